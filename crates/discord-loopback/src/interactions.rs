//! Interactions: what a bot does about a command, a button, a modal or a half-typed option.
//!
//! Owns the rules of the callback: known, exactly once, of a fitting type. What a person did is made in `person`.

use std::{sync::Arc, time::Duration};

use axum::{
    Json,
    extract::{Path, State as Extract},
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use crate::{
    acts::{AUTOCOMPLETE, MODAL_SUBMIT},
    json::{at, put},
    limits,
    messages::merge,
    rest::{Body, faults, not_found},
    sessions::Event,
    state::{Interaction, Shared, State, bot_user},
};

/// Types of a callback, as in Discord's documentation.
pub(crate) const MESSAGE: u64 = 4;
pub(crate) const DEFERRED_MESSAGE: u64 = 5;
pub(crate) const DEFERRED_UPDATE: u64 = 6;
pub(crate) const UPDATE: u64 = 7;
pub(crate) const CHOICES: u64 = 8;
pub(crate) const MODAL: u64 = 9;

/// Discord's flag for "only you can see this".
pub(crate) const EPHEMERAL: u64 = 1 << 6;

/// Discord's codes for what is not there, and for what was acknowledged before.
const UNKNOWN_INTERACTION: u64 = 10_062;
const UNKNOWN_WEBHOOK: u64 = 10_015;

/// How long a bot has for its first answer, and how long it may say more.
const TIME_TO_ANSWER: Duration = Duration::from_secs(3);
const TOKEN_LIFE: Duration = Duration::from_secs(15 * 60);

/// Messages after the first answer, where only the person who uses it has installed a bot.
const BROUGHT_FOLLOW_UPS: usize = 5;

type Discord = Extract<Arc<Shared>>;

/// The first answer to an interaction.
pub(crate) async fn callback(
    Extract(shared): Discord,
    Path((id, token)): Path<(u64, String)>,
    uri: Uri,
    Body { sent, files }: Body,
) -> Response {
    let kind = at(&sent, "/type").as_u64().unwrap_or_default();
    let data = sent.get("data").cloned().unwrap_or_default();
    let known = shared.with(|state| state.interactions.get(&id).filter(|known| known.token == token).cloned());
    let Some(known) = known else {
        shared.change(|state| state.fault(format!("callback: there is no interaction {id}")));
        return not_found(UNKNOWN_INTERACTION, "Unknown interaction");
    };
    let late = shared.with(|state| state.now().duration_since(known.begun) > TIME_TO_ANSWER);
    if late {
        shared.change(|state| state.fault(format!("callback: interaction {id} was not answered within 3 seconds")));
        return not_found(UNKNOWN_INTERACTION, "Unknown interaction");
    }
    let broken = broken(&known, kind, &data);
    if let Some(refusal) = faults(&shared, "callback", &broken) {
        return refusal;
    }
    let answer = shared.change(|state| {
        let private = kind == DEFERRED_MESSAGE && limits::is_private(&data);
        let response = match kind {
            MESSAGE => Some(state.said(id, &data, files, &shared.address)),
            UPDATE => known.message.clone().map(|message| state.updated(message, &data, files, &shared.address)),
            CHOICES | MODAL => Some(data),
            _ => None,
        };
        let now = state.now();
        if let Some(interaction) = state.interactions.get_mut(&id) {
            interaction.answered = Some(now);
            interaction.callback = Some(kind);
            interaction.private = private;
            interaction.response.clone_from(&response);
        }
        response
    });
    // What an answer has become is told only to who asks for it.
    if !uri.query().unwrap_or_default().split('&').any(|asked| asked == "with_response=true") {
        return StatusCode::NO_CONTENT.into_response();
    }
    let message = answer.filter(|_| [MESSAGE, UPDATE].contains(&kind));
    Json(json!({
        "interaction": { "id": id.to_string(), "type": known.kind },
        "resource": { "type": kind, "message": message },
    }))
    .into_response()
}

/// Every rule that a callback breaks.
fn broken(known: &Interaction, kind: u64, data: &Value) -> Vec<String> {
    match kind {
        _ if known.callback.is_some() => vec!["the interaction was acknowledged before".to_owned()],
        _ if known.kind == AUTOCOMPLETE && kind != CHOICES => {
            vec!["a half-typed option is answered with choices only".to_owned()]
        }
        MESSAGE => limits::message(data),
        UPDATE if known.message.is_some() => {
            let mut broken = limits::message(data);
            if limits::is_private(data) && known.message.as_ref().is_some_and(|message| !limits::is_private(message)) {
                broken.push("an answer for one person takes the place of a message that everybody sees".to_owned());
            }
            broken
        }
        UPDATE | DEFERRED_UPDATE if known.message.is_none() => vec!["there is no message to update".to_owned()],
        CHOICES if known.kind == AUTOCOMPLETE => limits::choices(data),
        CHOICES => vec!["choices are an answer to a half-typed option only".to_owned()],
        MODAL if known.kind == MODAL_SUBMIT => vec!["a form cannot be the answer to a form".to_owned()],
        MODAL => limits::modal(data),
        DEFERRED_MESSAGE | DEFERRED_UPDATE => Vec::new(),
        other => vec![format!("{other} is no type of a callback")],
    }
}

/// A change of the first answer, such as the content of a deferred one.
pub(crate) async fn edit(
    Extract(shared): Discord,
    Path((_app, token)): Path<(u64, String)>,
    Body { sent, files }: Body,
) -> Response {
    if let Some(refusal) = faults(&shared, "edit of the original response", &limits::message(&sent)) {
        return refusal;
    }
    let message = shared.change(|state| {
        let Interaction { id, response, message, private, .. } = acknowledged(state, &token)?;
        let edited = match response.or(message) {
            Some(message) => state.updated(message, &sent, files, &shared.address),
            None => {
                let mut sent = sent;
                // Whether it is private was settled when it was deferred.
                put(&mut sent, "flags", json!(if private { EPHEMERAL } else { 0 }));
                state.said(id, &sent, files, &shared.address)
            }
        };
        state.interactions.get_mut(&id)?.response = Some(edited.clone());
        Some(edited)
    });
    message_or_fault(&shared, message, "edit of the original response")
}

/// Another message after the first answer.
pub(crate) async fn follow_up(
    Extract(shared): Discord,
    Path((_app, token)): Path<(u64, String)>,
    Body { sent, files }: Body,
) -> Response {
    let mut broken = limits::message(&sent);
    let brought = shared.with(|state| {
        let known = acknowledged(state, &token)?;
        let by_server = known.metadata.pointer("/authorizing_integration_owners/0").is_some();
        (!by_server).then_some(known.follow_ups.len())
    });
    if brought.is_some_and(|already| already >= BROUGHT_FOLLOW_UPS) {
        broken.push(format!(
            "more than {BROUGHT_FOLLOW_UPS} messages after the first, where a person alone brought the bot"
        ));
    }
    if let Some(refusal) = faults(&shared, "follow-up", &broken) {
        return refusal;
    }
    let message = shared.change(|state| {
        let Interaction { id, .. } = acknowledged(state, &token)?;
        let message = state.said(id, &sent, files, &shared.address);
        let interaction = state.interactions.get_mut(&id)?;
        interaction.follow_ups.push(message.clone());
        // After a deferral, the first message after it is the answer that was put off.
        interaction.response.get_or_insert_with(|| message.clone());
        Some(message)
    });
    message_or_fault(&shared, message, "follow-up")
}

/// The first answer as a message.
pub(crate) async fn original(Extract(shared): Discord, Path((_app, token)): Path<(u64, String)>) -> Response {
    let response = shared.change(|state| acknowledged(state, &token)?.response);
    response.map_or_else(|| not_found(UNKNOWN_WEBHOOK, "Unknown Webhook"), |message| Json(message).into_response())
}

/// The first answer, or the message whose button was pressed, is taken back.
pub(crate) async fn delete(Extract(shared): Discord, Path((_app, token)): Path<(u64, String)>) -> Response {
    let deleted = shared.change(|state| {
        let Interaction { id, response, message, .. } = acknowledged(state, &token)?;
        let message = response.or(message)?;
        let place = at(&message, "/id").as_str().unwrap_or_default();
        // Somebody else may have taken it away; what one person sees stands in no channel.
        if !limits::is_private(&message) && state.message_mut(place).is_none() {
            return None;
        }
        state.messages.retain(|sent| at(sent, "/id") != place);
        if !limits::is_private(&message) {
            let guild = at(&message, "/guild_id");
            let data = json!({ "id": place, "channel_id": at(&message, "/channel_id"), "guild_id": guild });
            let guild = guild.as_str().and_then(|guild| guild.parse().ok());
            state.dispatch(&Event::of_message("MESSAGE_DELETE", guild, data));
        }
        // What is seen of it is nothing.
        state.interactions.get_mut(&id)?.response = Some(Value::Null);
        Some(())
    });
    match deleted {
        Some(()) => StatusCode::NO_CONTENT.into_response(),
        None => not_found(UNKNOWN_WEBHOOK, "Unknown Webhook"),
    }
}

fn message_or_fault(shared: &Shared, message: Option<Value>, request: &str) -> Response {
    match message {
        Some(message) => Json(message).into_response(),
        None => {
            shared.change(|state| {
                state.fault(format!(
                    "{request}: there is no acknowledged interaction of the last 15 minutes with this token"
                ));
            });
            not_found(UNKNOWN_WEBHOOK, "Unknown Webhook")
        }
    }
}

/// The interaction with this token, once it has a first answer and while its token lives.
fn acknowledged(state: &State, token: &str) -> Option<Interaction> {
    let found = state.interactions.values().find(|interaction| interaction.token == token)?;
    let lives = state.now().duration_since(found.begun) <= TOKEN_LIFE;
    (lives && found.callback.is_some()).then(|| found.clone())
}

impl State {
    /// A new message of the bot in answer to an interaction; one that everybody sees stands in the channel, too.
    fn said(&mut self, interaction: u64, sent: &Value, files: Vec<(String, Vec<u8>)>, address: &str) -> Value {
        let mut message = self.answer_value(interaction, bot_user(), sent);
        self.attach(&mut message, sent, files, address);
        if !limits::is_private(&message) {
            self.messages.push(message.clone());
        }
        message
    }

    /// A message of the bot with what `sent` changes in it.
    fn updated(&mut self, mut message: Value, sent: &Value, files: Vec<(String, Vec<u8>)>, address: &str) -> Value {
        merge(&mut message, sent);
        self.attach(&mut message, sent, files, address);
        let id = at(&message, "/id").as_str().unwrap_or_default().to_owned();
        if let Some(kept) = self.message_mut(&id) {
            kept.clone_from(&message);
        }
        message
    }
}
