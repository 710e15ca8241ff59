//! What the bot says of its own accord: that a question has an answer now, and the weekly digest.
//!
//! Owns the sending. Whoever cannot be reached is left alone: what is to be said is given out once.

use std::{sync::Arc, time::Duration};

use poise::serenity_prelude as serenity;

use super::render;
use crate::{
    app::{App, chain},
    domain::{person::PersonId, reply::Reply},
};

/// How often it is looked for what another process has left to say.
const EVERY: Duration = Duration::from_secs(20);

/// Says what there is to say, for as long as the program runs.
pub(super) async fn deliver(app: Arc<App>, http: Arc<serenity::Http>) {
    loop {
        for (person, reply) in app.take_notices(|person| person != PersonId::CONSOLE).await {
            if let Err(error) = tell(&http, person, &reply).await {
                tracing::warn!(error = %chain(&error), "somebody could not be told of an answer");
            }
        }
        for (channel, reply) in app.take_digests().await {
            let channel = serenity::ChannelId::new(channel.0);
            if let Err(error) = channel.send_message(&http, render::view(&reply).post()).await {
                tracing::warn!(%channel, error = %chain(&error), "a digest could not be sent");
            }
        }
        tokio::select! {
            () = app.news() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

async fn tell(http: &serenity::Http, person: PersonId, reply: &Reply) -> serenity::Result<()> {
    let channel = serenity::UserId::new(person.number()).create_dm_channel(http).await?;
    channel.send_message(http, render::view(reply).post()).await.map(drop)
}
