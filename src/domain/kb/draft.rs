//! The buttons under a preview: save it, write on it, lay it over another change, drop it.
//!
//! Owns that a draft is its author's in its own space, and that nothing with a new error is saved.

use super::{Desk, Step, edit, form, preview, rename::renamed};
use crate::domain::{
    document_path::DocumentPath,
    draft::{Draft, DraftId},
    kb_press::{DraftOf, KbPress},
    knowledge::{
        EntryId,
        edit::{EditFault, Spot, carry, carry_off_topic, home, read, relink, write},
    },
    problem::Problem,
    question::Settles,
    reply::Reply,
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
        let again = open(desk, of).map(|_| desk.say.kb_again(of.clone()));
        let buttons = vec![again.into_iter().chain([desk.say.kb_cancel(of.clone())]).collect()];
        return Reply { buttons, ..desk.say.kb_cannot_save(&errors) }.private().in_place().into();
    }
    Step::Save { edits, draft: of.draft, entry: of.entry.clone(), settles: draft.settles.clone() }
}

/// Shows a draft's preview again, or a page of all that stands in it.
pub(super) fn preview(desk: &Desk, of: &DraftOf, page: Option<usize>, note: preview::Note) -> Step {
    let Some(draft) = desk.own_draft() else { return desk.say.kb_draft_gone().into() };
    preview::again(desk, &draft.edits, of, page, note).into()
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
    match desk.over_newest(&draft.edits, of.entry.as_ref(), &draft.settles) {
        Ok(edits) => preview::keep(desk, edits, of.entry.as_ref(), preview::Note::Over),
        Err((path, fault)) => desk.say.kb_cannot_edit(&EntryId::new(path.as_str()), &fault).into(),
    }
}

impl Desk {
    /// The changes of a draft over what is there now. Of a file that several entries share, only what the draft is about is
    /// carried over, so that what somebody else has saved in there stays.
    pub(super) fn over_newest(
        &self,
        edits: &[Revise],
        entry: Option<&EntryId>,
        settles: &Settles,
    ) -> Result<Vec<Revise>, (DocumentPath, EditFault)> {
        let renamed = renamed(self, edits, entry);
        let over = |edit: &Revise| {
            let now = self.text(&edit.path).filter(|_| self.has_moved(edit));
            let content = match (edit.content.text(), now) {
                (Some(mine), Some(now)) => match (&renamed, entry) {
                    (Some((from, to)), _) if edit.path.answer().as_ref() != Some(to) => {
                        Ok(relink(now, from, to).unwrap_or_else(|| now.to_owned()))
                    }
                    (None, Some(entry)) => carry(edit.path.as_str(), entry, mine, now),
                    (None, None) if !settles.questions.is_empty() => carry_off_topic(mine, now),
                    _ => Ok(mine.to_owned()),
                }
                .map(Content::Text),
                _ => Ok(edit.content.clone()),
            };
            let content = content.map_err(|fault| (edit.path.clone(), fault))?;
            Ok(self.change(edit.path.clone(), content, edit.why.clone()))
        };
        edits.iter().map(over).collect()
    }

    /// Whether a document says something else now than when `edit` was made.
    fn has_moved(&self, edit: &Revise) -> bool {
        let revision = self.layer.document(&edit.path).map(|document| document.revision);
        revision != edit.expected || self.base_text(&edit.path) != edit.base.as_deref()
    }
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
    if let Some(wished) = form::id(fields).filter(|id| is_new(edit) && id != entry) {
        return edit::new(desk, Some(wished), &form::text(fields), || written.clone());
    }
    let written = Revise { content: Content::Text(written), ..edit.clone() };
    match desk.over_newest(&[written], Some(entry), &desk.draft_settles()) {
        Ok(again) => {
            let overtaken = again.iter().any(|again| again.expected != edit.expected);
            preview::keep(desk, again, Some(entry), preview::Note::overtaken(overtaken))
        }
        Err((_, fault)) => desk.say.kb_cannot_edit(entry, &fault).into(),
    }
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
