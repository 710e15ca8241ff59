//! Where the servers' layers are kept, with every revision of every document.
//!
//! Owns the contract that every adapter keeps; `tests/store.rs` tells it as a story. What was acknowledged stays, and
//! nothing is ever half written.

use async_trait::async_trait;
use thiserror::Error;

use crate::domain::{
    document_path::DocumentPath,
    draft::{Draft, DraftId},
    layer::Layer,
    moment::Moment,
    origin::RoleId,
    person::PersonId,
    revision::{Revise, Revision, RevisionId},
    space::SpaceId,
};

/// The servers' layers, their history, and what belongs to them.
#[async_trait]
pub trait Store: Send + Sync {
    /// All documents of a space's layer as they are now; an empty layer for a space that never had one.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn layer(&self, space: SpaceId) -> Result<Layer, StoreError>;

    /// Saves changes: all of them, or none. When it returns, they survive a crash and a power cut.
    /// Gives their numbers in the same order.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when a document has a newer revision than the one that was expected;
    /// [`StoreError::Other`] when a document stands twice in `changes`.
    async fn revise_all(&self, changes: &[Revise]) -> Result<Vec<RevisionId>, StoreError>;

    /// Saves one change; see [`Store::revise_all`].
    ///
    /// # Errors
    /// As there.
    async fn revise(&self, change: &Revise) -> Result<RevisionId, StoreError> {
        let saved = self.revise_all(std::slice::from_ref(change)).await?;
        saved.into_iter().next().ok_or_else(|| StoreError::other("a saved change has no number"))
    }

    /// Every change of a document, newest first; empty when there never was one.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn history(&self, space: SpaceId, path: &DocumentPath) -> Result<Vec<Revision>, StoreError>;

    /// Every change that was saved in one step with the one of this number, itself among them, in their order; empty when the
    /// space has no such change. A step is what one person saved at one moment for one reason.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn step(&self, space: SpaceId, id: RevisionId) -> Result<Vec<(DocumentPath, Revision)>, StoreError>;

    /// The roles that may change a space's layer besides those who manage the server.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn access(&self, space: SpaceId) -> Result<Vec<RoleId>, StoreError>;

    /// Sets those roles.
    ///
    /// # Errors
    /// When they cannot be saved.
    async fn set_access(&self, space: SpaceId, roles: &[RoleId]) -> Result<(), StoreError>;

    /// Keeps a draft until it is saved, dropped or stale; drafts that are stale at `draft.at` go.
    ///
    /// # Errors
    /// When it cannot be kept.
    async fn keep_draft(&self, draft: &Draft) -> Result<DraftId, StoreError>;

    /// The draft with this number, as long as it is not stale at `now`.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it was saved, dropped or stale.
    async fn draft(&self, id: DraftId, now: Moment) -> Result<Draft, StoreError>;

    /// Drops a draft; one that is gone already is no error.
    ///
    /// # Errors
    /// When it cannot be dropped.
    async fn drop_draft(&self, id: DraftId) -> Result<(), StoreError>;

    /// Drops all drafts of a person; gives how many there were.
    ///
    /// # Errors
    /// When they cannot be dropped.
    async fn drop_drafts_of(&self, person: PersonId) -> Result<u64, StoreError>;

    /// The spaces whose layers hold a document, in order.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn spaces(&self) -> Result<Vec<SpaceId>, StoreError>;

    /// A setting of a space, if it was set.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn setting(&self, space: SpaceId, key: &str) -> Result<Option<String>, StoreError>;

    /// Sets a setting of a space, or takes it back.
    ///
    /// # Errors
    /// When it cannot be saved.
    async fn set_setting(&self, space: SpaceId, key: &str, value: Option<&str>) -> Result<(), StoreError>;

    /// Sets a setting of a space from one value to another; gives whether it had the first. Of several that try at once, one
    /// succeeds.
    ///
    /// # Errors
    /// When it cannot be saved.
    async fn swap_setting(&self, space: SpaceId, key: &str, from: &str, to: &str) -> Result<bool, StoreError>;

    /// A setting of all spaces where it was set, by space.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn settings(&self, key: &str) -> Result<Vec<(SpaceId, String)>, StoreError>;

    /// A number that is another one once the layer of `space` may have changed, as far as this process has heard: at
    /// once after its own changes, and within a second after another process's. Asks nobody, so it never fails or waits.
    fn stamp(&self, space: SpaceId) -> u64;
}

/// Why the store did not do it. Nothing was changed.
#[derive(Debug, Error)]
pub enum StoreError {
    /// There is no such thing.
    #[error("there is no such thing in the store")]
    NotFound,
    /// Somebody else was faster.
    #[error("{path} has been changed by somebody else in the meantime")]
    Conflict {
        /// The document.
        path: DocumentPath,
        /// Its newest revision, when it has one.
        newest: Option<RevisionId>,
    },
    /// The store can be read, and not written: a file without the right to write, a full disk.
    #[error("the store cannot be written")]
    ReadOnly {
        /// What the database said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The store cannot be reached right now; it may be later.
    #[error("the store cannot be reached")]
    Unavailable {
        /// What the database said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Anything else.
    #[error("the store failed")]
    Other {
        /// What the database said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl StoreError {
    /// An error of no kind that a caller could act on.
    #[must_use]
    pub fn other(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Other { source: source.into() }
    }
}
