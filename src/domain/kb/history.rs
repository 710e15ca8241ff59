//! `/kb history` and `/kb undo`: what was changed, when and by whom, and the way back.
//!
//! Owns one page a change. Of a file that several entries share, only what is the entry's own counts and is taken back.
//! Undoing is a change like any other: it is shown before it is saved, and can be undone. What was saved in one step is taken
//! back in one. It never takes a later change along: what was changed again since stays as it is.

use super::{Desk, Step, preview};
use crate::domain::{
    diff::diff,
    document_path::DocumentPath,
    knowledge::{EntryId, edit::said},
    limits,
    reply::Reply,
    revision::{Revise, Revision, RevisionId},
    wording,
};

/// Shows the change that is `back` changes behind the newest.
pub(super) fn show(desk: &Desk, id: &EntryId, back: usize) -> Reply {
    let Some(path) = desk.document_of(id) else { return desk.say.kb_unknown(id.as_str(), None) };
    let all = desk.changes(id);
    let changes = all.len();
    let back = back.min(changes.saturating_sub(1));
    let Some(revision) = all.get(back) else { return desk.say.kb_never_changed(id) };
    let shown = |content| desk.shown_of(&path, content).unwrap_or_default();
    let diff = diff(shown(&revision.before), shown(&revision.after));
    let shown = diff.map(|diff| wording::kb_diff(&diff, limits::BODY));
    let newer = back.checked_sub(1).map(|back| desk.say.kb_newer(id, back));
    let older = (back + 1 < changes).then(|| desk.say.kb_older(id, back + 1));
    let undo = (back == 0).then(|| desk.say.kb_undo_button(revision.id, Some(id)));
    let buttons = vec![newer.into_iter().chain(older).chain(undo).chain([desk.say.kb_show_button(id)]).collect()];
    Reply { buttons, ..desk.say.kb_change(id, &path, revision, (changes - back, changes), shown.as_deref()) }
}

/// Takes the newest change of an entry back, and with it what was saved in the same step.
pub(super) fn undo(desk: &Desk, id: &EntryId) -> Step {
    match desk.changes(id).first() {
        Some(newest) => undo_change(desk, newest.id, Some(id)),
        None => desk.say.kb_never_changed(id).into(),
    }
}

/// Takes back what was saved in one step with `change`, of the entry `id` if it is about one, but for what was changed again
/// since.
pub(super) fn undo_change(desk: &Desk, change: RevisionId, id: Option<&EntryId>) -> Step {
    let one = desk.step.iter().find(|(_, revision)| revision.id == change);
    if let (Some((path, revision)), Some(id)) = (one, id)
        && desk.step.iter().all(|(other, _)| other == path)
    {
        return undo_one(desk, id, path, revision);
    }
    let stands = |(path, revision): &&(DocumentPath, Revision)| desk.says(path, &revision.after);
    let back = |(path, revision): &(DocumentPath, Revision)| {
        desk.change(path.clone(), revision.before.clone(), wording::kb_why_undo(&revision.why))
    };
    let edits: Vec<Revise> = desk.step.iter().filter(stands).map(back).collect();
    if edits.is_empty() {
        return desk.say.kb_nothing_to_undo().into();
    }
    let left = desk.step.len() - edits.len();
    preview::keep(desk, edits, None, if left == 0 { preview::Note::None } else { preview::Note::Left(left) })
}

/// The same for the only document of a step. Beside later changes of other entries in it, the entry says again what it said.
fn undo_one(desk: &Desk, id: &EntryId, path: &DocumentPath, revision: &Revision) -> Step {
    let now = || said(path.as_str(), id, desk.text(path).unwrap_or_default());
    let content = if desk.says(path, &revision.after) {
        revision.before.clone()
    } else if Desk::is_shared(id, path) && now() == desk.said(path, id, &revision.after) {
        let before = revision.before.text().or(desk.base_text(path)).unwrap_or_default();
        match desk.says_again(id, path, before) {
            Ok(content) => content,
            Err(fault) => return desk.say.kb_cannot_edit(id, &fault).into(),
        }
    } else {
        return desk.say.kb_changed_since(id, desk.changes(id).first().copied()).into();
    };
    // Files that hold no answer go by their own names.
    let entry = Some(id).filter(|id| id.as_str() != path.as_str());
    let edit = desk.change(path.clone(), content, wording::kb_why_undo(&revision.why));
    preview::keep(desk, vec![edit], entry, preview::Note::None)
}
