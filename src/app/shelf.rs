//! What is served in each space: the base for most, a snapshot of its own for a server with a layer.
//!
//! Owns when a snapshot is made anew: when it is first needed, and when the base or the layer has changed. Only one is
//! made for a space at a time, away from the threads that answer, and until it is there the last good one serves.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

use arc_swap::{ArcSwap, ArcSwapOption};
use tokio::sync::Mutex as Turns;

use super::chain;
use crate::{
    domain::{knowledge::SourceFile, problem::Problem, snapshot::Snapshot, space::SpaceId},
    ports::{Clock, Ports, Store},
};

/// How long the store may take to give a layer, however large.
const READING: Duration = Duration::from_secs(10);
/// Milliseconds after a failure in which the store is not asked again.
const RETRY_AFTER_MS: i64 = 5_000;
/// Servers whose own snapshots are kept in memory; the one that was not needed for longest is made anew when it is.
const KEPT: usize = 64;

/// What is served in a space.
#[derive(Clone)]
pub struct Served {
    /// The snapshot.
    pub snapshot: Arc<Snapshot>,
    /// What is wrong with the documents of its layer.
    pub problems: Arc<Vec<Problem>>,
    version: Version,
}

/// What a snapshot was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Version {
    base: u64,
    layer: u64,
}

impl Version {
    /// Older than any.
    const NONE: Self = Self { base: u64::MAX, layer: u64::MAX };
}

struct Base {
    files: Vec<SourceFile>,
    snapshot: Arc<Snapshot>,
    number: u64,
}

#[derive(Default)]
struct Slot {
    served: ArcSwapOption<Served>,
    turn: Turns<()>,
    used: AtomicU64,
    failed_at: AtomicI64,
}

/// The snapshots of all spaces.
pub(super) struct Shelf {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    base: ArcSwap<Base>,
    slots: Mutex<BTreeMap<SpaceId, Arc<Slot>>>,
    uses: AtomicU64,
    /// How long an answer waits for the newest snapshot; as long as it takes until this is set.
    patience: OnceLock<Duration>,
}

impl Shelf {
    pub(super) fn new(ports: &Ports, files: Vec<SourceFile>, base: Snapshot) -> Self {
        let base = Base { files, snapshot: Arc::new(base), number: 0 };
        let (store, clock) = (Arc::clone(&ports.store), Arc::clone(&ports.clock));
        let (slots, uses) = (Mutex::default(), AtomicU64::default());
        Self { store, clock, base: ArcSwap::from_pointee(base), slots, uses, patience: OnceLock::new() }
    }

    /// Has answers wait no longer than this; the first call counts.
    pub(super) fn set_patience(&self, patience: Duration) {
        let _ = self.patience.set(patience);
    }

    /// How long answers wait, if not as long as it takes.
    pub(super) fn patience(&self) -> Option<Duration> {
        self.patience.get().copied()
    }

    pub(super) fn base(&self) -> Arc<Snapshot> {
        Arc::clone(&self.base.load().snapshot)
    }

    pub(super) fn base_files(&self) -> Vec<SourceFile> {
        self.base.load().files.clone()
    }

    /// Serves another base; the servers' own snapshots follow when they are next needed.
    pub(super) fn set_base(&self, files: Vec<SourceFile>, snapshot: Snapshot) {
        let snapshot = Arc::new(snapshot);
        self.base.rcu(|old| Base { files: files.clone(), snapshot: Arc::clone(&snapshot), number: old.number + 1 });
    }

    /// What is served in `space` now. A store that fails is logged: the last good snapshot serves, or the base.
    pub(super) async fn served(self: &Arc<Self>, space: SpaceId) -> Served {
        self.served_within(space, Duration::MAX).await
    }

