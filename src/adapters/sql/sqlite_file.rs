//! The SQLite file as a file: checked, backed up while in use, and put back.
//!
//! Owns what an operator does with it. A backup is checked before it counts as one, and a restore keeps what it replaces.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sqlx::{Connection, SqlitePool, sqlite::SqliteConnection};
use thiserror::Error;

use super::sqlite;
use crate::domain::moment::Moment;

/// The ending of a backup's name.
const ENDING: &str = "backup";
/// What stands beside a SQLite file while it is in use.
const COMPANIONS: &[&str] = &["-wal", "-shm"];

/// What a check found first.
#[derive(Debug)]
pub(super) struct Fault(pub(super) String);

/// Why a backup could not be made or put back.
#[derive(Debug, Error)]
pub enum BackupError {
    /// There is no such file.
    #[error("there is no file {file}; name the one that is meant")]
    Missing {
        /// The file.
        file: PathBuf,
    },
    /// There is a file already.
    #[error("there is a file {file} already; name another one")]
    Exists {
        /// The file.
        file: PathBuf,
    },
    /// It is not a sound backup.
    #[error("{file} is no sound store of weighwise ({fault}); take another backup")]
    Unsound {
        /// The file.
        file: PathBuf,
        /// What the check found first.
        fault: String,
    },
    /// Somebody is using the store.
    #[error("the store {file} is in use; stop the bot, then restore")]
    InUse {
        /// The file.
        file: PathBuf,
    },
    /// A file cannot be read or written.
    #[error("{file} cannot be read or written; check its folder, its rights, and that the disk is not full")]
    Files {
        /// The file.
        file: PathBuf,
        /// What the system or the database said.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl BackupError {
    fn files(file: &Path, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Files { file: file.to_owned(), source: source.into() }
    }

    /// The same, told of another file.
    fn about(self, file: &Path) -> Self {
        match self {
            Self::Unsound { fault, .. } => Self::Unsound { file: file.to_owned(), fault },
            Self::Files { source, .. } => Self::Files { file: file.to_owned(), source },
            other => other,
        }
    }
}

/// What is wrong with the file behind `pool`, if anything.
pub(super) async fn fault(pool: &SqlitePool) -> Option<Fault> {
    let found: Result<Vec<String>, sqlx::Error> = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_all(pool).await;
    match found {
        Ok(lines) if lines == ["ok"] => None,
        Ok(lines) => Some(Fault(lines.join(" ").lines().collect::<Vec<_>>().join(" "))),
        Err(error) => Some(Fault(error.to_string())),
    }
}

/// What to do about a damaged store: which backup beside it is the newest.
pub(super) fn cure(file: &Path) -> String {
    newest_backup(file).map_or_else(
        || "no backup lies beside it: put back one that you keep elsewhere with `weighwise restore FILE`, or move it away to start empty".to_owned(),
        |backup| format!("put back the newest backup with `weighwise restore {}`", backup.display()),
    )
}

fn newest_backup(file: &Path) -> Option<PathBuf> {
    let name = file.file_name()?.to_string_lossy().into_owned();
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let backups = fs::read_dir(folder).ok()?.flatten().filter(|item| {
        let other = item.file_name().to_string_lossy().into_owned();
        other.starts_with(&name) && other.ends_with(ENDING)
    });
    backups.max_by_key(|item| item.metadata().and_then(|about| about.modified()).ok()).map(|item| item.path())
}

/// Where a backup goes when nobody says where: beside the store, with the time in its name, and with a number behind it
/// when there is one of that name already.
#[must_use]
pub fn backup_name(file: &Path, now: Moment) -> PathBuf {
    let time = now.to_string().replace([' ', ':'], "-");
    let free = |number: u32| {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        Some(named(file, &format!(".{time}{number}.{ENDING}"))).filter(|backup| !backup.exists())
    };
    (1..).find_map(free).unwrap_or_default()
}

/// Writes a whole, sound copy of the store to `backup`, while it may be in use.
///
/// # Errors
/// When there is no store, a file of that name already, or the copy cannot be written or is not sound.
pub async fn back_up(file: &Path, backup: &Path) -> Result<(), BackupError> {
    if !file.exists() {
        return Err(BackupError::Missing { file: file.to_owned() });
    }
    if backup.exists() {
        return Err(BackupError::Exists { file: backup.to_owned() });
    }
    // It bears its name only when it is whole and sound: the name is what is told to those who need a backup.
    let fresh = named(backup, ".unchecked");
    moved(&fresh, None)?;
    let made = match copy(file, &fresh).await {
        Ok(()) => sound(&fresh).await,
        failed => failed,
    };
    if let Err(error) = made {
        moved(&fresh, None)?;
        return Err(error.about(backup));
    }
    fs::rename(&fresh, backup).map_err(|error| BackupError::files(backup, error))
}

/// Puts `backup` in the place of the store. What was there before is kept beside it; gives where.
///
/// # Errors
/// When the backup is missing or not sound, the store is in use, or files cannot be moved.
pub async fn restore(file: &Path, backup: &Path, now: Moment) -> Result<Option<PathBuf>, BackupError> {
    if !backup.exists() {
        return Err(BackupError::Missing { file: backup.to_owned() });
    }
    sound(backup).await?;
    not_in_use(file).await?;
    let fresh = named(file, ".restoring");
    // One may be left of a restore that was cut off.
    moved(&fresh, None)?;
    // The newest of a store may stand beside it, ahead of the file: only SQLite copies both as one.
    copy(backup, &fresh).await?;
    sound(&fresh).await?;
    let kept = named(file, &format!(".{}.before-restore", now.0));
    for companion in COMPANIONS {
        // Usually there is none. One that stayed would be taken for what is ahead of the restored file.
        moved(&named(file, companion), Some(&named(&kept, companion)))?;
    }
    let replaced = moved(file, Some(&kept))?;
    fs::rename(&fresh, file).map_err(|error| BackupError::files(file, error))?;
    Ok(replaced.then_some(kept))
}

/// Moves a file, or removes it; gives whether there was one.
fn moved(file: &Path, to: Option<&Path>) -> Result<bool, BackupError> {
    match to.map_or_else(|| fs::remove_file(file), |to| fs::rename(file, to)) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(BackupError::files(file, error)),
    }
}

