//! strsim over all phrases in lower case.

use super::{Engine, highest};
use crate::corpus::Corpus;

/// A similarity of two strings, 0 to 1.
type Similarity = fn(&str, &str) -> f64;

/// All phrases and the similarity they are compared with.
pub(super) struct Strsim {
    phrases: Vec<(usize, String)>,
    similarity: Similarity,
}

impl Strsim {
    /// Keeps every phrase.
    pub(super) fn load(corpus: &Corpus, similarity: Similarity) -> Self {
        Self { phrases: corpus.phrases().map(|(topic, phrase)| (topic, phrase.to_lowercase())).collect(), similarity }
    }
}

impl Engine for Strsim {
    fn best(&self, question: &str) -> Option<usize> {
        let question = question.to_lowercase();
        highest(&self.phrases, |phrase, _| (self.similarity)(&question, phrase))
    }
}
