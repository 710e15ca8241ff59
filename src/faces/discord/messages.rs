//! Messages addressed to the bot: mentions, replies to it, and direct messages.
//!
//! Owns the choice of which messages are addressed and which words in them are the question. Bots, itself
//! included, are never answered.

use poise::serenity_prelude as serenity;

use super::{Data, Outcome, listening, origin, render};
use crate::domain::{origin::Origin, reply::Reply, request::Request, wording::Wording};

/// Answers `message` if it is addressed to the bot.
pub(super) async fn written(data: &Data, bot: serenity::UserId, message: &serenity::Message) -> Outcome {
    let Some(question) = question(message, bot) else {
        let from_person = !message.author.bot && message.webhook_id.is_none() && is_written(message.kind);
        return if from_person { listening::heard(data, message).await } else { Ok(()) };
    };
    let place = data.exchanges.place(message.id);
    let mut exchange = place.lock().await;
    let origin = origin::of_message(message, data.spoken.at(message.guild_id));
    // In a channel nobody can be told privately, so who writes too much is left alone.
    if exchange.gone || !data.outbox.is_open(message.channel_id) || !data.fair_use.allows(&origin) {
        return Ok(());
    }
    // A change of the question may have come in before the question itself.
    let question = exchange.changed.take().unwrap_or(question);
    exchange.title = answered_with(message, bot);
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
    if exchange.gone || data.exchanges.was_answered(message) {
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
    // Discord tells of many changes that are none of the words, and of words that are not for the bot without them.
    let Some(words) = change.content.as_deref().filter(|words| !words.is_empty()) else { return Ok(()) };
    let author = change.author.as_ref().filter(|author| !author.bot);
    let Some(author) = author else { return Ok(()) };
    let question = without_mention(words, bot);
    let to_bot = change.guild_id.is_none() || question != words.trim();
    // What people say among themselves is not remembered.
    let place = if to_bot { Some(data.exchanges.place(change.id)) } else { data.exchanges.known(change.id) };
    let Some(place) = place else { return Ok(()) };
    let mut exchange = place.lock().await;
    let Some(answer) = exchange.answer else {
        exchange.changed = Some(question);
        return Ok(());
    };
    if !exchange.is_editable() || exchange.answered(&question) {
        return Ok(());
    }
    let member = change.member.as_ref().and_then(Option::as_deref);
    let origin = origin::of_author(author, change.guild_id, change.channel_id, member, data.spoken.at(change.guild_id));
    if !data.outbox.is_open(change.channel_id) || !data.fair_use.allows(&origin) {
        return Ok(());
    }
    exchange.answers(&question);
    let title = exchange.title.clone();
    let request = if exchange.unasked { Request::Overheard { title, text: question } } else { asked(question, title) };
    let reply = data.app.handle(&origin, &request).await;
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

/// The question in a message that is addressed to the bot. When the words are only the bot's name, the question is
/// the message it replies to.
fn question(message: &serenity::Message, bot: serenity::UserId) -> Option<String> {
    let from_person = !message.author.bot && message.webhook_id.is_none();
    let replied = message.referenced_message.as_deref();
    let addressed = message.guild_id.is_none()
        || message.mentions.iter().any(|user| user.id == bot)
        || replied.is_some_and(|replied| replied.author.id == bot);
    if !from_person || !addressed || !is_written(message.kind) {
        return None;
    }
    let words = without_mention(&message.content, bot);
    match replied.filter(|replied| words.is_empty() && replied.author.id != bot) {
        Some(replied) => Some(without_mention(&replied.content, bot)),
        None => Some(words),
    }
}

/// The title of the bot's answer that a message replies to.
fn answered_with(message: &serenity::Message, bot: serenity::UserId) -> Option<String> {
    let replied = message.referenced_message.as_deref().filter(|replied| replied.author.id == bot)?;
    replied.embeds.first()?.title.clone()
}

fn asked(question: String, after: Option<String>) -> Request {
    match after {
        Some(after) => Request::FollowUp { question, after },
        None => Request::Ask { question },
    }
}

/// Whether a person wrote it, and Discord did not make it for them, as it does when somebody joins or pins.
const fn is_written(kind: serenity::MessageType) -> bool {
    matches!(kind, serenity::MessageType::Regular | serenity::MessageType::InlineReply)
}

fn without_mention(content: &str, bot: serenity::UserId) -> String {
    content.replace(&format!("<@{bot}>"), " ").replace(&format!("<@!{bot}>"), " ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const BOT: u64 = 1;

    fn person(id: u64) -> Value {
        json!({ "id": id.to_string(), "username": "someone", "discriminator": "0", "avatar": null, "bot": id == BOT })
    }

    fn said(author: u64, content: &str, more: &Value) -> Value {
        let mut message = json!({
            "id": "100", "channel_id": "10", "author": person(author), "content": content, "type": 0,
            "timestamp": "2026-11-24T12:00:00+00:00", "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "guild_id": "5",
        });
        message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        message
    }

    #[track_caller]
    fn check(message: Value, wanted: Option<&str>) {
        let message: serenity::Message = serde_json::from_value(message).unwrap();
        assert_eq!(question(&message, serenity::UserId::new(BOT)).as_deref(), wanted);
    }

    #[test]
    fn only_people_who_address_the_bot_are_answered() {
        let mentioned = json!({ "mentions": [person(BOT)] });
        let direct = json!({ "guild_id": null });
        check(said(2, "is llama free?", &json!({})), None);
        check(said(2, "<@1> is llama free?", &mentioned), Some("is llama free?"));
        check(said(2, "is llama <@!1> free?", &mentioned), Some("is llama   free?"));
        check(said(2, "<@1>", &mentioned), Some(""));
        check(said(2, "is llama free?", &direct), Some("is llama free?"));
        check(said(BOT, "is llama free?", &direct), None);
        check(said(2, "is llama free?", &json!({ "guild_id": null, "webhook_id": "9" })), None);
        check(said(2, "", &json!({ "guild_id": null, "type": 7 })), None);
    }

    #[test]
    fn replies_go_by_whom_they_answer() {
        let to_bot = json!({ "type": 19, "referenced_message": said(BOT, "Mostly, yes.", &json!({})) });
        let to_other =
            json!({ "type": 19, "mentions": [person(BOT)], "referenced_message": said(3, "what is lora", &json!({})) });
        check(said(2, "and qwen?", &to_bot), Some("and qwen?"));
        check(said(2, "<@1>", &to_other), Some("what is lora"));
        check(said(2, "<@1> what is qlora", &to_other), Some("what is qlora"));
    }
}
