//! What a journal adds up to.
//!
//! Owns the adding. How it is shown is a face's business.

use std::collections::BTreeMap;

use super::{conversation::Event, knowledge::EntryId, moment::Moment, space::SpaceId};

/// An event with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When.
    pub at: Moment,
    /// In which space.
    pub space: SpaceId,
    /// What.
    pub event: Event,
    /// Milliseconds from the request to the reply.
    pub took_ms: i64,
}

/// How often what happened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Answers given, by entry.
    pub answered: BTreeMap<EntryId, u64>,
    /// Questions that got choices.
    pub offered: u64,
    /// Questions that got no answer.
    pub unknown: u64,
    /// Answers that helped, by entry.
    pub helpful: BTreeMap<EntryId, u64>,
    /// Answers that did not, by entry.
    pub not_helpful: BTreeMap<EntryId, u64>,
    /// Milliseconds that half of the replies to questions took at most; `None` without any.
    pub median_ms: Option<i64>,
}

impl Summary {
    /// Adds up `records`.
    #[must_use]
    pub fn of(records: &[Record]) -> Self {
        let mut summary = Self::default();
        for record in records {
            let count = match &record.event {
                Event::Answered(entry) => summary.answered.entry(entry.clone()).or_default(),
                Event::Offered => &mut summary.offered,
                Event::Unknown => &mut summary.unknown,
                Event::Feedback { entry, helpful: true } => summary.helpful.entry(entry.clone()).or_default(),
                Event::Feedback { entry, helpful: false } => summary.not_helpful.entry(entry.clone()).or_default(),
            };
            *count += 1;
        }
        let questions = records.iter().filter(|record| record.event.is_question());
        let mut times: Vec<i64> = questions.map(|record| record.took_ms).collect();
        times.sort_unstable();
        summary.median_ms = times.get(times.len().saturating_sub(1) / 2).copied();
        summary
    }

    /// The entries of `counts`, the most frequent first.
    #[must_use]
    pub fn most(counts: &BTreeMap<EntryId, u64>) -> Vec<(&EntryId, u64)> {
        let mut most: Vec<(&EntryId, u64)> = counts.iter().map(|(entry, count)| (entry, *count)).collect();
        most.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        most
    }
}
