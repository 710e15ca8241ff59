//! What a person does with commands, buttons, menus and forms, and what they then see.
//!
//! Owns the payloads that Discord sends for it.

use serde_json::{Value, json};

use crate::{
    Person, Seen, StoryError,
    interactions::{DEFERRED_UPDATE, UPDATE},
    json::{at, list, put, text},
    messages::message_value,
    options,
    sessions::{Event, intents},
    state::{BOT, Interaction, State},
};

/// Types of interactions, as in Discord's documentation.
pub(crate) const COMMAND: u64 = 2;
pub(crate) const COMPONENT: u64 = 3;
pub(crate) const AUTOCOMPLETE: u64 = 4;
pub(crate) const MODAL_SUBMIT: u64 = 5;
/// Types of components, as there.
const BUTTON: u64 = 2;
const TEXT_INPUT: u64 = 4;
/// Where an interaction was begun, as there.
const IN_SERVER: u64 = 0;
const WITH_BOT: u64 = 1;
const AMONG_PEOPLE: u64 = 2;
/// For whom a bot was installed, as there.
const BY_SERVER: u64 = 0;
const BY_PERSON: u64 = 1;

impl Person {
    /// Uses a slash command, such as `ask` or `manage add`. Values are given as text: numbers, `true` and `false` in
    /// digits and letters, roles, people and channels by name, and files as [`crate::Loopback::upload`] gives them.
    ///
    /// # Errors
    /// When there is no such command or option, or no answer in time.
    pub async fn slash(&self, command: &str, given: &[(&str, &str)]) -> Result<Seen, StoryError> {
        let data = self.shared.with(|state| options::command(state, self, command, given, None))?;
        self.interacts(COMMAND, data, None).await
    }

    /// Types into an option of a slash command; gives the names and values that are offered.
    ///
    /// # Errors
    /// When there is no such command or option, or no answer in time.
    pub async fn types(&self, command: &str, option: &str, partial: &str) -> Result<Vec<(String, String)>, StoryError> {
        let given = [(option, partial)];
        let data = self.shared.with(|state| options::command(state, self, command, &given, Some(option)))?;
        let seen = self.interacts(AUTOCOMPLETE, data, None).await?;
        let choices = list(seen.message(), "/choices");
        let part = |choice: &Value, path: &str| text(choice, path).to_owned();
        Ok(choices.iter().map(|choice| (part(choice, "/name"), part(choice, "/value"))).collect())
    }

    /// Uses a message command on a message that somebody writes.
    ///
    /// # Errors
    /// When there is no such command, or no answer in time.
    pub async fn uses_on_message(&self, command: &str, author: &Self, words: &str) -> Result<Seen, StoryError> {
        let message = author.says(words);
        self.uses_on(command, &message).await
    }

    /// Uses a message command on the message with this id.
    ///
    /// # Errors
    /// When there is no such command or message, or no answer in time.
    pub async fn uses_on(&self, command: &str, message: &str) -> Result<Seen, StoryError> {
        let data = self.shared.with(|state| {
            let registered = options::find(state, self, command, 3)?;
            let target = state.messages.iter().find(|sent| at(sent, "/id") == message);
            let target = target
                .ok_or_else(|| StoryError::Missing { wanted: format!("message {message}"), known: Vec::new() })?;
            let mut target = target.clone();
            // Discord does not say with it where it stands.
            if let Some(fields) = target.as_object_mut() {
                fields.remove("guild_id");
            }
            Ok(json!({
                "id": at(registered, "/id"), "name": command, "type": 3, "target_id": message,
                "resolved": { "messages": { message: target } },
            }))
        })?;
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
        let data = json!({ "custom_id": code, "component_type": BUTTON });
        self.interacts(COMPONENT, data, Some(seen.message().clone())).await
    }

