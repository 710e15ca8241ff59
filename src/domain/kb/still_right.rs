//! "Still right": an admin has compared an entry with its sources, and its date is to say so.
//!
//! Owns whether that can be said of an entry. The date is a change like any other: shown first, then saved, and undone like one.

use super::{Desk, Step, preview};
use crate::domain::{
    knowledge::{
        Entry, EntryId,
        edit::{Spot, set_checked},
    },
    revision::Content,
    wording,
};

/// Whether `entry` has something to be compared with, and was not today.
pub(super) fn is_open(desk: &Desk, entry: &Entry) -> bool {
    entry.checked.map_or(!entry.sources.is_empty(), |last| last < desk.now.date())
}

/// Sets the date of an entry to today.
pub(super) fn confirm(desk: &Desk, id: &EntryId) -> Step {
    let Some((home, path, text)) = desk.home(id) else { return desk.say.kb_hidden_already(id).into() };
    let note = if home.spot == Spot::Answer { preview::Note::None } else { preview::Note::WholeFile };
    match set_checked(&text, desk.now.date()) {
        Ok(written) if written == text => desk.say.kb_nothing_changed(id).into(),
        Ok(written) => {
            let edits = vec![desk.change(path, Content::Text(written), wording::kb_why_still_right(id))];
            preview::keep(desk, edits, Some(id), note)
        }
        Err(fault) => desk.say.kb_cannot_edit(id, &fault).into(),
    }
}
