//! One message as the matcher reads it: its sentences with repaired terms.
//!
//! Owns which parts of a message are asked. Scores nothing.

use super::{
    features::{Bag, Vocabulary},
    normalise::sentences,
    tuning::Tuning,
    typo::Spelling,
    words::{Lexicon, Term},
};

/// A stretch of a message that is asked as one question.
#[derive(Debug, Clone, Default)]
pub(crate) struct Part {
    /// Its words after spelling, joined.
    pub(crate) text: String,
    /// Its terms, each with the share of it that is certain.
    pub(crate) terms: Vec<(Term, f32)>,
    /// Its groups of synonyms.
    pub(crate) groups: Vec<usize>,
    /// Misspelled words and what they were taken for.
    pub(crate) repairs: Vec<(String, String)>,
    /// Words that the knowledge does not have.
    pub(crate) unknown: Vec<String>,
}

impl Part {
    /// Its features.
    pub(crate) fn bag(&self, vocabulary: &Vocabulary) -> Bag {
        vocabulary.count(&self.terms, &self.groups)
    }
}

/// What a message is read with.
pub(crate) struct Reader {
    pub(crate) lexicon: Lexicon,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) spelling: Spelling,
    /// Whether some entry answers small talk, so that greetings are questions too.
    pub(crate) answers_small_talk: bool,
}

impl Reader {
    /// The parts of a message worth asking: the whole, and each sentence when there are several.
    pub(crate) fn parts(&self, message: &str, tuning: &Tuning) -> Vec<Part> {
        let sentences: Vec<String> = sentences(message)
            .into_iter()
            .filter(|sentence| self.answers_small_talk || !self.lexicon.is_small_talk(sentence))
            .collect();
        let mut parts = Vec::new();
        if !sentences.is_empty() {
            parts.push(self.part(&sentences.join(" "), tuning));
        }
        if sentences.len() > 1 {
            parts.extend(sentences.iter().map(|sentence| self.part(sentence, tuning)));
        }
        parts
    }

    /// The features of a whole message, if it asks anything.
    pub(crate) fn whole(&self, message: &str, tuning: &Tuning) -> Option<Bag> {
        self.parts(message, tuning).first().map(|whole| whole.bag(&self.vocabulary))
    }

    fn part(&self, sentence: &str, tuning: &Tuning) -> Part {
        let read = self.lexicon.read(sentence);
        let mut part = Part::default();
        for term in read.terms {
            let repaired = if self.vocabulary.knows(&term) { None } else { Some(self.spelling.repair(&term.word)) };
            match repaired {
                None => part.terms.push((term, 1.0)),
                Some(Some(right)) => {
                    part.repairs.push((term.word, right.to_owned()));
                    part.terms.push((Term { word: right.to_owned(), stem: self.lexicon.stem(right) }, tuning.repaired));
                }
                Some(None) => {
                    part.unknown.push(term.word.clone());
                    part.terms.push((term, 1.0));
                }
            }
        }
        let terms: Vec<Term> = part.terms.iter().map(|(term, _)| term.clone()).collect();
        part.groups = if part.repairs.is_empty() { read.groups } else { self.lexicon.groups(&terms) };
        part.text = terms.iter().map(|term| term.word.as_str()).collect::<Vec<_>>().join(" ");
        part
    }
}
