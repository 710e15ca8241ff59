//! Short codes for half-finished questionnaires, for custom ids and for typing.
//!
//! Owns the alphabet, the fingerprint and the check character. A code is
//! `1` (version) + 4 characters of fingerprint + the answers and the position as one number in mixed radix + 1 check
//! character, in Crockford's base 32 (upper case; reads lower case, `O` as 0, `I` and `L` as 1, and skips hyphens).

use super::{
    answers::{Answer, Answers},
    condition::Level,
    model::{ChoiceIndex, Question, QuestionIndex},
    questionnaire::Questionnaire,
};

/// The layout of codes; another layout gets another character.
const VERSION: char = '1';
const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE: u32 = 32;
/// Characters of the fingerprint: one in a million questionnaires has the same by chance.
const FINGERPRINT_LENGTH: usize = 4;
/// Most characters of a code; a custom id has 100 and says more than this.
pub(super) const MAX_LENGTH: usize = 40;

/// Why a code cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Made with other questions or choices than today's.
    #[error("the code was made with an earlier version of the questionnaire")]
    Stale,
    /// Not a code, or mistyped.
    #[error("this is no code of a questionnaire; a code looks like 1A2B-3C4D-5E6F")]
    Unknown,
}

/// Where a person stands in the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Position {
    /// What was answered so far.
    pub answers: Answers,
    /// The question shown, or none when the result is.
    pub at: Option<QuestionIndex>,
}

impl Questionnaire {
    /// The code of this position, at most 40 characters, letters and digits only.
    #[must_use]
    pub fn encode(&self, position: &Position) -> String {
        let at = position.at.map_or(0, |question| question.0 + 1);
        let mut number = at as u128;
        for question in self.questions.iter().rev() {
            number = number * radix(question) + digit(position.answers.get(question.index));
        }
        let mut code: Vec<u32> = digits(u128::from(self.fingerprint), FINGERPRINT_LENGTH);
        code.insert(0, VERSION.to_digit(BASE).unwrap_or(0));
        code.extend(digits(number, self.payload_length()));
        code.push(check(&code));
        code.into_iter().filter_map(character).collect()
    }

    /// The position behind a code.
    ///
    /// # Errors
    /// [`CodeError::Stale`] for a well-formed code of another questionnaire, [`CodeError::Unknown`] for anything else.
    pub fn decode(&self, code: &str) -> Result<Position, CodeError> {
        let values = code.chars().filter(|character| *character != '-').map(value);
        let mut values: Vec<u32> = values.take(MAX_LENGTH + 1).collect::<Option<_>>().ok_or(CodeError::Unknown)?;
        let last = values.pop().ok_or(CodeError::Unknown)?;
        if last != check(&values) {
            return Err(CodeError::Unknown);
        }
        let (version, rest) = values.split_first().ok_or(CodeError::Unknown)?;
        let (fingerprint, payload) = rest.split_at_checked(FINGERPRINT_LENGTH).ok_or(CodeError::Unknown)?;
        let same = Some(*version) == VERSION.to_digit(BASE)
            && fingerprint == digits(u128::from(self.fingerprint), FINGERPRINT_LENGTH);
        if !same {
            return Err(CodeError::Stale);
        }
        if payload.len() != self.payload_length() {
            return Err(CodeError::Unknown);
        }
        self.position(payload.iter().fold(0, |number, value| number * u128::from(BASE) + u128::from(*value)))
    }

    fn position(&self, mut number: u128) -> Result<Position, CodeError> {
        let mut answers = Answers::default();
        for question in &self.questions {
            answers.set(question.index, answer(number % radix(question)));
            number /= radix(question);
        }
        let at = match usize::try_from(number).map_err(|_| CodeError::Unknown)? {
            0 => None,
            at => Some(self.questions.get(at - 1).ok_or(CodeError::Unknown)?.index),
        };
        Ok(Position { answers, at })
    }

    /// Characters that the largest number needs.
    fn payload_length(&self) -> usize {
        let largest = self.questions.iter().map(radix).fold(self.questions.len() as u128 + 1, u128::saturating_mul);
        let bits = u128::BITS - largest.leading_zeros();
        bits.div_ceil(BASE.ilog2()) as usize
    }
}

/// A fingerprint of what codes depend on: the ids of questions and choices and their order (FNV-1a, folded to the
/// bits of [`FINGERPRINT_LENGTH`] characters).
pub(super) fn fingerprint(questions: &[Question]) -> u32 {
    const OFFSET: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    let ids = questions.iter().flat_map(|question| {
        let choices = question.choices.iter().flat_map(|choice| [choice.id.as_str(), ","]);
        [question.id.as_str(), "="].into_iter().chain(choices).chain([";"])
    });
    let hash = ids.flat_map(str::bytes).fold(OFFSET, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME));
    let kept = BASE.ilog2() * FINGERPRINT_LENGTH as u32;
    (hash >> kept) ^ (hash & ((1 << kept) - 1))
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

/// The last `length` digits of `number` in base 32, highest first.
fn digits(mut number: u128, length: usize) -> Vec<u32> {
    let mut digits = Vec::with_capacity(length);
    for _ in 0..length {
        digits.push(u32::try_from(number % u128::from(BASE)).unwrap_or_default());
        number /= u128::from(BASE);
    }
    digits.reverse();
    digits
}

fn character(value: u32) -> Option<char> {
    ALPHABET.chars().nth(usize::try_from(value).ok()?)
}

fn value(character: char) -> Option<u32> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.chars().position(|known| known == character).and_then(|value| u32::try_from(value).ok())
}

/// The check character by Luhn's algorithm in base 32: it catches every single wrong character and nearly every
/// swap of neighbours.
fn check(values: &[u32]) -> u32 {
    let sum: u32 = values
        .iter()
        .rev()
        .enumerate()
        .map(|(index, value)| {
            let weighed = if index % 2 == 0 { value * 2 } else { *value };
            weighed / BASE + weighed % BASE
        })
        .sum();
    (BASE - sum % BASE) % BASE
}
