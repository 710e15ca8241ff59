//! Messages addressed to the bot: mentions, replies to it, and direct messages; and those that it answers unasked.
//!
//! Owns what is said to them. Which ones they are is read in `addressed`; what becomes of an answer when they change stands in
//! `following`.

use std::sync::Arc;

use poise::serenity_prelude as serenity;
use tokio::sync::Mutex as Turn;

use super::{Data, Outcome, addressed::Words, exchanges::Exchange, listening, origin, outbox::Fit, render};
use crate::domain::{origin::Origin, reply::Reply, request::Request, wording::Wording};

/// A message, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) message: serenity::MessageId,
    pub(super) channel: serenity::ChannelId,
    pub(super) server: Option<serenity::GuildId>,
}

impl Spot {
    fn of(message: &serenity::Message) -> Self {
        Self { message: message.id, channel: message.channel_id, server: message.guild_id }
    }
}

/// Answers `message` if it is addressed to the bot.
pub(super) async fn written(data: &Data, bot: serenity::UserId, message: &serenity::Message) -> Outcome {
    let Some(words) = Words::of(message) else { return Ok(()) };
    let Some(question) = words.question(bot) else { return listening::heard(data, message, words).await };
    let place = data.exchanges.place(message.id);
    let mut exchange = place.lock().await;
    let origin = origin::of_message(message, data.spoken.at(message.guild_id));
    let say = Wording::of(origin.languages.place);
    if exchange.gone || !data.outbox.is_open(message.channel_id) {
        return Ok(());
    }
    if !data.fair_use.allows(&origin) {
        // In a channel nobody can be told privately, so who writes too much there is left alone.
        if message.guild_id.is_none() && data.fair_use.is_news_to(origin.person) {
            data.outbox.send(message.channel_id, render::view(&say.too_fast()).post()).await?;
        }
        return Ok(());
    }
    // A change of the question may have come in before the question itself.
    let question = exchange.changed.take().unwrap_or(question);
    exchange.title = words.after(bot);
    exchange.answers(&question);
    let reply = if question.is_empty() && !data.reads_everything && words.point_to_hidden(bot) {
        say.hidden_words()
    } else {
        data.app.handle(&origin, &request(question, exchange.title.clone(), words.call(bot))).await
    };
    if reply.silent {
        return Ok(());
    }
    answer(data, Spot::of(message), (&place, &mut exchange), &reply, say).await
}

/// What is asked for with words to the bot, which may reply to its answer with the title `after`, and may do no more than that.
pub(super) fn request(question: String, after: Option<String>, called: bool) -> Request {
    match after {
        after if !called => Request::Replied { question, after },
        Some(after) => Request::FollowUp { question, after },
        None => Request::Ask { question },
    }
}

/// Answers the message whose place is held, or points to where that was answered.
pub(super) async fn answer(
    data: &Data,
    spot: Spot,
    (place, exchange): (&Arc<Turn<Exchange>>, &mut Exchange),
    reply: &Reply,
    say: Wording,
) -> Outcome {
    let said = data.exchanges.said(spot.channel, reply);
    let said = said.lock().await;
    let pointer = said.pointer(reply, spot.channel, spot.server, say);
    let sent = send(data, spot, pointer.as_ref().unwrap_or(reply)).await?;
    exchange.answer = Some(sent);
    data.exchanges.answered_by(spot.message, place, sent);
    if pointer.is_none() {
        said.by(sent);
    }
    Ok(())
}

/// Answers what nobody asked the bot, unless it is silent about it, a person has answered meanwhile, or the channel has the
/// answer already.
pub(super) async fn answer_unasked(data: &Data, message: &serenity::Message, origin: &Origin) -> Outcome {
    if !data.outbox.is_open(message.channel_id) {
        return Ok(());
    }
    let place = data.exchanges.passing(message.id);
    let mut exchange = place.lock().await;
    if exchange.gone || exchange.was_answered() || data.exchanges.was_answered(message) {
        return Ok(());
    }
    let text = exchange.changed.take().unwrap_or_else(|| message.content.clone());
    let request = Request::Overheard { title: exchange.title.clone(), text: text.clone() };
    let reply = data.app.handle(origin, &request).await;
    let said = data.exchanges.said(message.channel_id, &reply);
    let said = said.lock().await;
    // Only what is answered counts: people who talk to each other use up nothing. One of them may have been faster just now.
    if reply.silent || said.stands() || data.exchanges.was_answered(message) || !data.fair_use.allows(origin) {
        return Ok(());
    }
    exchange.answers(&text);
    let sent = send(data, Spot::of(message), &reply).await?;
    (exchange.answer, exchange.unasked) = (Some(sent), true);
    data.exchanges.answered_by(message.id, &place, sent);
    said.by(sent);
    Ok(())
}

/// Tells who called the bot that it failed.
pub(super) async fn failed(data: &Data, bot: serenity::UserId, message: &serenity::Message, incident: &str) -> Outcome {
    // A channel that refused the answer refuses this, too.
    let called = Words::of(message).is_some_and(|words| words.question(bot).is_some() && words.call(bot));
    if !called || !data.outbox.is_open(message.channel_id) {
        return Ok(());
    }
    let say = Wording::of(data.spoken.at(message.guild_id));
    let place = data.exchanges.place(message.id);
    let mut exchange = place.lock().await;
    if exchange.gone || exchange.answer.is_some() {
        return Ok(());
    }
    answer(data, Spot::of(message), (&place, &mut exchange), &say.failed(incident), say).await
}

/// Sends a reply to a message, as the channel takes it.
async fn send(data: &Data, spot: Spot, reply: &Reply) -> anyhow::Result<serenity::MessageId> {
    let message = |fit: Fit| {
        let view = render::view(reply);
        let view = if fit.embeds { view } else { view.without_embed(reply) };
        if fit.replies { view.message((spot.channel, spot.message)) } else { view.post() }
    };
    data.outbox.send_fitting(spot.channel, message).await.map(|sent| sent.id)
}
