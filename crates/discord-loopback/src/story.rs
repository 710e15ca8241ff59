//! Why a story could not go on.

use std::fmt;

/// Why a story could not go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoryError {
    /// The loopback could not start.
    Start(String),
    /// Something did not happen in time.
    TimedOut {
        /// What was awaited.
        awaited: String,
        /// What the bot had done by then.
        instead: String,
    },
    /// Something is not there to be used.
    Missing {
        /// What was looked for.
        wanted: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The bot broke rules of Discord.
    Faults(Vec<String>),
}

impl StoryError {
    pub(crate) fn start(error: std::io::Error) -> Self {
        Self::Start(error.to_string())
    }
}

impl fmt::Display for StoryError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(why) => write!(out, "the loopback could not start: {why}"),
            Self::TimedOut { awaited, instead } => write!(out, "waited in vain for {awaited}; instead: {instead}"),
            Self::Missing { wanted, known } => write!(out, "there is no {wanted}; there is {}", known.join(", ")),
            Self::Faults(faults) => write!(out, "the bot broke rules of Discord:\n{}", faults.join("\n")),
        }
    }
}

impl std::error::Error for StoryError {}
