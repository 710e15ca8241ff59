//! Looking around without a question: topics, the comparison, pros and cons.
//!
//! Owns pages and how a name that a person typed finds its topic, feature or option.

use super::answer;
use crate::domain::{
    button::Press,
    knowledge::{Entry, List, OptionSheet, Row, topic},
    limits,
    origin::Origin,
    picture::{Picture, Shape, Table},
    problem::did_you_mean,
    reply::{Menu, MenuOption, Reply, Section},
    snapshot::Snapshot,
    text::fit,
    wording::{self, Wording},
};

/// The topic that was named, or all of them.
pub(super) fn topics(snapshot: &Snapshot, say: Wording, named: Option<&str>) -> Reply {
    let reply = match named {
        None => topic_list(snapshot, say, 0),
        Some(name) => {
            let names = topic::TOPICS.iter().map(|topic| (topic.id, topic.label, topic.id));
            match find(name, names) {
                Some(id) => topic_page(snapshot, say, id, 0),
                None => say.unknown_topic(name, topic_list(snapshot, say, 0)),
            }
        }
    };
    reply.private()
}

/// A page of all topics that have entries.
pub(super) fn topic_list(snapshot: &Snapshot, say: Wording, page: usize) -> Reply {
    let topics: Vec<&topic::Topic> =
        topic::TOPICS.iter().filter(|topic| snapshot.knowledge.in_topic(topic.id).next().is_some()).collect();
    let option = |topic: &&topic::Topic| MenuOption {
        label: fit(topic.label, limits::MENU_TEXT),
        description: Some(say.answers_in_topic(snapshot.knowledge.in_topic(topic.id).count())),
        press: Press::Topic { id: topic.id.to_owned(), page: 0 },
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
    Reply { menus: menu, buttons: vec![turns], ..say.topic_page(topic::label(id), page, pages) }
}

/// The row that was named, or the whole comparison.
pub(super) fn compare(snapshot: &Snapshot, origin: &Origin, say: Wording, named: Option<&str>) -> Reply {
    let table = &snapshot.knowledge.comparison;
    let Some(name) = named else { return whole_comparison(snapshot, say) };
    let names = table.rows.iter().map(|row| (row.id.topic(), row.feature.as_str(), row));
    match find(name, names).and_then(|row: &Row| snapshot.knowledge.entry(row.id.as_str())) {
        Some(entry) => answer::show_to(snapshot, origin, say, entry),
        None => say.unknown_feature(name, whole_comparison(snapshot, say)).private(),
    }
}

fn whole_comparison(snapshot: &Snapshot, say: Wording) -> Reply {
    let table = &snapshot.knowledge.comparison;
    if table.rows.is_empty() {
        return say.no_comparison().private();
    }
    let sections = table
        .rows
        .iter()
        .take(limits::EMBED_FIELDS)
        .map(|row| Section { heading: row.feature.clone(), text: wording::cells(table.columns.iter().zip(&row.cells)) })
        .collect();
    let option = |row: &Row| MenuOption {
        label: fit(&row.feature, limits::MENU_TEXT),
        description: None,
        press: Press::Related(row.id.clone()),
    };
    let Page { menu, .. } = Page::of(&table.rows, 0, &say.pick_a_feature(), option);
    Reply {
        title: Some(table.title.clone()),
        body: say.comparison_hint(),
        sections,
        menus: menu,
        buttons: vec![vec![say.as_picture()]],
        ..Reply::default()
    }
}

/// The whole comparison as a picture, for the person alone.
pub(super) fn picture(snapshot: &Snapshot, say: Wording) -> Reply {
    let comparison = &snapshot.knowledge.comparison;
    if comparison.rows.is_empty() {
        return say.no_comparison().private();
    }
    let row = |row: &Row| std::iter::once(row.feature.clone()).chain(row.cells.iter().cloned()).collect();
    // The words of a table leave out the first head, so those of what is drawn do for both.
    let table = Table {
        head: std::iter::once(say.drawn().feature()).chain(comparison.columns.iter().cloned()).collect(),
        rows: comparison.rows.iter().map(row).collect(),
    };
    let picture =
        Picture { title: comparison.title.clone(), alt: wording::table_alt(&table), shape: Shape::Table(table) };
    Reply { title: Some(comparison.title.clone()), picture: Some(picture), ..Reply::default() }.private()
}

/// Pros and cons of the option that was named, or of all.
pub(super) fn pros_and_cons(snapshot: &Snapshot, say: Wording, named: Option<&str>) -> Reply {
    let options = &snapshot.knowledge.options;
    if options.is_empty() {
        return say.no_options().private();
    }
    let Some(name) = named else { return side_by_side(say, options) };
    let names = options.iter().flat_map(|option| {
        [(option.id.as_str(), option.name.as_str(), option), (option.short.as_str(), option.short.as_str(), option)]
    });
    match find(name, names) {
        Some(option) => side_by_side(say, [option]),
        None => say.unknown_option(name, side_by_side(say, options)).private(),
    }
}

fn side_by_side<'a>(say: Wording, options: impl IntoIterator<Item = &'a OptionSheet>) -> Reply {
    let options: Vec<&OptionSheet> = options.into_iter().collect();
    let lists = |option: &&OptionSheet| {
        [(List::Pros, &option.pros), (List::Cons, &option.cons)].map(|(list, lines)| Section {
            heading: say.list_heading(list, &option.name),
            text: wording::lines(lines.iter().map(|line| line.line.as_str())),
        })
    };
    Reply {
        title: Some(say.pros_and_cons_title(options.iter().map(|option| option.short.as_str()))),
        body: wording::summaries(options.iter().map(|option| (option.name.as_str(), option.summary.as_str()))),
        sections: options.iter().flat_map(lists).collect(),
        ..Reply::default()
    }
}

/// The thing whose id or name is meant by `typed`: the same without regard to case, or nearly the same.
fn find<'a, T: Copy>(typed: &str, named: impl Iterator<Item = (&'a str, &'a str, T)>) -> Option<T> {
    let typed = typed.trim().to_lowercase();
    let all: Vec<(String, T)> =
        named.flat_map(|(id, name, thing)| [(id.to_lowercase(), thing), (name.to_lowercase(), thing)]).collect();
    let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    let near = did_you_mean(&typed, &names)?;
    all.iter().find(|(name, _)| name == near).map(|(_, thing)| *thing)
}
