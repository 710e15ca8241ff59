//! Messages addressed to the bot: mentions, replies to it, and direct messages.
//!
//! Owns the choice of which messages are addressed and which words in them are the question. Bots, itself
//! included, are never answered.

use poise::serenity_prelude as serenity;

use super::{Outcome, origin, render};
use crate::{app::App, domain::request::Request};

/// Answers `message` if it is addressed to the bot.
pub(super) async fn handle(
    context: &serenity::Context,
    app: &App,
    bot: serenity::UserId,
    message: &serenity::Message,
) -> Outcome {
    let Some(question) = question(message, bot) else { return Ok(()) };
    let reply = app.handle(&origin::of_message(message), &Request::Ask { question }).await;
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