    /// Picks the option whose label begins with `label` from a menu.
    ///
    /// # Errors
    /// When there is no such option, or no answer in time.
    pub async fn picks(&self, seen: &Seen, label: &str) -> Result<Seen, StoryError> {
        let (menu, value) = seen
            .option(label)
            .ok_or_else(|| StoryError::Missing { wanted: format!("option {label:?}"), known: seen.options() })?;
        let data =
            json!({ "custom_id": at(&menu, "/custom_id"), "component_type": at(&menu, "/type"), "values": [value] });
        self.interacts(COMPONENT, data, Some(seen.message().clone())).await
    }

    /// Fills in the form that was seen and sends it; `inputs` are pairs of custom id and text. What is not filled in
    /// keeps what stood there.
    ///
    /// # Errors
    /// When what was seen is no form, a text does not fit into it, or there is no answer in time.
    pub async fn submits(&self, seen: &Seen, inputs: &[(&str, &str)]) -> Result<Seen, StoryError> {
        let code = text(seen.message(), "/custom_id");
        let missing = |wanted: String| StoryError::Missing { wanted, known: vec![seen.text()] };
        if code.is_empty() {
            return Err(missing("form".to_owned()));
        }
        let fields: Vec<&Value> = seen.components().collect();
        for (id, _) in inputs {
            if !fields.iter().any(|field| at(field, "/custom_id") == *id) {
                return Err(missing(format!("field {id:?} in a form")));
            }
        }
        let mut rows = Vec::new();
        for field in fields {
            let id = text(field, "/custom_id");
            let value = inputs.iter().find(|(one, _)| *one == id).map_or(text(field, "/value"), |(_, value)| value);
            let length = value.chars().count() as u64;
            let most = at(field, "/max_length").as_u64().unwrap_or(4_000);
            let least = at(field, "/min_length").as_u64().unwrap_or(0);
            if length > most || length < least || length == 0 && at(field, "/required") != false {
                return Err(missing(format!("room for {length} characters in field {id:?}")));
            }
            rows.push(json!({ "type": 1, "components": [{ "type": TEXT_INPUT, "custom_id": id, "value": value }] }));
        }
        self.interacts(MODAL_SUBMIT, json!({ "custom_id": code, "components": rows }), seen.behind().cloned()).await
    }

    /// Uses a command just as `data` describes it, whether there is such a one or not: a client may know another one than the
    /// bot does.
    ///
    /// # Errors
    /// When there is no answer in time.
    pub async fn sends_command(&self, data: Value) -> Result<Seen, StoryError> {
        self.interacts(COMMAND, data, None).await
    }

    async fn interacts(&self, kind: u64, data: Value, message: Option<Value>) -> Result<Seen, StoryError> {
        let id = self.shared.change(|state| self.begin(state, kind, data, message.clone()));
        let answered = |state: &State| {
            let interaction = state.interactions.get(&id)?;
            let response = interaction.response.clone()?;
            let updated = matches!(interaction.callback, Some(UPDATE | DEFERRED_UPDATE));
            Some(Seen::new(response, updated, message.clone()))
        };
        let awaited = format!("an answer to {} (a deferred one counts once it is filled in)", self.name());
        self.shared.wait(&awaited, answered).await
    }

    /// Tells the bot of an interaction; gives its id.
    pub(crate) fn begin(&self, state: &mut State, kind: u64, data: Value, message: Option<Value>) -> u64 {
        let id = state.id();
        let token = format!("token-{id}");
        let guild = self.place_guild(state);
        let owners = self.owners(state, state.commands.iter().find(|known| at(known, "/id") == at(&data, "/id")));
        let interaction = Interaction {
            id,
            kind,
            token: token.clone(),
            channel: self.place.id,
            metadata: self.metadata(id, kind, &owners, message.as_ref()),
            begun: state.now(),
            message: message.clone(),
            callback: None,
            answered: None,
            private: false,
            response: None,
            follow_ups: Vec::new(),
        };
        state.interactions.insert(id, interaction);
        let mut event = json!({
            "id": id.to_string(), "application_id": BOT.to_string(), "type": kind, "data": data, "token": token,
            "version": 1, "channel_id": self.place.id.to_string(), "channel": state.channel_value(self.place.id),
            "app_permissions": state.bot_permissions(self.place.id).to_string(), "locale": self.locale, "entitlements": [],
            "attachment_size_limit": 10_485_760, "context": self.context(state),
            "authorizing_integration_owners": owners,
        });
        match guild {
            Some(guild) => {
                put(&mut event, "guild_id", json!(guild.to_string()));
                put(&mut event, "guild_locale", json!(state.guild_locale(guild)));
                put(&mut event, "member", self.member());
            }
            None => put(&mut event, "user", self.user()),
        }
        if let Some(message) = message {
            put(&mut event, "message", message);
        }
        state.dispatch(&Event::new("INTERACTION_CREATE", intents::NONE, guild, event));
        id
    }
}

