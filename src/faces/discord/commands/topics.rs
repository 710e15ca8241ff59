//! `/topics`: everything the bot knows about.

use super::{Said, respond};
use crate::{
    domain::request::Request,
    faces::discord::{Context, Outcome},
};

/// See everything I know about
#[poise::command(slash_command)]
pub(super) async fn topics(
    context: Context<'_>,
    #[description = "One topic, such as licences; leave it out for all"] topic: Option<String>,
    #[description = "Whether everyone sees it; only you do unless you say so"] public: Option<bool>,
) -> Outcome {
    respond(context, Request::Topics { topic }, Said::publicly(public)).await
}
