//! Suggestions while a person types a question.
//!
//! Owns their order and their fit into Discord's limits.

use crate::domain::{knowledge::topic::TOPICS, limits, snapshot::Snapshot, text::fit};

/// One suggestion: what is shown, and what is sent as the question when it is picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The title of an entry, at most [`limits::CHOICE`] characters.
    pub label: String,
    /// The entry's id.
    pub value: String,
}

/// The entries that `partial` seems to ask for, best first, at most [`limits::CHOICES`]; before anything is
/// typed, the first entry of each topic.
#[must_use]
pub fn suggest(snapshot: &Snapshot, partial: &str) -> Vec<Suggestion> {
    let knowledge = &snapshot.knowledge;
    let entries: Vec<_> = if partial.trim().is_empty() {
        TOPICS.iter().filter_map(|id| knowledge.in_topic(id).next()).collect()
    } else {
        let hits = snapshot.matcher.ask(partial);
        hits.iter().filter_map(|hit| knowledge.entry(hit.id.as_str())).collect()
    };
    entries
        .into_iter()
        .take(limits::CHOICES)
        .map(|entry| Suggestion { label: fit(&entry.title, limits::CHOICE), value: entry.id.to_string() })
        .collect()
}
