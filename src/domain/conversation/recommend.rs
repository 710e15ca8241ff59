//! The questionnaire as a conversation: one question at a time, then the recommendation.
//!
//! Owns the buttons, each of which carries the whole state behind it. What is asked and what follows from the
//! answers is the questionnaire's business.

use crate::domain::{
    button::Press,
    interview::{Answer, Answers, CodeError, Position, Question, Questionnaire, Recommendation, Step},
    limits,
    reply::{Button, Reply, Section, Weight},
    snapshot::Snapshot,
    text::fit,
    wording,
};

/// Choices in a row: their labels are long.
const ROW_CHOICES: usize = 2;
/// Entries shown below a recommendation.
const ENTRIES: usize = 3;

/// Begins the questionnaire in a reply of its own, seen by the asker alone; with a code, goes on from there.
pub(super) fn begin(snapshot: &Snapshot, code: Option<&str>) -> Reply {
    let reply = match (&snapshot.questionnaire, code) {
        (None, _) => wording::no_questionnaire(),
        (Some(questionnaire), None) => ask_next(snapshot, questionnaire, &Answers::default()),
        (Some(questionnaire), Some(code)) => at_code(snapshot, questionnaire, code),
    };
    reply.private()
}

/// Goes on from a pressed button, in place of the message that bore it.
pub(super) fn resume(snapshot: &Snapshot, code: &str) -> Reply {
    match &snapshot.questionnaire {
        None => wording::no_questionnaire().private(),
        Some(questionnaire) => at_code(snapshot, questionnaire, code).private().in_place(),
    }
}

fn at_code(snapshot: &Snapshot, questionnaire: &Questionnaire, code: &str) -> Reply {
    let afresh = || ask_next(snapshot, questionnaire, &Answers::default());
    match questionnaire.decode(code) {
        Ok(Position { answers, at: Some(question) }) => match questionnaire.question(question) {
            Some(question) => ask(questionnaire, question, &answers, None),
            None => wording::unknown_code(afresh()),
        },
        Ok(Position { answers, at: None }) => ask_next(snapshot, questionnaire, &answers),
        Err(CodeError::Stale) => wording::stale_code(afresh()),
        Err(CodeError::Unknown) => wording::unknown_code(afresh()),
    }
}

fn ask_next(snapshot: &Snapshot, questionnaire: &Questionnaire, answers: &Answers) -> Reply {
    match questionnaire.next(answers) {
        Step::Ask { question, remaining } => ask(questionnaire, question, answers, Some(remaining)),
        Step::Done => result(snapshot, questionnaire, answers),
    }
}

fn ask(questionnaire: &Questionnaire, question: &Question, answers: &Answers, remaining: Option<usize>) -> Reply {
    let go = |label: &str, answer, weight| {
        let answers = answers.clone().with(question.index, answer);
        Button { label: fit(label, limits::BUTTON_LABEL), press: leads_to(questionnaire, answers), weight }
    };
    let choices: Vec<Button> =
        question.choices.iter().map(|choice| go(&choice.label, Answer::Choice(choice.index), Weight::Main)).collect();
    let mut buttons: Vec<Vec<Button>> = choices.chunks(ROW_CHOICES).map(<[Button]>::to_vec).collect();
    let mut moves = vec![go(wording::NOT_SURE, Answer::Skipped, Weight::Plain)];
    moves.extend(ways_back(questionnaire, answers));
    buttons.push(moves);
    Reply { buttons, ..wording::question(&question.text, answers.asked(), remaining) }
}

/// One step back and back to the start, once there is something to go back from. After one answer both are the
/// same, and a message may not bear the same code twice.
fn ways_back(questionnaire: &Questionnaire, answers: &Answers) -> Vec<Button> {
    let button = |label: &str, answers| Button {
        label: label.to_owned(),
        press: leads_to(questionnaire, answers),
        weight: Weight::Plain,
    };
    let back = questionnaire.back(answers).map(|(answers, _)| button(wording::BACK, answers));
    let afresh = (answers.asked() > 1).then(|| button(wording::START_OVER, Answers::default()));
    back.into_iter().chain(afresh).collect()
}

fn leads_to(questionnaire: &Questionnaire, answers: Answers) -> Press {
    Press::Interview(questionnaire.encode(&Position { answers, at: None }))
}

fn result(snapshot: &Snapshot, questionnaire: &Questionnaire, answers: &Answers) -> Reply {
    let found = questionnaire.result(answers);
    let code = questionnaire.encode(&Position { answers: answers.clone(), at: None });
    let mut buttons = entries(snapshot, &found);
    buttons.push(ways_back(questionnaire, answers));
    let sections = wording::recommendation_sections(&found)
        .into_iter()
        .filter(|section: &Section| !section.text.is_empty())
        .collect();
    Reply { sections, buttons, ..wording::recommendation(&found, &code) }
}

/// The entries behind the reasons, each once, as buttons.
fn entries(snapshot: &Snapshot, found: &Recommendation<'_>) -> Vec<Vec<Button>> {
    let mut seen = Vec::new();
    for id in found.reasons.iter().filter_map(|reason| reason.sentence.see.as_ref()) {
        if !seen.contains(&id) {
            seen.push(id);
        }
    }
    seen.into_iter()
        .filter_map(|id| snapshot.knowledge.entry(id.as_str()))
        .take(ENTRIES)
        .map(|entry| Button {
            label: fit(&entry.title, limits::BUTTON_LABEL),
            press: Press::Related(entry.id.clone()),
            weight: Weight::Plain,
        })
        .map(|button| vec![button])
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::knowledge::SourceFile;

    /// Every reply on the way of always taking the last choice, and of always being unsure, bears each code once.
    #[test]
    fn no_code_stands_twice_in_a_message() {
        let text = include_str!("../../../knowledge/interview.toml").to_owned();
        let (snapshot, _) = Snapshot::load(&[SourceFile { path: "interview.toml".to_owned(), text }]);
        for unsure in [false, true] {
            let mut reply = begin(&snapshot, None);
            while reply.title.as_deref().is_some_and(|title| title.starts_with("Question")) {
                let codes: Vec<String> = reply.all_buttons().map(|button| button.press.code()).collect();
                assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{codes:?}");
                let weight = if unsure { Weight::Plain } else { Weight::Main };
                let button = reply.all_buttons().filter(|button| button.weight == weight);
                let chosen =
                    if unsure { button.min_by_key(|button| button.label != wording::NOT_SURE) } else { button.last() };
                let Some(Press::Interview(code)) = chosen.map(|button| button.press.clone()) else {
                    panic!("no choice")
                };
                reply = resume(&snapshot, &code);
            }
        }
    }
}
