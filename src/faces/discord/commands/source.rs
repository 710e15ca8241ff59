//! `/source`: where an answer comes from.

use super::{Said, ask::suggestions, respond};
use crate::{
    domain::request::Request,
    faces::discord::{Context, Outcome},
};

/// See where an answer comes from: its sources, and when they were last checked
#[poise::command(slash_command)]
pub(super) async fn source(
    context: Context<'_>,
    #[description = "The answer, or a question that it answers"]
    #[autocomplete = "suggestions"]
    answer: String,
    #[description = "Whether everyone sees it; only you do unless you say so"] public: Option<bool>,
) -> Outcome {
    respond(context, Request::Source { answer }, Said::publicly(public)).await
}
