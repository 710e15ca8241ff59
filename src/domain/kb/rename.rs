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

/// The old and the new id, when `edits` move an answer.
pub(super) fn renamed(edits: &[Revise]) -> Option<(EntryId, EntryId)> {
    let [new, old, ..] = edits else { return None };
    let moves = new.content.text().is_some() && old.content.text().is_none();
    moves.then(|| old.path.answer().zip(new.path.answer())).flatten()
}
