//! An entry while it is being read: every part still knows where it was written.
//!
//! Owns the step from text with places to a plain [`Entry`]. Faults between entries are found beside it, in `check`.

use super::{Entry, EntryId};
use crate::domain::{date::Date, fields::Located, problem::Place};

/// An entry with the places of its parts.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// Its identity.
    pub(super) id: EntryId,
    /// Where it begins.
    pub(super) place: Place,
    /// The question it answers.
    pub(super) title: Located<String>,
    /// The ways people ask it.
    pub(super) phrases: Vec<Located<String>>,
    /// The answer.
    pub(super) body: Located<String>,
    /// Ids of related entries, not yet known to exist.
    pub(super) see: Vec<Located<String>>,
    /// Full addresses of its sources.
    pub(super) sources: Vec<Located<String>>,
    /// When a person last compared it with its sources.
    pub(super) checked: Option<Date>,
}

impl From<Draft> for Entry {
    fn from(draft: Draft) -> Self {
        let texts = |list: Vec<Located<String>>| list.into_iter().map(|text| text.value).collect::<Vec<_>>();
        Self {
            id: draft.id,
            title: draft.title.value,
            phrases: texts(draft.phrases),
            body: draft.body.value,
            see: draft.see.iter().map(|id| EntryId::new(&id.value)).collect(),
            sources: texts(draft.sources),
            checked: draft.checked,
        }
    }
}
