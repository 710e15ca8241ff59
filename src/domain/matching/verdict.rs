//! What to do with the hits: answer, offer, or be silent.
//!
//! Owns the three verdicts and the rule that picks one. The thresholds it is given were derived in calibration.

use super::Hit;
use crate::domain::knowledge::EntryId;

/// What the bot should do with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Answer with this entry; with two when the message asks two things and both are sure.
    Answer(Vec<EntryId>),
    /// Offer these entries, two to five, best first.
    DidYouMean(Vec<EntryId>),
    /// Nothing that the knowledge has is likely to help.
    DontKnow,
}

/// Most entries that are offered: what fits in one glance, and one row of buttons.
pub(crate) const MOST_OFFERED: usize = 5;
/// Fewest entries that are offered: one alone would be an answer.
const FEWEST_OFFERED: usize = 2;
/// An entry is offered when it is at least this part as likely as the best.
const WORTH_A_LINE: f32 = 0.05;

/// Picks the verdict by the best hit: an answer from confidence `sure`, an offer from `worth_offering`.
pub(crate) fn decide(hits: &[Hit], sure: f32, worth_offering: f32) -> Verdict {
    let Some(best) = hits.first() else { return Verdict::DontKnow };
    if best.confidence >= sure {
        return Verdict::Answer(vec![best.id.clone()]);
    }
    if best.confidence < worth_offering {
        return Verdict::DontKnow;
    }
    let likely =
        |(place, hit): &(usize, &Hit)| *place < FEWEST_OFFERED || hit.confidence >= best.confidence * WORTH_A_LINE;
    let offered: Vec<EntryId> =
        hits.iter().take(MOST_OFFERED).enumerate().filter(likely).map(|(_, hit)| hit.id.clone()).collect();
    if offered.len() < FEWEST_OFFERED { Verdict::DontKnow } else { Verdict::DidYouMean(offered) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(confidences: &[f32], expected: &str) {
        let hits: Vec<Hit> = confidences
            .iter()
            .zip('a'..)
            .map(|(confidence, name)| Hit {
                id: EntryId::new(&name.to_string()),
                confidence: *confidence,
                phrase: String::new(),
            })
            .collect();
        let names = |ids: Vec<EntryId>| ids.iter().map(EntryId::as_str).collect::<String>();
        let verdict = match decide(&hits, 0.6, 0.3) {
            Verdict::Answer(ids) => format!("answer {}", names(ids)),
            Verdict::DidYouMean(ids) => format!("offer {}", names(ids)),
            Verdict::DontKnow => "silent".to_owned(),
        };
        assert_eq!(verdict, expected, "{confidences:?}");
    }

    #[test]
    fn three_verdicts() {
        check(&[0.7, 0.1], "answer a");
        check(&[0.6], "answer a");
        check(&[0.5, 0.4, 0.01], "offer ab");
        check(&[0.3, 0.1, 0.1, 0.1, 0.1, 0.1], "offer abcde");
        check(&[0.4, 0.0, 0.0], "offer ab");
        check(&[0.2, 0.2, 0.2], "silent");
        check(&[0.5], "silent");
        check(&[], "silent");
    }
}
