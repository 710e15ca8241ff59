//! A pressed button, something picked from a menu, or a form that was sent: its code becomes a request, the reply goes
//! where it belongs.
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
    let request = Press::parse(code(&pressed.data)).map_or(Request::UnknownPress, Request::Press);
    if request.may_take_long() {
        pressed.create_response(context, serenity::CreateInteractionResponse::Acknowledge).await?;
        let reply = app.handle(&origin, &request).await;
        match reply.placement {
            Placement::InPlace => drop(pressed.edit_response(context, render::view(&reply).edit()).await?),
            Placement::New => drop(pressed.create_followup(context, render::view(&reply).follow_up()).await?),
        }
        return Ok(());
    }
    let reply = app.handle(&origin, &request).await;
    let frame = render::Frame { name: pressed.user.display_name(), on_message: true, above: None, may_open_form: true };
    pressed.create_response(context, render::response(&reply, frame)).await?;
    Ok(())
}

/// Answers the form.
pub(super) async fn submitted(context: &serenity::Context, app: &App, sent: &serenity::ModalInteraction) -> Outcome {
    let origin = origin::of_member(&sent.user, sent.guild_id, sent.channel_id, sent.member.as_ref());
    let request = Press::parse(&sent.data.custom_id)
        .map_or(Request::UnknownPress, |press| Request::Submit { press, fields: fields(&sent.data) });
    if request.may_take_long() {
        sent.defer_ephemeral(context).await?;
        let reply = app.handle(&origin, &request).await;
        sent.edit_response(context, render::view(&reply).edit()).await?;
        return Ok(());
    }
    let reply = app.handle(&origin, &request).await;
    let frame = render::Frame {
        name: sent.user.display_name(),
        on_message: sent.message.is_some(),
        above: None,
        may_open_form: false,
    };
    sent.create_response(context, render::response(&reply, frame)).await?;
    Ok(())
}

/// What was picked from a menu, or the button's own code.
fn code(data: &serenity::ComponentInteractionData) -> &str {
    match &data.kind {
        serenity::ComponentInteractionDataKind::StringSelect { values } => values.first().map_or("", String::as_str),
        _ => &data.custom_id,
    }
}

fn fields(data: &serenity::ModalInteractionData) -> Vec<(String, String)> {
    let inputs = data.components.iter().flat_map(|row| &row.components);
    inputs
        .filter_map(|component| match component {
            serenity::ActionRowComponent::InputText(input) => {
                Some((input.custom_id.clone(), input.value.clone().unwrap_or_default()))
            }
            _ => None,
        })
        .collect()
}
