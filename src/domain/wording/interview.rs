//! Sentences of the questionnaire and around its recommendation.

use super::lines;
use crate::domain::{
    interview::{Change, Confidence, Recommendation},
    reply::{Reply, Section},
};

/// The button for a person who cannot answer a question.
pub const NOT_SURE: &str = "Not sure";
/// The button to the question before.
pub const BACK: &str = "Back";
/// The button to the first question.
pub const START_OVER: &str = "Start over";

/// One question; `asked` is how many came before, `remaining` about how many are left with this one.
#[must_use]
pub fn question(text: &str, asked: usize, remaining: Option<usize>) -> Reply {
    let left = match remaining {
        None => "You are changing this answer".to_owned(),
        Some(0 | 1) => "This may be the last one".to_owned(),
        Some(remaining) => format!("About {remaining} questions left"),
    };
    Reply { title: Some(format!("Question {}", asked + 1)), footer: Some(left), ..Reply::text(text) }
}

/// Said when the questionnaire's file cannot be used.
#[must_use]
pub fn no_questionnaire() -> Reply {
    Reply::text("The questionnaire is not available at the moment. `/compare` and `/proscons` may help meanwhile.")
}

/// Said above a fresh start when a code is of an older questionnaire.
#[must_use]
pub fn stale_code(fresh: Reply) -> Reply {
    let body = format!("The questions have changed since this was made, so let us start afresh.\n\n{}", fresh.body);
    Reply { body, ..fresh }
}

/// Said above a fresh start when a code cannot be read.
#[must_use]
pub fn unknown_code(fresh: Reply) -> Reply {
    let body =
        format!("I cannot read that code; it may be mistyped. Here is the first question instead.\n\n{}", fresh.body);
    Reply { body, ..fresh }
}

/// The recommendation in short; `code` reopens it.
#[must_use]
pub fn recommendation(found: &Recommendation<'_>, code: &str) -> Reply {
    let title = match (found.title(), &found.tie) {
        (None, _) => "Nothing fits all of your answers".to_owned(),
        (Some(title), None) => format!("My recommendation: {title}"),
        (Some(title), Some(tie)) => format!("A close call: {title}, or {}", tie.other.title),
    };
    let mut body =
        found.summary().unwrap_or("Your answers rule every option out. One of them would have to give.").to_owned();
    if let Some(tip) = found.tie.as_ref().and_then(|tie| tie.sentence) {
        body = format!("{body}\n\nWhat tips it: {}", tip.text);
    }
    if found.confidence == Confidence::Low {
        body.push_str("\n\nThis is only a place to start: with so few answers, others could fit you as well.");
    }
    Reply {
        title: Some(title),
        footer: Some(format!("/recommend with the code {code} shows this again")),
        ..Reply::text(body)
    }
}

/// The recommendation at length; a section without text is to be left out.
#[must_use]
pub fn recommendation_sections(found: &Recommendation<'_>) -> Vec<Section> {
    let section = |heading: &str, text: String| Section { heading: heading.to_owned(), text };
    let next = found.next_step.as_ref().map(|next| next.sentence.text.as_str());
    let runner_up = found.runner_up.map(|outcome| outcome.title.as_str());
    let noteworthy = found.conflicts.iter().map(|conflict| &conflict.sentence).chain(found.cautions.iter().copied());
    vec![
        section("Why", lines(found.reasons.iter().map(|reason| reason.sentence.text.as_str()))),
        section("What would have to give", lines(found.relax.iter().map(|relax| relax.sentence.text.as_str()))),
        section("The price of it", found.price.map(|price| price.text.clone()).unwrap_or_default()),
        section("Mind", lines(noteworthy.map(|sentence| sentence.text.as_str()))),
        section("First steps", lines(found.first_steps.iter().map(|step| step.text.as_str()).chain(next))),
        section("Next best", runner_up.unwrap_or_default().to_owned()),
        section("What would change this", changes(&found.what_would_change)),
    ]
}

fn changes(changes: &[Change<'_>]) -> String {
    let sentences: Vec<String> = changes
        .iter()
        .map(|change| {
            let answers =
                change.answers.iter().map(|(question, choice)| format!("{} → “{}”", question.text, choice.label));
            let outcome = match change.tie {
                Some(tie) => format!("a tie of {} and {}", change.outcome.title, tie.title),
                None => change.outcome.title.clone(),
            };
            let becomes = if change.sure { "it becomes" } else { "it may become" };
            format!("{}: {becomes} {outcome}", answers.collect::<Vec<_>>().join(" and "))
        })
        .collect();
    lines(sentences.iter().map(String::as_str))
}
