//! Interactions: what a bot does about a command, a button, a modal or a half-typed option.
//!
//! Owns the rules of the callback: known, exactly once, of a fitting type. What a person did is made in `person`.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State as Extract},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::Value;

use crate::{
    json::at,
    limits,
    rest::{Body, faults, message_value, not_found},
    state::{CHANNEL, Interaction, Shared, State, bot_user},
};

/// Types of a callback, as in Discord's documentation.
pub(crate) const MESSAGE: u64 = 4;
pub(crate) const DEFERRED_MESSAGE: u64 = 5;
pub(crate) const DEFERRED_UPDATE: u64 = 6;
pub(crate) const UPDATE: u64 = 7;
pub(crate) const CHOICES: u64 = 8;
pub(crate) const MODAL: u64 = 9;

/// Discord's codes for what is not there, and for what was acknowledged before.
const UNKNOWN_INTERACTION: u64 = 10_062;
const UNKNOWN_WEBHOOK: u64 = 10_015;

type Discord = Extract<Arc<Shared>>;

/// The first answer to an interaction.
pub(crate) async fn callback(
    Extract(shared): Discord,
    Path((id, token)): Path<(u64, String)>,
    Body(sent): Body,
) -> Response {
    let kind = at(&sent, "/type").as_u64().unwrap_or_default();
    let data = sent.get("data").cloned().unwrap_or_default();
    let known = shared.with(|state| state.interactions.get(&id).filter(|known| known.token == token).cloned());
    let Some(known) = known else {
        shared.change(|state| state.fault(format!("callback: there is no interaction {id}")));
        return not_found(UNKNOWN_INTERACTION, "Unknown interaction");
    };
    let broken = match kind {
        _ if known.callback.is_some() => vec!["the interaction was acknowledged before".to_owned()],
        MESSAGE => limits::message(&data),
        UPDATE if known.message.is_some() => limits::message(&data),
        UPDATE | DEFERRED_UPDATE if known.message.is_none() => vec!["there is no message to update".to_owned()],
        CHOICES => limits::choices(&data),
        MODAL => limits::modal(&data),
        DEFERRED_MESSAGE | DEFERRED_UPDATE => Vec::new(),
        other => vec![format!("{other} is no type of a callback")],
    };
    if let Some(refusal) = faults(&shared, "callback", &broken) {
        return refusal;
    }
    shared.change(|state| {
        if let Some(interaction) = state.interactions.get_mut(&id) {
            interaction.callback = Some(kind);
            interaction.response = (![DEFERRED_MESSAGE, DEFERRED_UPDATE].contains(&kind)).then_some(data);
        }
    });
    StatusCode::NO_CONTENT.into_response()
}

/// A change of the first answer, such as the content of a deferred one.
pub(crate) async fn edit(
    Extract(shared): Discord,
    Path((_app, token)): Path<(u64, String)>,
    Body(sent): Body,
) -> Response {
    respond(&shared, &token, sent, "edit of the original response", |interaction| interaction.callback.is_some())
}

/// Another message after the first answer.
pub(crate) async fn follow_up(
    Extract(shared): Discord,
    Path((_app, token)): Path<(u64, String)>,
    Body(sent): Body,
) -> Response {
    respond(&shared, &token, sent, "follow-up", |interaction| interaction.callback.is_some())
}

/// The first answer as a message.
pub(crate) async fn original(Extract(shared): Discord, Path((_app, token)): Path<(u64, String)>) -> Response {
    let response = shared.change(|state| {
        let id = state.id();
        let sent = by_token(state, &token).and_then(|interaction| interaction.response.clone());
        sent.map(|sent| message_value(id, CHANNEL, bot_user(), &sent))
    });
    response.map_or_else(|| not_found(UNKNOWN_WEBHOOK, "Unknown Webhook"), |message| Json(message).into_response())
}

fn respond(
    shared: &Shared,
    token: &str,
    sent: Value,
    request: &str,
    allowed: impl Fn(&Interaction) -> bool,
) -> Response {
    if let Some(refusal) = faults(shared, request, &limits::message(&sent)) {
        return refusal;
    }
    let message = shared.change(|state| {
        let id = state.id();
        let interaction = by_token(state, token).filter(|interaction| allowed(interaction))?;
        interaction.response = Some(sent.clone());
        Some(message_value(id, CHANNEL, bot_user(), &sent))
    });
    match message {
        Some(message) => Json(message).into_response(),
        None => {
            shared.change(|state| {
                state.fault(format!("{request}: there is no acknowledged interaction with this token"))
            });
            not_found(UNKNOWN_WEBHOOK, "Unknown Webhook")
        }
    }
}

fn by_token<'a>(state: &'a mut State, token: &str) -> Option<&'a mut Interaction> {
    state.interactions.values_mut().find(|interaction| interaction.token == token)
}
