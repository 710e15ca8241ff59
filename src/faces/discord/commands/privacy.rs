//! `/privacy` and `/forget-me`: what is kept of people, and its end.

use super::{Said, respond};
use crate::{
    domain::request::Request,
    faces::discord::{Context, Outcome},
};

/// See what I keep, for how long, and what not
#[poise::command(slash_command)]
pub(super) async fn privacy(context: Context<'_>) -> Outcome {
    respond(context, Request::Privacy, Said::default()).await
}

/// Have everything removed that I keep of you
#[poise::command(slash_command, rename = "forget-me")]
pub(super) async fn forget_me(context: Context<'_>) -> Outcome {
    respond(context, Request::ForgetMe, Said::default()).await
}
