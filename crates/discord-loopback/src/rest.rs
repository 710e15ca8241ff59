//! The REST API: what a bot may ask for and send.
//!
//! Owns routes and status codes. A request that nothing here answers is refused and remembered as a fault.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Request, State as Extract},
    http::{StatusCode, Uri, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::{any, get, patch, post, put},
};
use serde_json::{Value, json};

use crate::{
    door, gateway, interactions,
    json::{put as put_in, text},
    limits, messages,
    state::{BOT, Shared, bot_user, user},
    world::DIRECT,
};

/// Bytes of a request: Discord takes files of 10 MiB, and the words besides.
const LARGEST: usize = 11 << 20;

/// Discord's flag of an application that may ask for the message content intent, as a bot in few servers.
const MESSAGE_CONTENT_LIMITED: u64 = 1 << 19;

/// Discord's code for a person that it does not know.
const UNKNOWN_USER: u64 = 10_013;

type Discord = Extract<Arc<Shared>>;

/// All routes.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let v10 = Router::new()
        .route("/gateway", get(gateway_address))
        .route("/gateway/bot", get(gateway_address))
        .route("/users/@me", get(|| async { Json(bot_user()) }))
        .route("/users/@me/channels", post(direct))
        .route("/oauth2/applications/@me", get(application))
        .route("/applications/{app}/commands", put(register).get(registered))
        .route("/channels/{channel}", get(channel))
        .route("/channels/{channel}/messages", post(messages::send))
        .route(
            "/channels/{channel}/messages/{message}",
            get(messages::read).patch(messages::edit).delete(messages::delete),
        )
        .route("/channels/{channel}/typing", post(|| async { StatusCode::NO_CONTENT }))
        .route("/interactions/{id}/{token}/callback", post(interactions::callback))
        .route("/webhooks/{app}/{token}", post(interactions::follow_up))
        .route(
            "/webhooks/{app}/{token}/messages/@original",
            patch(interactions::edit).get(interactions::original).delete(interactions::delete),
        );
    Router::new()
        .route("/gateway", any(gateway::connect))
        .route("/attachments/{id}/{name}", get(messages::file))
        .nest("/api/v10", v10)
        .fallback(unknown)
        .layer(axum::middleware::from_fn_with_state(Arc::clone(&shared), door::pass))
        .layer(DefaultBodyLimit::max(LARGEST))
        .with_state(shared)
}

/// The words of a request: JSON, or the JSON part of a form, and the files in the form.
pub(crate) struct Body {
    pub(crate) sent: Value,
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

impl FromRequest<Arc<Shared>> for Body {
    type Rejection = Response;

    /// Reads the words and holds them against Discord's description of the route.
    async fn from_request(request: Request, shared: &Arc<Shared>) -> Result<Self, Response> {
        let method = request.method().as_str().to_lowercase();
        // Routes below the base see their path without it.
        let path = request.uri().path().trim_start_matches(door::BASE).to_owned();
        let body = Self::read(request, shared).await?;
        let found = shared.description.as_ref().map(|description| description.faults(&method, &path, &body.sent));
        let told = format!("{} {path}", method.to_uppercase());
        faults(shared, &told, &found.unwrap_or_default()).map_or(Ok(body), Err)
    }
}

impl Body {
    async fn read(request: Request, state: &Arc<Shared>) -> Result<Self, Response> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/") {
            return Json::<Value>::from_request(request, state)
                .await
                .map(|Json(sent)| Self { sent, files: Vec::new() })
                .map_err(IntoResponse::into_response);
        }
        let mut form = Multipart::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let (mut sent, mut files) = (None, Vec::new());
        while let Some(part) = form.next_field().await.map_err(IntoResponse::into_response)? {
            if part.name() == Some("payload_json") {
                let text = part.text().await.map_err(IntoResponse::into_response)?;
                sent = serde_json::from_str(&text).ok();
            } else {
                let name = part.file_name().unwrap_or_default().to_owned();
                files.push((name, part.bytes().await.map_err(IntoResponse::into_response)?.to_vec()));
            }
        }
        let sent = sent.ok_or_else(|| refused("the form has no payload_json"))?;
        Ok(Self { sent, files })
    }
}

