//! How well the matcher does on questions whose right answer is known.
//!
//! Owns the figures and what they mean. Reads no files and prints nothing: the command line does.

use std::collections::BTreeMap;

use super::{
    knowledge::EntryId,
    matching::{Reading, Verdict},
};

/// What a question should have got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gold {
    /// This entry.
    Entry(EntryId),
    /// Any entry of this topic.
    Topic(String),
    /// Silence: it is about nothing we know.
    OffTopic,
}

impl Gold {
    fn fits(&self, id: &EntryId) -> bool {
        match self {
            Self::Entry(entry) => entry == id,
            Self::Topic(topic) => topic == id.topic(),
            Self::OffTopic => false,
        }
    }

    /// The topic under which it is counted.
    #[must_use]
    pub fn topic(&self) -> &str {
        match self {
            Self::Entry(entry) => entry.topic(),
            Self::Topic(topic) => topic,
            Self::OffTopic => "off-topic",
        }
    }
}

/// Figures over a set of questions.
#[derive(Debug, Clone, Default)]
pub struct Evaluation {
    /// Questions that have an answer.
    pub answerable: usize,
    /// Of these, with the right entry first.
    pub first: usize,
    /// Of these, with the right entry among the first three.
    pub among_three: usize,
    /// Of these, answered right, or offered among other choices.
    pub handled: usize,
    /// Of these, answered with a wrong entry.
    pub wrong: usize,
    /// Messages that have no answer.
    pub off_topic: usize,
    /// Of these, answered all the same.
    pub off_topic_answered: usize,
    /// Of these, met with an offer of choices.
    pub off_topic_offered: usize,
    bins: [Bin; BINS],
    confusions: BTreeMap<(String, String), usize>,
}

/// Questions of about the same confidence.
#[derive(Debug, Clone, Copy, Default)]
struct Bin {
    questions: usize,
    right: usize,
    confidence: f64,
}

/// Bins of the calibration error: ten, as is usual.
const BINS: usize = 10;
/// How far the right entry may stand from the first to be counted as near.
const NEAR: usize = 3;

impl Evaluation {
    /// Counts one question.
    pub fn count(&mut self, gold: &Gold, reading: &Reading) {
        let right = reading.hits.first().is_some_and(|hit| gold.fits(&hit.id));
        self.calibrate(reading.hits.first().map_or(0.0, |hit| hit.confidence), right);
        if *gold == Gold::OffTopic {
            self.off_topic += 1;
            self.off_topic_answered += usize::from(matches!(reading.verdict, Verdict::Answer(_)));
            self.off_topic_offered += usize::from(matches!(reading.verdict, Verdict::DidYouMean(_)));
            return;
        }
        self.answerable += 1;
        self.first += usize::from(right);
        self.among_three += usize::from(reading.hits.iter().take(NEAR).any(|hit| gold.fits(&hit.id)));
        let (handled, wrong) = match &reading.verdict {
            Verdict::Answer(ids) => (ids.iter().any(|id| gold.fits(id)), !ids.iter().any(|id| gold.fits(id))),
            Verdict::DidYouMean(ids) => (ids.iter().any(|id| gold.fits(id)), false),
            Verdict::DontKnow => (false, false),
        };
        self.handled += usize::from(handled);
        self.wrong += usize::from(wrong);
        if !right {
            let wanted = match gold {
                Gold::Entry(entry) => entry.to_string(),
                Gold::Topic(topic) => topic.clone(),
                Gold::OffTopic => String::new(),
            };
            let got = reading.hits.first().map_or_else(|| "nothing".to_owned(), |hit| hit.id.to_string());
            *self.confusions.entry((wanted, got)).or_default() += 1;
        }
    }

    fn calibrate(&mut self, confidence: f32, right: bool) {
        // The cast cuts downwards, which is what is wanted; 1.0 belongs to the last bin.
        let place = ((confidence * BINS as f32) as usize).min(BINS - 1);
        if let Some(bin) = self.bins.get_mut(place) {
            bin.questions += 1;
            bin.right += usize::from(right);
            bin.confidence += f64::from(confidence);
        }
    }

    /// The expected calibration error, 0 to 1: how far confidence and the share of right answers lie apart, over ten bins,
    /// off-topic messages included (Naeini et al. 2015).
    #[must_use]
    pub fn calibration_error(&self) -> f64 {
        let questions: usize = self.bins.iter().map(|bin| bin.questions).sum();
        let apart: f64 = self.bins.iter().map(|bin| (bin.right as f64 - bin.confidence).abs()).sum();
        apart / questions.max(1) as f64
    }

    /// What was wanted, what came first instead, and how often; the most frequent first.
    #[must_use]
    pub fn worst_confusions(&self, most: usize) -> Vec<(&str, &str, usize)> {
        let mut confusions: Vec<(&str, &str, usize)> =
            self.confusions.iter().map(|((wanted, got), times)| (wanted.as_str(), got.as_str(), *times)).collect();
        confusions.sort_by(|a, b| b.2.cmp(&a.2).then(a.cmp(b)));
        confusions.truncate(most);
        confusions
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::matching::Hit;

    fn reading(verdict: &str, hits: &[(&str, f32)]) -> Reading {
        let ids = || hits.iter().map(|(id, _)| EntryId::new(id)).collect::<Vec<_>>();
        Reading {
            verdict: match verdict {
                "answer" => Verdict::Answer(ids().into_iter().take(1).collect()),
                "offer" => Verdict::DidYouMean(ids()),
                _ => Verdict::DontKnow,
            },
            hits: hits
                .iter()
                .map(|(id, confidence)| Hit { id: EntryId::new(id), confidence: *confidence, phrase: String::new() })
                .collect(),
        }
    }

    #[test]
    fn every_question_is_counted_where_it_belongs() {
        let mut evaluation = Evaluation::default();
        let entry = Gold::Entry(EntryId::new("cost/a"));
        evaluation.count(&entry, &reading("answer", &[("cost/a", 0.9)]));
        evaluation.count(&entry, &reading("answer", &[("cost/b", 0.9)]));
        evaluation.count(&entry, &reading("offer", &[("cost/b", 0.4), ("cost/a", 0.3)]));
        evaluation.count(&Gold::Topic("cost".into()), &reading("silent", &[("cost/b", 0.1)]));
        evaluation.count(&Gold::OffTopic, &reading("answer", &[("cost/b", 0.7)]));
        evaluation.count(&Gold::OffTopic, &reading("offer", &[("cost/b", 0.3), ("cost/a", 0.2)]));
        evaluation.count(&Gold::OffTopic, &reading("silent", &[]));
        let Evaluation { answerable, first, among_three, handled, wrong, .. } = evaluation;
        assert_eq!((answerable, first, among_three, handled, wrong), (4, 2, 3, 2, 1));
        let Evaluation { off_topic, off_topic_answered, off_topic_offered, .. } = evaluation;
        assert_eq!((off_topic, off_topic_answered, off_topic_offered), (3, 1, 1));
        assert_eq!(evaluation.worst_confusions(5), [("cost/a", "cost/b", 2)]);
    }

    #[test]
    fn the_calibration_error_is_the_distance_from_the_truth() {
        let mut evaluation = Evaluation::default();
        for id in ["cost/a", "cost/a", "cost/a", "cost/b"] {
            evaluation.count(&Gold::Entry(EntryId::new("cost/a")), &reading("answer", &[(id, 0.95)]));
        }
        assert!((evaluation.calibration_error() - 0.2).abs() < 1e-6, "{}", evaluation.calibration_error());
        assert!(Evaluation::default().calibration_error().abs() < 1e-9);
    }
}
