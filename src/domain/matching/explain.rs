//! Why the matcher decided as it did, in plain words.
//!
//! Owns the shape of the explanation and its lines. Decides nothing.

use std::fmt;

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

impl fmt::Display for Explanation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.read.is_empty() {
            return writeln!(
                out,
                "There was nothing to look up: no words are left once code, links, emoji and small talk are out."
            );
        }
        for sentence in &self.read {
            writeln!(out, "Read: {sentence}")?;
        }
        for (wrong, right) in &self.repairs {
            writeln!(out, "Took \"{wrong}\" for \"{right}\".")?;
        }
        if !self.unknown.is_empty() {
            writeln!(out, "Words the knowledge does not have: {}.", self.unknown.join(", "))?;
        }
        for (place, candidate) in (1..).zip(&self.candidates) {
            writeln!(out, "{place}. {candidate}")?;
        }
        writeln!(out, "{}", self.reason())
    }
}

impl fmt::Display for Candidate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {} sure", self.id, percent(self.confidence))?;
        if self.nearness > 0.0 {
            write!(out, "; nearest phrase \"{}\" ({} alike)", self.phrase, percent(self.nearness))?;
        }
        if !self.shared.is_empty() {
            write!(out, "; shares {}", self.shared.join(", "))?;
        }
        Ok(())
    }
}

impl Explanation {
    /// Why it was answered, offered or left.
    fn reason(&self) -> String {
        let best = self.candidates.first().map_or(0.0, |best| best.confidence);
        let (best, sure, offer) = (percent(best), percent(self.sure), percent(self.worth_offering));
        match &self.verdict {
            Verdict::Answer(ids) if ids.len() > 1 => {
                format!("Answered both: the message asks two things, and each is at least {sure} sure.")
            }
            Verdict::Answer(_) => match self.candidates.get(1) {
                Some(second) => format!(
                    "Answered: {best} is at least the {sure} that an answer needs; the runner-up {} has {}.",
                    second.id,
                    percent(second.confidence)
                ),
                None => format!("Answered: {best} is at least the {sure} that an answer needs."),
            },
            Verdict::DidYouMean(_) => format!(
                "Offered a choice: {best} is less than the {sure} that an answer needs, but at least the {offer} that an offer needs."
            ),
            Verdict::DontKnow => {
                format!(
                    "Left alone: {best} is less than the {sure} that an answer needs, and than the {offer} that an offer needs."
                )
            }
        }
    }
}

fn percent(share: f32) -> String {
    format!("{:.0} %", share * 100.0)
}
