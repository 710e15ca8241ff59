//! Sentences around an answer, a choice of answers, and no answer.

use crate::domain::{
    button::Press,
    date::Date,
    knowledge::EntryId,
    limits,
    reply::{Button, Field, Form, Reply, Weight},
    text::fit,
};

/// Heading of the sources below an answer.
pub const SOURCES: &str = "Sources";

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn button(label: &str, press: Press, weight: Weight) -> Button {
    Button { label: label.to_owned(), press, weight }
}

/// Said to a message without a question in it.
#[must_use]
pub fn empty_question(buttons: Vec<Vec<Button>>) -> Reply {
    let body = "Hi! Ask me anything about open-weights and open-source AI models, for example: \
                *what is the difference?*, *can I run one on 8 GB?* or *may I use Llama at work?*";
    Reply { buttons, ..Reply::text(body) }
}

/// Said when nothing fits.
#[must_use]
pub fn dont_know(buttons: Vec<Vec<Button>>) -> Reply {
    let body = "I have no good answer to that. I know about open-weights and open-source AI models: what they are, \
                what they cost, what they run on and which licence allows what. Other words may help, or look around:";
    Reply { buttons, ..Reply::text(body) }
}

/// Said when several answers are near.
#[must_use]
pub fn did_you_mean(buttons: Vec<Vec<Button>>) -> Reply {
    Reply { buttons, ..Reply::text("I am not sure which of these you mean:") }
}

/// Stands in a menu of questions before one is picked.
pub const PICK_A_QUESTION: &str = "Pick a question";

/// The button that opens the form of [`reword`].
#[must_use]
pub fn ask_in_other_words() -> Button {
    button("Ask in other words", Press::Reword, Weight::Plain)
}

/// The name of the one field in the form of [`reword`].
pub const REWORDED: &str = "question";

/// A form to ask again.
#[must_use]
pub fn reword() -> Reply {
    let field = Field {
        id: REWORDED.to_owned(),
        label: "Your question".to_owned(),
        value: String::new(),
        long: true,
        required: true,
        max: limits::QUESTION,
    };
    let form = Form { title: "Ask in other words".to_owned(), submit: Press::Reword, fields: vec![field] };
    Reply { form: Some(form), ..Reply::text("Ask me again, in other words.") }
}

/// Shows a second answer below the first.
#[must_use]
pub fn and_also(first: &str, title: &str, second: &str) -> String {
    format!("{first}\n\n**{title}**\n{second}")
}

/// The button for a person who meant none of the choices.
#[must_use]
pub fn none_of_these() -> Button {
    button("None of these: show all topics", Press::Browse, Weight::Plain)
}

/// The button that lists all topics.
#[must_use]
pub fn all_topics() -> Button {
    button("All topics", Press::Browse, Weight::Plain)
}

/// The button that starts the questionnaire.
#[must_use]
pub fn start_questionnaire() -> Button {
    button("Find out what fits you", Press::StartInterview, Weight::Main)
}

/// The buttons that ask whether an answer helped.
#[must_use]
pub fn feedback_buttons(entry: &EntryId) -> Vec<Button> {
    let ask = |label, helpful| button(label, Press::Feedback { entry: entry.clone(), helpful }, Weight::Plain);
    vec![ask("👍 Helpful", true), ask("👎 Not helpful", false)]
}

/// Said when an answer helped.
#[must_use]
pub fn thanks() -> Reply {
    Reply::text("Thank you, good to know.")
}

/// Said when an answer did not help.
#[must_use]
pub fn sorry(buttons: Vec<Vec<Button>>) -> Reply {
    let body = "Thank you for saying so. Asking in other words may find a better answer, or look around:";
    Reply { buttons, ..Reply::text(body) }
}

/// Said when a button leads to an entry that is no longer there.
#[must_use]
pub fn entry_gone(buttons: Vec<Vec<Button>>) -> Reply {
    let body = "That answer has been moved or taken out since this button was made. Ask again, or look around:";
    Reply { buttons, ..Reply::text(body) }
}

/// Said when a button is of an older version.
#[must_use]
pub fn outdated_button() -> Reply {
    Reply::text("This button is from an older version of me. Please ask again, or start over with `/help`.")
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

/// When an answer was last compared with its sources.
#[must_use]
pub fn checked(date: Date) -> String {
    let month = usize::from(date.month).checked_sub(1).and_then(|month| MONTHS.get(month)).unwrap_or(&"");
    format!("Last checked against its sources on {} {month} {}", date.day, date.year)
}

/// How to use the bot.
#[must_use]
pub fn help() -> Reply {
    let body = "I help you weigh **open-weights** against **open-source** AI models.\n\n\
                - **Ask me**: mention me, reply to me, write to me directly, or use `/ask`. Misspelt and clumsy is fine.\n\
                - `/recommend` asks a few questions and says which kind fits you, and why.\n\
                - `/compare` puts the two side by side; name a feature to see one.\n\
                - `/proscons` lists what speaks for and against each.\n\
                - `/topics` shows everything I know about.\n\
                - Right-click a message, **Apps**, **Answer this**: I answer somebody else's question.\n\n\
                Licence and regulation answers are summaries, not legal advice.";
    Reply::text(body)
}

/// Stands above an answer to somebody else's message.
#[must_use]
pub fn answering(link: &str) -> String {
    format!("In answer to {link}")
}

/// Said when something went wrong inside; the operator finds `incident` in the log.
#[must_use]
pub fn failed(incident: &str) -> Reply {
    Reply::text(format!(
        "Something went wrong on my side, sorry. Please try again. If it stays, tell an admin the number {incident}."
    ))
}
