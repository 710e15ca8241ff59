//! A question in reply to an answer, such as “and on a Mac?”.
//!
//! Owns when what was answered before helps to understand it: only where both together are clear. Nothing is remembered for it: the answer that it replies to bears its title.

use super::{Decision, Effect, Event, answer};
use crate::domain::{
    knowledge::EntryId,
    limits,
    matching::{Hit, Reading, Verdict},
    origin::Origin,
    reply::Reply,
    snapshot::Snapshot,
    text::first_chars,
    wording::Wording,
};

/// Answers `question`, which replies to the answer with the title `after`.
pub(super) fn ask(snapshot: &Snapshot, origin: &Origin, say: Wording, question: &str, after: &str) -> Decision {
    match together(snapshot, first_chars(question.trim(), limits::QUESTION), after) {
        Some(reading) => answer::decided(snapshot, origin, say, reading),
        None => answer::ask(snapshot, origin, say, question),
    }
}

/// Answers words that reply to the bot without calling it, as far as they ask something and it finds something: to thanks and
/// remarks nothing is said, and nothing is kept of them.
pub(super) fn replied(
    snapshot: &Snapshot,
    origin: &Origin,
    say: Wording,
    question: &str,
    after: Option<&str>,
) -> Decision {
    let decision = match after {
        Some(after) => ask(snapshot, origin, say, question, after),
        None => answer::ask(snapshot, origin, say, question),
    };
    let found = |effect: &Effect| matches!(effect, Effect::Record(Event::Answered(_) | Event::Offered));
    if decision.effects.iter().any(found) {
        return decision;
    }
    Reply { silent: true, ..decision.reply }.into()
}

/// How the question reads behind the title of what it replies to, where the two together lead to another entry that
/// neither leads to as surely alone.
fn together(snapshot: &Snapshot, question: &str, after: &str) -> Option<Reading> {
    let matcher = &snapshot.matcher;
    let earlier = snapshot.knowledge.entries.iter().find(|entry| entry.title == after)?;
    let both = matcher.ask(&[first_chars(after, limits::TITLE), question].join(" "));
    let of = |hits: &[Hit], id: &EntryId| hits.iter().find(|hit| hit.id == *id).map_or(0.0, |hit| hit.confidence);
    let again = of(&both, &earlier.id);
    let others: Vec<Hit> = both.into_iter().filter(|hit| hit.id != earlier.id).collect();
    let best = others.first()?;
    let lifted = best.confidence > of(&matcher.ask(question), &best.id);
    if !lifted || matcher.verdict(&others) == Verdict::DontKnow {
        return None;
    }
    // Nobody asks for what they have just read: the others share the probability among them.
    let share = (1.0 - again).max(best.confidence);
    let hits: Vec<Hit> = others.into_iter().map(|hit| Hit { confidence: hit.confidence / share, ..hit }).collect();
    let verdict = matcher.verdict(&hits);
    matches!(verdict, Verdict::Answer(_)).then_some(Reading { verdict, hits })
}
