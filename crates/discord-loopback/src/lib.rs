//! A small Discord on 127.0.0.1, for proving a bot without Discord: REST, gateway and a scripted client.
//!
//! Owns what a bot can see of Discord: it connects, identifies, registers commands, and answers messages, commands,
//! buttons and modals. Everything it sends is held against Discord's limits; what breaks one is refused as Discord
//! would refuse it and remembered as a fault. Knows nothing of any particular bot, and never leaves the machine.
//!
//! ```no_run
//! # async fn story() -> Result<(), discord_loopback::StoryError> {
//! let discord = discord_loopback::Loopback::start().await?;
//! // ... start the bot with its API base set to `discord.api_base()` ...
//! let ana = discord.person("ana");
//! let seen = ana.slash("ask", &[("question", "what are weights")]).await?;
//! assert!(seen.text().contains("numbers"));
//! discord.assert_clean()?;
//! # Ok(())
//! # }
//! ```

mod acts;
mod door;
mod gateway;
mod interactions;
mod json;
mod limits;
mod load;
mod messages;
mod openapi;
mod options;
mod person;
mod place;
mod rest;
mod seen;
mod sessions;
mod state;
mod story;
mod world;
mod writing;

pub use load::{Act, Storm};
pub use person::Person;
pub use place::Place;
pub use seen::Seen;
pub use story::StoryError;
pub use world::{Role, Server};

use std::{net::Ipv4Addr, path::Path, sync::Arc, time::Duration};

use door::Limit;
use json::at;
use sessions::Frame;
use state::Shared;

/// A running Discord. It stops when it is dropped.
pub struct Loopback {
    shared: Arc<Shared>,
    address: String,
    server: tokio::task::JoinHandle<()>,
}

