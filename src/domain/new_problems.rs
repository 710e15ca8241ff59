//! What a change would break: the problems that are there after it and were not there before, in whatever file they stand.
//!
//! Owns what counts as new. A fault often shows in a file that nobody touched: of two answers with one phrase, the later one
//! is blamed. Decides nothing about them: that is its callers' business.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    knowledge::{EntryId, SourceFile},
    layer::Layer,
    problem::{Problem, Severity},
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
/// Links to what is hidden or taken out, or to `about`, are left out quietly, as people see nothing of them: those in the
/// base are not the server's to mend. A table of the layer would be left out as a whole for an error, so there they count.
#[must_use]
pub fn of_layer(
    problems: Vec<Problem>,
    base: &[SourceFile],
    before: &Layer,
    after: &Layer,
    about: Option<&EntryId>,
) -> Vec<Problem> {
    let mut new = beyond(problems, &before.over(base, &[]));
    let tables: BTreeSet<&str> = after
        .documents
        .iter()
        .filter(|document| document.path.answer().is_none())
        .map(|document| document.path.as_str())
        .collect();
    let hidden = after.documents.iter().filter(|document| document.content == Content::Hidden);
    let taken_out = before.documents.iter().filter(|document| {
        after.document(&document.path).is_none() && base.iter().all(|file| file.path != document.path.as_str())
    });
    let gone: Vec<EntryId> =
        hidden.chain(taken_out).filter_map(|document| document.path.answer()).chain(about.cloned()).collect();
    new.retain(|problem| {
        let leads_to_gone = problem.what.id == Problem::NO_ENTRY
            && problem.what.blanks.iter().any(|(_, link)| gone.iter().any(|entry| entry.as_str() == link));
        !leads_to_gone || problem.is_error() && tables.contains(&*problem.place.file)
    });
    new
}

type Essence = (Severity, String, &'static str, String);

/// A problem without the numbers of lines, which move when text is put in above.
fn essence(problem: &Problem) -> Essence {
    let blanks = problem.what.blanks.iter().flat_map(|(_, value)| value.chars());
    let words = blanks.filter(|c| !c.is_ascii_digit()).collect();
    (problem.severity, problem.place.file.clone(), problem.what.id, words)
}
