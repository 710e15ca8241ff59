//! What every request passes before its route: who sends it, whether Discord knows the route, and how many are allowed.
//!
//! Owns the rules that do not depend on a body.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    extract::{Request, State as Extract},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::{
    rest::not_found,
    state::{Shared, State},
};

/// Where the API begins.
pub(crate) const BASE: &str = "/api/v10";
/// Routes that carry their right in a token of their own.
const BY_TOKEN: &[&str] = &["/interactions/", "/webhooks/"];

/// How often a request that is held back looks whether it may go on.
const HELD: Duration = Duration::from_millis(10);

/// Requests that are told to come again later.
#[derive(Debug, Clone)]
pub(crate) struct Limit {
    /// Which ones: a method and a path, in which `{..}` stands for any one part.
    route: String,
    /// How many more are told so.
    left: usize,
    /// How long they are to wait.
    retry_after: Duration,
    /// When the last one was told so.
    told: Option<Instant>,
}

impl Limit {
    pub(crate) fn new(route: &str, times: usize, retry_after: Duration) -> Self {
        Self { route: route.to_owned(), left: times, retry_after, told: None }
    }

    /// Whether who was told to wait would be back too early.
    fn is_early(&self, now: Instant) -> bool {
        self.told.is_some_and(|told| now.duration_since(told) < self.retry_after)
    }

    /// Whether it is for this request, such as `POST /channels/1/messages`.
    fn covers(&self, request: &str) -> bool {
        let (wanted, seen) = (self.route.split(['/', ' ']), request.split(['/', ' ']));
        wanted.clone().count() == seen.clone().count()
            && wanted.zip(seen).all(|(wanted, seen)| wanted.starts_with('{') || wanted == seen)
    }
}

/// Lets a request through, or refuses it.
pub(crate) async fn pass(Extract(shared): Extract<Arc<Shared>>, request: Request, next: Next) -> Response {
    let Some(route) = request.uri().path().strip_prefix(BASE).map(str::to_owned) else {
        return next.run(request).await;
    };
    let method = request.method().as_str().to_lowercase();
    let told = format!("{} {route}", request.method());
    let mut broken = signature(&request, &route);
    let described = shared.description.as_ref().is_none_or(|description| description.route(&method, &route).is_some());
    if !described {
        broken.push("Discord's description has no such route");
    }
    let message = method == "post" && route.starts_with("/channels/");
    while message && shared.with(|state| state.held) {
        tokio::time::sleep(HELD).await;
    }
    let limited = shared.change(|state| {
        broken.iter().for_each(|rule| state.fault(format!("{told}: {rule}")));
        state.limited(&told)
    });
    match limited {
        _ if !described => not_found(0, "404: Not Found"),
        Some(retry_after) => too_many(retry_after),
        None => {
            let answer = next.run(request).await;
            shared.change(|state| state.count(answer.status()));
            answer
        }
    }
}

/// What is missing of who sends it.
fn signature(request: &Request, route: &str) -> Vec<&'static str> {
    let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut broken = Vec::new();
    let by_token = BY_TOKEN.iter().any(|start| route.starts_with(start));
    if !by_token && !header(header::AUTHORIZATION).starts_with("Bot ") {
        broken.push("no token of a bot in the authorization");
    }
    if !header(header::USER_AGENT).starts_with("DiscordBot") {
        broken.push("a user agent that does not begin with DiscordBot");
    }
    broken
}

impl State {
    /// How long a request must wait, while such ones are limited. One that did not wait long enough is a fault.
    fn limited(&mut self, request: &str) -> Option<Duration> {
        let now = Instant::now();
        // Whoever has waited as long as they were told is done with that limit.
        self.limits.retain(|limit| limit.left > 0 || !limit.covers(request) || limit.is_early(now));
        let limit = self.limits.iter_mut().find(|limit| limit.covers(request))?;
        let early = limit.is_early(now);
        limit.left = limit.left.saturating_sub(1);
        limit.told = Some(now);
        let retry_after = limit.retry_after;
        if early {
            self.fault(format!("{request}: sent again before the {retry_after:?} that it was told to wait"));
        }
        self.count(StatusCode::TOO_MANY_REQUESTS);
        Some(retry_after)
    }

    /// Discord bars an address that makes too many of these.
    fn count(&mut self, status: StatusCode) {
        let invalid = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::TOO_MANY_REQUESTS];
        if invalid.contains(&status) {
            self.invalid_requests += 1;
        }
    }

    /// Whether the bot may not write in a channel.
    pub(crate) fn is_closed(&self, channel: u64) -> bool {
        self.channels.get(&channel).is_some_and(|channel| channel.closed) || self.is_among_people(channel)
    }
}

fn too_many(retry_after: Duration) -> Response {
    let seconds = retry_after.as_secs_f64();
    let headers = [
        ("retry-after", seconds.ceil().to_string()),
        ("x-ratelimit-scope", "shared".to_owned()),
        ("x-ratelimit-reset-after", seconds.to_string()),
    ];
    let body = json!({ "message": "You are being rate limited.", "retry_after": seconds, "global": false });
    (StatusCode::TOO_MANY_REQUESTS, headers, axum::Json(body)).into_response()
}
