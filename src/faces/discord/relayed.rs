//! Answers to somebody else's message, for which a command was used on it: they belong to the message, as if its author had
//! asked.
//!
//! Owns noting that. Sends nothing, and waits little, as an interaction has three seconds.

use poise::serenity_prelude::MessageId;
use tokio::sync::OwnedMutexGuard;

use super::{
    Data,
    exchanges::{Exchange, Relayed},
    once,
};
use crate::domain::{
    origin::Origin,
    reply::{Reply, Visibility},
    space::SpaceId,
};

/// The message on which a command was used, held while that is answered.
pub(super) struct Held {
    message: MessageId,
    exchange: OwnedMutexGuard<Exchange>,
}

/// Holds `message` while it is answered with `reply`, if that is for all. Where a person alone has brought the bot, it does not
/// hear of messages that change or go.
pub(super) async fn hold(data: &Data, origin: &Origin, message: MessageId, reply: &Reply) -> Option<Held> {
    if reply.visibility == Visibility::Asker || origin.space == SpaceId::Base {
        return None;
    }
    let exchange = tokio::time::timeout(once::PATIENCE, data.exchanges.place(message).lock_owned()).await.ok()?;
    Some(Held { message, exchange })
}

impl Held {
    /// `sent` answers its `words`, for `origin`, with something `above`.
    pub(super) fn answered(
        mut self,
        data: &Data,
        sent: MessageId,
        words: &str,
        origin: &Origin,
        above: Option<String>,
    ) {
        let place = OwnedMutexGuard::mutex(&self.exchange).clone();
        data.exchanges.answered_by(self.message, &place, sent);
        self.exchange.answers(words.trim());
        self.exchange.relays(sent, Relayed { asker: origin.person, above: above.unwrap_or_default() });
    }
}
