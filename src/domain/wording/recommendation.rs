//! Sentences around a recommendation: what it is, why, what it costs, and what would change it.

use super::{Wording, interview::above, lines};
use crate::domain::{
    interview::{Change, Choice, Confidence, Outcome, Question, Recommendation, RelaxHint, Score, Sentence, Since},
    knowledge::EntryId,
    picture::{Bar, Table},
    reply::{Reply, Section},
};

/// Marks of entries to read, as many as are ever offered.
const MARKS: [&str; 9] = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"];

/// Which sentence has which entry to read: the mark behind it is the mark on the entry's button.
pub struct Marks<'a>(Vec<&'a EntryId>);

impl<'a> Marks<'a> {
    /// Marks for these entries, in the order of their buttons.
    pub fn new(entries: impl Iterator<Item = &'a EntryId>) -> Self {
        Self(entries.collect())
    }

    /// The words, with the mark of their entry if it is offered.
    fn marked(&self, sentence: &Sentence) -> String {
        let place = self.0.iter().position(|id| Some(*id) == sentence.see.as_ref());
        let mark = place.and_then(|place| MARKS.get(place));
        mark.map_or_else(|| sentence.text.clone(), |mark| format!("{} {mark}", sentence.text))
    }

    fn list<'s>(&self, sentences: impl Iterator<Item = &'s Sentence>) -> String {
        list(sentences.map(|sentence| self.marked(sentence)))
    }
}

/// The button of an entry to read, which stands at `place`.
#[must_use]
pub fn entry_to_read(place: usize, title: &str) -> String {
    MARKS.get(place).map_or_else(|| title.to_owned(), |mark| format!("{mark} {title}"))
}

impl Wording {
    /// The recommendation in short; `code` reopens it.
    #[must_use]
    pub fn recommendation(self, found: &Recommendation<'_>, code: &str) -> Reply {
        let title = match (found.title(), &found.tie) {
            (None, _) => self.text("nothing-fits-all"),
            (Some(title), None) => self.with("my-recommendation", [("title", title.into())]),
            (Some(title), Some(tie)) => {
                self.with("close-call", [("title", self.this_or_that(title, &tie.other.title).into())])
            }
        };
        let mut body = found.summary().map_or_else(|| self.text("rules-out-all"), str::to_owned);
        if let Some(tie) = &found.tie {
            let as_good = self.with("just-as-good", [("summary", tie.other.summary.as_str().into())]);
            let question = tie.question.map(|question| self.with("quoted", [("words", question.text.as_str().into())]));
            let tip = tie.sentence.map(|tip| tip.text.clone());
            let what: Vec<String> = question.into_iter().chain(tip).collect();
            body = format!("{body}\n{as_good}");
            if !what.is_empty() {
                body = format!("{body}\n\n{}", self.with("what-tips-it", [("what", what.join(" ").into())]));
            }
        }
        if let Some(open) = &found.open_tie {
            let either =
                |one: String, other: String| self.with("either", [("one", one.into()), ("other", other.into())]);
            let others = open.others.iter().map(|other| other.title.clone()).reduce(either).unwrap_or_default();
            let blanks = [("others", others.into()), ("question", open.question.text.as_str().into())];
            body = format!("{body}\n\n{}", self.with("perhaps-just-as-good", blanks));
        }
        if found.confidence == Confidence::Low {
            body = format!("{body}\n\n{}", self.text("place-to-start"));
        }
        let footer = self.with("code-below", [("code", code.into())]);
        Reply { title: Some(title), footer: Some(footer), ..Reply::text(body) }
    }

    /// The recommendation at length; a section without text is to be left out.
    #[must_use]
    pub fn recommendation_sections(self, found: &Recommendation<'_>, marks: &Marks<'_>) -> Vec<Section> {
        let section = |heading, text| Section { heading: self.text(heading), text };
        let next = found.next_step.as_ref().map(|next| next.sentence);
        // What the law may ask comes first: where room is short, the end is cut.
        let conflicts = found.conflicts.iter().map(|conflict| &conflict.sentence);
        let noteworthy = found.cautions.iter().copied().chain(conflicts);
        vec![
            section("why", marks.list(found.reasons.iter().map(|reason| reason.sentence))),
            section("what-would-give", self.relaxed(found, marks)),
            section("price", found.price.map(|price| marks.marked(price)).unwrap_or_default()),
            section("keep-in-mind", marks.list(noteworthy)),
            section("try-today", marks.list(found.first_steps.iter().copied().chain(next))),
            section("points", self.scores(found)),
            section("next-best", found.runner_up.map(|outcome| outcome.title.clone()).unwrap_or_default()),
            section("what-would-change", self.changes(&found.what_would_change)),
        ]
    }

