//! Adds up points and vetoes, and decides.
//!
//! Owns the order of the rules: vetoes, then rules, then the start for people who said next to nothing, then points
//! with ladders and ties, then variants. Explains nothing; see `reasons`.

use super::{
    condition::{Condition, Level},
    diagram::Verdict,
    model::{OutcomeIndex, VariantIndex},
    questionnaire::Questionnaire,
};

/// A set of outcomes, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct OutcomeSet(u32);

impl OutcomeSet {
    /// Whether the outcome is in the set.
    pub(super) fn contains(self, outcome: OutcomeIndex) -> bool {
        self.0 & Self::bit(outcome) != 0
    }

    /// The set with this outcome in it.
    #[must_use]
    pub(super) fn with(self, outcome: OutcomeIndex) -> Self {
        Self(self.0 | Self::bit(outcome))
    }

    /// The outcomes of either set.
    #[must_use]
    pub(super) fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn bit(outcome: OutcomeIndex) -> u32 {
        u32::try_from(outcome.0).ok().and_then(|shift| 1_u32.checked_shl(shift)).unwrap_or(0)
    }
}

/// What the answers add up to, before anything is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tally {
    /// Points of each outcome.
    pub(super) points: Vec<i16>,
    /// Outcomes ruled out.
    pub(super) vetoed: OutcomeSet,
    /// Which gates hold, in the order of [`gates`].
    pub(super) gates: Vec<bool>,
    /// Whether nothing may be too little to go by; the compiler knows when it is not.
    pub(super) may_start: bool,
}

/// What a verdict rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Basis {
    /// The rule at this position.
    Rule(usize),
    /// Too little was said.
    Start,
    /// The points.
    Points,
}

/// Every condition that the decision depends on: named ones, then those of the rules, then those of the variants.
pub(super) fn gates(questionnaire: &Questionnaire) -> impl Iterator<Item = &Condition> {
    let rules = questionnaire.rules.iter().map(|rule| &rule.when);
    let variants = questionnaire.variants.iter().map(|variant| &variant.when);
    questionnaire.conditions.iter().chain(rules).chain(variants)
}

/// Adds up these answers.
pub(super) fn tally(questionnaire: &Questionnaire, levels: &[Level]) -> Tally {
    let gates: Vec<bool> = gates(questionnaire).map(|gate| gate.holds(levels)).collect();
    let open = |needs: Option<super::model::ConditionIndex>| {
        needs.is_none_or(|condition| gates.get(condition.0).copied().unwrap_or_default())
    };
    let points = questionnaire.outcomes.iter().map(|outcome| {
        outcome.points.iter().filter(|line| line.answer.holds(levels) && open(line.needs)).map(|line| line.points).sum()
    });
    let vetoed = questionnaire
        .outcomes
        .iter()
        .filter(|outcome| outcome.vetoes.iter().any(|veto| veto.answer.holds(levels)))
        .fold(OutcomeSet::default(), |set, outcome| set.with(outcome.index));
    Tally { points: points.collect(), vetoed, gates, may_start: true }
}

/// What is recommended for a tally; outcomes in `dropped` have no chance by points.
pub(super) fn decide(questionnaire: &Questionnaire, tally: &Tally, dropped: OutcomeSet) -> (Verdict, Basis) {
    let rules_at = questionnaire.conditions.len();
    let gate = |index: usize| tally.gates.get(index).copied().unwrap_or_default();
    let forced = questionnaire
        .rules
        .iter()
        .enumerate()
        .find(|(position, rule)| gate(rules_at + position) && !tally.vetoed.contains(rule.outcome));
    let (outcome, tie, basis) = if let Some((position, rule)) = forced {
        (Some(rule.outcome), None, Basis::Rule(position))
    } else {
        by_points(questionnaire, tally, dropped)
    };
    let variants_at = rules_at + questionnaire.rules.len();
    let variant = questionnaire
        .variants
        .iter()
        .position(|variant| Some(variant.outcome) == outcome && gate(variants_at + variant.index.0))
        .map(VariantIndex);
    (Verdict { outcome, variant, tie }, basis)
}

fn by_points(
    questionnaire: &Questionnaire,
    tally: &Tally,
    dropped: OutcomeSet,
) -> (Option<OutcomeIndex>, Option<OutcomeIndex>, Basis) {
    let margin = questionnaire.tie_margin;
    let ranking = ranking(tally, tally.vetoed.union(dropped));
    let start = questionnaire.start.outcome;
    let Some(&(first, most)) = ranking.first() else {
        return (None, None, Basis::Points);
    };
    if tally.may_start && most <= margin && !tally.vetoed.contains(start) {
        return (Some(start), None, Basis::Start);
    }
    let Some(&(second, next)) = ranking.get(1) else {
        return (Some(first), None, Basis::Points);
    };
    let ladder = questionnaire
        .ladders
        .iter()
        .find(|ladder| [[first, second], [second, first]].contains(&[ladder.lower, ladder.upper]));
    match ladder {
        Some(ladder) if most == next => (Some(ladder.lower), None, Basis::Points),
        None if most - next <= margin => (Some(first.min(second)), Some(first.max(second)), Basis::Points),
        _ => (Some(first), None, Basis::Points),
    }
}

/// The outcomes that are not in `out` with their points, most first; equal ones in the order of the file.
pub(super) fn ranking(tally: &Tally, out: OutcomeSet) -> Vec<(OutcomeIndex, i16)> {
    let mut ranking: Vec<_> = tally
        .points
        .iter()
        .enumerate()
        .map(|(index, points)| (OutcomeIndex(index), *points))
        .filter(|(outcome, _)| !out.contains(*outcome))
        .collect();
    ranking.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
    ranking
}
