//! Words on the buttons below an entry as an admin sees it, and on the pages of its lists.

use super::Wording;
use crate::domain::{
    kb_press::KbPress,
    knowledge::EntryId,
    reply::{Button, Weight},
};

/// Whether an entry is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is hidden, or was taken out.
    Hidden,
    /// It says something else than the base.
    Changed,
    /// It is the base's, or there is none of it in the base.
    Shown,
}

/// What can be done with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryState {
    /// Whether it is to be seen.
    pub standing: Standing,
    /// Whether it can be said to be still right.
    pub unchecked: bool,
    /// Whether it was ever changed.
    pub history: bool,
    /// How many lines its lists have when not all of them are shown.
    pub all: Option<usize>,
}

impl Wording {
    /// The buttons below an entry.
    #[must_use]
    pub fn kb_entry_buttons(self, id: &EntryId, state: EntryState) -> Vec<Vec<Button>> {
        let plain = |label, press| self.kb_button(label, press, Weight::Plain);
        let EntryState { standing, unchecked, history, all } = state;
        let hidden = standing == Standing::Hidden;
        let edit = (!hidden).then(|| self.kb_button("kb-edit", KbPress::Edit(id.clone()), Weight::Main));
        let hide = (!hidden).then(|| plain("kb-hide", KbPress::Hide(id.clone())));
        let restore = hidden.then(|| self.kb_restore_button(id));
        let follow = (standing == Standing::Changed).then(|| plain("kb-follow", KbPress::Restore(id.clone())));
        let history = history.then(|| self.kb_history_button(id));
        let right = unchecked.then(|| plain("kb-still-right", KbPress::StillRight(id.clone())));
        let all = all.map(|count| {
            let label = self.with("kb-see-all", [("count", count.into())]);
            Button { label, ..plain("kb-see-all", KbPress::Lists { entry: id.clone(), page: 0 }) }
        });
        let rows = [vec![edit, hide, restore, follow, history], vec![right, all]];
        rows.into_iter().map(|row| row.into_iter().flatten().collect()).collect()
    }
}
