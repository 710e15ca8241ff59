//! Which question to ask next, if any.
//!
//! Owns the choice: only questions that can still change the outcome or its shape are asked, the most telling
//! first. The most telling question is the one whose answer leaves the least uncertainty about the verdict, in bits
//! (information gain, as in Quinlan's ID3, 1986), every choice taken as equally likely.

use super::{
    answers::{Answer, Answers},
    condition::Level,
    diagram::{Diagram, Spread, Verdict},
    model::{ChoiceIndex, Outcome, Question, QuestionIndex},
    questionnaire::Questionnaire,
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

/// An outcome that may be just as good: nobody asked, as the recommendation stands either way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenTie<'q> {
    /// What may be just as good, in the order of the file.
    pub others: Vec<&'q Outcome>,
    /// The question that tells most about it.
    pub question: &'q Question,
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
        let found = || {
            let left = self.asking.restrict(&answers.known());
            most_telling(&left).map(|question| (question, remaining(&left)))
        };
        let next = if answers.known().is_empty() { *self.first.get_or_init(found) } else { found() };
        next.and_then(|(question, remaining)| Some(Step::Ask { question: self.question(question)?, remaining }))
            .unwrap_or(Step::Done)
    }

    /// The question of [`Questionnaire::next`], without the count of what is left, which takes longer to tell.
    #[must_use]
    pub fn next_question(&self, answers: &Answers) -> Option<&Question> {
        most_telling(&self.asking.restrict(&answers.known())).and_then(|question| self.question(question))
    }

    /// Once there is nothing left to ask: whether an outcome that is just as good may still turn up, and the question that
    /// tells most about it.
    pub(super) fn open_tie(&self, answers: &Answers) -> Option<OpenTie<'_>> {
        self.asking.restrict(&answers.known()).settled()?;
        let left = self.diagram.restrict(&answers.known());
        let question = self.question(most_telling(&left)?)?;
        let ties = self.outcomes.iter().filter(|outcome| left.verdicts.iter().any(|it| it.tie == Some(outcome.index)));
        Some(OpenTie { others: ties.collect(), question })
    }

    /// The questions that are asked of a person who would answer like `full`, in order; what is not in it is skipped.
    #[must_use]
    pub fn asked_of(&self, full: &Answers) -> Vec<&Question> {
        let mut answers = Answers::default();
        let mut asked = Vec::new();
        while let Some(question) = self.next_question(&answers) {
            let answer = full.get(question.index);
            answers.set(question.index, if answer == Answer::Unasked { Answer::Skipped } else { answer });
            asked.push(question);
        }
        asked
    }

    /// The answers without the one given last, and its question. The order is that in which [`Questionnaire::next`]
    /// asks; answers that it would not have asked for count as given after those, in the order of the file.
    #[must_use]
    pub fn back(&self, answers: &Answers) -> Option<(Answers, QuestionIndex)> {
        let mut left = self.asking.clone();
        let mut asked = Vec::new();
        while let Some(question) = most_telling(&left) {
            let answer = answers.get(question);
            if answer == Answer::Unasked {
                break;
            }
            asked.push(question);
            left = left.restrict_one(question, answer.level());
        }
        let beyond = answers.iter().map(|(question, _)| question).rfind(|question| !asked.contains(question));
        let question = beyond.or(asked.last().copied())?;
        Some((answers.clone().with(question, Answer::Unasked), question))
    }
}

impl Diagram {
    fn restrict_one(&self, question: QuestionIndex, level: Level) -> Self {
        let mut fixed = vec![None; question.0];
        fixed.push(Some(level));
        self.restrict(&fixed)
    }

    /// How many choices `question` has.
    fn choices(&self, question: QuestionIndex) -> usize {
        self.layers.iter().find(|layer| layer.question == question).map_or(1, |layer| layer.width.saturating_sub(1))
    }
}

/// The question that tells most about the outcome, or, where that is settled, about its shape; nothing when there is
/// but one verdict left. Of equal ones the first in the file.
fn most_telling(left: &Diagram) -> Option<QuestionIndex> {
    if left.settled().is_some() {
        return None;
    }
    let outcomes = outcomes(left);
    let mut best: Option<(QuestionIndex, [f64; 2])> = None;
    let mut spreads = left.spreads();
    spreads.sort_by_key(|spread| spread.question);
    for spread in spreads {
        let doubts = doubts(&spread, &outcomes);
        if best.is_none_or(|(_, least)| less(doubts, least)) {
            best = Some((spread.question, doubts));
        }
    }
    best.map(|(question, _)| question)
}

/// For each verdict, the first one with the same outcome and tie.
fn outcomes(left: &Diagram) -> Vec<usize> {
    let bare = |verdict: &Verdict| (verdict.outcome, verdict.tie);
    let first = |verdict: &Verdict| left.verdicts.iter().position(|other| bare(other) == bare(verdict));
    left.verdicts.iter().map(|verdict| first(verdict).unwrap_or_default()).collect()
}

/// Whether the first doubts are less, the outcome before its shape.
fn less([outcome, shape]: [f64; 2], [least_outcome, least_shape]: [f64; 2]) -> bool {
    outcome < least_outcome - SAME_GAIN || (outcome < least_outcome + SAME_GAIN && shape < least_shape - SAME_GAIN)
}

/// The bits of uncertainty about the outcome, and about the whole verdict, that are left on average once the question
/// is answered.
fn doubts(spread: &Spread, outcomes: &[usize]) -> [f64; 2] {
    let choices = spread.by_choice.len().max(1) as f64;
    let bare = |weights: &Vec<f64>| {
        let mut sums = vec![0.0; weights.len()];
        for (weight, outcome) in weights.iter().zip(outcomes) {
            if let Some(sum) = sums.get_mut(*outcome) {
                *sum += weight;
            }
        }
        entropy(&sums)
    };
    let outcome: f64 = spread.by_choice.iter().map(bare).sum();
    let shape: f64 = spread.by_choice.iter().map(|weights| entropy(weights)).sum();
    [outcome / choices, shape / choices]
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
