//! `weighwise check`: every problem of a knowledge folder at once.

use std::fmt::Write;

use crate::domain::{problem::Problem, snapshot::Snapshot};

/// What was found, a line a problem and a line that sums up, and whether the knowledge may be served.
#[must_use]
pub fn report(snapshot: &Snapshot, problems: &[Problem]) -> (String, bool) {
    let mut text = problems.iter().map(|problem| format!("{problem}\n")).collect::<String>();
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{} entries, {errors} errors, {} warnings",
        snapshot.knowledge.entries.len(),
        problems.len() - errors
    );
    (text, errors == 0)
}
