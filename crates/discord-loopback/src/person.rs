//! A person: who they are, where they are, what they may do, and what they see.
//!
//! What they write is in `writing`, what they do with commands and buttons in `acts`.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use crate::{
    Place, Role, Seen, StoryError,
    json::{at, text},
    state::{BOT, Interaction, Shared, State, user},
};

/// Permissions of an ordinary member: everything but the administration.
pub(crate) const MEMBER_PERMISSIONS: u64 = 2_248_473_465_835_073;
/// Discord's permissions to manage a server, and other people's messages.
const MANAGE_SERVER: u64 = 1 << 5;
const MANAGE_MESSAGES: u64 = 1 << 13;
/// How long silence has to last to count as silence: many times what an answer takes.
const SILENCE: Duration = Duration::from_millis(700);

/// A person.
#[derive(Clone)]
pub struct Person {
    pub(crate) shared: Arc<Shared>,
    pub(crate) id: u64,
    name: String,
    pub(crate) place: Place,
    pub(crate) permissions: u64,
    /// Whether every command is shown to them, whatever it asks for.
    pub(crate) let_in: bool,
    roles: Vec<u64>,
    bot: bool,
    /// Whether they have installed the bot for themselves.
    pub(crate) brings_bot: bool,
    pub(crate) locale: String,
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
        let place = Place::general(Arc::clone(&shared));
        let locale = "en-US".to_owned();
        let name = name.to_owned();
        Self {
            shared,
            id,
            name,
            place,
            permissions: MEMBER_PERMISSIONS,
            let_in: false,
            roles: Vec::new(),
            bot: false,
            brings_bot: false,
            locale,
        }
    }

    /// Their id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Their name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same person somewhere else.
    #[must_use]
    pub fn at(&self, place: &Place) -> Self {
        Self { place: place.clone(), ..self.clone() }
    }

    /// The same person, talking to the bot directly.
    #[must_use]
    pub fn directly(&self) -> Self {
        self.at(&Place::direct(Arc::clone(&self.shared), self.id))
    }

    /// The same person, who may manage the server.
    #[must_use]
    pub fn manages_server(&self) -> Self {
        self.with_permissions(MANAGE_SERVER)
    }

    /// The same person, who may remove other people's messages.
    #[must_use]
    pub fn moderates(&self) -> Self {
        self.with_permissions(MANAGE_MESSAGES)
    }

    /// The same person with these permissions besides those that they have.
    #[must_use]
    pub fn with_permissions(&self, bits: u64) -> Self {
        Self { permissions: self.permissions | bits, ..self.clone() }
    }

    /// The same person, to whom the server's settings show every command, whatever permissions it asks for.
    #[must_use]
    pub fn let_in(&self) -> Self {
        Self { let_in: true, ..self.clone() }
    }

    /// The same person with this role.
    #[must_use]
    pub fn with_role(&self, role: &Role) -> Self {
        let mut person = self.clone();
        person.roles.push(role.id);
        person
    }

    /// The same, but no person: another bot.
    #[must_use]
    pub fn is_a_bot(&self) -> Self {
        Self { bot: true, ..self.clone() }
    }

    /// The same person, who has installed the bot for themselves and has it wherever they talk.
    #[must_use]
    pub fn brings_bot(&self) -> Self {
        Self { brings_bot: true, ..self.clone() }
    }

    /// The same person, whose Discord is in this language.
    #[must_use]
    pub fn speaking(&self, locale: &str) -> Self {
        Self { locale: locale.to_owned(), ..self.clone() }
    }

    /// Waits for the bot's answer to the message with this id.
    ///
    /// # Errors
    /// When there is none in time.
    pub async fn sees_reply_to(&self, message: &str) -> Result<Seen, StoryError> {
        let found = |state: &State| reply_to(state, message).map(|reply| Seen::new(reply.clone(), false, None));
        self.shared.wait(&format!("a reply to {}", self.name), found).await
    }

    /// Waits until the bot's answer to the message with this id holds `words`.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn sees_reply_with(&self, message: &str, words: &str) -> Result<Seen, StoryError> {
        let found = |state: &State| {
            let seen = Seen::new(reply_to(state, message)?.clone(), false, None);
            seen.text().contains(words).then_some(seen)
        };
        self.shared.wait(&format!("a reply to {} with {words:?}", self.name), found).await
    }

    /// Waits until there is no answer to the message with this id any more.
    ///
    /// # Errors
    /// When it stays.
    pub async fn sees_reply_vanish(&self, message: &str) -> Result<(), StoryError> {
        let gone = |state: &State| reply_to(state, message).is_none().then_some(());
        self.shared.wait("the end of an answer", gone).await
    }

    /// Waits until a message of the bot is gone.
    ///
    /// # Errors
    /// When it stays.
    pub async fn sees_vanish(&self, seen: &Seen) -> Result<(), StoryError> {
        let gone = |state: &State| (!state.messages.iter().any(|sent| text(sent, "/id") == seen.id())).then_some(());
        self.shared.wait("the end of a message", gone).await
    }

    /// Whether the bot's answer to the message with this id stays as it was seen for a while.
    pub async fn sees_reply_stay(&self, message: &str, seen: &Seen) -> bool {
        let other = |state: &State| (reply_to(state, message) != Some(seen.message())).then_some(());
        tokio::time::timeout(SILENCE, self.shared.wait("a change of an answer", other)).await.is_err()
    }

    /// Whether the bot leaves the message with this id unanswered for a while.
    pub async fn sees_no_reply_to(&self, message: &str) -> bool {
        tokio::time::timeout(SILENCE, self.sees_reply_to(message)).await.is_err()
    }

    /// Reads on after an answer to their interaction, until what follows it holds `words`; gives all of that.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn reads_on(&self, seen: &Seen, words: &str) -> Result<String, StoryError> {
        let found = |state: &State| {
            let is_first =
                |answer: &&Interaction| answer.response.as_ref().is_some_and(|first| at(first, "/id") == seen.id());
            let answer = state.interactions.values().find(is_first)?;
            let texts: Vec<String> =
                answer.follow_ups.iter().map(|message| Seen::new(message.clone(), false, None).text()).collect();
            Some(texts.join("\n")).filter(|text| text.contains(words))
        };
        self.shared.wait(&format!("more for {} with {words:?}", self.name), found).await
    }

    /// Waits until the bot has written something with `words` in it where they are, in reply to nobody.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn sees_message_with(&self, words: &str) -> Result<Seen, StoryError> {
        let found = |state: &State| self.written(state, words).pop();
        self.shared.wait(&format!("a message to {} with {words:?}", self.name), found).await
    }

    /// How many messages with `words` in them the bot has written where they are, in reply to nobody, once it has been
    /// silent for a while.
    pub async fn counts_messages_with(&self, words: &str) -> usize {
        tokio::time::sleep(SILENCE).await;
        self.shared.with(|state| self.written(state, words).len())
    }

    /// The bot's messages with `words` in them where they are, in reply to nobody, oldest first.
    fn written(&self, state: &State, words: &str) -> Vec<Seen> {
        let (bot, place) = (BOT.to_string(), self.place.id.to_string());
        let own = state.messages.iter().filter(|sent| {
            text(sent, "/author/id") == bot
                && text(sent, "/channel_id") == place
                && sent.pointer("/message_reference").is_none()
        });
        own.map(|sent| Seen::new(sent.clone(), false, None)).filter(|seen| seen.text().contains(words)).collect()
    }

    pub(crate) fn user(&self) -> Value {
        user(self.id, &self.name, self.bot)
    }

    pub(crate) fn member(&self) -> Value {
        let roles: Vec<String> = self.roles.iter().map(u64::to_string).collect();
        json!({
            "user": self.user(), "roles": roles, "joined_at": "2026-01-01T00:00:00+00:00", "deaf": false, "mute": false,
            "flags": 0, "permissions": self.permissions.to_string(), "nick": null, "avatar": null,
            "premium_since": null,
        })
    }

    pub(crate) fn place_guild(&self, state: &State) -> Option<u64> {
        state.channels.get(&self.place.id).and_then(|channel| channel.guild)
    }
}

/// The bot's newest message in reply to the one with this id.
fn reply_to<'a>(state: &'a State, message: &str) -> Option<&'a Value> {
    let bot = BOT.to_string();
    let newest = state.messages.iter().rev();
    newest
        .filter(|sent| text(sent, "/author/id") == bot)
        .find(|sent| at(sent, "/message_reference/message_id") == message)
}
