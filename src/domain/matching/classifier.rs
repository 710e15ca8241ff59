//! Which entry a question is about, learned from the phrases of all entries: softmax regression trained at load.
//!
//! Owns the weights and their training, which is the same on every run: no randomness, no clock. Phrases come in
//! sorted, so the order of files does not matter.

use super::{features::Vector, tuning::Tuning};

/// A trained softmax regression.
#[derive(Debug, Clone, Default)]
pub(crate) struct Classifier {
    classes: usize,
    /// Where the weights of a feature start, in rows; [`UNLEARNED`] for a feature that too few phrases have.
    rows: Vec<u32>,
    /// Log-odds per row and class, class by class within a row.
    weights: Vec<f32>,
    bias: Vec<f32>,
}

/// A phrase as it is studied.
struct Lesson {
    class: u32,
    /// Where the weights of each of its features start, with the feature's value.
    located: Vec<(usize, f32)>,
    /// How many passes it may miss, because it was known well when it was last seen.
    rest: u8,
}

/// Room for one step, used again and again.
struct Scratch {
    scores: Vec<f32>,
    errors: Vec<(usize, f32)>,
}

/// A phrase to learn from: its features and the number of its class.
pub(crate) type Labelled<'a> = (&'a Vector, u32);

/// Marks a feature without weights.
const UNLEARNED: u32 = u32::MAX;
/// Probabilities below this do not move a class: saves most of the work of the later passes.
const NEGLIGIBLE: f32 = 1e-3;
/// How many weights in a row are changed in the time in which one is changed out of order.
const SCATTER_COST: usize = 4;
/// Fewer passes than this teach too little; rather some phrases are left out.
const FEWEST_EPOCHS: usize = 2;
/// Fewer phrases a class than this, on average, are no training.
const FEWEST_LESSONS: usize = 3;
/// Step length of the bias as a share of the others': phrases have one bias and some ninety features.
const BIAS_SHARE: f32 = 0.1;
/// Above this many phrases a feature of a single phrase gets no weights: it is rarely met again, and most features are such.
const MANY_PHRASES: usize = 1_000;
/// A phrase whose own class lacks less than this probability rests for one pass: it has little left to teach.
const WELL_KNOWN: f32 = 0.2;
/// A phrase that lacks less than this rests for two.
const BEST_KNOWN: f32 = 0.06;
/// The step length falls linearly to this share of the first.
const LAST_STEP: f32 = 0.1;

impl Classifier {
    /// Trains on phrases whose classes are numbered below `classes`, within the work that the tuning allows; `None` when
    /// that is too little to see every class a few times.
    pub(crate) fn train(features: usize, classes: usize, phrases: &[Labelled], tuning: &Tuning) -> Option<Self> {
        let rows = learned_rows(features, classes, phrases, tuning.classifier_cells);
        let used = rows.iter().filter(|row| **row != UNLEARNED).count();
        let mut classifier = Self { classes, rows, weights: vec![0.0; used * classes], bias: vec![0.0; classes] };
        let mut lessons: Vec<Lesson> = phrases
            .iter()
            .map(|(vector, class)| Lesson { class: *class, located: classifier.located(vector), rest: 0 })
            .collect();
        let work: usize = lessons.iter().map(|lesson| lesson.located.len() * classes).sum();
        let stride = (FEWEST_EPOCHS * work).div_ceil(tuning.training_work.max(1)).max(1);
        if stride > 1 {
            lessons = lessons.into_iter().step_by(stride).collect();
            if lessons.len() < classes * FEWEST_LESSONS {
                return None;
            }
        }
        let epochs =
            (tuning.training_work * stride / work.max(1)).clamp(FEWEST_EPOCHS, tuning.epochs.max(FEWEST_EPOCHS));
        classifier.study(&mut lessons, epochs, tuning.rate);
        Some(classifier)
    }

