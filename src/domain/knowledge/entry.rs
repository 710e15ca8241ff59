//! One answerable entry and its identity.
//!
//! Owns what an entry is once it has been read. Refuses nothing: parsing and checking stand beside it.

use std::{fmt, sync::Arc};

use crate::domain::date::Date;

/// The path of an entry without its ending, such as `fine-tuning/can-i-fine-tune`; cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(Arc<str>);

impl EntryId {
    /// The id with this text.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// The whole id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the first `/`, or the whole id when there is none.
    #[must_use]
    pub fn topic(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Something the bot can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its identity: the path of its file, or of its line in an option or the comparison.
    pub id: EntryId,
    /// The question it answers, in plain words; a phrase like the others for the matcher.
    pub title: String,
    /// The ways people ask it.
    pub phrases: Vec<String>,
    /// The answer, in the Markdown that Discord shows.
    pub body: String,
    /// Related entries.
    pub see: Vec<EntryId>,
    /// Where its facts come from, full addresses.
    pub sources: Vec<String>,
    /// When a person last compared it with its sources.
    pub checked: Option<Date>,
}
