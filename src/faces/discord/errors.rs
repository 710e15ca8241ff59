//! Errors of the framework: a kind sentence to the person, the full chain to the log, joined by an incident number.
//!
//! Owns the two audiences, also where it has panicked. Logs no words of a person's.

use std::sync::atomic::Ordering;

use poise::serenity_prelude as serenity;

use super::{Data, causes::causes, origin, outbox::Outbox, render};
use crate::domain::wording::Wording;

/// Tells the person and the operator.
pub(super) async fn handle(error: poise::FrameworkError<'_, Data, anyhow::Error>) {
    let cause = describe(&error);
    let context = error.serenity_context();
    if let poise::FrameworkError::UnknownInteraction { framework, interaction, .. } = &error {
        return failed(context, &framework.user_data.outbox, interaction, false, &cause).await;
    }
    let Some(poise::Context::Application(command)) = error.ctx() else {
        tracing::error!(error = cause, "an event could not be handled");
        return;
    };
    let outbox = &command.data().outbox;
    if let poise::FrameworkError::Command { error, .. } = &error {
        outbox.note(error);
    }
    let answered = command.has_sent_initial_response.load(Ordering::SeqCst);
    failed(context, outbox, command.interaction, answered, &cause).await;
}

/// Logs that a command failed, and tells the person, who has `answered` one thing already or not.
pub(super) async fn failed(
    context: &serenity::Context,
    outbox: &Outbox,
    command: &serenity::CommandInteraction,
    answered: bool,
    cause: &str,
) {
    let incident = command.id.to_string();
    tracing::error!(incident, command = command.data.name, error = cause, "a command failed");
    // What is half typed has no place for words.
    if command.data.autocomplete().is_some() {
        return;
    }
    let reply = Wording::of(origin::of_command(command).languages.person).failed(&incident).private();
    let told = if answered {
        let message = render::view_in(&reply, command.app_permissions).follow_up();
        command.create_followup(context, message).await.map(|_| ())
    } else {
        let embeds = render::shows_embeds(command.app_permissions);
        let frame = render::Frame { embeds, ..render::Frame::default() };
        command.create_response(context, render::response(&reply, frame)).await
    };
    if let Err(unsent) = told.map_err(anyhow::Error::from) {
        outbox.note(&unsent);
        tracing::warn!(incident, error = causes(unsent.as_ref()), "the person could not be told");
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
