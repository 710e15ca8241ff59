//! Sentences around an edit: its form, its preview, saving it, and files that come and go.

use super::Wording;
use crate::domain::{
    document_path::DocumentPath,
    kb_press::{DraftOf, KbPress},
    knowledge::EntryId,
    limits,
    problem::Problem,
    reply::{Button, Reply, Section, Weight},
    revision::{Revision, RevisionId},
    text::{fit, packed_lines},
};

impl Wording {
    /// Title of the form of a new answer.
    #[must_use]
    pub fn kb_form_add(self) -> String {
        self.text("kb-form-add")
    }

    /// Title of the form of an entry, as much of it as fits.
    #[must_use]
    pub fn kb_form_edit(self, id: &EntryId) -> String {
        fit(&self.with("kb-form-edit", [("entry", id.as_str().into())]), limits::FORM_TEXT)
    }

    /// The label of an answer's id in a form.
    #[must_use]
    pub fn kb_field_id(self) -> String {
        self.text("kb-field-id")
    }

    /// That of the question that an entry answers.
    #[must_use]
    pub fn kb_field_title(self) -> String {
        self.text("kb-field-title")
    }

    /// That of the phrases.
    #[must_use]
    pub fn kb_field_phrases(self) -> String {
        self.text("kb-field-phrases")
    }

    /// That of the answer.
    #[must_use]
    pub fn kb_field_body(self) -> String {
        self.text("kb-field-body")
    }

    /// That of the cells of a row.
    #[must_use]
    pub fn kb_field_cells(self) -> String {
        self.text("kb-field-cells")
    }

    /// That of the sources.
    #[must_use]
    pub fn kb_field_sources(self) -> String {
        self.text("kb-field-sources")
    }

    /// That of the links.
    #[must_use]
    pub fn kb_field_see(self) -> String {
        self.text("kb-field-see")
    }

    /// The button that saves.
    #[must_use]
    pub fn kb_save(self, of: DraftOf) -> Button {
        self.kb_button("kb-save", KbPress::Save(of), Weight::Main)
    }

    /// The button that opens the form again.
    #[must_use]
    pub fn kb_again(self, of: DraftOf) -> Button {
        self.kb_button("kb-again", KbPress::Again(of), Weight::Plain)
    }

    /// The button that drops a draft.
    #[must_use]
    pub fn kb_cancel(self, of: DraftOf) -> Button {
        self.kb_button("kb-cancel", KbPress::Drop(of), Weight::Plain)
    }

    /// The button that lays a draft over another change.
    #[must_use]
    pub fn kb_over(self, of: DraftOf) -> Button {
        self.kb_button("kb-over", KbPress::Over(of), Weight::Main)
    }

    /// The button that drops a draft in favour of another change.
    #[must_use]
    pub fn kb_drop_mine(self, of: DraftOf) -> Button {
        self.kb_button("kb-drop-mine", KbPress::Drop(of), Weight::Plain)
    }

    /// Said when a change of an entry was saved: `change`, unless it was there already.
    #[must_use]
    pub fn kb_saved(self, id: &EntryId, change: Option<RevisionId>) -> Reply {
        self.saved_entry("kb-saved", id, change)
    }

    /// Said when a change was saved by which an entry is shown no longer.
    #[must_use]
    pub fn kb_saved_hidden(self, id: &EntryId, change: Option<RevisionId>) -> Reply {
        self.saved_entry("kb-saved-hidden", id, change)
    }

    fn saved_entry(self, sentence: &str, id: &EntryId, change: Option<RevisionId>) -> Reply {
        let undo = change.map(|change| self.kb_undo_button(change, Some(id)));
        let buttons = vec![[self.kb_show_button(id)].into_iter().chain(undo).collect()];
        Reply { buttons, ..Reply::text(self.with(sentence, [("entry", id.as_str().into())])) }
    }

    /// Said when changes were saved, of which `step` is one unless they were there already.
    #[must_use]
    pub fn kb_saved_documents(self, changes: usize, step: Option<RevisionId>) -> Reply {
        let documents = self.kb_documents(changes);
        let undo = step.map(|step| vec![self.kb_undo_button(step, None)]);
        let said = self.with("kb-saved-documents", [("documents", documents.into())]);
        Reply { buttons: undo.into_iter().collect(), ..Reply::text(said) }
    }

    /// Said when nothing of a step is as it was saved.
    #[must_use]
    pub fn kb_nothing_to_undo(self) -> Reply {
        Reply::text(self.text("kb-nothing-to-undo"))
    }

    /// Said when a draft was dropped.
    #[must_use]
    pub fn kb_dropped(self) -> Reply {
        Reply::text(self.text("kb-dropped"))
    }

    /// Heading of a text that could not be kept.
    #[must_use]
    pub fn kb_you_wrote(self, field: &str) -> String {
        self.with("kb-you-wrote", [("field", field.into())])
    }

