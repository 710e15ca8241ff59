//! A small neural network: features, one hidden layer, one score for every class.
//!
//! Owns its numbers and one step of training (stochastic gradient descent on the cross entropy). Which phrases it sees, and
//! how often, the committee decides.

use super::dice::Dice;

/// Hidden units: measured, flat from 24 to 64 once several networks vote.
pub(crate) const WIDTH: usize = 32;

/// One number for every hidden unit.
type Hidden = [f32; WIDTH];

/// What a question or phrase has, as the network sees it: rows of features, each with its value.
pub(crate) type Input = [(u32, f32)];

/// First numbers lie within this of 0: small ones let the first passes find the common ground of the classes; ten times as large
/// costs six points of accuracy, measured.
const FIRST: f32 = 0.17;
/// Step length of the scores' side as a share of the features' side.
const OUTER_STEP: f32 = 0.5;
/// Step length of the scores' bias, likewise: a common class shall not win by being common.
const BIAS_STEP: f32 = 0.05;
/// Errors below this move nothing: saves most of the work of the later passes.
const NEGLIGIBLE: f32 = 1e-3;

/// A network with its numbers.
#[derive(Debug, Clone)]
pub(crate) struct Network {
    /// What each feature adds to the hidden units.
    features: Vec<Hidden>,
    bias: Hidden,
    /// What each class draws from the hidden units.
    classes: Vec<Hidden>,
    class_bias: Vec<f32>,
}

impl Network {
    /// An untrained network for so many features and classes.
    pub(crate) fn new(features: usize, classes: usize, dice: &mut Dice) -> Self {
        let mut row = |_| std::array::from_fn(|_| FIRST * dice.between());
        Self {
            features: (0..features).map(&mut row).collect(),
            bias: [0.0; WIDTH],
            classes: (0..classes).map(&mut row).collect(),
            class_bias: vec![0.0; classes],
        }
    }

    /// Adds the score of every class to `scores`.
    pub(crate) fn add_scores(&self, input: &Input, scores: &mut [f32]) {
        let hidden = self.hidden(input);
        for ((score, class), bias) in scores.iter_mut().zip(&self.classes).zip(&self.class_bias) {
            *score += bias + dot(class, &hidden);
        }
    }

    /// One step towards `class`, or towards no class more than any other; gives the share of the probability that was in the
    /// wrong place. `errors` is room for one number a class.
    pub(crate) fn learn(&mut self, input: &Input, class: Option<u32>, rate: f32, errors: &mut Vec<f32>) -> f32 {
        let hidden = self.hidden(input);
        errors.clear();
        errors.extend(self.classes.iter().zip(&self.class_bias).map(|(class, bias)| bias + dot(class, &hidden)));
        softmax(errors);
        let missing = take_target(errors, class);
        let mut blame = [0.0; WIDTH];
        for ((error, row), bias) in errors.iter().zip(&mut self.classes).zip(&mut self.class_bias) {
            if error.abs() < NEGLIGIBLE {
                continue;
            }
            add(&mut blame, *error, row);
            add(row, -error * rate * OUTER_STEP, &hidden);
            *bias -= error * rate * BIAS_STEP;
        }
        for (blame, unit) in blame.iter_mut().zip(&hidden) {
            *blame *= -rate * (1.0 - unit * unit);
        }
        for (feature, value) in input {
            if let Some(row) = self.features.get_mut(*feature as usize) {
                add(row, *value, &blame);
            }
        }
        missing
    }

    fn hidden(&self, input: &Input) -> Hidden {
        let mut hidden = self.bias;
        for (feature, value) in input {
            if let Some(row) = self.features.get(*feature as usize) {
                add(&mut hidden, *value, row);
            }
        }
        hidden.map(f32::tanh)
    }
}

/// Takes the wished probabilities from the given ones: 1 for `class`, or the same for all.
fn take_target(shares: &mut [f32], class: Option<u32>) -> f32 {
    let even = 1.0 / shares.len().max(1) as f32;
    let Some(class) = class else {
        shares.iter_mut().for_each(|share| *share -= even);
        return shares.iter().copied().fold(0.0, f32::max);
    };
    shares.get_mut(class as usize).map_or(0.0, |own| {
        *own -= 1.0;
        -*own
    })
}

/// `to += factor * from`.
fn add(to: &mut Hidden, factor: f32, from: &Hidden) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += factor * from;
    }
}

fn dot(left: &Hidden, right: &Hidden) -> f32 {
    // Eight sums side by side: what the processor can do at once.
    let mut sums = [0.0_f32; 8];
    for (left, right) in left.chunks_exact(8).zip(right.chunks_exact(8)) {
        for ((sum, left), right) in sums.iter_mut().zip(left).zip(right) {
            *sum += left * right;
        }
    }
    sums.iter().sum()
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
