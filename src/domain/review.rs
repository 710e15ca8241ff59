//! What the matcher makes of the phrases of a knowledge, as problems with their places.
//!
//! Owns the words for it and the search for the line. All of it is advice: such a knowledge works, only less well.

use super::{
    knowledge::SourceFile,
    matching::{Doubt, DoubtKind, Matcher},
    problem::{Place, Problem, Saying, saying},
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
pub fn advice(doubt: &Doubt) -> (Saying, Saying) {
    let Doubt { id, phrase, kind } = doubt;
    match kind {
        DoubtKind::TitleLeadsElsewhere(other) => {
            let blanks: [(_, &dyn std::fmt::Display); 3] = [("phrase", phrase), ("other", other), ("entry", id)];
            (saying("fault-title-elsewhere", blanks), "cure-title-elsewhere".into())
        }
        DoubtKind::NearerToAnother(other, near) => {
            let blanks: [(_, &dyn std::fmt::Display); 4] =
                [("phrase", phrase), ("other", other), ("near", near), ("entry", id)];
            (saying("fault-nearer", blanks), "cure-nearer".into())
        }
        DoubtKind::AddsNothing(twin) => {
            (saying("fault-adds-nothing", [("phrase", phrase), ("twin", twin)]), "cure-adds-nothing".into())
        }
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
