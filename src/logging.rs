//! What may be logged: the operator's filter, under a ceiling that no filter lifts.
//!
//! Owns the ceiling. The libraries below Discord's face log whole messages at their loudest levels, and with them
//! people's words and the token; nothing of that may reach a log.

use tracing::{Subscriber, level_filters::LevelFilter};
use tracing_subscriber::{EnvFilter, filter::Targets, fmt::MakeWriter, layer::SubscriberExt};

/// Libraries that see messages on their way; a name covers its submodules and every longer name.
const CARRIERS: &[&str] = &[
    "h2",
    "hyper",
    "poise",
    "reqwest",
    "rustls",
    "serenity",
    "sqlx",
    "tokio_rustls",
    "tokio_tungstenite",
    "tungstenite",
];

/// Writes what `filter`, in the notation of [`EnvFilter`], lets through to `out`; `ansi` colours it.
///
/// # Errors
/// When the filter cannot be read.
pub fn subscriber(
    filter: &str,
    out: impl for<'a> MakeWriter<'a> + Send + Sync + 'static,
    ansi: bool,
) -> anyhow::Result<impl Subscriber + Send + Sync> {
    let asked = EnvFilter::try_new(filter).map_err(|error| {
        anyhow::anyhow!("the log filter `{filter}` cannot be read ({error}); write it like `warn,weighwise=debug`")
    })?;
    // A log that cannot be written is lost: to say so where it cannot be written either would be a panic.
    let lines = tracing_subscriber::fmt().with_env_filter(asked).with_ansi(ansi).with_writer(out);
    Ok(lines.log_internal_errors(false).finish().with(ceiling()))
}

/// A filter of its own: in the operator's, a more exact directive would win over ours.
fn ceiling() -> Targets {
    let carriers = CARRIERS.iter().map(|name| (*name, LevelFilter::INFO));
    Targets::new().with_default(LevelFilter::TRACE).with_targets(carriers)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Logs one line for each of some targets at the loudest level; these must come through.
    #[track_caller]
    fn check(filter: &str, wanted: &[&str]) {
        let log = tempfile::NamedTempFile::new().unwrap();
        tracing::subscriber::with_default(subscriber(filter, log.reopen().unwrap(), false).unwrap(), || {
            tracing::trace!(target: "weighwise::app", "app");
            tracing::trace!(target: "tungstenite::protocol", "words");
            tracing::debug!(target: "serenity::http", "words");
            tracing::debug!(target: "hyper_util::client", "words");
            tracing::trace!(target: "h2::codec", "words");
            tracing::trace!(target: "reqwest", "words");
            tracing::debug!(target: "sqlx::query", "words");
            tracing::info!(target: "serenity::gateway", "gateway");
        });
        let logged = fs::read_to_string(log.path()).unwrap();
        let said: Vec<&str> = logged.lines().filter_map(|line| line.split_whitespace().last()).collect();
        assert_eq!(said, wanted, "{filter}");
    }

    #[test]
    fn no_filter_lets_libraries_log_messages() {
        check("trace", &["app", "gateway"]);
        check("tungstenite=trace,tungstenite::protocol=trace,serenity=trace,hyper_util::client=trace", &["gateway"]);
        check("warn,weighwise=info", &[]);
    }

    #[test]
    fn a_filter_that_cannot_be_read_is_named() {
        let said = subscriber("weighwise=loud", std::io::stderr, false).err().unwrap().to_string();
        assert!(said.starts_with("the log filter `weighwise=loud` cannot be read"), "{said}");
    }
}
