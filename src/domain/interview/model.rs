//! The parts of a questionnaire as data: questions, outcomes with their points and vetoes, and sentences about them.
//!
//! Owns the shape of `interview.toml` once it is read. Decides nothing: `score` adds up, `diagram` knows every path.

use super::condition::{Condition, Term};
use crate::domain::{knowledge::EntryId, problem::Place};

/// Most questions that a questionnaire may have: each answer has a button in the list of answers, and every code stays
/// below 128 bits.
pub(super) const MAX_QUESTIONS: usize = 20;
/// Most choices that a question may have: Discord shows 25 buttons, and five are kept for skip, back and the like.
pub(super) const MAX_CHOICES: usize = 20;
/// Most outcomes that a questionnaire may have: one bit each in the engine's sets.
pub(super) const MAX_OUTCOMES: usize = 20;

/// A question by its position in the file, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionIndex(pub(super) usize);

/// A choice by its position in its question, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceIndex(pub(super) usize);

/// An outcome by its position in the file, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutcomeIndex(pub(super) usize);

/// A variant by its position in the file, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariantIndex(pub(super) usize);

/// A named condition of `[[condition]]` by its position in the file, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConditionIndex(pub(super) usize);

/// Words to the person, and the entry that says more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The words, whole sentences.
    pub text: String,
    /// The entry behind them.
    pub see: Option<EntryId>,
    /// Where it stands in the file.
    pub place: Place,
}

/// One possible answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its position in its question.
    pub index: ChoiceIndex,
    /// Its code, such as `must`.
    pub id: String,
    /// What the button says, at most 80 characters.
    pub label: String,
}

/// One question with its choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its position in the file.
    pub index: QuestionIndex,
    /// Its code, such as `privacy`.
    pub id: String,
    /// The question itself, at most 200 characters.
    pub text: String,
    /// The possible answers, in the order shown.
    pub choices: Vec<Choice>,
    /// Where it stands in the file.
    pub place: Place,
}

impl Question {
    /// The choice at this position.
    #[must_use]
    pub fn choice(&self, index: ChoiceIndex) -> Option<&Choice> {
        self.choices.get(index.0)
    }

    /// The choice with this code.
    #[must_use]
    pub fn choice_by_id(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }
}

/// Points that an answer gives to an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointLine {
    /// The answers that give the points.
    pub answer: Term,
    /// How many; negative ones count against.
    pub points: i16,
    /// Counts only where this named condition holds: it enables, it is no reason by itself.
    pub needs: Option<ConditionIndex>,
    /// Why, in words to the person.
    pub because: Sentence,
}

/// An answer that rules an outcome out whatever its points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Veto {
    /// The answers that rule it out.
    pub answer: Term,
    /// Why, in words to the person.
    pub because: Sentence,
}

/// One reason for several answers together; it replaces the reasons of their own point lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JointReason {
    /// The answers that must all be given.
    pub answers: Vec<Term>,
    /// Why, in words to the person.
    pub because: Sentence,
}

/// A reason that stands or falls with one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermReason {
    /// The answers it is for.
    pub answer: Term,
    /// Why, in words to the person.
    pub because: Sentence,
}

/// A sentence for the people for whom a condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// For whom.
    pub when: Condition,
    /// The words.
    pub sentence: Sentence,
}

/// Something the questionnaire can recommend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its position in the file; earlier ones come first when points are equal.
    pub index: OutcomeIndex,
    /// Its code, such as `open-weights`.
    pub id: String,
    /// Its name as shown, a few words.
    pub title: String,
    /// The recommendation in one sentence.
    pub summary: String,
    /// What rules it out.
    pub vetoes: Vec<Veto>,
    /// What speaks for and against it.
    pub points: Vec<PointLine>,
    /// Reasons that several answers give together.
    pub joint_reasons: Vec<JointReason>,
    /// What it costs to choose it; the first whose condition holds is said.
    pub prices: Vec<Advice>,
    /// What to try first; those whose condition holds are said.
    pub steps: Vec<Advice>,
    /// What may come after it, when it stands on no ladder.
    pub later: Option<Sentence>,
    /// Where it stands in the file.
    pub place: Place,
}

/// A shape that an outcome takes for some people, such as ready-made weights instead of own training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its position in the file; the first whose condition holds is taken.
    pub index: VariantIndex,
    /// Its code, such as `ready-made`.
    pub id: String,
    /// The outcome it is a shape of.
    pub outcome: OutcomeIndex,
    /// Its name as shown, in place of the outcome's.
    pub title: String,
    /// The recommendation in one sentence, in place of the outcome's.
    pub summary: String,
    /// For whom.
    pub when: Condition,
    /// Why this shape; the first that holds takes one place among the reasons.
    pub reasons: Vec<TermReason>,
    /// Prices that go before the outcome's own.
    pub prices: Vec<Advice>,
    /// First steps that go before the outcome's own.
    pub steps: Vec<Advice>,
    /// Where it stands in the file.
    pub place: Place,
}

/// An outcome that is given whatever the points say, unless it is vetoed. The first whose condition holds wins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// For whom.
    pub when: Condition,
    /// What they are given.
    pub outcome: OutcomeIndex,
    /// Why; those that hold go before the reasons of the points.
    pub reasons: Vec<TermReason>,
    /// Where it stands in the file.
    pub place: Place,
}

/// Two outcomes that are steps of one way, not rivals: between them there is no tie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// The first step; it is given when both have equal points.
    pub lower: OutcomeIndex,
    /// The step after it.
    pub upper: OutcomeIndex,
    /// Said with the lower one: when to go on.
    pub up: Sentence,
    /// Said with the upper one: where to begin or fall back.
    pub down: Sentence,
}

/// Wishes that pull apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Who has them.
    pub when: Condition,
    /// The conflict in words.
    pub sentence: Sentence,
    /// The question whose answer is best relaxed, where there is one.
    pub relax: Option<QuestionIndex>,
}

/// Something to look out for with an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caution {
    /// With which outcomes; none means all.
    pub outcomes: Vec<OutcomeIndex>,
    /// For whom.
    pub when: Condition,
    /// The words.
    pub sentence: Sentence,
}

/// What tips a tie of two outcomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieBreak {
    /// The two, in any order.
    pub between: [OutcomeIndex; 2],
    /// The question that decides between them.
    pub question: QuestionIndex,
    /// How it decides, in words.
    pub sentence: Sentence,
}

/// What is recommended to people who have said next to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// Given while no outcome that is left leads nothing by more than the tie margin.
    pub outcome: OutcomeIndex,
    /// Why it is a good start.
    pub reasons: Vec<Sentence>,
}
