//! Sentences to the operator who starts the program.

/// Said when the program is to go on Discord and has no token.
pub const NO_TOKEN: &str = "there is no Discord token: set WEIGHWISE__DISCORD__TOKEN, or \
    WEIGHWISE__DISCORD__TOKEN_FILE to a file that holds it; to try the bot without Discord, run `weighwise chat`";

/// Said above the first prompt of the terminal.
pub const CHAT_WELCOME: &str = "Weighwise, in your terminal. Ask about open-weights and open-source AI models, or type \
    /recommend, /compare, /proscons, /topics or /help. A number presses a button, /quit leaves.";

/// Said above the first question when only the questionnaire is run.
pub const RECOMMEND_WELCOME: &str = "A few questions, then a recommendation. A number answers, /quit leaves.";

/// The prompt of the terminal.
pub const CHAT_PROMPT: &str = "you> ";

/// Said when a number was typed that no button has.
#[must_use]
pub fn no_such_button(buttons: usize) -> String {
    match buttons {
        0 => "There is no button to press here. Type a question, or /help.".to_owned(),
        1 => "There is one button here: type 1 to press it.".to_owned(),
        _ => format!("There are {buttons} buttons here: type a number from 1 to {buttons}."),
    }
}

/// Said when a picture was asked for where there is none.
pub const NO_PICTURE: &str = "There is no picture here. The result of /recommend has one.";

/// Said when a picture was asked for without a file to put it into.
pub const PICTURE_WITHOUT_FILE: &str = "Name the file to write, such as /picture scores.png.";

/// Said when a picture was written.
#[must_use]
pub fn picture_written(file: &str) -> String {
    format!("The picture is in {file}.")
}

/// Said when a picture could not be written.
#[must_use]
pub fn picture_not_written(file: &str, why: &str) -> String {
    format!("The picture could not be written to {file}: {why}.")
}

/// The commands of the terminal, each with what it does where [`super::Wording::command_about`] does not say it.
pub const TERMINAL_COMMANDS: &[(&str, &str)] = &[
    ("recommend", "asks a few questions and says which kind fits you, and why"),
    ("compare", "puts the two side by side; name a feature to see one"),
    ("proscons", "lists what speaks for and against each"),
    ("topics", "shows everything I know about"),
    ("source", "shows where an answer comes from"),
    ("kb", "shows and changes what a server knows, where one was named at the start"),
    ("stats", "shows how much was asked on that server, and what became of it"),
    ("privacy", "says what I keep of people"),
    ("forget-me", "removes what I keep of you"),
    ("picture", "writes the picture of what is shown to a file"),
    ("quit", "leaves"),
];

/// Said when a command was typed that the terminal does not know.
#[must_use]
pub fn no_such_command(typed: &str) -> String {
    format!(
        "I do not know {typed}. There are /recommend, /compare, /proscons, /topics, /source, /kb, /stats, /privacy, /forget-me, \
         /help, /picture and /quit."
    )
}
