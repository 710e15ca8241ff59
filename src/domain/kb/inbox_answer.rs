//! Answering a group of questions: a new answer, an entry that gets them as phrases, or the word that they are off-topic.
//!
//! Owns what stands in the forms from the start. What is sent takes the same way as every other edit: a preview, then
//! "Save", and only then the questions are settled.

use std::collections::BTreeMap;

use super::{Desk, Step, edit, form, inbox, preview};
use crate::domain::{
    document_path::DocumentPath,
    inbox_press::{InboxPress, SEEN},
    kb_press::KbPress,
    knowledge::{
        EntryId,
        edit::{EntryText, add_off_topic, read},
    },
    likeness::Group,
    limits,
    matching::normalise::normalise,
    question::{Missed, QuestionId, Settles},
    reply::{Menu, MenuOption, Reply},
    revision::Content,
    text::{first_chars, fit},
    wording,
};

/// Questions of a group that become phrases: more than these teach little, and have to be read.
const PHRASES: usize = 12;
/// Questions of a group that are asked, to find the entries that they may belong to.
const ASKED: usize = 5;
/// Entries to choose from.
const OFFERED: usize = 10;
/// The field of the form in which an id is typed.
const ID: &str = "id";

/// Opens the form of a new answer to a group.
pub(super) fn write(desk: &Desk, id: QuestionId) -> Reply {
    let Some(group) = desk.group(id) else { return inbox::gone(desk) };
    let text = EntryText {
        // It counts as a phrase, too, so none of them stands here.
        title: Some(String::new()),
        phrases: Some(phrases(&group, &[], limits::FORM_VALUE)),
        body: Some(String::new()),
        sources: Some(Vec::new()),
        ..EntryText::default()
    };
    form::filled(desk.say, desk.say.inbox_form_new(), KbPress::Inbox(InboxPress::SubmitNew(id)), Some(""), &text)
}

/// The form of a new answer was sent. Its title often is one of the questions that stood among the phrases: once is enough.
pub(super) fn written(desk: &Desk, id: QuestionId, fields: &[(String, String)]) -> Step {
    let mut parts = form::text(fields);
    let title = normalise(parts.title.as_deref().unwrap_or_default());
    if let Some(phrases) = parts.phrases.as_mut().filter(|phrases| phrases.len() > 1) {
        phrases.retain(|phrase| normalise(phrase) != title);
    }
    inbox::dealing_with(desk, id, edit::add_parts(desk, form::id(fields), &parts))
}

/// Offers the entries that a group may belong to.
pub(super) fn choose(desk: &Desk, id: QuestionId) -> Reply {
    let Some(group) = desk.group(id) else { return inbox::gone(desk) };
    let mut near: BTreeMap<EntryId, f32> = BTreeMap::new();
    for words in group.wordings().into_iter().take(ASKED) {
        for hit in desk.served.matcher.ask(words) {
            let best = near.entry(hit.id).or_default();
            *best = best.max(hit.confidence);
        }
    }
    let mut near: Vec<(EntryId, f32)> = near.into_iter().collect();
    near.sort_by(|(a, near_a), (b, near_b)| near_b.total_cmp(near_a).then_with(|| a.cmp(b)));
    // What did not help may need a better text, so it is offered first.
    let unhelpful = group.questions.iter().filter_map(|(_, question)| match &question.missed {
        Missed::NotHelpful(entry) => Some(entry.clone()),
        Missed::Unanswered => None,
    });
    let mut ids: Vec<EntryId> = Vec::new();
    for entry in unhelpful.chain(near.into_iter().map(|(entry, _)| entry)) {
        if !ids.contains(&entry) && ids.len() < OFFERED {
            ids.push(entry);
        }
    }
    let options = ids.into_iter().filter_map(|entry| {
        let title = &desk.served.knowledge.entry(entry.as_str())?.title;
        Some(MenuOption {
            label: fit(title, limits::MENU_TEXT),
            description: Some(fit(entry.as_str(), limits::MENU_TEXT)),
            press: inbox::inbox(InboxPress::AddTo { group: id, entry }),
        })
    });
    let menu = Menu { placeholder: desk.say.inbox_pick_entry(), options: options.collect() };
    let menus = Some(menu).filter(|menu| !menu.options.is_empty());
    Reply {
        menus: menus.into_iter().collect(),
        buttons: vec![vec![desk.say.inbox_other(id), desk.say.inbox_back_to(id)]],
        ..desk.say.inbox_choose(group.name())
    }
}

