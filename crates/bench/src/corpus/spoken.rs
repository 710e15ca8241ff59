//! How people say things: phrases about a subject, chatter, slips of the finger.
//!
//! Owns the filling of patterns with words. Draws from the dice it is handed and keeps nothing.

use super::{
    nouns::NOUNS,
    words::{ADJECTIVES, CHATTER, CHATTER_WORDS, CONTEXT, ENDINGS, OPENINGS, PATTERNS, SYLLABLES, TAILS, VERBS},
};
use crate::dice::Dice;

/// What a topic is about.
pub(super) struct Subject {
    verbs: &'static [&'static str],
    /// What it is about, the usual word first: any noun, so that few topics share it.
    nouns: [String; 3],
    /// What comes up with it: frequent nouns more often.
    others: [String; 4],
    adjectives: [&'static str; 3],
    /// How many nouns there are to draw from.
    vocabulary: usize,
}

/// How often a phrase holds a word that belongs to no subject: a name, a version, a number.
const STRAY_SHARE: f64 = 0.12;
/// Strays are drawn from this many times the vocabulary, so that most of them stand in one phrase only.
const STRAY_WORDS: usize = 20;

impl Subject {
    /// A subject with words drawn from so many nouns.
    pub(super) fn new(vocabulary: usize, dice: &mut Dice) -> Self {
        Self {
            verbs: dice.any(VERBS),
            nouns: std::array::from_fn(|_| noun(dice.below(vocabulary))),
            others: std::array::from_fn(|_| noun(dice.rank(vocabulary))),
            adjectives: std::array::from_fn(|_| dice.usual(ADJECTIVES)),
            vocabulary,
        }
    }

    /// One way to ask about it.
    pub(super) fn phrase(&self, dice: &mut Dice) -> String {
        let opening = dice.any(OPENINGS);
        let pattern = dice.usual(PATTERNS);
        let tail = dice.any(TAILS);
        let mut phrase = self.filled(&format!("{opening} {pattern} {tail}"), dice);
        if dice.happens(STRAY_SHARE) {
            phrase = format!("{phrase} {}", self.stray(dice));
        }
        phrase
    }

    /// A pattern with its slots filled, in single spaces.
    fn filled(&self, pattern: &str, dice: &mut Dice) -> String {
        let verb = dice.usual(self.verbs);
        let words = pattern.split_whitespace().map(|word| match word {
            "{v}" => verb.to_owned(),
            "{g}" => ing(verb),
            "{n}" => inflected(usual(&self.nouns, dice), dice),
            "{m}" => inflected(usual(&self.others, dice), dice),
            "{a}" => dice.usual(&self.adjectives).to_owned(),
            other => other.to_owned(),
        });
        words.collect::<Vec<_>>().join(" ")
    }

    fn stray(&self, dice: &mut Dice) -> String {
        match dice.below(3) {
            0 => dice.below(2_000).to_string(),
            1 => format!("v{}.{}", dice.below(9), dice.below(20)),
            _ => invented(self.vocabulary + dice.below(self.vocabulary * STRAY_WORDS)),
        }
    }
}

fn usual<'a>(words: &'a [String], dice: &mut Dice) -> &'a str {
    words.get(dice.rank(words.len())).map_or("", String::as_str)
}

/// The noun of a rank: one of the list, and behind its end an invented one.
fn noun(rank: usize) -> String {
    NOUNS.get(rank).map_or_else(|| invented(rank), |noun| (*noun).to_owned())
}

/// A made-up word, the same for the same number.
fn invented(number: usize) -> String {
    let mut dice = Dice::new(number as u64);
    let syllables = 1 + dice.below(3);
    let mut word: String = (0..syllables).map(|_| dice.usual(SYLLABLES)).collect();
    word.push_str(dice.usual(ENDINGS));
    word
}

/// Now and then the plural.
fn inflected(noun: &str, dice: &mut Dice) -> String {
    if dice.happens(0.2) { format!("{noun}s") } else { noun.to_owned() }
}

/// The -ing form of a verb, of which only the first word changes.
fn ing(verb: &str) -> String {
    let (first, rest) = verb.split_once(' ').map_or((verb, ""), |(first, rest)| (first, rest));
    let stem = first.strip_suffix('e').unwrap_or(first);
    format!("{stem}ing {rest}").trim_end().to_owned()
}

/// Something that asks nothing of us.
pub(super) fn chatter(dice: &mut Dice) -> String {
    let words = dice.any(CHATTER).split(' ').map(|word| if word == "{x}" { dice.any(CHATTER_WORDS) } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// A sentence before the question, which ends as a question does.
pub(super) fn with_context(question: &str, dice: &mut Dice) -> String {
    format!("{} {question}?", dice.any(CONTEXT))
}

/// The text with one of its longer words misspelled: a letter left out, doubled, or swapped with the next.
pub(super) fn misspelled(text: &str, dice: &mut Dice) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let longer: Vec<usize> = words.iter().enumerate().filter(|(_, word)| word.len() > 4).map(|(at, _)| at).collect();
    if let Some(word) = words.get_mut(dice.any(&longer)) {
        let mut letters: Vec<char> = word.chars().collect();
        let place = dice.below(letters.len().saturating_sub(1));
        match (dice.below(3), letters.get(place).copied()) {
            (0, Some(_)) => drop(letters.remove(place)),
            (1, Some(letter)) => letters.insert(place, letter),
            (_, Some(_)) => letters.swap(place, place + 1),
            (_, None) => {}
        }
        *word = letters.into_iter().collect();
    }
    words.join(" ")
}
