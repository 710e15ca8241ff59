//! Which entry a question is about, by straight lines: one for every entry, its phrases on one side and all others beyond.
//!
//! Owns the training of the lines, which is the same on every run: support vectors with a squared hinge, by dual coordinate
//! descent (Hsieh et al. 2008), all entries side by side.

use super::{
    committee::{Lesson, learned, learned_rows},
    dice::Dice,
    features::Vector,
    grid::{BLOCK, Grid},
    tuning::Tuning,
};

/// A trained line for every class.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    /// The row of each feature; none ([`UNLEARNED`](super::committee::UNLEARNED)) for one that too few phrases have.
    rows: Vec<u32>,
    /// What a row adds to every class.
    weights: Grid,
    bias: Vec<f32>,
}

/// Some of the lines while they are trained.
struct Training {
    weights: Vec<f32>,
    bias: Vec<f32>,
}

/// A lesson as it is studied.
struct Studied {
    input: Vector,
    class: Option<u32>,
    /// How far a mistake moves a line.
    scale: f32,
}

/// The value of the constant that every lesson has.
const CONSTANT: f32 = 0.3;
/// What is added to the square of a lesson's length: half of the inverse of the price of a phrase on the wrong side, which is 1.
const SOFTNESS: f32 = 0.5;
/// Lines that are trained side by side, one block of a grid. Measured on the shipped knowledge: as quick as all at once, and the
/// program takes ten megabytes less at its peak.
const BATCH: usize = BLOCK;
/// Which dice shuffle: any will do, as long as it stays the same.
const SHUFFLE: u64 = 77;

impl Lines {
    /// Trains on lessons whose classes are numbered below `classes`; `None` when that takes more work than the tuning allows.
    pub(crate) fn train(features: usize, classes: usize, lessons: &[Lesson], tuning: &Tuning) -> Option<Self> {
        let (rows, seen) = learned_rows(features, lessons, tuning.line_cells / classes.max(1));
        let inputs: Vec<Vector> = lessons.iter().map(|(vector, _)| learned(&rows, vector)).collect();
        let per_pass = 2 * classes * inputs.iter().map(Vec::len).sum::<usize>();
        if per_pass.saturating_mul(tuning.line_passes) > tuning.line_work {
            return None;
        }
        let studied: Vec<Studied> = inputs
            .into_iter()
            .zip(lessons)
            .map(|(input, (_, class))| Studied {
                scale: 1.0 / (square(&input) + CONSTANT * CONSTANT + SOFTNESS),
                input,
                class: *class,
            })
            .collect();
        let weights = Grid::new(seen, classes.div_ceil(BATCH));
        let mut lines = Self { rows, weights, bias: Vec::with_capacity(classes) };
        for (batch, first) in (0..classes).step_by(BATCH).enumerate() {
            let trained = Training::train(first, BATCH.min(classes - first), seen, &studied, tuning.line_passes);
            for (row, own) in trained.weights.chunks_exact(trained.bias.len()).enumerate() {
                lines.weights.set(row, batch, own);
            }
            lines.bias.extend(trained.bias);
        }
        Some(lines)
    }

    /// Adds to `scores`, `weight` times, how far a question lies on the side of every class.
    pub(crate) fn add_scores(&self, vector: &Vector, weight: f32, scores: &mut [f32]) {
        let mut margins: Vec<f32> = self.bias.iter().map(|bias| bias * CONSTANT).collect();
        margins.resize(self.weights.row_len(), 0.0);
        for (row, value) in learned(&self.rows, vector) {
            self.weights.add_row(row as usize, value, &mut margins);
        }
        for (score, margin) in scores.iter_mut().zip(margins) {
            *score += weight * margin;
        }
    }
}

