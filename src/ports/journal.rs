//! Where it is written down what happened, and what the bot can learn from it.
//!
//! Owns the contract; `tests/journal.rs` tells it as a story. No person's id is kept in clear, but that of one who asked
//! to be told of an answer.

use async_trait::async_trait;
use thiserror::Error;

use crate::domain::{
    knowledge::EntryId,
    moment::Moment,
    person::PersonId,
    question::{Forgotten, Notice, NoticeId, Pick, Picked, Question, QuestionId, Waiting},
    space::SpaceId,
    summary::Record,
};

/// What happened.
#[async_trait]
pub trait Journal: Send + Sync {
    /// Writes down one event.
    ///
    /// # Errors
    /// When it could not be kept; the person's answer does not depend on it.
    async fn record(&self, record: &Record) -> Result<(), JournalError>;

    /// The events since a moment in one space, or in all, oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn records(&self, space: Option<SpaceId>, since: Moment) -> Result<Vec<Record>, JournalError>;

    /// Keeps a question.
    ///
    /// # Errors
    /// When it could not be kept.
    async fn keep(&self, question: &Question) -> Result<QuestionId, JournalError>;

    /// The kept questions of a space, newest first.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn questions(&self, space: SpaceId) -> Result<Vec<(QuestionId, Question)>, JournalError>;

    /// Notes that a person wants to be told when a kept question of a space has an answer; the same one once. Gives whether
    /// there is such a question.
    ///
    /// # Errors
    /// When it could not be noted.
    async fn tell(&self, space: SpaceId, id: QuestionId, waiting: Waiting) -> Result<bool, JournalError>;

    /// Lets questions of a space go that have been dealt with. When that was with an answer, everybody who wants to be told
    /// gets one notice, which is as old as its question. Gives how many questions there were.
    ///
    /// # Errors
    /// When they could not be dropped; then all are still there.
    async fn settle(&self, space: SpaceId, ids: &[QuestionId], answer: Option<&EntryId>) -> Result<u64, JournalError>;

    /// The notices that nobody has taken yet, oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn notices(&self) -> Result<Vec<(NoticeId, Notice)>, JournalError>;

    /// Takes a notice, to send it; gives whether it was still there. Of several that try, one succeeds.
    ///
    /// # Errors
    /// When it could not be taken.
    async fn take_notice(&self, id: NoticeId) -> Result<bool, JournalError>;

    /// Notes the words of a question, whatever became of it.
    ///
    /// # Errors
    /// When they could not be noted.
    async fn note_asked(&self, space: SpaceId, at: Moment, words: &str) -> Result<(), JournalError>;

    /// The words of the questions of a space, newest first, at most so many.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn asked(&self, space: SpaceId, most: u32) -> Result<Vec<String>, JournalError>;

    /// Notes a choice, under its plain words; the same one by the same person counts once, however they wrote it.
    ///
    /// # Errors
    /// When it could not be noted.
    async fn pick(&self, pick: &Pick) -> Result<(), JournalError>;

    /// The choices of a space by plain words and entry, most people first.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn picks(&self, space: SpaceId) -> Result<Vec<Picked>, JournalError>;

    /// Lets the choices go that are dealt with: those of an entry for a question.
    ///
    /// # Errors
    /// When they could not be dropped.
    async fn settle_picks(&self, space: SpaceId, question: &str, entry: &EntryId) -> Result<(), JournalError>;

    /// Removes everything that is kept of a person; gives how much.
    ///
    /// # Errors
    /// When it could not be removed.
    async fn forget(&self, person: PersonId) -> Result<Forgotten, JournalError>;

    /// Removes words, choices, wishes and notices from before `words`, and events from before `events`; gives how many.
    ///
    /// # Errors
    /// When they could not be removed.
    async fn sweep(&self, words: Moment, events: Moment) -> Result<u64, JournalError>;
}

/// Why the journal did not do it.
#[derive(Debug, Error)]
#[error("the journal failed")]
pub struct JournalError {
    /// What the store said.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}
