//! What the shared logic needs of a database: transactions, and rows of numbers and texts.
//!
//! Owns this narrow waist between SQL and the drivers. Knows no table.

use async_trait::async_trait;
use sqlx::{Column, Database, Executor, Postgres, Row as _, Sqlite, pool::PoolConnection};

use crate::{
    domain::{revision::RevisionId, space::SpaceId},
    ports::StoreError,
};

/// What stands in a column, or for a placeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// No text.
    Null,
    /// A number.
    Int(i64),
    /// A text.
    Text(String),
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<&str> for Value {
    /// PostgreSQL keeps no character of code 0, so it is left out everywhere.
    fn from(text: &str) -> Self {
        Self::Text(text.replace('\0', ""))
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Self::Null, Self::from)
    }
}

impl From<SpaceId> for Value {
    fn from(space: SpaceId) -> Self {
        Self::Text(space.to_string())
    }
}

/// A row of a result.
#[derive(Debug)]
pub(super) struct Row(Vec<Value>);

impl Row {
    /// The number in the column at this place, from 0.
    pub(super) fn int(&self, at: usize) -> Result<i64, StoreError> {
        match self.0.get(at) {
            Some(Value::Int(number)) => Ok(*number),
            other => Err(StoreError::other(format!("column {at} holds no number but {}", kind(other)))),
        }
    }

    /// The text in the column at this place.
    pub(super) fn text(&self, at: usize) -> Result<&str, StoreError> {
        self.optional(at)?.ok_or_else(|| StoreError::other(format!("column {at} holds no text")))
    }

    /// The text in the column at this place, if there is one.
    pub(super) fn optional(&self, at: usize) -> Result<Option<&str>, StoreError> {
        match self.0.get(at) {
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(Value::Null) => Ok(None),
            other => Err(StoreError::other(format!("column {at} holds no text but {}", kind(other)))),
        }
    }
}

/// What a value is, without what it says: that may be a person's words.
const fn kind(value: Option<&Value>) -> &'static str {
    match value {
        Some(Value::Int(_)) => "a number",
        Some(Value::Text(_)) => "a text",
        Some(Value::Null) => "nothing",
        None => "no column",
    }
}

/// What a transaction is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Reading only.
    Read,
    /// Writing, and reading what the writing depends on.
    Write,
}

/// A database.
#[async_trait]
pub(super) trait Engine: Send + Sync {
    /// Begins a transaction.
    async fn begin(&self, purpose: Purpose) -> Result<Box<dyn Work>, StoreError>;

    /// Has what was removed leave the database's own files, as far as they keep it for a while.
    async fn wipe(&self) -> Result<(), StoreError>;

    /// The statement that tells other processes of a change in `space`, as part of the change itself; none where they
    /// look for themselves.
    fn announcement(&self, space: SpaceId, id: RevisionId) -> Option<(&'static str, Vec<Value>)>;
}

/// A transaction. Dropped before its end, it leaves nothing behind.
#[async_trait]
pub(super) trait Work: Send {
    /// The rows that a statement gives.
    async fn rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError>;

    /// The number of rows that a statement changed.
    async fn run(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError>;

    /// Makes it last. When this returns, it is on disk.
    async fn commit(self: Box<Self>) -> Result<(), StoreError>;

    /// Takes it back.
    async fn roll_back(self: Box<Self>) -> Result<(), StoreError>;
}

/// A transaction on a connection of a pool. A database ends some of its own accord, as on a full disk, and the driver's own
/// transactions would be out of step then; so a connection whose transaction did not come to its end is closed.
pub(super) struct Turn<D: Database> {
    connection: PoolConnection<D>,
    ended: bool,
}

impl<D: Database> Turn<D> {
    /// With a connection on which nothing has begun.
    pub(super) const fn new(connection: PoolConnection<D>) -> Self {
        Self { connection, ended: false }
    }
}

impl<D: Database> Drop for Turn<D> {
    fn drop(&mut self) {
        if !self.ended {
            self.connection.close_on_drop();
        }
    }
}

/// A query with its values.
macro_rules! bound {
    ($sql:expr, $values:expr) => {{
        let mut query = sqlx::query($sql);
        for value in $values {
            query = match value {
                Value::Null => query.bind(None::<String>),
                Value::Int(number) => query.bind(*number),
                Value::Text(text) => query.bind(text.as_str()),
            };
        }
        query
    }};
}

/// The two drivers have the same methods but no common trait that would be shorter to name than this.
macro_rules! work {
    ($database:ty, $failure:path) => {
        impl Turn<$database> {
            /// Begins the transaction with this statement.
            pub(super) async fn begin(mut self, statement: &str) -> Result<Self, StoreError> {
                (&mut *self.connection).execute(statement).await.map_err($failure)?;
                Ok(self)
            }

            async fn end(mut self, statement: &str) -> Result<(), StoreError> {
                (&mut *self.connection).execute(statement).await.map_err($failure)?;
                self.ended = true;
                Ok(())
            }
        }

        #[async_trait]
        impl Work for Turn<$database> {
            async fn rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
                let rows = bound!(sql, values).fetch_all(&mut *self.connection).await.map_err($failure)?;
                let cell = |row: &<$database as Database>::Row, at: usize| match row.try_get::<Option<i64>, _>(at) {
                    Ok(number) => Ok(number.map_or(Value::Null, Value::Int)),
                    Err(_) => row.try_get::<Option<String>, _>(at).map(|text| text.map_or(Value::Null, Value::Text)),
                };
                let read = |row: &<$database as Database>::Row| {
                    row.columns()
                        .iter()
                        .map(|column| cell(row, column.ordinal()))
                        .collect::<Result<Vec<_>, _>>()
                        .map(Row)
                };
                rows.iter().map(read).collect::<Result<_, _>>().map_err($failure)
            }

            async fn run(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
                let done = bound!(sql, values).execute(&mut *self.connection).await.map_err($failure)?;
                Ok(done.rows_affected())
            }

            async fn commit(self: Box<Self>) -> Result<(), StoreError> {
                self.end("COMMIT").await
            }

            async fn roll_back(self: Box<Self>) -> Result<(), StoreError> {
                self.end("ROLLBACK").await
            }
        }
    };
}

work!(Sqlite, super::sqlite::failure);
work!(Postgres, super::postgres::failure);
