//! Messages addressed to the bot: mentions, replies to it, and direct messages.
//!
//! Owns the choice of which messages are addressed and which words in them are the question. Bots, itself
//! included, are never answered.

use poise::serenity_prelude as serenity;

use super::{Outcome, render};
use crate::{app::App, domain::request::Request};

/// Answers `message` if it is addressed to the bot.
pub(super) async fn handle(
    context: &serenity::Context,
    app: &App,
    bot: serenity::UserId,
    message: &serenity::Message,
) -> Outcome {
    let Some(question) = question(message, bot) else { return Ok(()) };
    let reply = app.handle(&Request::Ask { question }).await;
    message.channel_id.send_message(context, render::view(&reply).message(message)).await?;
    Ok(())
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

/// Whether a person wrote it, and Discord did not make it for them, as it does when somebody joins or pins.
const fn is_written(kind: serenity::MessageType) -> bool {
    matches!(kind, serenity::MessageType::Regular | serenity::MessageType::InlineReply)
}

fn without_mention(content: &str, bot: serenity::UserId) -> String {
    content.replace(&format!("<@{bot}>"), " ").replace(&format!("<@!{bot}>"), " ").trim().to_owned()
}
