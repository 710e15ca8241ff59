//! Sentences while the questionnaire is being answered.

use super::lines;
use crate::domain::{
    interview::{Answer, Headline, Question},
    reply::{Button, Reply},
};

/// The button for a person who cannot answer a question.
pub const NOT_SURE: &str = "Not sure";
/// The button to the question before.
pub const BACK: &str = "Back";
/// The button to the first question.
pub const START_OVER: &str = "Start over";
/// The button that ends the questionnaire.
pub const CANCEL: &str = "Stop";
/// The button to the list of answers, from a result.
pub const CHANGE_AN_ANSWER: &str = "Change an answer";
/// The button back to the list of answers, from one of them.
pub const ALL_ANSWERS: &str = "All my answers";
/// The button from the list of answers to what they lead to.
pub const TO_RESULT: &str = "To the result";
/// The button that begins a questionnaire for whoever presses it.
pub const START_MY_OWN: &str = "Start my own";
/// The button that shows a result to everyone.
pub const SHARE: &str = "Share with everyone here";
/// The button to the question on which a close call depends.
pub const ANSWER_THAT_TOO: &str = "Answer that, too";
/// The button to questions that a newer questionnaire has for an older result.
pub const GO_ON: &str = "Answer what is new";

/// One question; `asked` is how many came before, `remaining` about how many are left with this one.
#[must_use]
pub fn question(text: &str, asked: usize, remaining: usize) -> Reply {
    let left = match remaining {
        0 | 1 => "This may be the last one".to_owned(),
        remaining => format!("About {} more after this one", remaining - 1),
    };
    Reply { title: Some(format!("Question {}", asked + 1)), footer: Some(left), ..Reply::text(text) }
}

/// A question that was answered before.
#[must_use]
pub fn question_again(text: &str) -> Reply {
    let footer = "Your other answers stay as they are";
    Reply { title: Some("Change an answer".to_owned()), footer: Some(footer.to_owned()), ..Reply::text(text) }
}

/// An answer in words.
#[must_use]
pub fn answer(question: &Question, answer: Answer) -> String {
    match answer {
        Answer::Unasked => "Not asked".to_owned(),
        Answer::Skipped => NOT_SURE.to_owned(),
        Answer::Choice(choice) => question.choice(choice).map_or(NOT_SURE, |choice| &choice.label).to_owned(),
    }
}

/// The button of the answer that was given before.
#[must_use]
pub fn given_before(label: &str) -> String {
    format!("✓ {label}")
}

/// The list of all answers, each with its question.
#[must_use]
pub fn all_answers<'a>(answers: impl Iterator<Item = (&'a str, String)>) -> Reply {
    let answers: Vec<String> = answers.map(|(question, answer)| format!("{question} **{answer}**")).collect();
    let body = format!("{}\n\nWhich one do you want to change?", lines(answers.iter().map(String::as_str)));
    Reply { title: Some("Your answers".to_owned()), ..Reply::text(body) }
}

/// Said to a person who pressed a button of somebody else's questionnaire.
#[must_use]
pub fn not_yours(buttons: Vec<Vec<Button>>) -> Reply {
    let body = "That button belongs to the person who answered these questions. You are welcome to your own; only you \
                will see it.";
    Reply { buttons, ..Reply::text(body) }
}

/// Said when a person has stopped.
#[must_use]
pub fn stopped(buttons: Vec<Vec<Button>>) -> Reply {
    Reply { buttons, ..Reply::text("Stopped. Nothing was kept.") }
}

/// Said when the questionnaire's file cannot be used.
#[must_use]
pub fn no_questionnaire() -> Reply {
    Reply::text("The questionnaire is not available at the moment. `/compare` and `/proscons` may help meanwhile.")
}

/// Said above a fresh start when a button is of an older questionnaire.
#[must_use]
pub fn stale_code(fresh: Reply) -> Reply {
    above("The questions have changed since this was made, so let us start afresh.", fresh)
}

/// Said above a fresh start when the code of a result is of an older questionnaire; `advice` is what it said, where that
/// can still be told.
#[must_use]
pub fn stale_result(advice: Option<Headline<'_>>, fresh: Reply) -> Reply {
    let then = advice.and_then(|advice| named(&advice));
    let then = then.map(|then| format!(" The advice then was **{then}**.")).unwrap_or_default();
    let words = format!(
        "This code is from an earlier questionnaire with other questions.{then} \
         To see what today's says, answer its questions:"
    );
    above(&words, fresh)
}

/// Said above a fresh start when a code cannot be read.
#[must_use]
pub fn unknown_code(fresh: Reply) -> Reply {
    above("I cannot read that code; it may be mistyped. Here is the first question instead.", fresh)
}

/// `words` above what `reply` says.
pub(super) fn above(words: &str, reply: Reply) -> Reply {
    Reply { body: format!("{words}\n\n{}", reply.body), ..reply }
}

/// A recommendation in a few words; nothing when everything is ruled out.
pub(super) fn named(advice: &Headline<'_>) -> Option<String> {
    let title = advice.title()?;
    Some(match advice.tie {
        Some(tie) => format!("{title} – or: {}", tie.title),
        None => title.to_owned(),
    })
}
