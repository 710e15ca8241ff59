//! `/help`: how to use the bot.

use super::respond;
use crate::{
    domain::request::Request,
    faces::discord::{Context, Outcome},
};

/// How to use me
#[poise::command(slash_command)]
pub(super) async fn help(context: Context<'_>) -> Outcome {
    respond(context, Request::Help, None).await
}
