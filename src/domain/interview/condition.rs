//! Flat conditions on answers: lists of "this question has one of these choices", joined by all, any and unless.
//!
//! Owns their shape and whether they hold. Refuses nesting: a condition that needs more is two conditions.

use super::model::{ChoiceIndex, QuestionIndex};

/// The answer to one question as the engine sees it: 0 is no answer (unasked or "not sure"), 1 the first choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Level(pub(super) usize);

impl Level {
    /// No answer.
    pub const UNANSWERED: Self = Self(0);

    /// The level of a choice.
    #[must_use]
    pub fn of(choice: ChoiceIndex) -> Self {
        Self(choice.0 + 1)
    }

    /// The choice behind the level, if there is one.
    #[must_use]
    pub fn choice(self) -> Option<ChoiceIndex> {
        self.0.checked_sub(1).map(ChoiceIndex)
    }
}

/// The level of `question` in `levels`; a question beyond the list is unanswered.
pub(super) fn level_of(levels: &[Level], question: QuestionIndex) -> Level {
    levels.get(question.0).copied().unwrap_or_default()
}

/// One question with the answers that make the term hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The question asked about.
    pub question: QuestionIndex,
    /// One bit a [`Level`]; bit 0 is "unanswered".
    pub(super) levels: u32,
}

impl Term {
    /// A term that holds for each of `levels`.
    #[must_use]
    pub fn new(question: QuestionIndex, levels: impl IntoIterator<Item = Level>) -> Self {
        Self { question, levels: levels.into_iter().fold(0, |bits, level| bits | bit(level)) }
    }

    /// Whether the term holds at `level` of its question.
    #[must_use]
    pub fn accepts(&self, level: Level) -> bool {
        self.levels & bit(level) != 0
    }

    /// Whether the term holds for these answers.
    #[must_use]
    pub fn holds(&self, levels: &[Level]) -> bool {
        self.accepts(level_of(levels, self.question))
    }
}

/// The bit of a level; levels past the 31st have none, which the limit on choices rules out.
fn bit(level: Level) -> u32 {
    u32::try_from(level.0).ok().and_then(|shift| 1_u32.checked_shl(shift)).unwrap_or(0)
}

/// Holds when every term of `all`, at least one of `any` (if there are any) and none of `unless` hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Condition {
    /// Every one of these must hold.
    pub all: Vec<Term>,
    /// At least one of these must hold, unless the list is empty.
    pub any: Vec<Term>,
    /// None of these may hold.
    pub unless: Vec<Term>,
}

impl Condition {
    /// Whether the condition holds for these answers.
    #[must_use]
    pub fn holds(&self, levels: &[Level]) -> bool {
        self.all.iter().all(|term| term.holds(levels))
            && (self.any.is_empty() || self.any.iter().any(|term| term.holds(levels)))
            && !self.unless.iter().any(|term| term.holds(levels))
    }

    /// Every term, whatever its list.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.all.iter().chain(&self.any).chain(&self.unless)
    }
}
