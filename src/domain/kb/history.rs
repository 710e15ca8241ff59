//! `/kb history` and `/kb undo`: what was changed, when and by whom, and the way back.
//!
//! Owns one page a change. Of a file that several entries share, only what is the entry's own counts and is taken back.
//! Undoing is a change like any other: it is shown before it is saved, and can be undone. What was saved in one step is taken
//! back in one.

use super::{Desk, Step, preview};
use crate::domain::{
    diff::diff,
    document_path::DocumentPath,
    knowledge::EntryId,
    limits,
    reply::Reply,
    revision::{Content, Revise, Revision},
    wording,
};

/// Shows the change that is `back` changes behind the newest.
pub(super) fn show(desk: &Desk, id: &EntryId, back: usize) -> Reply {
    let Some(path) = desk.document_of(id) else { return desk.say.kb_unknown(id.as_str(), None) };
    let all = desk.changes(id);
    let changes = all.len();
    let back = back.min(changes.saturating_sub(1));
    let Some(revision) = all.get(back) else { return desk.say.kb_never_changed(id) };
    let shown = |content: &Content| match content {
        Content::Text(text) => text.clone(),
        Content::Hidden => String::new(),
        Content::Removed => desk.base_text(&path).unwrap_or_default().to_owned(),
    };
    let diff = diff(&shown(&revision.before), &shown(&revision.after));
    let shown = diff.map(|diff| wording::kb_diff(&diff, limits::BODY));
    let newer = back.checked_sub(1).map(|back| desk.say.kb_newer(id, back));
    let older = (back + 1 < changes).then(|| desk.say.kb_older(id, back + 1));
    let undo = (back == 0).then(|| desk.say.kb_undo_button(id));
    let buttons = vec![newer.into_iter().chain(older).chain(undo).chain([desk.say.kb_show_button(id)]).collect()];
    Reply { buttons, ..desk.say.kb_change(id, &path, revision, (changes - back, changes), shown.as_deref()) }
}

/// Takes the newest change back, and with it what was saved in the same step.
pub(super) fn undo(desk: &Desk, id: &EntryId) -> Step {
    let (path, changes) = (desk.document_of(id), desk.changes(id));
    let (Some(path), Some(newest)) = (path, changes.first()) else { return desk.say.kb_never_changed(id).into() };
    if desk.step.len() > 1 {
        return undo_step(desk);
    }
    let content = if Desk::is_shared(id, &path) {
        let before = newest.before.text().or(desk.base_text(&path)).unwrap_or_default();
        match desk.says_again(id, &path, before) {
            Ok(content) => content,
            Err(fault) => return desk.say.kb_cannot_edit(id, &fault).into(),
        }
    } else {
        newest.before.clone()
    };
    let edit = desk.change(path, content, wording::kb_why_undo(id));
    let is_entry = edit.path.answer().is_some() || desk.served.knowledge.entry(id.as_str()).is_some();
    preview::keep(desk, vec![edit], Some(id).filter(|_| is_entry), preview::Note::None)
}

/// Takes back what was saved in one step, but for what was changed again since.
pub(super) fn undo_step(desk: &Desk) -> Step {
    let newest = |(path, revision): &&(DocumentPath, Revision)| match desk.layer.document(path) {
        Some(document) => document.revision == revision.id,
        None => revision.after == Content::Removed,
    };
    let back = |(path, revision): &(DocumentPath, Revision)| {
        desk.change(path.clone(), revision.before.clone(), wording::kb_why_undo_step(&revision.why))
    };
    let edits: Vec<Revise> = desk.step.iter().filter(newest).map(back).collect();
    if edits.is_empty() {
        return desk.say.kb_nothing_to_undo().into();
    }
    let left = desk.step.len() - edits.len();
    preview::keep(desk, edits, None, if left == 0 { preview::Note::None } else { preview::Note::Left(left) })
}
