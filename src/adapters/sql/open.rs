//! From a setting to a store.
//!
//! Owns which databases there are. An address may hold a password, so none is ever printed.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;

use super::{postgres::PostgresEngine, sqlite::SqliteEngine, stamps::Stamps, store::SqlStore};

/// Why a store could not be opened.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The setting names no store.
    #[error(
        "the setting `store.url` names no store; write sqlite:FILE, postgres://USER:PASSWORD@HOST/DATABASE, or `memory` to keep nothing"
    )]
    Url,
    /// The file is not what was written to it.
    #[error("the store {file} is damaged ({fault}); {cure}")]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What the check found first.
        fault: String,
        /// Which backup to take.
        cure: String,
    },
    /// The file cannot be opened.
    #[error("the store {place} cannot be opened; check its folder and the rights of this user there")]
    Unreadable {
        /// The file.
        place: String,
        /// What the database said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The tables could not be brought up to date.
    #[error(
        "the tables of the store {place} cannot be brought up to date; a newer weighwise may have been at work here"
    )]
    Migration {
        /// The file.
        place: String,
        /// What the database said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// The file that `url` names, when it names a SQLite file.
#[must_use]
pub fn sqlite_file(url: &SecretString) -> Option<&Path> {
    let file = url.expose_secret().strip_prefix("sqlite:")?;
    Some(Path::new(file.strip_prefix("//").unwrap_or(file))).filter(|file| !file.as_os_str().is_empty())
}

/// Opens the database that `url` names.
///
/// # Errors
/// When it names none, or a file that is damaged or cannot be opened. A PostgreSQL that is out of reach is no error.
pub async fn open(url: &SecretString) -> Result<SqlStore, OpenError> {
    let stamps = Arc::new(Stamps::default());
    if let Some(file) = sqlite_file(url) {
        let engine = SqliteEngine::open(file).await?;
        engine.watch(&stamps);
        return Ok(SqlStore::new(Arc::new(engine), stamps));
    }
    let postgres = ["postgres://", "postgresql://"].iter().any(|scheme| url.expose_secret().starts_with(scheme));
    if !postgres {
        return Err(OpenError::Url);
    }
    let engine = PostgresEngine::new(url)?;
    engine.watch(&stamps);
    Ok(SqlStore::new(Arc::new(engine), stamps))
}
