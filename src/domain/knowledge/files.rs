//! The files of the knowledge that have one name each, and what to say when one is missing or misnamed.
//!
//! Owns their names. What stands in them is read elsewhere.

use super::SourceFile;
use crate::domain::problem::{Place, Problem, did_you_mean, saying};

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
    let missing = "fault-no-file";
    [
        lacks(INTERVIEW).then(|| Problem::error(Place::file(INTERVIEW), missing, "cure-no-interview")),
        lacks(WORDS).then(|| Problem::warning(Place::file(WORDS), missing, "cure-no-vocabulary")),
        lacks(GOLDEN).then(|| Problem::warning(Place::file(GOLDEN), missing, "cure-no-golden")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The problem of a file that nothing reads.
pub(super) fn stranger(path: &str) -> Problem {
    let stem = path.split('.').next().unwrap_or_default().to_lowercase();
    let cure = match did_you_mean(&stem, ALL) {
        Some(near) => saying("cure-did-you-mean", [("near", &format!("{near}.toml"))]),
        None => "cure-stranger".into(),
    };
    Problem::warning(Place::file(path), "fault-stranger", cure)
}
