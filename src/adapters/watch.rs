//! Watching the knowledge folder and telling when it has changed.
//!
//! Owns the waiting: an editor saves in several steps, and a checkout touches many files, so changes are told
//! once they have come to rest.

use std::{path::Path, time::Duration};

use notify_debouncer_full::{
    DebounceEventResult, Debouncer, RecommendedCache, new_debouncer,
    notify::{self, EventKind, RecommendedWatcher, RecursiveMode},
};

/// How long a folder must be quiet before a change is told. Long enough for an editor's write-and-rename,
/// short enough that the author does not wonder.
const QUIET: Duration = Duration::from_millis(300);

/// Watches for as long as it lives.
pub struct Watch {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// Calls `changed` on a thread of its own whenever something below `folder` was written, added, moved or removed.
///
/// # Errors
/// When the system cannot watch the folder.
pub fn watch(folder: &Path, changed: impl Fn() + Send + 'static) -> Result<Watch, notify::Error> {
    let tell = move |events: DebounceEventResult| {
        let touched =
            events.map_or(true, |events| events.iter().any(|event| !matches!(event.kind, EventKind::Access(_))));
        if touched {
            changed();
        }
    };
    let mut debouncer = new_debouncer(QUIET, None, tell)?;
    debouncer.watch(folder, RecursiveMode::Recursive)?;
    Ok(Watch { _debouncer: debouncer })
}
