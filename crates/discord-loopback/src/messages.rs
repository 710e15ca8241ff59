//! Messages in channels: what the bot sends, changes and takes back.
//!
//! Owns their routes and their shape.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State as Extract},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use crate::{
    json::{at, list, put, text},
    limits,
    rest::{Body, faults, not_found, refused, refused_with},
    sessions::{Event, unread},
    state::{BOT, Shared, State, bot_user},
};

/// Discord's codes for what is not there, and for what is somebody else's.
const UNKNOWN_MESSAGE: u64 = 10_008;
const NOT_YOURS: u64 = 50_005;
const MISSING_PERMISSIONS: u64 = 50_013;
const CANNOT_REPLY: u64 = 160_002;

type Discord = Extract<Arc<Shared>>;

/// A new message of the bot.
pub(crate) async fn send(Extract(shared): Discord, Path(channel): Path<u64>, Body { sent, files }: Body) -> Response {
    if let Some(refusal) = faults(&shared, "POST /channels/messages", &limits::channel_message(&sent)) {
        return refusal;
    }
    if shared.with(|state| state.is_closed(channel)) {
        return refused_with(StatusCode::FORBIDDEN, MISSING_PERMISSIONS, "Missing Permissions");
    }
    // What Discord does with an embed where the bot may send none depends on the rest of the message; refusing it is the strictest.
    if !list(&sent, "/embeds").is_empty() && shared.with(|state| state.is_plain(channel)) {
        return refused_with(StatusCode::FORBIDDEN, MISSING_PERMISSIONS, "Missing Permissions");
    }
    if sent.get("message_reference").is_some() && shared.with(|state| state.is_forgetful(channel)) {
        let why = "Cannot reply without permission to read message history";
        return refused_with(StatusCode::FORBIDDEN, CANNOT_REPLY, why);
    }
    let replied = text(&sent, "/message_reference/message_id");
    let must_be_there = !replied.is_empty() && at(&sent, "/message_reference/fail_if_not_exists") != false;
    if must_be_there && shared.change(|state| state.message_mut(replied).is_none()) {
        // A person may take a message back at the same time, so this is no fault.
        return refused("message_reference: Unknown message");
    }
    let message = shared.change(|state| {
        let guild = state.channels.get(&channel).and_then(|channel| channel.guild);
        let mut message = message_value(state.id(), (channel, guild), bot_user(), &sent);
        state.attach(&mut message, &sent, files, &shared.address);
        state.messages.push(message.clone());
        state.bot_writes_in(channel);
        state.dispatch(&Event::of_message("MESSAGE_CREATE", guild, message.clone()));
        message
    });
    Json(message).into_response()
}

/// A message as it is now.
pub(crate) async fn read(Extract(shared): Discord, Path((_channel, message)): Path<(u64, String)>) -> Response {
    let found = shared.change(|state| {
        let mut found = state.message_mut(&message)?.clone();
        if !state.sessions.values().any(|session| session.may_read(&found)) {
            unread(&mut found);
        }
        Some(found)
    });
    found.map_or_else(unknown, |found| Json(found).into_response())
}

/// A change of one of the bot's messages.
pub(crate) async fn edit(
    Extract(shared): Discord,
    Path((channel, message)): Path<(u64, String)>,
    Body { sent, files }: Body,
) -> Response {
    if let Some(refusal) = faults(&shared, "PATCH /channels/messages", &limits::message(&sent)) {
        return refusal;
    }
    if !list(&sent, "/embeds").is_empty() && shared.with(|state| state.is_plain(channel)) {
        return refused_with(StatusCode::FORBIDDEN, MISSING_PERMISSIONS, "Missing Permissions");
    }
    let edited = shared.change(|state| {
        let guild = state.channels.get(&channel).and_then(|channel| channel.guild);
        let mut edited = own(state, &message)?;
        merge(&mut edited, &sent);
        state.attach(&mut edited, &sent, files, &shared.address);
        if let Some(kept) = state.message_mut(&message) {
            kept.clone_from(&edited);
        }
        state.dispatch(&Event::of_message("MESSAGE_UPDATE", guild, edited.clone()));
        Ok(edited)
    });
    edited.map_or_else(|refusal| refused_own(&shared, refusal), |edited| Json(edited).into_response())
}

