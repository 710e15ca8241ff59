//! A fixed sequence of numbers that looks random, the same on every run and every machine.
//!
//! Owns the only "chance" in the matcher. Never seeded from a clock.

/// Splitmix64 (Steele, Lea and Flood 2014).
#[derive(Debug)]
pub(crate) struct Dice {
    state: u64,
}

impl Dice {
    /// The sequence with this number.
    pub(crate) fn new(sequence: u64) -> Self {
        Self { state: sequence.wrapping_mul(0xd134_2543_de82_ef95) }
    }

    /// The next 64 bits.
    pub(crate) fn roll(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from -1 to 1.
    pub(crate) fn between(&mut self) -> f32 {
        // The upper 24 bits are what the mantissa of an f32 holds.
        (self.roll() >> 40) as f32 / (1_u64 << 23) as f32 - 1.0
    }

    /// Puts items in another order (Fisher and Yates).
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = usize::try_from(self.roll() % (last as u64 + 1)).unwrap_or(0);
            items.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_repeats_and_differs_from_others() {
        let first = |sequence| {
            let mut dice = Dice::new(sequence);
            [dice.roll(), dice.roll(), dice.roll()]
        };
        assert_eq!(first(1), first(1));
        assert_ne!(first(1), first(2));
    }

    #[test]
    fn numbers_fill_their_range() {
        let mut dice = Dice::new(1);
        let numbers: Vec<f32> = (0..10_000).map(|_| dice.between()).collect();
        let mean = numbers.iter().sum::<f32>() / 10_000.0;
        assert!(numbers.iter().all(|number| (-1.0..=1.0).contains(number)) && mean.abs() < 0.03, "{mean}");
    }

    #[test]
    fn shuffling_keeps_the_items() {
        let mut items: Vec<u8> = (0..50).collect();
        Dice::new(3).shuffle(&mut items);
        assert_ne!(items, (0..50).collect::<Vec<u8>>());
        items.sort_unstable();
        assert_eq!(items, (0..50).collect::<Vec<u8>>());
    }
}
