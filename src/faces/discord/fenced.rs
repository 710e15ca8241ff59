//! The framework behind a fence: a panic in it stays with the one command that caused it, whose person is told.
//!
//! Owns what the framework does not catch itself, which is everything before and after a command's own code.

use std::panic::AssertUnwindSafe;

use ::serenity::futures::FutureExt;
use poise::serenity_prelude::{self as serenity, Framework};

use super::{Data, errors, half_typed, outbox::Outbox};

/// The framework and what it takes to tell of its panics.
pub(super) struct Fenced {
    pub(super) framework: poise::Framework<Data, anyhow::Error>,
    pub(super) outbox: Outbox,
}

impl Fenced {
    async fn handle(&self, context: &serenity::Context, event: serenity::FullEvent) {
        let serenity::FullEvent::InteractionCreate { interaction: serenity::Interaction::Autocomplete(typed) } = &event
        else {
            return self.framework.dispatch(context.clone(), event).await;
        };
        let framework = poise::FrameworkContext {
            serenity_context: context,
            // A bot has its application's number.
            bot_id: serenity::UserId::new(typed.application_id.get()),
            options: self.framework.options(),
            user_data: self.framework.user_data().await,
            shard_manager: self.framework.shard_manager(),
        };
        half_typed::offer(framework, typed).await;
    }
}

#[serenity::async_trait]
impl Framework for Fenced {
    async fn init(&mut self, client: &serenity::Client) {
        self.framework.init(client).await;
    }

    async fn dispatch(&self, context: serenity::Context, event: serenity::FullEvent) {
        use serenity::Interaction::{Autocomplete, Command};
        let command = match &event {
            serenity::FullEvent::InteractionCreate { interaction: Command(command) | Autocomplete(command) } => {
                Some(command.clone())
            }
            _ => None,
        };
        let done = AssertUnwindSafe(self.handle(&context, event)).catch_unwind().await;
        match command.filter(|_| done.is_err()) {
            // What a command's own code does is caught by the framework, so nothing was answered yet.
            Some(command) => errors::failed(&context, &self.outbox, &command, false, "it panicked").await,
            None if done.is_err() => tracing::error!("an event could not be handled: it panicked"),
            None => {}
        }
    }
}
