//! `weighwise journal report`: what the journal adds up to.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::Context;

use crate::{
    app::App,
    domain::{knowledge::EntryId, space::SpaceId, summary::Summary},
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
    let total = |counts: &BTreeMap<EntryId, u64>| counts.values().sum::<u64>();
    let mut text = format!("Since {since}\n");
    for (what, count) in [
        ("answered", total(&summary.answered)),
        ("with choices", summary.offered),
        ("without an answer", summary.unknown),
        ("found helpful", total(&summary.helpful)),
        ("found not helpful", total(&summary.not_helpful)),
    ] {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{count:8}  {what}");
    }
    if let Some(space) = space {
        let kept = ports.journal.questions(space).await.context("the kept questions cannot be read")?;
        let _ = writeln!(text, "{:8}  kept, as they had no helpful answer", kept.len());
    }
    if let Some(median) = summary.median_ms {
        let _ = writeln!(text, "{median:8}  ms that half of the replies took at most");
    }
    for (place, (entry, count)) in Summary::most(&summary.answered).into_iter().take(NAMED).enumerate() {
        let heading = if place == 0 { "Most answered\n" } else { "" };
        let _ = writeln!(text, "{heading}{count:8}  {entry}");
    }
    Ok(text)
}
