//! `/kb find`: entries in which some words stand, or everything that was changed here.
//!
//! Owns the order: ids and titles first, then phrases, then answers, then what the matcher finds near.

use super::Desk;
use crate::domain::{
    document_path::DocumentPath,
    kb_press::KbPress,
    knowledge::{Entry, EntryId},
    layer::Provenance,
    limits,
    reply::{Menu, MenuOption, Reply},
    text::{first_chars, fit},
};

/// Finds entries; without words, the documents that differ from the base.
pub(super) fn find(desk: &Desk, words: &str) -> Reply {
    if words.trim().is_empty() {
        return changed_here(desk);
    }
    let words: Vec<String> =
        first_chars(words, limits::QUESTION).to_lowercase().split_whitespace().map(str::to_owned).collect();
    let has = |text: &str| {
        let text = text.to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let rank = |entry: &Entry| {
        if has(&[entry.id.as_str(), &entry.title].join(" ")) {
            Some(0)
        } else if entry.phrases.iter().any(|phrase| has(phrase)) {
            Some(1)
        } else {
            has(&entry.body).then_some(2)
        }
    };
    let mut found: Vec<(u8, EntryId)> =
        desk.served.knowledge.entries.iter().filter_map(|entry| Some((rank(entry)?, entry.id.clone()))).collect();
    found.sort();
    let mut ids: Vec<EntryId> = found.into_iter().map(|(_, id)| id).collect();
    for hit in desk.served.matcher.ask(&words.join(" ")) {
        if !ids.contains(&hit.id) {
            ids.push(hit.id);
        }
    }
    let hidden = desk.hidden().into_iter().filter(|id| has(id.as_str()));
    let ids: Vec<EntryId> = hidden.chain(ids).take(limits::MENU_OPTIONS).collect();
    if ids.is_empty() { desk.say.kb_found_nothing() } else { listed(desk, desk.say.kb_found(), ids) }
}

fn changed_here(desk: &Desk) -> Reply {
    if desk.layer.documents.is_empty() {
        return desk.say.kb_no_changes();
    }
    let moved = desk.layer.documents.iter().filter(|document| desk.provenance(&document.path).1).count();
    let lines = desk.layer.documents.iter().map(|document| {
        let (from, moved) = desk.provenance(&document.path);
        let name = document.path.answer().map_or_else(|| document.path.to_string(), |id| id.to_string());
        let faulty =
            desk.problems.iter().any(|problem| problem.is_error() && problem.place.file == document.path.as_str());
        desk.say.kb_changed_line(&name, from, moved, faulty)
    });
    let reply = desk.say.kb_changed_here(desk.layer.documents.len(), moved, &lines.collect::<Vec<_>>());
    let ids = desk.layer.documents.iter().filter_map(|document| document.path.answer());
    let menu = menu(desk, ids.take(limits::MENU_OPTIONS).collect());
    Reply { menus: menu.into_iter().collect(), ..reply }
}

fn listed(desk: &Desk, reply: Reply, ids: Vec<EntryId>) -> Reply {
    Reply { menus: menu(desk, ids).into_iter().collect(), ..reply }
}

fn menu(desk: &Desk, ids: Vec<EntryId>) -> Option<Menu> {
    let option = |id: EntryId| {
        let entry = desk.served.knowledge.entry(id.as_str());
        let title = entry.map_or_else(|| desk.say.kb_hidden_title(), |entry| entry.title.clone());
        let from = desk.document_of(&id).map_or(Provenance::Base, |path| desk.provenance(&path).0);
        MenuOption {
            label: fit(&title, limits::MENU_TEXT),
            description: Some(fit(&desk.say.kb_option(&id, from), limits::MENU_TEXT)),
            press: KbPress::Show(id).into(),
        }
    };
    let options: Vec<MenuOption> = ids.into_iter().map(option).collect();
    (!options.is_empty()).then(|| Menu { placeholder: desk.say.kb_pick(), options })
}

impl Desk {
    /// The answers that are hidden here.
    pub(super) fn hidden(&self) -> Vec<EntryId> {
        let hidden = |path: &&DocumentPath| self.provenance(path).0 == Provenance::Hidden;
        self.layer
            .documents
            .iter()
            .map(|document| &document.path)
            .filter(hidden)
            .filter_map(DocumentPath::answer)
            .collect()
    }
}
