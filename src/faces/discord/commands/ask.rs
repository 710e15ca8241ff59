//! `/ask`: a question in the person's own words, with suggestions while they type.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{origin, respond};
use crate::{
    domain::request::Request,
    faces::discord::{Context, Outcome},
};

/// Ask about open-weights and open-source AI models
#[poise::command(slash_command)]
pub(super) async fn ask(
    context: Context<'_>,
    #[description = "Your question, in your own words"]
    #[autocomplete = "suggestions"]
    question: String,
) -> Outcome {
    respond(context, Request::Ask { question }, None).await
}

pub(super) async fn suggestions(context: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let space = origin::of_command(context.interaction).space;
    let suggestions = context.data().app.suggest(space, partial).await;
    let choices = suggestions.into_iter().map(|suggestion| AutocompleteChoice::new(suggestion.label, suggestion.value));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
