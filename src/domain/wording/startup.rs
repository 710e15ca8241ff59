//! Sentences to the operator who starts the program.

/// Said when the program is to go on Discord and has no token.
pub const NO_TOKEN: &str = "there is no Discord token: set WEIGHWISE__DISCORD__TOKEN, or \
    WEIGHWISE__DISCORD__TOKEN_FILE to a file that holds it; to try the bot without Discord, run `weighwise chat`";

/// Said above the first prompt of the terminal.
pub const CHAT_WELCOME: &str = "Weighwise, in your terminal. Ask about open-weights and open-source AI models, or type \
    /recommend, /compare, /proscons, /topics or /help. A number presses a button, /quit leaves.";

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

/// Said when a command was typed that the terminal does not know.
#[must_use]
pub fn no_such_command(typed: &str) -> String {
    format!("I do not know {typed}. There are /recommend, /compare, /proscons, /topics, /help and /quit.")
}
