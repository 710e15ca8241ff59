//! Sentences on how a question was understood, and why it was answered, offered or left.

use super::Wording;
use crate::domain::matching::{Candidate, Explanation, Verdict};

impl Wording {
    /// What the matcher saw and why it decided, a line each.
    #[must_use]
    pub fn explained(self, explanation: &Explanation) -> String {
        if explanation.read.is_empty() {
            return self.text("explain-nothing");
        }
        let read = explanation.read.iter().map(|sentence| self.with("explain-read", [("sentence", sentence.into())]));
        let repaired = |(wrong, right): &(String, String)| {
            self.with("explain-repaired", [("wrong", wrong.into()), ("right", right.into())])
        };
        let mut lines: Vec<String> = read.chain(explanation.repairs.iter().map(repaired)).collect();
        if !explanation.unknown.is_empty() {
            lines.push(self.with("explain-unknown", [("words", explanation.unknown.join(", ").into())]));
        }
        let candidates = (1..).zip(&explanation.candidates);
        lines.extend(candidates.map(|(place, candidate)| self.candidate(place, candidate)));
        lines.push(self.reason(explanation));
        lines.join("\n")
    }

    fn candidate(self, place: usize, candidate: &Candidate) -> String {
        let (entry, sure) = (candidate.id.as_str(), percent(candidate.confidence));
        let blanks = [("place", place.into()), ("entry", entry.into()), ("percent", sure.into())];
        let mut parts = vec![self.with("explain-candidate", blanks)];
        if candidate.nearness > 0.0 {
            let (phrase, near) = (candidate.phrase.as_str(), percent(candidate.nearness));
            parts.push(self.with("explain-nearest", [("phrase", phrase.into()), ("percent", near.into())]));
        }
        if !candidate.shared.is_empty() {
            parts.push(self.with("explain-shared", [("words", candidate.shared.join(", ").into())]));
        }
        parts.join("; ")
    }

    fn reason(self, explanation: &Explanation) -> String {
        let best = explanation.candidates.first().map_or(0.0, |best| best.confidence);
        let (best, sure) = (("best", percent(best).into()), ("sure", percent(explanation.sure).into()));
        let offer = ("offer", percent(explanation.worth_offering).into());
        match (&explanation.verdict, explanation.candidates.get(1)) {
            (Verdict::Answer(ids), _) if ids.len() > 1 => self.with("explain-both", [sure]),
            (Verdict::Answer(_), Some(second)) => {
                let its = ("percent", percent(second.confidence).into());
                self.with("explain-answered-before", [best, sure, ("second", second.id.as_str().into()), its])
            }
            (Verdict::Answer(_), None) => self.with("explain-answered", [best, sure]),
            (Verdict::DidYouMean(_), _) => self.with("explain-offered", [best, sure, offer]),
            (Verdict::DontKnow, _) => self.with("explain-left", [best, sure, offer]),
        }
    }
}

fn percent(share: f32) -> String {
    format!("{:.0}", share * 100.0)
}
