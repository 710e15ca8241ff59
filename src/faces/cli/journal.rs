//! `weighwise journal report`: what the journal adds up to.

use std::fmt::Write;

use anyhow::Context;

use crate::{
    app::App,
    domain::{space::SpaceId, summary::Summary},
};

/// Entries that are named.
const NAMED: usize = 10;

/// The last `days` in one server, or everywhere.
///
/// # Errors
/// When the journal cannot be read.
pub async fn report(app: &App, server: Option<u64>, days: u32) -> anyhow::Result<String> {
    let ports = app.ports();
    let space = server.map(SpaceId::Server);
    let since = ports.clock.now().plus_days(-i64::from(days));
    let records = ports.journal.records(space, since).await.context("the journal cannot be read")?;
    let summary = Summary::of(&records);
    let total = |counts: &std::collections::BTreeMap<_, u64>| counts.values().sum::<u64>();
    let (answered, helpful, not_helpful) =
        (total(&summary.answered), total(&summary.helpful), total(&summary.not_helpful));
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(text, "Since {since}:");
    let _ = writeln!(
        text,
        "{answered} answers, {} choices offered, {} without an answer",
        summary.offered, summary.unknown
    );
    let _ = writeln!(text, "{helpful} found helpful, {not_helpful} not");
    if let Some(median) = summary.median_ms {
        let _ = writeln!(text, "half of the replies took {median} ms or less");
    }
    for (entry, count) in Summary::most(&summary.answered).into_iter().take(NAMED) {
        let _ = writeln!(text, "{count:6}  {entry}");
    }
    let kept = match space {
        Some(space) => ports.journal.questions(space).await.context("the kept questions cannot be read")?.len(),
        None => return Ok(text),
    };
    let _ = writeln!(text, "{kept} questions wait for an answer");
    Ok(text)
}
