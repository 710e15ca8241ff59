//! The phrases of an entry: every wording that leads to it.
//!
//! Owns which of them count, and that each counts once.

use std::collections::BTreeSet;

use super::normalise::normalise;
use crate::domain::knowledge::Entry;

/// The title and phrases of an entry as written and as normalised, each once; empty ones do not count.
pub(super) fn phrases_of(entry: &Entry) -> Vec<(String, String)> {
    let mut seen = BTreeSet::new();
    std::iter::once(&entry.title)
        .chain(&entry.phrases)
        .map(|text| (text.clone(), normalise(text)))
        .filter(|(_, sentence)| !sentence.is_empty() && seen.insert(sentence.clone()))
        .collect()
}
