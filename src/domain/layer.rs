//! A server's layer: the documents that its admins added, changed or hid above the base.
//!
//! Owns what a layer is and how it lies over the base. Keeps nothing: that is the store's business.

use std::collections::BTreeMap;

use super::{
    document_path::DocumentPath,
    knowledge::SourceFile,
    revision::{Content, Revise, RevisionId},
};

/// A document of a layer as it is now. Its content is never [`Content::Removed`]: then it is not in the layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its path.
    pub path: DocumentPath,
    /// What the layer says.
    pub content: Content,
    /// The base's text when it was last changed here; `None` when the base had none.
    pub base: Option<String>,
    /// Its newest revision: what an edit has to expect.
    pub revision: RevisionId,
}

impl Document {
    /// Whether the base has changed beneath it since.
    #[must_use]
    pub fn base_moved(&self, base_now: Option<&str>) -> bool {
        self.base.as_deref() != base_now
    }
}

/// Where what shows of a document comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// The base alone.
    Base,
    /// The base has it, and the layer says something else.
    Changed,
    /// The layer alone.
    Added,
    /// The layer hides it.
    Hidden,
    /// Neither has it: it was taken out again.
    Gone,
}

/// All documents of a layer, sorted by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layer {
    /// The documents, each path once.
    pub documents: Vec<Document>,
}

impl Layer {
    /// The document at `path`, if the layer has it.
    #[must_use]
    pub fn document(&self, path: &DocumentPath) -> Option<&Document> {
        self.documents.iter().find(|document| document.path == *path)
    }

    /// Where what shows of the document at `path` comes from.
    #[must_use]
    pub fn provenance(&self, path: &DocumentPath, in_base: bool) -> Provenance {
        match (self.document(path).map(|document| &document.content), in_base) {
            (Some(Content::Text(_)), true) => Provenance::Changed,
            (Some(Content::Text(_)), false) => Provenance::Added,
            (Some(Content::Hidden), _) => Provenance::Hidden,
            (Some(Content::Removed) | None, true) => Provenance::Base,
            (Some(Content::Removed) | None, false) => Provenance::Gone,
        }
    }

    /// The layer as it would be after `changes`.
    #[must_use]
    pub fn after(&self, changes: &[Revise]) -> Self {
        let mut documents: BTreeMap<DocumentPath, Document> =
            self.documents.iter().map(|document| (document.path.clone(), document.clone())).collect();
        for Revise { path, content, base, expected, .. } in changes {
            if *content == Content::Removed {
                documents.remove(path);
                continue;
            }
            // It has no revision yet; nothing that is done with this layer asks for it.
            let revision = expected.unwrap_or(RevisionId(0));
            let document = Document { path: path.clone(), content: content.clone(), base: base.clone(), revision };
            documents.insert(path.clone(), document);
        }
        Self { documents: documents.into_values().collect() }
    }

    /// The files that show when this layer, without its documents at the paths in `left_out`, lies over `base`; sorted by path.
    #[must_use]
    pub fn over(&self, base: &[SourceFile], left_out: &[&str]) -> Vec<SourceFile> {
        let mut shown: BTreeMap<&str, &str> = base.iter().map(|file| (&*file.path, &*file.text)).collect();
        for document in self.documents.iter().filter(|document| !left_out.contains(&document.path.as_str())) {
            match &document.content {
                Content::Text(text) => {
                    shown.insert(document.path.as_str(), text);
                }
                Content::Hidden => {
                    shown.remove(document.path.as_str());
                }
                Content::Removed => {}
            }
        }
        shown.into_iter().map(|(path, text)| SourceFile { path: path.to_owned(), text: text.to_owned() }).collect()
    }
}
