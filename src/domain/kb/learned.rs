//! What the journal knows about a space, as far as a request needs it.
//!
//! Owns the shape. It is empty for a request that needs nothing of it.

use crate::domain::question::{Picked, Question, QuestionId};

/// What people asked and chose.
#[derive(Debug, Clone, Default)]
pub struct Learned {
    /// Questions without a helpful answer, newest first.
    pub questions: Vec<(QuestionId, Question)>,
    /// What people meant by their words.
    pub picks: Vec<Picked>,
}
