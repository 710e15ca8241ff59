//! `/kb rename`: an answer moves to another id, and every link to it follows.
//!
//! Owns which documents change with it. All of them are saved together or none.

use super::{Desk, Step, desk::plain, preview};
use crate::domain::{
    document_path::DocumentPath,
    knowledge::{
        EntryId,
        edit::{Spot, relink},
    },
    revision::{Content, Revise},
    wording,
};

/// Moves the answer `from` to the id `to`.
pub(super) fn rename(desk: &Desk, from: &EntryId, to: &str) -> Step {
    let Some((home, old, text)) = desk.home(from) else { return desk.say.kb_hidden_already(from).into() };
    if to.trim().is_empty() {
        return desk.say.kb_which().into();
    }
    let to = EntryId::new(&plain(to));
    let Some(new) = DocumentPath::of_answer(&to) else { return desk.say.kb_no_id(to.as_str()).into() };
    if home.spot != Spot::Answer {
        return desk.say.kb_cannot_rename(from).into();
    }
    if desk.known(to.as_str()).is_some() {
        return desk.say.kb_taken(&to).into();
    }
    let why = wording::kb_why_rename(from, &to);
    let mut edits = vec![desk.change(new, Content::Text(text), why.clone()), desk.without(old.clone(), why.clone())];
    for file in desk.files().iter().filter(|file| file.path != old.as_str()) {
        if let (Some(path), Some(text)) = (DocumentPath::parse(&file.path), relink(&file.text, from, &to)) {
            edits.push(desk.change(path, Content::Text(text), why.clone()));
        }
    }
    preview::keep(desk, edits, Some(&to), preview::Note::None)
}

/// The old and the new id of the answer that `edits`, which are about `entry` if they are about one, move to another id, or
/// back to the one that it had.
pub(super) fn renamed(desk: &Desk, edits: &[Revise], entry: Option<&EntryId>) -> Option<(EntryId, EntryId)> {
    // Several documents that are about one entry are those of a renaming.
    if let (Some(to), [_, _, ..]) = (entry, edits) {
        let old = edits.iter().find(|edit| edit.content.text().is_none() && edit.path.answer().is_some())?;
        return Some((old.path.answer()?, to.clone()));
    }
    let (mut gone, mut come) = (None, None);
    for edit in edits {
        let Some(id) = edit.path.answer() else { continue };
        let place = match (desk.text(&edit.path), desk.shown_of(&edit.path, &edit.content)) {
            (Some(before), None) => gone.replace((id, before)),
            (None, Some(after)) => come.replace((id, after)),
            _ => None,
        };
        // Of several that go or come it cannot be said which has become which.
        if place.is_some() {
            return None;
        }
    }
    let ((from, before), (to, after)) = gone.zip(come)?;
    (before == after).then_some((from, to))
}
