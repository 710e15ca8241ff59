//! What the matcher makes of the phrases of a knowledge, as problems with their places.
//!
//! Owns the words for it and the search for the line. All of it is advice: such a knowledge works, only less well.

use super::{
    knowledge::SourceFile,
    matching::{Doubt, DoubtKind, Matcher},
    problem::{Place, Problem},
};

/// A warning for every phrase that may do more harm than good, in the order of their places.
#[must_use]
pub fn review(matcher: &Matcher, files: &[SourceFile]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = matcher.doubts().iter().map(|doubt| problem(doubt, files)).collect();
    problems.sort_by(|a, b| a.place.cmp(&b.place));
    problems
}

fn problem(doubt: &Doubt, files: &[SourceFile]) -> Problem {
    let (what, cure) = advice(doubt);
    Problem::warning(place(doubt, files), what, cure)
}

/// What is wrong with a phrase, and what to do about it.
#[must_use]
pub fn advice(doubt: &Doubt) -> (String, String) {
    let Doubt { id, phrase, kind } = doubt;
    match kind {
        DoubtKind::TitleLeadsElsewhere(other) => (
            format!("who asks the title “{phrase}” gets `{other}`, not `{id}`"),
            "reword one of the two titles, or give this entry phrases of its own".to_owned(),
        ),
        DoubtKind::NearerToAnother(other, near) => (
            format!("“{phrase}” is nearer to `{other}` (“{near}”) than to the rest of `{id}`"),
            "move it there, or word it more clearly".to_owned(),
        ),
        DoubtKind::AddsNothing(twin) => (
            format!("“{phrase}” reads the same as “{twin}” of the same entry"),
            "take it out, or ask in quite other words".to_owned(),
        ),
    }
}

/// Where the phrase stands: in the file of its entry if it has one, else in the first that holds it.
fn place(doubt: &Doubt, files: &[SourceFile]) -> Place {
    let own = format!("answers/{}.md", doubt.id);
    let found = |file: &&SourceFile| file.text.contains(&doubt.phrase);
    let file = files.iter().find(|file| file.path == own).or_else(|| files.iter().find(found));
    file.map_or_else(
        || Place::file(own.clone()),
        |file| match file.text.find(&doubt.phrase) {
            Some(offset) => Place::at(&file.path, &file.text, offset),
            None => Place::file(&file.path),
        },
    )
}
