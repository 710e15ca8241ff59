//! The `weighwise` program: arguments, settings, tracing, then the chosen face.

use std::{
    fmt::Display,
    io::{IsTerminal, Write},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use clap::Parser;
use secrecy::ExposeSecret;
use tracing_subscriber::util::SubscriberInitExt;
use weighwise::{
    adapters::{
        clock::SystemClock,
        folder::Folder,
        memory::{MemoryJournal, MemoryStore},
        question_set, sql, watch,
    },
    app::{self, App, Reload},
    domain::{
        matching::{Matcher, Tuning},
        origin::Origin,
        problem::Problem,
    },
    faces::{
        cli::{
            args::{Args, Command},
            ask, check, eval, match_queries, recommend,
        },
        plain::Layout,
        terminal,
    },
    logging,
    ports::{Journal, Ports, Store},
    settings::{Flags, Settings},
};

#[tokio::main]
async fn main() -> ExitCode {
    match run(Args::parse()).await {
        Ok(code) => code,
        Err(error) => {
            // Nobody is left to tell when standard error is closed, too.
            let _ = writeln!(std::io::stderr(), "weighwise: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(args: Args) -> anyhow::Result<ExitCode> {
    let settings = Settings::load(&Flags::from(&args.shared))?;
    start_tracing(&settings)?;
    match args.command {
        Command::Run => on_discord(&settings).await?,
        Command::Chat => {
            let app = open(&settings)?;
            let _watch = keep_fresh(&app, &settings);
            let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
            while_read(terminal::chat(&app, &Origin::console(), input, output, Layout::of_stdout()).await)?;
        }
        Command::Ask { question, explain, json } => {
            let (app, question) = (open(&settings)?, question.join(" "));
            if json {
                say(format_args!("{:#}\n", ask::as_json(&app, &question)))?;
            } else {
                say(ask::answer(&app, &question).await)?;
            }
            if explain {
                say(format_args!("\n{}\n", ask::explanation(&app, &question)))?;
            }
        }
        Command::Recommend(wanted) if wanted.is_a_talk() => {
            let app = open(&settings)?;
            let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
            while_read(terminal::recommend(&app, input, output, Layout::of_stdout()).await)?;
        }
        Command::Recommend(wanted) => {
            let found = recommend::run(&*open(&settings)?, &wanted).await?;
            say(format_args!("{found}\n"))?;
        }
        Command::Check { dir } => {
            let (snapshot, problems) = app::review(&Folder::new(dir.unwrap_or(settings.knowledge)))?;
            let (report, good) = check::report(&snapshot, &problems);
            say(report)?;
            return Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Eval { questions, by } => say(eval::run(&matcher(&settings)?, &questions, by)?)?,
        Command::Match { queries, out } => {
            match_queries::run(&matcher(&settings)?, &settings.knowledge, &queries, &out)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints to standard output. Unlike `print!`, it does not panic when that cannot be written.
fn say(text: impl Display) -> anyhow::Result<()> {
    let mut output = std::io::stdout().lock();
    while_read(write!(output, "{text}").and_then(|()| output.flush()))
}

/// The reader of a pipe, such as `head`, may have seen enough: that is no error.
fn while_read(written: std::io::Result<()>) -> anyhow::Result<()> {
    match written {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => written.context("the output cannot be written"),
    }
}

#[cfg(feature = "discord")]
async fn on_discord(settings: &Settings) -> anyhow::Result<()> {
    let app = open_with(settings, store(settings).await?)?;
    let _watch = keep_fresh(&app, settings);
    tokio::spawn(sweep(Arc::clone(&app), settings.store.keep_questions_days));
    weighwise::faces::discord::run(app, &settings.discord).await
}

#[cfg(not(feature = "discord"))]
async fn on_discord(_: &Settings) -> anyhow::Result<()> {
    anyhow::bail!("this program was built without Discord; build it with `cargo build --release`")
}

/// Logs go to standard error, so that answers on standard output stay clean.
fn start_tracing(settings: &Settings) -> anyhow::Result<()> {
    logging::subscriber(&settings.log, std::io::stderr, std::io::stderr().is_terminal())?.init();
    Ok(())
}

/// For what asks the base alone: no store is opened, and nothing is written down.
fn open(settings: &Settings) -> anyhow::Result<Arc<App>> {
    open_with(settings, (Arc::new(MemoryStore::default()), Arc::new(MemoryJournal::default())))
}

type Stores = (Arc<dyn Store>, Arc<dyn Journal>);

fn open_with(settings: &Settings, (store, journal): Stores) -> anyhow::Result<Arc<App>> {
    let library = Arc::new(Folder::new(&settings.knowledge));
    let (app, problems) = App::open(Ports { library, store, journal, clock: Arc::new(SystemClock) })?;
    log_problems(&problems);
    Ok(Arc::new(app))
}

/// The store of the settings.
#[cfg(feature = "discord")]
async fn store(settings: &Settings) -> anyhow::Result<Stores> {
    if settings.store.url.expose_secret() == "memory" {
        return Ok((Arc::new(MemoryStore::default()), Arc::new(MemoryJournal::default())));
    }
    let store = Arc::new(sql::open(&settings.store.url).await?);
    Ok((Arc::clone(&store) as Arc<dyn Store>, store))
}

/// Lets old questions go, now and every hour.
#[cfg(feature = "discord")]
async fn sweep(app: Arc<App>, keep_days: u32) {
    loop {
        let before = app.ports().clock.now().plus_days(-i64::from(keep_days));
        match app.ports().journal.sweep(before).await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(gone, "let old questions go"),
            Err(error) => tracing::warn!(error = %app::chain(&error), "old questions could not be let go"),
        }
        tokio::time::sleep(Duration::from_secs(60 * 60)).await;
    }
}

/// Reloads whenever the folder changes, for as long as the watch lives. A folder that cannot be watched is served
/// all the same.
fn keep_fresh(app: &Arc<App>, settings: &Settings) -> Option<watch::Watch> {
    let reloaded = Arc::clone(app);
    let watching = watch::watch(&settings.knowledge, move || match reloaded.reload() {
        Ok(Reload::Swapped { entries, problems }) => {
            log_problems(&problems);
            tracing::info!(entries, "serving the changed knowledge");
        }
        Ok(Reload::Kept { problems }) => {
            log_problems(&problems);
            tracing::error!("the changed knowledge has errors; the last good one is still served");
        }
        Err(error) => {
            tracing::error!(error = %app::chain(&error), "the changed knowledge cannot be read; the last good one is still served")
        }
    });
    watching
        .inspect_err(|error| tracing::warn!(%error, "the knowledge folder cannot be watched; changes need a restart"))
        .ok()
}

fn log_problems(problems: &[Problem]) {
    for problem in problems {
        if problem.is_error() {
            tracing::error!("{problem}");
        } else {
            tracing::warn!("{problem}");
        }
    }
}

/// The matcher of a question set, or of the knowledge folder.
fn matcher(settings: &Settings) -> anyhow::Result<Matcher> {
    if settings.knowledge.extension().is_some_and(|ending| ending == "jsonl") {
        return Ok(Matcher::new(&question_set::read(&settings.knowledge)?, &Tuning::DEFAULT));
    }
    let (snapshot, problems) = app::load(&Folder::new(&settings.knowledge))?;
    log_problems(&problems);
    Ok(snapshot.matcher)
}
