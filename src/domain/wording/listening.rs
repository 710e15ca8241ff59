//! Sentences about listening in channels without being addressed.

use crate::domain::reply::Reply;

/// Said when an admin has set whether the bot listens in a channel.
#[must_use]
pub fn listening(channel: u64, on: bool, able: bool) -> Reply {
    let set = if on {
        format!("From now on I listen in <#{channel}> and answer there when I am sure and nobody else has.")
    } else {
        format!("From now on I only answer in <#{channel}> when I am addressed.")
    };
    let unable = if on && !able { format!("\n\n{CANNOT_READ}") } else { String::new() };
    Reply::text(format!("{set}{unable}"))
}

/// Said when the bot may not read what is not addressed to it.
const CANNOT_READ: &str = "At the moment I hear only the titles of posts there: the operator has not given me the message \
    content intent. Tell them to switch it on in Discord's developer portal and to set `discord.message_content`.";

/// Said when the setting could not be kept.
#[must_use]
pub fn listening_failed() -> Reply {
    Reply::text("I could not keep that. Nothing was changed; please try again later.")
}

/// Logged when the operator wishes for the message content intent, and Discord does not grant it.
pub const NO_MESSAGE_CONTENT: &str = "discord.message_content is set, but Discord has not granted the message content \
    intent; switch it on in the developer portal under Bot, then start again. Until then the bot answers where it is \
    addressed, and hears only the titles of posts where it listens";
