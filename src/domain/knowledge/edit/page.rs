//! One file open for editing: its TOML as a document that remembers comments, and what stands around it.
//!
//! Owns the parts of an answer file and of a TOML file, and the line endings. Changes only what differs.

use toml_edit::{Array, ArrayOfTables, Decor, DocumentMut, Item, RawString, Table, Value};

use super::{
    EditFault, EntryText, Spot, list, literal,
    spot::{is_cell, is_named},
};
use crate::domain::{
    date::Date,
    knowledge::{
        EntryId,
        answer::{self, FENCE},
    },
};

/// A file open for editing.
pub(super) struct EditPage {
    before: String,
    document: DocumentMut,
    /// What follows the fence of an answer.
    body: Option<String>,
    crlf: bool,
}

impl EditPage {
    pub(super) fn open(text: &str) -> Result<Self, EditFault> {
        let crlf = text.contains("\r\n");
        let text = text.replace("\r\n", "\n");
        let (before, head, body) = match answer::split(&text) {
            Some(parts) => {
                let before = text.get(..parts.head_start).unwrap_or_default();
                (before.to_owned(), parts.head.to_owned(), Some(parts.body.to_owned()))
            }
            None => (String::new(), text, None),
        };
        let document = head.parse().map_err(|_| EditFault::Unreadable)?;
        Ok(Self { before, document, body, crlf })
    }

    pub(super) fn close(self) -> String {
        let body = self.body.map(|body| format!("{FENCE}{body}")).unwrap_or_default();
        let text = format!("{}{}{body}", self.before, self.document);
        if self.crlf { text.replace('\n', "\r\n") } else { text }
    }

    pub(super) fn read(&self, spot: &Spot) -> Result<EntryText, EditFault> {
        let table = spot.table(&self.document).ok_or(EditFault::Gone)?;
        let keys = spot.keys();
        let texts = |key: &str| Some(texts(table, key));
        Ok(EntryText {
            title: keys.title.map(|key| text(table, key)),
            phrases: texts(keys.phrases),
            body: match (spot, keys.body) {
                (Spot::Answer, _) => Some(self.body.as_ref().ok_or(EditFault::Unreadable)?.trim().to_owned()),
                (_, key) => key.map(|key| text(table, key).trim().to_owned()),
            },
            cells: keys.cells.then(|| cells(table)),
            see: if keys.see { texts("see") } else { None },
            sources: if keys.sources { texts("sources") } else { None },
        })
    }

    pub(super) fn write(&mut self, spot: &Spot, wanted: &EntryText) -> Result<(), EditFault> {
        let seen = self.read(spot)?.tidied();
        let keys = spot.keys();
        if let (Spot::Answer, Some(body)) = (spot, wanted.body.as_ref().filter(|body| seen.body.as_ref() != Some(body)))
        {
            self.set_body(body);
        }
        let table = spot.table_mut(&mut self.document).ok_or(EditFault::Gone)?;
        for (key, wanted, seen) in [(keys.title, &wanted.title, &seen.title), (keys.body, &wanted.body, &seen.body)] {
            if let (Some(key), Some(wanted)) = (key, wanted.as_ref().filter(|wanted| seen.as_ref() != Some(wanted))) {
                set_value(table, key, literal::text(wanted));
            }
        }
        for (key, cell) in wanted.cells.iter().flatten().filter(|_| keys.cells) {
            if is_cell(key) && text(table, key) != *cell {
                set_value(table, key, literal::text(cell));
            }
        }
        let lists = [
            (Some(keys.phrases), &wanted.phrases, &seen.phrases),
            (keys.see.then_some("see"), &wanted.see, &seen.see),
            (keys.sources.then_some("sources"), &wanted.sources, &seen.sources),
        ];
        for (key, wanted, seen) in lists {
            if let (Some(key), Some(wanted)) = (key, wanted.as_ref().filter(|wanted| seen.as_ref() != Some(wanted))) {
                set_list(table, key, wanted);
            }
        }
        Ok(())
    }

