//! `/kb hide` and `/kb restore`: an entry goes out of sight and comes back.
//!
//! Owns what coming back means: the text that was there before, or the base's. Nothing is ever deleted.

use super::{Desk, Step, preview};
use crate::domain::{
    document_path::DocumentPath,
    knowledge::{
        EntryId,
        edit::{Spot, said, take_out},
    },
    revision::Content,
    wording,
};

/// Hides an answer, or takes a line or a row out of its file.
pub(super) fn hide(desk: &Desk, id: &EntryId) -> Step {
    let Some((home, path, text)) = desk.home(id) else { return desk.say.kb_hidden_already(id).into() };
    let why = wording::kb_why_hide(id);
    let edit = match home.spot {
        // Also where the base has none: what is hidden is found again, and links to it go along with it wherever the layer goes.
        Spot::Answer => desk.change(path, Content::Hidden, why),
        Spot::Line(..) | Spot::Row(_) => match take_out(&text, &home.spot, id) {
            Ok(text) => desk.change(path, Content::Text(text), why),
            Err(fault) => return desk.say.kb_cannot_edit(id, &fault).into(),
        },
        Spot::Whole(_) | Spot::Table => return desk.say.kb_cannot_hide(id).into(),
    };
    preview::keep(desk, vec![edit], Some(id), preview::Note::None)
}

/// Brings a hidden or removed entry back; lets a changed one follow the base again.
pub(super) fn restore(desk: &Desk, id: &EntryId) -> Step {
    let Some(path) = desk.document_of(id) else { return desk.say.kb_unknown(id.as_str(), None).into() };
    if Desk::is_shared(id, &path) {
        return restore_shared(desk, id, path);
    }
    let why = wording::kb_why_restore(id);
    let base = desk.base_text(&path).is_some();
    let last = || desk.last_text(&path).filter(|text| desk.base_text(&path) != Some(*text)).map(str::to_owned);
    let content = match desk.layer.document(&path).map(|document| &document.content) {
        Some(Content::Text(_)) if base => Content::Removed,
        Some(Content::Text(_)) => return desk.say.kb_nothing_to_restore(id).into(),
        Some(Content::Hidden) => last().map_or(Content::Removed, Content::Text),
        Some(Content::Removed) | None if base => return desk.say.kb_nothing_to_restore(id).into(),
        Some(Content::Removed) | None => match last() {
            Some(text) => Content::Text(text),
            None => return desk.say.kb_nothing_to_restore(id).into(),
        },
    };
    preview::keep(desk, vec![desk.change(path, content, why)], Some(id), preview::Note::None)
}

/// The same for a line or a row: the rest of its file stays as it is.
fn restore_shared(desk: &Desk, id: &EntryId, path: DocumentPath) -> Step {
    let says = |text: &str| said(path.as_str(), id, text);
    let now = desk.text(&path).unwrap_or_default();
    let base = desk.base_text(&path).filter(|text| says(text).is_some());
    let last = || desk.history.iter().find_map(|revision| revision.before.text().filter(|text| says(text).is_some()));
    let from = match says(now) {
        Some(here) => base.filter(|text| says(text) != Some(here)),
        None => last().or(base),
    };
    let Some(from) = from else { return desk.say.kb_nothing_to_restore(id).into() };
    match desk.says_again(id, &path, from) {
        Ok(content) => {
            let edit = desk.change(path, content, wording::kb_why_restore(id));
            preview::keep(desk, vec![edit], Some(id), preview::Note::None)
        }
        Err(fault) => desk.say.kb_cannot_edit(id, &fault).into(),
    }
}
