//! The imperative shell: holds what is served, performs what was decided, and swaps it whole on a reload.
//!
//! Owns the only place that awaits. Decides nothing itself: [`conversation::decide`] does.

use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::{
    domain::{
        conversation::{self, Effect},
        problem::Problem,
        reply::Reply,
        request::Request,
        review,
        snapshot::Snapshot,
    },
    ports::{Journal, Library, LibraryError},
};

pub use crate::domain::conversation::Suggestion;

/// The bot without a face.
pub struct App {
    library: Arc<dyn Library>,
    journal: Arc<dyn Journal>,
    snapshot: ArcSwap<Snapshot>,
}

/// What became of a reload.
#[derive(Debug)]
pub enum Reload {
    /// The new knowledge is being served; warnings may remain.
    Swapped {
        /// How many entries there are now.
        entries: usize,
        /// What is worth mending.
        problems: Vec<Problem>,
    },
    /// The new knowledge has errors, so the last good one is still being served.
    Kept {
        /// What must be mended.
        problems: Vec<Problem>,
    },
}

impl App {
    /// Opens the bot on what `library` holds. Faulty files are left out and named: at the first start there is no
    /// last good state to keep, and most of the answers are better than none.
    ///
    /// # Errors
    /// When the library cannot be read at all.
    pub fn open(library: Arc<dyn Library>, journal: Arc<dyn Journal>) -> Result<(Self, Vec<Problem>), LibraryError> {
        let (snapshot, problems) = load(library.as_ref())?;
        Ok((Self { library, journal, snapshot: ArcSwap::from_pointee(snapshot) }, problems))
    }

    /// What is being served right now.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.load_full()
    }

    /// Answers a request and performs what was decided. An effect that fails is logged, never shown: the answer
    /// does not depend on it.
    pub async fn handle(&self, request: &Request) -> Reply {
        let decision = conversation::decide(&self.snapshot.load(), request);
        for effect in &decision.effects {
            match effect {
                Effect::Record(event) => {
                    if let Err(error) = self.journal.record(event).await {
                        tracing::error!(error = %chain(&error), "an event was lost");
                    }
                }
            }
        }
        decision.reply
    }

    /// What a person who has typed `partial` may want to ask.
    #[must_use]
    pub fn suggest(&self, partial: &str) -> Vec<Suggestion> {
        conversation::suggest(&self.snapshot.load(), partial)
    }

    /// Reads the library again and serves it if it has no errors; otherwise the last good knowledge stays.
    ///
    /// # Errors
    /// When the library cannot be read at all; the last good knowledge stays then, too.
    pub fn reload(&self) -> Result<Reload, LibraryError> {
        let (snapshot, problems) = load(self.library.as_ref())?;
        if problems.iter().any(Problem::is_error) {
            return Ok(Reload::Kept { problems });
        }
        let entries = snapshot.knowledge.entries.len();
        self.snapshot.store(Arc::new(snapshot));
        Ok(Reload::Swapped { entries, problems })
    }
}

/// Makes a snapshot of the good part of `library` and names every problem in it.
///
/// # Errors
/// When the library cannot be read at all.
pub fn load(library: &dyn Library) -> Result<(Snapshot, Vec<Problem>), LibraryError> {
    let (files, unread) = library.read()?;
    let (snapshot, problems) = Snapshot::load(&files);
    Ok((snapshot, unread.into_iter().chain(problems).collect()))
}

/// Like [`load`], with what the matcher makes of the phrases; takes longer, and is for the operator.
///
/// # Errors
/// When the library cannot be read at all.
pub fn review(library: &dyn Library) -> Result<(Snapshot, Vec<Problem>), LibraryError> {
    let (files, mut problems) = library.read()?;
    let (snapshot, faults) = Snapshot::load(&files);
    problems.extend(faults);
    problems.extend(review::review(&snapshot.matcher, &files));
    Ok((snapshot, problems))
}

/// An error with everything that led to it, for the operator.
#[must_use]
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}
