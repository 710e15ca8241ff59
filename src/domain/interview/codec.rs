//! Codes of half-finished questionnaires, for the custom ids of buttons.
//!
//! Owns where a person stands, as text. A code is `2` (version) + 4 characters of fingerprint + the answers and the view
//! as one number in mixed radix + 1 check character; see `base32`. Codes for people to type are in `result_code`.

use super::{
    answers::{Answer, Answers},
    base32,
    condition::Level,
    model::{ChoiceIndex, Question, QuestionIndex},
    questionnaire::Questionnaire,
};

/// The layout of codes; another layout gets another digit.
const VERSION: u32 = 2;
/// Characters of the fingerprint: one in a million questionnaires has the same by chance.
pub(super) const FINGERPRINT_LENGTH: usize = 4;
/// Most characters of a code; a custom id has 100 and says more than this.
pub(super) const MAX_LENGTH: usize = 40;

/// Why a code cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Made with other questions or choices than today's.
    #[error("the code was made with an earlier version of the questionnaire")]
    Stale,
    /// Not a code, or mistyped.
    #[error("this is no code of a questionnaire")]
    Unknown,
}

/// What is shown of a questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum View {
    /// The next question, or the result when there is none.
    #[default]
    Next,
    /// This question, to answer it afresh.
    Question(QuestionIndex),
    /// All answers, to pick one and change it.
    Answers,
}

/// Where a person stands in the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Position {
    /// What was answered so far.
    pub answers: Answers,
    /// What is shown.
    pub view: View,
}

impl Questionnaire {
    /// The code of this position, at most 40 characters, letters and digits only.
    #[must_use]
    pub fn encode(&self, position: &Position) -> String {
        let view = match position.view {
            View::Next => 0,
            View::Question(question) => question.0 + 1,
            View::Answers => self.questions.len() + 1,
        };
        let number = self.pack(&position.answers, view as u128);
        let mut code = vec![VERSION];
        code.extend(&self.fingerprint);
        code.extend(base32::digits(number, base32::length(self.answer_sets().saturating_mul(self.views()))));
        code.push(base32::check(&code));
        base32::write(code)
    }

    /// The position behind a code.
    ///
    /// # Errors
    /// [`CodeError::Stale`] for a well-formed code of another questionnaire, [`CodeError::Unknown`] for anything else.
    pub fn decode(&self, code: &str) -> Result<Position, CodeError> {
        let mut values = base32::read(code, MAX_LENGTH).ok_or(CodeError::Unknown)?;
        let last = values.pop().ok_or(CodeError::Unknown)?;
        if last != base32::check(&values) {
            return Err(CodeError::Unknown);
        }
        let (version, rest) = values.split_first().ok_or(CodeError::Unknown)?;
        let (fingerprint, payload) = rest.split_at_checked(FINGERPRINT_LENGTH).ok_or(CodeError::Unknown)?;
        if *version != VERSION || fingerprint != self.fingerprint {
            return Err(CodeError::Stale);
        }
        if payload.len() != base32::length(self.answer_sets().saturating_mul(self.views())) {
            return Err(CodeError::Unknown);
        }
        let (answers, view) = self.unpack(base32::number(payload));
        let view = match usize::try_from(view).map_err(|_| CodeError::Unknown)? {
            0 => View::Next,
            view if view == self.questions.len() + 1 => View::Answers,
            view => View::Question(self.questions.get(view - 1).ok_or(CodeError::Unknown)?.index),
        };
        Ok(Position { answers, view })
    }

    /// The answers as one number in mixed radix, above them `rest`.
    pub(super) fn pack(&self, answers: &Answers, rest: u128) -> u128 {
        let questions = self.questions.iter().rev();
        questions.fold(rest, |number, question| number * radix(question) + digit(answers.get(question.index)))
    }

    /// The answers in such a number, and what stands above them.
    pub(super) fn unpack(&self, mut number: u128) -> (Answers, u128) {
        let mut answers = Answers::default();
        for question in &self.questions {
            answers.set(question.index, answer(number % radix(question)));
            number /= radix(question);
        }
        (answers, number)
    }

    /// How many sets of answers there are, half-finished ones among them.
    pub(super) fn answer_sets(&self) -> u128 {
        self.questions.iter().map(radix).fold(1, u128::saturating_mul)
    }

    fn views(&self) -> u128 {
        self.questions.len() as u128 + 2
    }
}

/// A fingerprint of what codes depend on: the ids of questions and choices and their order.
pub(super) fn fingerprint(questions: &[Question]) -> Vec<u32> {
    let ids = questions.iter().flat_map(|question| {
        let choices = question.choices.iter().flat_map(|choice| [choice.id.as_str(), ","]);
        [question.id.as_str(), "="].into_iter().chain(choices).chain([";"])
    });
    base32::hash(ids.flat_map(str::bytes), FINGERPRINT_LENGTH)
}

fn radix(question: &Question) -> u128 {
    question.choices.len() as u128 + 2
}

/// 0 unasked, 1 skipped, 2 the first choice.
fn digit(answer: Answer) -> u128 {
    match answer {
        Answer::Unasked => 0,
        Answer::Skipped => 1,
        Answer::Choice(choice) => Level::of(choice).0 as u128 + 1,
    }
}

fn answer(digit: u128) -> Answer {
    match usize::try_from(digit) {
        Ok(0) | Err(_) => Answer::Unasked,
        Ok(1) => Answer::Skipped,
        Ok(digit) => Answer::Choice(ChoiceIndex(digit - 2)),
    }
}
