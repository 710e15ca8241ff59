//! What people write: messages, posts, threads, and what becomes of them.
//!
//! Owns their shape, and that the bot hears of them. Whom words in braces name is mentioned: `{bot}`, a person, or a role.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    Person, Place, Seen,
    json::{at, put, text},
    messages::message_value,
    place::On,
    sessions::Event,
    state::{BOT, State, bot_user, user},
};

impl Person {
    /// Writes where they are; `{bot}` becomes a mention of the bot. Gives the message's id.
    pub fn says(&self, words: &str) -> String {
        self.writes(words, &Value::Null, None)
    }

    /// Writes to the bot directly.
    pub fn says_directly(&self, words: &str) -> String {
        self.directly().says(words)
    }

    /// Writes in reply to a message of the bot.
    pub fn replies(&self, to: &Seen, words: &str) -> String {
        self.writes(words, to.message(), None)
    }

    /// Writes in reply to the message with this id.
    pub fn replies_to(&self, message: &str, words: &str) -> String {
        let replied = self.shared.change(|state| state.message_mut(message).cloned());
        self.writes(words, &replied.unwrap_or_default(), None)
    }

    /// Posts in the forum where they are; gives the thread that it opens, and the id of its first message.
    pub fn posts(&self, title: &str, words: &str) -> (Place, String) {
        let thread = self.place.thread_by(title, self.id, On::Nothing);
        // The first message of a post has the id of its thread.
        let message = self.at(&thread).writes(words, &Value::Null, Some(thread.id));
        (thread, message)
    }

    /// The same for a post that stood there for so long already.
    #[must_use]
    pub fn posted(&self, ago: Duration, title: &str, words: &str) -> (Place, String) {
        let thread = self.place.thread_by(title, self.id, On::Past(ago));
        let message = self.at(&thread).writes_unheard(words, thread.id);
        (thread, message)
    }

    /// Gives the thread or post where they are another name.
    pub fn renames(&self, name: &str) {
        self.place.is_called(name);
    }

    /// Opens a thread where they are.
    #[must_use]
    pub fn opens_thread(&self, name: &str) -> Place {
        self.place.thread_by(name, self.id, On::Nothing)
    }

    /// Opens a thread on the message with this id, where they are.
    #[must_use]
    pub fn opens_thread_on(&self, message: &str, name: &str) -> Place {
        self.place.thread_by(name, self.id, message.parse().map_or(On::Nothing, On::Message))
    }

    /// Changes the words of their message with this id.
    pub fn edits(&self, message: &str, words: &str) {
        self.shared.change(|state| {
            let said = state.mentioning(self.place_guild(state), words);
            self.changes(state, message, |edited| {
                said.put_into(edited);
                put(edited, "edited_timestamp", json!("2026-11-24T12:00:30+00:00"));
            });
        });
    }

    /// Pins the message with this id, which changes none of its words.
    pub fn pins(&self, message: &str) {
        self.shared.change(|state| self.changes(state, message, |pinned| put(pinned, "pinned", json!(true))));
    }

    /// Changes a message and tells the bot, with all of the message, as Discord does.
    fn changes(&self, state: &mut State, message: &str, change: impl FnOnce(&mut Value)) {
        let Some(kept) = state.message_mut(message) else { return };
        change(kept);
        let mut data = kept.clone();
        put(&mut data, "member", self.member());
        state.dispatch(&Event::of_message("MESSAGE_UPDATE", self.place_guild(state), data));
    }

    /// Takes back their message with this id.
    pub fn deletes(&self, message: &str) {
        self.shared.change(|state| {
            state.messages.retain(|sent| at(sent, "/id") != message);
            let guild = self.place_guild(state);
            let data = json!({ "id": message, "channel_id": self.place.id.to_string(), "guild_id": guild.map(|id| id.to_string()) });
            state.dispatch(&Event::of_message("MESSAGE_DELETE", guild, data));
        });
    }

    /// Takes messages back at once, as moderators and bots that clean up do.
    pub fn deletes_all(&self, messages: &[&str]) {
        self.shared.change(|state| {
            state.messages.retain(|sent| !messages.contains(&text(sent, "/id")));
            let guild = self.place_guild(state);
            let data = json!({ "ids": messages, "channel_id": self.place.id.to_string(), "guild_id": guild.map(|id| id.to_string()) });
            state.dispatch(&Event::of_message("MESSAGE_DELETE_BULK", guild, data));
        });
    }

    fn writes(&self, words: &str, replied: &Value, id: Option<u64>) -> String {
        self.shared.change(|state| {
            let mut message = self.worded(state, words, replied, id);
            let (id, guild) = (text(&message, "/id").to_owned(), self.place_guild(state));
            state.messages.push(message.clone());
            if guild.is_some() {
                put(&mut message, "member", self.member());
            }
            state.dispatch(&Event::of_message("MESSAGE_CREATE", guild, message));
            id
        })
    }

    /// Writes something of which the bot does not hear.
    fn writes_unheard(&self, words: &str, id: u64) -> String {
        self.shared.change(|state| {
            let message = self.worded(state, words, &Value::Null, Some(id));
            state.messages.push(message);
        });
        id.to_string()
    }

    /// A message of theirs. Who is replied to is mentioned, unless they say otherwise.
    fn worded(&self, state: &mut State, words: &str, replied: &Value, id: Option<u64>) -> Value {
        let id = id.unwrap_or_else(|| state.id());
        let guild = self.place_guild(state);
        let mut message = message_value(id, (self.place.id, guild), self.user(), &Value::Null);
        let mut said = state.mentioning(guild, words);
        if !replied.is_null() {
            put(&mut message, "type", json!(19));
            put(&mut message, "referenced_message", replied.clone());
            let reference = json!({
                "message_id": at(replied, "/id"), "channel_id": self.place.id.to_string(),
                "guild_id": guild.map(|id| id.to_string()),
            });
            put(&mut message, "message_reference", reference);
            said.people.push(at(replied, "/author").clone());
        }
        said.put_into(&mut message);
        message
    }
}

/// Words with those whom they mention.
struct Words {
    content: String,
    people: Vec<Value>,
    roles: Vec<String>,
}

impl Words {
    fn put_into(self, message: &mut Value) {
        put(message, "content", json!(self.content));
        put(message, "mentions", json!(self.people));
        put(message, "mention_roles", json!(self.roles));
    }
}

impl State {
    fn mentioning(&self, guild: Option<u64>, words: &str) -> Words {
        let mut said = Words { content: words.to_owned(), people: Vec::new(), roles: Vec::new() };
        let people = self.people.iter().map(|(name, id)| (name.as_str(), *id, user(*id, name, false)));
        for (name, id, user) in people.chain([("bot", BOT, bot_user())]) {
            let mentioned = said.content.replace(&format!("{{{name}}}"), &format!("<@{id}>"));
            if mentioned != said.content {
                said.people.push(user);
            }
            said.content = mentioned;
        }
        for (name, id) in self.roles(guild) {
            let mentioned = said.content.replace(&format!("{{{name}}}"), &format!("<@&{id}>"));
            if mentioned != said.content {
                said.roles.push(id.to_string());
            }
            said.content = mentioned;
        }
        said
    }
}
