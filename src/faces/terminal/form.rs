//! A form in a console: its fields are asked one after the other.
//!
//! Owns the asking. What the texts are for is the bot's business.

use std::io::{self, BufRead, Write};

use super::console::Console;
use crate::domain::{
    reply::{Field, Form},
    wording,
};

/// What came of a form.
pub(super) enum Filled {
    /// All fields, each with its text.
    Sent(Vec<(String, String)>),
    /// The person would rather not.
    Left,
    /// There are no more lines.
    Ended,
}

/// Asks for every field of `form`.
pub(super) fn fill<I: BufRead, O: Write>(console: &mut Console<I, O>, form: &Form) -> io::Result<Filled> {
    console.say(&format!("{}\n{}\n", form.title, wording::FORM_HINT))?;
    let mut fields = Vec::new();
    for field in &form.fields {
        match ask(console, field)? {
            Some(Some(text)) => fields.push((field.id.clone(), text)),
            Some(None) => return Ok(Filled::Left),
            None => return Ok(Filled::Ended),
        }
    }
    Ok(Filled::Sent(fields))
}

/// Asks until the text fits; `Some(None)` when the person leaves.
fn ask<I: BufRead, O: Write>(console: &mut Console<I, O>, field: &Field) -> io::Result<Option<Option<String>>> {
    console.say(&wording::field_prompt(&field.label, &field.value, field.long))?;
    loop {
        let Some(first) = console.ask(wording::FIELD_PROMPT)? else { return Ok(None) };
        if first.trim() == wording::LEAVE_FORM {
            return Ok(Some(None));
        }
        let mut text = first;
        if field.long && !text.is_empty() {
            loop {
                let Some(line) = console.ask(wording::FIELD_PROMPT)? else { return Ok(None) };
                if line.is_empty() {
                    break;
                }
                text = format!("{text}\n{line}");
            }
        }
        if text.is_empty() {
            text.clone_from(&field.value);
        }
        let length = text.chars().count();
        if field.required && text.trim().is_empty() {
            console.say(wording::FIELD_REQUIRED)?;
        } else if length > field.max {
            console.say(&wording::field_too_long(length, field.max))?;
        } else {
            return Ok(Some(Some(text)));
        }
    }
}
