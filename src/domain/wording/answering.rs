//! Sentences around an answer, a choice of answers, and no answer.

use crate::domain::{
    button::Press,
    date::Date,
    knowledge::EntryId,
    limits,
    person::PersonId,
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

/// Heading of the ways to ask for an answer.
pub const ASKED_LIKE: &str = "Some ways to ask for it";

/// Below the title of an answer whose source is shown.
#[must_use]
pub fn source_of(entry: &EntryId) -> String {
    format!("This answer is `{entry}` in my knowledge. People wrote and checked it; I only find it.")
}

/// The button that shows an answer as plain text.
#[must_use]
pub fn as_text_button(entry: &EntryId) -> Button {
    button("As plain text", Press::Text { entry: entry.clone(), page: None }, Weight::Plain)
}

/// A whole answer as plain text.
#[must_use]
pub fn as_text(title: &str, body: &str, sources: &str, checked_on: Option<Date>) -> String {
    let sources = if sources.is_empty() { String::new() } else { format!("\n\n**{SOURCES}**\n{sources}") };
    let checked = checked_on.map(|date| format!("\n\n{}", checked(date))).unwrap_or_default();
    format!("**{title}**\n\n{body}{sources}{checked}")
}

/// The button that says why an entry was the answer.
#[must_use]
pub fn why_button(code: String) -> Button {
    button("Why this answer?", Press::Why(code), Weight::Plain)
}

/// Why an entry was the answer: the phrase that matched, how sure that was in percent, and the runner-up.
#[must_use]
pub fn why(phrase: &str, sure: u8, runner_up: Option<(&str, u8)>) -> Reply {
    let second = runner_up
        .map(|(title, percent)| format!("\nThe runner-up was “{title}”, with {percent} %."))
        .unwrap_or_default();
    Reply::text(format!(
        "Of all the ways to ask that I know, this question was nearest to “{phrase}”.\n\
         I was {sure} % sure that this is the answer.{second}\n\
         I compare words with words; no language model wrote or chose anything."
    ))
}

/// The button that takes an answer away.
#[must_use]
pub fn dismiss(asker: PersonId) -> Button {
    button("Dismiss", Press::Dismiss { asker }, Weight::Plain)
}

/// Said where an answer was, when it cannot simply vanish.
#[must_use]
pub fn dismissed() -> Reply {
    Reply::text("Taken away.")
}

/// Said to who would take away an answer to somebody else's question.
#[must_use]
pub fn not_yours_to_dismiss() -> Reply {
    Reply::text("Only the person who asked, or a moderator, can dismiss this answer.")
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

/// How to use the bot, with the commands that there are.
#[must_use]
pub fn help(commands: &[(String, String)]) -> Reply {
    let commands: Vec<String> = commands.iter().map(|(name, about)| format!("- `{name}`: {about}")).collect();
    let body = format!(
        "I help you weigh **open-weights** against **open-source** AI models.\n\n\
         - **Ask me** in your own words. Misspelt and clumsy is fine.\n{}\n\n\
         Licence and regulation answers are summaries, not legal advice.",
        commands.join("\n")
    );
    Reply::text(body)
}

/// How to reach the bot in a channel, as a line among the commands.
pub const MENTION_ME: (&str, &str) = ("@mention", "put your question behind it, reply to me, or write to me directly");

/// Said instead of an answer that stands in the channel already, with a button that shows it to who asked.
#[must_use]
pub fn answered_before(link: &str, entry: &EntryId) -> Reply {
    let show = button("Show it to me here", Press::Related(entry.clone()), Weight::Plain);
    Reply { buttons: vec![vec![show]], ..Reply::text(format!("I answered that here a moment ago: {link}")) }
}

/// How a command on messages is reached.
#[must_use]
pub fn on_a_message(name: &str) -> String {
    format!("Apps › {name}")
}

/// What commands on messages do.
pub const ON_A_MESSAGE: &str = "right-click or long-press a message, and I answer it";

/// Stands above an answer to somebody else's message.
#[must_use]
pub fn answering(link: &str) -> String {
    format!("In answer to {link}")
}

/// Said to who asks faster than a person reads.
#[must_use]
pub fn too_fast() -> Reply {
    Reply::text("That was a lot in a short time. Give me a minute, and then go on.")
}

/// Said when something went wrong inside; the operator finds `incident` in the log.
#[must_use]
pub fn failed(incident: &str) -> Reply {
    Reply::text(format!(
        "Something went wrong on my side, sorry. Please try again. If it stays, tell an admin the number {incident}."
    ))
}
