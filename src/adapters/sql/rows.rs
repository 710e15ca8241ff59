//! From rows to what they mean.
//!
//! Owns how spaces, paths and contents stand in columns. A row that cannot be read is an error, never a guess.

use super::engine::Row;
use crate::{
    domain::{document_path::DocumentPath, person::PersonId, revision::Content, space::SpaceId},
    ports::StoreError,
};

const TEXT: &str = "text";
const HIDDEN: &str = "hidden";
/// What a document is that was taken out of its layer.
pub(super) const REMOVED: &str = "removed";

/// The name of a content's kind.
pub(super) const fn kind(content: &Content) -> &'static str {
    match content {
        Content::Text(_) => TEXT,
        Content::Hidden => HIDDEN,
        Content::Removed => REMOVED,
    }
}

/// The content of this kind and text.
pub(super) fn content(kind: &str, text: Option<&str>) -> Result<Content, StoreError> {
    match (kind, text) {
        (TEXT, Some(text)) => Ok(Content::Text(text.to_owned())),
        (HIDDEN, None) => Ok(Content::Hidden),
        (REMOVED, None) => Ok(Content::Removed),
        _ => Err(unreadable("content")),
    }
}

/// The space in the column at this place.
pub(super) fn space(row: &Row, at: usize) -> Result<SpaceId, StoreError> {
    SpaceId::parse(row.text(at)?).ok_or_else(|| unreadable("space"))
}

/// The path in the column at this place.
pub(super) fn path(row: &Row, at: usize) -> Result<DocumentPath, StoreError> {
    DocumentPath::parse(row.text(at)?).ok_or_else(|| unreadable("path"))
}

/// The person in the column at this place.
pub(super) fn person(row: &Row, at: usize) -> Result<PersonId, StoreError> {
    PersonId::parse(row.text(at)?).ok_or_else(|| unreadable("person"))
}

/// The error for a column that does not hold what it should.
pub(super) fn unreadable(what: &str) -> StoreError {
    StoreError::other(format!("a {what} in the store cannot be read"))
}

/// What an error means that is none of the database itself, but of the way to it.
pub(super) fn without_database(error: sqlx::Error) -> StoreError {
    let source = Box::new(error);
    match *source {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => StoreError::Unavailable { source },
        _ => StoreError::Other { source },
    }
}
