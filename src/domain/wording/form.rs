//! Sentences around a form where it is asked for line by line.

/// The line that leaves a form.
pub const LEAVE_FORM: &str = "/cancel";

/// Below the title of a form.
pub const FORM_HINT: &str = "Nothing typed keeps what is there; /cancel leaves.";

/// The prompt for a field.
pub const FIELD_PROMPT: &str = "... ";

/// Said when nothing was typed into a field that needs something.
pub const FIELD_REQUIRED: &str = "This one cannot stay empty.";

/// Said when a form was left.
pub const FORM_LEFT: &str = "Left. Nothing was changed.";

/// Asks for one field.
#[must_use]
pub fn field_prompt(label: &str, value: &str, long: bool) -> String {
    let several = if long { " (several lines; an empty one ends it)" } else { "" };
    let now = if value.is_empty() { String::new() } else { format!("\nNow: {value}") };
    format!("{label}{several}{now}")
}

/// Said when a text does not fit into its field.
#[must_use]
pub fn field_too_long(length: usize, most: usize) -> String {
    format!("That has {length} characters, and at most {most} fit. Please say it in fewer.")
}
