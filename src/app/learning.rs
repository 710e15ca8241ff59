//! What the bot learns from as the app performs it: questions that wait for an answer, and the people who wait with them.
//!
//! Owns what happens once a change is saved. The change is kept by then, so what fails here is for the log alone: a
//! question that was not settled comes up again.

use super::{App, chain};
use crate::domain::{knowledge::EntryId, question::Settles, space::SpaceId};

impl App {
    /// Deals with what a saved change settles; with an answer, those who wait for it will be told.
    pub(super) async fn settle(&self, space: SpaceId, settles: &Settles, answer: Option<&EntryId>) {
        let (journal, now) = (&self.ports.journal, self.ports.clock.now());
        if !settles.questions.is_empty() {
            match journal.settle(space, &settles.questions, answer, now).await {
                Ok(_) => self.news.notify_one(),
                Err(error) => tracing::error!(%space, error = %chain(&error), "questions could not be settled"),
            }
        }
        for (words, entry) in &settles.picks {
            if let Err(error) = journal.settle_picks(space, words, entry).await {
                tracing::error!(%space, error = %chain(&error), "choices could not be settled");
            }
        }
    }
}
