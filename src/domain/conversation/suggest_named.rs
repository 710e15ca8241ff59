//! Suggestions while a person types the name of a feature, an option or a topic.
//!
//! Owns their order: names that are near what was typed, then what the matcher finds it to be about.

use super::Suggestion;
use crate::domain::{
    knowledge::{EntryId, List, topic::TOPICS},
    limits,
    request::Naming,
    snapshot::Snapshot,
    text::{first_chars, fit},
    wording::Wording,
};

/// Letters from which one edit is a slip of the finger, and from which two are.
const ONE_EDIT_FROM: usize = 3;
const TWO_EDITS_FROM: usize = 7;

/// Something with a name.
struct Named {
    id: String,
    label: String,
    /// Which entries are about it.
    topics: Vec<String>,
}

impl Named {
    /// With entries in the one topic that it is called by.
    fn topic(id: &str, label: &str) -> Self {
        Self { id: id.to_owned(), label: label.to_owned(), topics: vec![id.to_owned()] }
    }
}

/// The things that `partial` may mean, nearest first, at most [`limits::CHOICES`]; before anything is typed, the first.
#[must_use]
pub fn suggest_named(snapshot: &Snapshot, say: Wording, naming: Naming, partial: &str) -> Vec<Suggestion> {
    let all = all(snapshot, say, naming);
    let typed: Vec<String> = words(partial).collect();
    let hits: Vec<EntryId> = if typed.is_empty() {
        Vec::new()
    } else {
        snapshot.matcher.ask(partial).into_iter().map(|hit| hit.id).collect()
    };
    let rank = |named: &Named| match edits(&typed, named) {
        Some(edits) => Some((0, edits)),
        None => hits.iter().position(|id| named.topics.iter().any(|topic| topic == id.topic())).map(|place| (1, place)),
    };
    let mut near: Vec<((u8, usize), &Named)> = all.iter().filter_map(|named| Some((rank(named)?, named))).collect();
    near.sort_by_key(|(rank, _)| *rank);
    near.into_iter()
        .take(limits::CHOICES)
        .map(|(_, named)| Suggestion { label: fit(&named.label, limits::CHOICE), value: named.id.clone() })
        .collect()
}

fn all(snapshot: &Snapshot, say: Wording, naming: Naming) -> Vec<Named> {
    let knowledge = &snapshot.knowledge;
    let lists = |id: &str| List::ALL.map(|list| list.topic(id));
    let options = knowledge.options.iter();
    match naming {
        Naming::Feature => {
            knowledge.comparison.rows.iter().map(|row| Named::topic(row.id.topic(), &row.feature)).collect()
        }
        Naming::Option => options
            .map(|option| {
                let (id, label) = (option.id.clone(), option.name.clone());
                Named { topics: lists(&id).to_vec(), id, label }
            })
            .collect(),
        Naming::List => {
            options.flat_map(|option| lists(&option.id)).map(|id| Named::topic(&id, &say.topic(&id))).collect()
        }
        Naming::Topic => {
            let topics = TOPICS.iter().filter(|id| knowledge.in_topic(id).next().is_some());
            topics.map(|id| Named::topic(id, &say.topic(id))).collect()
        }
    }
}

/// How many edits the words that were typed are away from words of the name; `None` when one of them is near none.
fn edits(typed: &[String], named: &Named) -> Option<usize> {
    let name: Vec<String> = words(&named.label).chain(words(&named.id)).collect();
    typed.iter().map(|typed| name.iter().filter_map(|word| slips(typed, word)).min()).sum()
}

/// How many edits make `typed`, which may be unfinished, into the beginning of `word`; `None` for too many.
fn slips(typed: &str, word: &str) -> Option<usize> {
    if word.starts_with(typed) {
        return Some(0);
    }
    let letters = typed.chars().count();
    let allowed = usize::from(letters >= ONE_EDIT_FROM) + usize::from(letters >= TWO_EDITS_FROM);
    // A slip may have added a letter or left one out.
    let beginnings = (letters.saturating_sub(1)..=letters + 1).map(|most| first_chars(word, most));
    beginnings.map(|beginning| strsim::osa_distance(typed, beginning)).min().filter(|edits| *edits <= allowed)
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, word: &str, wanted: Option<usize>) {
        assert_eq!(slips(typed, word), wanted, "{typed} {word}");
    }

    #[test]
    fn unfinished_and_misspelt_words_are_near() {
        check("co", "cost", Some(0));
        check("cst", "cost", Some(1));
        check("lisences", "licences", Some(1));
        check("lisen", "licences", Some(1));
        check("flexability", "flexibility", Some(1));
        check("hradware", "hardware", Some(1));
        check("x", "cost", None);
        check("cat", "cost", None);
        check("ハード", "ハードウェア", Some(0));
    }
}
