//! Errors of the framework: a kind sentence to the person, the full chain to the log, joined by an incident number.
//!
//! Owns the two audiences. Logs no words of a person's.

use super::{Data, causes::causes, origin, render};
use crate::domain::wording::Wording;

/// Tells the person and the operator.
pub(super) async fn handle(error: poise::FrameworkError<'_, Data, anyhow::Error>) {
    let Some(poise::Context::Application(context)) = error.ctx() else {
        tracing::error!(error = %describe(&error), "an event could not be handled");
        return;
    };
    if let poise::FrameworkError::Command { error, .. } = &error {
        context.data().outbox.note(error);
    }
    let incident = context.interaction.id.to_string();
    tracing::error!(incident, command = &*context.command().name, error = %describe(&error), "a command failed");
    // What is half typed has no place for words.
    if context.interaction_type == poise::CommandInteractionType::Autocomplete {
        return;
    }
    let languages = origin::of_command(context.interaction).languages;
    let reply = Wording::of(languages.person).failed(&incident).private();
    let answered = context.has_sent_initial_response.load(std::sync::atomic::Ordering::SeqCst);
    let told = if answered {
        let message = render::view_in(&reply, context.interaction.app_permissions).follow_up();
        context.interaction.create_followup(context.serenity_context(), message).await.map(|_| ())
    } else {
        let embeds = render::shows_embeds(context.interaction.app_permissions);
        let frame = render::Frame { embeds, ..render::Frame::default() };
        context.interaction.create_response(context.serenity_context(), render::response(&reply, frame)).await
    };
    if let Err(unsent) = told {
        tracing::warn!(incident, error = causes(&unsent), "the person could not be told");
    }
}

/// The error and its causes. The framework's own words could quote what a person typed, so only errors of ours and
/// of the network are printed whole.
fn describe(error: &poise::FrameworkError<'_, Data, anyhow::Error>) -> String {
    match error {
        poise::FrameworkError::Setup { error, .. }
        | poise::FrameworkError::EventHandler { error, .. }
        | poise::FrameworkError::Command { error, .. } => causes(error.as_ref()),
        poise::FrameworkError::CommandPanic { .. } => "it panicked".to_owned(),
        poise::FrameworkError::ArgumentParse { .. } => "an argument could not be read".to_owned(),
        poise::FrameworkError::CommandStructureMismatch { description, .. } => {
            format!("Discord knows another form of it: {description}")
        }
        poise::FrameworkError::UnknownInteraction { .. } => {
            "Discord knows a command that is no longer there".to_owned()
        }
        _ => "the framework refused it".to_owned(),
    }
}
