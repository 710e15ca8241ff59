//! Why an outcome is recommended: the point lines, rules and shapes behind it.
//!
//! Owns the choice of the two or three reasons that carried most, and their order. Every word comes from the content.

use super::{
    condition::Level,
    diagram::Verdict,
    model::{Outcome, QuestionIndex, Sentence, TermReason},
    questionnaire::Questionnaire,
    score::{Basis, Tally},
};

/// Most reasons that are given: three are read, four are skimmed.
const MAX_REASONS: usize = 3;

/// One reason for an outcome, tied to the answers that give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason<'q> {
    /// The outcome that it speaks for.
    pub outcome: &'q Outcome,
    /// The questions whose answers give it; none for a reason that holds for everybody.
    pub questions: Vec<QuestionIndex>,
    /// The reason in words, and the entry behind it.
    pub sentence: &'q Sentence,
    /// Points behind it; 0 for reasons of rules and shapes.
    pub points: i16,
}

/// The reasons for `verdict`, those that carried most, in the order of the file.
pub(super) fn reasons<'q>(
    questionnaire: &'q Questionnaire,
    levels: &[Level],
    tally: &Tally,
    verdict: Verdict,
    basis: Basis,
) -> Vec<Reason<'q>> {
    let Some(outcome) = verdict.outcome.and_then(|outcome| questionnaire.outcome(outcome)) else { return Vec::new() };
    let mut reasons = Vec::new();
    if let Basis::Rule(position) = basis {
        let rule = questionnaire.rules.get(position).map(|rule| rule.reasons.as_slice()).unwrap_or_default();
        reasons.extend(holding(rule, levels, outcome));
    }
    let variant = verdict.variant.and_then(|variant| questionnaire.variant(variant));
    reasons.extend(variant.and_then(|variant| holding(&variant.reasons, levels, outcome).next()));
    reasons.truncate(MAX_REASONS);

    let mut by_points = weighed(outcome, levels, tally);
    if let Some(other) = verdict.tie.and_then(|other| questionnaire.outcome(other)) {
        by_points = of_both(by_points, weighed(other, levels, tally));
    }
    let said = |questions: &[QuestionIndex]| reasons.iter().any(|reason| reason.questions == questions);
    by_points.retain(|reason| !said(&reason.questions));
    by_points.truncate(MAX_REASONS - reasons.len());
    if verdict.tie.is_none() {
        by_points.sort_by_key(|reason| position(outcome, reason));
    }
    if matches!(basis, Basis::Points) {
        by_points.append(&mut reasons);
        reasons = by_points;
    } else {
        reasons.append(&mut by_points);
    }
    if basis == Basis::Start {
        let start = questionnaire.start.reasons.iter();
        reasons.extend(start.map(|sentence| Reason { outcome, questions: Vec::new(), sentence, points: 0 }));
        reasons.truncate(MAX_REASONS);
    }
    reasons
}

/// Where the reason comes in the file: a wish stands before the means that enable it.
fn position(outcome: &Outcome, reason: &Reason<'_>) -> Option<usize> {
    outcome.points.iter().position(|line| reason.questions.contains(&line.answer.question))
}

fn holding<'q>(reasons: &'q [TermReason], levels: &[Level], outcome: &'q Outcome) -> impl Iterator<Item = Reason<'q>> {
    reasons.iter().filter(|reason| reason.answer.holds(levels)).map(move |reason| Reason {
        outcome,
        questions: vec![reason.answer.question],
        sentence: &reason.because,
        points: 0,
    })
}

/// The reasons that points give for `outcome`, heaviest first, equal ones in the order of the file. A joint reason
/// weighs what its answers give together, and stands in their place.
fn weighed<'q>(outcome: &'q Outcome, levels: &[Level], tally: &Tally) -> Vec<Reason<'q>> {
    let open = |needs: Option<super::model::ConditionIndex>| {
        needs.is_none_or(|condition| tally.gates.get(condition.0).copied().unwrap_or_default())
    };
    let lines: Vec<_> =
        outcome.points.iter().filter(|line| line.points > 0 && line.answer.holds(levels) && open(line.needs)).collect();
    let mut reasons: Vec<Reason<'q>> = Vec::new();
    let mut joined: Vec<QuestionIndex> = Vec::new();
    for joint in outcome.joint_reasons.iter().filter(|joint| joint.answers.iter().all(|term| term.holds(levels))) {
        let questions: Vec<_> = joint.answers.iter().map(|term| term.question).collect();
        if questions.iter().any(|question| joined.contains(question)) {
            continue;
        }
        let points =
            lines.iter().filter(|line| questions.contains(&line.answer.question)).map(|line| line.points).sum();
        if points > 0 {
            joined.extend(&questions);
            reasons.push(Reason { outcome, questions, sentence: &joint.because, points });
        }
    }
    reasons.extend(lines.iter().filter(|line| !joined.contains(&line.answer.question)).map(|line| Reason {
        outcome,
        questions: vec![line.answer.question],
        sentence: &line.because,
        points: line.points,
    }));
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.points));
    reasons
}

/// The best of each, then the rest of both, heaviest first. What speaks for both in the same way is said once.
fn of_both<'q>(first: Vec<Reason<'q>>, mut second: Vec<Reason<'q>>) -> Vec<Reason<'q>> {
    second.retain(|reason| first.iter().all(|other| other.questions != reason.questions));
    let (mut first, mut second) = (first.into_iter(), second.into_iter());
    let mut both: Vec<Reason<'q>> = first.next().into_iter().chain(second.next()).collect();
    let mut rest: Vec<Reason<'q>> = first.chain(second).collect();
    rest.sort_by_key(|reason| std::cmp::Reverse(reason.points));
    both.append(&mut rest);
    both
}
