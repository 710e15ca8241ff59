//! `/compare`: the options side by side.

use poise::serenity_prelude::CreateAutocompleteResponse;

use super::{Said, ask::named, respond};
use crate::{
    domain::request::{Naming, Request},
    faces::discord::{Context, Outcome},
};

/// Compare open source and open weights side by side
#[poise::command(slash_command)]
pub(super) async fn compare(
    context: Context<'_>,
    #[description = "One feature, such as cost; leave it out for the whole table"]
    #[autocomplete = "features"]
    feature: Option<String>,
    #[description = "Whether only you see it; everyone does unless you say so"] private: Option<bool>,
) -> Outcome {
    respond(context, Request::Compare { feature }, Said::privately(private)).await
}

async fn features(context: Context<'_>, partial: &str) -> CreateAutocompleteResponse {
    named(context, Naming::Feature, partial).await
}