    /// The day on which the file was last compared with its sources, as it is written.
    pub(super) fn checked(&self) -> Option<String> {
        Some(self.document.get("checked")?.as_datetime()?.to_string())
    }

    pub(super) fn set_checked(&mut self, day: Date) {
        if let Ok(day) = day.to_string().parse() {
            set_value(self.document.as_table_mut(), "checked", day);
        }
    }

    /// Puts a line or a row that says nothing yet at the end of its list.
    pub(super) fn add(&mut self, spot: &Spot) -> Result<(), EditFault> {
        let (list, key, name) =
            spot.item().filter(|_| spot.table(&self.document).is_none()).ok_or(EditFault::Unwritable)?;
        let items = self.document.entry(list).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        let items = items.as_array_of_tables_mut().ok_or(EditFault::Unwritable)?;
        let mut item = Table::new();
        item.decor_mut().set_prefix("\n");
        item.insert(key, Item::Value(literal::text(name)));
        items.push(item);
        Ok(())
    }

    pub(super) fn take_out(&mut self, spot: &Spot, id: &EntryId) -> Result<(), EditFault> {
        let (list, key, name) = spot.item().ok_or(EditFault::Gone)?;
        let items = self.document.get_mut(list).and_then(Item::as_array_of_tables_mut).ok_or(EditFault::Gone)?;
        let place = items.iter().position(|item| is_named(item, key, name)).ok_or(EditFault::Gone)?;
        let above = items.get(place).map(|item| prefix(item.decor())).filter(|above| above.contains('#'));
        items.remove(place);
        // A heading above the first of a list stays above the next.
        if let (Some(above), Some(next)) = (above, items.get_mut(place)) {
            let below = prefix(next.decor());
            next.decor_mut().set_prefix(format!("{}{below}", above.trim_end_matches(' ')));
        }
        let lists = self.document.iter_mut().filter_map(|(_, item)| item.as_array_of_tables_mut());
        for see in lists.flat_map(ArrayOfTables::iter_mut).filter_map(|item| item.get_mut("see")?.as_array_mut()) {
            let kept: Vec<String> = see.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            if kept.iter().any(|link| link == id.as_str()) {
                list::change(see, &kept.into_iter().filter(|link| link != id.as_str()).collect::<Vec<_>>());
            }
        }
        Ok(())
    }

    /// Puts another answer below the head, with the blank lines around it as they were.
    fn set_body(&mut self, body: &str) {
        let old = self.body.as_deref().unwrap_or_default();
        let lead = old.get(..old.len() - old.trim_start().len()).filter(|lead| lead.contains('\n')).unwrap_or("\n");
        let trail = old.get(old.trim_end().len()..).filter(|_| !old.trim().is_empty()).unwrap_or("\n");
        self.body = Some(format!("{lead}{body}{trail}"));
    }
}

fn prefix(decor: &Decor) -> String {
    decor.prefix().and_then(RawString::as_str).unwrap_or_default().to_owned()
}

/// The text under `key`, empty when there is none.
fn text(table: &Table, key: &str) -> String {
    table.get(key).and_then(Item::as_str).unwrap_or_default().to_owned()
}

fn texts(table: &Table, key: &str) -> Vec<String> {
    let items = table.get(key).and_then(Item::as_array).into_iter().flat_map(Array::iter);
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn cells(table: &Table) -> Vec<(String, String)> {
    let cells = table.iter().filter(|(key, _)| is_cell(key));
    cells.filter_map(|(key, cell)| Some((key.to_owned(), cell.as_str()?.to_owned()))).collect()
}

/// Puts `value` under `key`, with the comment behind it as it was.
fn set_value(table: &mut Table, key: &str, mut value: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

fn set_list(table: &mut Table, key: &str, wanted: &[String]) {
    match table.get_mut(key).and_then(Item::as_array_mut) {
        Some(array) => list::change(array, wanted),
        None => {
            table.insert(key, Item::Value(literal::list(wanted, wanted.len() > 1)));
        }
    }
}
