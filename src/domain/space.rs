//! Where knowledge is kept apart: the base that all share, and one space for each server.
//!
//! Owns telling spaces apart. Who may change what in them is [`super::admin_pass`]'s business.

use std::fmt;

/// The base, or one Discord server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpaceId {
    /// The knowledge folder: edited by the operator, shared by all.
    Base,
    /// The server with this number.
    Server(u64),
}

impl SpaceId {
    /// Reads what [`fmt::Display`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "base" {
            return Some(Self::Base);
        }
        text.parse().ok().map(Self::Server)
    }
}

/// `base`, or the server's number.
impl fmt::Display for SpaceId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Base => out.write_str("base"),
            Self::Server(number) => write!(out, "{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_round_trip() {
        for space in [SpaceId::Base, SpaceId::Server(0), SpaceId::Server(u64::MAX)] {
            assert_eq!(SpaceId::parse(&space.to_string()), Some(space));
        }
        for text in ["", "Base", "-1", "server", "18446744073709551616"] {
            assert_eq!(SpaceId::parse(text), None, "{text:?}");
        }
    }
}
