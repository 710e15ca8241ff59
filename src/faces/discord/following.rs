//! What becomes of an answer when its question is changed or taken back, or when the answer itself is.
//!
//! Owns that it follows for a minute, and goes at any time.

use std::sync::Arc;

use poise::serenity_prelude as serenity;
use tokio::sync::Mutex as Turn;

use super::{
    Data, Outcome,
    addressed::Words,
    exchanges::Exchange,
    messages::{self, Spot},
    origin, render,
};
use crate::domain::{
    reply::{Reply, Visibility},
    request::Request,
    space::SpaceId,
    wording::Wording,
};

/// The words of a message were changed: within a minute its answer follows.
pub(super) async fn edited(data: &Data, bot: serenity::UserId, change: &serenity::MessageUpdateEvent) -> Outcome {
    let Some(words) = Words::of_change(change) else { return Ok(()) };
    let to_bot = words.question(bot);
    let asks_bot = to_bot.is_some();
    // What people say among themselves is not remembered.
    let place = if asks_bot { Some(data.exchanges.place(change.id)) } else { data.exchanges.known(change.id) };
    let Some(place) = place else { return Ok(()) };
    let question = to_bot.unwrap_or_else(|| words.without_mention(bot));
    let mut exchange = place.lock().await;
    if !exchange.is_settled() {
        exchange.changed = Some(question);
        return Ok(());
    }
    if exchange.gone || !exchange.is_editable() || exchange.answered(&question) {
        return Ok(());
    }
    // Who dismisses an answer and then words the question to the bot in another way asks anew, as with a new message: silence
    // would look broken. What nobody asked the bot, or only somebody else, does not come back.
    if exchange.answer.is_none() && (!asks_bot || exchange.unasked || exchange.relayed.is_some()) {
        return Ok(());
    }
    let member = change.member.as_ref().and_then(Option::as_deref);
    let language = data.spoken.at(change.guild_id);
    let mut origin = origin::of_author(words.author, change.guild_id, change.channel_id, member, language);
    if !data.outbox.is_open(change.channel_id) || !data.fair_use.allows(&origin) {
        return Ok(());
    }
    if let Some(relayed) = &exchange.relayed {
        origin.askers = vec![origin.person, relayed.asker];
        origin.person = relayed.asker;
    }
    let (title, text) = (exchange.title.clone(), question.clone());
    let request = if exchange.unasked {
        Request::Overheard { title, text }
    } else {
        messages::request(text, title, words.call(bot) || exchange.relayed.is_some())
    };
    let reply = data.app.handle(&origin, &request).await;
    // Words without a question get a word for the person alone, which never takes the place of what all see.
    if reply.visibility == Visibility::Asker {
        return Ok(());
    }
    exchange.answers(&question);
    let spot = Spot { message: change.id, channel: change.channel_id, server: change.guild_id };
    follow(data, spot, (&place, &mut exchange), &reply, Wording::of(language)).await
}

/// A post in a forum got another title, which is a part of the question: within a minute its answer follows.
pub(super) async fn renamed(data: &Data, post: &serenity::GuildChannel) -> Outcome {
    // The first message of a post has the post's number.
    let first = serenity::MessageId::new(post.id.get());
    let Some(place) = data.exchanges.known(first).filter(|_| data.exchanges.is_post(post.id)) else { return Ok(()) };
    let mut exchange = place.lock().await;
    if exchange.title.as_ref() == Some(&post.name) {
        return Ok(());
    }
    if !exchange.is_settled() {
        exchange.title = Some(post.name.clone());
    }
    if exchange.gone || exchange.answer.is_none() || !exchange.unasked || !exchange.is_editable() {
        return Ok(());
    }
    // The words of a question are not kept.
    let Ok(message) = data.outbox.read(post.id, first).await else { return Ok(()) };
    let language = data.spoken.at(Some(post.guild_id));
    let mut origin = origin::of_message(&message, language);
    origin.space = SpaceId::Server(post.guild_id.get());
    if !data.outbox.is_open(post.id) || !data.fair_use.allows(&origin) {
        return Ok(());
    }
    exchange.title = Some(post.name.clone());
    let request = Request::Overheard { title: exchange.title.clone(), text: message.content };
    let reply = data.app.handle(&origin, &request).await;
    let spot = Spot { message: first, channel: post.id, server: Some(post.guild_id) };
    follow(data, spot, (&place, &mut exchange), &reply, Wording::of(language)).await
}

/// The answer to the message whose place is held becomes `reply`, or goes where that is silent.
async fn follow(
    data: &Data,
    spot: Spot,
    (place, exchange): (&Arc<Turn<Exchange>>, &mut Exchange),
    reply: &Reply,
    say: Wording,
) -> Outcome {
    let Some(answer) = exchange.answer else {
        return if reply.silent { Ok(()) } else { messages::answer(data, spot, (place, exchange), reply, say).await };
    };
    data.exchanges.stands_no_more(answer);
    let said = data.exchanges.said(spot.channel, reply);
    let said = said.lock().await;
    let pointer = said.pointer(reply, spot.channel, spot.server, say);
    // What nobody asked is not worth a link either.
    if reply.silent || exchange.unasked && pointer.is_some() {
        exchange.answer = None;
        return data.outbox.delete(spot.channel, answer).await;
    }
    let shown = pointer.as_ref().unwrap_or(reply);
    let edit = |embeds| {
        let view = render::view(shown);
        let view = if embeds { view } else { view.without_embed(shown) };
        let view = exchange.relayed.iter().fold(view, |view, relayed| view.below(&relayed.above));
        view.message_edit()
    };
    if data.outbox.edit(spot.channel, answer, edit).await? {
        if pointer.is_none() {
            said.by(answer);
        }
        return Ok(());
    }
    // It was taken away just now, and word of that is still to come: the same as when it came before.
    exchange.answer = None;
    if exchange.unasked || exchange.relayed.is_some() {
        return Ok(());
    }
    drop(said);
    messages::answer(data, spot, (place, exchange), reply, say).await
}

/// A message was taken back. The answers to it go, too; one that is an answer itself is followed up no more.
pub(super) async fn deleted(data: &Data, channel: serenity::ChannelId, message: serenity::MessageId) -> Outcome {
    data.exchanges.stands_no_more(message);
    if let Some(question) = data.exchanges.question_of(message) {
        question.lock().await.lost(message);
        return Ok(());
    }
    let place = data.exchanges.passing(message);
    for answer in place.lock().await.ends() {
        data.exchanges.stands_no_more(answer);
        data.outbox.delete(channel, answer).await?;
    }
    Ok(())
}
