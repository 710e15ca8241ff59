//! The way of messages into channels: within Discord's limits, and apart from the answers to interactions.
//!
//! Owns a connection of its own. Messages wait where Discord limits them; commands and presses, which it does not limit
//! like that, have another connection and never stand behind them.

use std::{sync::Arc, time::Instant};

use poise::serenity_prelude as serenity;

pub(super) use super::refusals::Fit;
use super::refusals::{Refusals, is_missing};
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

    /// What Discord says of the bot's application.
    pub(super) async fn describe_bot(&self) -> anyhow::Result<serenity::CurrentApplicationInfo> {
        let described = self.http.get_current_application_info().await.map_err(anyhow::Error::from);
        described.inspect_err(|error| self.note(error))
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

    /// Sends a message, and where Discord refuses it as it is, with less: the bot may not send embeds everywhere, nor reply where
    /// it may not read what was said before, and is not told beforehand. The channel is known for it for a while.
    pub(super) async fn send_fitting(
        &self,
        channel: serenity::ChannelId,
        message: impl Fn(Fit) -> serenity::CreateMessage,
    ) -> anyhow::Result<serenity::Message> {
        let named = ChannelId(channel.get());
        let mut fit = self.refusals.fit(named, Instant::now());
        loop {
            let sent = channel.send_message(&self.http, message(fit)).await.map_err(anyhow::Error::from);
            let error = match sent {
                Ok(sent) => return Ok(sent),
                Err(error) => error,
            };
            fit = self.refusals.refused(named, fit, error)?;
        }
    }

    /// Sends a message to a person directly.
    pub(super) async fn tell(&self, person: serenity::UserId, message: serenity::CreateMessage) -> anyhow::Result<()> {
        let opened = person.create_dm_channel(&self.http).await;
        let direct = opened.map_err(anyhow::Error::from).inspect_err(|error| self.refusals.note(error, None))?;
        self.send(direct.id, message).await.map(drop)
    }

    /// Changes a message of the bot's, with an embed or, where it may send none, without; whether it is still there.
    pub(super) async fn edit(
        &self,
        channel: serenity::ChannelId,
        message: serenity::MessageId,
        edit: impl Fn(bool) -> serenity::EditMessage,
    ) -> anyhow::Result<bool> {
        let named = ChannelId(channel.get());
        let mut fit = self.refusals.fit(named, Instant::now());
        loop {
            let edited = channel.edit_message(&self.http, message, edit(fit.embeds)).await.map_err(anyhow::Error::from);
            let error = match edited {
                Ok(_) => return Ok(true),
                Err(error) if is_missing(&error) => return Ok(false),
                Err(error) => error,
            };
            fit = self.refusals.refused(named, fit, error)?;
        }
    }

    /// Removes a message of the bot's, unless somebody else has.
    pub(super) async fn delete(
        &self,
        channel: serenity::ChannelId,
        message: serenity::MessageId,
    ) -> anyhow::Result<()> {
        match self.counted(channel, channel.delete_message(&self.http, message).await) {
            Err(error) if is_missing(&error) => Ok(()),
            done => done,
        }
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