    /// Said when there is no such draft any more.
    #[must_use]
    pub fn kb_draft_gone(self) -> Reply {
        Reply::text(self.text("kb-draft-gone"))
    }

    /// Said when a draft has errors that it did not have when it was shown.
    #[must_use]
    pub fn kb_cannot_save(self, errors: &[Problem]) -> Reply {
        const SHOWN: usize = 10;
        let more = errors.len().saturating_sub(SHOWN);
        let lines = errors.iter().take(SHOWN).map(|problem| self.kb_problem(problem));
        let lines: Vec<String> = lines.chain((more > 0).then(|| self.kb_more(more))).collect();
        Reply::text(format!("{}\n{}", self.text("kb-cannot-save"), lines.join("\n")))
    }

    /// Said when somebody else has saved first.
    #[must_use]
    pub fn kb_conflict(self, path: &DocumentPath, newest: Option<&Revision>) -> Reply {
        let path = path.as_str();
        let body = match newest {
            None => self.with("kb-conflict-somebody", [("path", path.into())]),
            Some(revision) => {
                let (person, when) = (self.kb_person(revision.author), revision.at.to_string());
                self.with("kb-conflict", [("person", person.into()), ("when", when.into()), ("path", path.into())])
            }
        };
        Reply { title: Some(self.text("kb-conflict-heading")), ..Reply::text(body) }
    }

    /// Two texts of one document, as a difference.
    #[must_use]
    pub fn kb_both(self, shown: String) -> Section {
        Section { heading: self.text("kb-both"), text: shown }
    }

    /// Stands for a text that somebody else has hidden.
    #[must_use]
    pub fn kb_theirs_gone(self) -> String {
        self.text("kb-theirs-gone")
    }

    /// Stands for a text that the draft would hide.
    #[must_use]
    pub fn kb_mine_gone(self) -> String {
        self.text("kb-mine-gone")
    }

    /// Said with an archive of files.
    #[must_use]
    pub fn kb_exported(self, documents: usize, hidden: usize, only_changed: bool) -> Reply {
        let sentence = if only_changed { "kb-exported-changed" } else { "kb-exported" };
        let counted = |sentence, count| self.with(sentence, [("documents", self.kb_documents(count).into())]);
        let hidden = (hidden > 0).then(|| counted("kb-exported-hidden", hidden));
        let next = self.text("kb-exported-next");
        let said = std::iter::once(counted(sentence, documents)).chain(hidden).chain([next]);
        Reply::text(said.collect::<Vec<_>>().join(" "))
    }

    /// Said when an archive holds nothing new.
    #[must_use]
    pub fn kb_import_changes_nothing(self) -> Reply {
        Reply::text(self.text("kb-import-changes-nothing"))
    }

    /// Said when an archive holds nothing that could be taken over.
    #[must_use]
    pub fn kb_import_empty(self) -> Reply {
        Reply::text(self.text("kb-import-empty"))
    }

    /// Said when an archive has errors: all of them.
    #[must_use]
    pub fn kb_import_refused(self, problems: &[Problem]) -> Reply {
        let errors = problems.iter().filter(|problem| problem.is_error()).count();
        let lines: Vec<String> = problems.iter().map(|problem| self.kb_problem(problem)).collect();
        let body = format!("{}\n{}", self.with("kb-import-refused", [("errors", errors.into())]), lines.join("\n"));
        Reply { title: Some(self.text("kb-import-refused-heading")), ..Reply::text(body) }
    }

    /// Said when an archive is too large.
    #[must_use]
    pub fn kb_archive_too_large(self, megabytes: usize) -> Reply {
        Reply::text(self.with("kb-archive-too-large", [("megabytes", megabytes.into())]))
    }

    /// Said when an archive has too many files.
    #[must_use]
    pub fn kb_archive_too_many(self, files: usize) -> Reply {
        Reply::text(self.with("kb-archive-too-many", [("files", files.into())]))
    }

    /// Said when an attachment is no archive.
    #[must_use]
    pub fn kb_archive_broken(self) -> Reply {
        Reply::text(self.text("kb-archive-broken"))
    }
}

/// A cell as the form shows it.
#[must_use]
pub fn kb_cell(option: &str, cell: &str) -> String {
    format!("{option}: {cell}")
}

/// A difference as Discord colours it, as much of it as `most` characters hold.
#[must_use]
pub fn kb_diff(diff: &str, most: usize) -> String {
    // Three of these would end the block.
    let plain = diff.replace("```", "'''");
    let room = most.saturating_sub(20);
    let shown = packed_lines(&plain, room).into_iter().next().unwrap_or_default();
    let cut = if shown.chars().count() < plain.chars().count() { "\n…" } else { "" };
    format!("```diff\n{}{cut}\n```", fit(&shown, room))
}
