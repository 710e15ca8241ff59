//! Sentences around a recommendation: what it is, why, what it costs, and what would change it.

use super::{above, lines, named};
use crate::domain::{
    interview::{Change, Confidence, Recommendation, RelaxHint, Score, Sentence, Since},
    knowledge::EntryId,
    picture::{Bar, Table},
    reply::{Reply, Section},
};

/// What the picture of the scores shows.
pub const SCORES_TITLE: &str = "What your answers add up to";
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
        let marked: Vec<String> = sentences.map(|sentence| self.marked(sentence)).collect();
        lines(marked.iter().map(String::as_str))
    }
}

/// The button of an entry to read, which stands at `place`.
#[must_use]
pub fn entry_to_read(place: usize, title: &str) -> String {
    MARKS.get(place).map_or_else(|| title.to_owned(), |mark| format!("{mark} {title}"))
}

/// The recommendation in short; `code` reopens it.
#[must_use]
pub fn recommendation(found: &Recommendation<'_>, code: &str) -> Reply {
    let title = match (found.title(), &found.tie) {
        (None, _) => "Nothing fits all of your answers".to_owned(),
        (Some(title), None) => format!("My recommendation: {title}"),
        (Some(title), Some(tie)) => format!("A close call: {title} – or: {}", tie.other.title),
    };
    let mut body =
        found.summary().unwrap_or("Your answers rule every option out. One of them would have to give.").to_owned();
    if let Some(tie) = &found.tie {
        let other = &tie.other.summary;
        body = format!("{body}\nOr, just as good: {other}");
        let tip = tie.sentence.map(|tip| tip.text.as_str()).unwrap_or_default();
        let question = tie.question.map(|question| format!("“{}” ", question.text)).unwrap_or_default();
        if !(tip.is_empty() && question.is_empty()) {
            body = format!("{body}\n\n**What tips it:** {question}{tip}");
        }
    }
    if let Some(open) = &found.open_tie {
        let others = open.others.iter().map(|other| other.title.as_str()).collect::<Vec<_>>().join(" or ");
        let question = &open.question.text;
        body = format!("{body}\n\n**Perhaps just as good:** {others}. That depends first of all on “{question}”");
    }
    if found.confidence == Confidence::Low {
        body.push_str("\n\nThis is only a place to start: with so few answers, others could fit you as well.");
    }
    let footer = format!("Code {code}. Give it to /recommend to see this again; whoever has it can see the answers.");
    Reply { title: Some(title), footer: Some(footer), ..Reply::text(body) }
}

/// The recommendation at length; a section without text is to be left out.
#[must_use]
pub fn recommendation_sections(found: &Recommendation<'_>, marks: &Marks<'_>) -> Vec<Section> {
    let section = |heading: &str, text: String| Section { heading: heading.to_owned(), text };
    let next = found.next_step.as_ref().map(|next| next.sentence);
    // What the law may ask comes first: where room is short, the end is cut.
    let conflicts = found.conflicts.iter().map(|conflict| &conflict.sentence);
    let noteworthy = found.cautions.iter().copied().chain(conflicts);
    vec![
        section("Why", marks.list(found.reasons.iter().map(|reason| reason.sentence))),
        section("What would have to give", relaxed(found, marks)),
        section("The price of it", found.price.map(|price| marks.marked(price)).unwrap_or_default()),
        section("Keep in mind", marks.list(noteworthy)),
        section("Try it today", marks.list(found.first_steps.iter().copied().chain(next))),
        section("Points", scores(found)),
        section("Next best", found.runner_up.map(|outcome| outcome.title.clone()).unwrap_or_default()),
        section("What would change this", changes(&found.what_would_change)),
    ]
}

/// Said above a result that was reopened, when the advice has moved since.
#[must_use]
pub fn changed_since(since: Since<'_>, reply: Reply) -> Reply {
    match since {
        Since::Same => reply,
        Since::Changed(advice) => {
            let then = advice.and_then(|advice| named(&advice));
            let then = then.map(|then| format!(", when it was **{then}**")).unwrap_or_default();
            above(&format!("**The advice has changed** since this code was made{then}. Today it is:"), reply)
        }
    }
}

fn relaxed(found: &Recommendation<'_>, marks: &Marks<'_>) -> String {
    let line = |relax: &RelaxHint<'_>| {
        let (question, why, outcome) = (&relax.question.text, marks.marked(relax.sentence), &relax.outcome.title);
        format!("{question} {why} Another answer there allows **{outcome}**.")
    };
    lines(found.relax.iter().map(line).collect::<Vec<_>>().iter().map(String::as_str))
}

fn scores(found: &Recommendation<'_>) -> String {
    let line = |score: &Score<'_>| {
        let note = score_note(found, score).map(|note| format!(" ({note})")).unwrap_or_default();
        format!("**{}** {}{note}", score.points, score.outcome.title)
    };
    let mut all = lines(found.ranking().into_iter().map(line).collect::<Vec<_>>().iter().map(String::as_str));
    if found.overrules_points() {
        all.push_str(if found.confidence == Confidence::Low {
            "\nWith so few answers the points do not decide yet."
        } else {
            "\nThe points alone do not decide here: the wish has more of them, but the means for it are missing."
        });
    }
    all
}

/// The remark on an outcome's points.
#[must_use]
pub fn score_note(found: &Recommendation<'_>, score: &Score<'_>) -> Option<String> {
    let note = match (score.veto, found.is_named(score.outcome)) {
        (Some(_), _) => "ruled out",
        (None, true) if found.tie.is_some() => "close call",
        (None, true) => "recommended",
        (None, false) => return None,
    };
    Some(note.to_owned())
}

/// An outcome's points in a table.
#[must_use]
pub fn points(score: &Score<'_>) -> String {
    match score.veto {
        Some(_) => format!("{}, ruled out", score.points),
        None => score.points.to_string(),
    }
}

/// The bars in words.
#[must_use]
pub fn scores_alt(bars: &[Bar]) -> String {
    let bar = |bar: &Bar| {
        let note = bar.note.as_ref().map(|note| format!(", {note}")).unwrap_or_default();
        format!("{}: {}{note}", bar.label, bar.value)
    };
    format!("Points of each option. {}.", bars.iter().map(bar).collect::<Vec<_>>().join(". "))
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

fn changes(changes: &[Change<'_>]) -> String {
    let sentences: Vec<String> = changes
        .iter()
        .map(|change| {
            let answers =
                change.answers.iter().map(|(question, choice)| format!("{} → “{}”", question.text, choice.label));
            let outcome = match change.tie {
                Some(tie) => format!("a close call of {} and {}", change.outcome.title, tie.title),
                None => change.outcome.title.clone(),
            };
            let becomes = if change.sure { "it becomes" } else { "it may become" };
            format!("{}: {becomes} **{outcome}**", answers.collect::<Vec<_>>().join(" and "))
        })
        .collect();
    lines(sentences.iter().map(String::as_str))
}
