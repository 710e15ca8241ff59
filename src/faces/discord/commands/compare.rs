//! `/compare`: the options side by side.

use super::{Said, respond};
use crate::{
    domain::request::Request,
    faces::discord::{Context, Outcome},
};

/// Compare open source and open weights side by side
#[poise::command(slash_command)]
pub(super) async fn compare(
    context: Context<'_>,
    #[description = "One feature, such as cost; leave it out for the whole table"] feature: Option<String>,
    #[description = "Whether only you see it; everyone does unless you say so"] private: Option<bool>,
) -> Outcome {
    respond(context, Request::Compare { feature }, Said::privately(private)).await
}
