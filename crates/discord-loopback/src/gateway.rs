//! The gateway: one websocket a shard, from HELLO to the last event.
//!
//! Owns opcodes. What an event carries is made elsewhere.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    extract::{
        State as Extract, WebSocketUpgrade,
        ws::{CloseFrame, Message, WebSocket},
    },
    response::Response,
};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::{
    json::{at, text},
    sessions::{Frame, Session, intents},
    state::{BOT, Shared, State, bot_user},
};

/// Opcodes of the gateway, as in Discord's documentation.
const HEARTBEAT: u64 = 1;
const IDENTIFY: u64 = 2;
const RESUME: u64 = 6;
const INVALID_SESSION: u64 = 9;
const HELLO: u64 = 10;
const HEARTBEAT_ACK: u64 = 11;
const RECONNECT: u64 = 7;
/// Milliseconds between heartbeats, as Discord asks for.
const HEARTBEAT_INTERVAL: u64 = 41_250;
/// How many heartbeats may fail to come before a connection counts as dead.
const MISSED_BEATS: u32 = 2;
/// How long between two connections that begin anew, of one bot.
const BETWEEN_BEGINNINGS: Duration = Duration::from_secs(5);
/// Discord's codes for the end of a connection.
const NOT_AUTHENTICATED: u16 = 4_003;
const TIMED_OUT: u16 = 4_009;
const INVALID_SHARD: u16 = 4_010;
const DISALLOWED_INTENTS: u16 = 4_014;

/// How connections are to be.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// How many shards a bot is told to use.
    pub(crate) shards: usize,
    /// Milliseconds between heartbeats.
    pub(crate) heartbeat: u64,
    /// Whether heartbeats go unanswered, as on a connection that only looks alive.
    pub(crate) deaf: bool,
    /// Whether the bot may ask for the message content intent.
    pub(crate) message_content: bool,
    /// When a connection last began anew.
    begun: Option<Instant>,
    /// How long it took from hello to READY, at most.
    pub(crate) ready_after: Option<Duration>,
}

impl Default for Line {
    fn default() -> Self {
        Self {
            shards: 1,
            heartbeat: HEARTBEAT_INTERVAL,
            deaf: false,
            message_content: true,
            begun: None,
            ready_after: None,
        }
    }
}

/// Asks a bot to connect again and resume.
pub(crate) fn reconnect() -> Frame {
    Frame::Send(json!({ "op": RECONNECT, "d": null }))
}

/// Tells a bot that its session is over, unless it `may_resume` it.
pub(crate) fn invalid_session(may_resume: bool) -> Frame {
    Frame::Send(json!({ "op": INVALID_SESSION, "d": may_resume }))
}

/// Takes a bot's connection.
pub(crate) async fn connect(Extract(shared): Extract<Arc<Shared>>, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(move |socket| serve(shared, socket))
}

