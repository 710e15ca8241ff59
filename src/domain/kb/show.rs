//! `/kb show`: an entry as an admin sees it, with where it comes from and what is wrong with it.
//!
//! Owns the choice of what an admin needs to know. What people see of it is the conversation's.

use super::{
    Desk,
    lists::{Lists, room},
    preview::collisions,
    still_right,
};
use crate::domain::{
    conversation,
    diff::diff,
    document_path::DocumentPath,
    kb_press::KbPress,
    knowledge::EntryId,
    layer::Provenance,
    limits,
    reply::Reply,
    wording::{self, EntryState, Standing},
};

/// Shows an entry.
pub(super) fn show(desk: &Desk, id: &EntryId) -> Reply {
    let Some(path) = desk.document_of(id) else { return desk.say.kb_unknown(id.as_str(), None) };
    let (from, moved) = desk.provenance(&path);
    let entry = desk.served.knowledge.entry(id.as_str());
    let reply = match entry {
        Some(entry) => Reply { buttons: Vec::new(), ..conversation::show(&desk.served, desk.say, entry) },
        None => desk.say.kb_not_served(id),
    };
    let mut sections = reply.sections;
    sections.push(desk.say.kb_provenance(id, &path, from, desk.changes(id).first().copied()));
    if moved {
        let then = desk.layer.document(&path).and_then(|document| document.base.as_deref()).unwrap_or_default();
        let shown = diff(then, desk.base_text(&path).unwrap_or_default()).unwrap_or_default();
        sections.push(desk.say.kb_base_moved(&wording::kb_diff(&shown, limits::FIELD_VALUE)));
    }
    let mut reply = Reply { sections, ..reply };
    let lists = lists(desk, id, &path);
    let (shown, cut) = lists.first(desk.say, usize::MAX, room(&reply, &[]));
    reply.sections.extend(shown);
    let standing = match from {
        Provenance::Hidden | Provenance::Gone => Standing::Hidden,
        _ if desk.home(id).is_none() => Standing::Hidden,
        Provenance::Changed => Standing::Changed,
        Provenance::Base | Provenance::Added => Standing::Shown,
    };
    let state = EntryState {
        standing,
        unchecked: standing != Standing::Hidden && entry.is_some_and(|entry| still_right::is_open(desk, entry)),
        history: !desk.changes(id).is_empty(),
        all: cut.then(|| lists.count()),
    };
    Reply { buttons: desk.say.kb_entry_buttons(id, state), ..reply }
}

/// Shows a page of what is wrong with an entry, and of how people ask it.
pub(super) fn page(desk: &Desk, id: &EntryId, page: usize) -> Reply {
    let Some(path) = desk.document_of(id) else { return desk.say.kb_unknown(id.as_str(), None) };
    let turned = |page| KbPress::Lists { entry: id.clone(), page }.into();
    lists(desk, id, &path).page(desk.say, id.to_string(), page, turned, desk.say.kb_show_button(id))
}

/// What is wrong with an entry, and how people ask it.
fn lists(desk: &Desk, id: &EntryId, path: &DocumentPath) -> Lists {
    let own = desk.problems.iter().filter(|problem| problem.place.file == path.as_str());
    let mut problems: Vec<String> = own.map(|problem| desk.say.kb_problem(problem)).collect();
    problems.extend(collisions(desk.say, &desk.served, id));
    let entry = desk.served.knowledge.entry(id.as_str());
    let phrases: Vec<String> =
        entry.into_iter().flat_map(|entry| &entry.phrases).map(|phrase| wording::kb_line(phrase)).collect();
    let mut lists = Lists::default();
    lists.add(desk.say.kb_problems(), problems);
    lists.add(desk.say.kb_phrases(phrases.len()), phrases);
    lists
}
