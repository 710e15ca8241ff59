//! The pure heart: no async, files, environment, clock, randomness or Discord types, and no panics.
//!
//! Faults in content are values ([`problem::Problem`]); time and randomness come in as arguments.

pub mod fields;
pub mod interview;
pub mod knowledge;
pub mod matching;
pub mod problem;
