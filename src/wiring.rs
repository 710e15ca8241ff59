//! Puts the parts together: settings to a store, a store to an app, and what runs beside it.
//!
//! Owns which adapter stands behind which port. Nothing is decided here that a person sees.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use secrecy::ExposeSecret;
use weighwise::{
    adapters::{
        clock::SystemClock,
        folder::Folder,
        memory::{MemoryJournal, MemoryStore},
        question_set, sql, watch,
    },
    app::{self, App, Reload},
    domain::{
        matching::{Matcher, Tuning},
        policy::Policy,
        problem::Problem,
    },
    ports::{Clock, Journal, Ports, Store},
    settings::Settings,
};

/// The setting that keeps nothing.
const MEMORY: &str = "memory";

/// An app for what asks the base alone: no store is opened, and nothing is written down.
pub(crate) fn open(settings: &Settings) -> anyhow::Result<Arc<App>> {
    Ok(Arc::new(open_with(settings, Arc::new(MemoryStore::default()), Arc::new(MemoryJournal::default()))?))
}

/// An app on the store of the settings, for somebody who has time.
pub(crate) async fn open_with_store(settings: &Settings) -> anyhow::Result<Arc<App>> {
    on_store(settings).await.map(Arc::new)
}

/// The same for people who talk with it, and want their answers soon.
pub(crate) async fn open_for_talk(settings: &Settings) -> anyhow::Result<Arc<App>> {
    let patience = Duration::from_millis(weighwise::domain::limits::PATIENCE_MS);
    Ok(Arc::new(on_store(settings).await?.answering_within(patience)))
}

async fn on_store(settings: &Settings) -> anyhow::Result<App> {
    if settings.store.url.expose_secret() == MEMORY {
        return open_with(settings, Arc::new(MemoryStore::default()), Arc::new(MemoryJournal::default()));
    }
    let store = Arc::new(sql::open(&settings.store.url).await?);
    open_with(settings, Arc::clone(&store) as Arc<dyn Store>, store)
}

fn open_with(settings: &Settings, store: Arc<dyn Store>, journal: Arc<dyn Journal>) -> anyhow::Result<App> {
    let library = Arc::new(Folder::new(&settings.knowledge));
    let (app, problems) = App::open(Ports { library, store, journal, clock: Arc::new(SystemClock) })?;
    log_problems(&problems);
    Ok(app.keeping_to(Policy {
        question_days: settings.store.keep_questions_days,
        event_days: settings.store.keep_events_days,
        stale_days: settings.digest.stale_days,
    }))
}

/// Makes ready what answers will need, then lets go what is old, now and every hour.
#[cfg(feature = "discord")]
pub(crate) async fn look_after(app: Arc<App>) {
    const HOUR: Duration = Duration::from_secs(60 * 60);
    app.warm_up().await;
    loop {
        match app.sweep().await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(gone, "let old questions and events go"),
            Err(error) => tracing::warn!(error = %app::chain(&error), "what is old could not be let go"),
        }
        tokio::time::sleep(HOUR).await;
    }
}

/// Writes a backup of the store; gives what to say about it.
pub(crate) async fn back_up(settings: &Settings, backup: Option<PathBuf>) -> anyhow::Result<String> {
    let file = sqlite_file(settings)?;
    let backup = backup.unwrap_or_else(|| sql::backup_name(file, SystemClock.now()));
    sql::back_up(file, &backup).await?;
    Ok(format!("The store is backed up in {}.\n", backup.display()))
}

/// Puts a backup in the place of the store; gives what to say about it.
pub(crate) async fn restore(settings: &Settings, backup: &Path) -> anyhow::Result<String> {
    let file = sqlite_file(settings)?;
    let kept = sql::restore(file, backup, SystemClock.now()).await?;
    let before = kept.map_or_else(String::new, |kept| format!(" What was there before is in {}.", kept.display()));
    Ok(format!("The store {} is restored from {}.{before}\n", file.display(), backup.display()))
}

fn sqlite_file(settings: &Settings) -> anyhow::Result<&Path> {
    sql::sqlite_file(&settings.store.url)
        .context("the store is no SQLite file; back PostgreSQL up with pg_dump and restore it with pg_restore")
}

/// Reloads whenever the folder changes, for as long as the watch lives. A folder that cannot be watched is served
/// all the same.
pub(crate) fn keep_fresh(app: &Arc<App>, settings: &Settings) -> Option<watch::Watch> {
    let reloaded = Arc::clone(app);
    let watching = watch::watch(&settings.knowledge, move || match reloaded.reload() {
        Ok(Reload::Swapped { entries, problems }) => {
            log_problems(&problems);
            tracing::info!(entries, "serving the changed knowledge");
        }
        Ok(Reload::Kept { problems }) => {
            log_problems(&problems);
            tracing::error!("the changed knowledge has errors; the last good one is still served");
        }
        Err(error) => {
            tracing::error!(error = %app::chain(&error), "the changed knowledge cannot be read; the last good one is still served")
        }
    });
    watching
        .inspect_err(|error| tracing::warn!(%error, "the knowledge folder cannot be watched; changes need a restart"))
        .ok()
}

pub(crate) fn log_problems(problems: &[Problem]) {
    for problem in problems {
        if problem.is_error() {
            tracing::error!("{problem}");
        } else {
            tracing::warn!("{problem}");
        }
    }
}

/// The matcher of a question set, or of the knowledge folder.
pub(crate) fn matcher(settings: &Settings) -> anyhow::Result<Arc<Matcher>> {
    if settings.knowledge.extension().is_some_and(|ending| ending == "jsonl") {
        return Ok(Arc::new(Matcher::new(&question_set::read(&settings.knowledge)?, &Tuning::DEFAULT)));
    }
    let (snapshot, problems) = app::load(&Folder::new(&settings.knowledge))?;
    log_problems(&problems);
    Ok(snapshot.matcher)
}
