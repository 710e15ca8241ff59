//! Who did something: a number that a face gives.
//!
//! Owns telling one person from another. Knows no names and no rights.

use std::fmt;

/// One person, the same in all their requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(u64);

impl PersonId {
    /// The one person at a console.
    pub const CONSOLE: Self = Self(0);

    /// The person with this number.
    #[must_use]
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number, as the face gave it.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }

    /// Reads what [`fmt::Display`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        u64::from_str_radix(text, 16).ok().map(Self)
    }
}

/// In hexadecimal, at most 16 characters.
impl fmt::Display for PersonId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:x}", self.0)
    }
}
