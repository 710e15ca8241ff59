//! A journal that lives as long as the program.
//!
//! Owns counts, and nothing that a person wrote.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use async_trait::async_trait;

use crate::{
    domain::{conversation::Event, knowledge::EntryId},
    ports::{Journal, JournalError, Record},
};

/// How often what happened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
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
}

/// A journal in memory.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    tally: Mutex<Tally>,
}

impl MemoryJournal {
    /// The counts so far.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[async_trait]
impl Journal for MemoryJournal {
    async fn record(&self, record: &Record) -> Result<(), JournalError> {
        // A panic elsewhere cannot leave counts half-written, so a poisoned lock is as good as any.
        let mut tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
        let count = match &record.event {
            Event::Answered(entry) => tally.answered.entry(entry.clone()).or_default(),
            Event::Offered => &mut tally.offered,
            Event::Unknown => &mut tally.unknown,
            Event::Feedback { entry, helpful: true } => tally.helpful.entry(entry.clone()).or_default(),
            Event::Feedback { entry, helpful: false } => tally.not_helpful.entry(entry.clone()).or_default(),
        };
        *count += 1;
        Ok(())
    }
}
