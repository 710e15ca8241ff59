//! What the bot says of its own accord: that a question has an answer now, and the weekly digest.
//!
//! Owns the sending. Whoever cannot be reached is left alone: what is to be said is given out once.

use std::{sync::Arc, time::Duration};

use poise::serenity_prelude as serenity;

use super::{
    apart::apart,
    causes::causes,
    outbox::{Fit, Outbox},
    render,
};
use crate::{app::App, domain::person::PersonId};

/// How often it is looked for what another process has left to say.
const EVERY: Duration = Duration::from_secs(20);

/// Says what there is to say, for as long as the program runs. What goes wrong with one thing stops no other.
pub(super) async fn deliver(app: Arc<App>, outbox: Outbox) {
    loop {
        let (mine, theirs) = (Arc::clone(&app), outbox.clone());
        let said = apart(async move {
            round(&mine, &theirs).await;
            Ok(())
        });
        if let Err(cause) = said.await {
            tracing::error!(cause = causes(cause.as_ref()), "it could not be gathered what there is to say");
        }
        tokio::select! {
            () = app.news() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

async fn round(app: &App, outbox: &Outbox) {
    for (person, reply) in app.take_notices(|person| person != PersonId::CONSOLE).await {
        let outbox = outbox.clone();
        let told =
            apart(
                async move { outbox.tell(serenity::UserId::new(person.number()), render::view(&reply).post()).await },
            );
        if let Err(error) = told.await {
            tracing::warn!(error = causes(error.as_ref()), "somebody could not be told of an answer");
        }
    }
    for (channel, reply) in app.take_digests().await {
        let outbox = outbox.clone();
        let sent = apart(async move {
            let view = || render::view(&reply);
            let message = |fit: Fit| if fit.embeds { view().post() } else { view().without_embed(&reply).post() };
            outbox.send_fitting(serenity::ChannelId::new(channel.0), message).await.map(drop)
        });
        if let Err(error) = sent.await {
            tracing::warn!(channel = channel.0, error = causes(error.as_ref()), "a digest could not be sent");
        }
    }
}
