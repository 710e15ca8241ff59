//! `/kb show`: an entry as an admin sees it, with where it comes from and what is wrong with it.
//!
//! Owns the choice of what an admin needs to know. What people see of it is the conversation's.

use super::{Desk, preview::collisions};
use crate::domain::{
    conversation,
    diff::diff,
    knowledge::EntryId,
    layer::Provenance,
    limits,
    reply::{Reply, Section},
    text::packed_lines,
    wording,
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
    sections.push(desk.say.kb_provenance(id, &path, from, desk.history.first()));
    if moved {
        let then = desk.layer.document(&path).and_then(|document| document.base.as_deref()).unwrap_or_default();
        let shown = diff(then, desk.base_text(&path).unwrap_or_default()).unwrap_or_default();
        sections.push(desk.say.kb_base_moved(&wording::kb_diff(&shown, limits::FIELD_VALUE)));
    }
    let own = desk.problems.iter().filter(|problem| problem.place.file == path.as_str());
    let mut problems: Vec<String> = own.map(|problem| desk.say.kb_problem(problem)).collect();
    problems.extend(collisions(desk.say, &desk.served, id));
    sections.extend(list(desk.say.kb_problems(), &problems));
    let phrases: Vec<String> =
        entry.into_iter().flat_map(|entry| &entry.phrases).map(|phrase| wording::kb_line(phrase)).collect();
    sections.extend(list(desk.say.kb_phrases(phrases.len()), &phrases));
    let hidden = matches!(from, Provenance::Hidden | Provenance::Gone);
    let buttons = vec![desk.say.kb_entry_buttons(id, hidden, from == Provenance::Changed, !desk.history.is_empty())];
    Reply { sections, buttons, ..reply }
}

/// Lines below a heading, as many as a section takes.
fn list(heading: String, lines: &[String]) -> Option<Section> {
    let text = packed_lines(&lines.join("\n"), limits::FIELD_VALUE).into_iter().next()?;
    Some(Section { heading, text })
}
