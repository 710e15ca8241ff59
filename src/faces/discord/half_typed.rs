//! What is offered while somebody types into an option of a command.
//!
//! Owns the sending. The framework would do it, but tells nobody what became of it, and every refusal is to be counted.

use std::{any::Any, sync::atomic::AtomicBool};

use poise::serenity_prelude as serenity;
use tokio::sync::Mutex;

use super::{Data, causes::causes, errors};

/// Offers what the option's command has for what is `typed`.
pub(super) async fn offer(
    framework: poise::FrameworkContext<'_, Data, anyhow::Error>,
    typed: &serenity::CommandInteraction,
) {
    let outbox = &framework.user_data.outbox;
    let (answered, kept) = (AtomicBool::new(false), Mutex::new(Box::new(()) as Box<dyn Any + Send + Sync>));
    let (options, mut found) = (typed.data.options(), Vec::new());
    let kind = poise::CommandInteractionType::Autocomplete;
    let command = poise::extract_command_and_run_checks(framework, typed, kind, &answered, &kept, &options, &mut found);
    let command = match command.await {
        Ok(command) => command,
        Err(error) => return error.handle(framework.options).await,
    };
    let offers = typed.data.autocomplete().and_then(|option| {
        let parameter = command.command().parameters.iter().find(|parameter| parameter.name == option.name)?;
        Some(parameter.autocomplete_callback?(command, option.value))
    });
    let Some(offers) = offers else {
        let cause = "Discord knows another form of it: nothing is offered for this option";
        return errors::failed(framework.serenity_context, outbox, typed, false, cause).await;
    };
    let response = serenity::CreateInteractionResponse::Autocomplete(offers.await);
    let sent = typed.create_response(framework.serenity_context, response).await.map_err(anyhow::Error::from);
    if let Err(error) = sent {
        outbox.note(&error);
        tracing::warn!(error = causes(error.as_ref()), "nothing could be offered to somebody who types");
    }
}
