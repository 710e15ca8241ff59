//! The REST API: what a bot may ask for and send.
//!
//! Owns routes and status codes. A request that nothing here answers is refused and remembered as a fault.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{FromRequest, Multipart, Path, Request, State as Extract},
    http::{StatusCode, Uri, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::{any, get, patch, post, put},
};
use serde_json::{Value, json};

use crate::{
    gateway, interactions, limits,
    state::{BOT, CHANNEL, Event, GUILD, Shared, bot_user},
};

type Discord = Extract<Arc<Shared>>;

/// All routes.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let v10 = Router::new()
        .route("/gateway", get(gateway_address))
        .route("/gateway/bot", get(gateway_address))
        .route("/users/@me", get(|| async { Json(bot_user()) }))
        .route("/oauth2/applications/@me", get(application))
        .route("/applications/{app}/commands", put(register).get(registered))
        .route("/channels/{channel}", get(|Path(channel): Path<u64>| async move { Json(channel_value(channel)) }))
        .route("/channels/{channel}/messages", post(send_message))
        .route("/channels/{channel}/typing", post(|| async { StatusCode::NO_CONTENT }))
        .route("/interactions/{id}/{token}/callback", post(interactions::callback))
        .route("/webhooks/{app}/{token}", post(interactions::follow_up))
        .route("/webhooks/{app}/{token}/messages/@original", patch(interactions::edit).get(interactions::original));
    Router::new().route("/gateway", any(gateway::connect)).nest("/api/v10", v10).fallback(unknown).with_state(shared)
}

/// The words of a request: JSON, or the JSON part of a form with files.
pub(crate) struct Body(pub(crate) Value);

impl<S: Send + Sync> FromRequest<S> for Body {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/") {
            return Json::<Value>::from_request(request, state)
                .await
                .map(|Json(value)| Self(value))
                .map_err(IntoResponse::into_response);
        }
        let mut form = Multipart::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        while let Some(part) = form.next_field().await.map_err(IntoResponse::into_response)? {
            if part.name() == Some("payload_json") {
                let text = part.text().await.map_err(IntoResponse::into_response)?;
                return Ok(Self(serde_json::from_str(&text).unwrap_or_default()));
            }
        }
        Err(refused("the form has no payload_json"))
    }
}

/// A refusal in Discord's form.
pub(crate) fn refused(why: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({ "code": 50_035, "message": why, "errors": {} }))).into_response()
}

/// A thing that is not there, in Discord's form.
pub(crate) fn not_found(code: u64, what: &str) -> Response {
    (StatusCode::NOT_FOUND, Json(json!({ "code": code, "message": what }))).into_response()
}

/// Remembers what `request` did wrong; gives the refusal, or nothing when nothing was wrong.
pub(crate) fn faults(shared: &Shared, request: &str, broken: &[String]) -> Option<Response> {
    if broken.is_empty() {
        return None;
    }
    shared.change(|state| broken.iter().for_each(|rule| state.fault(format!("{request}: {rule}"))));
    Some(refused(&broken.join(", ")))
}

async fn gateway_address(Extract(shared): Discord) -> Json<Value> {
    let limit = json!({ "total": 1_000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": 1 });
    Json(json!({ "url": shared.gateway, "shards": 1, "session_start_limit": limit }))
}

async fn application() -> Json<Value> {
    Json(json!({
        "id": BOT.to_string(), "name": "bot", "description": "", "icon": null, "bot_public": true,
        "bot_require_code_grant": false, "verify_key": "", "flags": 0, "team": null, "owner": bot_user(),
    }))
}

async fn register(Extract(shared): Discord, Path(_app): Path<u64>, Body(commands): Body) -> Json<Value> {
    let commands: Vec<Value> = shared.change(|state| {
        let mut commands = commands.as_array().cloned().unwrap_or_default();
        for command in &mut commands {
            let id = state.id().to_string();
            if let Some(fields) = command.as_object_mut() {
                fields.insert("id".to_owned(), json!(id));
                fields.insert("application_id".to_owned(), json!(BOT.to_string()));
                fields.insert("version".to_owned(), json!(id));
                fields.entry("type").or_insert(json!(1));
                fields.entry("description").or_insert(json!(""));
            }
        }
        state.commands.clone_from(&commands);
        commands
    });
    Json(Value::Array(commands))
}

async fn registered(Extract(shared): Discord) -> Json<Value> {
    Json(Value::Array(shared.with(|state| state.commands.clone())))
}

async fn send_message(Extract(shared): Discord, Path(channel): Path<u64>, Body(sent): Body) -> Response {
    if let Some(refusal) = faults(&shared, "POST /channels/messages", &limits::message(&sent)) {
        return refusal;
    }
    let message = shared.change(|state| {
        let message = message_value(state.id(), channel, bot_user(), &sent);
        state.messages.push(message.clone());
        message
    });
    let Event { name, data } = Event { name: "MESSAGE_CREATE", data: message.clone() };
    shared.dispatch(name, data);
    Json(message).into_response()
}

async fn unknown(Extract(shared): Discord, method: axum::http::Method, uri: Uri) -> Response {
    shared.change(|state| state.fault(format!("{method} {}: the loopback knows no such route", uri.path())));
    not_found(0, "404: Not Found")
}

/// A channel as Discord describes it.
pub(crate) fn channel_value(channel: u64) -> Value {
    if channel == CHANNEL {
        json!({
            "id": channel.to_string(), "type": 0, "guild_id": GUILD.to_string(), "name": "general", "position": 0,
            "permission_overwrites": [], "permissions": crate::state::MEMBER_PERMISSIONS,
        })
    } else {
        json!({ "id": channel.to_string(), "type": 1, "recipients": [], "permissions": "0" })
    }
}

/// A message with the content, embeds and components of `sent`.
pub(crate) fn message_value(id: u64, channel: u64, author: Value, sent: &Value) -> Value {
    let part = |key: &str, empty: Value| sent.get(key).cloned().unwrap_or(empty);
    let mut message = json!({
        "id": id.to_string(), "channel_id": channel.to_string(), "author": author, "type": 0, "tts": false,
        "content": part("content", json!("")), "embeds": part("embeds", json!([])),
        "components": part("components", json!([])), "timestamp": "2026-11-24T12:00:00+00:00", "edited_timestamp": null,
        "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "pinned": false,
        "flags": part("flags", json!(0)),
    });
    if let (CHANNEL, Some(fields)) = (channel, message.as_object_mut()) {
        fields.insert("guild_id".to_owned(), json!(GUILD.to_string()));
    }
    if let (Some(reference), Some(fields)) = (sent.get("message_reference"), message.as_object_mut()) {
        fields.insert("message_reference".to_owned(), reference.clone());
        fields.insert("type".to_owned(), json!(19));
    }
    message
}
