//! Rows of numbers that were learned, at about a byte each: most of the matcher's memory, and most of what a question reads.
//!
//! Owns the rounding. Nothing is trained with them: a step of training is smaller than what they can tell apart.

use super::half::Half;

/// So many numbers share a scale.
pub(crate) const BLOCK: usize = 32;

/// Rows of equal length, each a run of blocks.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grid {
    /// Blocks in a row.
    width: usize,
    blocks: Vec<Block>,
}

/// Numbers as whole steps of a scale, which is the largest of them by 127: none is off by more than half a step.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Block {
    scale: Half,
    steps: [i8; BLOCK],
}

impl Grid {
    /// A grid of zeros with `width` blocks in a row.
    pub(crate) fn new(rows: usize, width: usize) -> Self {
        Self { width, blocks: vec![Block::default(); rows * width] }
    }

    /// Numbers in a row.
    pub(crate) fn row_len(&self) -> usize {
        self.width * BLOCK
    }

    /// Sets one block of a row; what `values` lacks of a block is 0.
    pub(crate) fn set(&mut self, row: usize, block: usize, values: &[f32]) {
        if let Some(place) = self.blocks.get_mut(row * self.width + block) {
            *place = Block::new(values);
        }
    }

    /// Adds `factor` times a row to `sums`.
    pub(crate) fn add_row(&self, row: usize, factor: f32, sums: &mut [f32]) {
        let blocks = self.blocks.get(row * self.width..(row + 1) * self.width).unwrap_or_default();
        for (sums, block) in sums.as_chunks_mut::<BLOCK>().0.iter_mut().zip(blocks) {
            let factor = factor * block.scale.value();
            for (sum, step) in sums.iter_mut().zip(block.steps) {
                *sum += factor * f32::from(step);
            }
        }
    }

    /// The scalar product of every row with `values`.
    pub(crate) fn products(&self, values: &[f32]) -> impl Iterator<Item = f32> {
        let (values, _) = values.as_chunks::<BLOCK>();
        self.blocks.chunks_exact(self.width.max(1)).map(move |row| {
            // As many sums side by side as the processor has room for.
            let mut sums = [0.0_f32; BLOCK];
            for (block, values) in row.iter().zip(values) {
                let scale = block.scale.value();
                for ((sum, step), value) in sums.iter_mut().zip(block.steps).zip(values) {
                    *sum += scale * f32::from(step) * value;
                }
            }
            let eight = sums.as_chunks::<8>().0.iter().fold([0.0_f32; 8], |mut total, part| {
                total.iter_mut().zip(part).for_each(|(total, part)| *total += part);
                total
            });
            eight.iter().sum()
        })
    }
}

impl Block {
    fn new(values: &[f32]) -> Self {
        let largest = values.iter().fold(0.0_f32, |largest, value| largest.max(value.abs()));
        let scale = Half::new(largest / f32::from(i8::MAX));
        let mut steps = [0; BLOCK];
        for (step, value) in steps.iter_mut().zip(values) {
            // What is not a number, as 0 by 0, becomes 0.
            *step = (value / scale.value()).round() as i8;
        }
        Self { scale, steps }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_are_off_by_half_a_step_at_most(values in prop::collection::vec(-1e3_f32..1e3, 2 * BLOCK)) {
            let mut grid = Grid::new(2, 2);
            for (block, values) in values.chunks(BLOCK).enumerate() {
                grid.set(1, block, values);
            }
            let mut kept = vec![0.0; grid.row_len()];
            grid.add_row(1, 1.0, &mut kept);
            for (kept, values) in kept.chunks(BLOCK).zip(values.chunks(BLOCK)) {
                let largest = values.iter().fold(0.0_f32, |largest, value| largest.max(value.abs()));
                for (kept, value) in kept.iter().zip(values) {
                    prop_assert!((kept - value).abs() <= 0.51 * largest / 127.0, "{value} became {kept}");
                }
            }
            let products: Vec<f32> = grid.products(&kept).collect();
            let square: f32 = kept.iter().map(|value| value * value).sum();
            prop_assert_eq!(products[0], 0.0);
            prop_assert!((products[1] - square).abs() <= square / 1e4, "{square} became {}", products[1]);
        }
    }

    #[test]
    fn nothing_and_what_is_not_there_add_nothing() {
        let mut grid = Grid::new(1, 1);
        grid.set(0, 0, &[0.0; 3]);
        grid.set(0, 7, &[1.0; 3]);
        let mut sums = [1.0; BLOCK];
        grid.add_row(0, 1.0, &mut sums);
        grid.add_row(9, 1.0, &mut sums);
        assert_eq!(sums, [1.0; BLOCK]);
    }
}
