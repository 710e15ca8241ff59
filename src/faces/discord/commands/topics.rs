//! `/topics`: everything the bot knows about.

use poise::serenity_prelude::CreateAutocompleteResponse;

use super::{Said, ask::named, respond};
use crate::{
    domain::request::{Naming, Request},
    faces::discord::{Context, Outcome},
};

/// See everything I know about
#[poise::command(slash_command)]
pub(super) async fn topics(
    context: Context<'_>,
    #[description = "One topic, such as licences; leave it out for all"]
    #[autocomplete = "topics_named"]
    topic: Option<String>,
    #[description = "Whether everyone sees it; only you do unless you say so"] public: Option<bool>,
) -> Outcome {
    respond(context, Request::Topics { topic }, Said::publicly(public)).await
}

async fn topics_named(context: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    named(context, Naming::Topic, partial).await
}
