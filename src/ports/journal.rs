//! Where events are written down.

use async_trait::async_trait;
use thiserror::Error;

use crate::domain::{conversation::Event, moment::Moment, space::SpaceId};

/// Where events are written down. Keeps no person's id in clear and no words of theirs.
#[async_trait]
pub trait Journal: Send + Sync {
    /// Writes down one event.
    ///
    /// # Errors
    /// When it could not be kept; the person's answer does not depend on it.
    async fn record(&self, record: &Record) -> Result<(), JournalError>;
}

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

/// Why an event could not be written down.
#[derive(Debug, Error)]
#[error("the journal could not keep an event")]
pub struct JournalError {
    /// What the store said.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}
