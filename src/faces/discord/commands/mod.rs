//! The commands: one file each, and here their list.
//!
//! A command turns its arguments into a request and sends the reply; it knows no rules.

mod answer_this;
mod ask;
mod compare;
mod help;
mod kb;
mod make_answer;
mod proscons;
mod recommend;
mod topics;

use super::{Context, Data, Outcome, origin, render};
use crate::domain::request::Request;

/// All commands, as they are registered.
pub(super) fn all() -> Vec<poise::Command<Data, anyhow::Error>> {
    vec![
        ask::ask(),
        recommend::recommend(),
        compare::compare(),
        proscons::proscons(),
        topics::topics(),
        help::help(),
        answer_this::answer_this(),
        kb::kb(),
        make_answer::make_answer(),
    ]
}

/// Has `request` handled and sends the reply; `above` is plain text above it.
async fn respond(context: Context<'_>, request: Request, above: Option<String>) -> Outcome {
    let origin = origin::of_command(context.interaction);
    if request.may_take_long() {
        context.defer_ephemeral().await?;
        let reply = context.data().app.handle(&origin, &request).await;
        context.interaction.edit_response(context.serenity_context(), render::view(&reply).edit()).await?;
        return Ok(());
    }
    let reply = context.data().app.handle(&origin, &request).await;
    let frame = render::Frame {
        name: context.interaction.user.display_name(),
        on_message: false,
        above: above.as_deref(),
        may_open_form: true,
    };
    context.interaction.create_response(context.serenity_context(), render::response(&reply, frame)).await?;
    // The framework must know, so that what it says about a later error comes as another message.
    context.has_sent_initial_response.store(true, std::sync::atomic::Ordering::SeqCst);
    Ok(())
}
