//! Turns a questionnaire into its decision diagram, walking all answer sets at once.
//!
//! Owns the walk: question by question it keeps the set of states (points, vetoes and half-known conditions) that
//! answers can lead to, and forgets what can no longer change the verdict, so that states merge and their number stays
//! far below that of the answer sets. Decides nothing itself; see `score`.

use std::collections::HashMap;

use super::{
    condition::{Condition, Level},
    diagram::{Diagram, Layer, Verdict},
    model::{OutcomeIndex, Question, QuestionIndex, Questionnaire},
    score::{OutcomeSet, Tally, decide, gates},
};

/// Most states of one layer. A questionnaire of 10 questions and 4 outcomes has some ten thousand; a hundred times
/// that would make loading take minutes.
const MAX_STATES: usize = 1_000_000;

/// The questionnaire ties too many questions together to be walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooEntangled;

/// Compiles the diagram of `questionnaire`, whose own diagram is not looked at.
pub(super) fn compile(questionnaire: &Questionnaire) -> Result<Diagram, TooEntangled> {
    let plan = Plan::new(questionnaire);
    let mut states = vec![plan.forget(State::new(&plan), 0)];
    let mut layers = Vec::new();
    for (done, step) in plan.steps.iter().enumerate() {
        let mut known: HashMap<State, usize> = HashMap::new();
        let mut children = Vec::with_capacity(states.len() * step.effects.len());
        let mut next = Vec::new();
        for state in &states {
            for effect in &step.effects {
                let after = plan.forget(state.after(effect), done + 1);
                let index = *known.entry(after).or_insert_with_key(|state| {
                    next.push(state.clone());
                    next.len() - 1
                });
                children.push(index);
            }
        }
        if next.len() > MAX_STATES {
            return Err(TooEntangled);
        }
        layers.push(Layer { question: step.question, width: step.effects.len(), children });
        states = next;
    }
    let verdicts = states.iter().map(|state| plan.verdict(state)).collect();
    Ok(Diagram { layers, verdicts }.restrict(&[]))
}

/// What is known of a condition when only some of its questions are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Gate {
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
enum Push {
    Nothing,
    Meets,
    Shuts,
}

/// What one answer does.
struct Effect {
    points: Vec<i16>,
    /// Points that wait for a condition, one a slot of the plan.
    pending: Vec<i16>,
    vetoed: OutcomeSet,
    gates: Vec<Push>,
}

/// One question in the order of the walk.
struct Step {
    question: QuestionIndex,
    /// One a level.
    effects: Vec<Effect>,
}

/// Everything about answers given so far that can still bear on the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct State {
    points: Vec<i16>,
    pending: Vec<i16>,
    vetoed: OutcomeSet,
    /// Outcomes that can no longer win, or come second closely enough for a tie, by points.
    dropped: OutcomeSet,
    gates: Vec<Gate>,
    /// Whether it may still turn out that too little was said.
    may_start: bool,
}

impl State {
    fn new(plan: &Plan<'_>) -> Self {
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

    fn after(&self, effect: &Effect) -> Self {
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

    fn points_of(&self, outcome: OutcomeIndex) -> i16 {
        self.points.get(outcome.0).copied().unwrap_or_default()
    }

    fn gate(&self, gate: usize) -> Gate {
        self.gates.get(gate).copied().unwrap_or(Gate::Shut)
    }

    fn shut(&mut self, gate: usize) {
        if let Some(gate) = self.gates.get_mut(gate) {
            *gate = Gate::Shut;
        }
    }

    fn clear_points(&mut self, outcome: OutcomeIndex, plan: &Plan<'_>) {
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

/// Points of one outcome that wait for one named condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Slot {
    outcome: OutcomeIndex,
    gate: usize,
}

/// When a condition becomes known, in steps done.
struct Settles {
    /// From here on `all` and `unless` can no longer shut it.
    safe: usize,
    /// From here on `any` can no longer be met.
    late: usize,
}

/// The order of the walk, and what can be known beforehand.
struct Plan<'q> {
    questionnaire: &'q Questionnaire,
    steps: Vec<Step>,
    slots: Vec<Slot>,
    settles: Vec<Settles>,
    /// From how many steps done no answer can veto any more.
    vetoes_settled: usize,
    /// For each number of steps done and each outcome, the least and the most points that the rest can add.
    ahead: Vec<Vec<(i16, i16)>>,
    /// For each slot, from how many steps done nothing is added to it.
    filled: Vec<usize>,
}

impl<'q> Plan<'q> {
    fn new(questionnaire: &'q Questionnaire) -> Self {
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

    /// The state without what can no longer bear on the verdict.
    fn forget(&self, mut state: State, done: usize) -> State {
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

    fn settle_gates(&self, state: &mut State, done: usize) {
        for (gate, settles) in state.gates.iter_mut().zip(&self.settles) {
            *gate = match *gate {
                Gate::Waiting if done >= settles.late => Gate::Shut,
                Gate::Met if done >= settles.safe => Gate::Open,
                gate => gate,
            };
        }
    }

    /// Points whose condition is known are paid or lost; a named condition for which nobody waits is forgotten.
    fn pay_pending(&self, state: &mut State, done: usize) {
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
    fn take_rule(&self, state: &mut State) -> bool {
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
    fn drop_hopeless(&self, state: &mut State, done: usize) {
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
    fn bounds(&self, state: &State, outcome: OutcomeIndex, done: usize) -> (OutcomeIndex, i16, i16) {
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
    fn shut_variants(&self, state: &mut State) {
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

    fn verdict(&self, state: &State) -> Verdict {
        let tally = Tally {
            points: state.points.clone(),
            vetoed: state.vetoed,
            gates: state.gates.iter().map(|gate| *gate == Gate::Open).collect(),
            may_start: state.may_start,
        };
        decide(self.questionnaire, &tally, state.dropped).0
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
