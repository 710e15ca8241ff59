//! Messages addressed to the bot: mentions, replies to it, and direct messages.
//!
//! Owns what is said to them, and that it follows them. Which ones they are is read in `addressed`.

use poise::serenity_prelude as serenity;

use super::{Data, Outcome, addressed::Words, listening, origin, render};
use crate::domain::{
    origin::Origin,
    reply::{Reply, Visibility},
    request::Request,
    wording::Wording,
};

/// Answers `message` if it is addressed to the bot.
pub(super) async fn written(data: &Data, bot: serenity::UserId, message: &serenity::Message) -> Outcome {
    let Some(words) = Words::of(message) else { return Ok(()) };
    let Some(question) = words.question(bot) else { return listening::heard(data, message, words).await };
    let place = data.exchanges.place(message.id);
    let mut exchange = place.lock().await;
    let origin = origin::of_message(message, data.spoken.at(message.guild_id));
    // In a channel nobody can be told privately, so who writes too much is left alone.
    if exchange.gone || !data.outbox.is_open(message.channel_id) || !data.fair_use.allows(&origin) {
        return Ok(());
    }
    // A change of the question may have come in before the question itself.
    let question = exchange.changed.take().unwrap_or(question);
    exchange.title = words.after(bot);
    exchange.answers(&question);
    let reply = data.app.handle(&origin, &asked(question, exchange.title.clone())).await;
    let said = data.exchanges.said(message.channel_id, &reply);
    let mut said = said.lock().await;
    let say = Wording::of(origin.languages.place);
    let pointer = said.pointer(&reply, message.channel_id, message.guild_id, say);
    let sent = send(data, message, pointer.as_ref().unwrap_or(&reply)).await?;
    exchange.answer = Some(sent.id);
    if pointer.is_none() {
        said.by(sent.id);
    }
    Ok(())
}

/// Answers what nobody asked the bot, unless it is silent about it, a person has answered meanwhile, or the channel has the
/// answer already. A post has a title.
pub(super) async fn answer_unasked(
    data: &Data,
    message: &serenity::Message,
    origin: &Origin,
    title: Option<String>,
) -> Outcome {
    if !data.outbox.is_open(message.channel_id) {
        return Ok(());
    }
    let place = data.exchanges.place(message.id);
    let mut exchange = place.lock().await;
    if exchange.gone || exchange.was_answered() || data.exchanges.was_answered(message) {
        return Ok(());
    }
    let text = exchange.changed.take().unwrap_or_else(|| message.content.clone());
    exchange.answers(&text);
    exchange.title.clone_from(&title);
    let reply = data.app.handle(origin, &Request::Overheard { title, text }).await;
    let said = data.exchanges.said(message.channel_id, &reply);
    let mut said = said.lock().await;
    // Only what is answered counts: people who talk to each other use up nothing. One of them may have been faster just now.
    if reply.silent || said.stands() || data.exchanges.was_answered(message) || !data.fair_use.allows(origin) {
        return Ok(());
    }
    let sent = send(data, message, &reply).await?;
    exchange.answer = Some(sent.id);
    exchange.unasked = true;
    said.by(sent.id);
    Ok(())
}

/// The words of a message were changed: within a minute its answer follows.
pub(super) async fn edited(data: &Data, bot: serenity::UserId, change: &serenity::MessageUpdateEvent) -> Outcome {
    let Some(words) = Words::of_change(change) else { return Ok(()) };
    let asked_anew = words.question(bot);
    // What people say among themselves is not remembered.
    let place =
        if asked_anew.is_some() { Some(data.exchanges.place(change.id)) } else { data.exchanges.known(change.id) };
    let Some(place) = place else { return Ok(()) };
    let question = asked_anew.unwrap_or_else(|| words.without_mention(bot));
    let mut exchange = place.lock().await;
    let Some(answer) = exchange.answer else {
        exchange.changed = Some(question);
        return Ok(());
    };
    if !exchange.is_editable() || exchange.answered(&question) {
        return Ok(());
    }
    let member = change.member.as_ref().and_then(Option::as_deref);
    let origin =
        origin::of_author(words.author, change.guild_id, change.channel_id, member, data.spoken.at(change.guild_id));
    if !data.outbox.is_open(change.channel_id) || !data.fair_use.allows(&origin) {
        return Ok(());
    }
    let title = exchange.title.clone();
    let text = question.clone();
    let request = if exchange.unasked { Request::Overheard { title, text } } else { asked(text, title) };
    let reply = data.app.handle(&origin, &request).await;
    // Words without a question get a word for the person alone, which never takes the place of what all see.
    if reply.visibility == Visibility::Asker {
        return Ok(());
    }
    exchange.answers(&question);
    data.exchanges.stands_no_more(answer);
    let said = data.exchanges.said(change.channel_id, &reply);
    let mut said = said.lock().await;
    let say = Wording::of(origin.languages.place);
    let pointer = said.pointer(&reply, change.channel_id, change.guild_id, say);
    // What nobody asked is not worth a link either.
    if reply.silent || exchange.unasked && pointer.is_some() {
        exchange.answer = None;
        data.outbox.delete(change.channel_id, answer).await?;
        return Ok(());
    }
    let shown = pointer.as_ref().unwrap_or(&reply);
    let view = render::view(shown);
    let view = if data.outbox.takes_plain(change.channel_id) { view.without_embed(shown) } else { view };
    data.outbox.edit(change.channel_id, answer, view.message_edit()).await?;
    if pointer.is_none() {
        said.by(answer);
    }
    Ok(())
}

/// A message was taken back: its answer goes, too.
pub(super) async fn deleted(data: &Data, channel: serenity::ChannelId, message: serenity::MessageId) -> Outcome {
    data.exchanges.stands_no_more(message);
    let place = data.exchanges.place(message);
    let mut exchange = place.lock().await;
    exchange.gone = true;
    if let Some(answer) = exchange.answer.take() {
        data.exchanges.stands_no_more(answer);
        data.outbox.delete(channel, answer).await?;
    }
    Ok(())
}

/// Sends a reply to a message, in plain words where the bot may send no embeds.
async fn send(data: &Data, message: &serenity::Message, reply: &Reply) -> anyhow::Result<serenity::Message> {
    let rich = || render::view(reply).message(message);
    let plain = || render::view(reply).without_embed(reply).message(message);
    data.outbox.send_either(message.channel_id, rich, plain).await
}

fn asked(question: String, after: Option<String>) -> Request {
    match after {
        Some(after) => Request::FollowUp { question, after },
        None => Request::Ask { question },
    }
}
