//! Which question to ask next, if any.
//!
//! Owns the choice: only questions that can still change the verdict are asked, the most telling first. The most
//! telling question is the one whose answer leaves the least uncertainty about the verdict, in bits (information gain,
//! as in Quinlan's ID3, 1986), every choice taken as equally likely.

use super::{
    answers::{Answer, Answers},
    condition::Level,
    diagram::{Diagram, Spread},
    model::{ChoiceIndex, Question, QuestionIndex, Questionnaire},
};

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step<'q> {
    /// Ask this question.
    Ask {
        /// The question.
        question: &'q Question,
        /// About how many questions are left, this one among them; at least 1.
        remaining: usize,
    },
    /// No answer to another question would change what is recommended.
    Done,
}

/// Gains closer than this, in bits, are equal, whatever the rounding of the machine.
const SAME_GAIN: f64 = 1e-9;
/// How many made-up people are asked to the end to tell how many questions are left: enough for a rounded mean, few
/// enough for the press of a button.
const MADE_UP_PEOPLE: u64 = 4;

impl Questionnaire {
    /// The next question after these answers: always one that was not asked yet.
    #[must_use]
    pub fn next(&self, answers: &Answers) -> Step<'_> {
        let left = self.diagram.restrict(&answers.known());
        most_telling(&left)
            .and_then(|question| self.question(question))
            .map_or(Step::Done, |question| Step::Ask { question, remaining: remaining(&left) })
    }

    /// The answers without the one given last, and its question. The order is that in which [`Questionnaire::next`]
    /// asks; answers that it would not have asked for come after those.
    #[must_use]
    pub fn back(&self, answers: &Answers) -> Option<(Answers, QuestionIndex)> {
        let mut left = self.diagram.clone();
        let mut last = None;
        while let Some(question) = most_telling(&left) {
            let answer = answers.get(question);
            if answer == Answer::Unasked {
                break;
            }
            last = Some(question);
            left = left.restrict_one(question, answer.level());
        }
        let beyond =
            || answers.iter().rev().find(|(_, answer)| *answer != Answer::Unasked).map(|(question, _)| question);
        let question = last.or_else(beyond)?;
        Some((answers.clone().with(question, Answer::Unasked), question))
    }
}

impl Diagram {
    fn restrict_one(&self, question: QuestionIndex, level: Level) -> Self {
        let mut fixed = vec![None; question.0];
        fixed.push(Some(level));
        self.restrict(&fixed)
    }
}

/// The question that tells most about the verdict; nothing when there is but one verdict left.
fn most_telling(left: &Diagram) -> Option<QuestionIndex> {
    if left.settled().is_some() {
        return None;
    }
    let mut best: Option<(QuestionIndex, f64)> = None;
    let mut spreads = left.spreads();
    spreads.sort_by_key(|spread| spread.question);
    for spread in spreads {
        let doubt = doubt(&spread);
        if best.is_none_or(|(_, least)| doubt < least - SAME_GAIN) {
            best = Some((spread.question, doubt));
        }
    }
    best.map(|(question, _)| question)
}

/// The bits of uncertainty about the verdict that are left on average once the question is answered.
fn doubt(spread: &Spread) -> f64 {
    let choices = spread.by_choice.len().max(1) as f64;
    spread.by_choice.iter().map(|weights| entropy(weights)).sum::<f64>() / choices
}

/// Shannon's entropy of the weights, in bits.
fn entropy(weights: &[f64]) -> f64 {
    let total: f64 = weights.iter().sum();
    weights.iter().filter(|weight| **weight > 0.0).map(|weight| weight / total).map(|share| -share * share.log2()).sum()
}

/// About how many questions are left: the mean over a few made-up people, always the same ones.
fn remaining(left: &Diagram) -> usize {
    let asked: usize = (0..MADE_UP_PEOPLE).map(|person| questions_to_end(left, person)).sum();
    let people = usize::try_from(MADE_UP_PEOPLE).unwrap_or(1);
    (asked + people / 2).checked_div(people).unwrap_or(1).max(1)
}

fn questions_to_end(left: &Diagram, person: u64) -> usize {
    let mut left = left.clone();
    let mut asked = 0;
    while let Some(question) = most_telling(&left) {
        asked += 1;
        let choices = left.choices(question);
        left = left.restrict_one(question, Level::of(pick(question, choices, person)));
    }
    asked
}

/// The choice of a made-up person: a fixed scatter over the choices (Weyl's sequence, step of the golden ratio).
fn pick(question: QuestionIndex, choices: usize, person: u64) -> ChoiceIndex {
    const GOLDEN: f64 = 0.618_033_988_749_894_9;
    let turn = (question.0 as f64 + 1.0) * GOLDEN + person as f64 / MADE_UP_PEOPLE as f64;
    ChoiceIndex((turn.fract() * choices as f64) as usize)
}

impl Diagram {
    fn choices(&self, question: QuestionIndex) -> usize {
        self.layers.iter().find(|layer| layer.question == question).map_or(1, |layer| layer.width.saturating_sub(1))
    }
}
