//! Sentences to admins around the inbox: groups of questions, what can be done with them, and proposed phrases.

use super::{Wording, one_line};
use crate::domain::{
    date::Date,
    inbox_press::InboxPress,
    kb_press::KbPress,
    knowledge::EntryId,
    limits,
    question::QuestionId,
    reply::{Button, Field, Form, Reply, Weight},
    text::fit,
};

/// Characters of a question in a list.
const IN_A_LIST: usize = 120;

impl Wording {
    /// Said when nothing waits.
    #[must_use]
    pub fn inbox_empty(self) -> Reply {
        Reply::text(self.text("inbox-empty"))
    }

    /// Above the groups of a page.
    #[must_use]
    pub fn inbox(self, questions: usize, lines: &[String]) -> Reply {
        let about = match questions {
            0 => self.text("inbox-no-questions"),
            _ => self.with("inbox-about", [("questions", questions.into())]),
        };
        let body = if lines.is_empty() { about } else { format!("{about}\n\n{}", lines.join("\n")) };
        Reply { title: Some(self.text("inbox")), ..Reply::text(body) }
    }

    /// A group in the list.
    #[must_use]
    pub fn inbox_line(self, count: usize, words: &str) -> String {
        let words = fit(&one_line(words), IN_A_LIST);
        self.with("inbox-line", [("count", count.into()), ("words", words.into())])
    }

    /// Below a group in the menu.
    #[must_use]
    pub fn inbox_about(self, count: usize, last: Date) -> String {
        self.with("inbox-asked", [("count", count.into()), ("date", last.to_string().into())])
    }

    /// Stands in the menu of groups.
    #[must_use]
    pub fn inbox_pick(self) -> String {
        self.text("inbox-pick")
    }

    /// Which page of how many.
    #[must_use]
    pub fn inbox_page(self, page: usize, pages: usize) -> String {
        self.with("inbox-page", [("page", page.into()), ("pages", pages.into())])
    }

    /// One way in which a question was asked.
    #[must_use]
    pub fn inbox_words(self, words: &str) -> String {
        self.with("inbox-words", [("words", fit(&one_line(words), IN_A_LIST).into())])
    }

    /// A group: how often it was asked, and how.
    #[must_use]
    pub fn inbox_group(self, count: usize, last: Date, lines: &[String], more: usize) -> Reply {
        let asked = self.inbox_about(count, last);
        let more = (more > 0).then(|| self.with("inbox-more", [("count", more.into())]));
        let lines: Vec<String> = lines.iter().cloned().chain(more).collect();
        Reply { title: Some(self.text("inbox-group")), ..Reply::text(format!("{asked}\n\n{}", lines.join("\n"))) }
    }

    /// Heading of the answers that did not help.
    #[must_use]
    pub fn inbox_unhelpful(self) -> String {
        self.text("inbox-unhelpful")
    }

    /// What can be done about a group.
    #[must_use]
    pub fn inbox_group_buttons(self, group: QuestionId) -> Vec<Vec<Button>> {
        vec![
            vec![
                self.inbox_button("inbox-write", InboxPress::Write(group), Weight::Main),
                self.inbox_button("inbox-add", InboxPress::Choose(group), Weight::Plain),
                self.inbox_button("inbox-off-topic", InboxPress::OffTopic(group), Weight::Plain),
            ],
            vec![self.inbox_back()],
        ]
    }

    fn inbox_button(self, label: &str, press: InboxPress, weight: Weight) -> Button {
        Button { label: self.text(label), press: KbPress::Inbox(press).into(), weight }
    }

    /// The button to the list of all groups.
    #[must_use]
    pub fn inbox_back(self) -> Button {
        self.inbox_button("inbox-back", InboxPress::Page(0), Weight::Plain)
    }

    /// The button back to a group.
    #[must_use]
    pub fn inbox_back_to(self, group: QuestionId) -> Button {
        self.inbox_button("inbox-back-to", InboxPress::Group(group), Weight::Plain)
    }

    /// Said when a group or a proposal is gone.
    #[must_use]
    pub fn inbox_gone(self) -> Reply {
        Reply::text(self.text("inbox-gone"))
    }

