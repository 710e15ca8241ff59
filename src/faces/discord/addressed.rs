//! What a message says, and to whom.
//!
//! Owns the choice of which messages are addressed to the bot and which words in them are the question, alike for a new message
//! and for a changed one. Bots, itself included, are never answered.

use poise::serenity_prelude as serenity;

/// The words of a person, new or changed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) author: &'a serenity::User,
    content: &'a str,
    mentions: &'a [serenity::User],
    roles: &'a [serenity::RoleId],
    replied: Option<&'a serenity::Message>,
    /// Whether they are said to the bot alone.
    direct: bool,
}

impl<'a> Words<'a> {
    /// Of a message.
    pub(super) fn of(message: &'a serenity::Message) -> Option<Self> {
        let by_person = !message.author.bot && message.webhook_id.is_none() && is_written(message.kind);
        by_person.then(|| Self {
            author: &message.author,
            content: &message.content,
            mentions: &message.mentions,
            roles: &message.mention_roles,
            replied: message.referenced_message.as_deref(),
            direct: message.guild_id.is_none(),
        })
    }

    /// Of a change. Discord tells of many that are none of the words, and of words that are not for the bot without them.
    pub(super) fn of_change(change: &'a serenity::MessageUpdateEvent) -> Option<Self> {
        let author = change.author.as_ref().filter(|author| !author.bot)?;
        let by_person = change.webhook_id.flatten().is_none() && change.kind.is_none_or(is_written);
        let content = change.content.as_deref().filter(|words| by_person && !words.is_empty())?;
        Some(Self {
            author,
            content,
            mentions: change.mentions.as_deref().unwrap_or_default(),
            roles: change.mention_roles.as_deref().unwrap_or_default(),
            replied: change.referenced_message.as_ref().and_then(Option::as_deref),
            direct: change.guild_id.is_none(),
        })
    }

    /// The question, if they are addressed to the bot. When they are only the bot's name, it is the message that they reply to.
    pub(super) fn question(self, bot: serenity::UserId) -> Option<String> {
        let to_bot = self.replied.is_some_and(|replied| replied.author.id == bot);
        if !self.direct && !to_bot && !self.mentions.iter().any(|user| user.id == bot) {
            return None;
        }
        let words = self.without_mention(bot);
        match self.replied.filter(|_| words.is_empty() && !to_bot) {
            Some(replied) => Some(without_mention(&replied.content, bot)),
            None => Some(words),
        }
    }

    /// Whether they call the bot, by name or as the only other. A reply alone may be meant for all who read along.
    pub(super) fn call(self, bot: serenity::UserId) -> bool {
        self.direct || self.without_mention(bot) != self.content.trim()
    }

    /// Whether they reply to a message whose words Discord hides from the bot.
    pub(super) fn point_to_hidden(self, bot: serenity::UserId) -> bool {
        self.replied.is_some_and(|replied| replied.author.id != bot && replied.content.is_empty())
    }

    /// The words themselves.
    pub(super) fn without_mention(self, bot: serenity::UserId) -> String {
        without_mention(self.content, bot)
    }

    /// Whether they are said to other people: to whom they name, or reply to.
    pub(super) const fn is_to_others(self) -> bool {
        !self.mentions.is_empty() || !self.roles.is_empty() || self.replied.is_some()
    }

    /// The title of the bot's answer that they reply to.
    pub(super) fn after(self, bot: serenity::UserId) -> Option<String> {
        let replied = self.replied.filter(|replied| replied.author.id == bot)?;
        replied.embeds.first().map_or_else(|| bold_line(&replied.content), |embed| embed.title.clone())
    }
}

/// The first line that is bold as a whole: the title, where a channel takes plain words only.
fn bold_line(content: &str) -> Option<String> {
    let bold = |line: &str| line.strip_prefix("**")?.strip_suffix("**").map(str::to_owned);
    content.lines().find_map(bold)
}

/// Whether it is a message at all, and Discord did not make it for somebody, as it does when they join or pin.
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
        let bot = serenity::UserId::new(BOT);
        let question = Words::of(&message).and_then(|words| words.question(bot));
        assert_eq!(question.as_deref(), wanted);
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