impl Training {
    /// Trains the lines of `width` classes from the class `first` on. What other lines are trained beside them makes no
    /// difference to any.
    fn train(first: usize, width: usize, rows: usize, lessons: &[Studied], passes: usize) -> Self {
        let mut lines = Self { weights: vec![0.0; rows * width], bias: vec![0.0; width] };
        let mut dice = Dice::new(SHUFFLE);
        let mut order: Vec<usize> = (0..lessons.len()).collect();
        let mut pulls = vec![0.0_f32; lessons.len() * width];
        let mut moves = vec![0.0_f32; width];
        for _ in 0..passes {
            dice.shuffle(&mut order);
            for place in &order {
                let (Some(lesson), Some(pulls)) =
                    (lessons.get(*place), pulls.get_mut(place * width..(place + 1) * width))
                else {
                    continue;
                };
                measure(&lines.weights, &lines.bias, &lesson.input, &mut moves);
                let own = lesson.class.and_then(|class| (class as usize).checked_sub(first));
                pull(pulls, &mut moves, own, lesson.scale);
                lines.shift(&lesson.input, &moves);
            }
        }
        lines
    }

    /// Moves every line by a share of a lesson.
    fn shift(&mut self, input: &Vector, moves: &[f32]) {
        for (bias, step) in self.bias.iter_mut().zip(moves) {
            *bias += step * CONSTANT;
        }
        for (row, value) in input {
            let (start, classes) = (*row as usize * moves.len(), moves.len());
            let Some(row) = self.weights.get_mut(start..start + classes) else { continue };
            for (weight, step) in row.iter_mut().zip(moves) {
                *weight += value * step;
            }
        }
    }
}

/// How far a lesson lies on the side of every class.
fn measure(weights: &[f32], bias: &[f32], input: &Vector, margins: &mut [f32]) {
    for (margin, bias) in margins.iter_mut().zip(bias) {
        *margin = bias * CONSTANT;
    }
    for (row, value) in input {
        let start = *row as usize * bias.len();
        let row = weights.get(start..start + bias.len()).unwrap_or_default();
        for (margin, weight) in margins.iter_mut().zip(row) {
            *margin += value * weight;
        }
    }
}

/// The square of a lesson's length.
fn square(input: &Vector) -> f32 {
    input.iter().map(|(_, value)| value * value).sum()
}

/// Sets how strongly a lesson of `own` class pulls every line, and turns its margins into the moves of the lines.
fn pull(pulls: &mut [f32], margins: &mut [f32], own: Option<usize>, scale: f32) {
    for (class, (margin, pull)) in (0..).zip(margins.iter_mut().zip(pulls)) {
        let side = if own == Some(class) { 1.0 } else { -1.0 };
        let slope = side * *margin - 1.0 + SOFTNESS * *pull;
        let pulled = (*pull - slope * scale).max(0.0);
        *margin = (pulled - *pull) * side;
        *pull = pulled;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trained(lessons: &[(Vector, Option<u32>)], tuning: &Tuning) -> Option<Lines> {
        let lessons: Vec<Lesson> = lessons.iter().map(|(vector, class)| (vector, *class)).collect();
        Lines::train(3, 2, &lessons, tuning)
    }

    fn lessons() -> Vec<(Vector, Option<u32>)> {
        vec![
            (vec![(0, 0.8), (2, 0.6)], Some(0)),
            (vec![(1, 0.8), (2, 0.6)], Some(1)),
            (vec![(1, 1.0)], Some(1)),
            (vec![(2, 1.0)], None),
        ]
    }

    #[test]
    fn each_class_has_its_side() {
        let lines = trained(&lessons(), &Tuning { line_passes: 50, ..Tuning::DEFAULT }).unwrap();
        for (vector, class) in lessons() {
            let mut scores = [0.0; 2];
            lines.add_scores(&vector, 1.0, &mut scores);
            for (number, score) in (0..).zip(scores) {
                assert_eq!(score > 0.0, class == Some(number), "{vector:?} {scores:?}");
            }
        }
    }

    #[test]
    fn too_much_work_is_no_training() {
        assert!(trained(&lessons(), &Tuning { line_work: 10, ..Tuning::DEFAULT }).is_none());
    }
}
