//! The command line: one file a subcommand.
//!
//! Owns the arguments and the printing. These are the operator's tools, so they may look inside: at the matcher,
//! the questionnaire and the problems.

pub mod args;
pub mod ask;
pub mod check;
pub mod eval;
pub mod journal;
pub mod layer;
pub mod match_queries;
pub mod recommend;

/// A number with its word, such as `1 entry` or `2 entries`.
fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// A number of documents.
fn documents(count: usize) -> String {
    // What does not fit is many.
    counted(count.try_into().unwrap_or(u64::MAX), "document", "documents")
}
