//! `/ask`: a question in the person's own words, with suggestions while they type.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::respond;
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

async fn suggestions(context: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let suggestions = context.data().app.suggest(partial).into_iter();
    let choices = suggestions.map(|suggestion| AutocompleteChoice::new(suggestion.label, suggestion.value));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
