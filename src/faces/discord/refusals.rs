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
/// Discord's code for a reply where the bot may not read what was said before.
const CANNOT_REPLY: isize = 160_002;
/// How long a channel that refused is left alone: its admins may be giving leave right now.
const CLOSED: Duration = Duration::from_secs(60);
/// Channels that refused and are remembered.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(9_999);

/// The count.
pub(super) struct Refusals {
    lately: Mutex<VecDeque<Instant>>,
    closed: Mutex<LruCache<ChannelId, Instant>>,
    /// Channels that do not take everything.
    fits: Mutex<LruCache<ChannelId, (Fit, Instant)>>,
}

/// What a channel takes besides plain words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fit {
    /// Embeds.
    pub(super) embeds: bool,
    /// Replies to a message.
    pub(super) replies: bool,
}

impl Fit {
    const ALL: Self = Self { embeds: true, replies: true };

    /// What may be tried after this was refused.
    fn less(self, error: &anyhow::Error) -> Option<Self> {
        match answer(error)? {
            (_, CANNOT_REPLY) if self.replies => Some(Self { replies: false, ..self }),
            (403, _) if self.embeds => Some(Self { embeds: false, ..self }),
            _ => None,
        }
    }
}

impl Refusals {
    pub(super) fn new() -> Self {
        let (closed, fits) = (Mutex::new(LruCache::sparse(KEPT)), Mutex::new(LruCache::sparse(KEPT)));
        Self { lately: Mutex::new(VecDeque::new()), closed, fits }
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

    /// What a channel takes, as far as it is known.
    pub(super) fn fit(&self, channel: ChannelId, now: Instant) -> Fit {
        let mut fits = self.fits.lock().unwrap_or_else(PoisonError::into_inner);
        fits.get(&channel).filter(|(_, since)| now.duration_since(*since) <= WINDOW).map_or(Fit::ALL, |(fit, _)| *fit)
    }

    /// A channel has refused something of this kind; gives what it may take.
    ///
    /// # Errors
    /// With the same, when there is nothing less to try: then the channel is closed.
    pub(super) fn refused(&self, channel: ChannelId, fit: Fit, error: anyhow::Error) -> anyhow::Result<Fit> {
        let less = fit.less(&error);
        self.note(&error, Some(channel).filter(|_| less.is_none()));
        let less = less.ok_or(error)?;
        self.fits.lock().unwrap_or_else(PoisonError::into_inner).put(channel, (less, Instant::now()));
        Ok(less)
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

/// Whether Discord answered that there is no such thing.
pub(super) fn is_missing(error: &anyhow::Error) -> bool {
    status(error) == Some(404)
}

/// Whether the same may go well a little later: Discord was out of reach, had trouble of its own, or wanted it to wait.
pub(super) fn may_pass(error: &anyhow::Error) -> bool {
    status(error).is_none_or(|status| status == 429 || status >= 500)
}

/// The status with which Discord answered, where it did.
fn status(error: &anyhow::Error) -> Option<u16> {
    answer(error).map(|(status, _)| status)
}

/// The same with Discord's own code for it.
fn answer(error: &anyhow::Error) -> Option<(u16, isize)> {
    match error.chain().find_map(|cause| cause.downcast_ref::<serenity::Error>())? {
        serenity::Error::Http(serenity::HttpError::UnsuccessfulRequest(answer)) => {
            Some((answer.status_code.as_u16(), answer.error.code))
        }
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
