//! The files of the knowledge that have one name each, and what to say when one is missing or misnamed.
//!
//! Owns their names. What stands in them is read elsewhere.

use super::SourceFile;
use crate::domain::problem::{Place, Problem, did_you_mean};

/// Spellings, synonyms and small talk.
pub(super) const WORDS: &str = "words.toml";
/// Questions with known answers.
pub(super) const GOLDEN: &str = "golden.toml";
/// The table of the options.
pub(super) const COMPARISON: &str = "comparison.toml";
/// The questionnaire's file, which `load` leaves to its own parser.
pub const INTERVIEW: &str = "interview.toml";

/// All of them.
pub const FILES: &[&str] = &[WORDS, GOLDEN, COMPARISON, INTERVIEW];

const ALL: &[&str] = &["words", "golden", "comparison", "interview"];

/// A problem for each file that a whole knowledge has and this one lacks. It is taken for a whole one once it has an
/// option: a handful of answers, as for a trial, needs nothing more.
///
/// Without its questionnaire the bot would lose a command, so that is an error: when the file is renamed by mistake,
/// the last good knowledge keeps being served.
pub(super) fn missing(files: &[&SourceFile]) -> Vec<Problem> {
    if !files.iter().any(|file| file.path.starts_with("options/")) {
        return Vec::new();
    }
    let lacks = |name: &str| files.iter().all(|file| file.path != name);
    let missing = "this file is missing";
    let interview = "put it back: without it there is no /recommend";
    let words = "put it back: without it no synonym and no greeting is understood";
    let golden = "put it back: without it nothing tells chat from questions";
    [
        lacks(INTERVIEW).then(|| Problem::error(Place::file(INTERVIEW), missing, interview)),
        lacks(WORDS).then(|| Problem::warning(Place::file(WORDS), missing, words)),
        lacks(GOLDEN).then(|| Problem::warning(Place::file(GOLDEN), missing, golden)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The problem of a file that nothing reads.
pub(super) fn stranger(path: &str) -> Problem {
    let stem = path.split('.').next().unwrap_or_default().to_lowercase();
    let cure = did_you_mean(&stem, ALL).map_or_else(
        || "move it to answers/<topic>/<name>.md or options/<option>.toml, or begin its name with _".to_owned(),
        |near| format!("did you mean `{near}.toml`?"),
    );
    Problem::warning(Place::file(path), "this file is not part of the knowledge", cure)
}
