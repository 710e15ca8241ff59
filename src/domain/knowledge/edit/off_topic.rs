//! Putting chat into `golden.toml` that must stay without an answer.
//!
//! Owns the place where it is written; comments and everything else in the file stay as they are.

use toml_edit::{Array, DocumentMut, Item, Table, Value};

use super::{EditFault, list, literal, one_line};
use crate::domain::knowledge::golden;

/// The golden questions `text`, none where there is no such file yet, with `chat` among what is off-topic. What is there
/// already is not put in twice.
///
/// # Errors
/// When the file cannot be read or cannot hold it.
pub fn add_off_topic(text: Option<&str>, chat: &[String]) -> Result<String, EditFault> {
    let text = text.unwrap_or_default();
    let crlf = text.contains("\r\n");
    let mut document: DocumentMut = text.replace("\r\n", "\n").parse().map_err(|_| EditFault::Unreadable)?;
    let table = document.entry("off_topic").or_insert_with(|| Item::Table(Table::new()));
    let table = table.as_table_like_mut().ok_or(EditFault::Unwritable)?;
    let there = table.get("chat").and_then(Item::as_array).into_iter().flat_map(Array::iter);
    let mut wanted: Vec<String> = there.filter_map(Value::as_str).map(str::to_owned).collect();
    for line in chat.iter().map(|line| one_line(line)).filter(|line| !line.is_empty()) {
        if !wanted.contains(&line) {
            wanted.push(line);
        }
    }
    match table.get_mut("chat").and_then(Item::as_array_mut) {
        Some(array) => list::change(array, &wanted),
        None => drop(table.insert("chat", Item::Value(literal::list(&wanted, true)))),
    }
    let written = document.to_string();
    let written = if crlf { written.replace('\n', "\r\n") } else { written };
    let (before, ..) = golden::parse("", text);
    let (after, ..) = golden::parse("", &written);
    let kept = after.off_topic == wanted && after.must_answer == before.must_answer;
    if kept { Ok(written) } else { Err(EditFault::Unwritable) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: Option<&str>, chat: &[&str], wanted: Result<&str, EditFault>) {
        let chat: Vec<String> = chat.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(add_off_topic(text, &chat), wanted.map(str::to_owned));
    }

    #[test]
    fn chat_is_put_behind_what_is_there() {
        check(None, &["who won"], Ok("[off_topic]\nchat = [\n  \"who won\",\n]\n"));
        check(
            Some("# kept\n[off_topic]\nchat = [\n  # why\n  \"a\",\n]\n"),
            &["b \"c\"\nd", "a", " "],
            Ok("# kept\n[off_topic]\nchat = [\n  # why\n  \"a\",\n  \"b \\\"c\\\" d\",\n]\n"),
        );
        check(
            Some("[[must_answer]]\r\nquestion = \"q\"\r\nentry = \"a/b\"\r\n"),
            &["x"],
            Ok(
                "[[must_answer]]\r\nquestion = \"q\"\r\nentry = \"a/b\"\r\n\r\n[off_topic]\r\nchat = [\r\n  \"x\",\r\n]\r\n",
            ),
        );
        check(Some("[off_topic]\nchat = []\n"), &["x"], Ok("[off_topic]\nchat = [\"x\"]\n"));
        check(Some("off_topic = 3\n"), &["x"], Err(EditFault::Unwritable));
        check(Some("chat = [\n"), &["x"], Err(EditFault::Unreadable));
    }
}
