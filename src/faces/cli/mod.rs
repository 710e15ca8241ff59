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
