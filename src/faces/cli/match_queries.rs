//! `weighwise match`: many questions at once, for measuring the matcher.

use std::{fs, io, path::Path};

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

/// Reads one question a line from `queries` and writes one line for each to `out`, in the same order. Nothing is written
/// before everything was read; `out` is replaced whole.
///
/// # Errors
/// When a file cannot be read or written, a line is not a question, or `out` is the file of the questions or of the
/// `knowledge`.
pub fn run(matcher: &Matcher, knowledge: &Path, queries: &Path, out: &Path) -> anyhow::Result<()> {
    for input in [queries, knowledge] {
        let same = fs::canonicalize(input).ok().is_some_and(|input| fs::canonicalize(out).ok() == Some(input));
        anyhow::ensure!(!same, "{} is read and would be overwritten; name another file with --out", out.display());
    }
    let mut lines = Vec::new();
    for query in read(queries)? {
        let reading = matcher.read(&query.query);
        let line = Line { verdict: verdict_name(&reading.verdict), matches: matches(&reading.hits) };
        serde_json::to_writer(&mut lines, &line)?;
        lines.push(b'\n');
    }
    replace(out, &lines).with_context(|| format!("{} cannot be written", out.display()))
}

fn read(queries: &Path) -> anyhow::Result<Vec<Query>> {
    let text =
        fs::read_to_string(queries).with_context(|| format!("the questions {} cannot be read", queries.display()))?;
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let query = |(index, line): (usize, &str)| {
        serde_json::from_str(line)
            .with_context(|| format!("{}:{}: this line is not {{\"query\": \"...\"}}", queries.display(), index + 1))
    };
    lines.map(query).collect()
}

/// Puts `content` in the place of `file` at one stroke, by way of a file beside it; what is no plain file, such as
/// `/dev/stdout`, is written to as it is.
fn replace(file: &Path, content: &[u8]) -> io::Result<()> {
    // Behind a link, the file itself is replaced, not the link.
    let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    if file.exists() && !file.is_file() {
        return fs::write(file, content);
    }
    let mut half = file.clone().into_os_string();
    half.push(".half");
    let written = fs::write(&half, content).and_then(|()| fs::rename(&half, &file));
    written.inspect_err(|_| drop(fs::remove_file(&half)))
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
