//! What the bot has learned in a space, as far as a request needs it.
//!
//! Owns the shape. It is empty for a request that needs nothing of it.

use crate::domain::{
    digest::Digest,
    question::{Picked, Question, QuestionId},
    summary::Record,
};

/// What people asked and chose, and what is made of it.
#[derive(Debug, Clone, Default)]
pub struct Learned {
    /// Questions without a helpful answer, newest first.
    pub questions: Vec<(QuestionId, Question)>,
    /// What people meant by their words.
    pub picks: Vec<Picked>,
    /// What happened in the days that figures are about.
    pub records: Vec<Record>,
    /// The weekly digest, if there is one.
    pub digest: Option<Digest>,
}
