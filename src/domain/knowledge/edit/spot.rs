//! Where an entry is written: a file of its own, or a place in an option or the comparison.
//!
//! Owns the way from an id to its place. Reads no more of a file than it needs to find it.

use toml_edit::{DocumentMut, Table};

use crate::domain::knowledge::{
    EntryId, List, SourceFile,
    comparison::{ROW_NAME, TABLE_ID},
    files::COMPARISON,
    option::WHOLE_LIST,
};

/// The file of an entry, and its place in there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The file's path.
    pub path: String,
    /// The place in it.
    pub spot: Spot,
}

/// The place of an entry within its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// The whole file.
    Answer,
    /// A line of an option's list, by its name.
    Line(List, String),
    /// A whole list of an option.
    Whole(List),
    /// A row of the comparison, by its topic.
    Row(String),
    /// The whole comparison.
    Table,
}

/// The names that the parts of an entry have at its place.
pub(super) struct Keys {
    pub(super) title: Option<&'static str>,
    pub(super) phrases: &'static str,
    pub(super) body: Option<&'static str>,
    pub(super) see: bool,
    pub(super) sources: bool,
    pub(super) cells: bool,
}

/// The keys of a row that are no cells.
const ROW_KEYS: [&str; 6] = ["topic", "feature", "phrases", "text", "see", "sources"];

/// The path of the answer `id`.
#[must_use]
pub fn answer_path(id: &EntryId) -> String {
    format!("answers/{id}.md")
}

/// Where `id` is written among `files`.
#[must_use]
pub fn home(files: &[SourceFile], id: &EntryId) -> Option<Home> {
    let own = answer_path(id);
    if files.iter().any(|file| file.path == own) {
        return Some(Home { path: own, spot: Spot::Answer });
    }
    files.iter().find_map(|file| {
        let spot = candidates(&file.path, id).into_iter().find(|spot| spot.is_in(&file.text))?;
        Some(Home { path: file.path.clone(), spot })
    })
}

/// Where a new line of a list or a new row with the id `id` would be written among `files`; `None` when it could be neither,
/// or is there already.
#[must_use]
pub fn room(files: &[SourceFile], id: &EntryId) -> Option<Home> {
    files.iter().find_map(|file| {
        let mut spots = candidates(&file.path, id).into_iter();
        let spot = spots.find(|spot| spot.item().is_some() && !spot.is_in(&file.text))?;
        Some(Home { path: file.path.clone(), spot })
    })
}

/// The id of a row of the comparison about `topic`.
#[must_use]
pub fn row_id(topic: &str) -> EntryId {
    EntryId::new(&format!("{topic}/{ROW_NAME}"))
}

/// The places in the file at `path` that `id` could name.
fn candidates(path: &str, id: &EntryId) -> Vec<Spot> {
    let Some((topic, name)) = id.as_str().split_once('/') else { return Vec::new() };
    if path == COMPARISON {
        let row = (name == ROW_NAME).then(|| Spot::Row(topic.to_owned()));
        return row.into_iter().chain((id.as_str() == TABLE_ID).then_some(Spot::Table)).collect();
    }
    let Some(option) = path.strip_prefix("options/").and_then(|name| name.strip_suffix(".toml")) else {
        return Vec::new();
    };
    let lists = List::ALL.into_iter().filter(|list| list.topic(option) == topic);
    let spot = |list| if name == WHOLE_LIST { Spot::Whole(list) } else { Spot::Line(list, name.to_owned()) };
    lists.map(spot).collect()
}

impl Spot {
    pub(super) fn keys(&self) -> Keys {
        let keys = |title, phrases, body| Keys { title, phrases, body, see: true, sources: true, cells: false };
        match self {
            Self::Answer => keys(Some("title"), "phrases", None),
            Self::Line(..) => keys(Some("line"), "phrases", Some("text")),
            Self::Whole(list) => Keys { see: false, sources: false, ..keys(None, list.keys().1, None) },
            Self::Row(_) => Keys { cells: true, ..keys(Some("feature"), "phrases", Some("text")) },
            Self::Table => Keys { see: false, ..keys(Some("title"), "phrases", None) },
        }
    }

    /// The list of tables that a line or a row stands in, with the key and the value that name it.
    pub(super) fn item(&self) -> Option<(&'static str, &'static str, &str)> {
        match self {
            Self::Line(list, name) => Some((list.keys().0, "name", name)),
            Self::Row(topic) => Some(("row", "topic", topic)),
            Self::Answer | Self::Whole(_) | Self::Table => None,
        }
    }

    /// The table of this entry.
    pub(super) fn table<'d>(&self, document: &'d DocumentMut) -> Option<&'d Table> {
        let Some((list, key, name)) = self.item() else { return Some(document.as_table()) };
        let items = document.get(list)?.as_array_of_tables()?;
        items.iter().find(|item| is_named(item, key, name))
    }

    /// The same, to be changed.
    pub(super) fn table_mut<'d>(&self, document: &'d mut DocumentMut) -> Option<&'d mut Table> {
        let Some((list, key, name)) = self.item() else { return Some(document.as_table_mut()) };
        let items = document.get_mut(list)?.as_array_of_tables_mut()?;
        items.iter_mut().find(|item| is_named(item, key, name))
    }

    fn is_in(&self, text: &str) -> bool {
        text.parse::<DocumentMut>().is_ok_and(|document| self.table(&document).is_some())
    }
}

/// Whether the value of `key` in `table` is `name`.
pub(super) fn is_named(table: &Table, key: &str, name: &str) -> bool {
    table.get(key).and_then(toml_edit::Item::as_str) == Some(name)
}

/// Whether `key` of a row holds a cell.
pub(super) fn is_cell(key: &str) -> bool {
    !ROW_KEYS.contains(&key)
}