/// Opens the form in which the id of an entry is typed.
pub(super) fn other(desk: &Desk, id: QuestionId) -> Reply {
    desk.say.inbox_form_other(ID, id)
}

/// The id of an entry was typed: what opens its form is a button, as a form cannot open another.
pub(super) fn named(desk: &Desk, id: QuestionId, fields: &[(String, String)]) -> Step {
    let typed = fields.iter().find(|(field, _)| field == ID).map_or("", |(_, typed)| typed);
    desk.about(typed, |desk, entry| desk.say.inbox_named(entry, id).into())
}

/// Opens the form of an entry with a group's questions as further phrases.
pub(super) fn add_to(desk: &Desk, id: QuestionId, entry: &EntryId) -> Step {
    let Some(group) = desk.group(id) else { return inbox::gone(desk).into() };
    let Some((home, _, text)) = desk.home(entry) else { return desk.say.kb_hidden_already(entry).into() };
    match read(&text, &home.spot) {
        Ok(mut parts) => {
            let seen = first_chars(&edit::fingerprint(&parts), SEEN).to_owned();
            let there = parts.phrases.get_or_insert_default();
            let room = limits::FORM_VALUE.saturating_sub(there.iter().map(|phrase| phrase.chars().count() + 1).sum());
            let further = phrases(&group, there, room);
            there.extend(further);
            let submit = InboxPress::SubmitTo { group: id, entry: entry.clone(), seen };
            form::filled(desk.say, desk.say.inbox_form_add(entry), KbPress::Inbox(submit), None, &parts).into()
        }
        Err(fault) => desk.say.kb_cannot_edit(entry, &fault).into(),
    }
}

/// The form of an entry with a group's questions was sent.
pub(super) fn added_to(desk: &Desk, id: QuestionId, entry: &EntryId, seen: &str, fields: &[(String, String)]) -> Step {
    inbox::dealing_with(desk, id, edit::change(desk, entry, seen, fields))
}

/// A group becomes chat that must stay without an answer.
pub(super) fn off_topic(desk: &Desk, id: QuestionId) -> Step {
    let Some(group) = desk.group(id) else { return inbox::gone(desk).into() };
    let Some(path) = DocumentPath::parse(GOLDEN) else { return inbox::gone(desk).into() };
    let chat = phrases(&group, &[], limits::FORM_VALUE);
    let Ok(written) = add_off_topic(desk.text(&path), &chat) else { return desk.say.inbox_golden_unwritable().into() };
    if desk.text(&path) == Some(&written) {
        let settles = Settles { questions: group.ids(), ..Settles::default() };
        return Step::Settle(settles, Box::new(settled(desk, group.questions.len())));
    }
    let edits = vec![desk.change(path, Content::Text(written), wording::kb_why_off_topic())];
    inbox::dealing_with(desk, id, preview::keep(desk, edits, None, preview::Note::None))
}

/// The file of what must stay without an answer.
const GOLDEN: &str = "golden.toml";

/// Said when questions were let go without a change.
fn settled(desk: &Desk, count: usize) -> Reply {
    Reply { buttons: vec![vec![desk.say.inbox_back()]], ..desk.say.inbox_settled(count) }
}

/// The questions of a group as phrases: those that `there` does not say already, as many as fit into `room` characters.
fn phrases(group: &Group, there: &[String], room: usize) -> Vec<String> {
    let mut known: Vec<String> = there.iter().map(|phrase| normalise(phrase)).collect();
    let (mut phrases, mut room) = (Vec::new(), room);
    for words in group.wordings() {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let phrase = first_chars(&words, limits::PHRASE).trim().to_owned();
        let (plain, length) = (normalise(&phrase), phrase.chars().count() + 1);
        if phrases.len() < PHRASES && length <= room && !known.contains(&plain) {
            known.push(plain);
            phrases.push(phrase);
            room -= length;
        }
    }
    phrases
}
