//! Requests that Discord has refused, counted, as it bars an address that makes too many of them.
//!
//! Owns the count over ten minutes and the channels that refused. Sends nothing.

use std::{
    collections::VecDeque,
    num::NonZeroUsize,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use lru::LruCache;
use poise::serenity_prelude as serenity;

use crate::domain::origin::ChannelId;

/// Discord bars an address for an hour after 10,000 requests that were answered with 401, 403 or 429 in ten minutes
/// (its documentation, under "Rate Limits", "Invalid Request Limit"). The last tenth is left to answers to interactions.
const MOST: usize = 9_000;
/// The time over which they are counted.
const WINDOW: Duration = Duration::from_secs(10 * 60);
/// How long a channel that refused is left alone: its admins may be giving leave right now.
const CLOSED: Duration = Duration::from_secs(60);
/// Channels that refused and are remembered.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(9_999);

/// The count.
pub(super) struct Refusals {
    lately: Mutex<VecDeque<Instant>>,
    closed: Mutex<LruCache<ChannelId, Instant>>,
    /// Channels that take plain words only.
    plain: Mutex<LruCache<ChannelId, Instant>>,
}

impl Refusals {
    pub(super) fn new() -> Self {
        let channels = || Mutex::new(LruCache::sparse(KEPT));
        Self { lately: Mutex::new(VecDeque::new()), closed: channels(), plain: channels() }
    }

    /// Counts one.
    pub(super) fn count(&self, now: Instant) {
        let mut lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        while lately.front().is_some_and(|at| now.duration_since(*at) > WINDOW) || lately.len() >= MOST {
            lately.pop_front();
        }
        lately.push_back(now);
        if lately.len() == MOST {
            tracing::error!(
                "Discord refused {MOST} requests within ten minutes; messages are not answered for a while"
            );
        }
    }

    /// Counts what went wrong, if it was a refusal, and remembers the channel if that was what refused.
    pub(super) fn note(&self, error: &anyhow::Error, channel: Option<ChannelId>) {
        let Some(status) = status(error) else { return };
        let now = Instant::now();
        if [401, 403, 429].contains(&status) {
            self.count(now);
            tracing::debug!(status, "Discord refused a request, which counts");
        }
        if let Some(channel) = channel.filter(|_| status == 403) {
            self.closed.lock().unwrap_or_else(PoisonError::into_inner).put(channel, now);
        }
    }

    /// A channel has refused what was not plain words.
    pub(super) fn takes_plain(&self, channel: ChannelId, now: Instant) {
        self.plain.lock().unwrap_or_else(PoisonError::into_inner).put(channel, now);
    }

    /// Whether a channel is known to take plain words only.
    pub(super) fn is_plain(&self, channel: ChannelId, now: Instant) -> bool {
        let mut plain = self.plain.lock().unwrap_or_else(PoisonError::into_inner);
        plain.get(&channel).is_some_and(|since| now.duration_since(*since) <= WINDOW)
    }

    /// Whether a message may be tried in a channel: too many refusals in all, or one there lately, say no.
    pub(super) fn allow(&self, channel: ChannelId, now: Instant) -> bool {
        let within = |time: Duration| move |at: &Instant| now.duration_since(*at) <= time;
        let mut closed = self.closed.lock().unwrap_or_else(PoisonError::into_inner);
        let is_closed = closed.get(&channel).is_some_and(within(CLOSED));
        let lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        !is_closed && (lately.len() < MOST || !lately.front().is_some_and(within(WINDOW)))
    }
}

/// Whether Discord answered that the bot may not do this.
pub(super) fn is_forbidden(error: &anyhow::Error) -> bool {
    status(error) == Some(403)
}

/// The status with which Discord answered, where it did.
fn status(error: &anyhow::Error) -> Option<u16> {
    let error = error.chain().find_map(|cause| cause.downcast_ref::<serenity::Error>())?;
    match error {
        serenity::Error::Http(error) => error.status_code().map(|status| status.as_u16()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TALK: ChannelId = ChannelId(1);

    #[test]
    fn too_many_refusals_silence_it_until_they_are_past() {
        let (refusals, start) = (Refusals::new(), Instant::now());
        for nth in 0..MOST {
            assert!(refusals.allow(TALK, start), "after {nth}");
            refusals.count(start);
        }
        assert!(!refusals.allow(TALK, start + WINDOW));
        assert!(refusals.allow(TALK, start + WINDOW + Duration::from_secs(1)));
        for _ in 0..3 * MOST {
            refusals.count(start + WINDOW);
        }
        assert!(refusals.lately.lock().unwrap().len() <= MOST, "it remembers no more than it must");
    }

    #[test]
    fn old_refusals_do_not_add_up() {
        let (refusals, start) = (Refusals::new(), Instant::now());
        for nth in 0..2 * MOST {
            refusals.count(start + Duration::from_millis(100) * nth.try_into().unwrap());
        }
        assert!(refusals.allow(TALK, start + Duration::from_millis(100) * (2 * MOST).try_into().unwrap()));
    }

    #[test]
    fn other_errors_are_no_refusals() {
        let refusals = Refusals::new();
        refusals.note(&anyhow::anyhow!("the cable is out"), Some(TALK));
        assert!(refusals.allow(TALK, Instant::now()) && refusals.lately.lock().unwrap().is_empty());
    }
}
