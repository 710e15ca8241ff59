//! The way of messages into channels: within Discord's limits, and apart from the answers to interactions.
//!
//! Owns a connection of its own. Messages wait where Discord limits them; commands and presses, which it does not limit
//! like that, have another connection and never stand behind them.

use std::{sync::Arc, time::Instant};

use poise::serenity_prelude as serenity;

use super::refusals::{Refusals, is_forbidden};
use crate::domain::origin::ChannelId;

/// Sends, changes and removes messages.
#[derive(Clone)]
pub(super) struct Outbox {
    http: Arc<serenity::Http>,
    refusals: Arc<Refusals>,
}

impl Outbox {
    /// Sends by `http`, and counts what is refused, also where that waits by itself.
    pub(super) fn new(mut http: serenity::Http) -> Self {
        let refusals = Arc::new(Refusals::new());
        if let Some(limits) = http.ratelimiter.as_mut() {
            let refusals = Arc::clone(&refusals);
            // Waits that were foreseen count, too: what is told does not tell them apart, and this errs on the safe side.
            limits.set_ratelimit_callback(Box::new(move |_| refusals.count(Instant::now())));
        }
        Self { http: Arc::new(http), refusals }
    }

    /// Whether a message may be tried in a channel.
    pub(super) fn is_open(&self, channel: serenity::ChannelId) -> bool {
        self.refusals.allow(ChannelId(channel.get()), Instant::now())
    }

    /// Whether a channel is known to take plain words only.
    pub(super) fn takes_plain(&self, channel: serenity::ChannelId) -> bool {
        self.refusals.is_plain(ChannelId(channel.get()), Instant::now())
    }

    /// Counts what went wrong elsewhere.
    pub(super) fn note(&self, error: &anyhow::Error) {
        self.refusals.note(error, None);
    }

    /// Sends a message.
    pub(super) async fn send(
        &self,
        channel: serenity::ChannelId,
        message: serenity::CreateMessage,
    ) -> anyhow::Result<serenity::Message> {
        self.counted(channel, channel.send_message(&self.http, message).await)
    }

    /// Sends a message, and where Discord refuses it as it is, the plainer one: the bot may not send embeds everywhere, and is
    /// not told beforehand. The channel is known for it for a while.
    pub(super) async fn send_either(
        &self,
        channel: serenity::ChannelId,
        rich: impl FnOnce() -> serenity::CreateMessage,
        plain: impl FnOnce() -> serenity::CreateMessage,
    ) -> anyhow::Result<serenity::Message> {
        let named = ChannelId(channel.get());
        if !self.takes_plain(channel) {
            let sent = channel.send_message(&self.http, rich()).await.map_err(anyhow::Error::from);
            // Whether the channel is closed shows with the plain words.
            match sent.inspect_err(|error| self.refusals.note(error, None)) {
                Err(error) if is_forbidden(&error) => self.refusals.takes_plain(named, Instant::now()),
                sent => return sent,
            }
        }
        self.send(channel, plain()).await
    }

    /// Sends a message to a person directly.
    pub(super) async fn tell(&self, person: serenity::UserId, message: serenity::CreateMessage) -> anyhow::Result<()> {
        let opened = person.create_dm_channel(&self.http).await;
        let direct = opened.map_err(anyhow::Error::from).inspect_err(|error| self.refusals.note(error, None))?;
        self.send(direct.id, message).await.map(drop)
    }

    /// Changes a message of the bot's.
    pub(super) async fn edit(
        &self,
        channel: serenity::ChannelId,
        message: serenity::MessageId,
        edit: serenity::EditMessage,
    ) -> anyhow::Result<()> {
        self.counted(channel, channel.edit_message(&self.http, message, edit).await).map(drop)
    }

    /// Removes a message of the bot's.
    pub(super) async fn delete(
        &self,
        channel: serenity::ChannelId,
        message: serenity::MessageId,
    ) -> anyhow::Result<()> {
        self.counted(channel, channel.delete_message(&self.http, message).await)
    }

    /// Reads a message.
    pub(super) async fn read(
        &self,
        channel: serenity::ChannelId,
        message: serenity::MessageId,
    ) -> anyhow::Result<serenity::Message> {
        self.counted(channel, channel.message(&self.http, message).await)
    }

    fn counted<T>(&self, channel: serenity::ChannelId, outcome: serenity::Result<T>) -> anyhow::Result<T> {
        let channel = ChannelId(channel.get());
        outcome.map_err(anyhow::Error::from).inspect_err(|error| self.refusals.note(error, Some(channel)))
    }
}
