//! Changing the text of an entry where it is written, so that comments, order and blank lines survive.
//!
//! Owns the way from a file's text to the parts that an admin edits, and back: what is written reads as what was meant, and
//! what was not changed stays as it was, byte for byte. Whether the result is a good entry is the loader's business.

mod carry;
mod compose;
mod list;
mod literal;
mod off_topic;
mod page;
mod spot;

pub use carry::{carry, carry_off_topic, said};
pub use compose::compose;
pub use off_topic::add_off_topic;
pub use spot::{Home, Spot, answer_path, home, room, row_id};

use thiserror::Error;

use super::{EntryId, answer};
use crate::domain::date::Date;
use page::EditPage;

/// The parts of an entry as an admin edits them. A part that is `None` is not there to be edited, or is left as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryText {
    /// The question it answers, the line of a list, or the feature of a row.
    pub title: Option<String>,
    /// The ways people ask it.
    pub phrases: Option<Vec<String>>,
    /// The answer in Markdown.
    pub body: Option<String>,
    /// The cells of a row of the comparison: option and cell.
    pub cells: Option<Vec<(String, String)>>,
    /// Ids of related entries.
    pub see: Option<Vec<String>>,
    /// Full addresses of its sources.
    pub sources: Option<Vec<String>>,
}

/// Why a text cannot be edited.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EditFault {
    /// The file cannot be read as it stands.
    #[error("the file cannot be read as it stands")]
    Unreadable,
    /// The file no longer has this entry.
    #[error("the file does not have this entry")]
    Gone,
    /// What was written would read as something else.
    #[error("the change cannot be written into this file")]
    Unwritable,
}

impl EntryText {
    /// The same as a file can hold it: titles, phrases, cells, ids and addresses on one line each, none empty, none twice;
    /// an answer without blank space around it.
    #[must_use]
    pub fn tidied(self) -> Self {
        let list = |list: Option<Vec<String>>| {
            list.map(|items| {
                let mut kept: Vec<String> = Vec::new();
                for item in items.iter().map(|item| one_line(item)).filter(|item| !item.is_empty()) {
                    if !kept.contains(&item) {
                        kept.push(item);
                    }
                }
                kept
            })
        };
        Self {
            title: self.title.map(|title| one_line(&title)),
            phrases: list(self.phrases),
            body: self.body.map(|body| plain_lines(&body).trim().to_owned()),
            cells: self.cells.map(|cells| cells.into_iter().map(|(key, cell)| (key, one_line(&cell))).collect()),
            see: list(self.see),
            sources: list(self.sources),
        }
    }
}

/// Line breaks as one character, and none of the control characters that TOML and Discord refuse.
fn plain_lines(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

fn one_line(text: &str) -> String {
    plain_lines(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The parts of the entry at `spot` in the file `text`.
///
/// # Errors
/// When the file cannot be read, or does not have the entry.
pub fn read(text: &str, spot: &Spot) -> Result<EntryText, EditFault> {
    EditPage::open(text)?.read(spot)
}

/// The file `text` with the entry at `spot` changed to `wanted`.
///
/// # Errors
/// When the file cannot be read, does not have the entry, or cannot hold the change.
pub fn write(text: &str, spot: &Spot, wanted: &EntryText) -> Result<String, EditFault> {
    let wanted = wanted.clone().tidied();
    let mut page = EditPage::open(text)?;
    page.write(spot, &wanted)?;
    let written = page.close();
    let seen = read(&written, spot)?.tidied();
    let kept = agrees(&seen.title, &wanted.title)
        && agrees(&seen.phrases, &wanted.phrases)
        && agrees(&seen.body, &wanted.body)
        && wanted.cells.iter().flatten().all(|cell| seen.cells.iter().flatten().any(|seen| seen == cell))
        && agrees(&seen.see, &wanted.see)
        && agrees(&seen.sources, &wanted.sources);
    if kept { Ok(written) } else { Err(EditFault::Unwritable) }
}

/// The file `text` with a new line of a list or a new row at `spot`, which says `wanted`.
///
/// # Errors
/// When the file cannot be read, has the entry already, or cannot hold it, or when `spot` is no line and no row.
pub fn add(text: &str, spot: &Spot, wanted: &EntryText) -> Result<String, EditFault> {
    let mut page = EditPage::open(text)?;
    page.add(spot)?;
    // A cell that says nothing is left out, so that the loader names it.
    let cells = wanted.cells.iter().flatten().filter(|(_, cell)| !cell.trim().is_empty()).cloned().collect();
    let wanted = EntryText { cells: wanted.cells.as_ref().map(|_| cells), ..wanted.clone() };
    write(&page.close(), spot, &wanted)
}

/// The file `text` with the day `day` as the one on which it was last compared with its sources.
///
/// # Errors
/// When the file cannot be read or cannot hold it.
pub fn set_checked(text: &str, day: Date) -> Result<String, EditFault> {
    let mut page = EditPage::open(text)?;
    page.set_checked(day);
    let written = page.close();
    let kept = EditPage::open(&written)?.checked().is_some_and(|kept| kept == day.to_string());
    if kept { Ok(written) } else { Err(EditFault::Unwritable) }
}

/// Whether what is seen is what was wanted, if anything was.
fn agrees<T: PartialEq>(seen: &Option<T>, wanted: &Option<T>) -> bool {
    wanted.is_none() || seen == wanted
}

/// The file `text` without the line of a list or the row at `spot`, whose id is `id`, and without the links to it in there.
///
/// # Errors
/// When the file cannot be read, or does not have the entry, or the entry is not a line or a row.
pub fn take_out(text: &str, spot: &Spot, id: &EntryId) -> Result<String, EditFault> {
    let mut page = EditPage::open(text)?;
    page.take_out(spot, id)?;
    Ok(page.close())
}

/// The file `text` with every link to `from` leading to `to`; `None` when there is none. The answer itself is prose and
/// stays as it is.
#[must_use]
pub fn relink(text: &str, from: &EntryId, to: &EntryId) -> Option<String> {
    let head = answer::split(text).map_or(text.len(), |parts| parts.head_start + parts.head.len());
    let (head, body) = text.split_at_checked(head)?;
    let linked = ['"', '\'']
        .iter()
        .fold(head.to_owned(), |head, mark| head.replace(&format!("{mark}{from}{mark}"), &format!("{mark}{to}{mark}")));
    (linked != head).then(|| linked + body)
}

#[cfg(test)]
mod tests;
