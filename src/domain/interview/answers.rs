//! What a person has answered so far.
//!
//! Owns one answer a question. Knows no order of asking: the engine asks in an order that follows from the answers.

use std::collections::BTreeMap;

use super::{
    condition::Level,
    model::{ChoiceIndex, Question, QuestionIndex},
    questionnaire::Questionnaire,
};
use crate::domain::problem::did_you_mean;

/// In written answers, stands for "asked, and not sure".
pub(super) const NOT_SURE: &str = "not-sure";

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

/// Why written answers cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// Not of the form `question=choice`.
    #[error("`{0}` is no answer; write question=choice, with commas between answers")]
    Form(String),
    /// No such question.
    #[error("there is no question `{seen}`; {}", cure("the questions are", near.as_ref(), allowed))]
    Question {
        /// What was written.
        seen: String,
        /// What was probably meant.
        near: Option<String>,
        /// What may be written.
        allowed: String,
    },
    /// No such choice of a question.
    #[error("there is no choice `{seen}` of `{question}`; {}", cure("its choices are", near.as_ref(), allowed))]
    Choice {
        /// The question.
        question: String,
        /// What was written.
        seen: String,
        /// What was probably meant.
        near: Option<String>,
        /// What may be written.
        allowed: String,
    },
    /// A question that was answered already.
    #[error("`{0}` is answered twice; keep one of the answers")]
    Twice(String),
}

fn cure(all: &str, near: Option<&String>, allowed: &str) -> String {
    near.map_or_else(|| format!("{all} {allowed}"), |near| format!("did you mean `{near}`?"))
}

impl Questionnaire {
    /// Reads answers written as `question=choice,question=choice`, where the choice may be `not-sure`.
    ///
    /// # Errors
    /// Everything that is wrong with them, in their order.
    pub fn parse_answers(&self, text: &str) -> Result<Answers, Vec<AnswersError>> {
        let mut answers = Answers::default();
        let mut errors = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            match self.parse_answer(part) {
                Ok((question, _)) if answers.get(question.index) != Answer::Unasked => {
                    errors.push(AnswersError::Twice(question.id.clone()));
                }
                Ok((question, answer)) => answers.set(question.index, answer),
                Err(error) => errors.push(error),
            }
        }
        if errors.is_empty() { Ok(answers) } else { Err(errors) }
    }

    fn parse_answer(&self, text: &str) -> Result<(&Question, Answer), AnswersError> {
        let (seen, choice) = text.split_once('=').ok_or_else(|| AnswersError::Form(text.to_owned()))?;
        let (seen, choice) = (seen.trim(), choice.trim());
        let question = self.question_by_id(seen).ok_or_else(|| {
            let (near, allowed) = hints(seen, self.questions.iter().map(|question| question.id.as_str()));
            AnswersError::Question { seen: seen.to_owned(), near, allowed }
        })?;
        if choice == NOT_SURE {
            return Ok((question, Answer::Skipped));
        }
        let known = question.choice_by_id(choice).ok_or_else(|| {
            let choices = question.choices.iter().map(|choice| choice.id.as_str());
            let (near, allowed) = hints(choice, choices.chain([NOT_SURE]));
            AnswersError::Choice { question: question.id.clone(), seen: choice.to_owned(), near, allowed }
        })?;
        Ok((question, Answer::Choice(known.index)))
    }
}

/// What was probably meant by `seen`, and everything that may be written.
fn hints<'a>(seen: &str, allowed: impl Iterator<Item = &'a str>) -> (Option<String>, String) {
    let allowed: Vec<&str> = allowed.collect();
    (did_you_mean(seen, &allowed).map(str::to_owned), allowed.join(", "))
}
