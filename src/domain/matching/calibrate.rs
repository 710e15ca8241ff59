//! What a score means: the probability of being right, learned at load from the knowledge itself.
//!
//! Owns the trial (some entries are hidden, so that their phrases are questions we can't answer; some phrases of the
//! others are held out, so that they are questions we can), the logistic curve fitted to it, and the thresholds.

use super::{
    classifier::softmax,
    features::{Bag, Vocabulary},
    logistic::{self, Observation},
    score::{Example, Fit, Scorer, Signals},
    tuning::Tuning,
};

/// What scores mean in this knowledge.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Calibration {
    /// Weights of the signals in the log-odds that some entry answers the question.
    scope: Signals,
    /// What scores are multiplied with before they share the probability among entries.
    sharpness: f32,
    /// Least confidence of a sure answer.
    pub(crate) sure: f32,
    /// Least summed confidence of the best five that is worth offering.
    pub(crate) worth_offering: f32,
}

/// One question of the trial.
struct Trial {
    fits: Vec<Fit>,
    signals: Signals,
    /// The entry that answers it, if one does.
    answer: Option<u32>,
}

/// Every so many entries one is hidden.
const HIDDEN_ENTRIES: u32 = 4;
/// Every so many phrases of an entry one is held out.
const HELD_OUT_PHRASES: usize = 5;
/// Fewer trials of a kind than this teach nothing.
const FEWEST_TRIALS: usize = 30;
/// Signals of a typical knowledge, used when there is too little to learn from, and where learning starts.
const TYPICAL_SCOPE: Signals = [-3.5, 0.35, 0.4, 3.0, 0.0, 0.0];
/// How strongly the typical weights hold against the trial: the precision of a normal prior around each.
const PRIOR_STRENGTH: f32 = 1.0;

impl Calibration {
    /// Derives the calibration from phrases (`examples`, sorted by entry) and chat that must get no answer.
    pub(crate) fn derive(
        vocabulary: &Vocabulary,
        examples: &[Example],
        entries: usize,
        off_topic: &[Trialled],
        tuning: &Tuning,
    ) -> Self {
        let mut calibration =
            Self { scope: TYPICAL_SCOPE, sharpness: 1.0, sure: tuning.sure, worth_offering: tuning.worth_offering };
        let mut trials = run_trials(vocabulary, examples, entries, tuning);
        trials.extend(off_topic.iter().map(|(fits, signals)| Trial {
            fits: fits.clone(),
            signals: *signals,
            answer: None,
        }));
        let answerable = trials.iter().filter(|trial| trial.answer.is_some()).count();
        if answerable < FEWEST_TRIALS || trials.len() - answerable < FEWEST_TRIALS {
            return calibration;
        }
        calibration.scope = fit_scope(&trials, tuning.off_topic_share);
        calibration.sharpness = fit_sharpness(&trials);
        calibration.derive_thresholds(&trials, tuning);
        calibration
    }

    /// The confidence of each fit, in the same order: that some entry answers, times that it is this one.
    pub(crate) fn confidences(&self, fits: &[Fit], signals: &Signals) -> Vec<f32> {
        let mut shares: Vec<f32> = fits.iter().map(|fit| fit.score * self.sharpness).collect();
        softmax(&mut shares);
        let scope = logistic::probability(&self.scope, signals);
        shares.into_iter().map(|share| (share * scope).clamp(0.0, 1.0)).collect()
    }

    /// `sure` keeps simulated off-topic answers within the allowed share; `worth_offering` allows offers five times as often.
    fn derive_thresholds(&mut self, trials: &[Trial], tuning: &Tuning) {
        let mut best: Vec<f32> = Vec::new();
        let mut five: Vec<f32> = Vec::new();
        for trial in trials.iter().filter(|trial| trial.answer.is_none()) {
            let confidences = self.confidences(&trial.fits, &trial.signals);
            best.push(confidences.first().copied().unwrap_or(0.0));
            five.push(confidences.iter().take(5).sum());
        }
        self.sure = quantile(&mut best, 1.0 - 5.0 * tuning.answered_off_topic).clamp(0.3, 0.9);
        self.worth_offering = quantile(&mut five, 1.0 - 10.0 * tuning.answered_off_topic).clamp(0.15, self.sure);
    }
}

/// Fits and signals of a message that must get no answer.
pub(crate) type Trialled = (Vec<Fit>, Signals);

/// Hides a quarter of the entries and holds out a fifth of the phrases of the others, learns from the rest and asks all
/// that was kept back.
fn run_trials(vocabulary: &Vocabulary, examples: &[Example], entries: usize, tuning: &Tuning) -> Vec<Trial> {
    let mut kept = Vec::new();
    let mut asked: Vec<(&Bag, Option<u32>)> = Vec::new();
    for of_entry in examples.chunk_by(|a, b| a.entry == b.entry) {
        let hidden = of_entry.first().is_some_and(|first| first.entry % HIDDEN_ENTRIES == 1);
        for (place, example) in of_entry.iter().enumerate() {
            if hidden {
                asked.push((&example.bag, None));
            } else if of_entry.len() > 2 && place % HELD_OUT_PHRASES == 1 {
                asked.push((&example.bag, Some(example.entry)));
            } else {
                kept.push(example);
            }
        }
    }
    if asked.is_empty() {
        return Vec::new();
    }
    let scorer = Scorer::learn(vocabulary, &kept, entries, tuning);
    asked
        .into_iter()
        .map(|(bag, answer)| {
            let (fits, signals) = scorer.fits(vocabulary, bag);
            Trial { fits, signals, answer }
        })
        .filter(|trial| !trial.fits.is_empty())
        .collect()
}

/// The signals' weights, with the two kinds of trials weighed to the share that off-topic messages have among all.
fn fit_scope(trials: &[Trial], off_topic_share: f32) -> Signals {
    let answerable = trials.iter().filter(|trial| trial.answer.is_some()).count() as f32;
    let off_topic = trials.len() as f32 - answerable;
    let all = trials.len() as f32;
    let observations: Vec<Observation> = trials
        .iter()
        .map(|trial| Observation {
            signals: trial.signals,
            holds: trial.answer.is_some(),
            weight: match trial.answer {
                Some(_) => all * (1.0 - off_topic_share) / answerable,
                None => all * off_topic_share / off_topic,
            },
        })
        .collect();
    logistic::fit(&observations, &TYPICAL_SCOPE, PRIOR_STRENGTH)
}

/// The sharpness under which the right entries of the answerable trials are likeliest.
fn fit_sharpness(trials: &[Trial]) -> f32 {
    let likelihood = |sharpness: f32| -> f32 {
        let mut sum = 0.0;
        for trial in trials {
            let Some(answer) = trial.answer else { continue };
            let mut shares: Vec<f32> = trial.fits.iter().map(|fit| fit.score * sharpness).collect();
            softmax(&mut shares);
            let share =
                trial.fits.iter().zip(&shares).find(|(fit, _)| fit.entry == answer).map_or(0.0, |(_, share)| *share);
            sum += share.max(1e-6).ln();
        }
        sum
    };
    let candidates = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0];
    candidates
        .into_iter()
        .map(|sharpness| (sharpness, likelihood(sharpness)))
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map_or(1.0, |(sharpness, _)| sharpness)
}

/// The value below which `share` of the values lie; 0 when there are none.
fn quantile(values: &mut [f32], share: f32) -> f32 {
    values.sort_unstable_by(f32::total_cmp);
    let place = (values.len() as f32 * share).floor() as usize;
    values.get(place.min(values.len().saturating_sub(1))).copied().unwrap_or(0.0)
}
