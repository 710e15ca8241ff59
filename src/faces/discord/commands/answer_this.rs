//! "Answer this" and "Answer this privately": message commands that answer somebody else's question.

use poise::serenity_prelude::Message;

use super::{Said, respond};
use crate::{
    domain::{person::PersonId, reply::Visibility, request::Request},
    faces::discord::{Context, Outcome},
};

/// Answers the question in a message, for everyone to see.
#[poise::command(context_menu_command = "Answer this")]
pub(super) async fn answer_this(context: Context<'_>, #[description = "The message"] message: Message) -> Outcome {
    answer(context, message, Visibility::Everyone).await
}

/// Answers the question in a message, for the person alone who uses it.
#[poise::command(context_menu_command = "Answer this privately")]
pub(super) async fn answer_privately(context: Context<'_>, #[description = "The message"] message: Message) -> Outcome {
    answer(context, message, Visibility::Asker).await
}

async fn answer(context: Context<'_>, message: Message, wish: Visibility) -> Outcome {
    let author = (!message.author.bot).then(|| PersonId::new(message.author.id.get()));
    let mut said = Said { wish: Some(wish), author, about: Some(message.id), ..Said::default() };
    // With a message that was picked, Discord does not say on which server it stands.
    let link = message.id.link(context.interaction.channel_id, context.interaction.guild_id);
    said.above = Some(said.wording(context, wish).answering(&link));
    respond(context, Request::Ask { question: message.content }, said).await
}
