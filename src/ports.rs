//! What the app needs from the world, as small traits, each with its own error.
//!
//! Owns the contracts, one file each. The adapters behind them know files and stores; the app knows only these.

mod clock;
mod journal;
mod library;
mod store;

use std::sync::Arc;

pub use clock::Clock;
pub use journal::{Journal, JournalError};
pub use library::{Library, LibraryError};
pub use store::{Store, StoreError};

/// Everything that stands behind the app.
#[derive(Clone)]
pub struct Ports {
    /// The base knowledge.
    pub library: Arc<dyn Library>,
    /// The servers' layers.
    pub store: Arc<dyn Store>,
    /// What happened.
    pub journal: Arc<dyn Journal>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
}
