//! A question set of lines `{"id", "phrasings": [...], "answer"?}` as knowledge, for measuring the matcher on it.
//!
//! Owns that file format. Such knowledge has no titles, sources or links.

use std::{fs, path::Path};

use anyhow::Context;
use serde::Deserialize;

use crate::domain::knowledge::{Entry, EntryId, Knowledge};

#[derive(Deserialize)]
struct Line {
    id: String,
    phrasings: Vec<String>,
    answer: Option<String>,
}

/// Reads the question set at `path`.
///
/// # Errors
/// When it cannot be read, or a line is not of the format.
pub fn read(path: &Path) -> anyhow::Result<Knowledge> {
    let text =
        fs::read_to_string(path).with_context(|| format!("the question set {} cannot be read", path.display()))?;
    let entry = |(index, line): (usize, &str)| {
        let line: Line = serde_json::from_str(line).with_context(|| {
            format!("{}:{}: this line is not {{\"id\", \"phrasings\": [...]}}", path.display(), index + 1)
        })?;
        Ok(Entry {
            id: EntryId::new(&line.id),
            title: String::new(),
            phrases: line.phrasings,
            body: line.answer.unwrap_or_default(),
            see: Vec::new(),
            sources: Vec::new(),
            checked: None,
        })
    };
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let mut entries = lines.map(entry).collect::<anyhow::Result<Vec<Entry>>>()?;
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(Knowledge { entries, ..Knowledge::default() })
}
