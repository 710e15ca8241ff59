//! Questions that got no helpful answer, and choices that tell what was meant: what the bot can learn from.
//!
//! Owns their shape. A question is words and a place, never an author, unless they asked to be told.

use super::{knowledge::EntryId, moment::Moment, person::PersonId, space::SpaceId};

/// The number of a kept question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub i64);

/// Why a question is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missed {
    /// It had no answer.
    Unanswered,
    /// This answer did not help.
    NotHelpful(EntryId),
}

/// A question that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Where it was asked.
    pub space: SpaceId,
    /// When.
    pub at: Moment,
    /// Its words.
    pub text: String,
    /// Why it is kept.
    pub missed: Missed,
    /// Who asked, if they want to be told when there is an answer.
    pub tell: Option<PersonId>,
}

/// A choice from "did you mean".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Where.
    pub space: SpaceId,
    /// When.
    pub at: Moment,
    /// The words that were not understood.
    pub question: String,
    /// What was meant by them.
    pub entry: EntryId,
    /// Who chose; only ever kept as a keyed hash.
    pub person: PersonId,
}

/// How many different people meant an entry by a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// The words.
    pub question: String,
    /// What was meant by them.
    pub entry: EntryId,
    /// How many people.
    pub people: u64,
}