/// Writes what `file` and its companions hold to `copy`.
async fn copy(file: &Path, copy: &Path) -> Result<(), BackupError> {
    let pool = sqlite::look_into(file).await.map_err(|error| BackupError::files(file, error))?;
    let copied = sqlx::query("VACUUM INTO $1").bind(copy.to_string_lossy()).execute(&pool).await;
    pool.close().await;
    copied.map_err(|error| BackupError::files(copy, error))?;
    synced(copy).map_err(|error| BackupError::files(copy, error))
}

async fn sound(file: &Path) -> Result<(), BackupError> {
    let unsound = |fault: String| BackupError::Unsound { file: file.to_owned(), fault };
    let pool = sqlite::look_into(file).await.map_err(|error| unsound(error.to_string()))?;
    let fault = fault(&pool).await;
    let tables: Result<i64, _> = sqlx::query_scalar("SELECT count(*) FROM revisions").fetch_one(&pool).await;
    pool.close().await;
    match (fault, tables) {
        (Some(Fault(fault)), _) => Err(unsound(fault)),
        (None, Err(error)) => Err(unsound(error.to_string())),
        (None, Ok(_)) => Ok(()),
    }
}

/// Only who has the file alone can take it back from writing ahead.
async fn not_in_use(file: &Path) -> Result<(), BackupError> {
    if !file.exists() {
        return Ok(());
    }
    // A damaged file cannot be asked, and is why people restore.
    let Ok(mut alone) = SqliteConnection::connect_with(&sqlite::alone(file)).await else { return Ok(()) };
    let mode: Result<String, _> = sqlx::query_scalar("PRAGMA journal_mode = DELETE").fetch_one(&mut alone).await;
    let _ = alone.close().await;
    let in_use = match mode {
        Ok(mode) => mode != "delete",
        Err(error) => sqlite::is_busy(&error),
    };
    if in_use { Err(BackupError::InUse { file: file.to_owned() }) } else { Ok(()) }
}

fn named(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn synced(file: &Path) -> io::Result<()> {
    fs::File::open(file)?.sync_all()
}
