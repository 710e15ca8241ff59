//! What the operator has decided about keeping things and about freshness.
//!
//! Owns the defaults. The settings that change them are read elsewhere.

/// For how long things are kept, and when an answer counts as stale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Days for which the words of questions are kept.
    pub question_days: u32,
    /// Days for which it is kept what happened, without words.
    pub event_days: u32,
    /// Days after which an answer should be compared with its sources again.
    pub stale_days: u32,
}

impl Policy {
    /// What goes when nothing else was decided.
    pub const DEFAULT: Self = Self { question_days: 90, event_days: 400, stale_days: 180 };
}
