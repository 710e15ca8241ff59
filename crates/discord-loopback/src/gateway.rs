//! The gateway: one websocket a shard, from HELLO to the last event.
//!
//! Owns opcodes and sequence numbers. What an event carries is made elsewhere.

use std::sync::Arc;

use axum::{
    extract::{
        State as Extract, WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    response::Response,
};
use serde_json::{Value, json};

use crate::json::{at, put};
use crate::{
    rest::channel_value,
    state::{BOT, CHANNEL, Event, GUILD, Shared, bot_user},
};

/// Opcodes of the gateway, as in Discord's documentation.
const DISPATCH: u64 = 0;
const HEARTBEAT: u64 = 1;
const IDENTIFY: u64 = 2;
const RESUME: u64 = 6;
const HELLO: u64 = 10;
const HEARTBEAT_ACK: u64 = 11;
/// Discord's bit for the intent to see servers and channels.
const GUILDS: u64 = 1;
/// Milliseconds between heartbeats, as Discord asks for.
const HEARTBEAT_INTERVAL: u64 = 41_250;

/// Takes a bot's connection.
pub(crate) async fn connect(Extract(shared): Extract<Arc<Shared>>, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(move |socket| serve(shared, socket))
}

async fn serve(shared: Arc<Shared>, mut socket: WebSocket) {
    let mut events = shared.events.subscribe();
    let mut sequence = 0_u64;
    let mut identified = false;
    let hello = json!({ "op": HELLO, "d": { "heartbeat_interval": HEARTBEAT_INTERVAL } });
    let mut alive = send(&mut socket, &hello).await;
    while alive {
        tokio::select! {
            received = socket.recv() => {
                let Some(Ok(Message::Text(text))) = received else {
                    match received {
                        Some(Ok(Message::Ping(_) | Message::Pong(_))) => continue,
                        _ => break,
                    }
                };
                let request: Value = serde_json::from_str(&text).unwrap_or_default();
                for reply in answer(&shared, &request, &mut identified) {
                    alive = alive && send(&mut socket, &numbered(reply, &mut sequence)).await;
                }
            }
            event = events.recv(), if identified => {
                let Ok(Event { name, data }) = event else { break };
                let event = json!({ "op": DISPATCH, "t": name, "d": data });
                alive = send(&mut socket, &numbered(event, &mut sequence)).await;
            }
        }
    }
    if identified {
        shared.change(|state| state.connections -= 1);
    }
}

async fn send(socket: &mut WebSocket, message: &Value) -> bool {
    socket.send(Message::text(message.to_string())).await.is_ok()
}

/// Only dispatches are counted.
fn numbered(mut message: Value, sequence: &mut u64) -> Value {
    if at(&message, "/op") == DISPATCH {
        *sequence += 1;
        put(&mut message, "s", json!(sequence));
    }
    message
}

fn answer(shared: &Shared, request: &Value, identified: &mut bool) -> Vec<Value> {
    match at(request, "/op").as_u64() {
        Some(HEARTBEAT) => vec![json!({ "op": HEARTBEAT_ACK })],
        Some(IDENTIFY) => {
            *identified = true;
            shared.change(|state| {
                state.connections += 1;
                state.intents = at(request, "/d/intents").as_u64().unwrap_or_default();
            });
            let ready = json!({ "op": DISPATCH, "t": "READY", "d": ready(shared, at(request, "/d/shard")) });
            let sees_guilds = at(request, "/d/intents").as_u64().is_some_and(|intents| intents & GUILDS != 0);
            let guild = sees_guilds.then(|| json!({ "op": DISPATCH, "t": "GUILD_CREATE", "d": guild_value() }));
            std::iter::once(ready).chain(guild).collect()
        }
        Some(RESUME) => {
            *identified = true;
            shared.change(|state| state.connections += 1);
            vec![json!({ "op": DISPATCH, "t": "RESUMED", "d": {} })]
        }
        _ => Vec::new(),
    }
}

fn guild_value() -> Value {
    json!({
        "id": GUILD.to_string(), "name": "A server", "icon": null, "splash": null, "discovery_splash": null,
        "owner_id": BOT.to_string(), "afk_channel_id": null, "afk_timeout": 300, "verification_level": 0,
        "default_message_notifications": 1, "explicit_content_filter": 0, "roles": [], "emojis": [], "features": [],
        "mfa_level": 0, "application_id": null, "system_channel_id": null, "system_channel_flags": 0,
        "rules_channel_id": null, "vanity_url_code": null, "description": null, "banner": null, "premium_tier": 0,
        "preferred_locale": "en-US", "public_updates_channel_id": null, "nsfw_level": 0, "stickers": [],
        "premium_progress_bar_enabled": false, "joined_at": "2026-01-01T00:00:00+00:00", "large": false,
        "unavailable": false, "member_count": 3, "voice_states": [], "members": [], "presences": [], "threads": [],
        "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
        "channels": [channel_value(CHANNEL)],
    })
}

fn ready(shared: &Shared, shard: &Value) -> Value {
    json!({
        "v": 10,
        "user": bot_user(),
        "guilds": [{ "id": GUILD.to_string(), "unavailable": true }],
        "session_id": "loopback",
        "resume_gateway_url": shared.gateway,
        "shard": if shard.is_array() { shard.clone() } else { json!([0, 1]) },
        "application": { "id": BOT.to_string(), "flags": 0 },
    })
}
