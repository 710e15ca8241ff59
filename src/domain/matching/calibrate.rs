//! What a score means: the probability of being right, learned at load from the knowledge itself.
//!
//! Owns the trial (some entries are hidden, so that their phrases are questions we can't answer; some phrases of the
//! others are held out, so that they are questions we can) and the logistic curve fitted to it. The thresholds are
//! probabilities on that curve, so the evidence they ask for is as high as this very knowledge needs.

use super::{
    features::{Bag, Vocabulary},
    logistic::{self, Observation, Signals},
    score::{Example, Ranking, Scorer},
    tuning::Tuning,
};

/// What scores mean in this knowledge.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Calibration {
    /// The curve from evidence to the probability that the best entry is right.
    curve: Signals,
    /// Least confidence of a sure answer.
    pub(crate) sure: f32,
    /// Least confidence of the best entry that is worth offering.
    pub(crate) worth_offering: f32,
}

/// How one question of the trial went.
pub(crate) struct Trial {
    /// The evidence for the entry that came first.
    pub(crate) evidence: f32,
    /// Whether the knowledge answers the question at all.
    pub(crate) answerable: bool,
    /// Whether the entry that came first is right.
    pub(crate) right: bool,
}

/// Every so many entries one is hidden.
const HIDDEN_ENTRIES: u32 = 4;
/// Every so many phrases of an entry one is held out.
const HELD_OUT_PHRASES: usize = 5;
/// An entry with fewer phrases keeps all of them.
const FEWEST_PHRASES: usize = 3;
/// Most trials of a kind: more say nothing new and take time.
const MOST_TRIALS: usize = 1_000;
/// The curve of a typical knowledge: where learning starts, and what stays when there is too little to learn from.
const TYPICAL_CURVE: Signals = [-4.5, 0.38];
/// How strongly the typical curve holds against the trial: the precision of a normal prior around it.
const PRIOR_STRENGTH: f32 = 1.0;

impl Calibration {
    /// Derives the calibration from how questions fared.
    pub(crate) fn derive(trials: &[Trial], tuning: &Tuning) -> Self {
        let curve = fit_curve(trials, tuning.off_topic_share);
        Self { curve, sure: tuning.sure, worth_offering: tuning.worth_offering }
    }

    /// The confidence of each ranked entry, in the same order; the others share what the best leaves, as their scores do.
    pub(crate) fn confidences(&self, ranking: &Ranking) -> Vec<f32> {
        let best = logistic::probability(&self.curve, &[1.0, ranking.evidence]);
        let first = ranking.shares.first().copied().unwrap_or(1.0);
        ranking.shares.iter().map(|share| (best * share / first).clamp(0.0, 1.0)).collect()
    }
}

/// Hides a quarter of the entries and holds out a fifth of the phrases of the others, learns from the rest and asks what
/// was kept back. Every other chat message is learned from, and the rest asked.
pub(crate) fn run_trials(
    vocabulary: &Vocabulary,
    examples: &[Example],
    chat: &[Bag],
    entries: usize,
    tuning: &Tuning,
) -> Vec<Trial> {
    let mut kept = Vec::new();
    let (mut answerable, mut off_topic) = (Vec::new(), Vec::new());
    for of_entry in examples.chunk_by(|a, b| a.entry == b.entry) {
        let hidden = of_entry.first().is_some_and(|first| first.entry % HIDDEN_ENTRIES == 1);
        for (place, example) in of_entry.iter().enumerate() {
            if hidden {
                off_topic.push(example);
            } else if of_entry.len() >= FEWEST_PHRASES && place % HELD_OUT_PHRASES == 1 {
                answerable.push(example);
            } else {
                kept.push(example);
            }
        }
    }
    if kept.is_empty() || answerable.is_empty() && off_topic.is_empty() {
        return Vec::new();
    }
    let studied: Vec<&Bag> = chat.iter().step_by(2).collect();
    let scorer = Scorer::learn(vocabulary, &kept, &studied, entries, tuning);
    let try_one = |bag: &Bag, entry: Option<u32>| {
        let ranking = scorer.rank(vocabulary, bag);
        let right = entry.is_some_and(|entry| ranking.fits.first().is_some_and(|best| best.entry == entry));
        Trial { evidence: ranking.evidence, answerable: entry.is_some(), right }
    };
    let answerable = thinned(&answerable).map(|example| try_one(&example.bag, Some(example.entry)));
    let off_topic = thinned(&off_topic).map(|example| try_one(&example.bag, None));
    let chat = chat.iter().skip(1).step_by(2).map(|bag| try_one(bag, None));
    answerable.chain(off_topic).chain(chat).collect()
}

/// Evenly spaced examples, at most [`MOST_TRIALS`].
fn thinned<'a>(examples: &'a [&'a Example]) -> impl Iterator<Item = &'a Example> {
    examples.iter().copied().step_by(examples.len().div_ceil(MOST_TRIALS).max(1))
}

/// The curve that the trials show, with the two kinds of trials weighed to the share that off-topic messages have among all.
fn fit_curve(trials: &[Trial], off_topic_share: f32) -> Signals {
    let answerable = trials.iter().filter(|trial| trial.answerable).count() as f32;
    let off_topic = trials.len() as f32 - answerable;
    if answerable < 1.0 || off_topic < 1.0 {
        return TYPICAL_CURVE;
    }
    let all = trials.len() as f32;
    let observe = |trial: &Trial| Observation {
        signals: [1.0, trial.evidence],
        holds: trial.right,
        weight: if trial.answerable {
            all * (1.0 - off_topic_share) / answerable
        } else {
            all * off_topic_share / off_topic
        },
    };
    let observations: Vec<Observation> = trials.iter().map(observe).collect();
    logistic::fit(&observations, &TYPICAL_CURVE, PRIOR_STRENGTH)
}
