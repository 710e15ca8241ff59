//! Forgets what can no longer bear on the verdict, so that states of the walk merge.
//!
//! Every step keeps the verdict of every way on; the tests compare with asking everything.

use super::{
    super::{model::OutcomeIndex, score::OutcomeSet},
    plan::Plan,
    state::{Gate, State},
};

impl Plan<'_> {
    /// The state without what can no longer bear on the verdict.
    pub(super) fn forget(&self, mut state: State, done: usize) -> State {
        self.settle_gates(&mut state, done);
        self.pay_pending(&mut state, done);
        if done >= self.vetoes_settled {
            if self.take_rule(&mut state) {
                return state;
            }
            self.drop_hopeless(&mut state, done);
            self.shut_variants(&mut state);
        }
        state
    }

    pub(super) fn settle_gates(&self, state: &mut State, done: usize) {
        for (gate, settles) in state.gates.iter_mut().zip(&self.settles) {
            *gate = match *gate {
                Gate::Waiting if done >= settles.late => Gate::Shut,
                Gate::Met if done >= settles.safe => Gate::Open,
                gate => gate,
            };
        }
    }

    /// Points whose condition is known are paid or lost; a named condition for which nobody waits is forgotten.
    pub(super) fn pay_pending(&self, state: &mut State, done: usize) {
        let mut wanted = vec![false; self.questionnaire.conditions.len()];
        for (index, (slot, filled)) in self.slots.iter().zip(&self.filled).enumerate() {
            let gate = state.gate(slot.gate);
            let Some(pending) = state.pending.get_mut(index) else { continue };
            let points = std::mem::take(pending);
            match gate {
                Gate::Open => {
                    if let Some(sum) = state.points.get_mut(slot.outcome.0) {
                        *sum += points;
                    }
                }
                Gate::Shut => {}
                Gate::Waiting | Gate::Met => *pending = points,
            }
            let waits = matches!(gate, Gate::Waiting | Gate::Met) && points != 0;
            if let Some(wanted) = wanted.get_mut(slot.gate) {
                *wanted |= waits || done < *filled;
            }
        }
        for (gate, wanted) in wanted.into_iter().enumerate() {
            if !wanted {
                state.shut(gate);
            }
        }
    }

    /// When the first rule that may hold does hold, nothing but the shape of its outcome is open.
    pub(super) fn take_rule(&self, state: &mut State) -> bool {
        let rules_at = self.questionnaire.conditions.len();
        for (position, rule) in self.questionnaire.rules.iter().enumerate() {
            let gate = rules_at + position;
            if state.vetoed.contains(rule.outcome) {
                state.shut(gate);
            }
            match state.gate(gate) {
                Gate::Shut => {}
                Gate::Waiting | Gate::Met => return false,
                Gate::Open => {
                    let variants_at = rules_at + self.questionnaire.rules.len();
                    let variant_of_rule = |index: usize| {
                        index
                            .checked_sub(variants_at)
                            .and_then(|variant| self.questionnaire.variants.get(variant))
                            .is_some_and(|variant| variant.outcome == rule.outcome)
                    };
                    for (index, other) in state.gates.iter_mut().enumerate() {
                        if index != gate && !variant_of_rule(index) {
                            *other = Gate::Shut;
                        }
                    }
                    state.points.fill(0);
                    state.pending.fill(0);
                    state.vetoed = OutcomeSet::default();
                    state.dropped = OutcomeSet::default();
                    state.may_start = false;
                    return true;
                }
            }
        }
        false
    }

    /// Outcomes out of reach lose their points, and the rest keep only their distances.
    pub(super) fn drop_hopeless(&self, state: &mut State, done: usize) {
        let margin = self.questionnaire.tie_margin;
        let out = state.vetoed.union(state.dropped);
        let bounds: Vec<(OutcomeIndex, i16, i16)> = self
            .questionnaire
            .outcomes
            .iter()
            .filter(|outcome| !out.contains(outcome.index))
            .map(|outcome| self.bounds(state, outcome.index, done))
            .collect();
        let surest = bounds.iter().map(|(_, least, _)| *least).max().unwrap_or_default();
        state.may_start &= surest <= margin && !state.vetoed.contains(self.questionnaire.start.outcome);
        for (outcome, _, most) in bounds {
            if most < surest - margin {
                state.dropped = state.dropped.with(outcome);
            }
        }
        let out = state.vetoed.union(state.dropped);
        let mut lead = None;
        for outcome in &self.questionnaire.outcomes {
            if out.contains(outcome.index) {
                state.clear_points(outcome.index, self);
            } else {
                lead = lead.max(Some(state.points_of(outcome.index)));
            }
        }
        if let (Some(lead), false) = (lead, state.may_start) {
            for (index, points) in state.points.iter_mut().enumerate() {
                if !out.contains(OutcomeIndex(index)) {
                    *points -= lead;
                }
            }
        }
    }

    /// The least and the most points that `outcome` can end with.
    pub(super) fn bounds(&self, state: &State, outcome: OutcomeIndex, done: usize) -> (OutcomeIndex, i16, i16) {
        let (mut least, mut most) =
            self.ahead.get(done).and_then(|row| row.get(outcome.0)).copied().unwrap_or_default();
        for (points, _) in state.pending.iter().zip(&self.slots).filter(|(_, slot)| slot.outcome == outcome) {
            least += points.min(&0);
            most += points.max(&0);
        }
        let now = state.points_of(outcome);
        (outcome, now + least, now + most)
    }

    /// The shape of an outcome that cannot come out does not matter.
    pub(super) fn shut_variants(&self, state: &mut State) {
        let rules_at = self.questionnaire.conditions.len();
        let variants_at = rules_at + self.questionnaire.rules.len();
        let out = state.vetoed.union(state.dropped);
        for (index, variant) in self.questionnaire.variants.iter().enumerate() {
            let by_rule = self.questionnaire.rules.iter().enumerate().any(|(position, rule)| {
                rule.outcome == variant.outcome && state.gate(rules_at + position) != Gate::Shut
            });
            if out.contains(variant.outcome) && !by_rule && variant.outcome != self.questionnaire.start.outcome {
                state.shut(variants_at + index);
            }
        }
    }
}
