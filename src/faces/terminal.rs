//! The whole bot in a console: free questions, commands with a slash, and numbers that press buttons.
//!
//! Owns reading lines and what a line means. Everything else is the bot's.

use std::io::{self, BufRead, Write};

use super::plain::{Layout, render};
use crate::{
    app::App,
    domain::{
        reply::{Button, Reply},
        request::Request,
        wording,
    },
};

/// Talks until the input ends or the person leaves.
///
/// # Errors
/// When the console can no longer be read or written.
pub async fn chat(app: &App, input: impl BufRead, mut output: impl Write, layout: Layout) -> io::Result<()> {
    let mut shown = Reply::text(wording::CHAT_WELCOME);
    let mut lines = input.lines();
    loop {
        writeln!(output, "{}", render(&shown, layout))?;
        write!(output, "{}", wording::CHAT_PROMPT)?;
        output.flush()?;
        let Some(line) = lines.next().transpose()? else { break };
        if !layout.styled {
            // Without a terminal nothing echoes what was typed, and a transcript without it reads oddly.
            writeln!(output, "{line}")?;
        }
        let buttons: Vec<&Button> = shown.all_buttons().collect();
        match Line::read(&line, &buttons) {
            Line::Leave => break,
            Line::Say(words) => writeln!(output, "{words}\n")?,
            Line::Ask(request) => {
                let reply = app.handle(&request).await;
                writeln!(output)?;
                shown = reply;
                continue;
            }
        }
        shown = Reply { title: None, body: String::new(), sections: Vec::new(), footer: None, ..shown };
    }
    writeln!(output)
}

/// What a typed line means.
#[derive(Debug, PartialEq, Eq)]
enum Line {
    Leave,
    Say(String),
    Ask(Request),
}

impl Line {
    fn read(line: &str, buttons: &[&Button]) -> Self {
        let line = line.trim();
        if let Ok(number) = line.parse::<usize>() {
            let button = number.checked_sub(1).and_then(|index| buttons.get(index));
            return button.map_or_else(
                || Self::Say(wording::no_such_button(buttons.len())),
                |button| Self::Ask(Request::Press(button.press.clone())),
            );
        }
        match line.strip_prefix('/') {
            Some(command) => Self::command(line, command),
            None => Self::Ask(Request::Ask { question: line.to_owned() }),
        }
    }

    fn command(line: &str, command: &str) -> Self {
        let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        let named = Some(rest.trim().to_owned()).filter(|rest| !rest.is_empty());
        Self::Ask(match name {
            "quit" | "exit" => return Self::Leave,
            "ask" => Request::Ask { question: rest.to_owned() },
            "recommend" => Request::Recommend { code: named },
            "compare" => Request::Compare { feature: named },
            "proscons" => Request::ProsAndCons { option: named },
            "topics" => Request::Topics { topic: named },
            "help" => Request::Help,
            _ => return Self::Say(wording::no_such_command(line)),
        })
    }
}
