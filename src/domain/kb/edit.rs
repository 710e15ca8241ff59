//! `/kb add`, `/kb options`, `/kb compare`, `/kb edit`, `/kb phrase add`: an entry is written or rewritten, and shown before it is saved.
//!
//! Owns what a sent form becomes. What was sent is never lost: at worst it waits as a draft that cannot be saved yet.

use super::{Desk, Step, form, preview};
use crate::domain::{
    document_path::DocumentPath,
    kb_press::KbPress,
    knowledge::{
        EntryId, List,
        edit::{EditFault, EntryText, Home, Spot, add as write_in, compose, read, room, row_id, write},
    },
    limits,
    revision::Content,
    text::first_chars,
    wording,
};

/// Opens the form of an entry.
pub(super) fn open(desk: &Desk, id: &EntryId) -> Step {
    let Some((home, _, text)) = desk.home(id) else { return desk.say.kb_hidden_already(id).into() };
    match read(&text, &home.spot) {
        Ok(parts) => {
            let submit = KbPress::SubmitEdit { entry: id.clone(), seen: fingerprint(&parts) };
            form::filled(desk.say, desk.say.kb_form_edit(id), submit, None, &parts).into()
        }
        Err(fault) => desk.say.kb_cannot_edit(id, &fault).into(),
    }
}

/// A sent form becomes a draft of the entry; `seen` is the beginning of the fingerprint of what the form was filled from.
pub(super) fn change(desk: &Desk, id: &EntryId, seen: &str, fields: &[(String, String)]) -> Step {
    let wanted = form::text(fields);
    let Some((Home { spot, .. }, path, text)) = desk.home(id) else { return unhide(desk, id, &wanted) };
    let overtaken = read(&text, &spot).is_ok_and(|parts| !fingerprint(&parts).starts_with(seen));
    match write(&text, &spot, &wanted) {
        Ok(written) if written == text => desk.say.kb_nothing_changed(id).into(),
        Ok(written) => {
            let edits = vec![desk.change(path, Content::Text(written), wording::kb_why_edit(id))];
            preview::keep(desk, edits, Some(id), preview::Note::overtaken(overtaken))
        }
        Err(fault) => desk.say.kb_cannot_edit(id, &fault).into(),
    }
}

/// The entry was hidden while its form was open: what was written becomes a draft that would bring it back.
fn unhide(desk: &Desk, id: &EntryId, wanted: &EntryText) -> Step {
    let Some(path) = DocumentPath::of_answer(id) else { return desk.say.kb_hidden_already(id).into() };
    // What does not stand in the form, such as the day of its last check, comes back as it was.
    let written = desk.last_text(&path).and_then(|last| write(last, &Spot::Answer, wanted).ok());
    let written = written.unwrap_or_else(|| compose(wanted, None));
    let content = if desk.base_text(&path) == Some(&written) { Content::Removed } else { Content::Text(written) };
    let edits = vec![desk.change(path, content, wording::kb_why_edit(id))];
    preview::keep(desk, edits, Some(id), preview::Note::Overtaken)
}

/// Opens the form of a new entry: an answer, or a line or a row where the id leads to one.
pub(super) fn begin(desk: &Desk, typed: &str, body: &str) -> Step {
    let begun = begin_item(desk, &form::id_of(typed), body);
    begun.unwrap_or_else(|| form::blank(desk.say, typed, body, None).into())
}

/// Opens the form of a line of a list.
pub(super) fn begin_line(desk: &Desk, list: &str, name: &str) -> Step {
    let begun = begin_item(desk, &form::id_of(&format!("{list}/{name}")), "");
    begun.unwrap_or_else(|| {
        let options = desk.served.knowledge.options.iter();
        let lists: Vec<String> = options.flat_map(|option| List::ALL.map(|list| list.topic(&option.id))).collect();
        desk.say.kb_no_list(list, &lists).into()
    })
}

/// Opens the form of a row of the comparison.
pub(super) fn begin_row(desk: &Desk, feature: &str) -> Step {
    let begun = begin_item(desk, &form::id_of(row_id(feature).as_str()), "");
    begun.unwrap_or_else(|| desk.say.kb_no_table().into())
}

