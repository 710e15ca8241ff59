//! `/help`: how to use the bot, from the commands themselves.

use super::{Said, localised, respond};
use crate::{
    domain::{reply::Visibility, request::Request, space::SpaceId, wording::Wording},
    faces::discord::{Context, Data, Outcome, origin::of_command},
};

/// The one command on messages that does not answer them.
const MAKES_ANSWER: &str = "make_answer";

/// How to use me
#[poise::command(slash_command)]
pub(super) async fn help(
    context: Context<'_>,
    #[description = "Whether everyone sees it; only you do unless you say so"] public: Option<bool>,
) -> Outcome {
    let said = Said::publicly(public);
    let say = said.wording(context, Visibility::Asker);
    let elsewhere = of_command(context.interaction).space == SpaceId::Base;
    let commands = context.framework().options().commands.iter();
    let commands = commands.filter(|command| !(elsewhere && command.guild_only)).map(|command| line(command, say));
    let commands = std::iter::once(say.mention_me()).chain(commands).collect();
    respond(context, Request::Help { commands }, said).await
}

/// A command with what it does. Commands on messages have no description at Discord, so theirs is their name.
fn line(command: &poise::Command<Data, anyhow::Error>, say: Wording) -> (String, String) {
    match command.context_menu_name {
        Some(_) if command.name == MAKES_ANSWER => {
            (say.on_a_message(&localised::name(command, say)), say.from_a_message_about())
        }
        Some(_) => (say.on_a_message(&localised::name(command, say)), say.on_a_message_about()),
        None => (format!("/{}", localised::name(command, say)), localised::about(command, say)),
    }
}
