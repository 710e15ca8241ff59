//! What this Discord remembers: servers, people, commands, messages, interactions, connections and faults.
//!
//! Owns the lock, the waiting and the clock. Decides nothing about requests.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::{
    StoryError,
    door::Limit,
    gateway::Line,
    json::at,
    openapi::Description,
    sessions::{Event, Session},
    world::{Channel, Guild},
};

/// The bot's user and application.
pub(crate) const BOT: u64 = 1_000;

/// Milliseconds from the beginning of 1970 to that of the time in Discord's ids, and where in an id it begins.
const EPOCH: u64 = 1_420_070_400_000;
const TIME_BITS: u32 = 22;

/// How long a story waits for something to happen. A debug build on a busy machine is slow, a missing reply is rare.
const PATIENCE: Duration = Duration::from_secs(30);

/// One interaction, from its start to the bot's last edit.
#[derive(Debug, Clone)]
pub(crate) struct Interaction {
    /// Its id.
    pub(crate) id: u64,
    /// Its type.
    pub(crate) kind: u64,
    /// Its token.
    pub(crate) token: String,
    /// Where it was begun.
    pub(crate) channel: u64,
    /// What its answer says of it.
    pub(crate) metadata: Value,
    /// When it was begun.
    pub(crate) begun: Instant,
    /// The message whose button was pressed.
    pub(crate) message: Option<Value>,
    /// When the bot first answered.
    pub(crate) answered: Option<Instant>,
    /// The type of the bot's callback.
    pub(crate) callback: Option<u64>,
    /// Whether the bot has said that its answer will be for the person alone.
    pub(crate) private: bool,
    /// What the callback carried, with later edits in it.
    pub(crate) response: Option<Value>,
    /// The messages after the first answer, oldest first.
    pub(crate) follow_ups: Vec<Value>,
}

/// Everything remembered.
#[derive(Debug, Default)]
pub(crate) struct State {
    /// The time in the last id.
    last_id: u64,
    /// How far a story has moved the clock.
    moved: Duration,
    pub(crate) sessions: BTreeMap<String, Session>,
    pub(crate) commands: Vec<Value>,
    pub(crate) registrations: usize,
    /// Whether commands cannot be registered.
    pub(crate) refuses_commands: bool,
    pub(crate) resumes: usize,
    pub(crate) people: BTreeMap<String, u64>,
    pub(crate) guilds: BTreeMap<u64, Guild>,
    pub(crate) channels: BTreeMap<u64, Channel>,
    /// Files that people have uploaded: their names and contents.
    pub(crate) files: BTreeMap<u64, (String, Vec<u8>)>,
    /// Messages in channels, oldest first.
    pub(crate) messages: Vec<Value>,
    pub(crate) interactions: BTreeMap<u64, Interaction>,
    /// Whether messages are held back, neither taken nor refused.
    pub(crate) held: bool,
    /// Requests that are told to come again later.
    pub(crate) limits: Vec<Limit>,
    /// Answers that Discord counts against an address.
    pub(crate) invalid_requests: usize,
    /// How connections are to be.
    pub(crate) line: Line,
    pub(crate) faults: Vec<String>,
}

impl State {
    /// A fresh id, larger than all before. It carries the time in its upper bits, which bots read from there.
    pub(crate) fn id(&mut self) -> u64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        self.last_id = (self.last_id + 1).max(milliseconds(now).saturating_sub(EPOCH));
        (self.last_id << TIME_BITS) + 1
    }

    /// A fresh id as it would have been so long ago.
    pub(crate) fn id_before(&mut self, ago: Duration) -> u64 {
        self.id() - (milliseconds(ago) << TIME_BITS)
    }

    /// The time, as far as a story has moved it.
    pub(crate) fn now(&self) -> Instant {
        Instant::now() + self.moved
    }

    /// Moves the clock.
    pub(crate) fn pass(&mut self, time: Duration) {
        self.moved += time;
    }

    pub(crate) fn fault(&mut self, fault: String) {
        self.faults.push(fault);
    }

    /// Whether a bot is connected with all its shards.
    pub(crate) fn connected(&self) -> bool {
        self.sessions.values().filter(|session| session.is_connected()).count() >= self.line.shards
    }

    /// Whether no connection is left.
    pub(crate) fn alone(&self) -> bool {
        !self.sessions.values().any(Session::is_connected)
    }

    /// Sends an event to every connection that is to hear of it.
    pub(crate) fn dispatch(&mut self, event: &Event) {
        if event.is_unheard(self) {
            return;
        }
        // Without a connection there is nobody to miss it.
        self.sessions.values_mut().for_each(|session| session.hear(event));
    }

    /// Where a message stands in the list.
    pub(crate) fn message_mut(&mut self, id: &str) -> Option<&mut Value> {
        self.messages.iter_mut().find(|message| at(message, "/id") == id)
    }
}

/// The state behind its lock, and what wakes those who wait for it.
pub(crate) struct Shared {
    state: Mutex<State>,
    changed: Notify,
    pub(crate) address: String,
    pub(crate) gateway: String,
    pub(crate) description: Option<Arc<Description>>,
}

impl Shared {
    pub(crate) fn new(address: &str, description: Option<Arc<Description>>) -> Self {
        Self {
            description,
            state: Mutex::new(State::inhabited()),
            changed: Notify::new(),
            address: format!("http://{address}"),
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

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn summary(state: &State) -> String {
    let commands: Vec<&str> = state.commands.iter().filter_map(|command| at(command, "/name").as_str()).collect();
    format!(
        "{} sessions, commands {commands:?}, {} messages, faults {:?}",
        state.sessions.len(),
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
