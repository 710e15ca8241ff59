//! Answering a question: one answer, a choice of answers, or an honest "I don't know".
//!
//! Owns which of the three it is shown as, and what stands beneath an answer.

use super::{Decision, Effect, Event};
use crate::domain::{
    button::Press,
    knowledge::{Entry, EntryId, topic},
    limits,
    matching::Verdict,
    question::Missed,
    reply::{Button, Menu, MenuOption, Reply, Section, Weight},
    snapshot::Snapshot,
    text::{first_chars, fit},
    wording,
};

/// Choices that are buttons: with the row below them they fill the rows of a message. More of them are a menu.
const BUTTONS: usize = limits::ROWS - 1;
/// Related entries shown below an answer: more would hide it on a phone.
const RELATED: usize = 3;
/// The topic whose answers lead to the questionnaire.
const RECOMMEND_TOPIC: &str = "recommend-me";

/// Answers `question`, which may be the id of an entry.
pub(super) fn ask(snapshot: &Snapshot, question: &str) -> Decision {
    let question = question.trim();
    if question.is_empty() {
        return wording::empty_question(opening_buttons()).private().into();
    }
    if let Some(entry) = snapshot.knowledge.entry(question) {
        return Decision::recording(show(snapshot, entry), Event::Answered(entry.id.clone()));
    }
    let question = first_chars(question, limits::QUESTION);
    if snapshot.matcher.asks_nothing(question) {
        return wording::empty_question(opening_buttons()).private().into();
    }
    match snapshot.matcher.read(question).verdict {
        Verdict::Answer(ids) => answers(snapshot, &ids),
        Verdict::DidYouMean(ids) => Decision::recording(offer(snapshot, &ids), Event::Offered),
        Verdict::DontKnow => Decision::recording(wording::dont_know(opening_buttons()), Event::Unknown)
            .and(Effect::Keep(Missed::Unanswered)),
    }
}

/// Answers a question that was asked again in the form, to the person alone.
pub(super) fn reworded(snapshot: &Snapshot, fields: &[(String, String)]) -> Decision {
    let question = fields.iter().find(|(id, _)| id == wording::REWORDED).map_or("", |(_, text)| text);
    let decision = ask(snapshot, question);
    Decision { reply: decision.reply.private(), ..decision }
}

/// Shows the entry that was picked from a choice, in place of the choice.
pub(super) fn chosen(snapshot: &Snapshot, id: &EntryId) -> Decision {
    match snapshot.knowledge.entry(id.as_str()) {
        Some(entry) => Decision::recording(show(snapshot, entry).in_place(), Event::Answered(id.clone()))
            .and(Effect::Picked(id.clone())),
        None => gone().into(),
    }
}

/// Shows an entry to the person who wants to read on, and to nobody else.
pub(super) fn related(snapshot: &Snapshot, id: &EntryId) -> Reply {
    snapshot.knowledge.entry(id.as_str()).map_or_else(gone, |entry| show(snapshot, entry).private())
}

/// Takes a person's word on whether an answer helped.
pub(super) fn feedback(snapshot: &Snapshot, id: &EntryId, helpful: bool) -> Decision {
    if snapshot.knowledge.entry(id.as_str()).is_none() {
        return gone().into();
    }
    let reply = if helpful { wording::thanks() } else { wording::sorry(opening_buttons()) };
    let decision = Decision::recording(reply.private(), Event::Feedback { entry: id.clone(), helpful });
    if helpful { decision } else { decision.and(Effect::Keep(Missed::NotHelpful(id.clone()))) }
}

fn gone() -> Reply {
    wording::entry_gone(opening_buttons()).private()
}

fn answers(snapshot: &Snapshot, ids: &[EntryId]) -> Decision {
    let entries = ids.iter().filter_map(|id| snapshot.knowledge.entry(id.as_str())).cloned();
    let Some(both) = entries.reduce(joined) else { return wording::dont_know(opening_buttons()).into() };
    let effects = ids.iter().map(|id| Effect::Record(Event::Answered(id.clone()))).collect();
    Decision { reply: show(snapshot, &both), effects }
}

/// A second answer below the first, with the sources of both; the pair is as fresh as the older of the two.
fn joined(first: Entry, second: Entry) -> Entry {
    let mut sources = first.sources;
    for source in second.sources {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    Entry {
        body: wording::and_also(&first.body, &second.title, &second.body),
        sources,
        checked: first.checked.zip(second.checked).map(|(first, second)| first.min(second)),
        ..first
    }
}

fn offer(snapshot: &Snapshot, ids: &[EntryId]) -> Reply {
    let entries: Vec<&Entry> = ids.iter().filter_map(|id| snapshot.knowledge.entry(id.as_str())).collect();
    let none = vec![wording::none_of_these(), wording::ask_in_other_words()];
    if entries.len() > BUTTONS {
        let options = entries.into_iter().map(|entry| option(entry, Press::Choose(entry.id.clone()))).collect();
        let menu = Menu { placeholder: wording::PICK_A_QUESTION.to_owned(), options };
        return Reply { menus: vec![menu], ..wording::did_you_mean(vec![none]) };
    }
    let choice = |entry: &Entry| {
        let label = fit(&entry.title, limits::BUTTON_LABEL);
        vec![Button { label, press: Press::Choose(entry.id.clone()), weight: Weight::Main }]
    };
    wording::did_you_mean(entries.into_iter().map(choice).chain([none]).collect())
}

/// An entry in a menu, with its topic below it.
fn option(entry: &Entry, press: Press) -> MenuOption {
    MenuOption {
        label: fit(&entry.title, limits::MENU_TEXT),
        description: Some(fit(topic::label(entry.id.topic()), limits::MENU_TEXT)),
        press,
    }
}

/// Ways on for somebody who got no answer.
fn opening_buttons() -> Vec<Vec<Button>> {
    vec![vec![wording::ask_in_other_words(), wording::all_topics(), wording::start_questionnaire()]]
}

/// An entry as people see it: the answer, its sources, related entries, and whether it helped.
#[must_use]
pub fn show(snapshot: &Snapshot, entry: &Entry) -> Reply {
    let related = entry.see.iter().filter_map(|id| snapshot.knowledge.entry(id.as_str())).take(RELATED);
    let mut buttons: Vec<Vec<Button>> = related
        .map(|entry| Button {
            label: fit(&entry.title, limits::BUTTON_LABEL),
            press: Press::Related(entry.id.clone()),
            weight: Weight::Plain,
        })
        .map(|button| vec![button])
        .collect();
    if entry.id.topic() == RECOMMEND_TOPIC {
        buttons.insert(0, vec![wording::start_questionnaire()]);
    }
    buttons.push(wording::feedback_buttons(&entry.id));
    let sources = (!entry.sources.is_empty())
        .then(|| Section { heading: wording::SOURCES.to_owned(), text: wording::sources(&entry.sources) });
    Reply {
        title: Some(entry.title.clone()),
        body: entry.body.clone(),
        sections: sources.into_iter().collect(),
        footer: entry.checked.map(wording::checked),
        buttons,
        ..Reply::default()
    }
}
