//! `weighwise eval`: how well the matcher does on questions whose right answer is known.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use anyhow::{Context, bail};
use clap::ValueEnum;
use serde::Deserialize;

use crate::domain::{
    evaluation::{Evaluation, Gold},
    knowledge::EntryId,
    matching::Matcher,
};

/// What the figures are split by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// The topic of the right answer.
    Topic,
}

/// Confusions that are shown.
const CONFUSIONS: usize = 10;

#[derive(Deserialize)]
struct Line {
    query: String,
    /// The right entry, or null for off-topic messages.
    #[serde(default, deserialize_with = "given")]
    gold: Option<Option<String>>,
    /// Where only the topic is known.
    #[serde(default, deserialize_with = "given")]
    topic: Option<Option<String>>,
}

/// Tells `null` from a key that is not there.
fn given<'de, D: serde::Deserializer<'de>>(value: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(value).map(Some)
}

/// Asks every question of `path` and puts the figures into words.
///
/// # Errors
/// When the file cannot be read, or a line is not a question with its right answer.
pub fn run(matcher: &Matcher, path: &Path, by: Option<By>) -> anyhow::Result<String> {
    let text = fs::read_to_string(path).with_context(|| format!("the questions {} cannot be read", path.display()))?;
    let mut all = Evaluation::default();
    let mut topics: BTreeMap<String, Evaluation> = BTreeMap::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (query, gold) = read(line).with_context(|| format!("{}:{}", path.display(), index + 1))?;
        let reading = matcher.read(&query);
        all.count(&gold, &reading);
        topics.entry(gold.topic().to_owned()).or_default().count(&gold, &reading);
    }
    let mut report = figures(&all);
    for (wanted, got, times) in all.worst_confusions(CONFUSIONS) {
        // Writing to a string cannot fail.
        let _ = writeln!(report, "  {times} x {wanted} taken for {got}");
    }
    if by == Some(By::Topic) {
        for (topic, evaluation) in &topics {
            let _ = write!(report, "\n{topic}\n{}", figures(evaluation));
        }
    }
    Ok(report)
}

fn read(line: &str) -> anyhow::Result<(String, Gold)> {
    let wanted = "write {\"query\": \"...\", \"gold\": \"topic/entry\"}, \"topic\" instead of \"gold\" where any entry of it will do, and null \
                  for off-topic messages";
    let Line { query, gold, topic } = serde_json::from_str(line).context(wanted)?;
    let gold = match (gold, topic) {
        (Some(Some(id)), _) => Gold::Entry(EntryId::new(&id)),
        (None, Some(Some(topic))) => Gold::Topic(topic),
        (Some(None), _) | (None, Some(None)) => Gold::OffTopic,
        (None, None) => bail!("this question has neither `gold` nor `topic`; {wanted}"),
    };
    Ok((query, gold))
}

fn figures(of: &Evaluation) -> String {
    let mut lines = String::new();
    let mut line = |what: &str, part: usize, whole: usize| {
        if whole > 0 {
            let percent = 100.0 * part as f64 / whole as f64;
            let _ = writeln!(lines, "{what:<28}{percent:>6.1} %  ({part} of {whole})");
        }
    };
    line("right entry first", of.first, of.answerable);
    line("right entry among three", of.among_three, of.answerable);
    line("answered or offered right", of.handled, of.answerable);
    line("answered wrongly", of.wrong, of.answerable);
    line("off-topic answered", of.off_topic_answered, of.off_topic);
    line("off-topic offered choices", of.off_topic_offered, of.off_topic);
    let _ = writeln!(lines, "{:<28}{:>8.3}", "calibration error (0 best)", of.calibration_error());
    lines
}
