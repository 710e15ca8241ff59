//! What a matcher was taught, as one number: two knowledges with the same number teach the same.
//!
//! Owns which parts of a knowledge are learned from. What the answers say is no part of it, so that a change of an answer's
//! words needs no new training.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::domain::knowledge::{Entry, Knowledge};

/// The number of what a matcher learns from `knowledge`. The same within one run of the program, and not meant to be kept.
pub(super) fn of(knowledge: &Knowledge) -> u64 {
    let mut entries: Vec<&Entry> = knowledge.entries.iter().collect();
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let mut hasher = DefaultHasher::new();
    for entry in entries {
        (&entry.id, &entry.title, &entry.phrases).hash(&mut hasher);
    }
    let (words, golden) = (&knowledge.words, &knowledge.golden);
    (&words.spellings, &words.synonyms, &words.small_talk).hash(&mut hasher);
    (&golden.must_answer, &golden.off_topic).hash(&mut hasher);
    hasher.finish()
}
