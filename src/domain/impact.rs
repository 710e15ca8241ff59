//! Which answers would move if a change were made: the same questions asked before and after.
//!
//! Owns the comparison of two matchers. Which questions are worth asking is its caller's choice.

use std::collections::BTreeSet;

use super::{
    knowledge::EntryId,
    matching::{Matcher, Verdict},
};

/// What a question gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// This answer, or this one and others.
    Answered(EntryId),
    /// A choice, this entry first.
    Offered(EntryId),
    /// Nothing.
    Unknown,
}

impl Outcome {
    /// Whether it leads to this entry first.
    #[must_use]
    pub fn is(&self, entry: &EntryId) -> bool {
        matches!(self, Self::Answered(first) | Self::Offered(first) if first == entry)
    }
}

/// A question that would get something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The question.
    pub question: String,
    /// What it gets today.
    pub before: Outcome,
    /// What it would get.
    pub after: Outcome,
    /// What it must get, when that is known.
    pub wanted: Option<EntryId>,
}

impl Move {
    /// Whether a question that gets the wanted answer today would lose it.
    #[must_use]
    pub fn is_loss(&self) -> bool {
        self.wanted.as_ref().is_some_and(|wanted| self.before == Outcome::Answered(wanted.clone()))
    }
}

/// The questions that get something else from `after` than from `before`, losses first, each once.
#[must_use]
pub fn moves<'q>(
    before: &Matcher,
    after: &Matcher,
    questions: impl Iterator<Item = (&'q str, Option<&'q EntryId>)>,
) -> Vec<Move> {
    let mut asked = BTreeSet::new();
    let mut moves: Vec<Move> = questions
        .filter(|(question, _)| asked.insert(*question))
        .filter_map(|(question, wanted)| {
            let (before, after) = (outcome(before, question), outcome(after, question));
            let moved = before != after;
            moved.then(|| Move { question: question.to_owned(), before, after, wanted: wanted.cloned() })
        })
        .collect();
    moves.sort_by_key(|moved| !moved.is_loss());
    moves
}

fn outcome(matcher: &Matcher, question: &str) -> Outcome {
    let first = |ids: Vec<EntryId>| ids.into_iter().next();
    match matcher.read(question).verdict {
        Verdict::Answer(ids) => first(ids).map_or(Outcome::Unknown, Outcome::Answered),
        Verdict::DidYouMean(ids) => first(ids).map_or(Outcome::Unknown, Outcome::Offered),
        Verdict::DontKnow => Outcome::Unknown,
    }
}
