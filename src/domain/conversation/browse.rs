//! Looking around without a question: topics and their entries.
//!
//! Owns their pages and how a name that a person typed finds its topic, feature or option.

use crate::domain::{
    button::Press,
    knowledge::{Entry, topic::TOPICS},
    language::Language,
    limits,
    problem::did_you_mean,
    reply::{Menu, MenuOption, Reply},
    snapshot::Snapshot,
    text::fit,
    wording::Wording,
};

/// The topic that was named, or all of them.
pub(super) fn topics(snapshot: &Snapshot, say: Wording, named: Option<&str>) -> Reply {
    let reply = match named {
        None => topic_list(snapshot, say, 0),
        Some(name) => {
            // A reply to everyone is in the place's language, but the person may know the name in theirs.
            let called = |id: &'static str| Language::ALL.map(|language| (id, Wording::of(language).topic(id)));
            let names: Vec<(&str, String)> = TOPICS.iter().copied().flat_map(called).collect();
            match find(name, names.iter().map(|(id, name)| (*id, name.as_str(), *id))) {
                Some(id) => topic_page(snapshot, say, id, 0),
                None => say.unknown_topic(name, topic_list(snapshot, say, 0)),
            }
        }
    };
    reply.private()
}

/// A page of all topics that have entries.
pub(super) fn topic_list(snapshot: &Snapshot, say: Wording, page: usize) -> Reply {
    let topics: Vec<&str> =
        TOPICS.iter().copied().filter(|id| snapshot.knowledge.in_topic(id).next().is_some()).collect();
    let option = |id: &&str| MenuOption {
        label: fit(&say.topic(id), limits::MENU_TEXT),
        description: Some(say.answers_in_topic(snapshot.knowledge.in_topic(id).count())),
        press: Press::Topic { id: (*id).to_owned(), page: 0 },
    };
    let Page { menu, page, pages } = Page::of(&topics, page, &say.pick_a_topic(), option);
    let buttons = say.turns(page, pages, |page| Press::Topics { page }).into_iter().collect();
    Reply { menus: menu, buttons, ..say.topic_list(snapshot.knowledge.entries.len(), page, pages) }
}

/// A part of a list that fits into one menu.
struct Page {
    /// The menu, unless the list is empty.
    menu: Vec<Menu>,
    /// Which part it is, from 0.
    page: usize,
    /// How many there are.
    pages: usize,
}

impl Page {
    fn of<T>(all: &[T], page: usize, placeholder: &str, option: impl Fn(&T) -> MenuOption) -> Self {
        let pages = all.len().div_ceil(limits::MENU_OPTIONS);
        let page = page.min(pages.saturating_sub(1));
        let shown = all.chunks(limits::MENU_OPTIONS).nth(page).unwrap_or_default();
        let options = shown.iter().map(option).collect();
        let menu = (!shown.is_empty()).then(|| Menu { placeholder: placeholder.to_owned(), options });
        Self { menu: menu.into_iter().collect(), page, pages }
    }
}

/// A page of one topic's entries; a topic without entries shows all topics.
pub(super) fn topic_page(snapshot: &Snapshot, say: Wording, id: &str, page: usize) -> Reply {
    let entries: Vec<_> = snapshot.knowledge.in_topic(id).collect();
    if entries.is_empty() {
        return say.unknown_topic(id, topic_list(snapshot, say, 0));
    }
    let option = |entry: &&Entry| MenuOption {
        label: fit(&entry.title, limits::MENU_TEXT),
        description: None,
        press: Press::Related(entry.id.clone()),
    };
    let Page { menu, page, pages } = Page::of(&entries, page, &say.pick_a_question(), option);
    let mut turns = say.turns(page, pages, |page| Press::Topic { id: id.to_owned(), page }).unwrap_or_default();
    turns.push(say.back_to_topics());
    Reply { menus: menu, buttons: vec![turns], ..say.topic_page(id, page, pages) }
}

/// The thing whose id or name is meant by `typed`: the same without regard to case, or nearly the same.
pub(super) fn find<'a, T: Copy>(typed: &str, named: impl Iterator<Item = (&'a str, &'a str, T)>) -> Option<T> {
    let typed = typed.trim().to_lowercase();
    let all: Vec<(String, T)> =
        named.flat_map(|(id, name, thing)| [(id.to_lowercase(), thing), (name.to_lowercase(), thing)]).collect();
    let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    let near = did_you_mean(&typed, &names)?;
    all.iter().find(|(name, _)| name == near).map(|(_, thing)| *thing)
}