    /// The same for somebody who waits no longer than this for the newest, where anybody is in a hurry at all.
    pub(super) async fn served_within(self: &Arc<Self>, space: SpaceId, most: Duration) -> Served {
        if space == SpaceId::Base {
            return self.without_layer();
        }
        let slot = self.slot(space);
        slot.used.store(self.uses.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        let last = slot.served.load_full();
        if let Some(last) = last.as_deref().filter(|last| last.version == self.version(space)) {
            return last.clone();
        }
        if self.clock.now().since(crate::domain::moment::Moment(slot.failed_at.load(Ordering::Relaxed)))
            < RETRY_AFTER_MS
        {
            return last.map_or_else(|| self.without_layer(), |last| Served::clone(&last));
        }
        let (shelf, of) = (Arc::clone(self), Arc::clone(&slot));
        // A task of its own, so that it is finished for the next answer when this one cannot wait.
        let making = tokio::spawn(async move { shelf.make(space, &of).await });
        match self.patience() {
            Some(patience) => drop(tokio::time::timeout(patience.min(most), making).await),
            None => drop(making.await),
        }
        slot.served.load_full().map_or_else(|| self.without_layer(), |served| Served::clone(&served))
    }

    /// Waits until what is served in `space` is what the store says now.
    pub(super) async fn renew(&self, space: SpaceId) {
        let slot = self.slot(space);
        self.make(space, &slot).await;
    }

    /// Makes the snapshot of `space` unless it is there by now.
    async fn make(&self, space: SpaceId, slot: &Slot) {
        let _turn = slot.turn.lock().await;
        // Taken before the layer is read: what changes in between is another version.
        let version = self.version(space);
        if slot.served.load().as_deref().is_some_and(|served| served.version == version) {
            return;
        }
        match self.made(space, slot, version).await {
            Ok(served) => {
                slot.served.store(Some(Arc::new(served)));
                self.make_room();
            }
            Err(error) => {
                slot.failed_at.store(self.clock.now().0, Ordering::Relaxed);
                tracing::error!(%space, error = %chain(error.as_ref()), "the layer cannot be served; the last good one is");
            }
        }
    }

    async fn made(
        &self,
        space: SpaceId,
        slot: &Slot,
        version: Version,
    ) -> Result<Served, Box<dyn std::error::Error + Send + Sync>> {
        let layer = tokio::time::timeout(READING, self.store.layer(space)).await??;
        let base = self.base.load_full();
        if layer.documents.is_empty() {
            return Ok(Served { snapshot: Arc::clone(&base.snapshot), problems: Arc::default(), version });
        }
        let last = slot.served.load_full();
        let (read, taught) = (Arc::new((Arc::clone(&base), layer)), Arc::clone(&base.snapshot));
        let before = last.as_ref().map_or_else(|| Arc::clone(&taught), |last| Arc::clone(&last.snapshot));
        let soon = {
            let (read, before) = (Arc::clone(&read), Arc::clone(&before));
            tokio::task::spawn_blocking(move || Snapshot::until_trained(&read.0.files, &read.1, &before))
        };
        if let Some(snapshot) = soon.await? {
            // Served to those who cannot wait, as what it is: older than the newest version.
            let version = last.as_ref().map_or(Version::NONE, |last| last.version);
            slot.served.store(Some(Arc::new(Served {
                snapshot: Arc::new(snapshot),
                problems: Arc::default(),
                version,
            })));
        }
        let making =
            tokio::task::spawn_blocking(move || Snapshot::layered(&read.0.files, &read.1, &[&before, &taught]));
        let (snapshot, problems) = making.await?;
        // Where, and not what: the words are an admin's, perhaps taken from somebody's message.
        for problem in &problems {
            tracing::warn!(%space, place = %problem.place, "a document of a layer has a problem; `/kb show` tells which");
        }
        Ok(Served { snapshot: Arc::new(snapshot), problems: Arc::new(problems), version })
    }

    /// Lets the snapshots go that were not needed for longest, where there are too many.
    fn make_room(&self) {
        let base = self.base();
        let own = |slot: &&Arc<Slot>| {
            slot.served.load().as_deref().is_some_and(|served| !Arc::ptr_eq(&served.snapshot, &base))
        };
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let mut own: Vec<&Arc<Slot>> = slots.values().filter(own).collect();
        own.sort_by_key(|slot| std::cmp::Reverse(slot.used.load(Ordering::Relaxed)));
        for slot in own.iter().skip(KEPT) {
            slot.served.store(None);
        }
    }

    fn without_layer(&self) -> Served {
        let base = self.base.load();
        let version = Version { base: base.number, layer: 0 };
        Served { snapshot: Arc::clone(&base.snapshot), problems: Arc::default(), version }
    }

    fn version(&self, space: SpaceId) -> Version {
        Version { base: self.base.load().number, layer: self.store.stamp(space) }
    }

    fn slot(&self, space: SpaceId) -> Arc<Slot> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(slots.entry(space).or_insert_with(|| {
            // Long before any clock's time, so that nothing counts as having failed.
            Arc::new(Slot { failed_at: AtomicI64::new(i64::MIN), ..Slot::default() })
        }))
    }
}
