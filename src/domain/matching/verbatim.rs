//! Questions in the very words of a phrase: what an admin teaches word for word is answered, whatever else was learned.
//!
//! Owns whose words they are. Needs no training, so it holds for a new phrase from the first moment.

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{DefaultHasher, Hash, Hasher},
};

use super::{normalise::normalise, phrases::phrases_of};
use crate::domain::knowledge::{EntryId, Knowledge};

/// The entries that the words of whole questions belong to.
#[derive(Debug, Default)]
pub(super) struct Verbatim {
    /// Numbers that stand for normalised words, sorted, each with the place of its entry.
    words: Vec<(u64, u32)>,
    entries: Vec<EntryId>,
}

impl Verbatim {
    /// The phrases of `knowledge`. Words that two entries claim, and words that are known to be off-topic, belong to none.
    pub(super) fn new(knowledge: &Knowledge) -> Self {
        let off_topic: BTreeSet<u64> = knowledge.golden.off_topic.iter().map(|text| number(&normalise(text))).collect();
        let mut owners: BTreeMap<u64, Option<u32>> = BTreeMap::new();
        for (place, entry) in (0_u32..).zip(&knowledge.entries) {
            for (_, words) in phrases_of(entry) {
                let owner = owners.entry(number(&words)).or_insert(Some(place));
                *owner = owner.filter(|owner| *owner == place);
            }
        }
        let owned = owners.into_iter().filter_map(|(words, owner)| Some((words, owner?)));
        Self {
            words: owned.filter(|(words, _)| !off_topic.contains(words)).collect(),
            entries: knowledge.entries.iter().map(|entry| entry.id.clone()).collect(),
        }
    }

    /// The only entry that has the words of `question` among its phrases.
    pub(super) fn owner(&self, question: &str) -> Option<&EntryId> {
        let found = self.words.binary_search_by_key(&number(&normalise(question)), |(words, _)| *words).ok()?;
        let (_, place) = self.words.get(found)?;
        self.entries.get(*place as usize)
    }
}

/// A number in the place of words: of 64 bits, so that two texts do not share one in practice.
fn number(words: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::matching::tests::{entry, knowledge};

    #[test]
    fn words_belong_to_the_one_entry_that_has_them() {
        let mut knowledge = knowledge();
        knowledge.entries.push(entry("basics/lora", "What is LoRA?", &["teach me LoRA", "define open weights"]));
        knowledge.golden.off_topic.push("Teach me, LoRA!".to_owned());
        let verbatim = Verbatim::new(&knowledge);
        for (question, owner) in [
            ("finetune with lora", Some("fine-tuning/can-i-fine-tune")),
            ("  Finetune *with* LoRA?? ", Some("fine-tuning/can-i-fine-tune")),
            ("what is lora", Some("basics/lora")),
            ("finetune with a lora", None),
            // Two entries claim it.
            ("define open weights", None),
            ("teach me lora", None),
            ("", None),
        ] {
            assert_eq!(verbatim.owner(question).map(EntryId::as_str), owner, "{question}");
        }
    }
}
