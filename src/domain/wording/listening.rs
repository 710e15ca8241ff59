//! Sentences about listening in channels without being addressed.

use super::Wording;
use crate::domain::{origin::ChannelId, reply::Reply};

impl Wording {
    /// Said when an admin has set whether the bot listens in a channel; `able` is whether it may read what is not addressed
    /// to it.
    #[must_use]
    pub fn listening(self, channel: ChannelId, on: bool, able: bool) -> Reply {
        let set = if on { "listening-on" } else { "listening-off" };
        let set = self.with(set, [("channel", format!("<#{}>", channel.0).into())]);
        let unable = if on && !able { format!("\n\n{}", self.text("cannot-read")) } else { String::new() };
        Reply::text(format!("{set}{unable}"))
    }

    /// Said when the setting could not be kept.
    #[must_use]
    pub fn listening_failed(self) -> Reply {
        Reply::text(self.text("listening-failed"))
    }
}

/// Logged when the operator wishes for the message content intent, and Discord could not be asked for it.
pub const MESSAGE_CONTENT_UNKNOWN: &str = "discord.message_content is set, but Discord does not say whether it has granted the \
    message content intent; until the next start the bot answers where it is addressed, and listens nowhere";

/// Logged when the operator wishes for the message content intent, and Discord does not grant it.
pub const NO_MESSAGE_CONTENT: &str = "discord.message_content is set, but Discord has not granted the message content \
    intent; switch it on in the developer portal under Bot, then start again. Until then the bot answers where it is \
    addressed, and hears only the titles of posts where it listens";
