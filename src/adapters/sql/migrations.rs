//! The tables, brought up to date at the start.
//!
//! Owns the list of migrations, the same for both databases but for how they number rows. One that was released is never
//! changed: what comes later is another file.

use std::borrow::Cow;

use sqlx::migrate::{Migration, MigrationType, Migrator};

const ALL: &[(&str, &str)] = &[
    ("layers", include_str!("../../../migrations/0001_layers.sql")),
    ("journal", include_str!("../../../migrations/0002_journal.sql")),
    ("learning", include_str!("../../../migrations/0003_learning.sql")),
    ("languages", include_str!("../../../migrations/0004_languages.sql")),
];

/// What stands in the files for a column of numbers that the database gives and never gives again.
const NUMBERED: &str = "NUMBERED";

/// The migrations for a database in which `numbered` makes such a column.
pub(super) fn migrator(numbered: &str) -> Migrator {
    let migration = |(version, (name, sql)): (i64, &(&'static str, &str))| {
        let sql = Cow::Owned(sql.replace(NUMBERED, numbered));
        Migration::new(version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
    };
    Migrator { migrations: Cow::Owned((1..).zip(ALL).map(migration).collect()), ..Migrator::DEFAULT }
}
