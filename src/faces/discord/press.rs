//! A pressed button: its code becomes a request, the reply goes where it belongs.
//!
//! Owns the callback to Discord. What a code means stands in the domain.

use poise::serenity_prelude as serenity;

use super::{Outcome, origin, render};
use crate::{
    app::App,
    domain::{button::Press, reply::Placement, request::Request},
};

/// Answers the press.
pub(super) async fn handle(
    context: &serenity::Context,
    app: &App,
    pressed: &serenity::ComponentInteraction,
) -> Outcome {
    let origin = origin::of_member(&pressed.user, pressed.guild_id, pressed.channel_id, pressed.member.as_ref());
    let request = Press::parse(&pressed.data.custom_id).map_or(Request::UnknownPress, Request::Press);
    let reply = app.handle(&origin, &request).await;
    let message = render::view(&reply).signed(&reply, pressed.user.display_name()).interaction_response();
    let response = match reply.placement {
        Placement::New => serenity::CreateInteractionResponse::Message(message),
        Placement::InPlace => serenity::CreateInteractionResponse::UpdateMessage(message),
    };
    pressed.create_response(context, response).await?;
    Ok(())
}
