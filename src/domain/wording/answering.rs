//! Sentences around an answer, a choice of answers, and no answer.

use super::Wording;
use crate::domain::{
    button::Press,
    date::Date,
    knowledge::EntryId,
    limits,
    person::PersonId,
    reply::{Button, Field, Form, Reply, Weight},
    text::fit,
};

/// The name of the one field in the form of [`Wording::reword`].
pub const REWORDED: &str = "question";

impl Wording {
    pub(super) fn plain_button(self, label: &str, press: Press) -> Button {
        Button { label: self.text(label), press, weight: Weight::Plain }
    }

    /// Said to a message without a question in it.
    #[must_use]
    pub fn empty_question(self, buttons: Vec<Vec<Button>>) -> Reply {
        Reply { buttons, ..Reply::text(self.text("empty-question")) }
    }

    /// Said when nothing fits.
    #[must_use]
    pub fn dont_know(self, buttons: Vec<Vec<Button>>) -> Reply {
        Reply { buttons, ..Reply::text(self.text("dont-know")) }
    }

    /// Said when several answers are near.
    #[must_use]
    pub fn did_you_mean(self, buttons: Vec<Vec<Button>>) -> Reply {
        Reply { buttons, ..Reply::text(self.text("did-you-mean")) }
    }

    /// Stands in a menu of questions before one is picked.
    #[must_use]
    pub fn pick_a_question(self) -> String {
        self.text("pick-a-question")
    }

    /// The button that opens the form of [`Wording::reword`].
    #[must_use]
    pub fn ask_in_other_words(self) -> Button {
        self.plain_button("ask-in-other-words", Press::Reword)
    }

    /// A form to ask again.
    #[must_use]
    pub fn reword(self) -> Reply {
        let field = Field {
            id: REWORDED.to_owned(),
            label: self.text("your-question"),
            value: String::new(),
            long: true,
            required: true,
            max: limits::QUESTION,
        };
        let form = Form { title: self.text("ask-in-other-words"), submit: Press::Reword, fields: vec![field] };
        Reply { form: Some(form), ..Reply::text(self.text("ask-again")) }
    }

    /// The button for a person who meant none of the choices.
    #[must_use]
    pub fn none_of_these(self) -> Button {
        self.plain_button("none-of-these", Press::Browse)
    }

    /// The button that lists all topics.
    #[must_use]
    pub fn all_topics(self) -> Button {
        self.plain_button("all-topics", Press::Browse)
    }

    /// The button that starts the questionnaire.
    #[must_use]
    pub fn start_questionnaire(self) -> Button {
        Button { weight: Weight::Main, ..self.plain_button("start-questionnaire", Press::StartInterview) }
    }

    /// The buttons that ask whether an answer helped.
    #[must_use]
    pub fn feedback_buttons(self, entry: &EntryId) -> Vec<Button> {
        let ask = |label, helpful| self.plain_button(label, Press::Feedback { entry: entry.clone(), helpful });
        vec![ask("helpful", true), ask("not-helpful", false)]
    }

    /// Heading of the sources below an answer.
    #[must_use]
    pub fn sources_heading(self) -> String {
        self.text("sources")
    }

    /// Heading of the ways to ask for an answer.
    #[must_use]
    pub fn asked_like(self) -> String {
        self.text("asked-like")
    }

    /// Below the title of an answer whose source is shown.
    #[must_use]
    pub fn source_of(self, entry: &EntryId) -> String {
        self.with("source-of", [("entry", entry.as_str().into())])
    }

    /// The button that shows an answer as plain text.
    #[must_use]
    pub fn as_text_button(self, entry: &EntryId) -> Button {
        self.in_plain_text(Press::Text { entry: entry.clone(), page: None })
    }

    /// The button that shows something as plain text.
    #[must_use]
    pub fn in_plain_text(self, press: Press) -> Button {
        self.plain_button("as-plain-text", press)
    }

    /// A whole answer as plain text.
    #[must_use]
    pub fn as_text(self, title: &str, body: &str, sources: &str, checked_on: Option<Date>) -> String {
        let heading = self.sources_heading();
        let sources = if sources.is_empty() { String::new() } else { format!("\n\n**{heading}**\n{sources}") };
        let checked = checked_on.map(|date| format!("\n\n{}", self.checked(date))).unwrap_or_default();
        format!("**{title}**\n\n{body}{sources}{checked}")
    }

    /// The button that says why an entry was the answer.
    #[must_use]
    pub fn why_button(self, code: String) -> Button {
        self.plain_button("why-this-answer", Press::Why(code))
    }

    /// Why an entry was the answer: the phrase that matched, how sure that was in percent, and the runner-up.
    #[must_use]
    pub fn why(self, phrase: &str, sure: u8, runner_up: Option<(&str, u8)>) -> Reply {
        let nearest = self.with("why-nearest", [("phrase", phrase.into())]);
        let sure = self.with("why-sure", [("percent", sure.into())]);
        let second = runner_up
            .map(|(title, percent)| self.with("why-runner-up", [("title", title.into()), ("percent", percent.into())]));
        let how = self.text("why-how");
        Reply::text([nearest, sure].into_iter().chain(second).chain([how]).collect::<Vec<_>>().join("\n"))
    }