    /// Goes over the lessons `epochs` times, each time in another order.
    fn study(&mut self, lessons: &mut [Lesson], epochs: usize, first_rate: f32) {
        let mut dice = Dice::default();
        let mut order: Vec<usize> = (0..lessons.len()).collect();
        let steps = epochs * lessons.len();
        let mut step = 0_usize;
        let mut scratch = Scratch { scores: vec![0.0; self.classes], errors: Vec::with_capacity(self.classes) };
        for _ in 0..epochs {
            dice.shuffle(&mut order);
            for place in &order {
                step += 1;
                let Some(lesson) = lessons.get_mut(*place) else { continue };
                if lesson.rest > 0 {
                    lesson.rest -= 1;
                    continue;
                }
                let rate = first_rate * (1.0 - (1.0 - LAST_STEP) * ratio(step, steps));
                let missing = self.learn(&lesson.located, lesson.class, rate, &mut scratch);
                lesson.rest = u8::from(missing < WELL_KNOWN) + u8::from(missing < BEST_KNOWN);
            }
        }
    }

    /// One step of stochastic gradient descent on the cross entropy; gives what probability the class still lacked.
    fn learn(&mut self, located: &[(usize, f32)], class: u32, rate: f32, scratch: &mut Scratch) -> f32 {
        let Scratch { scores, errors } = scratch;
        self.log_odds_into(located, scores);
        softmax(scores);
        let mut missing = 0.0;
        if let Some(own) = scores.get_mut(class as usize) {
            missing = 1.0 - *own;
            *own -= 1.0;
        }
        scores.iter_mut().for_each(|error| *error *= rate);
        self.bias.iter_mut().zip(&*scores).for_each(|(bias, error)| *bias -= BIAS_SHARE * error);
        errors.clear();
        let least = NEGLIGIBLE * rate;
        errors.extend(scores.iter().copied().enumerate().filter(|(_, error)| error.abs() > least));
        let many = errors.len() * SCATTER_COST > self.classes;
        for (start, value) in located {
            let Some(row) = self.weights.get_mut(*start..*start + self.classes) else { continue };
            if many {
                row.iter_mut().zip(&*scores).for_each(|(weight, error)| *weight -= error * value);
                continue;
            }
            for (number, error) in errors.iter() {
                if let Some(weight) = row.get_mut(*number) {
                    *weight -= error * value;
                }
            }
        }
        missing
    }

    /// The log-odds of every class.
    pub(crate) fn log_odds(&self, vector: &Vector) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes];
        self.log_odds_into(&self.located(vector), &mut scores);
        scores
    }

    /// Where the weights of each learned feature start, with the feature's value.
    fn located(&self, vector: &Vector) -> Vec<(usize, f32)> {
        let row_of = |feature: u32| self.rows.get(feature as usize).copied().filter(|row| *row != UNLEARNED);
        vector.iter().filter_map(|(feature, value)| Some((row_of(*feature)? as usize * self.classes, *value))).collect()
    }

    fn log_odds_into(&self, located: &[(usize, f32)], scores: &mut [f32]) {
        scores.copy_from_slice(&self.bias);
        for (start, value) in located {
            let row = self.weights.get(*start..*start + self.classes).unwrap_or_default();
            for (score, weight) in scores.iter_mut().zip(row) {
                *score += value * weight;
            }
        }
    }
}

/// Numbers the features that get weights: those that enough phrases have, and no more than `cells` allow.
fn learned_rows(features: usize, classes: usize, phrases: &[Labelled], cells: usize) -> Vec<u32> {
    let mut counts = vec![0_usize; features];
    for (feature, _) in phrases.iter().flat_map(|(vector, _)| vector.iter()) {
        if let Some(count) = counts.get_mut(*feature as usize) {
            *count += 1;
        }
    }
    let most = cells / classes.max(1);
    let mut fewest = if phrases.len() > MANY_PHRASES { 2 } else { 1 };
    while counts.iter().filter(|count| **count >= fewest).count() > most {
        fewest += fewest.div_ceil(4);
    }
    let mut rows = 0_u32..;
    let mut row = |count: usize| if count < fewest { None } else { rows.next() };
    counts.into_iter().map(|count| row(count).unwrap_or(UNLEARNED)).collect()
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
struct Dice {
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
    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = usize::try_from(self.roll() % (last as u64 + 1)).unwrap_or(0);
            items.swap(last, other);
        }
    }
}
