//! The founding facts: each is answered on its own, by the entry that was written for it.

use std::collections::BTreeMap;

use serde::Deserialize;
use weighwise::domain::matching::Verdict;

use crate::support::world::SHIPPED;

/// How many founding facts there are.
const FACTS: usize = 42;

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
        let reading = SHIPPED.0.matcher.read(&fact.question);
        let answered = match &reading.verdict {
            Verdict::Answer(ids) => ids.iter().any(|id| good.contains(&id.as_str())),
            Verdict::DidYouMean(_) | Verdict::DontKnow => false,
        };
        if !answered {
            faults.push(format!("{name}: {:?} gets {:?}, not {good:?}", fact.question, reading.verdict));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