    /// The button that takes an answer away.
    #[must_use]
    pub fn dismiss(self, askers: &[PersonId]) -> Button {
        self.plain_button("dismiss", Press::Dismiss { askers: askers.to_vec() })
    }

    /// Said where an answer was, when it cannot simply vanish.
    #[must_use]
    pub fn dismissed(self) -> Reply {
        Reply::text(self.text("dismissed"))
    }

    /// Said to who would take away an answer to somebody else's question.
    #[must_use]
    pub fn not_yours_to_dismiss(self) -> Reply {
        Reply::text(self.text("not-yours-to-dismiss"))
    }

    /// Said when an answer helped.
    #[must_use]
    pub fn thanks(self) -> Reply {
        Reply::text(self.text("thanks"))
    }

    /// Said when an answer did not help.
    #[must_use]
    pub fn sorry(self, buttons: Vec<Vec<Button>>) -> Reply {
        Reply { buttons, ..Reply::text(self.text("sorry")) }
    }

    /// Said when a button leads to an entry that is no longer there.
    #[must_use]
    pub fn entry_gone(self, buttons: Vec<Vec<Button>>) -> Reply {
        Reply { buttons, ..Reply::text(self.text("entry-gone")) }
    }

    /// Said when a button is of an older version.
    #[must_use]
    pub fn outdated_button(self) -> Reply {
        Reply::text(self.text("outdated-button"))
    }

    /// When an answer was last compared with its sources.
    #[must_use]
    pub fn checked(self, date: Date) -> String {
        let month = self.with("month", [("month", date.month.into())]);
        let (day, year) = (date.day.into(), date.year.into());
        self.with("checked", [("day", day), ("month", month.into()), ("year", year)])
    }

    /// How to use the bot, with the commands that there are.
    #[must_use]
    pub fn help(self, commands: &[(String, String)]) -> Reply {
        let commands = commands.iter().map(|(name, about)| format!("- `{name}`: {about}"));
        let list: Vec<String> = std::iter::once(format!("- {}", self.text("help-ask"))).chain(commands).collect();
        let (opening, closing) = (self.text("help-opening"), self.text("help-closing"));
        Reply::text(format!("{opening}\n\n{}\n\n{closing}", list.join("\n")))
    }

    /// How to reach the bot in a channel, as a line among the commands.
    #[must_use]
    pub fn mention_me(self) -> (String, String) {
        (self.text("mention"), self.text("mention-about"))
    }

    /// Said instead of an answer that stands in the channel already, with a button that shows it to who asked.
    #[must_use]
    pub fn answered_before(self, link: &str, entry: &EntryId) -> Reply {
        let show = self.plain_button("show-it-here", Press::Related(entry.clone()));
        Reply { buttons: vec![vec![show]], ..Reply::text(self.with("answered-before", [("link", link.into())])) }
    }

    /// How a command on messages is reached.
    #[must_use]
    pub fn on_a_message(self, name: &str) -> String {
        self.with("on-a-message", [("name", name.into())])
    }

    /// What commands on messages do.
    #[must_use]
    pub fn on_a_message_about(self) -> String {
        self.text("on-a-message-about")
    }

    /// What the command on messages does that makes an answer of one.
    #[must_use]
    pub fn from_a_message_about(self) -> String {
        self.text("from-a-message-about")
    }

    /// Stands above an answer to somebody else's message.
    #[must_use]
    pub fn answering(self, link: &str) -> String {
        self.with("answering", [("link", link.into())])
    }

    /// Said to who calls the bot below a message whose words it may not read.
    #[must_use]
    pub fn hidden_words(self) -> Reply {
        Reply::text(self.text("hidden-words"))
    }

    /// Said to who asks faster than a person reads.
    #[must_use]
    pub fn too_fast(self) -> Reply {
        Reply::text(self.text("too-fast"))
    }

    /// Said when something went wrong inside; the operator finds `incident` in the log.
    #[must_use]
    pub fn failed(self, incident: &str) -> Reply {
        Reply::text(self.with("failed", [("incident", incident.into())]))
    }
}

/// Shows a second answer below the first.
#[must_use]
pub fn and_also(first: &str, title: &str, second: &str) -> String {
    format!("{first}\n\n**{title}**\n{second}")
}

/// The beginning of something long, and the button that shows all of it.
#[must_use]
pub fn goes_on(beginning: &str, button: &str) -> String {
    format!("{beginning}\n… › {button}")
}

/// The sources of an answer as links, one a line, named by their addresses in short.
#[must_use]
pub fn sources(addresses: &[String]) -> String {
    const NAME: usize = 60;
    let link = |address: &String| {
        let name = address.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/');
        format!("- [{}](<{address}>)", fit(name, NAME))
    };
    addresses.iter().map(link).collect::<Vec<_>>().join("\n")
}
