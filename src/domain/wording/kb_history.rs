//! What a change is called in the history, and what a new answer is called that nobody has named.
//!
//! It is kept as it was said, for admins of whatever language and for the operator who exports it, so it is English and
//! short; the ids in it are the same everywhere.

use crate::domain::knowledge::EntryId;

/// Why an import changed a document.
pub const KB_WHY_IMPORT: &str = "imported";
/// The topic of an answer for which none was named, and the name of one without a name.
pub const KB_NO_TOPIC: &str = "community";
/// The name of an answer for which none was given.
pub const KB_NO_NAME: &str = "new-answer";

/// Why a change was made, as the history shows it.
#[must_use]
pub fn kb_why_add(id: &EntryId) -> String {
    format!("added {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_edit(id: &EntryId) -> String {
    format!("edited {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_phrase(id: &EntryId) -> String {
    format!("a phrase for {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_still_right(id: &EntryId) -> String {
    format!("checked {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_hide(id: &EntryId) -> String {
    format!("hid {id}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_restore(id: &EntryId) -> String {
    format!("restored {id}")
}

/// See [`kb_why_add`]; what is taken back was made for the reason `why`.
#[must_use]
pub fn kb_why_undo(why: &str) -> String {
    format!("undid: {why}")
}

/// See [`kb_why_add`].
#[must_use]
pub fn kb_why_rename(from: &EntryId, to: &EntryId) -> String {
    format!("renamed {from} to {to}")
}
