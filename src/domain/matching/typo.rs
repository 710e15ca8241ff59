//! Misspelled words and the words of the knowledge that were meant.
//!
//! Owns the search for near words. Repairs only words that the knowledge does not have, and only to words it has.

use std::collections::HashMap;

/// Shortest word that is repaired, in letters: shorter ones have too many neighbours.
const SHORTEST: usize = 3;
/// From this length two edits are allowed, below it one.
const TWO_EDITS_FROM: usize = 7;

/// The words of the knowledge, findable by near spellings.
///
/// Symmetric deletion (as in SymSpell): two words within one edit share a form with at most one letter deleted from
/// each; within two edits, with at most two deleted from each. Candidates are verified by `strsim`.
#[derive(Default)]
pub(crate) struct Spelling {
    words: Vec<(String, u32)>,
    /// Hash of a shortened form and the number of its word, sorted.
    forms: Vec<(u32, u32)>,
}

impl Spelling {
    /// Learns the words with the number of phrases that use each.
    pub(crate) fn new<'a>(words: impl Iterator<Item = (&'a str, u32)>) -> Self {
        let readable = words.filter(|(word, _)| is_repairable(word));
        let mut words: Vec<(String, u32)> = readable.map(|(word, phrases)| (word.to_owned(), phrases)).collect();
        words.sort_unstable();
        let mut forms = Vec::new();
        for (number, (word, _)) in (0_u32..).zip(&words) {
            forms.extend(shortened(word).into_iter().map(|form| (form, number)));
        }
        forms.sort_unstable();
        forms.shrink_to_fit();
        Self { words, forms }
    }

    /// The word that was most likely meant by `word`: fewest edits, then same first letter, then most used.
    pub(crate) fn repair(&self, word: &str) -> Option<&str> {
        if !is_repairable(word) {
            return None;
        }
        let allowed = allowance(word);
        let mut seen: HashMap<u32, ()> = HashMap::new();
        let mut best: Option<((usize, bool, u32), &str)> = None;
        for number in shortened(word).into_iter().flat_map(|form| self.with_form(form)) {
            if seen.insert(number, ()).is_some() {
                continue;
            }
            let Some((candidate, phrases)) = self.words.get(number as usize) else { continue };
            let edits = strsim::osa_distance(word, candidate);
            if edits > allowed.min(allowance(candidate)) {
                continue;
            }
            let rank = (edits, candidate.chars().next() != word.chars().next(), u32::MAX - phrases);
            if best.is_none_or(|known| (rank, candidate.as_str()) < known) {
                best = Some((rank, candidate));
            }
        }
        best.map(|(_, candidate)| candidate)
    }

    fn with_form(&self, form: u32) -> impl Iterator<Item = u32> {
        let start = self.forms.partition_point(|(known, _)| *known < form);
        self.forms
            .get(start..)
            .unwrap_or_default()
            .iter()
            .take_while(move |(known, _)| *known == form)
            .map(|(_, word)| *word)
    }
}

/// Numbers and very short words are never repaired: `7b` is not a misspelled `8b`.
fn is_repairable(word: &str) -> bool {
    word.chars().count() >= SHORTEST && word.chars().all(char::is_alphabetic)
}

/// How many edits a word may be away.
fn allowance(word: &str) -> usize {
    if word.chars().count() >= TWO_EDITS_FROM { 2 } else { 1 }
}

/// Hashes of the word and of its forms with as many letters deleted as edits are allowed, sorted, each once.
fn shortened(word: &str) -> Vec<u32> {
    let letters: Vec<char> = word.chars().collect();
    let mut forms = vec![letters];
    let mut start = 0;
    for _ in 0..allowance(word) {
        let longer: Vec<Vec<char>> = forms.get(start..).unwrap_or_default().to_vec();
        start = forms.len();
        for letters in &longer {
            forms.extend((0..letters.len()).map(|gap| {
                letters.iter().enumerate().filter(|(index, _)| *index != gap).map(|(_, letter)| *letter).collect()
            }));
        }
    }
    let mut hashes: Vec<u32> = forms.iter().map(|letters| hash(letters)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

/// FNV-1a over the letters (Fowler, Noll and Vo): short, and the same on every machine. Two forms with one hash cost a look, as
/// what is found is verified.
fn hash(letters: &[char]) -> u32 {
    letters.iter().fold(0x811c_9dc5, |hash, letter| (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, expected: Option<&str>) {
        let words = [
            ("weights", 9),
            ("licence", 3),
            ("open", 9),
            ("model", 9),
            ("modes", 1),
            ("train", 4),
            ("brain", 1),
            ("gpu", 2),
        ];
        assert_eq!(Spelling::new(words.into_iter()).repair(word), expected, "{word:?}");
    }

    #[test]
    fn near_words_are_found() {
        check("wieghts", Some("weights"));
        check("wights", Some("weights"));
        check("weihgst", Some("weights"));
        check("liscense", Some("licence"));
        check("opne", Some("open"));
        check("modle", Some("model"));
        check("gup", Some("gpu"));
    }

    #[test]
    fn the_likelier_word_wins() {
        check("model", Some("model"));
        check("modek", Some("model"));
        check("rain", Some("train"));
        check("drain", Some("train"));
    }

    #[test]
    fn far_and_short_words_are_left() {
        check("banana", None);
        check("op", None);
        check("7b", None);
        check("", None);
        check("oepns", None);
    }
}
