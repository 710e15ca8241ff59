//! What an admin sees when somebody else has saved first: both texts, and ways on.
//!
//! Owns the comparison. The draft stays until its author decides.

use super::Desk;
use crate::domain::{
    diff::diff,
    document_path::DocumentPath,
    draft::DraftId,
    kb_press::DraftOf,
    knowledge::EntryId,
    limits,
    question::Settles,
    reply::Reply,
    revision::{Content, Revise},
    wording,
};

/// What to say when `edits`, the draft `draft` about `entry`, could not be saved because `path` has a newer revision,
/// which stands first in the desk's history. `None` when that one says the same: then it is saved. What is shown as the
/// draft's is what saving it over the newer one would make.
#[must_use]
pub fn conflict(
    desk: &Desk,
    edits: &[Revise],
    path: &DocumentPath,
    draft: DraftId,
    entry: Option<&EntryId>,
    settles: &Settles,
) -> Option<Reply> {
    let over = desk.over_newest(edits, entry, settles).unwrap_or_else(|_| edits.to_vec());
    let edits = over.as_slice();
    if edits.iter().all(|edit| desk.says(&edit.path, &edit.content)) {
        return None;
    }
    let mine = edits.iter().find(|edit| edit.path == *path);
    let theirs = desk.text(path);
    let shown = match (theirs, mine.and_then(|edit| edit.content.text())) {
        (Some(theirs), Some(mine)) => diff(theirs, mine).map(|diff| wording::kb_diff(&diff, limits::FIELD_VALUE)),
        (None, _) => Some(desk.say.kb_theirs_gone()),
        (_, None) => Some(desk.say.kb_mine_gone()),
    };
    let of = DraftOf { draft, entry: entry.cloned() };
    let form = matches!(edits, [Revise { content: Content::Text(_), .. }]) && entry.is_some();
    let buttons = [
        Some(desk.say.kb_over(of.clone())),
        form.then(|| desk.say.kb_again(of.clone())),
        Some(desk.say.kb_drop_mine(of.clone())),
    ];
    let said = desk.say.kb_conflict(path, desk.history.first());
    let sections = shown.map(|text| desk.say.kb_both(text)).into_iter().collect();
    Some(Reply { sections, buttons: vec![buttons.into_iter().flatten().collect()], ..said }.private().in_place())
}

impl Desk {
    /// Whether the layer says this about a document already.
    pub(super) fn says(&self, path: &DocumentPath, content: &Content) -> bool {
        self.layer.document(path).map_or(&Content::Removed, |document| &document.content) == content
    }
}
