//! Stores in a database: one piece of logic for SQLite and PostgreSQL.
//!
//! Owns what is the same for both, in standard SQL; what differs stands in `sqlite` and `postgres`.

mod draft_text;
mod engine;
mod group_commit;
mod journal;
mod migrations;
mod open;
mod person_key;
mod postgres;
mod rows;
mod sqlite;
mod sqlite_file;
mod stamps;
mod store;

pub use open::{OpenError, open, sqlite_file};
pub use sqlite_file::{BackupError, back_up, backup_name, restore};
pub use store::SqlStore;