async fn serve(shared: Arc<Shared>, mut socket: WebSocket) {
    let (link, mut frames) = unbounded_channel();
    let mut session = None;
    let heartbeat = shared.with(|state| state.line.heartbeat);
    let hello = json!({ "op": HELLO, "d": { "heartbeat_interval": heartbeat } });
    let mut alive = send(&mut socket, &hello).await;
    let greeted = Instant::now();
    let patience = Duration::from_millis(heartbeat) * MISSED_BEATS;
    let mut beaten = tokio::time::Instant::now();
    while alive {
        tokio::select! {
            received = socket.recv() => match received {
                Some(Ok(Message::Text(text))) => {
                    let request: Value = serde_json::from_str(&text).unwrap_or_default();
                    if at(&request, "/op") == HEARTBEAT {
                        beaten = tokio::time::Instant::now();
                    }
                    if let Some(frame) = answer(&shared, &request, &link, &mut session) {
                        // Sent to itself, so that everything leaves in one order.
                        let _ = link.send(frame);
                    }
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                _ => break,
            },
            frame = frames.recv() => match frame {
                Some(Frame::Send(message)) => {
                    alive = send(&mut socket, &message).await;
                    if at(&message, "/t") == "READY" {
                        let after = Some(greeted.elapsed());
                        shared.change(|state| state.line.ready_after = state.line.ready_after.max(after));
                    }
                }
                Some(Frame::Close(code)) => {
                    let _ = socket.send(Message::Close(Some(CloseFrame { code, reason: "".into() }))).await;
                    break;
                }
                None => break,
            },
            () = tokio::time::sleep_until(beaten + patience) => {
                shared.change(|state| state.fault(format!("the gateway: no heartbeat for {patience:?}")));
                let _ = link.send(Frame::Close(TIMED_OUT));
                beaten = tokio::time::Instant::now();
            }
        }
    }
    if let Some(id) = session {
        shared.change(|state| state.sessions.get_mut(&id).into_iter().for_each(|session| session.unlink(&link)));
    }
}

async fn send(socket: &mut WebSocket, message: &Value) -> bool {
    socket.send(Message::text(message.to_string())).await.is_ok()
}

fn answer(
    shared: &Shared,
    request: &Value,
    link: &UnboundedSender<Frame>,
    session: &mut Option<String>,
) -> Option<Frame> {
    let data = at(request, "/d");
    match at(request, "/op").as_u64() {
        Some(HEARTBEAT) => {
            let deaf = shared.with(|state| state.line.deaf);
            (!deaf).then(|| Frame::Send(json!({ "op": HEARTBEAT_ACK })))
        }
        Some(IDENTIFY) => shared.change(|state| {
            if let Some(code) = state.refuses(data) {
                return Some(Frame::Close(code));
            }
            let id = format!("session-{}", state.id());
            let mut begun = Session::new(data, link.clone());
            begun.tell("READY", ready(state, &begun, &id, &shared.gateway));
            if begun.intents() & intents::GUILDS != 0 {
                let guilds: Vec<u64> = state.joined().filter(|id| begun.covers(Some(*id))).collect();
                guilds.into_iter().for_each(|id| begun.tell("GUILD_CREATE", state.guild_value(id)));
            }
            state.sessions.insert(id.clone(), begun);
            *session = Some(id);
            None
        }),
        Some(RESUME) => shared.change(|state| {
            let id = text(data, "/session_id");
            let Some(resumed) = state.sessions.get_mut(id) else {
                return Some(invalid_session(false));
            };
            resumed.resume(at(data, "/seq").as_u64().unwrap_or_default(), link.clone());
            state.resumes += 1;
            *session = Some(id.to_owned());
            None
        }),
        _ if session.is_none() => {
            shared.change(|state| state.fault("the gateway: something was sent before IDENTIFY".to_owned()));
            Some(Frame::Close(NOT_AUTHENTICATED))
        }
        _ => None,
    }
}

impl State {
    /// The code with which a beginning connection is refused, if it breaks a rule.
    fn refuses(&mut self, identify: &Value) -> Option<u16> {
        let mut refuse = |code, rule: &str| {
            self.faults.push(format!("the gateway: {rule}"));
            Some(code)
        };
        let now = Instant::now();
        if text(identify, "/token").is_empty() {
            return refuse(NOT_AUTHENTICATED, "no token");
        }
        let shards = at(identify, "/shard/1").as_u64().unwrap_or(1);
        if shards == 0 || at(identify, "/shard/0").as_u64().unwrap_or(0) >= shards {
            return refuse(INVALID_SHARD, "a shard that there is not");
        }
        if at(identify, "/intents").as_u64().is_some_and(|asked| asked & intents::MESSAGE_CONTENT != 0)
            && !self.line.message_content
        {
            return refuse(DISALLOWED_INTENTS, "the message content intent is not allowed for this bot");
        }
        if self.line.begun.is_some_and(|last| now.duration_since(last) < BETWEEN_BEGINNINGS) && !self.alone() {
            self.faults.push("the gateway: two connections began within 5 seconds".to_owned());
        }
        self.line.begun = Some(now);
        None
    }
}

fn ready(state: &State, session: &Session, id: &str, gateway: &str) -> Value {
    let guilds = state.joined().filter(|id| session.covers(Some(*id)));
    let guilds: Vec<Value> = guilds.map(|id| json!({ "id": id.to_string(), "unavailable": true })).collect();
    json!({
        "v": 10,
        "user": bot_user(),
        "guilds": guilds,
        "session_id": id,
        "resume_gateway_url": gateway,
        "shard": session.shard(),
        "application": { "id": BOT.to_string(), "flags": 0 },
    })
}
