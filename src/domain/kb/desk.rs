//! Everything that a decision about a server's knowledge needs, laid out beforehand.
//!
//! Owns the way from what was typed to an entry and its document, and the making of a change. It is laid for one pass, and
//! holds the data of that pass's space alone.

use std::{cell::OnceCell, sync::Arc};

use super::{Learned, Step};
use crate::domain::{
    admin_pass::AdminPass,
    document_path::DocumentPath,
    draft::{Draft, DraftId},
    knowledge::{
        EntryId, SourceFile,
        edit::{EditFault, EntryText, Home, carry, home, room, said},
    },
    language::Language,
    layer::{Layer, Provenance},
    moment::Moment,
    origin::RoleId,
    policy::Policy,
    problem::{Problem, did_you_mean},
    revision::{Content, Revise, Revision},
    snapshot::Snapshot,
    wording::Wording,
};

/// What lies ready for one request.
pub struct Desk {
    /// Who asks, and for which space: the right to do so.
    pub pass: AdminPass,
    /// Whether they may also say who else has that right.
    pub manages_server: bool,
    /// The roles that have it.
    pub access: Vec<RoleId>,
    /// The base.
    pub base: Vec<SourceFile>,
    /// What this space lays over it.
    pub layer: Layer,
    /// What is served.
    pub served: Arc<Snapshot>,
    /// What is wrong with the layer's documents.
    pub problems: Arc<Vec<Problem>>,
    /// The draft that the request names, as long as there is one, whosever it is.
    pub draft: Option<(DraftId, Draft)>,
    /// What was changed in the document that the request is about, newest first.
    pub history: Vec<Revision>,
    /// What was saved in one step with the change that the request is about.
    pub step: Vec<(DocumentPath, Revision)>,
    /// Questions that people asked lately.
    pub questions: Vec<String>,
    /// What was learned, where the request needs it.
    pub learned: Learned,
    /// What the operator has decided.
    pub policy: Policy,
    /// The language of everybody here.
    pub place: Language,
    /// What time it is.
    pub now: Moment,
    /// The sentences of their language.
    pub say: Wording,
    /// The files as they show in this space, once they were needed.
    pub shown: OnceCell<Vec<SourceFile>>,
}

impl Desk {
    /// Decides about the entry `typed`, or says that there is none.
    pub(super) fn about(&self, typed: &str, decide: impl FnOnce(&Self, &EntryId) -> Step) -> Step {
        if typed.trim().is_empty() {
            return self.say.kb_which().into();
        }
        // What was taken out again is no entry any more, but has a history to bring it back from.
        let past = || Self::past(typed).filter(|id| !self.changes(id).is_empty());
        if let Some(id) = self.known(typed).or_else(past) {
            return decide(self, &id);
        }
        let ids = self.ids();
        let names: Vec<&str> = ids.iter().map(EntryId::as_str).collect();
        self.say.kb_unknown(typed.trim(), did_you_mean(&plain(typed), &names)).into()
    }

    /// The entry whose id was typed.
    pub(super) fn known(&self, typed: &str) -> Option<EntryId> {
        let id = EntryId::new(&plain(typed));
        (self.served.knowledge.entry(id.as_str()).is_some() || self.ids().contains(&id)).then_some(id)
    }

    /// The id that was typed, whether there is such an entry or not.
    fn past(typed: &str) -> Option<EntryId> {
        let id = EntryId::new(&plain(typed));
        DocumentPath::of_answer(&id).or_else(|| DocumentPath::parse(id.as_str())).map(|_| id)
    }

    /// The ids of all entries, also of those that are hidden here.
    fn ids(&self) -> Vec<EntryId> {
        let served = self.served.knowledge.entries.iter().map(|entry| entry.id.clone());
        let ours = self.layer.documents.iter().filter_map(|document| document.path.answer());
        let base = self.base.iter().filter_map(|file| DocumentPath::parse(&file.path)?.answer());
        served.chain(ours).chain(base).collect()
    }

    /// The files as they show in this space.
    pub(super) fn files(&self) -> &[SourceFile] {
        self.shown.get_or_init(|| self.layer.over(&self.base, &[]))
    }

    /// Where `id` is written, unless it is hidden.
    pub(super) fn home(&self, id: &EntryId) -> Option<(Home, DocumentPath, String)> {
        let home = home(self.files(), id)?;
        let path = DocumentPath::parse(&home.path)?;
        let text = self.text(&path)?.to_owned();
        Some((home, path, text))
    }

