//! A pressed button, something picked from a menu, or a form that was sent: its code becomes a request, the reply goes
//! where it belongs.
//!
//! Owns the callback to Discord. What a code means stands in the domain.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use poise::serenity_prelude as serenity;

use super::{Data, Outcome, once, origin, render};
use crate::domain::{
    button::Press,
    reply::{Placement, Reply},
    request::Request,
    wording::Wording,
};

/// Whether an interaction has had its first answer. Discord takes one alone; all that is said later follows on it.
#[derive(Debug, Clone, Default)]
pub(super) struct Answered(Arc<AtomicBool>);

impl Answered {
    fn done(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn is_done(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// Answers the press.
pub(super) async fn pressed(
    context: &serenity::Context,
    data: &Data,
    pressed: &serenity::ComponentInteraction,
    answered: &Answered,
) -> Outcome {
    let origin = origin::of_press(pressed);
    let request = Press::parse(code(&pressed.data)).map_or(Request::UnknownPress, Request::Press);
    if request.may_take_long() {
        pressed.create_response(context, serenity::CreateInteractionResponse::Acknowledge).await?;
        answered.done();
        let reply = data.answer(&origin, &request).await;
        let view = render::view_in(&reply, pressed.app_permissions);
        match reply.placement {
            Placement::InPlace => drop(pressed.edit_response(context, view.edit()).await?),
            Placement::New => drop(pressed.create_followup(context, view.follow_up()).await?),
            Placement::Away => pressed.delete_response(context).await?,
        }
        return go_on(context, pressed, &reply).await;
    }
    let reply = data.answer(&origin, &request).await;
    let spot = once::Spot { channel: pressed.channel_id, server: pressed.guild_id, pressed: Some(pressed.message.id) };
    let (reply, told) = once::once(data, &origin, spot, reply).await;
    pressed.create_response(context, render::response(&reply, frame(pressed, true))).await?;
    answered.done();
    // An answer that is new to the channel comes in place of a choice.
    told.into_iter().for_each(|told| told.by(pressed.message.id));
    if reply.placement == Placement::Away {
        // Discord tells of it only afterwards, and somebody may ask again at once.
        data.exchanges.stands_no_more(pressed.message.id);
        return Ok(pressed.delete_response(context).await?);
    }
    go_on(context, pressed, &reply).await
}

/// Sends what did not fit into the answer to a press.
async fn go_on(context: &serenity::Context, pressed: &serenity::ComponentInteraction, reply: &Reply) -> Outcome {
    for message in render::rest(reply, pressed.app_permissions) {
        pressed.create_followup(context, message).await?;
    }
    Ok(())
}

/// Tells who pressed that it failed.
pub(super) async fn press_failed(
    context: &serenity::Context,
    pressed: &serenity::ComponentInteraction,
    incident: &str,
    answered: &Answered,
) -> Outcome {
    let reply = Wording::of(origin::of_press(pressed).languages.person).failed(incident).private();
    if answered.is_done() {
        let message = render::view_in(&reply, pressed.app_permissions).follow_up();
        pressed.create_followup(context, message).await?;
        return Ok(());
    }
    Ok(pressed.create_response(context, render::response(&reply, frame(pressed, false))).await?)
}

/// Answers the form.
pub(super) async fn submitted(
    context: &serenity::Context,
    data: &Data,
    sent: &serenity::ModalInteraction,
    answered: &Answered,
) -> Outcome {
    let origin = origin::of_form(sent);
    let request = Press::parse(&sent.data.custom_id)
        .map_or(Request::UnknownPress, |press| Request::Submit { press, fields: fields(&sent.data) });
    if request.may_take_long() {
        sent.defer_ephemeral(context).await?;
        answered.done();
        let reply = data.answer(&origin, &request).await;
        sent.edit_response(context, render::view_in(&reply, sent.app_permissions).edit()).await?;
        return go_on_after(context, sent, &reply).await;
    }
    let reply = data.answer(&origin, &request).await;
    send(context, sent, &reply).await?;
    answered.done();
    go_on_after(context, sent, &reply).await
}

/// Sends what did not fit into the answer to a form.
async fn go_on_after(context: &serenity::Context, sent: &serenity::ModalInteraction, reply: &Reply) -> Outcome {
    for message in render::rest(reply, sent.app_permissions) {
        sent.create_followup(context, message).await?;
    }
    Ok(())
}

/// Tells who sent the form that it failed.
pub(super) async fn submit_failed(
    context: &serenity::Context,
    sent: &serenity::ModalInteraction,
    incident: &str,
    answered: &Answered,
) -> Outcome {
    let reply = Wording::of(origin::of_form(sent).languages.person).failed(incident).private();
    if answered.is_done() {
        sent.create_followup(context, render::view_in(&reply, sent.app_permissions).follow_up()).await?;
        return Ok(());
    }
    send(context, sent, &reply).await
}

async fn send(context: &serenity::Context, sent: &serenity::ModalInteraction, reply: &Reply) -> Outcome {
    let frame = render::Frame {
        name: sent.user.display_name(),
        on_message: sent.message.is_some(),
        embeds: render::shows_embeds(sent.app_permissions),
        ..render::Frame::default()
    };
    Ok(sent.create_response(context, render::response(reply, frame)).await?)
}

fn frame(pressed: &serenity::ComponentInteraction, may_open_form: bool) -> render::Frame<'_> {
    let name = pressed.user.display_name();
    let embeds = render::shows_embeds(pressed.app_permissions);
    render::Frame { name, on_message: true, embeds, may_open_form, ..render::Frame::default() }
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
