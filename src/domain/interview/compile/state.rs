//! What is known halfway through the walk, and what one more answer does to it.

use super::{
    super::{
        condition::Condition,
        model::{OutcomeIndex, QuestionIndex},
        score::{OutcomeSet, gates},
    },
    plan::Plan,
};

/// What is known of a condition when only some of its questions are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gate {
    /// It does not hold, or nothing asks for it any more.
    Shut,
    /// No term of its `any` list has held yet.
    Waiting,
    /// It holds unless a later answer shuts it.
    Met,
    /// It holds.
    Open,
}

/// What one answer does to one condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Push {
    Nothing,
    Meets,
    Shuts,
}

/// What one answer does.
pub(super) struct Effect {
    pub(super) points: Vec<i16>,
    /// Points that wait for a condition, one a slot of the plan.
    pub(super) pending: Vec<i16>,
    pub(super) vetoed: OutcomeSet,
    pub(super) gates: Vec<Push>,
}

/// One question in the order of the walk.
pub(super) struct Step {
    pub(super) question: QuestionIndex,
    /// One a level.
    pub(super) effects: Vec<Effect>,
}

/// Everything about answers given so far that can still bear on the verdict.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct State {
    pub(super) points: Vec<i16>,
    pub(super) pending: Vec<i16>,
    pub(super) vetoed: OutcomeSet,
    /// Outcomes that can no longer win, or come second closely enough for a tie, by points.
    pub(super) dropped: OutcomeSet,
    pub(super) gates: Vec<Gate>,
    /// Whether it may still turn out that too little was said.
    pub(super) may_start: bool,
}

impl State {
    pub(super) fn new(plan: &Plan<'_>) -> Self {
        let first = |gate: &Condition| if gate.any.is_empty() { Gate::Met } else { Gate::Waiting };
        Self {
            points: vec![0; plan.questionnaire.outcomes.len()],
            pending: vec![0; plan.slots.len()],
            vetoed: OutcomeSet::default(),
            dropped: OutcomeSet::default(),
            gates: gates(plan.questionnaire).map(first).collect(),
            may_start: true,
        }
    }

    pub(super) fn after(&self, effect: &Effect) -> Self {
        let mut state = self.clone();
        state.points.iter_mut().zip(&effect.points).for_each(|(sum, points)| *sum += points);
        state.pending.iter_mut().zip(&effect.pending).for_each(|(sum, points)| *sum += points);
        state.vetoed = state.vetoed.union(effect.vetoed);
        for (gate, push) in state.gates.iter_mut().zip(&effect.gates) {
            *gate = match (*gate, push) {
                (Gate::Waiting | Gate::Met, Push::Shuts) => Gate::Shut,
                (Gate::Waiting, Push::Meets) => Gate::Met,
                (gate, _) => gate,
            };
        }
        state
    }

    pub(super) fn points_of(&self, outcome: OutcomeIndex) -> i16 {
        self.points.get(outcome.0).copied().unwrap_or_default()
    }

    pub(super) fn gate(&self, gate: usize) -> Gate {
        self.gates.get(gate).copied().unwrap_or(Gate::Shut)
    }

    pub(super) fn shut(&mut self, gate: usize) {
        if let Some(gate) = self.gates.get_mut(gate) {
            *gate = Gate::Shut;
        }
    }

    pub(super) fn clear_points(&mut self, outcome: OutcomeIndex, plan: &Plan<'_>) {
        if let Some(points) = self.points.get_mut(outcome.0) {
            *points = 0;
        }
        for (points, slot) in self.pending.iter_mut().zip(&plan.slots) {
            if slot.outcome == outcome {
                *points = 0;
            }
        }
    }
}
