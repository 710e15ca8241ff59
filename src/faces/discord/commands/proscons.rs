//! `/proscons`: what speaks for and against each option.

use poise::serenity_prelude::CreateAutocompleteResponse;

use super::{Said, ask::named, respond};
use crate::{
    domain::request::{Naming, Request},
    faces::discord::{Context, Outcome},
};

/// What speaks for and against open source and open weights
#[poise::command(slash_command)]
pub(super) async fn proscons(
    context: Context<'_>,
    #[description = "One of the two, such as open weights; leave it out for both"]
    #[autocomplete = "options"]
    option: Option<String>,
    #[description = "Whether only you see it; everyone does unless you say so"] private: Option<bool>,
) -> Outcome {
    respond(context, Request::ProsAndCons { option }, Said::privately(private)).await
}

async fn options(context: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    named(context, Naming::Option, partial).await
}
