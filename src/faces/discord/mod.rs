//! The bot on Discord: serenity and poise live here and nowhere else.
//!
//! Owns the connection and the handing of events to `commands`, `press` and `messages`. No rule of the bot
//! stands here, and no privileged intent is asked for.

mod commands;
mod errors;
mod messages;
mod origin;
mod press;
mod render;

use std::sync::Arc;

use anyhow::Context as _;
use poise::serenity_prelude as serenity;
use secrecy::{ExposeSecret, SecretString};

use crate::{app::App, domain::wording, settings::DiscordSettings};

/// What every handler is given.
#[derive(Clone)]
pub struct Data {
    app: Arc<App>,
}

type Context<'a> = poise::ApplicationContext<'a, Data, anyhow::Error>;
type Outcome = anyhow::Result<()>;

/// Runs the bot until it is told to stop.
///
/// # Errors
/// When there is no token, the token is refused, or Discord cannot be reached at the start.
pub async fn run(app: Arc<App>, settings: &DiscordSettings) -> anyhow::Result<()> {
    let token = settings.token()?.ok_or_else(|| anyhow::anyhow!(wording::NO_TOKEN))?;
    let intents = serenity::GatewayIntents::GUILD_MESSAGES | serenity::GatewayIntents::DIRECT_MESSAGES;
    let mut client = serenity::ClientBuilder::new_with_http(http(&token, settings), intents)
        .framework(framework(app))
        .await
        .context("the connection to Discord cannot be set up")?;
    if !settings.gateway.is_empty() {
        settings.gateway.clone_into(&mut *client.ws_url.lock().await);
    }
    let shards = Arc::clone(&client.shard_manager);
    let stop = stop_signal();
    // The client itself ends only once it was connected: while the gateway is out of reach, the signal must win.
    tokio::select! {
        ended = client.start_autosharded() => ended.context(
            "Discord ended the connection; check that the token is current and that this machine reaches the internet",
        ),
        () = stop => {
            tracing::info!("stopping");
            shards.shutdown_all().await;
            Ok(())
        }
    }
}

/// Requests go straight to the real Discord, or through another address without its rate limits, which is for tests.
fn http(token: &SecretString, settings: &DiscordSettings) -> serenity::Http {
    let builder = serenity::HttpBuilder::new(token.expose_secret());
    if settings.api == DiscordSettings::API {
        builder.build()
    } else {
        builder.proxy(settings.api.clone()).ratelimiter_disabled(true).build()
    }
}

fn framework(app: Arc<App>) -> poise::Framework<Data, anyhow::Error> {
    let options = poise::FrameworkOptions {
        commands: commands::all(),
        allowed_mentions: Some(render::no_pings()),
        on_error: |error| Box::pin(errors::handle(error)),
        event_handler: |framework, event| Box::pin(handle(framework, event)),
        initialize_owners: false,
        // A mention is a question in plain words, not a command with a prefix.
        prefix_options: poise::PrefixFrameworkOptions { mention_as_prefix: false, ..Default::default() },
        ..Default::default()
    };
    poise::Framework::builder()
        .options(options)
        .setup(|context, ready, framework| {
            Box::pin(async move {
                poise::builtins::register_globally(context, &framework.options().commands)
                    .await
                    .context("the commands cannot be registered")?;
                tracing::info!(bot = %ready.user.name, guilds = ready.guilds.len(), "ready");
                Ok(Data { app })
            })
        })
        .build()
}

/// Everything that is not a command; the framework dispatches those itself.
async fn handle(framework: poise::FrameworkContext<'_, Data, anyhow::Error>, event: &serenity::FullEvent) -> Outcome {
    let context = framework.serenity_context;
    let app = &framework.user_data.app;
    match event {
        serenity::FullEvent::Message { new_message } => {
            messages::handle(context, app, framework.bot_id(), new_message).await
        }
        serenity::FullEvent::InteractionCreate { interaction: serenity::Interaction::Component(pressed) } => {
            press::handle(context, app, pressed).await
        }
        serenity::FullEvent::InteractionCreate { interaction: serenity::Interaction::Modal(sent) } => {
            press::submitted(context, app, sent).await
        }
        _ => Ok(()),
    }
}

/// Heeds the signals with which consoles and service managers end a program from now on; what it gives waits for one.
fn stop_signal() -> impl Future<Output = ()> {
    #[cfg(unix)]
    let signals = {
        use tokio::signal::unix::{SignalKind, signal};
        [SignalKind::interrupt(), SignalKind::terminate()].map(signal)
    };
    async move {
        #[cfg(unix)]
        if let [Ok(mut interrupt), Ok(mut terminate)] = signals {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
        let _ = tokio::signal::ctrl_c().await;
    }
}
