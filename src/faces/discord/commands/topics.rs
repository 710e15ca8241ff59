//! `/topics`: everything the bot knows about.

use super::respond;
use crate::{
    domain::request::Request,
    faces::discord::{Context, Outcome},
};

/// See everything I know about
#[poise::command(slash_command)]
pub(super) async fn topics(
    context: Context<'_>,
    #[description = "One topic, such as licences; leave it out for all"] topic: Option<String>,
) -> Outcome {
    respond(context, Request::Topics { topic }, None).await
}