    /// Said above a result that was reopened, when the advice has moved since.
    #[must_use]
    pub fn changed_since(self, since: Since<'_>, reply: Reply) -> Reply {
        let Since::Changed(advice) = since else { return reply };
        let changed = match self.advice(advice) {
            Some(advice) => self.with("changed-since-advised", [("advice", advice.into())]),
            None => self.text("changed-since"),
        };
        above(&changed, reply)
    }

    fn relaxed(self, found: &Recommendation<'_>, marks: &Marks<'_>) -> String {
        let line = |relax: &RelaxHint<'_>| {
            let (question, why) = (&relax.question.text, marks.marked(relax.sentence));
            let another = self.with("another-answer", [("outcome", relax.outcome.title.as_str().into())]);
            format!("{question} {why} {another}")
        };
        list(found.relax.iter().map(line))
    }

    fn scores(self, found: &Recommendation<'_>) -> String {
        let line = |score: &Score<'_>| {
            let note = self.score_note(found, score).map(|note| format!(" ({note})")).unwrap_or_default();
            format!("**{}** {}{note}", score.points, score.outcome.title)
        };
        let all = list(found.ranking().into_iter().map(line));
        if !found.overrules_points() {
            return all;
        }
        let few = found.confidence == Confidence::Low;
        format!("{all}\n{}", self.text(if few { "few-answers-points" } else { "points-do-not-decide" }))
    }

    /// The remark on an outcome's points.
    #[must_use]
    pub fn score_note(self, found: &Recommendation<'_>, score: &Score<'_>) -> Option<String> {
        let note = match (score.veto, found.is_named(score.outcome)) {
            (Some(_), _) => "ruled-out",
            (None, true) if found.tie.is_some() => "close-call-note",
            (None, true) => "recommended-note",
            (None, false) => return None,
        };
        Some(self.text(note))
    }

    /// An outcome's points in a table.
    #[must_use]
    pub fn points(self, score: &Score<'_>) -> String {
        match score.veto {
            Some(_) => format!("{}, {}", score.points, self.text("ruled-out")),
            None => score.points.to_string(),
        }
    }

    /// What the picture of the scores shows.
    #[must_use]
    pub fn scores_title(self) -> String {
        self.text("scores-title")
    }

    /// The bars in words.
    #[must_use]
    pub fn scores_alt(self, bars: &[Bar]) -> String {
        let bar = |bar: &Bar| {
            let note = bar.note.as_ref().map(|note| format!(", {note}")).unwrap_or_default();
            format!("{}: {}{note}", bar.label, bar.value)
        };
        let scores = bars.iter().map(bar).collect::<Vec<_>>().join(". ");
        self.with("scores-alt", [("scores", scores.into())])
    }

    fn changes(self, changes: &[Change<'_>]) -> String {
        let change = |change: &Change<'_>| {
            let answer = |(question, choice): &(&Question, &Choice)| {
                let blanks = [("question", question.text.as_str().into()), ("answer", choice.label.as_str().into())];
                self.with("changed-answer", blanks)
            };
            let answers = change.answers.iter().map(answer).reduce(|one, other| self.this_and_that(&one, &other));
            let (title, tie) = (change.outcome.title.as_str(), change.tie);
            let close = |tie: &Outcome| {
                self.with("close-call-of", [("one", title.into()), ("other", tie.title.as_str().into())])
            };
            let outcome = tie.map_or_else(|| title.to_owned(), close);
            let becomes = if change.sure { "becomes" } else { "may-become" };
            self.with(becomes, [("answers", answers.unwrap_or_default().into()), ("outcome", outcome.into())])
        };
        list(changes.iter().map(change))
    }
}

fn list(all: impl Iterator<Item = String>) -> String {
    lines(all.collect::<Vec<_>>().iter().map(String::as_str))
}

/// A table in words.
#[must_use]
pub fn table_alt(table: &Table) -> String {
    let row = |cells: &Vec<String>| {
        let named = table.head.iter().zip(cells).skip(1).map(|(head, cell)| format!("{head} {cell}"));
        format!("{}: {}", cells.first().map(String::as_str).unwrap_or_default(), named.collect::<Vec<_>>().join(", "))
    };
    format!("{}.", table.rows.iter().map(row).collect::<Vec<_>>().join(". "))
}
