//! Finding the answer to a question by string similarity: no model files, no network, the same verdict every time.
//!
//! A message flows through [`normalise`] (plain words), the lexicon (spellings, synonyms, stems), typo repair, features,
//! scores and calibration to a [`Verdict`]. Everything is learned from the knowledge at load; [`Tuning`] names the weights.

mod calibrate;
mod committee;
mod dice;
mod doubt;
mod everyday;
mod explain;
mod features;
mod fingerprint;
mod grid;
mod half;
mod index;
mod linear;
mod logistic;
mod matcher;
mod network;
pub mod normalise;
mod panel;
mod phrases;
mod reading;
mod score;
mod tuning;
mod typo;
mod verbatim;
mod verdict;
mod words;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use doubt::{Doubt, DoubtKind};
pub use explain::{Candidate, Explanation};
pub use matcher::{Hit, Matcher, Reading};
pub use tuning::Tuning;
pub use verdict::Verdict;
