//! The order of the walk, and what can be known before it: effects of answers, bounds, and when conditions settle.

use super::{
    super::{
        condition::{Condition, Level},
        model::{OutcomeIndex, Question, QuestionIndex},
        questionnaire::Questionnaire,
        score::{OutcomeSet, gates},
    },
    state::{Effect, Push, Step},
};

/// Points of one outcome that wait for one named condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) outcome: OutcomeIndex,
    pub(super) gate: usize,
}

/// When a condition becomes known, in steps done.
pub(super) struct Settles {
    /// From here on `all` and `unless` can no longer shut it.
    pub(super) safe: usize,
    /// From here on `any` can no longer be met.
    pub(super) late: usize,
}

/// The order of the walk, and what can be known beforehand.
pub(super) struct Plan<'q> {
    pub(super) questionnaire: &'q Questionnaire,
    pub(super) steps: Vec<Step>,
    pub(super) slots: Vec<Slot>,
    pub(super) settles: Vec<Settles>,
    /// From how many steps done no answer can veto any more.
    pub(super) vetoes_settled: usize,
    /// For each number of steps done and each outcome, the least and the most points that the rest can add.
    pub(super) ahead: Vec<Vec<(i16, i16)>>,
    /// For each slot, from how many steps done nothing is added to it.
    pub(super) filled: Vec<usize>,
}

impl<'q> Plan<'q> {
    pub(super) fn new(questionnaire: &'q Questionnaire) -> Self {
        let mut slots: Vec<Slot> = Vec::new();
        for outcome in &questionnaire.outcomes {
            for condition in outcome.points.iter().filter_map(|line| line.needs) {
                let slot = Slot { outcome: outcome.index, gate: condition.0 };
                if !slots.contains(&slot) {
                    slots.push(slot);
                }
            }
        }
        let order = order(questionnaire);
        let steps: Vec<Step> = order
            .iter()
            .map(|question| Step {
                question: question.index,
                effects: (0..=question.choices.len())
                    .map(|level| effect(questionnaire, &slots, question.index, Level(level)))
                    .collect(),
            })
            .collect();
        let position = |question: QuestionIndex| {
            order.iter().position(|other| other.index == question).map_or(0, |position| position + 1)
        };
        let settles = gates(questionnaire)
            .map(|gate| Settles {
                safe: gate.all.iter().chain(&gate.unless).map(|term| position(term.question)).max().unwrap_or(0),
                late: gate.any.iter().map(|term| position(term.question)).max().unwrap_or(0),
            })
            .collect();
        let vetoes_settled = vetoing_questions(questionnaire).map(position).max().unwrap_or(0);
        let filled = (0..slots.len())
            .map(|slot| {
                let adds = |effect: &Effect| effect.pending.get(slot).is_some_and(|points| *points != 0);
                steps.iter().rposition(|step| step.effects.iter().any(adds)).map_or(0, |last| last + 1)
            })
            .collect();
        let ahead = ahead(questionnaire, &steps, &slots);
        Self { questionnaire, steps, slots, settles, vetoes_settled, ahead, filled }
    }
}

/// Questions that can veto first, for they settle most; then those of conditions, then the rest.
fn order(questionnaire: &Questionnaire) -> Vec<&Question> {
    let vetoing: Vec<_> = vetoing_questions(questionnaire).collect();
    let conditional: Vec<_> = gates(questionnaire).flat_map(Condition::terms).map(|term| term.question).collect();
    let mut order: Vec<&Question> = questionnaire.questions.iter().collect();
    order.sort_by_key(|question| (!vetoing.contains(&question.index), !conditional.contains(&question.index)));
    order
}

fn vetoing_questions(questionnaire: &Questionnaire) -> impl Iterator<Item = QuestionIndex> {
    questionnaire.outcomes.iter().flat_map(|outcome| &outcome.vetoes).map(|veto| veto.answer.question)
}

fn effect(questionnaire: &Questionnaire, slots: &[Slot], question: QuestionIndex, level: Level) -> Effect {
    let lines = |outcome: OutcomeIndex| {
        questionnaire
            .outcome(outcome)
            .into_iter()
            .flat_map(|outcome| &outcome.points)
            .filter(move |line| line.answer.question == question && line.answer.accepts(level))
    };
    let points = questionnaire
        .outcomes
        .iter()
        .map(|outcome| lines(outcome.index).filter(|line| line.needs.is_none()).map(|line| line.points).sum())
        .collect();
    let pending = slots
        .iter()
        .map(|slot| {
            lines(slot.outcome)
                .filter(|line| line.needs.is_some_and(|condition| condition.0 == slot.gate))
                .map(|line| line.points)
                .sum()
        })
        .collect();
    let vetoed = questionnaire
        .outcomes
        .iter()
        .filter(|outcome| {
            outcome.vetoes.iter().any(|veto| veto.answer.question == question && veto.answer.accepts(level))
        })
        .fold(OutcomeSet::default(), |set, outcome| set.with(outcome.index));
    Effect { points, pending, vetoed, gates: gates(questionnaire).map(|gate| push(gate, question, level)).collect() }
}

fn push(gate: &Condition, question: QuestionIndex, level: Level) -> Push {
    let shuts = gate.all.iter().any(|term| term.question == question && !term.accepts(level))
        || gate.unless.iter().any(|term| term.question == question && term.accepts(level));
    let meets = gate.any.iter().any(|term| term.question == question && term.accepts(level));
    match (shuts, meets) {
        (true, _) => Push::Shuts,
        (false, true) => Push::Meets,
        (false, false) => Push::Nothing,
    }
}

/// For each number of steps done and each outcome, the least and the most points that the rest can add.
fn ahead(questionnaire: &Questionnaire, steps: &[Step], slots: &[Slot]) -> Vec<Vec<(i16, i16)>> {
    let mut rows = vec![vec![(0, 0); questionnaire.outcomes.len()]];
    for step in steps.iter().rev() {
        let mut row = rows.last().cloned().unwrap_or_default();
        for (index, (least, most)) in row.iter_mut().enumerate() {
            let range = |effect: &Effect| {
                let sure = effect.points.get(index).copied().unwrap_or_default();
                let pending = || {
                    effect
                        .pending
                        .iter()
                        .zip(slots)
                        .filter(|(_, slot)| slot.outcome.0 == index)
                        .map(|(points, _)| *points)
                };
                let low: i16 = pending().map(|points| points.min(0)).sum();
                let high: i16 = pending().map(|points| points.max(0)).sum();
                (sure + low, sure + high)
            };
            *least += step.effects.iter().map(|effect| range(effect).0).min().unwrap_or_default();
            *most += step.effects.iter().map(|effect| range(effect).1).max().unwrap_or_default();
        }
        rows.push(row);
    }
    rows.reverse();
    rows
}
