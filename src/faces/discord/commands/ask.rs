//! `/ask`: a question in the person's own words, with suggestions while they type.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{Said, origin, respond};
use crate::{
    domain::request::{Naming, Request},
    faces::discord::{Context, Outcome},
};

/// Ask about open-weights and open-source AI models
#[poise::command(slash_command)]
pub(super) async fn ask(
    context: Context<'_>,
    #[description = "Your question, in your own words"]
    #[autocomplete = "suggestions"]
    question: String,
    #[description = "Whether only you see the answer; everyone does unless you say so"] private: Option<bool>,
) -> Outcome {
    respond(context, Request::Ask { question }, Said::privately(private)).await
}

/// The questions that a half-typed one may become.
pub(super) async fn suggestions(context: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    let space = origin::of_command(context.interaction).space;
    let suggestions = context.data().app.suggest(space, partial).await;
    choices(suggestions.into_iter().map(|suggestion| (suggestion.label, suggestion.value)))
}

/// The things that a half-typed name may mean.
pub(super) async fn named(context: Context<'_>, naming: Naming, partial: &str) -> CreateAutocompleteResponse {
    let origin = origin::of_command(context.interaction);
    let suggestions = context.data().app.suggest_named(&origin, naming, partial).await;
    choices(suggestions.into_iter().map(|suggestion| (suggestion.label, suggestion.value)))
}

fn choices(named: impl Iterator<Item = (String, String)>) -> CreateAutocompleteResponse {
    let choices = named.map(|(label, value)| AutocompleteChoice::new(label, value));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
