//! Connections of the bot: what each is to hear, and what it can hear again after it broke off.
//!
//! Owns sequence numbers and the choice of events by shard and intent. Sends through the gateway.

use std::collections::VecDeque;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use crate::{
    json::{at, put, text},
    state::{BOT, State},
};

/// Opcode of an event.
const DISPATCH: u64 = 0;

/// Events that are kept for those who resume.
const LOGGED: usize = 1_000;

/// Discord's bits for what a connection wants to hear.
pub(crate) mod intents {
    pub(crate) const GUILDS: u64 = 1;
    pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
    pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;
    pub(crate) const MESSAGE_CONTENT: u64 = 1 << 15;
    /// What every connection hears.
    pub(crate) const NONE: u64 = 0;
}

/// Something that happened.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    name: &'static str,
    /// The intent without which it is not told.
    intent: u64,
    /// The server it happened in.
    guild: Option<u64>,
    data: Value,
}

impl Event {
    pub(crate) fn new(name: &'static str, intent: u64, guild: Option<u64>, data: Value) -> Self {
        Self { name, intent, guild, data }
    }

    /// An event about a message in `guild`, or between a person and the bot.
    pub(crate) fn of_message(name: &'static str, guild: Option<u64>, data: Value) -> Self {
        let intent = if guild.is_some() { intents::GUILD_MESSAGES } else { intents::DIRECT_MESSAGES };
        Self::new(name, intent, guild, data)
    }
}

impl Event {
    /// Whether it happened where the bot is not. Interactions reach it everywhere.
    pub(crate) fn is_unheard(&self, state: &State) -> bool {
        let channel = text(&self.data, "/channel_id").parse().unwrap_or_default();
        let elsewhere = self.guild.is_some_and(|guild| !state.is_in_guild(guild)) || state.is_among_people(channel);
        self.intent != intents::NONE && elsewhere
    }
}

/// What goes through a connection to the bot.
#[derive(Debug)]
pub(crate) enum Frame {
    /// A message.
    Send(Value),
    /// The end, with Discord's code for why.
    Close(u16),
}

/// A session: a connection, or what is left of one that may be resumed.
#[derive(Debug)]
pub(crate) struct Session {
    shard: (u64, u64),
    intents: u64,
    sequence: u64,
    /// All events so far, for those who resume.
    log: VecDeque<Value>,
    link: Option<UnboundedSender<Frame>>,
}

impl Session {
    pub(crate) fn new(identify: &Value, link: UnboundedSender<Frame>) -> Self {
        let shard = |place: &str, or: u64| at(identify, place).as_u64().unwrap_or(or);
        Self {
            shard: (shard("/shard/0", 0), shard("/shard/1", 1).max(1)),
            intents: at(identify, "/intents").as_u64().unwrap_or_default(),
            sequence: 0,
            log: VecDeque::new(),
            link: Some(link),
        }
    }

    pub(crate) fn is_connected(&self) -> bool {
        self.link.is_some()
    }

    pub(crate) fn intents(&self) -> u64 {
        self.intents
    }

    pub(crate) fn shard(&self) -> Value {
        json!([self.shard.0, self.shard.1])
    }

    /// Whether it hears what happens in `guild`: Discord spreads servers over shards by their ids, and direct
    /// messages go to the first.
    pub(crate) fn covers(&self, guild: Option<u64>) -> bool {
        guild.map_or(0, |guild| (guild >> 22) % self.shard.1) == self.shard.0
    }

    /// Tells an event if it is to hear it.
    pub(crate) fn hear(&mut self, event: &Event) {
        let wanted = event.intent == intents::NONE || self.intents & event.intent != 0;
        if wanted && self.covers(event.guild) {
            let mut data = event.data.clone();
            if !self.may_read(&data) {
                unread(&mut data);
            }
            if let Some(replied) = data.get_mut("referenced_message").filter(|replied| !self.may_read(replied)) {
                unread(replied);
            }
            self.tell(event.name, data);
        }
    }

    /// Tells an event without asking.
    pub(crate) fn tell(&mut self, name: &str, data: Value) {
        self.sequence += 1;
        let event = json!({ "op": DISPATCH, "t": name, "s": self.sequence, "d": data });
        if self.log.len() >= LOGGED {
            self.log.pop_front();
        }
        self.log.push_back(event.clone());
        self.send(Frame::Send(event));
    }

    pub(crate) fn send(&mut self, frame: Frame) {
        if self.link.as_ref().is_some_and(|link| link.send(frame).is_err()) {
            self.link = None;
        }
    }

    /// A connection broke off; unless another has taken over by then, the session waits to be resumed.
    pub(crate) fn unlink(&mut self, broken: &UnboundedSender<Frame>) {
        if self.link.as_ref().is_some_and(|link| link.same_channel(broken)) {
            self.link = None;
        }
    }

    /// Goes on through another connection, from the event after `sequence`.
    pub(crate) fn resume(&mut self, sequence: u64, link: UnboundedSender<Frame>) {
        self.link = Some(link);
        let missed: Vec<Value> =
            self.log.iter().filter(|event| at(event, "/s").as_u64() > Some(sequence)).cloned().collect();
        missed.into_iter().for_each(|event| self.send(Frame::Send(event)));
        self.tell("RESUMED", json!({}));
    }

    /// Without the message content intent, a bot reads only what is addressed to it or its own.
    pub(crate) fn may_read(&self, message: &Value) -> bool {
        let bot = BOT.to_string();
        let mentioned =
            at(message, "/mentions").as_array().is_some_and(|all| all.iter().any(|one| at(one, "/id") == &*bot));
        message.get("content").is_none()
            || self.intents & intents::MESSAGE_CONTENT != 0
            || mentioned
            || message.get("guild_id").is_none()
            || at(message, "/author/id") == &*bot
    }
}

/// Takes the words, which a connection may not read, out of a message.
pub(crate) fn unread(message: &mut Value) {
    put(message, "content", json!(""));
    for list in ["embeds", "components", "attachments"] {
        put(message, list, json!([]));
    }
}
