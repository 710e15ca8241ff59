//! What is compared, behind one trait.
//!
//! Owns the list of engines and how each is loaded. Each has its own file, which says what is used of it.

mod rapidfuzz;
mod strsim;
mod tantivy;
mod weighwise;

use std::fmt;

use ::weighwise::domain::knowledge::Knowledge;

use crate::corpus::Corpus;

/// Something that finds the topic of a question.
pub trait Engine {
    /// The number of the topic that fits best, if any fits.
    fn best(&self, question: &str) -> Option<usize>;
}

/// An engine that can be loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// Weighwise's matcher.
    Weighwise,
    /// Tantivy, BM25 over English stems.
    Tantivy,
    /// rapidfuzz, indel ratio.
    RapidfuzzRatio,
    /// rapidfuzz, token set ratio.
    RapidfuzzTokenSet,
    /// strsim, normalised Levenshtein.
    StrsimLevenshtein,
    /// strsim, Jaro-Winkler.
    StrsimJaroWinkler,
}

impl Kind {
    /// All engines, in the order of the table.
    pub const ALL: [Self; 6] = [
        Self::Weighwise,
        Self::Tantivy,
        Self::RapidfuzzRatio,
        Self::RapidfuzzTokenSet,
        Self::StrsimLevenshtein,
        Self::StrsimJaroWinkler,
    ];

    /// Whether it looks at every phrase for every question, so that fewer questions must do.
    #[must_use]
    pub fn scans(self) -> bool {
        !matches!(self, Self::Weighwise | Self::Tantivy)
    }

    /// Loads the engine with a collection; `knowledge` is the same as Weighwise takes it.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn load(self, corpus: &Corpus, knowledge: &Knowledge) -> anyhow::Result<Box<dyn Engine>> {
        Ok(match self {
            Self::Weighwise => Box::new(weighwise::Weighwise::load(knowledge)),
            Self::Tantivy => Box::new(tantivy::Tantivy::load(corpus)?),
            Self::RapidfuzzRatio => Box::new(rapidfuzz::Ratio::load(corpus)),
            Self::RapidfuzzTokenSet => Box::new(rapidfuzz::TokenSet::load(corpus)),
            Self::StrsimLevenshtein => Box::new(strsim::Strsim::load(corpus, ::strsim::normalized_levenshtein)),
            Self::StrsimJaroWinkler => Box::new(strsim::Strsim::load(corpus, ::strsim::jaro_winkler)),
        })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Weighwise => "weighwise",
            Self::Tantivy => "tantivy BM25",
            Self::RapidfuzzRatio => "rapidfuzz ratio",
            Self::RapidfuzzTokenSet => "rapidfuzz token set",
            Self::StrsimLevenshtein => "strsim Levenshtein",
            Self::StrsimJaroWinkler => "strsim Jaro-Winkler",
        })
    }
}

/// The topic whose phrase has the highest score, the first of equals.
fn highest<'a, P: 'a>(phrases: &'a [(usize, P)], mut score: impl FnMut(&'a P, f64) -> f64) -> Option<usize> {
    let mut best = None;
    let mut highest = 0.0;
    for (topic, phrase) in phrases {
        let score = score(phrase, highest);
        if score > highest {
            (best, highest) = (Some(*topic), score);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Scale;

    #[test]
    fn every_engine_finds_most_topics() {
        let corpus = Corpus::new(Scale { topics: 10, phrases_each: 15 }, 100);
        let knowledge = corpus.knowledge();
        let answerable: Vec<_> = corpus.questions.iter().filter(|question| question.topic.is_some()).collect();
        for kind in Kind::ALL {
            let engine = kind.load(&corpus, &knowledge).unwrap();
            let right = answerable.iter().filter(|question| engine.best(&question.text) == question.topic).count();
            assert!(right * 2 > answerable.len(), "{kind} finds {right} of {}", answerable.len());
        }
    }
}
