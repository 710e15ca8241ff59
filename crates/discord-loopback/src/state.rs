//! What this Discord remembers: ids, commands, messages, interactions and faults.
//!
//! Owns the lock and the waiting. Decides nothing about requests.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serde_json::{Value, json};
use tokio::sync::{Notify, broadcast};

use crate::{StoryError, json::at};

/// The bot's user and application.
pub(crate) const BOT: u64 = 1_000;
/// The one server.
pub(crate) const GUILD: u64 = 2_000;
/// The one channel in it.
pub(crate) const CHANNEL: u64 = 3_000;
/// Channels for direct messages have the person's id plus this.
pub(crate) const DIRECT: u64 = 1_000_000;
/// Permissions of an ordinary member: everything but the administration.
pub(crate) const MEMBER_PERMISSIONS: &str = "2248473465835073";

/// How long a story waits for something to happen. A debug build on a busy machine is slow, a missing reply is rare.
const PATIENCE: Duration = Duration::from_secs(30);
/// Events that a slow connection may lag behind.
const BACKLOG: usize = 256;

/// An event for the gateway: its name and its data.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub(crate) name: &'static str,
    pub(crate) data: Value,
}

/// One interaction, from its start to the bot's last edit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Interaction {
    /// Its token.
    pub(crate) token: String,
    /// The message whose button was pressed.
    pub(crate) message: Option<Value>,
    /// The type of the bot's callback.
    pub(crate) callback: Option<u64>,
    /// What the callback carried, with later edits in it.
    pub(crate) response: Option<Value>,
}

/// Everything remembered.
#[derive(Debug, Default)]
pub(crate) struct State {
    next_id: u64,
    pub(crate) connections: usize,
    pub(crate) intents: u64,
    pub(crate) commands: Vec<Value>,
    pub(crate) people: BTreeMap<String, u64>,
    /// Messages of the bot in channels, oldest first.
    pub(crate) messages: Vec<Value>,
    pub(crate) interactions: BTreeMap<u64, Interaction>,
    pub(crate) faults: Vec<String>,
}

impl State {
    /// A fresh id, larger than all before.
    pub(crate) fn id(&mut self) -> u64 {
        self.next_id += 1;
        // A snowflake carries its time in the upper bits; serenity reads it from there.
        (self.next_id << 22) + 1
    }

    pub(crate) fn fault(&mut self, fault: String) {
        self.faults.push(fault);
    }
}

/// The state behind its lock, and what wakes those who wait for it.
pub(crate) struct Shared {
    state: Mutex<State>,
    changed: Notify,
    pub(crate) events: broadcast::Sender<Event>,
    pub(crate) gateway: String,
}

impl Shared {
    pub(crate) fn new(address: &str) -> Self {
        Self {
            state: Mutex::default(),
            changed: Notify::new(),
            events: broadcast::channel(BACKLOG).0,
            gateway: format!("ws://{address}/gateway"),
        }
    }

    /// Looks at the state.
    pub(crate) fn with<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes the state and wakes those who wait.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let result = change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_waiters();
        result
    }

    /// Sends an event to every connected bot.
    pub(crate) fn dispatch(&self, name: &'static str, data: Value) {
        // Without a connection there is nobody to miss it.
        let _ = self.events.send(Event { name, data });
    }

    /// Waits until `found` finds something.
    pub(crate) async fn wait<T>(&self, awaited: &str, found: impl Fn(&State) -> Option<T>) -> Result<T, StoryError> {
        let waiting = async {
            loop {
                let changed = self.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if let Some(result) = self.with(&found) {
                    return result;
                }
                changed.await;
            }
        };
        tokio::time::timeout(PATIENCE, waiting)
            .await
            .map_err(|_| StoryError::TimedOut { awaited: awaited.to_owned(), instead: self.with(summary) })
    }
}

fn summary(state: &State) -> String {
    let commands: Vec<&str> = state.commands.iter().filter_map(|command| at(command, "/name").as_str()).collect();
    format!(
        "{} connections, commands {commands:?}, {} messages, faults {:?}",
        state.connections,
        state.messages.len(),
        state.faults
    )
}

/// A user as Discord describes it.
pub(crate) fn user(id: u64, name: &str, bot: bool) -> Value {
    json!({
        "id": id.to_string(), "username": name, "global_name": name, "discriminator": "0000", "avatar": null,
        "bot": bot, "public_flags": 0,
    })
}

/// The bot as a user.
pub(crate) fn bot_user() -> Value {
    user(BOT, "bot", true)
}
