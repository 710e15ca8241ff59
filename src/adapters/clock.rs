//! The clock of the system.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::{domain::moment::Moment, ports::Clock};

/// The clock of the system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        // A clock set before 1970 is taken for the beginning of it.
        let passed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment(i64::try_from(passed.as_millis()).unwrap_or(i64::MAX))
    }
}
