//! Texts as TOML writes them: one line in double quotes, several between three of them.
//!
//! Owns the marks and the escapes. Knows nothing of keys.

use toml_edit::{Array, Decor, Value};

/// `text` as a value: on one line, or between triple quotes when it has line breaks.
pub(super) fn text(text: &str) -> Value {
    let written = if text.contains('\n') { format!("\"\"\"\n{}\n\"\"\"", escaped(text)) } else { quoted(text) };
    written.parse().unwrap_or_else(|_| Value::from(text))
}

/// A list of texts, with a line for each or all on one.
pub(super) fn list(texts: &[String], lines: bool) -> Value {
    let mut array = Array::new();
    for (place, item) in texts.iter().enumerate() {
        let mut item = text(item);
        *item.decor_mut() = Decor::new(
            if lines {
                "\n  "
            } else if place == 0 {
                ""
            } else {
                " "
            },
            "",
        );
        array.push_formatted(item);
    }
    if lines {
        array.set_trailing_comma(true);
        array.set_trailing("\n");
    }
    Value::Array(array)
}

/// `text` in double quotes, for one line.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => written.push_str("\\\\"),
            '"' => written.push_str("\\\""),
            '\t' => written.push_str("\\t"),
            _ => written.push(c),
        }
    }
    written
}
