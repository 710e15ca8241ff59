//! Questions that got no helpful answer, and choices that tell what was meant: what the bot can learn from.
//!
//! Owns their shape. A question is words and a place, never an author; who asked to be told of an answer is kept beside it
//! until they were.

use std::fmt;

use super::{knowledge::EntryId, language::Language, moment::Moment, person::PersonId, space::SpaceId};

/// The number of a kept question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub i64);

impl QuestionId {
    const DIGITS: &str = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// Reads what [`fmt::Display`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        i64::from_str_radix(text, 36).ok().filter(|number| *number >= 0).map(Self)
    }
}

/// In base 36, so that it takes little room in a button's code.
impl fmt::Display for QuestionId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut rest, mut digits) = (self.0.unsigned_abs(), Vec::new());
        loop {
            let digit = usize::try_from(rest % 36).unwrap_or_default();
            digits.extend(Self::DIGITS.chars().nth(digit));
            rest /= 36;
            if rest == 0 {
                break;
            }
        }
        out.write_str(&digits.iter().rev().collect::<String>())
    }
}

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
}

/// The number of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoticeId(pub i64);

/// Word to a person that their question has an answer now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Where it was asked.
    pub space: SpaceId,
    /// Who wants to be told.
    pub person: PersonId,
    /// The question.
    pub question: String,
    /// The answer.
    pub entry: EntryId,
    /// In which language they are told.
    pub language: Language,
}

/// Somebody who wants to be told of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Waiting {
    /// Who.
    pub person: PersonId,
    /// In which language.
    pub language: Language,
}

/// What saving a change deals with besides: questions that have their answer then, and choices that became a phrase.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settles {
    /// The questions.
    pub questions: Vec<QuestionId>,
    /// The choices: the words, and what was meant by them.
    pub picks: Vec<(String, EntryId)>,
}

/// How much of a person's was removed altogether.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Removed {
    /// What was in the journal.
    pub forgotten: Forgotten,
    /// Drafts that were not saved.
    pub drafts: u64,
    /// Whether their last words were still in memory.
    pub last_words: bool,
}

/// How much of a person's was removed from the journal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Choices from "did you mean".
    pub choices: u64,
    /// Wishes to be told of an answer.
    pub wishes: u64,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_round_trip_in_few_letters() {
        for (number, wanted) in [(0, "0"), (35, "z"), (36, "10"), (i64::MAX, "1y2p0ij32e8e7")] {
            assert_eq!(QuestionId(number).to_string(), wanted);
            assert_eq!(QuestionId::parse(wanted), Some(QuestionId(number)));
        }
        for text in ["", "-1", "?", "1y2p0ij32e8e8"] {
            assert_eq!(QuestionId::parse(text), None, "{text:?}");
        }
    }
}
