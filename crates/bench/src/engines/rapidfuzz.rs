//! rapidfuzz over all phrases in lower case.
//!
//! The Rust crate has `ratio` and the distances, but no `token_set_ratio`; that is built here from its indel distance as the
//! library of the same name does in other languages. The best score so far is handed on as the cutoff where the crate takes
//! one, which lets it skip work.

use std::collections::BTreeSet;

use rapidfuzz::{
    distance::indel,
    fuzz::{Args, RatioBatchComparator},
};

use super::{Engine, highest};
use crate::corpus::Corpus;

/// The normalised indel similarity of whole strings.
pub(super) struct Ratio {
    phrases: Vec<(usize, String)>,
}

impl Ratio {
    /// Keeps every phrase.
    pub(super) fn load(corpus: &Corpus) -> Self {
        Self { phrases: corpus.phrases().map(|(topic, phrase)| (topic, phrase.to_lowercase())).collect() }
    }
}

impl Engine for Ratio {
    fn best(&self, question: &str) -> Option<usize> {
        let comparator = RatioBatchComparator::new(question.to_lowercase().into_bytes());
        let score = |phrase: &String, highest: f64| {
            comparator.similarity_with_args(phrase.bytes(), &Args::default().score_cutoff(highest)).unwrap_or_default()
        };
        highest(&self.phrases, score)
    }
}

/// The best indel ratio among what two sets of words share and what each has beside it.
pub(super) struct TokenSet {
    phrases: Vec<(usize, Vec<String>)>,
}

impl TokenSet {
    /// Keeps the words of every phrase, sorted, each once.
    pub(super) fn load(corpus: &Corpus) -> Self {
        Self { phrases: corpus.phrases().map(|(topic, phrase)| (topic, words_of(phrase))).collect() }
    }
}

impl Engine for TokenSet {
    fn best(&self, question: &str) -> Option<usize> {
        let asked = words_of(question);
        highest(&self.phrases, |phrase, _| token_set_ratio(&asked, phrase))
    }
}

fn words_of(text: &str) -> Vec<String> {
    let words: BTreeSet<String> = text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    words.into_iter().collect()
}

/// The token set ratio of two sorted sets of words, 0 to 1.
fn token_set_ratio(a: &[String], b: &[String]) -> f64 {
    let (mut shared, mut only_a, mut only_b) = (0, String::new(), String::new());
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    loop {
        match (a.peek(), b.peek()) {
            (Some(left), Some(right)) if left == right => {
                shared += left.len() + usize::from(shared > 0);
                a.next();
                b.next();
            }
            (Some(left), right) if right.is_none_or(|right| left < right) => {
                push_word(&mut only_a, left);
                a.next();
            }
            (_, Some(right)) => {
                push_word(&mut only_b, right);
                b.next();
            }
            (_, None) => break,
        }
    }
    if shared > 0 && (only_a.is_empty() || only_b.is_empty()) {
        return 1.0;
    }
    let edits = indel::distance(only_a.bytes(), only_b.bytes());
    let length = |rest: usize| shared + usize::from(shared > 0 && rest > 0) + rest;
    let (with_a, with_b) = (length(only_a.len()), length(only_b.len()));
    let ratio = |edits: usize, length: usize| 1.0 - edits as f64 / length.max(1) as f64;
    let whole = ratio(edits, with_a + with_b);
    if shared == 0 {
        return whole;
    }
    whole.max(ratio(with_a - shared, shared + with_a)).max(ratio(with_b - shared, shared + with_b))
}

fn push_word(words: &mut String, word: &str) {
    if !words.is_empty() {
        words.push(' ');
    }
    words.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &str, b: &str, expected: f64) {
        let got = token_set_ratio(&words_of(a), &words_of(b));
        assert!((got - expected).abs() < 1e-9, "{a:?} {b:?}: {got}");
        let back = token_set_ratio(&words_of(b), &words_of(a));
        assert!((got - back).abs() < 1e-9, "{a:?} {b:?}: {got} {back}");
    }

    #[test]
    fn sets_of_words_are_compared() {
        check("open weights", "weights open open", 1.0);
        check("open weights", "open weights model", 1.0);
        check("abc", "xyz", 0.0);
        check("", "", 1.0);
        // Shared "open", beside it "ab" and "ac": 2 edits of 7 + 7 letters; "open" against "open ab": 3 of 11.
        check("open ab", "open ac", 1.0 - 2.0 / 14.0);
    }
}
