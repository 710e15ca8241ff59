//! Phrases that people propose without knowing it: several chose the same entry for the same words.
//!
//! Owns how many it takes, and that nothing becomes a phrase without an admin.

use super::{Desk, Step, edit, inbox};
use crate::domain::{
    inbox_press::InboxPress,
    limits,
    matching::normalise::normalise,
    question::{Picked, Settles},
    reply::{Button, Reply, Section, Weight},
    text::{first_chars, fit},
};

/// Different people who must have meant the same.
const PEOPLE: u64 = 3;
/// Proposals that are shown at once: each has a row of buttons.
const SHOWN: usize = 3;

/// The proposals, those of most people first. What an entry says already, or what is no entry any more, is none.
pub(super) fn of(desk: &Desk) -> Vec<&Picked> {
    let fits = |picked: &&Picked| {
        let entry = desk.served.knowledge.entry(picked.entry.as_str());
        let plain = normalise(&picked.question);
        let says = |phrase: &String| normalise(phrase) == plain;
        picked.people >= PEOPLE && entry.is_some_and(|entry| !entry.phrases.iter().any(says))
    };
    desk.learned.picks.iter().filter(fits).collect()
}

/// `reply` with the first proposals beneath it.
pub(super) fn beneath(desk: &Desk, proposals: &[&Picked], mut reply: Reply) -> Reply {
    let mut lines = Vec::new();
    for picked in proposals.iter().take(SHOWN) {
        lines.push(desk.say.proposal_line(&picked.question, &picked.entry, picked.people));
        let button = |label: String, press, weight| Button {
            label: fit(&label, limits::BUTTON_LABEL),
            press: inbox::inbox(press),
            weight,
        };
        reply.buttons.push(vec![
            button(desk.say.proposal_approve(&picked.question), InboxPress::Approve(print(picked)), Weight::Main),
            button(desk.say.proposal_decline(), InboxPress::Decline(print(picked)), Weight::Plain),
        ]);
    }
    if !lines.is_empty() {
        let heading = desk.say.proposals(proposals.len());
        reply.sections.push(Section { heading, text: lines.join("\n") });
    }
    reply
}

/// What people meant becomes a phrase, after a look at what that changes.
pub(super) fn approve(desk: &Desk, wanted: &str) -> Step {
    let Some(picked) = find(desk, wanted) else { return inbox::gone(desk).into() };
    let words = picked.question.split_whitespace().collect::<Vec<_>>().join(" ");
    let phrase = first_chars(&words, limits::PHRASE);
    inbox::settling(edit::add_phrase(desk, &picked.entry, phrase), settles(picked))
}

/// What people meant is let be.
pub(super) fn decline(desk: &Desk, wanted: &str) -> Step {
    let Some(picked) = find(desk, wanted) else { return inbox::gone(desk).into() };
    let said = Reply { buttons: vec![vec![desk.say.inbox_back()]], ..desk.say.proposal_declined(&picked.question) };
    Step::Settle(settles(picked), Box::new(said.private().in_place()))
}

fn settles(picked: &Picked) -> Settles {
    Settles { picks: vec![(picked.question.clone(), picked.entry.clone())], ..Settles::default() }
}

fn find<'a>(desk: &'a Desk, wanted: &str) -> Option<&'a Picked> {
    of(desk).into_iter().find(|picked| print(picked) == wanted)
}

/// A short code that is another one for other words or another entry.
fn print(picked: &Picked) -> String {
    let text = format!("{}\n{}", picked.entry, picked.question);
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
