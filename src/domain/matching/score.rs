//! How well each entry fits a question: what the committee says and the nearest phrases, blended.
//!
//! Owns the blend and the signals that tell whether any entry fits at all. What they mean as a probability is
//! decided in calibration.

use super::{
    committee::{Committee, Lesson},
    features::{Bag, Rarity, Vector, Vocabulary},
    index::Index,
    linear::Lines,
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
    /// The committee's log-odds.
    pub(crate) log_odds: f32,
    /// Nearness of its phrases, 0 to about 1.5: the tenth norm of their cosines, a maximum to which near rivals add.
    pub(crate) nearness: f32,
    /// Cosine with the nearest phrase of the entry, 0 to 1.
    pub(crate) cosine: f32,
    /// The number of that phrase.
    pub(crate) phrase: u32,
}

/// Fits of all entries, best first, and how strongly they speak for the best one.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Ranking {
    /// The entries that fit best, at most [`Tuning::hits`], best first; equal fits in order of ids. Empty when nothing is shared
    /// at all.
    pub(crate) fits: Vec<Fit>,
    /// How the scores share the probability among all entries, in the order of `fits`.
    pub(crate) shares: Vec<f32>,
    /// Evidence that the best entry is right: rises with its score, its lead and its nearest phrase.
    pub(crate) evidence: f32,
}

/// Everything learned from a set of phrases.
pub(crate) struct Scorer {
    rarity: Rarity,
    index: Index,
    /// None when the knowledge is too large to train one in time.
    committee: Option<Committee>,
    /// None when the knowledge is too large to train them in time.
    lines: Option<Lines>,
    owners: Vec<u32>,
    entries: usize,
    /// What the margin of a line counts.
    margin: f32,
    /// What nearness counts.
    nearest: f32,
    hits: usize,
}

impl Scorer {
    /// Learns from phrases, and from chat that is about none of the entries, which are numbered below `entries`.
    pub(crate) fn learn(
        vocabulary: &Vocabulary,
        examples: &[&Example],
        chat: &[&Bag],
        entries: usize,
        tuning: &Tuning,
    ) -> Self {
        let rarity = Rarity::new(vocabulary, examples.iter().map(|example| &example.bag), tuning);
        let vectors: Vec<Vector> = examples.iter().map(|example| rarity.weigh(vocabulary, &example.bag)).collect();
        let owners: Vec<u32> = examples.iter().map(|example| example.entry).collect();
        let chat: Vec<Vector> = chat.iter().map(|bag| rarity.weigh(vocabulary, bag)).collect();
        let phrases = vectors.iter().zip(owners.iter().map(|owner| Some(*owner)));
        let lessons: Vec<Lesson> = phrases.chain(chat.iter().map(|vector| (vector, None))).collect();
        let committee = Committee::train(vocabulary.len(), entries, &lessons, tuning);
        let lines = Lines::train(vocabulary.len(), entries, &lessons, tuning);
        let scarcity = (tuning.scarce as f32 / owners.len().max(1) as f32).min(1.0);
        let margin = tuning.lines + tuning.lines_scarce * scarcity * scarcity;
        let untaught = tuning.nearest_untaught * entries as f32 / owners.len().max(1) as f32;
        let nearest = if committee.is_some() { tuning.nearest + untaught } else { tuning.nearest_alone };
        let index = Index::new(vocabulary.len(), vectors.iter());
        Self { rarity, index, committee, lines, owners, entries, margin, nearest, hits: tuning.hits }
    }

    /// The weight of features in this set of phrases.
    pub(crate) fn rarity(&self) -> &Rarity {
        &self.rarity
    }

    /// The number of the entry that a phrase belongs to.
    pub(crate) fn owner(&self, phrase: u32) -> Option<u32> {
        self.owners.get(phrase as usize).copied()
    }

    /// The phrases nearest to a question with their cosines.
    pub(crate) fn neighbours(&self, vocabulary: &Vocabulary, question: &Bag) -> Vec<(u32, f32)> {
        self.index.nearest(&self.rarity.weigh(vocabulary, question))
    }

    /// What was learned says for every entry: the committee's log-odds and the weighed margins of the lines.
    fn log_odds(&self, vector: &Vector) -> Vec<f32> {
        let mut odds =
            self.committee.as_ref().map_or_else(|| vec![0.0; self.entries], |committee| committee.log_odds(vector));
        if let Some(lines) = &self.lines {
            lines.add_scores(vector, self.margin, &mut odds);
        }
        odds
    }

    /// Ranks the entries by how well they fit a question.
    pub(crate) fn rank(&self, vocabulary: &Vocabulary, question: &Bag) -> Ranking {
        self.rank_without(vocabulary, question, None)
    }

    /// The same as if this phrase were not among the neighbours.
    pub(crate) fn rank_without(&self, vocabulary: &Vocabulary, question: &Bag, left_out: Option<u32>) -> Ranking {
        let vector = self.rarity.weigh(vocabulary, question);
        if vector.is_empty() {
            return Ranking::default();
        }
        let mut fits: Vec<Fit> = (0_u32..)
            .zip(self.log_odds(&vector))
            .map(|(entry, log_odds)| Fit { entry, log_odds, ..Fit::default() })
            .collect();
        for (phrase, cosine) in self.index.nearest(&vector) {
            if left_out == Some(phrase) {
                continue;
            }
            let owner = self.owners.get(phrase as usize).copied().unwrap_or(u32::MAX);
            let Some(fit) = fits.get_mut(owner as usize) else { continue };
            fit.nearness += tenth_power(cosine);
            if cosine > fit.cosine {
                (fit.cosine, fit.phrase) = (cosine, phrase);
            }
        }
        for fit in &mut fits {
            if fit.nearness > 0.0 {
                fit.nearness = fit.nearness.powf(0.1);
            }
            fit.score = fit.log_odds + self.nearest * fit.nearness;
        }
        let highest = fits.iter().map(|fit| fit.score).fold(f32::NEG_INFINITY, f32::max);
        let whole: f32 = fits.iter().map(|fit| (fit.score - highest).exp()).sum();
        let better = |a: &Fit, b: &Fit| b.score.total_cmp(&a.score).then(a.entry.cmp(&b.entry));
        if fits.len() > self.hits {
            fits.select_nth_unstable_by(self.hits, better);
            fits.truncate(self.hits);
        }
        fits.sort_unstable_by(better);
        let shares: Vec<f32> = fits.iter().map(|fit| (fit.score - highest).exp() / whole).collect();
        let evidence = fits
            .first()
            .zip(shares.first())
            .map_or(0.0, |(best, share)| best.score + LEAD * share.max(SMALLEST_SHARE).ln() + NEARNESS * best.cosine);
        Ranking { fits, shares, evidence }
    }
}

/// Measured: 6 to 12 are alike, and better than the nearest phrase alone.
fn tenth_power(cosine: f32) -> f32 {
    let square = cosine * cosine;
    let fourth = square * square;
    fourth * fourth * square
}

/// What the logarithm of the best entry's share adds to the evidence: measured, flat between 0.5 and 2.
const LEAD: f32 = 1.0;
/// What the cosine of its nearest phrase adds beyond its part in the score: measured, flat between 0 and 3.
const NEARNESS: f32 = 2.0;
/// Keeps the logarithm finite.
const SMALLEST_SHARE: f32 = 1e-6;