/// One of the bot's messages is taken back.
pub(crate) async fn delete(Extract(shared): Discord, Path((channel, message)): Path<(u64, String)>) -> Response {
    let deleted = shared.change(|state| {
        own(state, &message)?;
        state.messages.retain(|sent| at(sent, "/id") != &*message);
        let guild = state.channels.get(&channel).and_then(|channel| channel.guild);
        let data = json!({
            "id": message, "channel_id": channel.to_string(), "guild_id": guild.map(|id| id.to_string()),
        });
        state.dispatch(&Event::of_message("MESSAGE_DELETE", guild, data));
        Ok(())
    });
    deleted.map_or_else(|refusal| refused_own(&shared, refusal), |()| StatusCode::NO_CONTENT.into_response())
}

/// Why a message cannot be changed.
enum NotOwn {
    Unknown,
    SomebodyElses,
}

fn own(state: &mut State, message: &str) -> Result<Value, NotOwn> {
    let found = state.message_mut(message).ok_or(NotOwn::Unknown)?;
    if at(found, "/author/id") == &*BOT.to_string() { Ok(found.clone()) } else { Err(NotOwn::SomebodyElses) }
}

fn refused_own(shared: &Shared, why: NotOwn) -> Response {
    match why {
        // A person may take a message away at the same time, so this is no fault.
        NotOwn::Unknown => unknown(),
        NotOwn::SomebodyElses => {
            shared.change(|state| state.fault("a message of somebody else's cannot be changed".to_owned()));
            refused_with(StatusCode::FORBIDDEN, NOT_YOURS, "Cannot edit a message authored by another user")
        }
    }
}

fn unknown() -> Response {
    not_found(UNKNOWN_MESSAGE, "Unknown Message")
}

/// Puts what `sent` says into a message, and leaves the rest as it is.
pub(crate) fn merge(message: &mut Value, sent: &Value) {
    for key in ["content", "embeds", "components", "flags"] {
        if let Some(part) = sent.get(key).filter(|part| !part.is_null()) {
            put(message, key, part.clone());
        }
    }
}

/// A message with the content, embeds and components of `sent`, in a channel and perhaps a server.
pub(crate) fn message_value(id: u64, (channel, guild): (u64, Option<u64>), author: Value, sent: &Value) -> Value {
    let part = |key: &str, empty: Value| sent.get(key).cloned().unwrap_or(empty);
    let mut message = json!({
        "id": id.to_string(), "channel_id": channel.to_string(), "author": author, "type": 0, "tts": false,
        "content": part("content", json!("")), "embeds": part("embeds", json!([])),
        "components": part("components", json!([])), "timestamp": "2026-11-24T12:00:00+00:00", "edited_timestamp": null,
        "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "pinned": false,
        "flags": part("flags", json!(0)),
    });
    if let Some(guild) = guild {
        put(&mut message, "guild_id", json!(guild.to_string()));
    }
    if let Some(reference) = sent.get("message_reference").filter(|reference| !reference.is_null()) {
        put(&mut message, "message_reference", reference.clone());
        put(&mut message, "type", json!(19));
    }
    message
}

impl State {
    /// Keeps the files of a message and lists them in it.
    pub(crate) fn attach(&mut self, message: &mut Value, sent: &Value, files: Vec<(String, Vec<u8>)>, address: &str) {
        if files.is_empty() {
            return;
        }
        let mut attached = Vec::new();
        for (place, file) in files.into_iter().enumerate() {
            let id = self.id();
            self.files.insert(id, file);
            let mut shown = self.attachment_value(id, address).unwrap_or_default();
            // What is said about a file names it by its place in the form.
            let said = list(sent, "/attachments")
                .iter()
                .find(|one| at(one, "/id").to_string().trim_matches('"') == place.to_string());
            if let Some(description) = said.and_then(|said| said.get("description")) {
                put(&mut shown, "description", description.clone());
            }
            attached.push(shown);
        }
        put(message, "attachments", json!(attached));
    }

    /// A file as Discord describes it.
    pub(crate) fn attachment_value(&self, id: u64, address: &str) -> Option<Value> {
        let (name, bytes) = self.files.get(&id)?;
        let url = format!("{address}/attachments/{id}/{name}");
        Some(json!({
            "id": id.to_string(), "filename": name, "size": bytes.len(), "url": url, "proxy_url": url,
            "content_type": "application/octet-stream",
        }))
    }
}

/// The bytes of a file.
pub(crate) async fn file(Extract(shared): Discord, Path((id, _name)): Path<(u64, String)>) -> Response {
    let found = shared.with(|state| state.files.get(&id).map(|(_, bytes)| bytes.clone()));
    found.map_or_else(|| not_found(0, "404: Not Found"), IntoResponse::into_response)
}
