//! What the bot says of its own accord: that a question has an answer now, and the weekly digest.
//!
//! Owns the sending. Whoever cannot be reached is left alone: what is to be said is given out once.

use std::{sync::Arc, time::Duration};

use poise::serenity_prelude as serenity;

use super::{outbox::Outbox, render};
use crate::{app::App, domain::person::PersonId};

/// How often it is looked for what another process has left to say.
const EVERY: Duration = Duration::from_secs(20);

/// Says what there is to say, for as long as the program runs.
pub(super) async fn deliver(app: Arc<App>, outbox: Outbox) {
    loop {
        for (person, reply) in app.take_notices(|person| person != PersonId::CONSOLE).await {
            let message = render::view(&reply).post();
            if let Err(error) = outbox.tell(serenity::UserId::new(person.number()), message).await {
                tracing::warn!(error = format!("{error:#}"), "somebody could not be told of an answer");
            }
        }
        for (channel, reply) in app.take_digests().await {
            let channel = serenity::ChannelId::new(channel.0);
            if let Err(error) = outbox.send(channel, render::view(&reply).post()).await {
                tracing::warn!(%channel, error = format!("{error:#}"), "a digest could not be sent");
            }
        }
        tokio::select! {
            () = app.news() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}
