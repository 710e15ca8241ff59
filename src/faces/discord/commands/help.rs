//! `/help`: how to use the bot, from the commands themselves.

use super::{Said, respond};
use crate::{
    domain::{request::Request, wording},
    faces::discord::{Context, Data, Outcome},
};

/// How to use me
#[poise::command(slash_command)]
pub(super) async fn help(
    context: Context<'_>,
    #[description = "Whether everyone sees it; only you do unless you say so"] public: Option<bool>,
) -> Outcome {
    let (mention, about) = wording::MENTION_ME;
    let mut commands = vec![(mention.to_owned(), about.to_owned())];
    commands.extend(context.framework().options().commands.iter().map(line));
    respond(context, Request::Help { commands }, Said::publicly(public)).await
}

/// A command with what it does. Commands on messages have no description at Discord, so theirs is their name.
fn line(command: &poise::Command<Data, anyhow::Error>) -> (String, String) {
    match &command.context_menu_name {
        Some(name) => (wording::on_a_message(name), wording::ON_A_MESSAGE.to_owned()),
        None => (format!("/{}", command.name), command.description.as_deref().unwrap_or_default().to_owned()),
    }
}
