//! "Answer this": a message command that answers somebody else's question.

use poise::serenity_prelude::Message;

use super::respond;
use crate::{
    domain::{request::Request, wording},
    faces::discord::{Context, Outcome},
};

/// Answers the question in a message.
#[poise::command(context_menu_command = "Answer this")]
pub(super) async fn answer_this(context: Context<'_>, #[description = "The message"] message: Message) -> Outcome {
    let above = wording::answering(&message.link());
    respond(context, Request::Ask { question: message.content }, Some(above)).await
}
