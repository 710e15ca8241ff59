//! `/listen`: admins say in which channels and forums the bot answers without being addressed. Who may is decided behind
//! the request.

use poise::serenity_prelude as serenity;

use super::{Said, respond};
use crate::{
    domain::{origin::ChannelId, request::Request},
    faces::discord::{Context, Outcome},
};

/// Let me answer in a channel or forum without being asked, when I am sure
#[poise::command(slash_command, guild_only)]
pub(super) async fn listen(
    context: Context<'_>,
    #[description = "The channel or forum"]
    #[channel_types("Text", "News", "Forum")]
    channel: serenity::ChannelId,
    #[description = "Whether I listen there"] on: bool,
) -> Outcome {
    let able = context.data().reads_everything;
    respond(context, Request::Listen { channel: ChannelId(channel.get()), on, able }, Said::default()).await
}
