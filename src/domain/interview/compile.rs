//! Turns a questionnaire into its decision diagram, walking all answer sets at once.
//!
//! Owns the walk: question by question it keeps the set of states (points, vetoes and half-known conditions) that
//! answers can lead to, and forgets what can no longer change the verdict, so that states merge and their number stays
//! far below that of the answer sets. Decides nothing itself; see `score`.

mod plan;
mod prune;
mod state;

use std::collections::BTreeMap;

use self::{
    plan::Plan,
    state::{Gate, State},
};
use super::{
    diagram::{Diagram, Layer, Verdict},
    questionnaire::Questionnaire,
    score::{Tally, decide},
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
        let mut known: BTreeMap<State, usize> = BTreeMap::new();
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
    let verdicts = states.iter().map(|state| verdict(questionnaire, state)).collect();
    Ok(Diagram { layers, verdicts }.restrict(&[]))
}

/// What is recommended in a state in which everything is answered.
fn verdict(questionnaire: &Questionnaire, state: &State) -> Verdict {
    let tally = Tally {
        points: state.points.clone(),
        vetoed: state.vetoed,
        gates: state.gates.iter().map(|gate| *gate == Gate::Open).collect(),
        may_start: state.may_start,
    };
    decide(questionnaire, &tally, state.dropped).0
}

#[cfg(test)]
mod tests {
    use super::super::{
        condition::Level,
        score::{OutcomeSet, tally},
    };
    use super::*;

    /// The diagram of the real questionnaire gives what adding up gives: for every full set of answers, and for every
    /// seventh of those with questions left out, which by their number are spread over all of them.
    #[test]
    fn the_diagram_is_the_sum_of_its_points() {
        let (questionnaire, _) =
            Questionnaire::parse("interview.toml", include_str!("../../../knowledge/interview.toml"));
        let questionnaire = questionnaire.expect("the questionnaire is sound");
        let widths: Vec<usize> = questionnaire.questions.iter().map(|question| question.choices.len() + 1).collect();
        let sets: usize = widths.iter().product();
        let mut compared = 0;
        for number in 0..sets {
            let mut rest = number;
            let levels: Vec<Level> = widths
                .iter()
                .map(|width| {
                    let level = Level(rest % width);
                    rest /= width;
                    level
                })
                .collect();
            if number % 7 == 0 || levels.iter().all(|level| *level != Level::UNANSWERED) {
                let (expected, _) = decide(&questionnaire, &tally(&questionnaire, &levels), OutcomeSet::default());
                assert_eq!(questionnaire.diagram.verdict(&levels), Some(expected), "{levels:?}");
                compared += 1;
            }
        }
        assert!(compared > 174_960, "{compared}");
    }
}
