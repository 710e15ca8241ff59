//! A person on the server: says, types, presses, and waits for what they then see.
//!
//! Owns the payloads that Discord sends for what a person does. A bot without the message content intent gets the
//! words of a message only when it is mentioned, replied to, or written to directly.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use crate::{
    Seen, StoryError,
    interactions::{DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE},
    json::{at, put, text},
    rest::{channel_value, message_value},
    state::{BOT, CHANNEL, DIRECT, GUILD, Interaction, MEMBER_PERMISSIONS, Shared, bot_user, user},
};

/// Discord's bit for the message content intent.
const MESSAGE_CONTENT: u64 = 1 << 15;
/// Types of interactions, as in Discord's documentation.
const COMMAND: u64 = 2;
const COMPONENT: u64 = 3;
const AUTOCOMPLETE: u64 = 4;
const MODAL_SUBMIT: u64 = 5;
/// How long silence has to last to count as silence: many times what an answer takes.
const SILENCE: Duration = Duration::from_millis(700);

/// A person.
#[derive(Clone)]
pub struct Person {
    shared: Arc<Shared>,
    id: u64,
    name: String,
}

impl Person {
    pub(crate) fn new(shared: Arc<Shared>, name: &str) -> Self {
        let id = shared.change(|state| match state.people.get(name) {
            Some(id) => *id,
            None => {
                let id = state.id();
                state.people.insert(name.to_owned(), id);
                id
            }
        });
        Self { shared, id, name: name.to_owned() }
    }

    /// Writes in the channel; `{bot}` becomes a mention of the bot. Gives the message's id.
    pub fn says(&self, words: &str) -> String {
        self.writes(CHANNEL, words, &Value::Null)
    }

    /// Writes to the bot directly.
    pub fn says_directly(&self, words: &str) -> String {
        self.writes(DIRECT + self.id, words, &Value::Null)
    }

    /// Writes in the channel, in reply to a message of the bot.
    pub fn replies(&self, to: &Seen, words: &str) -> String {
        self.writes(CHANNEL, words, to.message())
    }

    /// Waits for the bot's answer to the message with this id.
    ///
    /// # Errors
    /// When there is none in time.
    pub async fn sees_reply_to(&self, message: &str) -> Result<Seen, StoryError> {
        let found = |state: &crate::state::State| {
            let reply = state.messages.iter().find(|sent| at(sent, "/message_reference/message_id") == message)?;
            Some(Seen::new(reply.clone(), false))
        };
        self.shared.wait(&format!("a reply to {}", self.name), found).await
    }

    /// Whether the bot leaves the message with this id unanswered for a while.
    pub async fn sees_no_reply_to(&self, message: &str) -> bool {
        tokio::time::timeout(SILENCE, self.sees_reply_to(message)).await.is_err()
    }

    /// Uses a slash command.
    ///
    /// # Errors
    /// When there is no such command, or no answer in time.
    pub async fn slash(&self, command: &str, options: &[(&str, &str)]) -> Result<Seen, StoryError> {
        let options: Vec<Value> =
            options.iter().map(|(name, value)| json!({ "name": name, "type": 3, "value": value })).collect();
        let mut data = self.command(command, 1)?;
        put(&mut data, "options", json!(options));
        self.interacts(COMMAND, data, None).await
    }

    /// Types into an option of a slash command; gives the names and values that are offered.
    ///
    /// # Errors
    /// When there is no such command, or no answer in time.
    pub async fn types(&self, command: &str, option: &str, partial: &str) -> Result<Vec<(String, String)>, StoryError> {
        let mut data = self.command(command, 1)?;
        put(&mut data, "options", json!([{ "name": option, "type": 3, "value": partial, "focused": true }]));
        let seen = self.interacts(AUTOCOMPLETE, data, None).await?;
        let choices = at(seen.message(), "/choices").as_array().cloned().unwrap_or_default();
        let text = |choice: &Value, key: &str| choice[key].as_str().unwrap_or_default().to_owned();
        Ok(choices.iter().map(|choice| (text(choice, "name"), text(choice, "value"))).collect())
    }

    /// Uses a message command on a message that somebody wrote.
    ///
    /// # Errors
    /// When there is no such command, or no answer in time.
    pub async fn uses_on_message(&self, command: &str, author: &Person, words: &str) -> Result<Seen, StoryError> {
        let mut data = self.command(command, 3)?;
        let id = self.shared.change(|state| state.id());
        let target = message_value(id, CHANNEL, author.user(), &json!({ "content": words }));
        put(&mut data, "target_id", json!(id.to_string()));
        put(&mut data, "resolved", json!({ "messages": { id.to_string(): target } }));
        self.interacts(COMMAND, data, None).await
    }

    /// Presses the button whose label begins with `label`.
    ///
    /// # Errors
    /// When there is no such button, or no answer in time.
    pub async fn presses(&self, seen: &Seen, label: &str) -> Result<Seen, StoryError> {
        let code = seen
            .code(label)
            .ok_or_else(|| StoryError::Missing { wanted: format!("button {label:?}"), known: seen.buttons() })?;
        self.presses_code(seen, &code).await
    }

