//! What the app needs from the world, as small traits, each with its own error.
//!
//! Owns the contracts. The adapters behind them know files and stores; the app knows only these.

use async_trait::async_trait;
use thiserror::Error;

use crate::domain::{conversation::Event, knowledge::SourceFile, problem::Problem};

/// Where the base knowledge is kept.
pub trait Library: Send + Sync {
    /// Reads every content file. A file that cannot be read as text is left out and named as a problem.
    ///
    /// # Errors
    /// When the whole cannot be read.
    fn read(&self) -> Result<(Vec<SourceFile>, Vec<Problem>), LibraryError>;
}

/// Why a library could not be read.
#[derive(Debug, Error)]
pub enum LibraryError {
    /// There is no such place.
    #[error(
        "there is no knowledge folder at {place}; name the right one with --knowledge, or start in the folder that holds it"
    )]
    NotFound {
        /// Where it was looked for.
        place: String,
    },
    /// There is a file instead.
    #[error("{place} is a file, and the knowledge is a folder; name the folder that holds answers/")]
    NotAFolder {
        /// Where it was looked for.
        place: String,
    },
    /// Anything else.
    #[error("the knowledge at {place} cannot be read; check that the folder may be read by this user")]
    Other {
        /// Where it was looked for.
        place: String,
        /// What the system said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// Where events are written down.
#[async_trait]
pub trait Journal: Send + Sync {
    /// Writes down one event.
    ///
    /// # Errors
    /// When it could not be kept; the person's answer does not depend on it.
    async fn record(&self, event: &Event) -> Result<(), JournalError>;
}

/// Why an event could not be written down.
#[derive(Debug, Error)]
#[error("the journal could not keep an event")]
pub struct JournalError {
    /// What the store said.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}