impl Loopback {
    /// Starts on a free port. What a bot sends is held against the loopback's own rules.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> Result<Self, StoryError> {
        Self::start_with(None).await
    }

    /// The same, and what a bot sends is held against Discord's description of its API, too: the copy that the environment
    /// names in `DISCORD_OPENAPI`, else the one at `description`, where there is one.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start_described(description: Option<&Path>) -> Result<Self, StoryError> {
        Self::start_with(openapi::find(description)).await
    }

    async fn start_with(description: Option<Arc<openapi::Description>>) -> Result<Self, StoryError> {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(StoryError::start)?;
        let address = listener.local_addr().map_err(StoryError::start)?.to_string();
        let shared = Arc::new(Shared::new(&address, description));
        let router = rest::router(Arc::clone(&shared));
        let server = tokio::spawn(async move {
            // The listener only fails when it is dropped, which is how a story ends.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { shared, address, server })
    }

    /// Where the REST API is, such as `http://127.0.0.1:4242`.
    #[must_use]
    pub fn api_base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where the gateway is, such as `ws://127.0.0.1:4242/gateway`.
    #[must_use]
    pub fn gateway(&self) -> &str {
        &self.shared.gateway
    }

    /// The server that is always there.
    #[must_use]
    pub fn home(&self) -> Server {
        Server::home(Arc::clone(&self.shared))
    }

    /// Another server, which the bot joins.
    #[must_use]
    pub fn server(&self, name: &str) -> Server {
        Server::new(Arc::clone(&self.shared), name, true)
    }

    /// A server in which the bot is not: there it is used by those who bring it along.
    #[must_use]
    pub fn server_without_bot(&self, name: &str) -> Server {
        Server::new(Arc::clone(&self.shared), name, false)
    }

    /// A group of people who write to each other directly. No bot is in it; people bring theirs along.
    #[must_use]
    pub fn group(&self) -> Place {
        Place::group(Arc::clone(&self.shared))
    }

    /// Keeps a file as if somebody had uploaded it; gives what to say for it in an option of a command.
    #[must_use]
    pub fn upload(&self, name: &str, bytes: &[u8]) -> String {
        self.shared.change(|state| {
            let id = state.id();
            state.files.insert(id, (name.to_owned(), bytes.to_vec()));
            id.to_string()
        })
    }

    /// What is in the file of this name that came with a message.
    #[must_use]
    pub fn download(&self, seen: &Seen, name: &str) -> Option<Vec<u8>> {
        let id = seen.file(name)?;
        self.shared.with(|state| state.files.get(&id).map(|(_, bytes)| bytes.clone()))
    }

    /// A person in the general channel of the first server, known by their name.
    #[must_use]
    pub fn person(&self, name: &str) -> Person {
        Person::new(Arc::clone(&self.shared), name)
    }

    /// Waits until a bot is connected and has registered its commands.
    ///
    /// # Errors
    /// When none does in time.
    pub async fn bot_is_ready(&self) -> Result<(), StoryError> {
        let ready = |state: &state::State| (state.connected() && !state.commands.is_empty()).then_some(());
        self.shared.wait("a bot that is connected and has registered commands", ready).await
    }

    /// Waits until a broken connection was resumed, for the `times`-th time.
    ///
    /// # Errors
    /// When none is in time.
    pub async fn bot_resumes(&self, times: usize) -> Result<(), StoryError> {
        self.shared.wait("a resumed connection", |state| (state.resumes >= times).then_some(())).await
    }

    /// Moves the clock: as much time passes at once.
    pub fn passes(&self, time: Duration) {
        self.shared.change(|state| state.pass(time));
    }

    /// How many shards a bot is told to use, from now on.
    pub fn asks_for_shards(&self, shards: usize) {
        self.shared.change(|state| state.line.shards = shards.max(1));
    }

    /// How often a bot is to beat, from now on.
    pub fn asks_for_heartbeats(&self, every: Duration) {
        self.shared.change(|state| state.line.heartbeat = u64::try_from(every.as_millis()).unwrap_or(u64::MAX));
    }

    /// Whether heartbeats are answered. A connection on which they are not only looks alive.
    pub fn answers_heartbeats(&self, answered: bool) {
        self.shared.change(|state| state.line.deaf = !answered);
    }

    /// From now on the bot may not ask for the message content intent.
    pub fn forbids_message_content(&self) {
        self.shared.change(|state| state.line.message_content = false);
    }

    /// Tells the next requests of a kind to come again later. A kind is a method and a path below the version, in which
    /// `{..}` stands for any one part, such as `POST /channels/{id}/messages` or `PUT /applications/{id}/commands`.
    pub fn limits(&self, route: &str, times: usize, retry_after: Duration) {
        self.shared.change(|state| state.limits.push(Limit::new(route, times, retry_after)));
    }

    /// Whether messages of the bot to channels are held back, neither taken nor refused, until this is taken back.
    pub fn holds_messages(&self, held: bool) {
        self.shared.change(|state| state.held = held);
    }

    /// How many answers the bot has got that Discord counts against it: not allowed, forbidden, too many.
    #[must_use]
    pub fn invalid_requests(&self) -> usize {
        self.shared.with(|state| state.invalid_requests)
    }

    /// Whether commands cannot be registered, as when Discord has trouble of its own, until this is taken back.
    pub fn refuses_commands(&self, refused: bool) {
        self.shared.change(|state| state.refuses_commands = refused);
    }

    /// Waits until a bot is connected, whether it has registered commands or not.
    ///
    /// # Errors
    /// When none is in time.
    pub async fn bot_is_connected(&self) -> Result<(), StoryError> {
        self.shared.wait("a bot that is connected", |state| state.connected().then_some(())).await
    }

    /// How often the bot has registered its commands.
    #[must_use]
    pub fn registrations(&self) -> usize {
        self.shared.with(|state| state.registrations)
    }

    /// How many sessions the bot has begun, resumed ones not counted again.
    #[must_use]
    pub fn sessions(&self) -> usize {
        self.shared.with(|state| state.sessions.len())
    }

    /// Asks the bot to connect again, as Discord does before it restarts a machine of its own.
    pub fn asks_to_reconnect(&self) {
        self.shared.change(|state| state.sessions.values_mut().for_each(|session| session.send(gateway::reconnect())));
    }

    /// Ends every session, so that none can be resumed.
    pub fn ends_sessions(&self) {
        self.shared.change(|state| {
            let sessions = std::mem::take(&mut state.sessions);
            sessions.into_values().for_each(|mut session| session.send(gateway::invalid_session(false)));
        });
    }

    /// Tells the bot that its sessions broke off, and that it may resume them.
    pub fn asks_to_resume(&self) {
        let broken = || gateway::invalid_session(true);
        self.shared.change(|state| state.sessions.values_mut().for_each(|session| session.send(broken())));
    }

    /// Breaks every connection off, as Discord does now and then; a bot may resume.
    pub fn breaks_connections(&self) {
        self.shared.change(|state| state.sessions.values_mut().for_each(|session| session.send(Frame::Close(4_000))));
    }

    /// Waits until no bot is connected.
    ///
    /// # Errors
    /// When one stays.
    pub async fn bot_is_gone(&self) -> Result<(), StoryError> {
        self.shared.wait("the end of the bot's connection", |state| state.alone().then_some(())).await
    }

    /// The intents that the bot identified with, as Discord's bit set; 0 before it did.
    #[must_use]
    pub fn intents(&self) -> u64 {
        self.shared.with(|state| state.sessions.values().last().map_or(0, sessions::Session::intents))
    }

    /// Names of the commands the bot has registered.
    #[must_use]
    pub fn commands(&self) -> Vec<String> {
        self.shared.with(|state| {
            state.commands.iter().filter_map(|command| at(command, "/name").as_str().map(str::to_owned)).collect()
        })
    }

    /// What a command is called in a language, if the bot has said so.
    #[must_use]
    pub fn called(&self, command: &str, locale: &str) -> Option<String> {
        self.shared.with(|state| {
            let known = state.commands.iter().find(|known| at(known, "/name") == command)?;
            at(known, &format!("/name_localizations/{locale}")).as_str().map(str::to_owned)
        })
    }

    /// How many messages of the bot stand in channels.
    #[must_use]
    pub fn messages_sent(&self) -> usize {
        let bot = state::BOT.to_string();
        self.shared.with(|state| state.messages.iter().filter(|sent| at(sent, "/author/id") == &*bot).count())
    }

    /// Whether the bot has kept to all of Discord's rules.
    ///
    /// # Errors
    /// With every fault, when it has not.
    pub fn assert_clean(&self) -> Result<(), StoryError> {
        let faults = self.shared.with(|state| state.faults.clone());
        if faults.is_empty() { Ok(()) } else { Err(StoryError::Faults(faults)) }
    }
}

impl Drop for Loopback {
    fn drop(&mut self) {
        self.server.abort();
    }
}
