//! How much one person and one channel may ask for in a short time.
//!
//! Owns the counting, bounded however many people there are: who was not heard of for longest is forgotten first.

use std::{
    num::{NonZeroU32, NonZeroUsize},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use lru::LruCache;

use crate::domain::{origin::Origin, person::PersonId};

/// What a person may ask for at once, and then in a minute: more than anybody reads.
const PERSON: (u32, u32) = (30, 60);
/// The same for all people in a channel together.
const CHANNEL: (u32, u32) = (60, 120);
/// How long somebody who was told that they ask too much is not told again.
const TOLD: Duration = Duration::from_secs(10 * 60);
/// People and channels that are remembered.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(10_000);

/// Counts what is asked for.
pub(super) struct FairUse {
    people: Mutex<LruCache<u64, DefaultDirectRateLimiter>>,
    channels: Mutex<LruCache<u64, DefaultDirectRateLimiter>>,
    /// When people were told that they ask too much.
    told: Mutex<LruCache<PersonId, Instant>>,
}

impl FairUse {
    pub(super) fn new() -> Self {
        let counted = || Mutex::new(LruCache::sparse(KEPT));
        Self { people: counted(), channels: counted(), told: Mutex::new(LruCache::sparse(KEPT)) }
    }

    /// Whether a person who asks too much has not been told so lately, which counts as telling them.
    pub(super) fn is_news_to(&self, person: PersonId) -> bool {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let is_news = told.get(&person).is_none_or(|at| at.elapsed() > TOLD);
        if is_news {
            told.put(person, Instant::now());
        }
        is_news
    }

    /// Whether one more request from there is fair, which counts it.
    pub(super) fn allows(&self, origin: &Origin) -> bool {
        let person = one_more(&self.people, origin.person.number(), PERSON);
        person && origin.channel.is_none_or(|channel| one_more(&self.channels, channel.0, CHANNEL))
    }
}

fn one_more(all: &Mutex<LruCache<u64, DefaultDirectRateLimiter>>, key: u64, (at_once, a_minute): (u32, u32)) -> bool {
    let number = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
    let quota = Quota::per_minute(number(a_minute)).allow_burst(number(at_once));
    all.get_or_insert(key, || RateLimiter::direct(quota)).check().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::origin::ChannelId;

    fn by(person: u64, channel: u64) -> Origin {
        Origin { person: PersonId::new(person), channel: Some(ChannelId(channel)), ..Origin::console() }
    }

    #[test]
    fn one_person_cannot_use_up_what_belongs_to_all() {
        let fair = FairUse::new();
        let asked = (0..50).filter(|_| fair.allows(&by(1, 1))).count();
        assert_eq!(asked, PERSON.0 as usize);
        assert!(fair.allows(&by(2, 1)), "another person in the same channel is heard");
        let in_channel = (3..200_u64).filter(|person| fair.allows(&by(*person, 1))).count();
        assert!(in_channel < CHANNEL.0 as usize, "{in_channel}");
        assert!(fair.allows(&by(500, 2)), "another channel is heard");
    }
}
