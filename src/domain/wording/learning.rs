//! Sentences about questions that wait for an answer.

use super::Wording;
use crate::domain::{
    button::Press,
    limits,
    reply::{Button, Reply, Weight},
    text::fit,
};

/// Characters of a question that are said again.
const SAID_AGAIN: usize = 300;

impl Wording {
    /// The button to be told when there is an answer.
    #[must_use]
    pub fn tell_me(self, press: Press) -> Button {
        Button { label: self.text("tell-me"), press, weight: Weight::Plain }
    }

    /// Said when somebody will be told.
    #[must_use]
    pub fn tell_me_noted(self) -> Reply {
        Reply::text(self.text("tell-me-noted"))
    }

    /// Said when the question has been dealt with.
    #[must_use]
    pub fn tell_me_gone(self) -> Reply {
        Reply::text(self.text("tell-me-gone"))
    }

    /// Said when it could not be noted.
    #[must_use]
    pub fn tell_me_failed(self) -> Reply {
        Reply::text(self.text("tell-me-failed"))
    }

    /// The message to somebody whose question has an answer now.
    #[must_use]
    pub fn told(self, question: &str, answer: &str) -> String {
        let question = fit(&one_line(question), SAID_AGAIN);
        let told = self.with("told", [("question", question.into())]);
        fit(&format!("{told}\n\n{answer}"), limits::EMBED_DESCRIPTION)
    }
}

/// Somebody's words as they can stand inside a sentence: on one line, without marks that would change the text around.
#[must_use]
pub fn one_line(words: &str) -> String {
    let plain = words.replace(['*', '`', '|'], " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
