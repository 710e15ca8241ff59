//! Sentences while the questionnaire is being answered.

use super::{Wording, lines};
use crate::domain::{
    interview::{Answer, Headline, Question},
    reply::{Button, Reply},
};

impl Wording {
    /// The button for a person who cannot answer a question.
    #[must_use]
    pub fn not_sure(self) -> String {
        self.text("not-sure")
    }

    /// The button to the question before.
    #[must_use]
    pub fn back(self) -> String {
        self.text("back")
    }

    /// The button to the first question.
    #[must_use]
    pub fn start_over(self) -> String {
        self.text("start-over")
    }

    /// The button that ends the questionnaire.
    #[must_use]
    pub fn stop(self) -> String {
        self.text("stop")
    }

    /// The button to the list of answers, from a result.
    #[must_use]
    pub fn change_an_answer(self) -> String {
        self.text("change-an-answer")
    }

    /// The button back to the list of answers, from one of them.
    #[must_use]
    pub fn all_my_answers(self) -> String {
        self.text("all-my-answers")
    }

    /// The button from the list of answers to what they lead to.
    #[must_use]
    pub fn to_the_result(self) -> String {
        self.text("to-the-result")
    }

    /// The button that begins a questionnaire for whoever presses it.
    #[must_use]
    pub fn start_my_own(self) -> String {
        self.text("start-my-own")
    }

    /// The button that shows a result to everyone.
    #[must_use]
    pub fn share(self) -> String {
        self.text("share")
    }

    /// The button to the question on which a close call depends.
    #[must_use]
    pub fn answer_that_too(self) -> String {
        self.text("answer-that-too")
    }

    /// The button to questions that a newer questionnaire has for an older result.
    #[must_use]
    pub fn answer_what_is_new(self) -> String {
        self.text("answer-what-is-new")
    }

    /// One question; `asked` is how many came before, `remaining` about how many are left with this one.
    #[must_use]
    pub fn question(self, text: &str, asked: usize, remaining: usize) -> Reply {
        let left = match remaining {
            0 | 1 => self.text("last-question"),
            remaining => self.with("questions-left", [("count", (remaining - 1).into())]),
        };
        let number = self.with("question-number", [("number", (asked + 1).into())]);
        Reply { title: Some(number), footer: Some(left), ..Reply::text(text) }
    }

    /// A question that was answered before.
    #[must_use]
    pub fn question_again(self, text: &str) -> Reply {
        let footer = self.text("other-answers-stay");
        Reply { title: Some(self.change_an_answer()), footer: Some(footer), ..Reply::text(text) }
    }

    /// An answer in words.
    #[must_use]
    pub fn answer(self, question: &Question, answer: Answer) -> String {
        match answer {
            Answer::Unasked => self.text("not-asked"),
            Answer::Skipped => self.not_sure(),
            Answer::Choice(choice) => {
                question.choice(choice).map_or_else(|| self.not_sure(), |choice| choice.label.clone())
            }
        }
    }

    /// The list of all answers, each with its question.
    #[must_use]
    pub fn all_answers<'a>(self, answers: impl Iterator<Item = (&'a str, String)>) -> Reply {
        let answers: Vec<String> = answers.map(|(question, answer)| format!("{question} **{answer}**")).collect();
        let (answers, which) = (lines(answers.iter().map(String::as_str)), self.text("which-to-change"));
        Reply { title: Some(self.text("your-answers")), ..Reply::text(format!("{answers}\n\n{which}")) }
    }

    /// Said to a person who pressed a button of somebody else's questionnaire.
    #[must_use]
    pub fn not_yours(self, buttons: Vec<Vec<Button>>) -> Reply {
        Reply { buttons, ..Reply::text(self.text("not-yours")) }
    }

    /// Said when a person has stopped.
    #[must_use]
    pub fn stopped(self, buttons: Vec<Vec<Button>>) -> Reply {
        Reply { buttons, ..Reply::text(self.text("stopped")) }
    }

    /// Said when the questionnaire's file cannot be used.
    #[must_use]
    pub fn no_questionnaire(self) -> Reply {
        Reply::text(self.text("no-questionnaire"))
    }

    /// Said above a fresh start when a button is of an older questionnaire.
    #[must_use]
    pub fn stale_code(self, fresh: Reply) -> Reply {
        above(&self.text("stale-code"), fresh)
    }

    /// Said above a fresh start when the code of a result is of an older questionnaire; `advice` is what it said, where that
    /// can still be told.
    #[must_use]
    pub fn stale_result(self, advice: Option<Headline<'_>>, fresh: Reply) -> Reply {
        let words = match self.advice(advice) {
            Some(advice) => self.with("stale-result-advised", [("advice", advice.into())]),
            None => self.text("stale-result"),
        };
        above(&words, fresh)
    }

    /// Said above a fresh start when a code cannot be read.
    #[must_use]
    pub fn unknown_code(self, fresh: Reply) -> Reply {
        above(&self.text("unknown-code"), fresh)
    }

    /// A recommendation in a few words; nothing when it cannot be told or everything is ruled out.
    pub(super) fn advice(self, advice: Option<Headline<'_>>) -> Option<String> {
        let advice = advice?;
        let title = advice.title()?;
        Some(match advice.tie {
            Some(tie) => self.this_or_that(title, &tie.title),
            None => title.to_owned(),
        })
    }

    /// One of two, as in a close call.
    pub(super) fn this_or_that(self, one: &str, other: &str) -> String {
        self.with("this-or-that", [("one", one.into()), ("other", other.into())])
    }
}

/// The button of the answer that was given before.
#[must_use]
pub fn given_before(label: &str) -> String {
    format!("✓ {label}")
}

/// `words` above what `reply` says.
pub(super) fn above(words: &str, reply: Reply) -> Reply {
    Reply { body: format!("{words}\n\n{}", reply.body), ..reply }
}
