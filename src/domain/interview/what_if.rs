//! What would change the recommendation: the fewest answers that lead elsewhere when they are different.
//!
//! Owns the search over single answers, then pairs, then triples. "Not sure" is an answer like any other here. A question
//! that was not asked cannot change anything alone, so it is left out. Judges no answer: which one a person could really
//! change is theirs to say.

use super::{
    answers::{Answer, Answers},
    condition::Level,
    diagram::Verdict,
    model::{Choice, Outcome, Question, QuestionIndex},
    questionnaire::Questionnaire,
};

/// Most changes that are shown.
const MAX_CHANGES: usize = 3;
/// Most answers that one change may touch: more is another person, not another answer.
const MAX_ANSWERS: usize = 3;

/// Answers that would lead elsewhere, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<'q> {
    /// The answers to be different, fewest possible.
    pub answers: Vec<(&'q Question, &'q Choice)>,
    /// What would be recommended.
    pub outcome: &'q Outcome,
    /// The other outcome, where that would be a tie.
    pub tie: Option<&'q Outcome>,
    /// Whether that holds whatever the answers to questions that were not asked or skipped.
    pub sure: bool,
}

impl Change<'_> {
    fn questions(&self) -> impl Iterator<Item = QuestionIndex> {
        self.answers.iter().map(|(question, _)| question.index)
    }
}

/// The smallest changes that flip `verdict`, sure ones first, each to another outcome where possible.
pub(super) fn changes<'q>(questionnaire: &'q Questionnaire, answers: &Answers, verdict: Verdict) -> Vec<Change<'q>> {
    let given: Vec<&Question> = answers.iter().filter_map(|(question, _)| questionnaire.question(question)).collect();
    let search = Search { questionnaire, verdict, given };
    (1..=MAX_ANSWERS)
        .map(|size| {
            let mut found = Vec::new();
            search.collect(size, 0, &mut Vec::new(), answers, &mut found);
            few(found)
        })
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

struct Search<'q> {
    questionnaire: &'q Questionnaire,
    verdict: Verdict,
    given: Vec<&'q Question>,
}

impl<'q> Search<'q> {
    /// Puts every flip that changes `size` more answers, of questions from position `from` on, into `found`.
    fn collect(
        &self,
        size: usize,
        from: usize,
        changed: &mut Vec<(&'q Question, &'q Choice)>,
        answers: &Answers,
        found: &mut Vec<Change<'q>>,
    ) {
        if size == 0 {
            found.extend(self.flip(changed, answers));
            return;
        }
        for (position, question) in self.given.iter().enumerate().skip(from) {
            let others =
                question.choices.iter().filter(|choice| answers.get(question.index) != Answer::Choice(choice.index));
            for choice in others {
                let answers = answers.clone().with(question.index, Answer::Choice(choice.index));
                changed.push((question, choice));
                self.collect(size - 1, position + 1, changed, &answers, found);
                changed.pop();
            }
        }
    }

    fn flip(&self, changed: &[(&'q Question, &'q Choice)], answers: &Answers) -> Option<Change<'q>> {
        let levels: Vec<Level> = answers.levels();
        let verdict = self.questionnaire.diagram.verdict(&levels)?;
        let other = verdict.outcome.filter(|outcome| Some(*outcome) != self.verdict.outcome)?;
        let left = self.questionnaire.diagram.restrict(&answers.chosen());
        let sure = left.verdicts.iter().all(|verdict| verdict.outcome == Some(other));
        Some(Change {
            answers: changed.to_vec(),
            outcome: self.questionnaire.outcome(other)?,
            tie: verdict.tie.and_then(|tie| self.questionnaire.outcome(tie)),
            sure,
        })
    }
}

/// At most [`MAX_CHANGES`]: sure ones before others, clear ones before ties, new outcomes before repeated ones, and
/// never the same questions to the same outcome again.
fn few(mut found: Vec<Change<'_>>) -> Vec<Change<'_>> {
    found.sort_by_key(|change| (!change.sure, change.tie.is_some()));
    let mut firsts: Vec<Change<'_>> = Vec::new();
    let mut repeats: Vec<Change<'_>> = Vec::new();
    for change in found {
        let same_outcome = |other: &&Change<'_>| other.outcome.index == change.outcome.index;
        if !firsts.iter().any(|first| same_outcome(&first)) {
            firsts.push(change);
        } else if !firsts
            .iter()
            .chain(&repeats)
            .filter(same_outcome)
            .any(|other| other.questions().eq(change.questions()))
        {
            repeats.push(change);
        }
    }
    firsts.append(&mut repeats);
    firsts.truncate(MAX_CHANGES);
    firsts
}
