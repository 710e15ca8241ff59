//! `weighwise match`: many questions at once, for measuring the matcher.

use std::{
    fs::File,
    io::{BufRead, BufReader, BufWriter, Write},
    path::Path,
};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use crate::domain::matching::{Hit, Matcher, Verdict};

/// Nearest entries written for a question.
const MATCHES: usize = 5;

#[derive(Deserialize)]
struct Query {
    query: String,
}

#[derive(Serialize)]
struct Line {
    verdict: &'static str,
    matches: Vec<Match>,
}

/// One of the nearest entries.
#[derive(Debug, Serialize)]
pub struct Match {
    id: String,
    confidence: f32,
}

/// Reads one question a line from `queries` and writes one line for each to `out`, in the same order.
///
/// # Errors
/// When a file cannot be read or written, or a line is not a question.
pub fn run(matcher: &Matcher, queries: &Path, out: &Path) -> anyhow::Result<()> {
    let input = File::open(queries).with_context(|| format!("the questions {} cannot be read", queries.display()))?;
    let output = File::create(out).with_context(|| format!("{} cannot be written", out.display()))?;
    let mut output = BufWriter::new(output);
    for (index, line) in BufReader::new(input).lines().enumerate() {
        let line = line.with_context(|| format!("{} is not text in UTF-8", queries.display()))?;
        if line.trim().is_empty() {
            continue;
        }
        let query: Query = serde_json::from_str(&line)
            .with_context(|| format!("{}:{}: this line is not {{\"query\": \"...\"}}", queries.display(), index + 1))?;
        let reading = matcher.read(&query.query);
        let line = Line { verdict: verdict_name(&reading.verdict), matches: matches(&reading.hits) };
        serde_json::to_writer(&mut output, &line)?;
        output.write_all(b"\n")?;
    }
    output.flush().with_context(|| format!("{} cannot be written", out.display()))
}

/// The verdict as scripts know it.
pub(super) fn verdict_name(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Answer(_) => "answer",
        Verdict::DidYouMean(_) => "did-you-mean",
        Verdict::DontKnow => "dont-know",
    }
}

/// The nearest entries, best first.
pub(super) fn matches(hits: &[Hit]) -> Vec<Match> {
    hits.iter().take(MATCHES).map(|hit| Match { id: hit.id.to_string(), confidence: hit.confidence }).collect()
}
