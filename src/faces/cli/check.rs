//! `weighwise check`: every problem of a knowledge folder at once.

use std::fmt::Write;

use crate::domain::{problem::Problem, snapshot::Snapshot};

/// What was found, a line a problem and a line that sums up, and whether the knowledge may be served.
#[must_use]
pub fn report(snapshot: &Snapshot, problems: &[Problem]) -> (String, bool) {
    let mut text = problems.iter().map(|problem| format!("{problem}\n")).collect::<String>();
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let (entries, warnings) = (snapshot.knowledge.entries.len(), problems.len() - errors);
    let [entries, errors_found, warnings] = [
        counted(entries, "entry", "entries"),
        counted(errors, "error", "errors"),
        counted(warnings, "warning", "warnings"),
    ];
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{entries}, {errors_found}, {warnings}");
    (text, errors == 0)
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
