//! Phrases that help nobody: near another entry, near their own twin, or a title that leads elsewhere.
//!
//! Owns the search for them, by the same nearness that questions are matched with. Whether a doubt is worth a line to the
//! operator is decided elsewhere.

use super::Matcher;
use crate::domain::knowledge::EntryId;

/// A phrase that may do more harm than good.
#[derive(Debug, Clone, PartialEq)]
pub struct Doubt {
    /// The entry it belongs to.
    pub id: EntryId,
    /// The phrase as written.
    pub phrase: String,
    /// What is wrong with it.
    pub kind: DoubtKind,
}

/// What is wrong with a phrase.
#[derive(Debug, Clone, PartialEq)]
pub enum DoubtKind {
    /// It is the title, and whoever asks it gets this other entry.
    TitleLeadsElsewhere(EntryId),
    /// But for itself, it would be taken for that entry, whose nearest phrase is this.
    NearerToAnother(EntryId, String),
    /// It reads the same as this other phrase of its entry.
    AddsNothing(String),
}

/// Cosine from which two phrases are the same to the matcher.
const SAME: f32 = 0.97;

impl Matcher {
    /// All doubts, in the order of entries and phrases.
    #[must_use]
    pub fn doubts(&self) -> Vec<Doubt> {
        (0_u32..).zip(&self.learned.phrases).flat_map(|(number, phrase)| self.doubts_of(number, phrase)).collect()
    }

    /// The doubts about the phrases of one entry.
    #[must_use]
    pub fn doubts_about(&self, id: &EntryId) -> Vec<Doubt> {
        let entry = self.learned.ids.binary_search(id).ok().and_then(|place| u32::try_from(place).ok());
        let own = |number: &u32| entry.is_some() && self.learned.scorer.owner(*number) == entry;
        let phrases = (0_u32..).zip(&self.learned.phrases).filter(|(number, _)| own(number));
        phrases.flat_map(|(number, phrase)| self.doubts_of(number, phrase)).collect()
    }

    fn doubts_of(&self, number: u32, phrase: &str) -> Vec<Doubt> {
        let (Some(owner), Some(bag)) =
            (self.learned.scorer.owner(number), self.learned.reader.whole(phrase, &self.learned.tuning))
        else {
            return Vec::new();
        };
        let entry = |number: u32| self.learned.ids.get(number as usize).cloned();
        let text = |number: u32| self.learned.phrases.get(number as usize).cloned().unwrap_or_default();
        let mut kinds = Vec::new();
        let is_title = number == 0 || self.learned.scorer.owner(number - 1) != Some(owner);
        let elsewhere = self.ask(phrase).into_iter().next().filter(|hit| entry(owner).as_ref() != Some(&hit.id));
        let left_out = self.learned.scorer.rank_without(&self.learned.reader.vocabulary, &bag, Some(number));
        if let Some(hit) = elsewhere.filter(|_| is_title) {
            kinds.push(DoubtKind::TitleLeadsElsewhere(hit.id));
        } else if let Some(best) = left_out.fits.first().filter(|best| best.entry != owner && best.cosine > 0.0) {
            kinds.extend(entry(best.entry).map(|id| DoubtKind::NearerToAnother(id, text(best.phrase))));
        }
        // Of two twins the later one is named.
        let twin = self.learned.scorer.neighbours(&self.learned.reader.vocabulary, &bag).into_iter().find(
            |(other, cosine)| *other < number && *cosine >= SAME && self.learned.scorer.owner(*other) == Some(owner),
        );
        kinds.extend(twin.map(|(other, _)| DoubtKind::AddsNothing(text(other))));
        let doubt = |kind| Some(Doubt { id: entry(owner)?, phrase: phrase.to_owned(), kind });
        kinds.into_iter().filter_map(doubt).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        knowledge::{Entry, Knowledge},
        matching::Tuning,
    };

    /// Every entry is a title and its phrases; gives the doubts as lines.
    #[track_caller]
    fn check(entries: &[(&str, &[&str])], expected: &[&str]) {
        let mut knowledge = Knowledge::default();
        knowledge.entries.extend(entries.iter().map(|(id, phrases)| Entry {
            id: EntryId::new(id),
            title: phrases.first().map_or_else(String::new, |title| (*title).to_owned()),
            phrases: phrases.iter().skip(1).map(|phrase| (*phrase).to_owned()).collect(),
            body: String::new(),
            see: Vec::new(),
            sources: Vec::new(),
            checked: None,
        }));
        let doubts = Matcher::new(&knowledge, &Tuning::DEFAULT).doubts();
        let line = |doubt: &Doubt| match &doubt.kind {
            DoubtKind::TitleLeadsElsewhere(other) => format!("{}: title leads to {other}", doubt.phrase),
            DoubtKind::NearerToAnother(other, near) => format!("{}: nearer to {near} of {other}", doubt.phrase),
            DoubtKind::AddsNothing(twin) => format!("{}: same as {twin}", doubt.phrase),
        };
        assert_eq!(doubts.iter().map(line).collect::<Vec<_>>(), expected);
    }

    const TEA: (&str, &[&str]) = (
        "tea",
        &[
            "How do I brew green tea?",
            "steeping time of green tea",
            "water temperature for green tea",
            "green tea leaves",
        ],
    );
    const BIKE: &[&str] = &[
        "How do I patch a bicycle tube?",
        "bicycle tube lost its air",
        "mending a bicycle puncture",
        "bicycle tyre flat",
    ];

    #[test]
    fn a_clean_knowledge_has_none() {
        check(&[TEA, ("bike", BIKE)], &[]);
    }

    #[test]
    fn a_twin_adds_nothing() {
        let with = |twin| BIKE.iter().copied().chain([twin]).collect::<Vec<_>>();
        check(
            &[TEA, ("bike", &with("how do I patch a bicycle's tube"))],
            &["how do I patch a bicycle's tube: same as How do I patch a bicycle tube?"],
        );
        check(&[TEA, ("bike", &with("the air is out of my wheel"))], &[]);
    }

    #[test]
    fn a_title_that_stands_in_another_entry_leads_there() {
        let bike =
            ["my bicycle tyre is flat", "bicycle tyre flat", "a flat bicycle tyre", "the bicycle tyre went flat"];
        check(&[("bike", &bike), ("bus", &["Bicycle tyre flat"])], &["Bicycle tyre flat: title leads to bike"]);
    }
}
