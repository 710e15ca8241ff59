//! A small neural network: features, one hidden layer, one score for every class.
//!
//! Owns its numbers and one step of training (stochastic gradient descent on the cross entropy). Which phrases it sees, and
//! how often, the committee decides.

use super::{dice::Dice, grid::BLOCK};

/// Hidden units, one block of a grid: measured, flat from 24 to 64 once several networks vote.
pub(crate) const WIDTH: usize = BLOCK;

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

/// Other classes that one step looks at.
pub(crate) const RIVALS: usize = 256;

/// What a step of training needs beside the network.
pub(crate) struct Workspace {
    /// Which rivals are looked at.
    pub(crate) dice: Dice,
    /// Classes with their errors.
    errors: Vec<(usize, f32)>,
}

impl Workspace {
    /// A workspace with its dice.
    pub(crate) fn new(dice: Dice) -> Self {
        Self { dice, errors: Vec::new() }
    }
}

/// A network with its numbers.
#[derive(Debug, Clone)]
pub(crate) struct Network {
    /// What each feature adds to the hidden units.
    pub(crate) features: Vec<Hidden>,
    pub(crate) bias: Hidden,
    /// What each class draws from the hidden units.
    pub(crate) classes: Vec<Hidden>,
    pub(crate) class_bias: Vec<f32>,
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

    /// One step towards `class`, or towards no class more than any other; gives the share of the probability that was in the
    /// wrong place. Looks at [`RIVALS`] other classes, each time others, for which the likelihood is corrected (the sampled
    /// softmax of Jean et al. 2015). `errors` is room for numbers of classes.
    pub(crate) fn learn(&mut self, input: &Input, class: Option<u32>, rate: f32, work: &mut Workspace) -> f32 {
        let Workspace { dice, errors } = work;
        let hidden = self.hidden(input);
        let all = self.classes.len();
        let rivals = all.min(RIVALS);
        let start = usize::try_from(dice.roll() % all.max(1) as u64).unwrap_or(0);
        let seen = (start..all).chain(0..start).take(rivals);
        let unseen = (all as f32 / rivals.max(1) as f32).ln();
        errors.clear();
        let own = class.map(|class| class as usize);
        errors.extend(own.map(|class| (class, self.score(class, &hidden))));
        errors
            .extend(seen.filter(|rival| Some(*rival) != own).map(|rival| (rival, self.score(rival, &hidden) + unseen)));
        softmax(errors);
        let missing = take_target(errors, class.is_some());
        let mut blame = [0.0; WIDTH];
        for (class, error) in errors.iter().filter(|(_, error)| error.abs() >= NEGLIGIBLE) {
            if let (Some(row), Some(bias)) = (self.classes.get_mut(*class), self.class_bias.get_mut(*class)) {
                add(&mut blame, *error, row);
                add(row, -error * rate * OUTER_STEP, &hidden);
                *bias -= error * rate * BIAS_STEP;
            }
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

    fn score(&self, class: usize, hidden: &Hidden) -> f32 {
        let bias = self.class_bias.get(class).copied().unwrap_or(0.0);
        self.classes.get(class).map_or(bias, |row| bias + dot(row, hidden))
    }

    fn hidden(&self, input: &Input) -> Hidden {
        let mut hidden = self.bias;
        for (feature, value) in input {
            if let Some(row) = self.features.get(*feature as usize) {
                add(&mut hidden, *value, row);
            }
        }
        hidden.map(squashed)
    }
}

/// Takes the wished probabilities from the given ones: 1 for the first class, or the same for all.
fn take_target(shares: &mut [(usize, f32)], first: bool) -> f32 {
    if !first {
        let even = 1.0 / shares.len().max(1) as f32;
        shares.iter_mut().for_each(|(_, share)| *share -= even);
        return shares.iter().map(|(_, share)| *share).fold(0.0, f32::max);
    }
    shares.first_mut().map_or(0.0, |(_, own)| {
        *own -= 1.0;
        -*own
    })
}

/// Nearly the hyperbolic tangent: its Padé approximant of order (3, 2), which reaches 1 at 3. Six times as fast, and the same on
/// every machine.
pub(crate) fn squashed(x: f32) -> f32 {
    let x = x.clamp(-3.0, 3.0);
    let square = x * x;
    x * (27.0 + square) / (27.0 + 9.0 * square)
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
fn softmax(scores: &mut [(usize, f32)]) {
    let highest = scores.iter().map(|(_, score)| *score).fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for (_, score) in scores.iter_mut() {
        *score = (*score - highest).exp();
        sum += *score;
    }
    scores.iter_mut().for_each(|(_, score)| *score /= sum);
}
