//! What time it is.

use crate::domain::moment::Moment;

/// A clock. The domain has none: the app asks it and hands the time on.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> Moment;
}
