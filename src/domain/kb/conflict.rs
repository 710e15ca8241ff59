//! What an admin sees when somebody else has saved first: both texts, and ways on.
//!
//! Owns the comparison. The draft stays until its author decides.

use super::Desk;
use crate::domain::{
    diff::diff,
    document_path::DocumentPath,
    draft::DraftId,
    kb_press::{DraftOf, KbPress},
    knowledge::EntryId,
    limits,
    reply::{Button, Reply, Section, Weight},
    revision::{Content, Revise},
    wording,
};

/// What to say when `edits`, the draft `draft` about `entry`, could not be saved because `path` has a newer revision,
/// which stands first in the desk's history. `None` when that one says the same: then it is saved.
#[must_use]
pub fn conflict(
    desk: &Desk,
    edits: &[Revise],
    path: &DocumentPath,
    draft: DraftId,
    entry: Option<&EntryId>,
) -> Option<Reply> {
    if edits.iter().all(|edit| desk.says(&edit.path, &edit.content)) {
        return None;
    }
    let mine = edits.iter().find(|edit| edit.path == *path);
    let theirs = desk.text(path);
    let shown = match (theirs, mine.and_then(|edit| edit.content.text())) {
        (Some(theirs), Some(mine)) => diff(theirs, mine).map(|diff| wording::kb_diff(&diff, limits::FIELD_VALUE)),
        (None, _) => Some(wording::KB_THEIRS_GONE.to_owned()),
        (_, None) => Some(wording::KB_MINE_GONE.to_owned()),
    };
    let of = DraftOf { draft, entry: entry.cloned() };
    let button = |label: &str, press: KbPress, weight| Button { label: label.to_owned(), press: press.into(), weight };
    let form = matches!(edits, [Revise { content: Content::Text(_), .. }]) && entry.is_some();
    let buttons = [
        Some(button(wording::KB_OVER, KbPress::Over(of.clone()), Weight::Main)),
        form.then(|| button(wording::KB_AGAIN, KbPress::Again(of.clone()), Weight::Plain)),
        Some(button(wording::KB_DROP_MINE, KbPress::Drop(of.clone()), Weight::Plain)),
    ];
    let said = wording::kb_conflict(path, desk.history.first());
    let section = shown.map(|text| Section { heading: wording::KB_BOTH.to_owned(), text });
    let sections = section.into_iter().collect();
    Some(Reply { sections, buttons: vec![buttons.into_iter().flatten().collect()], ..said }.private().in_place())
}

impl Desk {
    /// Whether the layer says this about a document already.
    fn says(&self, path: &DocumentPath, content: &Content) -> bool {
        self.layer.document(path).map_or(&Content::Removed, |document| &document.content) == content
    }
}
