//! The bot on Discord: serenity and poise live here and nowhere else.
//!
//! Owns the connection and the handing of events to `commands`, `press` and `messages`. No rule of the bot
//! stands here. The one privileged intent, to read all messages, is asked for only when the operator and Discord allow it.

mod addressed;
mod apart;
mod causes;
mod commands;
mod deliveries;
mod errors;
mod exchanges;
mod fair_use;
mod fenced;
mod following;
mod half_typed;
mod listening;
mod messages;
mod once;
mod origin;
mod outbox;
mod press;
mod refusals;
mod registration;
mod relayed;
mod render;
mod spoken;

use std::{sync::Arc, time::Duration};

use anyhow::Context as _;
use poise::serenity_prelude as serenity;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    app::App,
    domain::{
        origin::Origin,
        reply::Reply,
        request::Request,
        wording::{self, Wording},
    },
    settings::DiscordSettings,
};
use exchanges::Exchanges;
use fair_use::FairUse;
use fenced::Fenced;
use outbox::Outbox;
use spoken::Spoken;

/// What every handler is given.
#[derive(Clone)]
pub struct Data {
    app: Arc<App>,
    fair_use: Arc<FairUse>,
    exchanges: Arc<Exchanges>,
    outbox: Outbox,
    spoken: Arc<Spoken>,
    /// Whether it hears the words of messages that are not addressed to it.
    reads_everything: bool,
    /// How long people may answer first where it listens.
    patience: Duration,
}

impl Data {
    /// The app's answer, or a kind word to who asks too much.
    async fn answer(&self, origin: &Origin, request: &Request) -> Reply {
        match self.refusal(origin) {
            Some(refusal) => refusal,
            None => self.app.handle(origin, request).await,
        }
    }

    /// A kind word to who asks too much, for them alone; nothing to all others, which counts what they ask.
    fn refusal(&self, origin: &Origin) -> Option<Reply> {
        let say = Wording::of(origin.languages.person);
        (!self.fair_use.allows(origin)).then(|| say.too_fast().private())
    }
}

/// How often it is asked again what Discord allows, each time after twice as long as before.
const TRIES: usize = 5;

type Context<'a> = poise::ApplicationContext<'a, Data, anyhow::Error>;
type Outcome = anyhow::Result<()>;

/// Runs the bot until it is told to stop.
///
/// # Errors
/// When there is no token, the token is refused, or Discord cannot be reached at the start.
pub async fn run(app: Arc<App>, settings: &DiscordSettings) -> anyhow::Result<()> {
    let token = settings.token()?.ok_or_else(|| anyhow::anyhow!(wording::NO_TOKEN))?;
    let client = http(&token, settings, Pace::AtOnce);
    let outbox = Outbox::new(http(&token, settings, Pace::Limited));
    let mut stop = std::pin::pin!(stop_signal());
    let granted = async { settings.message_content && may_read_everything(&outbox).await };
    let reads_everything = tokio::select! {
        granted = granted => granted,
        () = &mut stop => return Ok(()),
    };
    let mut intents = serenity::GatewayIntents::GUILDS
        | serenity::GatewayIntents::GUILD_MESSAGES
        | serenity::GatewayIntents::DIRECT_MESSAGES;
    intents.set(serenity::GatewayIntents::MESSAGE_CONTENT, reads_everything);
    let deliveries = deliveries::deliver(Arc::clone(&app), outbox.clone());
    let data = Data {
        app,
        fair_use: Arc::new(FairUse::new()),
        exchanges: Arc::new(Exchanges::new()),
        outbox,
        spoken: Arc::new(Spoken::new()),
        reads_everything,
        patience: Duration::from_secs(settings.patience_seconds),
    };
    let mut client = serenity::ClientBuilder::new_with_http(client, intents)
        .event_handler_arc(Arc::clone(&data.spoken))
        .framework(Fenced { outbox: data.outbox.clone(), framework: framework(data) })
        .await
        .context("the connection to Discord cannot be set up")?;
    if !settings.gateway.is_empty() {
        settings.gateway.clone_into(&mut *client.ws_url.lock().await);
    }
    tokio::spawn(deliveries);
    let shards = Arc::clone(&client.shard_manager);
    // The client itself ends only once it was connected: while the gateway is out of reach, the signal must win.
    tokio::select! {
        ended = client.start_autosharded() => ended.context(
            "Discord ended the connection; check that the token is current and that this machine reaches the internet",
        ),
        () = &mut stop => {
            tracing::info!("stopping");
            shards.shutdown_all().await;
            Ok(())
        }
    }
}

/// Whether requests wait for their turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// As Discord's limits for a bot's messages want it.
    Limited,
    /// Not at all: answers to interactions, which Discord does not count among those.
    AtOnce,
}

/// A connection for requests. Through another address than Discord's nothing waits: what stands there keeps the limits.
fn http(token: &SecretString, settings: &DiscordSettings, pace: Pace) -> serenity::Http {
    let builder = serenity::HttpBuilder::new(token.expose_secret());
    if settings.api == DiscordSettings::API {
        builder.ratelimiter_disabled(pace == Pace::AtOnce).build()
    } else {
        builder.proxy(settings.api.clone()).ratelimiter_disabled(true).build()
    }
}

/// Whether Discord lets the bot ask for the words of all messages. To ask without it would end the connection. Discord may have
/// trouble of its own, or want the bot to wait, just when it starts.
async fn may_read_everything(outbox: &Outbox) -> bool {
    let mut waits = std::iter::successors(Some(Duration::from_secs(1)), |wait| Some(*wait * 2)).take(TRIES);
    let described = loop {
        match (outbox.describe_bot().await, waits.next()) {
            (Ok(described), _) => break described,
            (Err(error), Some(wait)) if refusals::may_pass(&error) => tokio::time::sleep(wait).await,
            (Err(error), _) => {
                tracing::warn!(error = causes::causes(error.as_ref()), "{}", wording::MESSAGE_CONTENT_UNKNOWN);
                return false;
            }
        }
    };
    let granted = serenity::ApplicationFlags::GATEWAY_MESSAGE_CONTENT
        | serenity::ApplicationFlags::GATEWAY_MESSAGE_CONTENT_LIMITED;
    let granted = described.flags.is_some_and(|flags| flags.intersects(granted));
    if !granted {
        tracing::warn!("{}", wording::NO_MESSAGE_CONTENT);
    }
    granted
}

fn framework(data: Data) -> poise::Framework<Data, anyhow::Error> {
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
                // Nobody waits for it: messages and buttons are answered without.
                let described = registration::described(&framework.options().commands);
                tokio::spawn(registration::register(Arc::clone(&context.http), described, data.outbox.clone()));
                tracing::info!(bot = %ready.user.name, guilds = ready.guilds.len(), "ready");
                Ok(data)
            })
        })
        .build()
}

/// Everything that is not a command; the framework dispatches those itself.
async fn handle(framework: poise::FrameworkContext<'_, Data, anyhow::Error>, event: &serenity::FullEvent) -> Outcome {
    apart::handle(framework.serenity_context, framework.user_data, framework.bot_id(), event).await;
    Ok(())
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
