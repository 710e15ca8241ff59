//! Golden questions: what must get a given answer, and chat that must get none.
//!
//! Owns the keys of `golden.toml`. The matcher learns its threshold from it; `check` and the tests hold it to it.

use super::EntryId;
use crate::domain::{
    fields::{Fields, Located, Page},
    problem::Problem,
};

/// Questions that must get a given answer, and chat that must get none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Golden {
    /// A question and the entry that must answer it.
    pub must_answer: Vec<(String, EntryId)>,
    /// Chat that must stay without an answer.
    pub off_topic: Vec<String>,
}

/// Reads the golden questions `text`; the second value is where each wanted entry was named.
pub(super) fn parse(file: &str, text: &str) -> (Golden, Vec<Located<String>>, Vec<Problem>) {
    let page = Page::new(file, text, 0);
    let table = page.parse(text);
    let (golden, wanted) = read(page.fields(&table));
    (golden, wanted, page.into_problems())
}

fn read(fields: Fields<'_>) -> (Golden, Vec<Located<String>>) {
    let mut golden = Golden::default();
    let mut wanted = Vec::new();
    for row in fields.tables("must_answer") {
        let question = row.text("question");
        let entry = row.text("entry");
        row.finish();
        if let (Some(question), Some(entry)) = (question, entry) {
            golden.must_answer.push((question.value, EntryId::new(&entry.value)));
            wanted.push(entry);
        }
    }
    if let Some(table) = fields.table("off_topic") {
        golden.off_topic = table.texts("chat").into_iter().map(|line| line.value).collect();
        table.finish();
    }
    fields.finish();
    (golden, wanted)
}
