//! The recommendation as a reply: its owner's, with every way on, and the shared one that everybody sees.
//!
//! Owns which entries are offered to read on, and the picture of the scores.

use super::{Talk, rows};
use crate::domain::{
    button::{InterviewStep, Press},
    interview::{Answers, Position, Recommendation, Score, Sentence, Since, Step, View},
    knowledge::Entry,
    limits,
    picture::{Bar, Picture, Shape, Tone},
    reply::{Button, Reply, Weight},
    text::fit,
    wording::{self, Marks, Wording},
};

/// Most entries that are offered: three rows of three.
const MOST_ENTRIES: usize = 9;
/// Rows of a shared result that are not for entries.
const MOVE_ROWS: usize = 2;

/// The result for the person who answered.
pub(super) fn own(talk: &Talk<'_>, answers: &Answers, since: Since<'_>) -> Reply {
    let found = talk.questionnaire.result(answers);
    let entries = entries(talk, &found);
    let code = talk.questionnaire.result_code(answers);
    let mut moves = Vec::new();
    // Only a newer questionnaire can have more to ask of a finished one.
    if let Step::Ask { .. } = talk.questionnaire.next(answers) {
        moves.push(talk.go(&talk.say.answer_what_is_new(), answers.clone(), View::Next, Weight::Main));
    }
    if let Some(open) = &found.open_tie {
        let view = View::Question(open.question.index);
        moves.push(talk.go(&talk.say.answer_that_too(), answers.clone(), view, Weight::Plain));
    }
    if answers.asked() > 0 {
        moves.push(talk.go(&talk.say.change_an_answer(), answers.clone(), View::Answers, Weight::Main));
    }
    moves.push(talk.button(&talk.say.share(), InterviewStep::Share, code.clone(), Weight::Plain));
    moves.extend(talk.ways_back(answers));
    let mut buttons = rows(&entry_buttons(&entries), MOVE_ROWS);
    buttons.extend(moves.chunks(limits::ROW_BUTTONS).map(<[Button]>::to_vec));
    Reply { buttons, ..talk.say.changed_since(since, reply(talk.say, &found, &entries, &code)) }
}

/// The result for everybody. Its owner can change an answer beside it; others start their own.
pub(super) fn shared(talk: &Talk<'_>, answers: &Answers) -> Reply {
    let found = talk.questionnaire.result(answers);
    let entries = entries(talk, &found);
    let code = talk.questionnaire.result_code(answers);
    let position = Position { answers: answers.clone(), view: View::Answers };
    let change = talk.questionnaire.encode(&position);
    let mut buttons = rows(&entry_buttons(&entries), MOVE_ROWS);
    let mut moves: Vec<Button> = talk.own_start().into_iter().flatten().collect();
    moves.push(talk.button(&talk.say.change_an_answer(), InterviewStep::Beside, change, Weight::Plain));
    buttons.push(moves);
    Reply { buttons, signed: true, ..reply(talk.say, &found, &entries, &code) }
}

fn reply(say: Wording, found: &Recommendation<'_>, entries: &[&Entry], code: &str) -> Reply {
    let marks = Marks::new(entries.iter().map(|entry| &entry.id));
    let sections = say.recommendation_sections(found, &marks);
    let sections = sections.into_iter().filter(|section| !section.text.is_empty()).collect();
    Reply { sections, picture: Some(picture(say, found)), ..say.recommendation(found, code) }
}

/// The entries behind what is said, each once: first those of the reasons and the price, then of the steps, then of the
/// rest.
fn entries<'s>(talk: &Talk<'s>, found: &Recommendation<'_>) -> Vec<&'s Entry> {
    let reasons = found.reasons.iter().map(|reason| reason.sentence);
    let next = found.next_step.as_ref().map(|next| next.sentence);
    let conflicts = found.conflicts.iter().map(|conflict| &conflict.sentence);
    let tip = found.tie.as_ref().and_then(|tie| tie.sentence);
    let steps = found.first_steps.iter().copied().chain(next);
    let rest = tip.into_iter().chain(conflicts).chain(found.cautions.iter().copied());
    let sentences: Vec<&Sentence> = reasons.chain(found.price).chain(steps).chain(rest).collect();
    let mut entries: Vec<&Entry> = Vec::new();
    for id in sentences.into_iter().filter_map(|sentence| sentence.see.as_ref()) {
        if entries.iter().all(|entry| entry.id != *id) {
            entries.extend(talk.knowledge.entry(id.as_str()));
        }
    }
    entries.truncate(MOST_ENTRIES);
    entries
}

fn entry_buttons(entries: &[&Entry]) -> Vec<Button> {
    let button = |(place, entry): (usize, &&Entry)| Button {
        label: fit(&wording::entry_to_read(place, &entry.title), limits::BUTTON_LABEL),
        press: Press::Related(entry.id.clone()),
        weight: Weight::Plain,
    };
    entries.iter().enumerate().map(button).collect()
}

/// The scores as bars, most points first, what is ruled out last.
fn picture(say: Wording, found: &Recommendation<'_>) -> Picture {
    let alt = say.scores_alt(&bars(say, found));
    let drawn = say;
    Picture { title: drawn.scores_title(), alt, shape: Shape::Bars(bars(drawn, found)) }
}

fn bars(say: Wording, found: &Recommendation<'_>) -> Vec<Bar> {
    let bar = |score: &Score<'_>| Bar {
        label: score.outcome.title.clone(),
        value: i32::from(score.points),
        note: say.score_note(found, score),
        tone: match (score.veto, found.is_named(score.outcome)) {
            (Some(_), _) => Tone::Faded,
            (None, true) => Tone::Main,
            (None, false) => Tone::Plain,
        },
    };
    found.ranking().into_iter().map(bar).collect()
}
