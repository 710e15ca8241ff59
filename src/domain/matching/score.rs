//! How well each entry fits a question: the classifier's log-odds and the nearest phrase, blended.
//!
//! Owns the blend and the signals that tell whether any entry fits at all. What they mean as a probability is
//! decided in calibration.

use super::{
    classifier::{Classifier, softmax},
    features::{Bag, Rarity, Vector, Vocabulary},
    index::Index,
    tuning::Tuning,
};

/// A phrase of the knowledge as features, and the number of its entry.
#[derive(Debug, Clone)]
pub(crate) struct Example {
    /// Its features.
    pub(crate) bag: Bag,
    /// The number of the entry it belongs to, in order of ids.
    pub(crate) entry: u32,
}

/// How well one entry fits a question.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Fit {
    /// The number of the entry.
    pub(crate) entry: u32,
    /// The blended score.
    pub(crate) score: f32,
    /// The classifier's log-odds.
    pub(crate) log_odds: f32,
    /// Cosine with the nearest phrase of the entry, 0 to 1.
    pub(crate) cosine: f32,
    /// The number of that phrase.
    pub(crate) phrase: u32,
}

/// How many signals there are.
pub(crate) const SIGNALS: usize = 6;

/// What tells a question we can answer from one we can't; the first is always 1.
pub(crate) type Signals = [f32; SIGNALS];

/// Everything learned from a set of phrases.
pub(crate) struct Scorer {
    rarity: Rarity,
    index: Index,
    classifier: Classifier,
    owners: Vec<u32>,
    entries: usize,
    nearest: f32,
}

impl Scorer {
    /// Learns from phrases; entries are numbered below `entries`.
    pub(crate) fn learn(vocabulary: &Vocabulary, examples: &[&Example], entries: usize, tuning: &Tuning) -> Self {
        let rarity = Rarity::new(vocabulary, examples.iter().map(|example| &example.bag), tuning);
        let vectors: Vec<Vector> = examples.iter().map(|example| rarity.weigh(vocabulary, &example.bag)).collect();
        let owners: Vec<u32> = examples.iter().map(|example| example.entry).collect();
        let labelled: Vec<(&Vector, u32)> = vectors.iter().zip(owners.iter().copied()).collect();
        let classifier = Classifier::train(vocabulary.len(), entries, &labelled, tuning);
        let index = Index::new(vocabulary.len(), vectors.iter());
        Self { rarity, index, classifier, owners, entries, nearest: tuning.nearest }
    }

    /// The weight of features in this set of phrases.
    pub(crate) fn rarity(&self) -> &Rarity {
        &self.rarity
    }

    /// How well every entry fits, best first; equal fits in order of ids. Empty when nothing is shared at all.
    pub(crate) fn fits(&self, vocabulary: &Vocabulary, question: &Bag) -> (Vec<Fit>, Signals) {
        let vector = self.rarity.weigh(vocabulary, question);
        if vector.is_empty() {
            return (Vec::new(), Signals::default());
        }
        let mut fits: Vec<Fit> = (0_u32..)
            .zip(self.classifier.log_odds(&vector))
            .take(self.entries)
            .map(|(entry, log_odds)| Fit { entry, log_odds, ..Fit::default() })
            .collect();
        for ((phrase, owner), cosine) in (0_u32..).zip(&self.owners).zip(self.index.cosines(&vector)) {
            if let Some(fit) = fits.get_mut(*owner as usize)
                && cosine > fit.cosine
            {
                (fit.cosine, fit.phrase) = (cosine, phrase);
            }
        }
        for fit in &mut fits {
            fit.score = fit.log_odds + self.nearest * fit.cosine;
        }
        fits.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.entry.cmp(&b.entry)));
        let known = vector.iter().map(|(_, weight)| weight * weight).sum::<f32>();
        let signals = signals(&fits, known);
        (fits, signals)
    }
}

/// The signals of sorted fits; `known` is the squared length of the known part of the question, 0 to 1.
fn signals(fits: &[Fit], known: f32) -> Signals {
    let best = fits.first().copied().unwrap_or_default();
    let second = fits.get(1).copied().unwrap_or_default();
    let nearest = fits.iter().map(|fit| fit.cosine).fold(0.0, f32::max);
    let mut odds: Vec<f32> = fits.iter().map(|fit| fit.score).collect();
    softmax(&mut odds);
    let certainty = odds.first().copied().unwrap_or(1.0).max(1e-6).ln();
    [1.0, best.score, best.score - second.score, nearest, known, certainty]
}