    /// Said when questions have been dealt with.
    #[must_use]
    pub fn inbox_settled(self, count: usize) -> Reply {
        Reply::text(self.with("inbox-settled", [("count", count.into())]))
    }

    /// The title of the form of a new answer.
    #[must_use]
    pub fn inbox_form_new(self) -> String {
        self.text("inbox-form-new")
    }

    /// The title of the form of an entry that gets phrases.
    #[must_use]
    pub fn inbox_form_add(self, entry: &EntryId) -> String {
        fit(&self.with("inbox-form-add", [("entry", entry.as_str().into())]), limits::FORM_TEXT)
    }

    /// Above the entries that a group may belong to.
    #[must_use]
    pub fn inbox_choose(self, words: &str) -> Reply {
        Reply::text(self.with("inbox-choose", [("words", fit(&one_line(words), IN_A_LIST).into())]))
    }

    /// Stands in the menu of entries.
    #[must_use]
    pub fn inbox_pick_entry(self) -> String {
        self.text("inbox-pick-entry")
    }

    /// The button to type another id.
    #[must_use]
    pub fn inbox_other(self, group: QuestionId) -> Button {
        self.inbox_button("inbox-other", InboxPress::Other(group), Weight::Plain)
    }

    /// The form in which an id is typed, in the field of this name.
    #[must_use]
    pub fn inbox_form_other(self, field: &str, group: QuestionId) -> Reply {
        let field = Field {
            id: field.to_owned(),
            label: self.text("inbox-field-id"),
            value: String::new(),
            long: false,
            required: true,
            max: limits::ID,
        };
        let submit = KbPress::Inbox(InboxPress::SubmitOther(group)).into();
        Reply { form: Some(Form { title: self.text("inbox-other"), submit, fields: vec![field] }), ..Reply::default() }
    }

    /// Said when an id was typed: its form opens behind a button.
    #[must_use]
    pub fn inbox_named(self, entry: &EntryId, group: QuestionId) -> Reply {
        let open = InboxPress::AddTo { group, entry: entry.clone() };
        let label = self.with("inbox-open", [("entry", entry.as_str().into())]);
        let open = Button {
            label: fit(&label, limits::BUTTON_LABEL),
            press: KbPress::Inbox(open).into(),
            weight: Weight::Main,
        };
        let buttons = vec![vec![open, self.inbox_back_to(group)]];
        Reply { buttons, ..Reply::text(self.with("inbox-named", [("entry", entry.as_str().into())])) }
    }

    /// Said when the off-topic chat cannot be written where it belongs.
    #[must_use]
    pub fn inbox_golden_unwritable(self) -> Reply {
        Reply::text(self.text("inbox-golden-unwritable"))
    }

    /// Heading of the proposed phrases.
    #[must_use]
    pub fn proposals(self, count: usize) -> String {
        self.with("proposals", [("count", count.into())])
    }

    /// A proposed phrase.
    #[must_use]
    pub fn proposal_line(self, words: &str, entry: &EntryId, people: u64) -> String {
        let words = fit(&one_line(words), IN_A_LIST);
        self.with(
            "proposal-line",
            [("words", words.into()), ("entry", entry.as_str().into()), ("people", people.into())],
        )
    }

    /// The button to look at what a proposed phrase would change.
    #[must_use]
    pub fn proposal_approve(self, words: &str) -> String {
        self.with("proposal-approve", [("words", one_line(words).into())])
    }

    /// The button to let a proposed phrase be.
    #[must_use]
    pub fn proposal_decline(self) -> String {
        self.text("proposal-decline")
    }

    /// Said when a proposed phrase was let be.
    #[must_use]
    pub fn proposal_declined(self, words: &str) -> Reply {
        Reply::text(self.with("proposal-declined", [("words", fit(&one_line(words), IN_A_LIST).into())]))
    }
}

/// Why the off-topic chat was changed. It is kept in the history for admins of whatever language, so it is English.
#[must_use]
pub fn kb_why_off_topic() -> String {
    "called off-topic".to_owned()
}
