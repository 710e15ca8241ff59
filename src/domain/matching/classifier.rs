//! Which entry a question is about, learned from the phrases of all entries: softmax regression trained at load.
//!
//! Owns the weights and their training, which is the same on every run: no randomness, no clock. Phrases come in
//! sorted, so the order of files does not matter.

use super::{features::Vector, tuning::Tuning};

/// A trained softmax regression.
#[derive(Default)]
pub(crate) struct Classifier {
    classes: usize,
    /// Log-odds per feature and class, class by class within a feature.
    weights: Vec<f32>,
    bias: Vec<f32>,
}

/// Probabilities below this do not move a class: saves most of the work of the later passes.
const NEGLIGIBLE: f32 = 1e-4;

impl Classifier {
    /// Trains on weighed phrases and the classes they belong to, numbered below `classes`.
    pub(crate) fn train(features: usize, classes: usize, phrases: &[(&Vector, u32)], tuning: &Tuning) -> Self {
        let mut classifier = Self { classes, weights: vec![0.0; features * classes], bias: vec![0.0; classes] };
        let work: usize = phrases.iter().map(|(vector, _)| vector.len() * classes).sum();
        let epochs = (tuning.training_work / work.max(1)).clamp(2, tuning.epochs.max(2));
        let mut order: Vec<usize> = (0..phrases.len()).collect();
        let mut dice = Dice::default();
        let steps = (epochs * phrases.len()).max(1);
        let mut step = 0_usize;
        let mut scores = vec![0.0; classes];
        for _ in 0..epochs {
            dice.shuffle(&mut order);
            for (vector, class) in order.iter().filter_map(|place| phrases.get(*place)) {
                let rate = tuning.rate * (1.0 - 0.9 * ratio(step, steps));
                classifier.learn(vector, *class, rate, &mut scores);
                step += 1;
            }
        }
        classifier
    }

    /// One step of stochastic gradient descent on the cross entropy.
    fn learn(&mut self, vector: &Vector, class: u32, rate: f32, scores: &mut [f32]) {
        self.log_odds_into(vector, scores);
        softmax(scores);
        let errors: Vec<(usize, f32)> = scores
            .iter()
            .enumerate()
            .map(|(number, probability)| {
                (number, if number == class as usize { probability - 1.0 } else { *probability })
            })
            .filter(|(_, error)| error.abs() > NEGLIGIBLE)
            .collect();
        for (number, error) in &errors {
            if let Some(bias) = self.bias.get_mut(*number) {
                *bias -= rate * error * 0.1;
            }
        }
        for (feature, value) in vector {
            let start = *feature as usize * self.classes;
            let Some(row) = self.weights.get_mut(start..start + self.classes) else { continue };
            for (number, error) in &errors {
                if let Some(weight) = row.get_mut(*number) {
                    *weight -= rate * error * value;
                }
            }
        }
    }

    /// The log-odds of every class.
    pub(crate) fn log_odds(&self, vector: &Vector) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes];
        self.log_odds_into(vector, &mut scores);
        scores
    }

    fn log_odds_into(&self, vector: &Vector, scores: &mut [f32]) {
        scores.copy_from_slice(&self.bias);
        for (feature, value) in vector {
            let start = *feature as usize * self.classes;
            let row = self.weights.get(start..start + self.classes).unwrap_or_default();
            for (score, weight) in scores.iter_mut().zip(row) {
                *score += value * weight;
            }
        }
    }
}

/// `part / whole` of two counts.
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

/// Turns log-odds into probabilities in place.
pub(crate) fn softmax(scores: &mut [f32]) {
    let highest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - highest).exp();
        sum += *score;
    }
    scores.iter_mut().for_each(|score| *score /= sum);
}

/// A fixed sequence that looks random: splitmix64 (Steele, Lea and Flood 2014).
#[derive(Default)]
pub(crate) struct Dice {
    state: u64,
}

impl Dice {
    fn roll(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Fisher-Yates.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = usize::try_from(self.roll() % (last as u64 + 1)).unwrap_or(0);
            items.swap(last, other);
        }
    }
}
