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
    /// Weight of the block of groups of synonyms, beside the words themselves: as a block of its own it helps small
    /// knowledges a lot and does not crowd the stems.
    pub groups: f32,
    /// What a repaired word counts; the rest of it counts as unknown, because the repair may be wrong.
    pub repaired: f32,
    /// What the nearness of an entry's phrases adds to its score, beside the committee's log-odds.
    pub nearest: f32,
    /// What it adds on top, divided by the mean number of phrases an entry has: with one phrase each there is little to learn from, and
    /// nearness is the better guide.
    pub nearest_untaught: f32,
    /// The same where there is no committee, because the knowledge is too large to train one in time.
    pub nearest_alone: f32,
    /// Networks in the committee.
    pub networks: usize,
    /// Fewest passes of training that are wished for; a small knowledge gets up to four times as many.
    pub passes: usize,
    /// Steps of training that a network is wished to take.
    pub training_steps: usize,
    /// Most multiply-adds one training may cost: keeps loading within its time whatever is loaded.
    pub training_work: usize,
    /// Most numbers that all networks may hold for features, 4 bytes each.
    pub network_cells: usize,
    /// First step length of training.
    pub rate: f32,
    /// How many of 256 features a phrase is studied without, each time others.
    pub dropout: u8,
    /// What the margin of an entry's line adds to its score, beside the committee's log-odds.
    pub lines: f32,
    /// What it adds on top in a small knowledge: few phrases teach straight lines more reliably than networks. Fades with the
    /// square of the number of phrases above [`Tuning::scarce`].
    pub lines_scarce: f32,
    /// So few phrases are a small knowledge.
    pub scarce: usize,
    /// Passes of training for the lines: measured, more than four change little.
    pub line_passes: usize,
    /// Most multiply-adds that one training of the lines may cost; beyond it there are none.
    pub line_work: usize,
    /// Most numbers that the lines may hold, 4 bytes each; the rarest features go where there is no room.
    pub line_cells: usize,
    /// Share of the messages that ask nothing we can answer, of all that reach the matcher: sets what the confidence means.
    pub off_topic_share: f32,
    /// Least confidence for a sure answer. Weighs a wrong answer half again as bad as a missed one; measured to serve far and near
    /// off-topic questions alike.
    pub sure: f32,
    /// Least confidence of the best entry that is worth a "did you mean".
    pub worth_offering: f32,
    /// How much a sentence counts against the whole message it stands in: one sentence shows less, and several have
    /// several chances to look right.
    pub sentence: f32,
}

impl Tuning {
    /// The weights the bot runs with.
    pub const DEFAULT: Self = Self {
        hits: 25,
        stems: 1.0,
        pairs: 0.7,
        grams: 1.0,
        groups: 0.55,
        repaired: 0.75,
        nearest: 4.0,
        nearest_untaught: 16.0,
        nearest_alone: 20.0,
        networks: 5,
        passes: 6,
        training_steps: 30_000,
        training_work: 4_000_000_000,
        network_cells: 12_000_000,
        rate: 0.7,
        dropout: 64,
        lines: 4.0,
        lines_scarce: 4.0,
        scarce: 1_000,
        line_passes: 4,
        line_work: 1_500_000_000,
        line_cells: 8_000_000,
        off_topic_share: 0.3,
        sure: 0.65,
        worth_offering: 0.19,
        sentence: 0.8,
    };
}

impl Default for Tuning {
    fn default() -> Self {
        Self::DEFAULT
    }
}
