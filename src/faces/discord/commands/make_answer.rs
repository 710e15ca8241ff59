//! "Make this an answer": a message command that opens the form of a new answer with the message in it.

use poise::serenity_prelude::Message;

use super::respond;
use crate::{
    domain::{kb_ask::KbAsk, request::Request},
    faces::discord::{Context, Outcome},
};

/// Makes a message the text of a new answer.
#[poise::command(context_menu_command = "Make this an answer", guild_only)]
pub(super) async fn make_answer(context: Context<'_>, #[description = "The message"] message: Message) -> Outcome {
    respond(context, Request::Kb(KbAsk::Add { id: String::new(), body: message.content }), None).await
}
