//! Sentences around topics, the comparison, and pros and cons.

use crate::domain::{
    button::Press,
    knowledge::List,
    reply::{Button, Reply, Weight},
};

fn page_of(page: usize, pages: usize) -> Option<String> {
    (pages > 1).then(|| format!("Page {} of {pages}", page + 1))
}

/// Above the list of all topics.
#[must_use]
pub fn topic_list(entries: usize, page: usize, pages: usize) -> Reply {
    Reply {
        title: Some("What I know about".to_owned()),
        body: format!("{entries} answers, by topic. Pick one, or just ask."),
        footer: page_of(page, pages),
        ..Reply::default()
    }
}

/// Stands in the menu of topics before one is picked.
pub const PICK_A_TOPIC: &str = "Pick a topic";

/// How many answers a topic has.
#[must_use]
pub fn answers_in_topic(count: usize) -> String {
    if count == 1 { "1 answer".to_owned() } else { format!("{count} answers") }
}

/// Above the entries of one topic.
#[must_use]
pub fn topic_page(topic: &str, page: usize, pages: usize) -> Reply {
    Reply {
        title: Some(topic.to_owned()),
        body: "Pick a question to read its answer.".to_owned(),
        footer: page_of(page, pages),
        ..Reply::default()
    }
}

/// Said when no topic has that name.
#[must_use]
pub fn unknown_topic(typed: &str, list: Reply) -> Reply {
    Reply { body: format!("I have no topic like “{}”. {}", shown(typed), list.body), ..list }
}

/// Said when no row of the comparison has that name.
#[must_use]
pub fn unknown_feature(typed: &str, table: Reply) -> Reply {
    Reply { body: format!("I do not compare “{}”. Here is all that I compare.", shown(typed)), ..table }
}

/// Said when no option has that name.
#[must_use]
pub fn unknown_option(typed: &str, all: Reply) -> Reply {
    Reply {
        body: format!("I do not know the option “{}”. These are the ones I know.\n{}", shown(typed), all.body),
        ..all
    }
}

/// What a person typed, short and without marks that would break the sentence around it.
fn shown(typed: &str) -> String {
    const MOST: usize = 60;
    let plain: String = typed.chars().filter(|c| !c.is_control() && !"*_`~|>@<[]()#\\".contains(*c)).collect();
    crate::domain::text::fit(plain.trim(), MOST)
}

/// The button to the page before.
#[must_use]
pub fn previous_page(press: Press) -> Button {
    Button { label: "Previous page".to_owned(), press, weight: Weight::Plain }
}

/// The button to the next page.
#[must_use]
pub fn next_page(press: Press) -> Button {
    Button { label: "Next page".to_owned(), press, weight: Weight::Plain }
}

/// The button from a topic back to all of them.
#[must_use]
pub fn back_to_topics() -> Button {
    Button { label: "Back to all topics".to_owned(), press: Press::Topics { page: 0 }, weight: Weight::Plain }
}

/// Above the whole comparison.
#[must_use]
pub fn comparison_hint() -> String {
    "The short version. Name a feature to read more about it, such as `/compare cost`.".to_owned()
}

/// Said when there is no comparison.
#[must_use]
pub fn no_comparison() -> Reply {
    Reply::text("There is no comparison to show at the moment. Ask me about a feature instead.")
}

/// Said when there are no options.
#[must_use]
pub fn no_options() -> Reply {
    Reply::text("There are no pros and cons to show at the moment. Ask me a question instead.")
}

/// One row's cells, one a line.
#[must_use]
pub fn cells<'a>(cells: impl Iterator<Item = (&'a String, &'a String)>) -> String {
    cells.map(|(option, cell)| format!("{option}: {cell}")).collect::<Vec<_>>().join("\n")
}

/// The heading of pros and cons, for the options shown.
#[must_use]
pub fn pros_and_cons_title<'a>(options: impl Iterator<Item = &'a str>) -> String {
    format!("Pros and cons: {}", options.collect::<Vec<_>>().join(" and "))
}

/// What each option is, one a line; `options` are pairs of name and summary.
#[must_use]
pub fn summaries<'a>(options: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    options.map(|(name, summary)| format!("- **{name}**: {summary}")).collect::<Vec<_>>().join("\n")
}

/// The heading of one list of one option.
#[must_use]
pub fn list_heading(list: List, option: &str) -> String {
    match list {
        List::Pros => format!("{option}: what speaks for them"),
        List::Cons => format!("{option}: what speaks against them"),
        List::ChooseWhen => format!("{option}: when to choose them"),
    }
}
