//! Faults between entries: ids, links and phrases that fit each file alone but not one another.
//!
//! Owns what can be said from the texts alone. What the matcher makes of the phrases is checked elsewhere.

use std::collections::BTreeMap;

use super::{EntryId, draft::Draft, topic::TOPICS};
use crate::domain::{
    fields::Located,
    limits,
    problem::{Place, Problem, Saying, did_you_mean_or, saying},
};

/// All faults within and between `drafts`; they may link to the `unread` answers as well.
pub(super) fn check(drafts: &[Draft], unread: &[EntryId]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let ids: BTreeMap<&str, &Draft> = drafts.iter().map(|draft| (draft.id.as_str(), draft)).collect();
    let names = known(drafts.iter().map(|draft| &draft.id).chain(unread));
    for draft in drafts {
        check_id(draft, &ids, &mut problems);
        check_lengths(draft, &mut problems);
        check_sources(draft, &mut problems);
        check_links(&draft.see, &names, &mut problems);
        check_related(draft, &mut problems);
        check_fences(draft, &mut problems);
    }
    check_phrases(drafts, &mut problems);
    problems
}

/// The sorted list of ids that a link may name.
pub(super) fn known<'a>(ids: impl Iterator<Item = &'a EntryId>) -> Vec<&'a str> {
    let mut names: Vec<&str> = ids.map(EntryId::as_str).collect();
    names.sort_unstable();
    names
}

/// Reports every id of `links` that is not in the sorted list `names`.
pub(super) fn check_links(links: &[Located<String>], names: &[&str], problems: &mut Vec<Problem>) {
    problems.extend(strays(links, names).map(|(place, what, cure)| Problem::error(place, what, cure)));
}

/// The same for golden questions: whatever names an entry that is not there is skipped, and the rest of them serves.
pub(super) fn check_wanted(wanted: &[Located<String>], names: &[&str], problems: &mut Vec<Problem>) {
    problems.extend(strays(wanted, names).map(|(place, what, cure)| Problem::warning(place, what, cure)));
}

fn strays(links: &[Located<String>], names: &[&str]) -> impl Iterator<Item = (Place, Saying, Saying)> {
    links.iter().filter(|link| names.binary_search(&link.value.as_str()).is_err()).map(|link| {
        let cure = did_you_mean_or(&link.value, names, "cure-no-entry");
        (link.place.clone(), saying(Problem::NO_ENTRY, [("entry", &link.value)]), cure)
    })
}

/// A link to the entry itself leads nowhere, and one that stands twice would be two buttons with one code, which
/// Discord refuses.
fn check_related(draft: &Draft, problems: &mut Vec<Problem>) {
    let mut seen = vec![draft.id.as_str()];
    for link in &draft.see {
        if seen.contains(&link.value.as_str()) {
            let what = saying("fault-link-again", [("entry", &draft.id), ("link", &link.value)]);
            problems.push(Problem::error(link.place.clone(), what, "cure-link-again"));
        }
        seen.push(&link.value);
    }
}

/// A block of code that is never closed swallows everything that stands below the answer.
fn check_fences(draft: &Draft, problems: &mut Vec<Problem>) {
    let fences = draft.body.value.lines().filter(|line| line.trim_start().starts_with("```")).count();
    if fences % 2 == 1 {
        problems.push(Problem::warning(draft.body.place.clone(), "fault-open-fence", "cure-open-fence"));
    }
}

fn check_id(draft: &Draft, ids: &BTreeMap<&str, &Draft>, problems: &mut Vec<Problem>) {
    let id = draft.id.as_str();
    let place = || Place::file(draft.place.file.clone());
    let well_formed = id.split('/').count() >= 2
        && id.split('/').all(|part| !part.is_empty())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '/');
    if !well_formed || id.len() > limits::ID {
        let what = saying("fault-no-id", [("id", &id), ("most", &limits::ID)]);
        problems.push(Problem::error(place(), what, "cure-no-id"));
    } else if !TOPICS.contains(&draft.id.topic()) {
        let cure = did_you_mean_or(draft.id.topic(), TOPICS, "cure-no-topic");
        problems.push(Problem::warning(place(), saying("fault-no-topic", [("topic", &draft.id.topic())]), cure));
    }
    if let Some(other) = ids.get(id).filter(|other| !std::ptr::eq(**other, draft)) {
        let what = saying("fault-id-taken", [("id", &id), ("place", &other.place)]);
        problems.push(Problem::error(draft.place.clone(), what, "cure-id-taken"));
    }
}

fn check_lengths(draft: &Draft, problems: &mut Vec<Problem>) {
    let mut within = |text: &Located<String>, what: &'static str, most: usize| {
        let length = text.value.chars().count();
        if length > most {
            let what = saying(what, [("length", &length), ("most", &most)]);
            problems.push(Problem::error(text.place.clone(), what, "cure-too-long"));
        }
    };
    within(&draft.title, "fault-long-title", limits::TITLE);
    within(&draft.body, "fault-long-body", limits::BODY);
    for phrase in &draft.phrases {
        within(phrase, "fault-long-phrase", limits::PHRASE);
    }
}

fn check_sources(draft: &Draft, problems: &mut Vec<Problem>) {
    for source in draft.sources.iter().filter(|source| !source.value.starts_with("https://")) {
        let what = saying("fault-source", [("source", &source.value)]);
        problems.push(Problem::error(source.place.clone(), what, "cure-source"));
    }
    if draft.sources.is_empty() {
        let what = saying("fault-no-source", [("entry", &draft.id)]);
        problems.push(Problem::warning(draft.place.clone(), what, "cure-no-source"));
    }
}

/// The same words in two entries would be a coin toss; twice in one entry they add nothing.
fn check_phrases(drafts: &[Draft], problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<String, (&Draft, &Place)> = BTreeMap::new();
    for draft in drafts {
        for phrase in std::iter::once(&draft.title).chain(&draft.phrases) {
            let words = folded(&phrase.value);
            if words.is_empty() {
                let what = saying("fault-no-words", [("phrase", &phrase.value)]);
                problems.push(Problem::error(phrase.place.clone(), what, "cure-no-words"));
                continue;
            }
            let Some((other, place)) = seen.insert(words, (draft, &phrase.place)) else { continue };
            // An entry must have a phrase, so its only one may well be its title.
            if other.id == draft.id && draft.phrases.len() == 1 {
                continue;
            }
            let blanks: [(_, &dyn std::fmt::Display); 3] =
                [("phrase", &phrase.value), ("place", place), ("entry", &other.id)];
            let what = saying("fault-phrase-again", blanks);
            let problem = if other.id == draft.id {
                Problem::warning(phrase.place.clone(), what, "cure-phrase-twice")
            } else {
                Problem::error(phrase.place.clone(), what, "cure-phrase-elsewhere")
            };
            problems.push(problem);
        }
    }
}

/// A phrase without case, punctuation and extra spaces.
fn folded(phrase: &str) -> String {
    let plain: String = phrase.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
