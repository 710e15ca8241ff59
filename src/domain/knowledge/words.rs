//! The vocabulary of the trade: spellings, synonyms and small talk.
//!
//! Owns the keys of `words.toml` and the faults inside it. What the words do to a question is the matcher's business.

use std::collections::BTreeMap;

use crate::domain::{
    fields::{Fields, Located, Page},
    problem::{Problem, saying},
};

/// The vocabulary file: how words of the trade are written and which stand for one another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Written one way, and the way the knowledge writes it; both lower case, either may be several words.
    pub spellings: Vec<(String, String)>,
    /// Groups of words or short phrases that may stand for one another, weaker than a spelling.
    pub synonyms: Vec<Vec<String>>,
    /// Greetings and politeness that say nothing about the question.
    pub small_talk: Vec<String>,
}

/// Reads the vocabulary `text`.
pub(super) fn parse(file: &str, text: &str) -> (Words, Vec<Problem>) {
    let page = Page::new(file, text, 0);
    let table = page.parse(text);
    let words = read(page.fields(&table));
    (words, page.into_problems())
}

fn read(fields: Fields<'_>) -> Words {
    let spellings = fields.table("spellings").map(|table| table.text_pairs()).unwrap_or_default();
    let groups = fields.table("synonyms").map(|table| table.list_pairs()).unwrap_or_default();
    let small_talk = fields.table("phrases").map_or_else(Vec::new, |table| {
        let small_talk = table.optional_texts("small_talk");
        table.finish();
        small_talk
    });
    check_chains(&fields, &spellings);
    check_groups(&fields, &groups);
    fields.finish();

    let lower = |text: Located<String>| text.value.to_lowercase();
    Words {
        spellings: spellings.into_iter().map(|(from, to)| (lower(from), lower(to))).collect(),
        synonyms: groups
            .into_iter()
            .map(|(head, rest)| std::iter::once(head).chain(rest).map(lower).collect())
            .collect(),
        small_talk: small_talk.into_iter().map(lower).collect(),
    }
}

/// A spelling that leads to another spelling would depend on the order in which they are applied.
fn check_chains(fields: &Fields<'_>, spellings: &[(Located<String>, Located<String>)]) {
    for (_, to) in spellings {
        if spellings.iter().any(|(from, _)| from.value == to.value) {
            let what = saying("fault-chain", [("word", &to.value)]);
            fields.report(Problem::error(to.place.clone(), what, "cure-chain"));
        }
    }
}

fn check_groups(fields: &Fields<'_>, groups: &[(Located<String>, Vec<Located<String>>)]) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (head, rest) in groups {
        for word in std::iter::once(head).chain(rest) {
            if let Some(other) = seen.insert(word.value.to_lowercase(), &head.value) {
                let what = saying("fault-group", [("word", &word.value), ("group", &other)]);
                fields.report(Problem::warning(word.place.clone(), what, "cure-group"));
            }
        }
    }
}
