//! A store that a story can take away and give back.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use async_trait::async_trait;
use weighwise::{
    adapters::memory::MemoryStore,
    domain::{
        document_path::DocumentPath,
        draft::{Draft, DraftId},
        layer::Layer,
        moment::Moment,
        origin::RoleId,
        person::PersonId,
        revision::{Revise, Revision, RevisionId},
        space::SpaceId,
    },
    ports::{Store, StoreError},
};

/// A store in memory that can be out of reach.
#[derive(Default)]
pub struct Flaky {
    inner: MemoryStore,
    down: AtomicBool,
    hanging: AtomicBool,
}

impl Flaky {
    pub fn goes_down(&self, down: bool) {
        self.down.store(down, Ordering::Relaxed);
    }

    /// It takes connections and never answers.
    pub fn hangs(&self, hanging: bool) {
        self.hanging.store(hanging, Ordering::Relaxed);
    }

    fn reached(&self) -> Result<&MemoryStore, StoreError> {
        if self.down.load(Ordering::Relaxed) {
            return Err(StoreError::Unavailable { source: "the story took it away".into() });
        }
        Ok(&self.inner)
    }
}

#[async_trait]
impl Store for Flaky {
    async fn layer(&self, space: SpaceId) -> Result<Layer, StoreError> {
        while self.hanging.load(Ordering::Relaxed) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        self.reached()?.layer(space).await
    }

    async fn revise_all(&self, changes: &[Revise]) -> Result<Vec<RevisionId>, StoreError> {
        self.reached()?.revise_all(changes).await
    }

    async fn history(&self, space: SpaceId, path: &DocumentPath) -> Result<Vec<Revision>, StoreError> {
        self.reached()?.history(space, path).await
    }

    async fn step(&self, space: SpaceId, id: RevisionId) -> Result<Vec<(DocumentPath, Revision)>, StoreError> {
        self.reached()?.step(space, id).await
    }

    async fn access(&self, space: SpaceId) -> Result<Vec<RoleId>, StoreError> {
        self.reached()?.access(space).await
    }

    async fn set_access(&self, space: SpaceId, roles: &[RoleId]) -> Result<(), StoreError> {
        self.reached()?.set_access(space, roles).await
    }

    async fn keep_draft(&self, draft: &Draft) -> Result<DraftId, StoreError> {
        self.reached()?.keep_draft(draft).await
    }

    async fn draft(&self, id: DraftId, now: Moment) -> Result<Draft, StoreError> {
        self.reached()?.draft(id, now).await
    }

    async fn drop_draft(&self, id: DraftId) -> Result<(), StoreError> {
        self.reached()?.drop_draft(id).await
    }

    async fn drop_drafts_of(&self, person: PersonId) -> Result<u64, StoreError> {
        self.reached()?.drop_drafts_of(person).await
    }

    async fn spaces(&self) -> Result<Vec<SpaceId>, StoreError> {
        self.reached()?.spaces().await
    }

    async fn setting(&self, space: SpaceId, key: &str) -> Result<Option<String>, StoreError> {
        self.reached()?.setting(space, key).await
    }

    async fn set_setting(&self, space: SpaceId, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        self.reached()?.set_setting(space, key, value).await
    }

    async fn swap_setting(&self, space: SpaceId, key: &str, from: &str, to: &str) -> Result<bool, StoreError> {
        self.reached()?.swap_setting(space, key, from, to).await
    }

    async fn settings(&self, key: &str) -> Result<Vec<(SpaceId, String)>, StoreError> {
        self.reached()?.settings(key).await
    }

    fn stamp(&self, space: SpaceId) -> u64 {
        self.inner.stamp(space)
    }
}
