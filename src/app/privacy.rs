//! What is kept of people, and its end: at their wish, or when it is old.
//!
//! Owns that all places are thought of: the journal, drafts, and what is in memory.

use super::{App, chain};
use crate::{
    domain::{origin::Origin, person::PersonId, question::Removed, reply::Reply, wording::Wording},
    ports::{JournalError, StoreError},
};

/// Why not everything that was to go could be removed.
#[derive(Debug, thiserror::Error)]
pub enum ForgetError {
    /// The journal could not do it.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl App {
    /// Removes everything that is kept of a person, but for the changes that they saved; gives how much.
    ///
    /// # Errors
    /// When the journal or the store could not remove it.
    pub async fn forget(&self, person: PersonId) -> Result<Removed, ForgetError> {
        let last_words = self.notes.forget(person);
        let drafts = self.ports.store.drop_drafts_of(person).await?;
        let forgotten = self.ports.journal.forget(person).await?;
        Ok(Removed { forgotten, drafts, last_words })
    }

    /// Does so for the person who wishes it.
    pub(super) async fn forget_me(&self, origin: &Origin) -> Reply {
        let say = Wording::of(origin.languages.person);
        let said = self.forget(origin.person).await.map_or_else(
            |error| {
                tracing::error!(error = %chain(&error), "what is kept of a person could not be removed");
                say.not_forgotten()
            },
            |removed| say.forgotten(&removed),
        );
        said.private().in_place()
    }

    /// Removes what is too old to be kept; gives how much of it was kept.
    ///
    /// # Errors
    /// When the journal or the store could not remove it.
    pub async fn sweep(&self) -> Result<u64, ForgetError> {
        let now = self.ports.clock.now();
        self.notes.sweep(now);
        let days_ago = |days: u32| now.plus_days(-i64::from(days));
        let drafts = self.ports.store.drop_stale_drafts(now).await?;
        let (words, events) = (days_ago(self.policy.question_days), days_ago(self.policy.event_days));
        Ok(drafts + self.ports.journal.sweep(words, events).await?)
    }
}
