//! The whole bot in a console: free questions, commands with a slash, numbers that press buttons, and forms.
//!
//! Owns reading lines and what a line means. Everything else is the bot's.

mod console;
mod form;
mod kb;

use std::{
    io::{self, BufRead, Write},
    path::Path,
};

use console::Console;
use form::Filled;

use super::{
    picture_file,
    plain::{Layout, render},
};
use crate::{
    app::App,
    domain::{
        button::Press,
        kb_ask::KbAsk,
        origin::Origin,
        person::PersonId,
        reply::Reply,
        request::Request,
        wording::{self, Wording},
    },
};

/// The commands that may also be typed by their names in the person's language.
const COMMANDS: &[&str] =
    &["ask", "recommend", "compare", "proscons", "topics", "source", "stats", "privacy", "forget-me", "help", "kb"];

/// Talks until the input ends or the person leaves.
///
/// # Errors
/// When the console can no longer be read or written.
pub async fn chat(
    app: &App,
    origin: &Origin,
    input: impl BufRead,
    output: impl Write,
    layout: Layout,
) -> io::Result<()> {
    talk(app, origin, Reply::text(wording::CHAT_WELCOME), input, output, layout).await
}

/// Leads through the questionnaire, then talks on until the input ends or the person leaves.
///
/// # Errors
/// When the console can no longer be read or written.
pub async fn recommend(app: &App, input: impl BufRead, mut output: impl Write, layout: Layout) -> io::Result<()> {
    writeln!(output, "{}\n", wording::RECOMMEND_WELCOME)?;
    let (origin, first) = (Origin::console(), Request::Recommend { code: None, compare: None });
    talk(app, &origin, app.handle(&origin, &first).await, input, output, layout).await
}

async fn talk(
    app: &App,
    origin: &Origin,
    mut shown: Reply,
    input: impl BufRead,
    output: impl Write,
    layout: Layout,
) -> io::Result<()> {
    let mut console = Console::new(input, output, layout);
    loop {
        if let Some(form) = shown.form.take() {
            match form::fill(&mut console, &form)? {
                Filled::Sent(fields) => {
                    let sent = Request::Submit { press: form.submit, fields };
                    console.say("")?;
                    shown = app.handle(origin, &sent).await;
                }
                Filled::Left => shown = Reply::text(wording::FORM_LEFT),
                Filled::Ended => break,
            }
            continue;
        }
        console.say(&render(&shown, layout))?;
        for (_, told) in app.take_notices(|person| person == PersonId::CONSOLE).await {
            console.say(&render(&told, layout))?;
        }
        if let Some(attachment) = shown.attachment.take() {
            console.say(&format!("{}\n", kb::write(&attachment)))?;
        }
        let Some(line) = console.ask(wording::CHAT_PROMPT)? else { break };
        let presses: Vec<&Press> = shown.choices().map(|(_, press)| press).collect();
        match Line::read(&line, &presses, Wording::of(origin.languages.person)) {
            Line::Leave => break,
            Line::Say(words) => console.say(&format!("{words}\n"))?,
            Line::Picture(file) => console.say(&format!("{}\n", write_picture(&shown, &file)))?,
            Line::Ask(request) => {
                console.say("")?;
                shown = app.handle(origin, &request).await;
                continue;
            }
        }
        shown = Reply { title: None, body: String::new(), sections: Vec::new(), footer: None, ..shown };
    }
    console.say("")
}

/// Writes the picture of what is shown; gives what to say about it.
fn write_picture(shown: &Reply, file: &str) -> String {
    match picture_file::write(shown, Path::new(file)) {
        _ if file.is_empty() => wording::PICTURE_WITHOUT_FILE.to_owned(),
        Ok(true) => wording::picture_written(file),
        Ok(false) => wording::NO_PICTURE.to_owned(),
        Err(error) => wording::picture_not_written(file, &error.root_cause().to_string()),
    }
}

/// What a typed line means.
#[derive(Debug, PartialEq, Eq)]
enum Line {
    Leave,
    Say(String),
    Picture(String),
    Ask(Request),
}

impl Line {
    fn read(line: &str, presses: &[&Press], say: Wording) -> Self {
        let line = line.trim();
        if let Ok(number) = line.parse::<usize>() {
            let press = number.checked_sub(1).and_then(|index| presses.get(index));
            return press.map_or_else(
                || Self::Say(wording::no_such_button(presses.len())),
                |press| Self::Ask(Request::Press((*press).clone())),
            );
        }
        match line.strip_prefix('/') {
            Some(command) => Self::command(line, command, say),
            None => Self::Ask(Request::Ask { question: line.to_owned() }),
        }
    }

    fn command(line: &str, command: &str, say: Wording) -> Self {
        let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        let named = Some(rest.trim().to_owned()).filter(|rest| !rest.is_empty());
        Self::Ask(match say.command_typed("command", name, COMMANDS) {
            "quit" | "exit" => return Self::Leave,
            "ask" => Request::Ask { question: rest.to_owned() },
            "picture" => return Self::Picture(rest.trim().to_owned()),
            "recommend" => recommend_request(rest, say),
            "compare" => Request::Compare { feature: named },
            "proscons" => Request::ProsAndCons { option: named },
            "topics" => Request::Topics { topic: named },
            "source" => Request::Source { answer: rest.to_owned() },
            "stats" => Request::Kb(KbAsk::Stats),
            "privacy" => Request::Privacy,
            "forget-me" => Request::ForgetMe,
            "help" => help_request(say),
            "kb" => match kb::read(rest, say) {
                Ok(ask) => Request::Kb(ask),
                Err(words) => return Self::Say(words),
            },
            _ => return Self::Say(wording::no_such_command(line)),
        })
    }
}

fn help_request(say: Wording) -> Request {
    let line = |(name, about): &(&str, &str)| {
        let id = format!("command-{name}");
        let name = say.command_name(&id).unwrap_or_else(|| (*name).to_owned());
        (format!("/{name}"), say.command_about(&id).unwrap_or_else(|| (*about).to_owned()))
    };
    Request::Help { commands: wording::TERMINAL_COMMANDS.iter().map(line).collect() }
}

/// `/recommend`, `/recommend CODE`, or `/recommend CODE compare CODE`.
fn recommend_request(rest: &str, say: Wording) -> Request {
    let code = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let own = say.command_name("command-recommend-compare");
    let halves = std::iter::once("compare").chain(own.as_deref()).find_map(|word| rest.split_once(word));
    let (one, other) = halves.unwrap_or((rest, ""));
    Request::Recommend { code: code(one), compare: code(other) }
}
