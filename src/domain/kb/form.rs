//! The forms in which an admin writes: what stands in them, and what was filled in.
//!
//! Owns the fields. A text that does not fit into a field is left out of the form, and so stays as it is.

use crate::domain::{
    kb_press::KbPress,
    knowledge::{EntryId, edit::EntryText},
    limits,
    reply::{Field, Form, Reply},
    text::first_chars,
    wording::{self, Wording},
};

const ID: &str = "id";
const TITLE: &str = "title";
const PHRASES: &str = "phrases";
const BODY: &str = "body";
const CELLS: &str = "cells";
const SOURCES: &str = "sources";
const SEE: &str = "see";

/// The form of a new entry; with these options to fill in when it is a row of the comparison.
pub(super) fn blank(say: Wording, id: &str, body: &str, cells: Option<Vec<(String, String)>>) -> Reply {
    let text = EntryText {
        title: Some(String::new()),
        phrases: Some(Vec::new()),
        body: Some(first_chars(body, limits::BODY).to_owned()),
        cells,
        sources: Some(Vec::new()),
        ..EntryText::default()
    };
    filled(say, say.kb_form_add(), KbPress::SubmitNew, Some(id), &text)
}

/// The form of an entry with its parts; with an id in it while that can still be chosen.
pub(super) fn filled(say: Wording, title: String, submit: KbPress, id: Option<&str>, text: &EntryText) -> Reply {
    let lines = |list: &Option<Vec<String>>| list.as_ref().map(|list| list.join("\n"));
    let cells = text.cells.as_ref().map(|cells| {
        let lines = cells.iter().map(|(option, cell)| wording::kb_cell(option, cell));
        lines.collect::<Vec<_>>().join("\n")
    });
    let fields = [
        (ID, say.kb_field_id(), id.map(str::to_owned), false, true, limits::ID),
        (TITLE, say.kb_field_title(), text.title.clone(), false, true, limits::TITLE),
        (PHRASES, say.kb_field_phrases(), lines(&text.phrases), true, true, limits::FORM_VALUE),
        (BODY, say.kb_field_body(), text.body.clone(), true, true, limits::BODY),
        (CELLS, say.kb_field_cells(), cells, true, true, limits::FORM_VALUE),
        (SOURCES, say.kb_field_sources(), lines(&text.sources), true, false, limits::FORM_VALUE),
        (SEE, say.kb_field_see(), lines(&text.see), true, false, limits::FORM_VALUE),
    ];
    let fields = fields.into_iter().filter_map(|(name, label, value, long, required, max)| {
        let value = value.filter(|value| value.chars().count() <= max)?;
        Some(Field { id: name.to_owned(), label, value, long, required, max })
    });
    let form = Form { title, submit: submit.into(), fields: fields.take(limits::FORM_FIELDS).collect() };
    Reply { form: Some(form), ..Reply::default() }
}

/// The parts that were filled in.
pub(super) fn text(fields: &[(String, String)]) -> EntryText {
    let value = |name: &str| fields.iter().find(|(id, _)| id == name).map(|(_, value)| value.as_str());
    let lines = |name: &str| value(name).map(|value| value.lines().map(bare).collect());
    let words = |name: &str| value(name).map(|value| value.split([' ', '\n', '\r', '\t', ',']).map(bare).collect());
    let cells = value(CELLS).map(|value| {
        let lines = value.lines().map(bare).filter(|line| !line.is_empty());
        lines.map(|line| pair(&line)).collect()
    });
    EntryText {
        title: value(TITLE).map(str::to_owned),
        phrases: lines(PHRASES),
        body: value(BODY).map(str::to_owned),
        cells,
        see: words(SEE),
        sources: words(SOURCES),
    }
    .tidied()
}

/// The id that was filled in, made into one that an answer can have.
pub(super) fn id(fields: &[(String, String)]) -> Option<EntryId> {
    fields.iter().find(|(id, _)| id == ID).map(|(_, value)| id_of(value))
}

/// What was typed, made into an id that an answer can have.
pub(super) fn id_of(typed: &str) -> EntryId {
    let typed = super::desk::plain(typed);
    let parts: Vec<String> = typed.split('/').map(slug).filter(|part| !part.is_empty()).collect();
    let id = if parts.len() == 1 { format!("{}/{}", wording::KB_NO_TOPIC, parts.concat()) } else { parts.join("/") };
    EntryId::new(&id)
}

/// Small letters, digits and hyphens.
fn slug(part: &str) -> String {
    let plain = part.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    let slug: String = plain.collect();
    slug.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

/// A line without the mark of a list in front.
fn bare(line: &str) -> String {
    let line = line.trim();
    line.strip_prefix("- ").unwrap_or(line).trim().to_owned()
}

fn pair(line: &str) -> (String, String) {
    let (option, cell) = line.split_once(':').unwrap_or((line, ""));
    (option.trim().to_owned(), cell.trim().to_owned())
}