/// A refusal in Discord's form.
pub(crate) fn refused(why: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({ "code": 50_035, "message": why, "errors": {} }))).into_response()
}

/// A refusal with a status and a code of Discord's.
pub(crate) fn refused_with(status: StatusCode, code: u64, why: &str) -> Response {
    (status, Json(json!({ "code": code, "message": why }))).into_response()
}

/// A thing that is not there, in Discord's form.
pub(crate) fn not_found(code: u64, what: &str) -> Response {
    refused_with(StatusCode::NOT_FOUND, code, what)
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
    let shards = shared.with(|state| state.line.shards);
    Json(json!({ "url": shared.gateway, "shards": shards, "session_start_limit": limit }))
}

async fn application(Extract(shared): Discord) -> Json<Value> {
    let flags = if shared.with(|state| state.line.message_content) { MESSAGE_CONTENT_LIMITED } else { 0 };
    Json(json!({
        "id": BOT.to_string(), "name": "bot", "description": "", "icon": null, "bot_public": true,
        "bot_require_code_grant": false, "verify_key": "", "flags": flags, "team": null, "owner": bot_user(),
    }))
}

async fn channel(Extract(shared): Discord, Path(channel): Path<u64>) -> Json<Value> {
    Json(shared.with(|state| state.channel_value(channel)))
}

/// The channel for direct messages with a person.
async fn direct(Extract(shared): Discord, Body { sent, .. }: Body) -> Response {
    let person: Option<u64> = text(&sent, "/recipient_id").parse().ok();
    let channel = shared.with(|state| {
        let (name, id) = state.people.iter().find(|(_, id)| Some(**id) == person)?;
        let mut channel = state.channel_value(DIRECT + id);
        put_in(&mut channel, "recipients", json!([user(*id, name, false)]));
        Some(channel)
    });
    channel.map_or_else(|| not_found(UNKNOWN_USER, "Unknown User"), |channel| Json(channel).into_response())
}

async fn register(Extract(shared): Discord, Path(_app): Path<u64>, Body { sent, .. }: Body) -> Response {
    if let Some(refusal) = faults(&shared, "PUT /applications/commands", &limits::commands(&sent)) {
        return refusal;
    }
    if shared.with(|state| state.refuses_commands) {
        return refused_with(StatusCode::SERVICE_UNAVAILABLE, 0, "Service Unavailable");
    }
    let commands: Vec<Value> = shared.change(|state| {
        let mut commands = sent.as_array().cloned().unwrap_or_default();
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
        state.registrations += 1;
        commands
    });
    Json(Value::Array(commands)).into_response()
}

/// The commands, with what they are called in other languages only if the bot asks for that.
async fn registered(Extract(shared): Discord, uri: Uri) -> Json<Value> {
    let mut commands = Value::Array(shared.with(|state| state.commands.clone()));
    if !uri.query().unwrap_or_default().split('&').any(|asked| asked == "with_localizations=true") {
        forget_languages(&mut commands);
    }
    Json(commands)
}

fn forget_languages(level: &mut Value) {
    match level {
        Value::Array(all) => all.iter_mut().for_each(forget_languages),
        Value::Object(fields) => {
            fields.retain(|key, _| !key.ends_with("_localizations"));
            fields.values_mut().for_each(forget_languages);
        }
        _ => {}
    }
}

async fn unknown(Extract(shared): Discord, method: axum::http::Method, uri: Uri) -> Response {
    shared.change(|state| state.fault(format!("{method} {}: the loopback knows no such route", uri.path())));
    not_found(0, "404: Not Found")
}
