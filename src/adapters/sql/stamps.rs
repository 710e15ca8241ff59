//! What this process has heard about changes of layers.
//!
//! Owns the numbers behind `Store::stamp`. A change of its own counts once: the process also hears of it like of
//! everybody else's, and a second snapshot would be made for nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::domain::{revision::RevisionId, space::SpaceId};

/// Changes heard of.
#[derive(Debug, Default)]
pub(super) struct Stamps {
    heard: Mutex<Heard>,
}

#[derive(Debug, Default)]
struct Heard {
    of_all: u64,
    of_space: BTreeMap<SpaceId, u64>,
    own: BTreeSet<RevisionId>,
}

impl Stamps {
    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number for a space.
    pub(super) fn of(&self, space: SpaceId) -> u64 {
        let heard = self.heard();
        heard.of_all + heard.of_space.get(&space).copied().unwrap_or_default()
    }

    /// This process has saved a change.
    pub(super) fn saved(&self, space: SpaceId, id: RevisionId) {
        let mut heard = self.heard();
        heard.own.insert(id);
        *heard.of_space.entry(space).or_default() += 1;
    }

    /// Somebody has changed a space, perhaps this process.
    pub(super) fn seen(&self, space: SpaceId, id: RevisionId) {
        let mut heard = self.heard();
        if !heard.own.remove(&id) {
            *heard.of_space.entry(space).or_default() += 1;
        }
    }

    /// Anything may have changed, as after a time without news.
    pub(super) fn missed_some(&self) {
        let mut heard = self.heard();
        heard.of_all += 1;
        heard.own.clear();
    }
}
