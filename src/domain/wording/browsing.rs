//! Sentences around topics, the comparison, and pros and cons.

use super::Wording;
use crate::domain::{
    button::Press,
    knowledge::List,
    reply::{Button, Reply},
    text::fit,
};

impl Wording {
    /// The number of a page, if there is more than one.
    #[must_use]
    pub fn page_of(self, page: usize, pages: usize) -> Option<String> {
        let blanks = || [("page", (page + 1).into()), ("pages", pages.into())];
        (pages > 1).then(|| self.with("page-of", blanks()))
    }

    /// Above the list of all topics.
    #[must_use]
    pub fn topic_list(self, entries: usize, page: usize, pages: usize) -> Reply {
        Reply {
            title: Some(self.text("topics-title")),
            body: self.with("topics-body", [("count", entries.into())]),
            footer: self.page_of(page, pages),
            ..Reply::default()
        }
    }

    /// Stands in the menu of topics before one is picked.
    #[must_use]
    pub fn pick_a_topic(self) -> String {
        self.text("pick-a-topic")
    }

    /// How many answers a topic has.
    #[must_use]
    pub fn answers_in_topic(self, count: usize) -> String {
        self.with("answers-in-topic", [("count", count.into())])
    }

    /// What the topic `id` is called; one that is not listed shows its id.
    #[must_use]
    pub fn topic(self, id: &str) -> String {
        self.own("topic", Some(id)).unwrap_or_else(|| id.to_owned())
    }

    /// Above the entries of one topic.
    #[must_use]
    pub fn topic_page(self, topic: &str, page: usize, pages: usize) -> Reply {
        Reply {
            title: Some(self.topic(topic)),
            body: self.text("topic-body"),
            footer: self.page_of(page, pages),
            ..Reply::default()
        }
    }

    /// Said when no topic has that name.
    #[must_use]
    pub fn unknown_topic(self, typed: &str, list: Reply) -> Reply {
        let unknown = self.with("unknown-topic", [("typed", shown(typed).into())]);
        Reply { body: format!("{unknown} {}", list.body), ..list }
    }

    /// Said when no row of the comparison has that name.
    #[must_use]
    pub fn unknown_feature(self, typed: &str, table: Reply) -> Reply {
        Reply { body: self.with("unknown-feature", [("typed", shown(typed).into())]), ..table }
    }

    /// Said when no option has that name.
    #[must_use]
    pub fn unknown_option(self, typed: &str, all: Reply) -> Reply {
        let unknown = self.with("unknown-option", [("typed", shown(typed).into())]);
        Reply { body: format!("{unknown}\n{}", all.body), ..all }
    }

    /// The buttons that turn pages, if there is anything to turn.
    #[must_use]
    pub fn turns(self, page: usize, pages: usize, press: impl Fn(usize) -> Press) -> Option<Vec<Button>> {
        let back = page.checked_sub(1).map(|page| self.plain_button("previous-page", press(page)));
        let on = (page + 1 < pages).then(|| self.plain_button("next-page", press(page + 1)));
        let turns: Vec<Button> = back.into_iter().chain(on).collect();
        (!turns.is_empty()).then_some(turns)
    }

    /// The button from a topic back to all of them.
    #[must_use]
    pub fn back_to_topics(self) -> Button {
        self.plain_button("back-to-topics", Press::Topics { page: 0 })
    }

    /// Above the whole comparison.
    #[must_use]
    pub fn comparison_hint(self) -> String {
        self.text("comparison-hint")
    }

    /// Stands in the menu of features before one is picked.
    #[must_use]
    pub fn pick_a_feature(self) -> String {
        self.text("pick-a-feature")
    }

    /// The head of the column of features.
    #[must_use]
    pub fn feature(self) -> String {
        self.text("feature")
    }

    /// The button between the comparison in words and as a picture.
    #[must_use]
    pub fn as_picture(self) -> Button {
        self.plain_button("as-picture", Press::ComparisonPicture)
    }

    /// Said when there is no comparison.
    #[must_use]
    pub fn no_comparison(self) -> Reply {
        Reply::text(self.text("no-comparison"))
    }

    /// Said when there are no options.
    #[must_use]
    pub fn no_options(self) -> Reply {
        Reply::text(self.text("no-options"))
    }

    /// The heading of pros and cons, for the options shown.
    #[must_use]
    pub fn pros_and_cons_title<'a>(self, options: impl Iterator<Item = &'a str>) -> String {
        let options = options.map(str::to_owned).reduce(|one, other| self.this_and_that(&one, &other));
        self.with("pros-and-cons", [("options", options.unwrap_or_default().into())])
    }

    /// Both of two.
    pub(super) fn this_and_that(self, one: &str, other: &str) -> String {
        self.with("this-and-that", [("one", one.into()), ("other", other.into())])
    }

    /// The heading of one list of one option.
    #[must_use]
    pub fn list_heading(self, list: List, option: &str) -> String {
        let heading = match list {
            List::Pros => "speaks-for",
            List::Cons => "speaks-against",
            List::ChooseWhen => "when-to-choose",
        };
        self.with(heading, [("option", option.into())])
    }
}

/// What a person typed, short and without marks that would break the sentence around it.
fn shown(typed: &str) -> String {
    const MOST: usize = 60;
    let plain: String = typed.chars().filter(|c| !c.is_control() && !"*_`~|>@<[]()#\\".contains(*c)).collect();
    fit(plain.trim(), MOST)
}

/// One row's cells, one a line.
#[must_use]
pub fn cells<'a>(cells: impl Iterator<Item = (&'a String, &'a String)>) -> String {
    cells.map(|(option, cell)| format!("{option}: {cell}")).collect::<Vec<_>>().join("\n")
}

/// What each option is, one a line; `options` are pairs of name and summary.
#[must_use]
pub fn summaries<'a>(options: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    options.map(|(name, summary)| format!("- **{name}**: {summary}")).collect::<Vec<_>>().join("\n")
}
