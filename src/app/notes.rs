//! What is written into the journal about a request, and the last words of each person that it may need for that.
//!
//! Owns that an answer never waits long for it. A button carries no words, so what a person asked last is remembered, in
//! memory and for an hour at most.

use std::{
    future::Future,
    num::NonZeroUsize,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use lru::LruCache;

use super::chain;
use crate::{
    domain::{
        conversation::Effect,
        limits,
        moment::Moment,
        origin::Origin,
        person::PersonId,
        question::{Pick, Question, QuestionId},
        space::SpaceId,
        summary::Record,
        text::first_chars,
    },
    ports::{Journal, JournalError},
};

/// How long an answer waits for its events to be written; they are written all the same.
const PATIENCE: Duration = Duration::from_millis(100);
/// People whose last words are remembered.
const PEOPLE: NonZeroUsize = NonZeroUsize::MIN.saturating_add(4_095);
/// Milliseconds for which they are.
const MEMORY_MS: i64 = 60 * 60 * 1_000;

/// The journal, and who asked what last.
pub(super) struct Notes {
    journal: Arc<dyn Journal>,
    last_words: Mutex<LruCache<(SpaceId, PersonId), (Moment, String)>>,
}

impl Notes {
    pub(super) fn new(journal: Arc<dyn Journal>) -> Self {
        Self { journal, last_words: Mutex::new(LruCache::new(PEOPLE)) }
    }

    /// Remembers what somebody asks.
    pub(super) fn asked(&self, origin: &Origin, at: Moment, words: &str) {
        let words = first_chars(words, limits::QUESTION).to_owned();
        let mut last = self.last_words.lock().unwrap_or_else(PoisonError::into_inner);
        last.put((origin.space, origin.person), (at, words));
    }

    /// Forgets what somebody asked; gives whether there was anything.
    pub(super) fn forget(&self, person: PersonId) -> bool {
        let mut last = self.last_words.lock().unwrap_or_else(PoisonError::into_inner);
        let theirs: Vec<_> = last.iter().map(|(key, _)| *key).filter(|(_, of)| *of == person).collect();
        for key in &theirs {
            last.pop(key);
        }
        !theirs.is_empty()
    }

    fn last_words(&self, origin: &Origin, now: Moment) -> Option<String> {
        let last = self.last_words.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, words) = last.peek(&(origin.space, origin.person))?;
        (now.since(*at) < MEMORY_MS).then(|| words.clone())
    }

    /// Writes down what is to be written down of `effects`; gives the number of the question that was kept, if one was and it
    /// did not take long.
    pub(super) async fn take(
        &self,
        origin: &Origin,
        at: Moment,
        took_ms: i64,
        effects: Vec<Effect>,
    ) -> Option<QuestionId> {
        let space = origin.space;
        let words = self.last_words(origin, at);
        let notes = effects.into_iter().filter_map(|effect| match effect {
            Effect::Record(event) => Some(Note::Record(Record { at, space, event, took_ms })),
            // In the base there is nobody to see a preview.
            Effect::NoteWords => Some(Note::Words(space, at, words.clone().filter(|_| space != SpaceId::Base)?)),
            Effect::Keep(missed) => {
                let text = words.clone()?;
                Some(Note::Keep(Question { space, at, text, missed }))
            }
            Effect::Picked(entry) => {
                let question = words.clone()?;
                Some(Note::Pick(Pick { space, at, question, entry, person: origin.person }))
            }
        });
        let notes: Vec<Note> = notes.collect();
        if notes.is_empty() {
            return None;
        }
        // A task of its own, so that it is finished when the answer does not wait.
        let writing = tokio::spawn(write(Arc::clone(&self.journal), notes));
        tokio::time::timeout(PATIENCE, writing).await.ok()?.ok()?
    }
}

enum Note {
    Record(Record),
    Words(SpaceId, Moment, String),
    Keep(Question),
    Pick(Pick),
}

async fn write(journal: Arc<dyn Journal>, notes: Vec<Note>) -> Option<QuestionId> {
    let mut kept = None;
    for note in notes {
        match note {
            Note::Record(record) => drop(logged(journal.record(&record)).await),
            Note::Words(space, at, words) => drop(logged(journal.note_asked(space, at, &words)).await),
            Note::Keep(question) => kept = logged(journal.keep(&question)).await,
            Note::Pick(pick) => drop(logged(journal.pick(&pick)).await),
        }
    }
    kept
}

async fn logged<T>(writing: impl Future<Output = Result<T, JournalError>>) -> Option<T> {
    let log = |error: &JournalError| {
        tracing::error!(error = %chain(error), "something was not written into the journal");
    };
    writing.await.inspect_err(log).ok()
}
