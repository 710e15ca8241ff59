//! `/kb add`, `/kb edit`, `/kb phrase add`: an entry is written or rewritten, and shown before it is saved.
//!
//! Owns what a sent form becomes. What was sent is never lost: at worst it waits as a draft that cannot be saved yet.

use super::{Desk, Step, form, preview};
use crate::domain::{
    document_path::DocumentPath,
    kb_press::KbPress,
    knowledge::{
        EntryId,
        edit::{EntryText, Home, compose, read, write},
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
    let edits = vec![desk.change(path, Content::Text(compose(wanted, None)), wording::kb_why_edit(id))];
    preview::keep(desk, edits, Some(id), preview::Note::Overtaken)
}

/// A sent form becomes a draft of a new answer.
pub(super) fn add(desk: &Desk, fields: &[(String, String)]) -> Step {
    let parts = form::text(fields);
    let checked = parts.sources.as_ref().filter(|sources| !sources.is_empty()).map(|_| desk.now.date());
    let wished = form::id(fields);
    let Some((id, path)) = free(desk, wished.clone()) else { return desk.say.outdated_button().into() };
    let edits = vec![desk.change(path, Content::Text(compose(&parts, checked)), wording::kb_why_add(&id))];
    let note = if wished.as_ref() == Some(&id) { preview::Note::None } else { preview::Note::Taken };
    preview::keep(desk, edits, Some(&id), note)
}

/// The id that was wished for, or the next one that is free.
pub(super) fn free(desk: &Desk, wished: Option<EntryId>) -> Option<(EntryId, DocumentPath)> {
    let nameless = || EntryId::new(&format!("{}/{}", wording::KB_NO_TOPIC, wording::KB_NO_NAME));
    let wished = wished.filter(|id| DocumentPath::of_answer(id).is_some()).unwrap_or_else(nameless);
    let numbered = |number: u32| {
        let end = format!("-{number}");
        EntryId::new(&format!("{}{end}", first_chars(wished.as_str(), limits::ID - end.len())))
    };
    let mut ids = std::iter::once(wished.clone()).chain((2..).map(numbered));
    ids.find_map(|id| DocumentPath::of_answer(&id).filter(|_| desk.known(id.as_str()).is_none()).map(|path| (id, path)))
}

/// Adds a phrase to an entry.
pub(super) fn add_phrase(desk: &Desk, id: &EntryId, phrase: &str) -> Step {
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
