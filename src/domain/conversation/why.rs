//! Why an entry was the answer: the phrase that matched, how sure that was, and the runner-up.
//!
//! Owns the code that a button carries for it. Two ids are too long for a button, so it bears short marks of them and of the
//! phrase, with which they are found again as long as they are there.

use crate::domain::{
    knowledge::{Entry, EntryId, Knowledge},
    matching::Hit,
    reply::Reply,
    snapshot::Snapshot,
    wording::Wording,
};

/// Between the parts of a code.
const BETWEEN: char = '.';

/// The code for what `hits` say, best first; none without a hit.
pub(super) fn code(snapshot: &Snapshot, hits: &[Hit]) -> Option<String> {
    let (best, second) = (hits.first()?, hits.get(1));
    let entry = snapshot.knowledge.entry(best.id.as_str())?;
    let of = |id: &EntryId| mark(id.as_str());
    let runner_up =
        second.map(|hit| format!("{BETWEEN}{:08x}{BETWEEN}{}", of(&hit.id), percent(hit))).unwrap_or_default();
    let phrase = mark(&best.phrase);
    Some(format!("{:08x}{BETWEEN}{phrase:08x}{BETWEEN}{}{runner_up}", of(&entry.id), percent(best)))
}

/// What a code says, to the person alone.
pub(super) fn explain(snapshot: &Snapshot, say: Wording, code: &str) -> Reply {
    let knowledge = &snapshot.knowledge;
    let mut parts = code.split(BETWEEN);
    let entry = parts.next().and_then(|mark| marked(knowledge, mark));
    let phrase = parts.next().and_then(|mark| u32::from_str_radix(mark, 16).ok());
    let sure = parts.next().and_then(|percent| percent.parse::<u8>().ok());
    let (Some(entry), Some(phrase), Some(sure)) = (entry, phrase, sure) else {
        return say.outdated_button().private();
    };
    let runner_up = parts.next().and_then(|mark| marked(knowledge, mark));
    let runner_up = runner_up.zip(parts.next().and_then(|percent| percent.parse::<u8>().ok()));
    // One that was taken away since is told by the title, which stands for all.
    let phrase = entry.phrases.iter().find(|known| mark(known) == phrase).unwrap_or(&entry.title);
    say.why(phrase, sure, runner_up.map(|(entry, percent)| (entry.title.as_str(), percent))).private()
}

fn percent(hit: &Hit) -> u8 {
    // A share between 0 and 1 fits, and a conversion that would not saturates.
    (hit.confidence * 100.0).round() as u8
}

/// A short mark of an id or a phrase: Fowler, Noll and Vo's hash, which is the same on every machine.
fn mark(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn marked<'k>(knowledge: &'k Knowledge, text: &str) -> Option<&'k Entry> {
    let wanted = u32::from_str_radix(text, 16).ok()?;
    knowledge.entries.iter().find(|entry| mark(entry.id.as_str()) == wanted)
}
