//! Words and what stands for them: spellings, synonyms, small talk, stems.
//!
//! Owns the reading of normalised text as terms. Knows nothing of entries, frequencies or misspellings.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_stemmers::{Algorithm, Stemmer};

use super::normalise::normalise;
use crate::domain::knowledge::Words;

/// How people write everyday English in a chat, and how a knowledge writes it. The vocabulary file comes first.
const CHAT_SPELLINGS: &[(&str, &str)] = &[
    ("u", "you"),
    ("ur", "your"),
    ("r", "are"),
    ("ppl", "people"),
    ("pls", "please"),
    ("plz", "please"),
    ("thx", "thanks"),
    ("whats", "what is"),
    ("wheres", "where is"),
    ("hows", "how is"),
    ("whos", "who is"),
    ("thats", "that is"),
    ("theres", "there is"),
    ("im", "i am"),
    ("ive", "i have"),
    ("id", "i would"),
    ("youre", "you are"),
    ("cant", "can not"),
    ("cannot", "can not"),
    ("dont", "do not"),
    ("doesnt", "does not"),
    ("didnt", "did not"),
    ("isnt", "is not"),
    ("arent", "are not"),
    ("wont", "will not"),
    ("wouldnt", "would not"),
    ("couldnt", "could not"),
    ("shouldnt", "should not"),
    ("havent", "have not"),
    ("hasnt", "has not"),
    ("wasnt", "was not"),
    ("wanna", "want to"),
    ("gonna", "going to"),
    ("gotta", "have to"),
];

/// A word as the matcher reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    /// The word after spellings.
    pub(crate) word: String,
    /// Its stem.
    pub(crate) stem: String,
}

/// What one sentence says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Terms {
    /// Its words in order.
    pub(crate) terms: Vec<Term>,
    /// The groups of synonyms that its words belong to, in order, each once.
    pub(crate) groups: Vec<usize>,
}

/// Reads normalised text as terms.
pub(crate) struct Lexicon {
    spellings: Sequences<Vec<String>>,
    synonyms: Sequences<Vec<usize>>,
    small_talk: Sequences<()>,
    stemmer: Stemmer,
    /// Stems found out already: stemming is the dearest step of reading.
    stems: HashMap<String, String>,
}

impl Lexicon {
    /// The lexicon of a vocabulary file, above the spellings of everyday chat.
    pub(crate) fn new(words: &Words) -> Self {
        let mut spellings = Sequences::default();
        let chat = CHAT_SPELLINGS.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned()));
        for (from, to) in chat.chain(words.spellings.iter().cloned()) {
            spellings.insert(&from, split(&normalise(&to)));
        }
        let mut lexicon = Self {
            spellings,
            synonyms: Sequences::default(),
            small_talk: Sequences::default(),
            stemmer: Stemmer::create(Algorithm::English),
            stems: HashMap::new(),
        };
        lexicon.learn_small_talk(&words.small_talk);
        let mut groups = words.synonyms.clone();
        groups.extend(
            super::everyday::EVERYDAY
                .iter()
                .map(|group| group.split(' ').map(|member| member.replace('-', " ")).collect()),
        );
        lexicon.learn_synonyms(&groups);
        lexicon
    }

    /// Small talk is met after spelling, so it is stored spelled.
    fn learn_small_talk(&mut self, small_talk: &[String]) {
        for phrase in small_talk {
            let spelled = self.spelled(&normalise(phrase)).join(" ");
            self.small_talk.insert(&spelled, ());
        }
    }

    /// Synonyms are met as stems, so that one line serves singular and plural.
    fn learn_synonyms(&mut self, groups: &[Vec<String>]) {
        let mut groups_of: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (group, members) in groups.iter().enumerate() {
            for member in members {
                let stems = self.spelled(&normalise(member)).iter().map(|word| self.stem(word)).collect::<Vec<_>>();
                groups_of.entry(stems.join(" ")).or_default().insert(group);
            }
        }
        for (stems, groups) in groups_of {
            self.synonyms.insert(&stems, groups.into_iter().collect());
        }
    }

    /// Reads a phrase of the knowledge, and keeps the stems of its words at hand.
    pub(crate) fn learn(&mut self, sentence: &str) -> Terms {
        let read = self.read(sentence);
        for term in &read.terms {
            if !self.stems.contains_key(&term.word) {
                self.stems.insert(term.word.clone(), term.stem.clone());
            }
        }
        read
    }

    /// Reads one normalised sentence; small talk is dropped unless nothing else is said.
    pub(crate) fn read(&self, sentence: &str) -> Terms {
        let spelled = self.spelled(sentence);
        let said = self.without_small_talk(&spelled);
        let words = if said.is_empty() { spelled } else { said };
        let term = |word: String| Term { stem: self.stem(&word), word };
        let terms: Vec<Term> = words.into_iter().map(term).collect();
        let groups = self.groups(&terms);
        Terms { terms, groups }
    }

    /// Whether a normalised sentence is small talk and nothing else.
    pub(crate) fn is_small_talk(&self, sentence: &str) -> bool {
        self.without_small_talk(&self.spelled(sentence)).is_empty()
    }

    /// The groups of synonyms that terms belong to, sorted.
    pub(crate) fn groups(&self, terms: &[Term]) -> Vec<usize> {
        let stems: Vec<&str> = terms.iter().map(|term| term.stem.as_str()).collect();
        let mut groups: Vec<usize> = (0..stems.len())
            .filter_map(|start| self.synonyms.longest(stems.get(start..).unwrap_or_default()))
            .flat_map(|(_, groups)| groups.iter().copied())
            .collect();
        groups.sort_unstable();
        groups.dedup();
        groups
    }

    /// The stem of a word.
    pub(crate) fn stem(&self, word: &str) -> String {
        self.stems.get(word).cloned().unwrap_or_else(|| self.stemmer.stem(word).into_owned())
    }

    /// The words of a sentence with every known spelling replaced, longest first.
    fn spelled(&self, sentence: &str) -> Vec<String> {
        let words = split(sentence);
        replace(&words, |rest| self.spellings.longest(rest).map(|(length, to)| (length, to.clone())))
    }

    fn without_small_talk(&self, words: &[String]) -> Vec<String> {
        replace(words, |rest| self.small_talk.longest(rest).map(|(length, ())| (length, Vec::new())))
    }
}

