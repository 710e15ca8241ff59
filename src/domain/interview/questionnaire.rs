//! A whole questionnaire: its parts, and the lookups that faces and checks need.
//!
//! Owns the whole. What it recommends is in `recommend`, what it asks in `next_question`.

use std::sync::OnceLock;

use super::{
    condition::Condition,
    diagram::Diagram,
    model::{
        Advice, Caution, Conflict, Ladder, Outcome, OutcomeIndex, Question, QuestionIndex, Rule, Sentence, Start,
        TieBreak, Variant, VariantIndex,
    },
};

/// A whole questionnaire, checked and compiled; made by [`Questionnaire::parse`].
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// The questions, in the order of the file.
    pub questions: Vec<Question>,
    /// What can be recommended, in the order of the file.
    pub outcomes: Vec<Outcome>,
    /// Shapes of the outcomes.
    pub variants: Vec<Variant>,
    /// What goes before the points.
    pub rules: Vec<Rule>,
    /// Outcomes that are steps of one way.
    pub ladders: Vec<Ladder>,
    /// Wishes that pull apart.
    pub conflicts: Vec<Conflict>,
    /// What to look out for.
    pub cautions: Vec<Caution>,
    /// What tips ties.
    pub tie_breaks: Vec<TieBreak>,
    /// Two outcomes that are this many points or fewer apart are a tie.
    pub tie_margin: i16,
    /// What is recommended to people who have said next to nothing.
    pub start: Start,
    /// The named conditions that point lines may need.
    pub(super) conditions: Vec<Condition>,
    /// Every path, walked.
    pub(super) diagram: Diagram,
    /// The same without ties: what has to be asked about. Whether the best outcome has an equal is told, but it is not
    /// worth further questions to somebody who knows the best one.
    pub(super) asking: Diagram,
    /// What everybody is asked first and about how many questions there are then, once somebody has begun: the longest to find
    /// out, and the same for all.
    pub(super) first: OnceLock<Option<(QuestionIndex, usize)>>,
    /// Changes when questions or choices change; see `codec`.
    pub(super) fingerprint: Vec<u32>,
}

impl Questionnaire {
    /// The question at this position.
    #[must_use]
    pub fn question(&self, index: QuestionIndex) -> Option<&Question> {
        self.questions.get(index.0)
    }

    /// The question with this code.
    #[must_use]
    pub fn question_by_id(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The outcome at this position.
    #[must_use]
    pub fn outcome(&self, index: OutcomeIndex) -> Option<&Outcome> {
        self.outcomes.get(index.0)
    }

    /// The outcome with this code.
    #[must_use]
    pub fn outcome_by_id(&self, id: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.id == id)
    }

    /// The variant at this position.
    #[must_use]
    pub fn variant(&self, index: VariantIndex) -> Option<&Variant> {
        self.variants.get(index.0)
    }

    /// Nodes of the compiled diagram, a measure of how much the questions hang together.
    #[must_use]
    pub fn diagram_size(&self) -> usize {
        self.diagram.size()
    }

    /// Every sentence with the entry it points to, for checks between files.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let outcomes = self.outcomes.iter().flat_map(|outcome| {
            let vetoes = outcome.vetoes.iter().map(|veto| &veto.because);
            let points = outcome.points.iter().map(|line| &line.because);
            let joint = outcome.joint_reasons.iter().map(|joint| &joint.because);
            let rest = advice(&outcome.prices).chain(advice(&outcome.steps)).chain(&outcome.later);
            vetoes.chain(points).chain(joint).chain(rest).collect::<Vec<_>>()
        });
        let variants = self.variants.iter().flat_map(|variant| {
            let reasons = variant.reasons.iter().map(|reason| &reason.because);
            reasons.chain(advice(&variant.prices)).chain(advice(&variant.steps)).collect::<Vec<_>>()
        });
        let rules = self.rules.iter().flat_map(|rule| &rule.reasons).map(|reason| &reason.because);
        let ladders = self.ladders.iter().flat_map(|ladder| [&ladder.up, &ladder.down]);
        let conflicts = self.conflicts.iter().map(|conflict| &conflict.sentence);
        let cautions = self.cautions.iter().map(|caution| &caution.sentence);
        let ties = self.tie_breaks.iter().map(|tie| &tie.sentence);
        let start = self.start.reasons.iter();
        outcomes.chain(variants).chain(rules).chain(ladders).chain(conflicts).chain(cautions).chain(ties).chain(start)
    }
}

fn advice(list: &[Advice]) -> impl Iterator<Item = &Sentence> {
    list.iter().map(|advice| &advice.sentence)
}