impl Person {
    /// Where they are, as Discord tells kinds of places apart.
    pub(crate) fn context(&self, state: &State) -> u64 {
        match self.place_guild(state) {
            Some(_) => IN_SERVER,
            None if state.is_among_people(self.place.id) => AMONG_PEOPLE,
            None => WITH_BOT,
        }
    }

    /// What an answer to their interaction says of it.
    fn metadata(&self, id: u64, kind: u64, owners: &Value, message: Option<&Value>) -> Value {
        let mut metadata = json!({
            "id": id.to_string(), "type": kind, "user": self.user(), "authorizing_integration_owners": owners,
        });
        match message {
            Some(message) if kind == COMPONENT => {
                put(&mut metadata, "interacted_message_id", at(message, "/id").clone())
            }
            _ if kind == MODAL_SUBMIT => {
                let before = if message.is_some() { COMPONENT } else { COMMAND };
                let before = self.metadata(id, before, owners, message);
                put(&mut metadata, "triggering_interaction_metadata", before);
            }
            _ => {}
        }
        metadata
    }

    /// By whose installation they have the bot where they are, as Discord says it: their own, the server's, or, where they
    /// talk to the bot, that of any server. A command that was registered for one kind alone is had by that alone, except by who is let in.
    pub(crate) fn owners(&self, state: &State, command: Option<&Value>) -> Value {
        let server = match self.place_guild(state) {
            Some(guild) => state.is_in_guild(guild).then_some(guild),
            None => (!state.is_among_people(self.place.id)).then_some(0),
        };
        let person = self.brings_bot.then_some(self.id);
        let kinds = command.and_then(|command| at(command, "/integration_types").as_array());
        let fits = |kind: u64| self.let_in || kinds.is_none_or(|all| all.contains(&json!(kind)));
        let owners = [(BY_SERVER, server), (BY_PERSON, person)].into_iter().filter(|(kind, _)| fits(*kind));
        owners.filter_map(|(kind, owner)| Some((kind.to_string(), json!(owner?.to_string())))).collect()
    }

    /// Whether a command is for them where they are.
    pub(crate) fn is_shown(&self, state: &State, command: &Value) -> bool {
        let needed = at(command, "/default_member_permissions");
        let needed = needed.as_str().and_then(|bits| bits.parse().ok()).or_else(|| needed.as_u64()).unwrap_or(0);
        let contexts = at(command, "/contexts").as_array();
        let context = json!(self.context(state));
        let brought = self.owners(state, Some(command)).as_object().is_some_and(|owners| !owners.is_empty());
        brought && self.permissions & needed == needed && contexts.is_none_or(|all| all.contains(&context))
    }
}

impl State {
    /// A message of the bot in answer to an interaction.
    pub(crate) fn answer_value(&mut self, interaction: u64, author: Value, sent: &Value) -> Value {
        let id = self.id();
        let channel = self.interactions.get(&interaction).map_or(0, |interaction| interaction.channel);
        let guild = self.channels.get(&channel).and_then(|channel| channel.guild);
        let mut message = message_value(id, (channel, guild), author, sent);
        if let Some(interaction) = self.interactions.get(&interaction) {
            put(&mut message, "interaction_metadata", interaction.metadata.clone());
        }
        message
    }
}