/// Walks over words, replacing what `found` matches at each place.
fn replace(words: &[String], found: impl Fn(&[String]) -> Option<(usize, Vec<String>)>) -> Vec<String> {
    let mut replaced = Vec::with_capacity(words.len());
    let mut rest = words;
    while let Some((first, behind)) = rest.split_first() {
        if let Some((length, to)) = found(rest) {
            replaced.extend(to);
            rest = rest.get(length.max(1)..).unwrap_or_default();
        } else {
            replaced.push(first.clone());
            rest = behind;
        }
    }
    replaced
}

fn split(sentence: &str) -> Vec<String> {
    sentence.split_whitespace().map(str::to_owned).collect()
}

/// Values under sequences of words, found longest first.
struct Sequences<T> {
    by_first: HashMap<String, Vec<(Vec<String>, T)>>,
}

impl<T> Default for Sequences<T> {
    fn default() -> Self {
        Self { by_first: HashMap::new() }
    }
}

impl<T> Sequences<T> {
    /// Puts a value under the words of `sequence`; a later value replaces an earlier one.
    fn insert(&mut self, sequence: &str, value: T) {
        let words = split(sequence);
        let Some(first) = words.first().cloned() else { return };
        let rest = self.by_first.entry(first).or_default();
        rest.retain(|(known, _)| *known != words);
        rest.push((words, value));
        rest.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
    }

    /// The longest sequence that `words` starts with: its length and value.
    fn longest<S: AsRef<str>>(&self, words: &[S]) -> Option<(usize, &T)> {
        let candidates = self.by_first.get(words.first()?.as_ref())?;
        let starts = |sequence: &[String]| {
            sequence.len() <= words.len() && sequence.iter().zip(words).all(|(wanted, word)| wanted == word.as_ref())
        };
        let found = candidates.iter().find(|(sequence, _)| starts(sequence));
        found.map(|(sequence, value)| (sequence.len(), value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        Lexicon::new(&Words {
            spellings: vec![("ow".into(), "open weights".into()), ("fine tune".into(), "finetune".into())],
            synonyms: vec![owned(&["gpu", "graphics card"]), owned(&["cost", "price"])],
            small_talk: owned(&["hi", "hey there", "thank you"]),
        })
    }

    #[track_caller]
    fn check(text: &str, words: &str, groups: &[usize]) {
        let read = lexicon().read(&normalise(text));
        // The groups of the vocabulary file come before those of everyday English.
        let own: Vec<usize> = read.groups.into_iter().filter(|group| *group < 2).collect();
        let got = read.terms.iter().map(|term| term.word.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!((got.as_str(), own.as_slice()), (words, groups), "{text:?}");
    }

    #[test]
    fn spellings_synonyms_and_small_talk() {
        check("is OW cheaper", "is open weights cheaper", &[]);
        check("fine-tune it", "finetune it", &[]);
        check("which graphics cards", "which graphics cards", &[0]);
        check("prices of a gpu", "prices of a gpu", &[0, 1]);
        check("hey there, whats the cost", "what is the cost", &[1]);
        check("hi", "hi", &[]);
    }

    #[test]
    fn greetings_alone_are_small_talk() {
        for (text, expected) in [("hi", true), ("hey there thank you", true), ("hi cost", false), ("", true)] {
            assert_eq!(lexicon().is_small_talk(text), expected, "{text:?}");
        }
    }
}
