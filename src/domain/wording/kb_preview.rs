//! Sentences in a preview: what it is, what would change, what is wrong, and which questions would get something else.

use super::{Wording, kb_diff, kb_line};
use crate::domain::{
    impact::{Move, Outcome},
    kb_press::{DraftOf, KbPress, PreviewNote},
    knowledge::EntryId,
    limits,
    reply::{Button, Reply, Section, Weight},
    revision::{Content, Revise},
    text::fit,
};

impl Wording {
    /// Stands above an answer as people will see it.
    #[must_use]
    pub fn kb_preview_title(self, title: &str) -> String {
        self.with("kb-preview", [("title", title.into())])
    }

    /// The preview of an entry that goes out of sight.
    #[must_use]
    pub fn kb_preview_hidden(self, id: &EntryId) -> Reply {
        let body = self.with("kb-preview-hidden", [("entry", id.as_str().into())]);
        Reply { title: Some(self.kb_preview_title(id.as_str())), ..Reply::text(body) }
    }

    /// The preview of several documents, or of one that cannot be shown.
    #[must_use]
    pub fn kb_preview_changes(self, documents: usize, lines: String) -> Reply {
        Reply { title: Some(self.kb_preview_title(&self.kb_documents(documents))), ..Reply::text(lines) }
    }

    /// Heading of the documents that are saved together.
    #[must_use]
    pub fn kb_saved_together(self) -> String {
        self.text("kb-saved-together")
    }

    /// What becomes of a document, on one line.
    #[must_use]
    pub fn kb_document(self, edit: &Revise) -> String {
        let sentence = match (&edit.content, edit.expected.is_some() || edit.base.is_some()) {
            (Content::Text(_), true) => "kb-document-changed",
            (Content::Text(_), false) => "kb-document-new",
            (Content::Hidden, _) => "kb-document-hidden",
            (Content::Removed, _) if edit.base.is_some() => "kb-document-follows",
            (Content::Removed, _) => "kb-document-taken-out",
        };
        kb_line(&self.with(sentence, [("path", edit.path.as_str().into())]))
    }

    /// So many documents.
    #[must_use]
    pub fn kb_documents(self, count: usize) -> String {
        self.with("kb-documents", [("count", count.into())])
    }

    /// Said above a preview when somebody else has saved a change while the form was open.
    #[must_use]
    pub fn kb_overtaken(self) -> Section {
        Section { heading: self.text("kb-overtaken-heading"), text: self.text("kb-overtaken") }
    }

    /// Said above a preview that lays a draft over another change.
    #[must_use]
    pub fn kb_over_newest(self) -> Section {
        Section { heading: self.text("kb-over-heading"), text: self.text("kb-over-newest") }
    }

    /// Said above a preview when the id that was chosen could not be had.
    #[must_use]
    pub fn kb_other_id(self, id: &EntryId) -> Section {
        let text = self.with("kb-other-id", [("entry", id.as_str().into())]);
        Section { heading: self.text("kb-other-id-heading"), text }
    }

    /// Said above a preview of a date that stands once for a whole file.
    #[must_use]
    pub fn kb_whole_file(self) -> Section {
        Section { heading: self.text("kb-whole-file-heading"), text: self.text("kb-whole-file") }
    }

    /// Said above a preview that leaves out what was changed again since.
    #[must_use]
    pub fn kb_left(self, count: usize) -> Section {
        Section { heading: self.text("kb-left-heading"), text: self.with("kb-left", [("count", count.into())]) }
    }

    /// Heading of phrases that are near other entries.
    #[must_use]
    pub fn kb_collisions(self) -> String {
        self.text("kb-collisions")
    }

    /// Heading of the answers that would move.
    #[must_use]
    pub fn kb_moves(self) -> String {
        self.text("kb-moves")
    }

    /// A question that would get something else, on one line.
    #[must_use]
    pub fn kb_move(self, moved: &Move) -> String {
        const QUESTION: usize = 80;
        let question = format!("*{}*", fit(&moved.question.replace(['*', '`', '\n'], " "), QUESTION));
        let sentence = if moved.is_loss() { "kb-move-loss" } else { "kb-move" };
        let (before, after) = (self.outcome(&moved.before), self.outcome(&moved.after));
        let blanks = [("question", question.into()), ("before", before.into()), ("after", after.into())];
        kb_line(&self.with(sentence, blanks))
    }

    fn outcome(self, outcome: &Outcome) -> String {
        match outcome {
            Outcome::Answered(id) => format!("`{id}`"),
            Outcome::Offered(id) => self.with("kb-outcome-choice", [("entry", id.as_str().into())]),
            Outcome::Unknown => self.text("kb-outcome-nothing"),
        }
    }

    /// How many there are besides those that are shown.
    #[must_use]
    pub fn kb_more(self, more: usize) -> String {
        self.with("kb-more", [("more", more.into())])
    }

    /// The button from a preview to everything that stands in it, so many lines.
    #[must_use]
    pub fn kb_see_all(self, of: DraftOf, note: PreviewNote, count: usize) -> Button {
        let label = self.with("kb-see-all", [("count", count.into())]);
        Button { label, ..self.kb_button("kb-see-all", KbPress::Preview { of, page: Some(0), note }, Weight::Plain) }
    }

    /// Said above the pages on which all of it stands.
    #[must_use]
    pub fn kb_all_lines(self, count: usize) -> String {
        self.with("kb-all-lines", [("count", count.into())])
    }

    /// The button from there back to the preview.
    #[must_use]
    pub fn kb_back_to_preview(self, of: DraftOf, note: PreviewNote) -> Button {
        self.kb_button("kb-back-to-preview", KbPress::Preview { of, page: None, note }, Weight::Plain)
    }

    /// What the text says that it did not say before.
    #[must_use]
    pub fn kb_changes(self, diff: &str) -> Section {
        Section { heading: self.text("kb-changes"), text: kb_diff(diff, limits::FIELD_VALUE) }
    }

    /// Said below a preview.
    #[must_use]
    pub fn kb_not_saved_yet(self) -> Section {
        Section { heading: self.text("kb-not-saved-heading"), text: self.text("kb-not-saved") }
    }
}
