//! What a person has answered so far.
//!
//! Owns one answer a question. Knows no order of asking: the engine asks in an order that follows from the answers.

use std::collections::BTreeMap;

use super::{
    condition::Level,
    model::{ChoiceIndex, QuestionIndex},
};

/// The state of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Answer {
    /// Not asked yet.
    #[default]
    Unasked,
    /// Asked, and answered "not sure".
    Skipped,
    /// Answered.
    Choice(ChoiceIndex),
}

impl Answer {
    /// What the engine sees: an unasked and a skipped question look alike.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::Unasked | Self::Skipped => Level::UNANSWERED,
            Self::Choice(choice) => Level::of(choice),
        }
    }
}

/// The answers to one questionnaire; nothing answered by default.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Answers(BTreeMap<QuestionIndex, Answer>);

impl Answers {
    /// The answer to `question`.
    #[must_use]
    pub fn get(&self, question: QuestionIndex) -> Answer {
        self.0.get(&question).copied().unwrap_or_default()
    }

    /// Puts `answer` in place of the one given before.
    pub fn set(&mut self, question: QuestionIndex, answer: Answer) {
        if answer == Answer::Unasked {
            self.0.remove(&question);
        } else {
            self.0.insert(question, answer);
        }
    }

    /// The same answers with this one changed.
    #[must_use]
    pub fn with(mut self, question: QuestionIndex, answer: Answer) -> Self {
        self.set(question, answer);
        self
    }

    /// How many questions were answered or skipped.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.0.len()
    }

    /// The questions that were answered or skipped, in the order of the questionnaire.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (QuestionIndex, Answer)> + '_ {
        self.0.iter().map(|(question, answer)| (*question, *answer))
    }

    /// The level of each question up to the last one asked; see `condition::level_of`.
    pub(super) fn levels(&self) -> Vec<Level> {
        self.known().into_iter().map(Option::unwrap_or_default).collect()
    }

    /// The same, with nothing for questions that were not asked.
    pub(super) fn known(&self) -> Vec<Option<Level>> {
        let length = self.0.last_key_value().map_or(0, |(last, _)| last.0 + 1);
        let known = |index| Some(self.get(QuestionIndex(index))).filter(|answer| *answer != Answer::Unasked);
        (0..length).map(|index| known(index).map(Answer::level)).collect()
    }

    /// The same, with nothing for questions that were not asked or skipped.
    pub(super) fn chosen(&self) -> Vec<Option<Level>> {
        self.known().into_iter().map(|level| level.filter(|level| *level != Level::UNANSWERED)).collect()
    }
}
