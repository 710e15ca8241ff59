//! Answers to commands and presses that a whole channel sees: one stands there once, and whoever asks again is pointed to
//! it.
//!
//! Owns where such an answer comes to stand. Waits little for the same one on its way: an interaction has three seconds.

use std::time::Duration;

use anyhow::Context as _;
use poise::serenity_prelude as serenity;
use serde::Deserialize;
use tokio::sync::OwnedMutexGuard;

use super::{Data, exchanges::Said};
use crate::domain::{
    origin::Origin,
    reply::{Placement, Reply, Visibility},
    space::SpaceId,
    wording::Wording,
};

/// How long it waits for the same answer that is on its way. A message may be held back for longer by Discord's limits.
pub(super) const PATIENCE: Duration = Duration::from_millis(800);

/// Where in Discord an answer is about to stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) channel: serenity::ChannelId,
    pub(super) server: Option<serenity::GuildId>,
    /// The message in whose place it may come.
    pub(super) pressed: Option<serenity::MessageId>,
}

/// `reply`, and the place where it is to be noted as said; or, where the channel has it already, a link to that.
pub(super) async fn once(
    data: &Data,
    origin: &Origin,
    Spot { channel, server, pressed }: Spot,
    reply: Reply,
) -> (Reply, Option<OwnedMutexGuard<Said>>) {
    let alone = reply.visibility == Visibility::Asker || origin.alone && reply.placement == Placement::InPlace;
    // Where a person alone has brought the bot, it does not hear of messages that go away.
    if alone || reply.answers.is_empty() || origin.space == SpaceId::Base {
        return (reply, None);
    }
    let said = data.exchanges.said(channel, &reply).lock_owned();
    let Ok(said) = tokio::time::timeout(PATIENCE, said).await else { return (reply, None) };
    // Whoever presses the same choice again has the answer before them.
    if pressed.is_some_and(|pressed| said.is(pressed)) {
        return (reply, Some(said));
    }
    let say = Wording::of(origin.languages.place);
    match said.pointer(&reply, channel, server, say) {
        Some(mut pointer) => {
            pointer.buttons.iter_mut().take(1).for_each(|row| row.push(say.dismiss(origin.askers())));
            (pointer, None)
        }
        None => (reply, Some(said)),
    }
}

/// What Discord says of an answer to an interaction, as far as it matters here.
#[derive(Deserialize)]
struct Answered {
    resource: Resource,
}

#[derive(Deserialize)]
struct Resource {
    message: Sent,
}

#[derive(Deserialize)]
struct Sent {
    id: serenity::MessageId,
}

/// Answers a command with a message without files; gives the message, as far as Discord says which it is.
pub(super) async fn answer(
    http: &serenity::Http,
    command: &serenity::CommandInteraction,
    response: &serenity::CreateInteractionResponse,
) -> anyhow::Result<Option<serenity::MessageId>> {
    let route = serenity::Route::InteractionResponse { interaction_id: command.id, token: &command.token };
    let body = serde_json::to_vec(response).context("an answer cannot be written down")?;
    // The library asks for no message in return, which would take another request for every answer.
    let request = serenity::Request::new(route, serenity::LightMethod::Post)
        .params(Some(vec![("with_response", "true".to_owned())]))
        .body(Some(body));
    let answered = http.request(request).await?.bytes().await;
    let answered = answered.ok().and_then(|bytes| serde_json::from_slice::<Answered>(&bytes).ok());
    Ok(answered.map(|answered| answered.resource.message.id))
}
