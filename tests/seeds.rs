//! The founding facts: each is answered on its own, by the entry that was written for it.

use std::collections::BTreeMap;

use serde::Deserialize;
use weighwise::domain::matching::Verdict;

use crate::support::world::SHIPPED;

/// How many founding facts there are.
const FACTS: usize = 42;
/// How many of them must be answered without asking back: all were when this was written, and two may come to be asked
/// about when other answers tell the same fact.
const AT_ONCE: usize = 40;

#[derive(Deserialize)]
struct Fact {
    /// An everyday question about the fact.
    question: String,
    /// The entry that answers it.
    entry: String,
    /// Entries that answer it just as well.
    #[serde(default)]
    also: Vec<String>,
    /// What any good answer contains.
    says: Vec<String>,
}

#[test]
fn every_founding_fact_is_answered() {
    let text = include_str!("data/seed_coverage.toml");
    let facts: BTreeMap<String, Fact> = toml::from_str(text).unwrap();
    assert_eq!(facts.len(), FACTS);
    let mut faults = Vec::new();
    let mut at_once = 0;
    for (name, fact) in &facts {
        let good: Vec<&str> = std::iter::once(&fact.entry).chain(&fact.also).map(String::as_str).collect();
        for id in &good {
            let Some(entry) = SHIPPED.0.knowledge.entry(id) else {
                faults.push(format!("{name}: there is no entry {id}"));
                continue;
            };
            let body = entry.body.to_lowercase();
            faults.extend(
                fact.says
                    .iter()
                    .filter(|part| !body.contains(*part))
                    .map(|part| format!("{name}: {id} does not say {part:?}")),
            );
        }
        // Where two entries tell the same fact, the person is asked which they mean: the first must be a good one.
        let reading = SHIPPED.0.matcher.read(&fact.question);
        let first = match &reading.verdict {
            Verdict::Answer(ids) => {
                at_once += 1;
                ids.first()
            }
            Verdict::DidYouMean(ids) => ids.first(),
            Verdict::DontKnow => None,
        };
        if !first.is_some_and(|id| good.contains(&id.as_str())) {
            faults.push(format!("{name}: {:?} gets {:?}, not {good:?}", fact.question, reading.verdict));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(at_once >= AT_ONCE, "only {at_once} founding facts are answered at once");
}