    /// Presses a button with this code below a message, whether the message shows it or not.
    ///
    /// # Errors
    /// When there is no answer in time.
    pub async fn presses_code(&self, seen: &Seen, code: &str) -> Result<Seen, StoryError> {
        let data = json!({ "custom_id": code, "component_type": 2 });
        let id = self.shared.change(|state| state.id());
        let message = message_value(id, CHANNEL, bot_user(), seen.message());
        self.interacts(COMPONENT, data, Some(message)).await
    }

    /// Fills in the modal that was seen and submits it; `inputs` are pairs of custom id and text.
    ///
    /// # Errors
    /// When what was seen is no modal, or there is no answer in time.
    pub async fn submits(&self, seen: &Seen, inputs: &[(&str, &str)]) -> Result<Seen, StoryError> {
        let code = text(seen.message(), "/custom_id");
        if code.is_empty() {
            return Err(StoryError::Missing { wanted: "modal".to_owned(), known: vec![seen.text()] });
        }
        let input = |(id, value): &(&str, &str)| json!({ "type": 1, "components": [{ "type": 4, "custom_id": id, "value": value }] });
        let rows: Vec<Value> = inputs.iter().map(input).collect();
        self.interacts(MODAL_SUBMIT, json!({ "custom_id": code, "components": rows }), None).await
    }

    fn user(&self) -> Value {
        user(self.id, &self.name, false)
    }

    fn member(&self) -> Value {
        json!({
            "user": self.user(), "roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": false, "mute": false,
            "flags": 0, "permissions": MEMBER_PERMISSIONS, "nick": null, "avatar": null, "premium_since": null,
        })
    }

    fn writes(&self, channel: u64, words: &str, replied: &Value) -> String {
        let mention = format!("<@{BOT}>");
        let content = words.replace("{bot}", &mention);
        let mentioned = content.contains(&mention) || !replied.is_null();
        let direct = channel != CHANNEL;
        let (id, intents) = self.shared.change(|state| (state.id(), state.intents));
        let readable = mentioned || direct || intents & MESSAGE_CONTENT != 0;
        let mut message = message_value(
            id,
            channel,
            self.user(),
            &json!({ "content": if readable { content } else { String::new() } }),
        );
        if mentioned {
            put(&mut message, "mentions", json!([bot_user()]));
        }
        if !replied.is_null() {
            put(&mut message, "type", json!(19));
            put(&mut message, "referenced_message", replied.clone());
        }
        if !direct {
            put(&mut message, "member", self.member());
        }
        self.shared.dispatch("MESSAGE_CREATE", message);
        id.to_string()
    }

    /// The beginning of a command's data, as the bot registered it.
    fn command(&self, name: &str, kind: u64) -> Result<Value, StoryError> {
        self.shared.with(|state| {
            let found =
                state.commands.iter().find(|command| at(command, "/name") == name && at(command, "/type") == kind);
            let known = || state.commands.iter().map(|command| at(command, "/name").to_string()).collect();
            let command =
                found.ok_or_else(|| StoryError::Missing { wanted: format!("command {name:?}"), known: known() })?;
            Ok(json!({ "id": at(command, "/id"), "name": name, "type": kind, "options": [] }))
        })
    }

    async fn interacts(&self, kind: u64, data: Value, message: Option<Value>) -> Result<Seen, StoryError> {
        let (id, token) = self.shared.change(|state| {
            let id = state.id();
            let token = format!("token-{id}");
            let interaction = Interaction { token: token.clone(), message: message.clone(), ..Interaction::default() };
            state.interactions.insert(id, interaction);
            (id, token)
        });
        let mut event = json!({
            "id": id.to_string(), "application_id": BOT.to_string(), "type": kind, "data": data, "token": token,
            "version": 1, "guild_id": GUILD.to_string(), "channel_id": CHANNEL.to_string(),
            "channel": channel_value(CHANNEL), "member": self.member(), "app_permissions": MEMBER_PERMISSIONS,
            "locale": "en-US", "guild_locale": "en-US", "entitlements": [], "attachment_size_limit": 10_485_760,
            "authorizing_integration_owners": { "0": GUILD.to_string() }, "context": 0,
        });
        if let Some(message) = message {
            put(&mut event, "message", message);
        }
        self.shared.dispatch("INTERACTION_CREATE", event);
        let answered = |state: &crate::state::State| {
            let interaction = state.interactions.get(&id)?;
            let response = interaction.response.clone()?;
            let updated = matches!(interaction.callback, Some(UPDATE | DEFERRED_UPDATE));
            Some(Seen::new(response, updated))
        };
        let awaited = format!(
            "an answer to {} (deferred ones count once they are filled in, type {DEFERRED_MESSAGE})",
            self.name
        );
        self.shared.wait(&awaited, answered).await
    }
}
