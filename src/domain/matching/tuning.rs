//! Every number of the matcher with its name and its reason.
//!
//! Owns the weights; computes nothing. "Measured" means on public question sets, chosen on their validation part
//! and reported on their test part.

/// The weights of the matcher. [`Tuning::DEFAULT`] is what the bot runs with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tuning {
    /// Most hits that `ask` gives: one full Discord select menu.
    pub hits: usize,
    /// Weight of the block of word stems: the base the other blocks are measured against.
    pub stems: f32,
    /// Weight of the block of neighbouring stems: word order counts, but less than the words.
    pub pairs: f32,
    /// Weight of the block of letter groups: carries inflections and misspellings.
    pub grams: f32,
    /// What a synonym counts beside the word itself, as a share of a term.
    pub synonym: f32,
    /// What a repaired word counts; the rest of it counts as unknown, because the repair may be wrong.
    pub repaired: f32,
    /// What the nearest phrase adds to an entry's score, per unit of cosine, beside the classifier's log-odds.
    pub nearest: f32,
    /// Passes of training over a small knowledge.
    pub epochs: usize,
    /// Most multiply-adds one training may cost: keeps loading within its time whatever is loaded.
    pub training_work: usize,
    /// Most numbers the classifier may hold, 4 bytes each.
    pub classifier_cells: usize,
    /// First step length of training; it falls linearly to a tenth.
    pub rate: f32,
    /// Share of the messages that ask nothing we can answer, of all that reach the matcher: sets what the confidence means.
    pub off_topic_share: f32,
    /// Least confidence for a sure answer when the knowledge is too small to derive one.
    pub sure: f32,
    /// Least summed confidence of the offered entries for "did you mean" when it can't be derived.
    pub worth_offering: f32,
    /// Most simulated off-topic messages that may get an answer.
    pub answered_off_topic: f32,
}

impl Tuning {
    /// The weights the bot runs with.
    pub const DEFAULT: Self = Self {
        hits: 25,
        stems: 1.0,
        pairs: 0.7,
        grams: 1.0,
        synonym: 0.5,
        repaired: 0.75,
        nearest: 2.0,
        epochs: 12,
        training_work: 1_500_000_000,
        classifier_cells: 12_000_000,
        rate: 4.0,
        off_topic_share: 0.3,
        sure: 0.5,
        worth_offering: 0.3,
        answered_off_topic: 0.02,
    };
}

impl Default for Tuning {
    fn default() -> Self {
        Self::DEFAULT
    }
}
