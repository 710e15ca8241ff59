//! What is written into the journal about a request, and the last words of each person that it may need for that.
//!
//! Owns that an answer never waits long for it. A button carries no words, so what a person asked last is remembered, in
//! memory, with the entries that answered it or were offered. A press counts for it only when it is about one of these.

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
        button::Press,
        conversation::Effect,
        knowledge::EntryId,
        limits,
        moment::Moment,
        origin::Origin,
        person::PersonId,
        question::{Missed, Pick, Question, QuestionId},
        reply::Reply,
        space::SpaceId,
        summary::Record,
        text::first_chars,
    },
    ports::{Journal, JournalError},
};

/// How long an answer waits for its events to be written; they are written all the same.
const PATIENCE: Duration = Duration::from_millis(50);
/// People whose last words are remembered.
const PEOPLE: NonZeroUsize = NonZeroUsize::MIN.saturating_add(4_095);
/// Milliseconds for which they count; with the next sweep they are gone.
const MEMORY_MS: i64 = 60 * 60 * 1_000;

/// The journal, and who asked what last.
pub(super) struct Notes {
    journal: Arc<dyn Journal>,
    last_words: Mutex<LruCache<(SpaceId, PersonId), LastWords>>,
}

/// What somebody asked last.
struct LastWords {
    at: Moment,
    words: String,
    /// The entries that answered it, until one did not help.
    answered: Vec<EntryId>,
    /// The entries that were offered, until one was picked.
    offered: Vec<EntryId>,
}

impl LastWords {
    /// The words, as far as they belong to what `effect` is about: what was picked or did not help counts once.
    fn belonging_to(&mut self, effect: &Effect) -> Option<String> {
        match effect {
            Effect::Picked(entry) => {
                let offered = std::mem::take(&mut self.offered);
                if !offered.contains(entry) {
                    self.offered = offered;
                    return None;
                }
                self.answered = vec![entry.clone()];
            }
            Effect::Keep(Missed::NotHelpful(entry)) if !self.answered.contains(entry) => return None,
            Effect::Keep(Missed::NotHelpful(_)) => self.answered.clear(),
            Effect::Keep(Missed::Unanswered) | Effect::NoteWords | Effect::Record(_) => {}
        }
        Some(self.words.clone())
    }
}

impl Notes {
    pub(super) fn new(journal: Arc<dyn Journal>) -> Self {
        Self { journal, last_words: Mutex::new(LruCache::sparse(PEOPLE)) }
    }

    /// Remembers what somebody asked, and what the `reply` to it answered or offered.
    pub(super) fn asked(&self, origin: &Origin, at: Moment, words: &str, reply: &Reply) {
        let offered = reply.choices().filter_map(|(_, press)| match press {
            Press::Choose(entry) => Some(entry.clone()),
            _ => None,
        });
        let words = LastWords {
            at,
            words: first_chars(words, limits::QUESTION).to_owned(),
            answered: reply.answers.clone(),
            offered: offered.collect(),
        };
        let mut last = self.last_words.lock().unwrap_or_else(PoisonError::into_inner);
        last.put((origin.space, origin.person), words);
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

    /// Forgets what was asked too long ago to count.
    pub(super) fn sweep(&self, now: Moment) {
        let mut last = self.last_words.lock().unwrap_or_else(PoisonError::into_inner);
        let old = |words: &LastWords| now.since(words.at) >= MEMORY_MS;
        let old: Vec<_> = last.iter().filter(|(_, words)| old(words)).map(|(key, _)| *key).collect();
        for key in &old {
            last.pop(key);
        }
    }

    /// What somebody asked last, as far as it belongs to what `effect` is about.
    fn words(&self, origin: &Origin, now: Moment, effect: &Effect) -> Option<String> {
        let mut last = self.last_words.lock().unwrap_or_else(PoisonError::into_inner);
        let words = last.peek_mut(&(origin.space, origin.person))?;
        if now.since(words.at) < MEMORY_MS { words.belonging_to(effect) } else { None }
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
        let notes = effects.into_iter().filter_map(|effect| {
            let words = self.words(origin, at, &effect);
            match effect {
                Effect::Record(event) => Some(Note::Record(Record { at, space, event, took_ms })),
                // In the base there is nobody to see a preview.
                Effect::NoteWords => Some(Note::Words(space, at, words.filter(|_| space != SpaceId::Base)?)),
                Effect::Keep(missed) => Some(Note::Keep(Question { space, at, text: words?, missed })),
                Effect::Picked(entry) => {
                    Some(Note::Pick(Pick { space, at, question: words?, entry, person: origin.person }))
                }
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
