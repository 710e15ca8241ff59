//! An edit that waits for the press that saves it.
//!
//! Owns what is kept between a preview and its "Save". A draft changes nothing by itself.

use std::fmt;

use super::{moment::Moment, person::PersonId, question::Settles, revision::Revise, space::SpaceId};

/// The number of a draft, for a button's code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftId(pub i64);

impl DraftId {
    /// Reads what [`fmt::Display`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

impl fmt::Display for DraftId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

/// One or more changes that belong together. Who presses its button must be its author, in its space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Whose layer it would change.
    pub space: SpaceId,
    /// Whose draft it is.
    pub author: PersonId,
    /// When it was made; after [`Draft::DAYS`] it is gone.
    pub at: Moment,
    /// What saving it would change.
    pub edits: Vec<Revise>,
    /// What saving it would deal with besides.
    pub settles: Settles,
}

impl Draft {
    /// Days for which a draft is kept.
    pub const DAYS: i64 = 1;

    /// Whether it is too old to be saved.
    #[must_use]
    pub fn is_stale(&self, now: Moment) -> bool {
        self.at.plus_days(Self::DAYS) < now
    }
}
