//! Why the matcher decided as it did.
//!
//! Owns the shape of the explanation. Decides nothing, and leaves the words to those who know the reader's language.

use super::verdict::Verdict;
use crate::domain::knowledge::EntryId;

/// What the matcher saw and why it decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The sentences as they were read: lower case, spelled, small talk left out.
    pub read: Vec<String>,
    /// Misspelled words and the words they were taken for.
    pub repairs: Vec<(String, String)>,
    /// Words that the knowledge does not have.
    pub unknown: Vec<String>,
    /// The best entries, best first, at most five.
    pub candidates: Vec<Candidate>,
    /// Least confidence for an answer.
    pub sure: f32,
    /// Least confidence of the best entry for an offer.
    pub worth_offering: f32,
    /// What was decided.
    pub verdict: Verdict,
}

/// One entry in an [`Explanation`].
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The entry.
    pub id: EntryId,
    /// Probability of being the right answer, 0 to 1.
    pub confidence: f32,
    /// Its phrase nearest to the question.
    pub phrase: String,
    /// How near that phrase is: cosine, 0 to 1.
    pub nearness: f32,
    /// The committee's log-odds.
    pub log_odds: f32,
    /// Words that the question shares with that phrase, the weightiest first.
    pub shared: Vec<String>,
}
