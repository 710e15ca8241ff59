//! `/stats`: figures about a server, for its admins. Who may see them is decided behind the request.

use super::{Said, respond};
use crate::{
    domain::{kb_ask::KbAsk, request::Request},
    faces::discord::{Context, Outcome},
};

/// See how much I was asked here, and what became of it
#[poise::command(slash_command, guild_only)]
pub(super) async fn stats(context: Context<'_>) -> Outcome {
    respond(context, Request::Kb(KbAsk::Stats), Said::default()).await
}
