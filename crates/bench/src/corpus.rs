//! A made-up collection of questions: topics with the ways people ask about them, and new ways to ask the same.
//!
//! Owns the scales that are measured and the making of phrases and questions, the same on every run. Words follow Zipf's
//! law, so that an index over them has the few long and many short posting lists of real questions. It measures speed
//! only: how often an engine is right here says nothing about real people.

mod nouns;
mod spoken;
mod words;

use std::collections::HashSet;

use weighwise::domain::knowledge::{Entry, EntryId, Knowledge};

use crate::dice::Dice;
use spoken::{Subject, chatter, misspelled, with_context};

/// How large a collection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// How many topics it has, each an entry.
    pub topics: usize,
    /// How many phrases a topic has.
    pub phrases_each: usize,
}

impl Scale {
    /// The scales that are measured: a small knowledge, and what large collections of labelled questions look like, about a
    /// hundred phrases a topic; the last two have many topics of few phrases instead.
    pub const ALL: [Self; 6] = [
        Self { topics: 10, phrases_each: 15 },
        Self { topics: 100, phrases_each: 100 },
        Self { topics: 150, phrases_each: 100 },
        Self { topics: 1_000, phrases_each: 100 },
        Self { topics: 1_000, phrases_each: 10 },
        Self { topics: 10_000, phrases_each: 10 },
    ];

    /// How many phrases it has in all.
    #[must_use]
    pub fn phrases(self) -> usize {
        self.topics * self.phrases_each
    }
}

/// A made-up collection.
#[derive(Debug, Clone)]
pub struct Corpus {
    /// The phrases of each topic, each once.
    pub topics: Vec<Vec<String>>,
    /// Questions that are no phrase of it.
    pub questions: Vec<Question>,
}

/// Something a person asks.
#[derive(Debug, Clone)]
pub struct Question {
    /// What is written.
    pub text: String,
    /// The number of the topic it is about; none for chatter.
    pub topic: Option<usize>,
}

/// Sequences for the topics and for the questions, so that more topics do not change the questions of the first.
const TOPICS_SEED: u64 = 20_26;
const QUESTIONS_SEED: u64 = 11_25;
/// Shares of the questions: chatter, those with a misspelled word, those with a sentence before them.
const CHATTER_SHARE: f64 = 0.15;
const MISSPELLED_SHARE: f64 = 0.25;
const CONTEXT_SHARE: f64 = 0.05;
/// How often a phrase is drawn again because it is there already.
const MOST_DRAWS: usize = 200;

impl Corpus {
    /// The collection of a scale with so many questions.
    #[must_use]
    pub fn new(scale: Scale, questions: usize) -> Self {
        let mut dice = Dice::new(TOPICS_SEED);
        let vocabulary = vocabulary_of(scale.phrases());
        let subjects: Vec<Subject> = (0..scale.topics).map(|_| Subject::new(vocabulary, &mut dice)).collect();
        let mut known = HashSet::new();
        let topics: Vec<Vec<String>> =
            subjects.iter().map(|subject| phrases_of(subject, scale.phrases_each, &mut known, &mut dice)).collect();
        let mut dice = Dice::new(QUESTIONS_SEED);
        let questions = (0..questions).map(|_| question(&subjects, &known, &mut dice)).collect();
        Self { topics, questions }
    }

    /// The collection as a knowledge; the id of a topic ends in its number.
    #[must_use]
    pub fn knowledge(&self) -> Knowledge {
        let entry = |(number, phrases): (usize, &Vec<String>)| Entry {
            id: EntryId::new(&format!("topic/{number:06}")),
            title: phrases.first().cloned().unwrap_or_default(),
            phrases: phrases.iter().skip(1).cloned().collect(),
            body: String::new(),
            see: Vec::new(),
            sources: Vec::new(),
            checked: None,
        };
        Knowledge { entries: self.topics.iter().enumerate().map(entry).collect(), ..Knowledge::default() }
    }

    /// Every phrase with the number of its topic.
    pub fn phrases(&self) -> impl Iterator<Item = (usize, &str)> {
        let topics = self.topics.iter().enumerate();
        topics.flat_map(|(topic, phrases)| phrases.iter().map(move |phrase| (topic, phrase.as_str())))
    }
}

/// How many nouns so many phrases draw from: grows with the square root, as Heaps' law says of the words of a text.
fn vocabulary_of(phrases: usize) -> usize {
    150 + 25 * phrases.isqrt()
}

/// New phrases about a subject, none of which is `known`.
fn phrases_of(subject: &Subject, count: usize, known: &mut HashSet<String>, dice: &mut Dice) -> Vec<String> {
    let mut phrases = Vec::with_capacity(count);
    let mut draws = 0;
    while phrases.len() < count && draws < MOST_DRAWS * count {
        draws += 1;
        let phrase = subject.phrase(dice);
        if known.insert(phrase.clone()) {
            phrases.push(phrase);
        }
    }
    phrases
}

/// A question about one of the subjects that is no known phrase, or chatter.
fn question(subjects: &[Subject], known: &HashSet<String>, dice: &mut Dice) -> Question {
    if dice.happens(CHATTER_SHARE) {
        return Question { text: chatter(dice), topic: None };
    }
    let topic = dice.below(subjects.len());
    let mut text = String::new();
    for _ in 0..MOST_DRAWS {
        text = subjects.get(topic).map(|subject| subject.phrase(dice)).unwrap_or_default();
        if !known.contains(&text) {
            break;
        }
    }
    if dice.happens(MISSPELLED_SHARE) {
        text = misspelled(&text, dice);
    }
    if dice.happens(CONTEXT_SHARE) {
        text = with_context(&text, dice);
    }
    Question { text, topic: Some(topic) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCALE: Scale = Scale { topics: 30, phrases_each: 100 };

    #[test]
    fn it_is_as_large_as_asked_and_the_same_every_time() {
        let (one, other) = (Corpus::new(SCALE, 50), Corpus::new(SCALE, 50));
        assert_eq!(one.phrases().count(), SCALE.phrases());
        assert_eq!(one.phrases().collect::<HashSet<_>>().len(), SCALE.phrases());
        assert_eq!(one.topics, other.topics);
        let texts = |corpus: &Corpus| corpus.questions.iter().map(|question| question.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts(&one), texts(&other));
    }

    #[test]
    fn questions_are_new() {
        let corpus = Corpus::new(SCALE, 500);
        let known: HashSet<&str> = corpus.phrases().map(|(_, phrase)| phrase).collect();
        assert!(corpus.questions.iter().all(|question| !known.contains(question.text.as_str())));
        assert!(corpus.questions.iter().any(|question| question.topic.is_none()));
    }

    #[test]
    fn few_words_are_frequent_and_many_are_rare() {
        let corpus = Corpus::new(SCALE, 0);
        let mut counts = std::collections::HashMap::new();
        for word in corpus.phrases().flat_map(|(_, phrase)| phrase.split(' ')) {
            *counts.entry(word).or_insert(0_usize) += 1;
        }
        let mut counts: Vec<usize> = counts.into_values().collect();
        counts.sort_unstable_by(|a, b| b.cmp(a));
        let all: usize = counts.iter().sum();
        let frequent: usize = counts.iter().take(20).sum();
        assert!(frequent * 2 > all * 4 / 5, "the twenty most frequent words are {frequent} of {all}");
        assert!(counts.iter().filter(|count| **count <= 2).count() * 4 > counts.len(), "too few rare words");
    }
}