    /// The document that `id` is written in, or was before it was hidden.
    pub(super) fn document_of(&self, id: &EntryId) -> Option<DocumentPath> {
        let shown = self.home(id).map(|(_, path, _)| path);
        let answer = DocumentPath::of_answer(id);
        let known = |path: &DocumentPath| self.base_text(path).is_some() || self.layer.document(path).is_some();
        // A line or a row that was taken out leads to its file; files that hold no answer go by their own names.
        shown
            .or_else(|| answer.clone().filter(known))
            .or_else(|| DocumentPath::parse(&room(self.files(), id)?.path))
            .or(answer)
            .or_else(|| DocumentPath::parse(id.as_str()))
    }

    /// Whether `id` shares the document at `path` with other entries.
    pub(super) fn is_shared(id: &EntryId, path: &DocumentPath) -> bool {
        path.answer().is_none() && path.as_str() != id.as_str()
    }

    /// The changes of an entry that lie on the desk, newest first: of a document that it shares, those that changed what it
    /// says.
    pub(super) fn changes(&self, id: &EntryId) -> Vec<&Revision> {
        let Some(path) = self.document_of(id) else { return Vec::new() };
        let says = |content: &Content| self.said(&path, id, content);
        let its = |revision: &&Revision| !Self::is_shared(id, &path) || says(&revision.before) != says(&revision.after);
        self.history.iter().filter(its).collect()
    }

    /// What the entry `id` says where the layer says `content` about its document.
    pub(super) fn said(&self, path: &DocumentPath, id: &EntryId, content: &Content) -> Option<EntryText> {
        said(path.as_str(), id, self.shown_of(path, content)?)
    }

    /// What shows of a document where the layer says `content` about it.
    pub(super) fn shown_of<'t>(&'t self, path: &DocumentPath, content: &'t Content) -> Option<&'t str> {
        match content {
            Content::Text(text) => Some(text),
            Content::Hidden => None,
            Content::Removed => self.base_text(path),
        }
    }

    /// What the document at `path` is to be so that `id`, which shares it, says again what it says in the text `from`. One that
    /// is the base's to the letter then follows the base.
    pub(super) fn says_again(&self, id: &EntryId, path: &DocumentPath, from: &str) -> Result<Content, EditFault> {
        let now = self.text(path).unwrap_or_default();
        // Texts that differ in this entry alone: then it comes back in its own place, too.
        let alone = carry(path.as_str(), id, now, from).is_ok_and(|text| text == now);
        let text = if alone { from.to_owned() } else { carry(path.as_str(), id, from, now)? };
        Ok(if self.base_text(path) == Some(&text) { Content::Removed } else { Content::Text(text) })
    }

    /// The base's text of a document.
    pub(super) fn base_text(&self, path: &DocumentPath) -> Option<&str> {
        self.base.iter().find(|file| file.path == path.as_str()).map(|file| file.text.as_str())
    }

    /// The text of a document as it shows here, `None` when it is hidden or not there.
    pub(super) fn text(&self, path: &DocumentPath) -> Option<&str> {
        self.shown_of(path, self.layer.document(path).map_or(&Content::Removed, |document| &document.content))
    }

    /// The text of a document that is hidden as it was before: the layer's, or else the base's.
    pub(super) fn last_text(&self, path: &DocumentPath) -> Option<&str> {
        let base = self.base_text(path);
        let mut shown = self.history.iter().filter(|revision| revision.after != Content::Hidden);
        let last = match base {
            Some(_) => shown.next().and_then(|revision| revision.after.text()),
            None => shown.find_map(|revision| revision.after.text()),
        };
        last.or(base)
    }

    /// Where a document comes from, and whether the base has moved on beneath the layer.
    pub(super) fn provenance(&self, path: &DocumentPath) -> (Provenance, bool) {
        let base = self.base_text(path);
        let moved = self.layer.document(path).is_some_and(|document| document.base_moved(base));
        (self.layer.provenance(path, base.is_some()), moved)
    }

    /// A change of a document, to be saved as long as nobody else changes it first.
    pub(super) fn change(&self, path: DocumentPath, content: Content, why: String) -> Revise {
        Revise {
            space: self.pass.space(),
            expected: self.layer.document(&path).map(|document| document.revision),
            base: self.base_text(&path).map(str::to_owned),
            path,
            content,
            author: self.pass.author(),
            why,
            at: self.now,
        }
    }

    /// The same for a document that shall show nothing: hidden where the base has one, taken out where it has none.
    pub(super) fn without(&self, path: DocumentPath, why: String) -> Revise {
        let content = if self.base_text(&path).is_some() { Content::Hidden } else { Content::Removed };
        self.change(path, content, why)
    }

    /// The layer as it would be after `edits`.
    pub(super) fn layer_after(&self, edits: &[Revise]) -> Layer {
        self.layer.after(edits)
    }
}

/// An id as it was meant: people copy paths, too.
pub(super) fn plain(typed: &str) -> String {
    let typed = typed.trim().to_lowercase();
    let id = typed.strip_prefix("answers/").unwrap_or(&typed);
    id.strip_suffix(".md").unwrap_or(id).to_owned()
}
