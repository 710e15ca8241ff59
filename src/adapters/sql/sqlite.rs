//! SQLite: one file, and nothing to set up.
//!
//! Owns how the file is opened, what SQLite's errors mean, and hearing of other processes' changes. Every commit is
//! synced to disk before it returns.

use std::{
    path::Path,
    sync::{Arc, Weak},
    time::Duration,
};

use async_trait::async_trait;
use sqlx::{
    Sqlite, SqlitePool,
    migrate::MigrateError,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{
    engine::{Engine, Purpose, Turn, Value, Work},
    migrations::migrator,
    open::OpenError,
    rows,
    sqlite_file::{self, Fault},
    stamps::Stamps,
};
use crate::{
    domain::{revision::RevisionId, space::SpaceId},
    ports::StoreError,
};

/// How long a writer waits for another one, in this process or not.
const BUSY: Duration = Duration::from_secs(2);
/// How often other processes' changes are looked for: they are to be seen within a second.
const LOOK: Duration = Duration::from_millis(400);
/// Connections: one writes at a time, the others read meanwhile.
const CONNECTIONS: u32 = 4;

/// A column of numbers of which none is given twice.
const NUMBERED: &str = "INTEGER PRIMARY KEY AUTOINCREMENT";

/// A SQLite file.
pub(super) struct SqliteEngine {
    pool: SqlitePool,
}

impl SqliteEngine {
    /// Opens the file, checks it whole, and brings it up to date; makes it when it is missing.
    pub(super) async fn open(file: &Path) -> Result<Self, OpenError> {
        let pool = match pool(options(file).create_if_missing(true).journal_mode(SqliteJournalMode::Wal)).await {
            Ok(pool) => pool,
            // Without the right to write, what is there can still be read.
            Err(error) if file.exists() && kind(&error).is_some_and(|code| [READONLY, CANTOPEN].contains(&code)) => {
                tracing::warn!(file = %file.display(), %error, "the store cannot be written: edits are refused");
                pool(options(file).read_only(true).immutable(true)).await.map_err(|error| opened(file, error))?
            }
            Err(error) => return Err(opened(file, error)),
        };
        let migrated = match sqlite_file::fault(&pool).await {
            Some(fault) => Err(damaged(file, fault)),
            None => migrate(&pool)
                .await
                .map_err(|error| OpenError::Migration { place: file.display().to_string(), source: Box::new(error) }),
        };
        match migrated {
            Ok(()) => Ok(Self { pool }),
            Err(error) => {
                pool.close().await;
                Err(error)
            }
        }
    }

    /// Tells `stamps` of changes by other processes, for as long as they are in use.
    pub(super) fn watch(&self, stamps: &Arc<Stamps>) {
        tokio::spawn(look(self.pool.clone(), Arc::downgrade(stamps)));
    }
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .synchronous(SqliteSynchronous::Full)
        // Words that were removed are overwritten rather than left where something new may stand some day.
        .pragma("secure_delete", "ON")
}

async fn pool(options: SqliteConnectOptions) -> Result<SqlitePool, sqlx::Error> {
    SqlitePoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(BUSY * 2).connect_with(options).await
}

/// The pool for a look at a file that is not to be changed.
pub(super) async fn look_into(file: &Path) -> Result<SqlitePool, sqlx::Error> {
    pool(options(file).read_only(true)).await
}

/// Brings the tables up to date. Of several processes that begin at once, all but one find their work done by another.
async fn migrate(pool: &SqlitePool) -> Result<(), MigrateError> {
    const TRIES: usize = 10;
    const PAUSE: Duration = Duration::from_millis(100);
    for _ in 1..TRIES {
        match migrator(NUMBERED).run(pool).await {
            Err(MigrateError::Execute(_) | MigrateError::ExecuteMigration(..)) => tokio::time::sleep(PAUSE).await,
            done => return done,
        }
    }
    migrator(NUMBERED).run(pool).await
}

/// For somebody who wants the file alone and does not wait for it.
pub(super) fn alone(file: &Path) -> SqliteConnectOptions {
    options(file).busy_timeout(Duration::ZERO)
}

/// Whether somebody else holds the file.
pub(super) fn is_busy(error: &sqlx::Error) -> bool {
    kind(error).is_some_and(|code| [BUSY_CODE, LOCKED].contains(&code))
}

fn opened(file: &Path, error: sqlx::Error) -> OpenError {
    match kind(&error) {
        Some(CORRUPT | NOTADB) => damaged(file, Fault(error.to_string())),
        _ => OpenError::Unreadable { place: file.display().to_string(), source: Box::new(error) },
    }
}

fn damaged(file: &Path, Fault(fault): Fault) -> OpenError {
    OpenError::Damaged { file: file.to_owned(), fault, cure: sqlite_file::cure(file) }
}

async fn look(pool: SqlitePool, stamps: Weak<Stamps>) {
    const NEWEST: &str = "SELECT coalesce(max(id), 0) FROM revisions";
    const SINCE: &str = "SELECT space, max(id) FROM revisions WHERE id > $1 GROUP BY space";
    let mut seen: i64 = sqlx::query_scalar(NEWEST).fetch_one(&pool).await.unwrap_or_default();
    loop {
        tokio::time::sleep(LOOK).await;
        let Some(stamps) = stamps.upgrade() else { break };
        // A look that fails is made up for by the next.
        let Ok(newer) = sqlx::query_as::<_, (String, i64)>(SINCE).bind(seen).fetch_all(&pool).await else { continue };
        for (space, id) in newer {
            seen = seen.max(id);
            if let Some(space) = SpaceId::parse(&space) {
                stamps.seen(space, RevisionId(id));
            }
        }
    }
    pool.close().await;
}

#[async_trait]
impl Engine for SqliteEngine {
    async fn begin(&self, purpose: Purpose) -> Result<Box<dyn Work>, StoreError> {
        // A writer takes its turn at once: one that first reads could find its turn gone.
        let statement = match purpose {
            Purpose::Read => "BEGIN",
            Purpose::Write => "BEGIN IMMEDIATE",
        };
        let connection = self.pool.acquire().await.map_err(failure)?;
        Ok(Box::new(Turn::<Sqlite>::new(connection).begin(statement).await?))
    }

    /// Brings everything that stands ahead of the file into it, which empties what is ahead: there the words stand still.
    async fn wipe(&self) -> Result<(), StoreError> {
        let checkpoint = sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)");
        let (busy, _, _): (i64, i64, i64) = checkpoint.fetch_one(&self.pool).await.map_err(failure)?;
        let held = "somebody reads what is ahead of the file";
        if busy == 0 { Ok(()) } else { Err(StoreError::Unavailable { source: held.into() }) }
    }

    /// There is no news between processes; they look.
    fn announcement(&self, _: SpaceId, _: RevisionId) -> Option<(&'static str, Vec<Value>)> {
        None
    }
}

// SQLite's primary result codes, from its documentation.
const BUSY_CODE: u32 = 5;
const LOCKED: u32 = 6;
const READONLY: u32 = 8;
const IOERR: u32 = 10;
const CORRUPT: u32 = 11;
const FULL: u32 = 13;
const CANTOPEN: u32 = 14;
const NOTADB: u32 = 26;

/// The primary result code of an error, if it is one of SQLite's.
fn kind(error: &sqlx::Error) -> Option<u32> {
    let code = error.as_database_error()?.code()?.parse::<u32>().ok()?;
    Some(code & 0xff)
}

/// What an error means for the store.
pub(super) fn failure(error: sqlx::Error) -> StoreError {
    let source = Box::new(error);
    match kind(&source) {
        Some(READONLY | FULL) => StoreError::ReadOnly { source },
        Some(BUSY_CODE | LOCKED | IOERR | CANTOPEN) => StoreError::Unavailable { source },
        Some(_) => StoreError::Other { source },
        None if source.as_database_error().is_some() => StoreError::Other { source },
        None => rows::without_database(*source),
    }
}
