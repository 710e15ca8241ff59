//! Where the base knowledge is kept: a folder of files.

use thiserror::Error;

use crate::domain::{knowledge::SourceFile, problem::Problem};

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