/// Opens the form of a line or a row: a blank one where there is room for it, or the one that is there already.
fn begin_item(desk: &Desk, id: &EntryId, body: &str) -> Option<Step> {
    let Some(home) = room(desk.files(), id) else {
        let (there, ..) = desk.home(id)?;
        return (there.spot != Spot::Answer).then(|| open(desk, id));
    };
    let options = desk.served.knowledge.options.iter();
    let cells = || options.map(|option| (option.id.clone(), String::new())).collect();
    let cells = matches!(home.spot, Spot::Row(_)).then(cells);
    Some(form::blank(desk.say, id.as_str(), body, cells).into())
}

/// A sent form becomes a draft of a new entry.
pub(super) fn add(desk: &Desk, fields: &[(String, String)]) -> Step {
    add_parts(desk, form::id(fields), &form::text(fields))
}

/// The same from its parts, with the id that was wished for.
pub(super) fn add_parts(desk: &Desk, wished: Option<EntryId>, parts: &EntryText) -> Step {
    let checked = parts.sources.as_ref().filter(|sources| !sources.is_empty()).map(|_| desk.now.date());
    new(desk, wished, parts, || compose(parts, checked))
}

/// A draft of a new entry with these parts; of an answer, with this text.
pub(super) fn new(desk: &Desk, wished: Option<EntryId>, parts: &EntryText, answer: impl Fn() -> String) -> Step {
    let Some(id) = free(desk, wished.clone()) else { return desk.say.outdated_button().into() };
    let note = if wished.as_ref() == Some(&id) { preview::Note::None } else { preview::Note::Taken };
    let written = match room(desk.files(), &id).and_then(|home| Some((DocumentPath::parse(&home.path)?, home.spot))) {
        Some((path, spot)) => {
            let text = desk.text(&path).unwrap_or_default();
            write_in(text, &spot, parts).map(|text| (path, text))
        }
        None => DocumentPath::of_answer(&id).map(|path| (path, answer())).ok_or(EditFault::Unwritable),
    };
    match written {
        Ok((path, text)) => {
            let edits = vec![desk.change(path, Content::Text(text), wording::kb_why_add(&id))];
            preview::keep(desk, edits, Some(&id), note)
        }
        Err(fault) => desk.say.kb_cannot_edit(&id, &fault).into(),
    }
}

/// Numbers that are tried behind an id before it gets another name.
const NUMBERS: u32 = 100;

/// The id that was wished for, or the next one that is free: numbered behind its topic where it names a row.
fn free(desk: &Desk, wished: Option<EntryId>) -> Option<EntryId> {
    let nameless = || EntryId::new(&format!("{}/{}", wording::KB_NO_TOPIC, wording::KB_NO_NAME));
    let wished = wished.filter(|id| DocumentPath::of_answer(id).is_some()).unwrap_or_else(nameless);
    let row = row_id(wished.topic()) == wished;
    let numbered = |id: &EntryId, number: u32| {
        let end = format!("-{number}");
        EntryId::new(&format!("{}{end}", first_chars(id.as_str(), limits::ID - end.len())))
    };
    let next = |number| {
        if row { row_id(numbered(&EntryId::new(wished.topic()), number).as_str()) } else { numbered(&wished, number) }
    };
    let others = (1..).map(|number| numbered(&nameless(), number));
    let mut ids = std::iter::once(wished.clone()).chain((2..NUMBERS).map(next)).chain(others);
    ids.find(|id| DocumentPath::of_answer(id).is_some() && desk.known(id.as_str()).is_none())
}

/// Adds a phrase to an entry.
pub(super) fn add_phrase(desk: &Desk, id: &EntryId, phrase: &str) -> Step {
    if phrase.trim().is_empty() {
        return desk.say.kb_no_phrase(id).into();
    }
    let Some((Home { spot, .. }, path, text)) = desk.home(id) else { return desk.say.kb_hidden_already(id).into() };
    let written = read(&text, &spot).and_then(|mut parts| {
        parts.phrases.get_or_insert_default().push(phrase.to_owned());
        write(&text, &spot, &parts)
    });
    match written {
        Ok(written) if written == text => desk.say.kb_nothing_changed(id).into(),
        Ok(written) => {
            let edits = vec![desk.change(path, Content::Text(written), wording::kb_why_phrase(id))];
            preview::keep(desk, edits, Some(id), preview::Note::None)
        }
        Err(fault) => desk.say.kb_cannot_edit(id, &fault).into(),
    }
}

/// A short code that is another one for other parts: tells whether a form was filled from what is there now.
pub(super) fn fingerprint(parts: &EntryText) -> String {
    let text = format!("{parts:?}");
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}
