//! One change of one document of a layer: asked for, and as it stands in the history.
//!
//! Owns the shape of a change. Nothing that was saved is ever overwritten: what looks like undoing is another change.

use std::fmt;

use super::{document_path::DocumentPath, moment::Moment, person::PersonId, space::SpaceId};

/// The number of a saved change; a later change has a higher one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RevisionId(pub i64);

impl fmt::Display for RevisionId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

/// What a layer says about a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// This text, whether the base has one or not.
    Text(String),
    /// That it is not to be seen.
    Hidden,
    /// Nothing, so that the base shows through: it was taken out of the layer, or never in it.
    Removed,
}

impl Content {
    /// The text, if there is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Hidden | Self::Removed => None,
        }
    }
}

/// A change that is to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revise {
    /// Whose layer.
    pub space: SpaceId,
    /// Which document.
    pub path: DocumentPath,
    /// The document's newest revision as its author saw it; `None` when it was not in the layer. When that is no longer
    /// so, nothing is saved.
    pub expected: Option<RevisionId>,
    /// What the layer says from now on.
    pub content: Content,
    /// The base's text that it was made from; `None` when the base has none.
    pub base: Option<String>,
    /// Who changes it.
    pub author: PersonId,
    /// Why, in a few words; may be empty.
    pub why: String,
    /// When.
    pub at: Moment,
}

/// A change that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number.
    pub id: RevisionId,
    /// Who changed it.
    pub author: PersonId,
    /// When.
    pub at: Moment,
    /// What the layer said before.
    pub before: Content,
    /// What it has said since.
    pub after: Content,
    /// Why, as its author put it.
    pub why: String,
}
