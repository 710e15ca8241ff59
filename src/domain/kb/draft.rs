//! The buttons under a preview: save it, write on it, lay it over another change, drop it.
//!
//! Owns that a draft is its author's in its own space, and that nothing with a new error is saved.

use super::{Desk, Step, edit, form, preview};
use crate::domain::{
    document_path::DocumentPath,
    draft::{Draft, DraftId},
    kb_press::{DraftOf, KbPress},
    knowledge::{
        EntryId,
        edit::{Spot, home, read, write},
    },
    problem::Problem,
    question::Settles,
    revision::{Content, Revise},
};

impl Desk {
    /// The draft that the request names, as long as it is there and belongs to the one who asks, in this space.
    fn own_draft(&self) -> Option<&Draft> {
        let own = |draft: &&Draft| draft.space == self.pass.space() && draft.author == self.pass.author();
        self.draft.as_ref().map(|(_, draft)| draft).filter(own)
    }

    /// What that draft deals with besides.
    pub(super) fn draft_settles(&self) -> Settles {
        self.own_draft().map(|draft| draft.settles.clone()).unwrap_or_default()
    }

    /// The number of that draft.
    pub(super) fn draft_id(&self) -> Option<DraftId> {
        self.own_draft()?;
        self.draft.as_ref().map(|(id, _)| *id)
    }
}

/// Saves a draft.
pub(super) fn save(desk: &Desk, of: &DraftOf) -> Step {
    let Some(draft) = desk.own_draft() else { return desk.say.kb_draft_gone().in_place().into() };
    let edits: Vec<Revise> = draft.edits.iter().map(|edit| Revise { at: desk.now, ..edit.clone() }).collect();
    let errors: Vec<Problem> =
        preview::new_problems(desk, &edits, of.entry.as_ref()).into_iter().filter(Problem::is_error).collect();
    if !errors.is_empty() {
        return desk.say.kb_cannot_save(&errors).in_place().into();
    }
    Step::Save { edits, draft: of.draft, entry: of.entry.clone(), settles: draft.settles.clone() }
}

/// Drops a draft.
pub(super) fn drop(desk: &Desk, of: &DraftOf) -> Step {
    if desk.own_draft().is_none() {
        return desk.say.kb_draft_gone().in_place().into();
    }
    Step::Drop(of.draft, Box::new(desk.say.kb_dropped().private().in_place()))
}

/// Shows a draft again, to be saved over what is there now.
pub(super) fn over(desk: &Desk, of: &DraftOf) -> Step {
    let Some(draft) = desk.own_draft() else { return desk.say.kb_draft_gone().into() };
    let again = |edit: &Revise| desk.change(edit.path.clone(), edit.content.clone(), edit.why.clone());
    let edits = draft.edits.iter().map(again).collect();
    preview::keep(desk, edits, of.entry.as_ref(), preview::Note::Over)
}

/// Opens the form of a draft again.
pub(super) fn again(desk: &Desk, of: &DraftOf) -> Step {
    let Some((entry, edit, text, spot)) = open(desk, of) else { return desk.say.kb_draft_gone().into() };
    match read(text, &spot) {
        Ok(parts) => {
            let id = is_new(edit).then(|| entry.as_str());
            form::filled(desk.say, desk.say.kb_form_edit(entry), KbPress::SubmitAgain(of.clone()), id, &parts).into()
        }
        Err(fault) => desk.say.kb_cannot_edit(entry, &fault).into(),
    }
}

/// A form of a draft becomes another draft in its place.
pub(super) fn change(desk: &Desk, of: &DraftOf, fields: &[(String, String)]) -> Step {
    let Some((entry, edit, text, spot)) = open(desk, of) else { return desk.say.kb_draft_gone().into() };
    let written = match write(text, &spot, &form::text(fields)) {
        Ok(written) => written,
        Err(fault) => return desk.say.kb_cannot_edit(entry, &fault).into(),
    };
    let wished = form::id(fields).filter(|id| is_new(edit) && id != entry);
    let Some(wished) = wished else {
        let again = desk.change(edit.path.clone(), Content::Text(written), edit.why.clone());
        let note = preview::Note::overtaken(again.expected != edit.expected);
        return preview::keep(desk, vec![again], Some(entry), note);
    };
    edit::new(desk, Some(wished), &form::text(fields), || written.clone())
}

/// The entry of a draft, its only change, the text in it, and where in there the entry stands.
fn open<'a>(desk: &'a Desk, of: &'a DraftOf) -> Option<(&'a EntryId, &'a Revise, &'a str, Spot)> {
    let entry = of.entry.as_ref()?;
    let [edit] = desk.own_draft()?.edits.as_slice() else { return None };
    let text = edit.content.text()?;
    let spot = if DocumentPath::of_answer(entry).as_ref() == Some(&edit.path) {
        Spot::Answer
    } else {
        home(&desk.layer_after(std::slice::from_ref(edit)).over(&desk.base, &[]), entry)?.spot
    };
    Some((entry, edit, text, spot))
}

/// Whether it would add a document, so that its id can still be chosen.
fn is_new(edit: &Revise) -> bool {
    edit.expected.is_none() && edit.base.is_none()
}
