//! What a change would break: the problems that are there after it and were not there before, in whatever file they stand.
//!
//! Owns what counts as new. A fault often shows in a file that nobody touched: of two answers with one phrase, the later one
//! is blamed. Decides nothing about them: that is its callers' business.

use std::collections::BTreeMap;

use super::{
    document_path::DocumentPath,
    knowledge::{EntryId, SourceFile},
    layer::Layer,
    problem::{Place, Problem, Severity, saying},
    revision::Content,
    snapshot::Snapshot,
};

/// Those of `problems` that the files `before` do not have, in their order.
#[must_use]
pub fn beyond(problems: Vec<Problem>, before: &[SourceFile]) -> Vec<Problem> {
    if problems.is_empty() {
        return problems;
    }
    let mut known: BTreeMap<Essence, usize> = BTreeMap::new();
    for problem in Snapshot::faults(before) {
        *known.entry(essence(&problem)).or_default() += 1;
    }
    let mut is_new = |problem: &Problem| match known.get_mut(&essence(problem)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    problems.into_iter().filter(|problem| is_new(problem)).collect()
}

/// Those of `problems` that a server has with the layer `after` and not with the layer `before`.
///
/// Links to what is hidden or taken out, or to `about`, are not shown to people, so they break nothing: of those of answers,
/// nothing is said; those of a table are warned of, as a sentence around them may speak of what they lead to.
#[must_use]
pub fn of_layer(
    problems: Vec<Problem>,
    base: &[SourceFile],
    before: &Layer,
    after: &Layer,
    about: Option<&EntryId>,
) -> Vec<Problem> {
    let new = beyond(problems, &before.over(base, &[]));
    let hidden = after.documents.iter().filter(|document| document.content == Content::Hidden);
    let taken_out = before.documents.iter().filter(|document| {
        after.document(&document.path).is_none() && base.iter().all(|file| file.path != document.path.as_str())
    });
    let gone: Vec<EntryId> =
        hidden.chain(taken_out).filter_map(|document| document.path.answer()).chain(about.cloned()).collect();
    let leads_to_gone = |problem: &Problem| {
        let blanks = &problem.what.blanks;
        problem.is_dead_link() && blanks.iter().any(|(_, link)| gone.iter().any(|entry| entry.as_str() == link))
    };
    let (links, mut rest): (Vec<Problem>, Vec<Problem>) = new.into_iter().partition(leads_to_gone);
    rest.extend(of_hidden(links));
    rest.sort_by(|a, b| a.place.cmp(&b.place));
    rest
}

/// A warning for each table and each entry to which it leads and that people no longer get.
fn of_hidden(links: Vec<Problem>) -> impl Iterator<Item = Problem> {
    let is_answer = |file: &str| DocumentPath::parse(file).is_some_and(|path| path.answer().is_some());
    let mut lines: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for Problem { place, what, .. } in links.into_iter().filter(|link| link.is_error() && !is_answer(&link.place.file))
    {
        let entry = what.blanks.into_iter().next().map(|(_, entry)| entry).unwrap_or_default();
        lines.entry((place.file, entry)).or_default().push(place.line.to_string());
    }
    lines.into_iter().map(|((file, entry), lines)| {
        let what = saying("fault-link-hidden", [("entry", &entry), ("lines", &lines.join(", "))]);
        Problem::warning(Place::file(file), what, "cure-link-hidden")
    })
}

type Essence = (Severity, String, &'static str, String);

/// A problem without the numbers of lines, which move when text is put in above.
fn essence(problem: &Problem) -> Essence {
    let blanks = problem.what.blanks.iter().flat_map(|(_, value)| value.chars());
    let words = blanks.filter(|c| !c.is_ascii_digit()).collect();
    (problem.severity, problem.place.file.clone(), problem.what.id, words)
}
