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

mod gateway;
mod interactions;
mod json;
mod limits;
mod person;
mod rest;
mod seen;
mod state;
mod story;

pub use person::Person;
pub use seen::Seen;
pub use story::StoryError;

use std::{net::Ipv4Addr, sync::Arc};

use json::at;
use state::Shared;

/// A running Discord. It stops when it is dropped.
pub struct Loopback {
    shared: Arc<Shared>,
    address: String,
    server: tokio::task::JoinHandle<()>,
}

impl Loopback {
    /// Starts on a free port.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> Result<Self, StoryError> {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(StoryError::start)?;
        let address = listener.local_addr().map_err(StoryError::start)?.to_string();
        let shared = Arc::new(Shared::new(&address));
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

    /// A person on the server, known by their name.
    #[must_use]
    pub fn person(&self, name: &str) -> Person {
        Person::new(Arc::clone(&self.shared), name)
    }

    /// Waits until a bot is connected and has registered its commands.
    ///
    /// # Errors
    /// When none does in time.
    pub async fn bot_is_ready(&self) -> Result<(), StoryError> {
        let ready = |state: &state::State| (state.connections > 0 && !state.commands.is_empty()).then_some(());
        self.shared.wait("a bot that is connected and has registered commands", ready).await
    }

    /// Waits until no bot is connected.
    ///
    /// # Errors
    /// When one stays.
    pub async fn bot_is_gone(&self) -> Result<(), StoryError> {
        self.shared.wait("the end of the bot's connection", |state| (state.connections == 0).then_some(())).await
    }

    /// The intents that the bot identified with, as Discord's bit set; 0 before it did.
    #[must_use]
    pub fn intents(&self) -> u64 {
        self.shared.with(|state| state.intents)
    }

    /// Names of the commands the bot has registered.
    #[must_use]
    pub fn commands(&self) -> Vec<String> {
        self.shared.with(|state| {
            state.commands.iter().filter_map(|command| at(command, "/name").as_str().map(str::to_owned)).collect()
        })
    }

    /// How many messages the bot has sent to channels.
    #[must_use]
    pub fn messages_sent(&self) -> usize {
        self.shared.with(|state| state.messages.len())
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
