//! Who sees something that is said.
//!
//! Owns the two kinds. What each face makes of them is its own business.

/// Who sees a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Visibility {
    /// Everyone where the request was made.
    #[default]
    Everyone,
    /// The person alone, where the face can do that.
    Asker,
}
