//! `/recommend`: the questionnaire.

use super::{Said, respond};
use crate::{
    domain::request::Request,
    faces::discord::{Context, Outcome},
};

/// Answer a few questions and learn which kind of model fits you, and why
#[poise::command(slash_command)]
pub(super) async fn recommend(
    context: Context<'_>,
    #[description = "The code of an earlier recommendation, to see it again"] code: Option<String>,
    #[description = "The code of another one, to set the two side by side"] compare: Option<String>,
) -> Outcome {
    respond(context, Request::Recommend { code, compare }, Said::default()).await
}
