//! Checks a compiled questionnaire: every path leads somewhere, every outcome is reached, every question counts.
//!
//! Exact, not sampled: the diagram holds every path. Each problem stands at the line of the part it is about.

use super::{
    condition::Level,
    diagram::{Diagram, Verdict},
    model::{OutcomeIndex, Question},
    questionnaire::Questionnaire,
};
use crate::domain::problem::{Problem, saying};

/// Every problem that only shows when all paths are walked.
pub(super) fn check(questionnaire: &Questionnaire) -> Vec<Problem> {
    let diagram = &questionnaire.diagram;
    let mut problems = Vec::new();
    problems.extend(dead_end(questionnaire));
    for outcome in &questionnaire.outcomes {
        if !reached(diagram, |verdict| [verdict.outcome, verdict.tie].contains(&Some(outcome.index))) {
            let what = saying("fault-outcome-unreached", [("outcome", &outcome.id)]);
            problems.push(Problem::warning(outcome.place.clone(), what, "cure-outcome-unreached"));
        }
    }
    for variant in &questionnaire.variants {
        if !reached(diagram, |verdict| verdict.variant == Some(variant.index)) {
            let what = saying("fault-variant-unreached", [("variant", &variant.id)]);
            problems.push(Problem::warning(variant.place.clone(), what, "cure-variant-unreached"));
        }
    }
    let asked: Vec<_> = questionnaire.asking.questions_that_matter().collect();
    for question in questionnaire.questions.iter().filter(|question| !asked.contains(&question.index)) {
        let what = saying("fault-idle-question", [("question", &question.id)]);
        problems.push(Problem::warning(question.place.clone(), what, "cure-idle-question"));
    }
    for outcome in &questionnaire.outcomes {
        problems.extend(ties_without_tip(questionnaire, outcome.index));
    }
    problems
}

fn reached(diagram: &Diagram, wanted: impl Fn(&Verdict) -> bool) -> bool {
    diagram.verdicts.iter().any(wanted)
}

/// Answers that rule out every outcome.
fn dead_end(questionnaire: &Questionnaire) -> Option<Problem> {
    let path = questionnaire.diagram.path_to(|verdict| verdict.outcome.is_none())?;
    let answers: Vec<String> =
        path.into_iter().filter_map(|(question, level)| answer(questionnaire.question(question)?, level)).collect();
    let what = saying("fault-dead-end", [("answers", &answers.join(", "))]);
    let first = questionnaire.outcomes.first()?;
    Some(Problem::warning(first.place.clone(), what, "cure-dead-end"))
}

/// `question = choice`, or nothing for an unanswered one.
fn answer(question: &Question, level: Level) -> Option<String> {
    let choice = question.choice(level.choice()?)?;
    Some(format!("{} = {}", question.id, choice.id))
}

/// Pairs with `outcome` that come out as ties, but for which no `[[tie]]` says what tips them.
fn ties_without_tip(questionnaire: &Questionnaire, outcome: OutcomeIndex) -> Vec<Problem> {
    let mut problems = Vec::new();
    for other in questionnaire.outcomes.iter().filter(|other| other.index > outcome) {
        let pairs = [[outcome, other.index], [other.index, outcome]];
        let ties = reached(&questionnaire.diagram, |verdict| {
            verdict.outcome.zip(verdict.tie).is_some_and(|(one, two)| pairs.contains(&[one, two]))
        });
        let tipped = questionnaire.tie_breaks.iter().any(|tie| pairs.contains(&tie.between));
        if let (true, false, Some(one)) = (ties, tipped, questionnaire.outcome(outcome)) {
            let pair: [(_, &dyn std::fmt::Display); 2] = [("one", &one.id), ("other", &other.id)];
            let (what, cure) = (saying("fault-untipped", pair), saying("cure-untipped", pair));
            problems.push(Problem::warning(other.place.clone(), what, cure));
        }
    }
    problems
}
