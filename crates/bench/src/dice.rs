//! Chance that is the same on every run and every machine.
//!
//! Owns the sequence and the few ways to draw from it. Knows nothing of words.

/// A fixed sequence that looks random: splitmix64 (Steele, Lea and Flood 2014).
#[derive(Debug, Clone)]
pub struct Dice {
    state: u64,
}

impl Dice {
    /// The sequence of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next number.
    pub fn roll(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including 1.
    pub fn share(&mut self) -> f64 {
        // 53 bits are what a double holds exactly.
        (self.roll() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something with this probability happens.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.share() < probability
    }

    /// A number below `end`, each equally likely; 0 when `end` is.
    pub fn below(&mut self, end: usize) -> usize {
        (self.share() * end as f64) as usize
    }

    /// A rank below `end` by Zipf's law with exponent 1: rank `r` is drawn about as often as `1 / (r + 1)`. The inverse of the
    /// continuous distribution, rounded down.
    pub fn rank(&mut self, end: usize) -> usize {
        let rank = (self.share() * ((end + 1) as f64).ln()).exp() as usize;
        rank.saturating_sub(1).min(end.saturating_sub(1))
    }

    /// One of `items`, each equally likely; the default when there is none.
    pub fn any<T: Copy + Default>(&mut self, items: &[T]) -> T {
        let place = self.below(items.len());
        items.get(place).copied().unwrap_or_default()
    }

    /// One of `items`, the first ones likelier by Zipf's law.
    pub fn usual<T: Copy + Default>(&mut self, items: &[T]) -> T {
        let place = self.rank(items.len());
        items.get(place).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn low_ranks_are_drawn_as_zipf_says() {
        let mut dice = Dice::new(1);
        let mut counts = [0_u32; 100];
        for _ in 0..100_000 {
            counts[dice.rank(100)] += 1;
        }
        // ln(2) / ln(101) and ln(3 / 2) / ln(101) of the draws.
        assert!(counts[0].abs_diff(15_019) < 500 && counts[1].abs_diff(8_786) < 500, "{counts:?}");
        assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    }
}
