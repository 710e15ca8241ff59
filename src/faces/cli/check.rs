//! `weighwise check`: every problem of a knowledge folder at once.

use std::fmt::Write;

use super::counted;
use crate::domain::{problem::Problem, snapshot::Snapshot};

/// What was found, a line a problem and a line that sums up, and whether the knowledge may be served.
#[must_use]
pub fn report(snapshot: &Snapshot, problems: &[Problem]) -> (String, bool) {
    let mut text = problems.iter().map(|problem| format!("{problem}\n")).collect::<String>();
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let (entries, warnings) = (snapshot.knowledge.entries.len(), problems.len() - errors);
    let [entries, errors_found, warnings] =
        [(entries, "entry", "entries"), (errors, "error", "errors"), (warnings, "warning", "warnings")]
            .map(|(count, one, many)| counted(count.try_into().unwrap_or(u64::MAX), one, many));
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{entries}, {errors_found}, {warnings}");
    (text, errors == 0)
}
