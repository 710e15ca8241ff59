//! The `weighwise` program: arguments, settings, tracing, then the chosen face.

mod allocator;
mod wiring;

use std::{
    fmt::Display,
    io::{IsTerminal, Write},
    process::ExitCode,
};

use anyhow::Context;
use clap::Parser;
use tracing_subscriber::util::SubscriberInitExt;
use weighwise::{
    adapters::folder::Folder,
    app,
    domain::origin::Origin,
    faces::{
        cli::{
            args::{Args, Command, JournalCommand, LayerCommand},
            ask, check, eval, journal, layer, match_queries, recommend,
        },
        plain::Layout,
        terminal,
    },
    logging,
    settings::{Flags, Settings},
};

use crate::wiring::{back_up, keep_fresh, matcher, open, open_for_talk, open_with_store, restore};

fn main() -> ExitCode {
    let args = Args::parse();
    if matches!(args.command, Command::Run) {
        allocator::give_back_at_once();
    }
    begin(args)
}

#[tokio::main]
async fn begin(args: Args) -> ExitCode {
    match run(args).await {
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
        Command::Chat { server, language } => {
            let (app, origin) = match server {
                Some(server) => (open_for_talk(&settings).await?, Origin::console_of(server)),
                None => (open(&settings)?, Origin::console()),
            };
            let origin = origin.in_language(language);
            let _watch = keep_fresh(&app, &settings);
            let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
            while_read(terminal::chat(&app, &origin, input, output, Layout::of_stdout()).await)?;
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
        Command::Eval { questions, by } => say(eval::run(&*matcher(&settings)?, &questions, by)?)?,
        Command::Match { queries, out } => {
            match_queries::run(&*matcher(&settings)?, &settings.knowledge, &queries, &out)?;
        }
        Command::Layer(command) => return on_layers(&settings, command).await,
        Command::Backup { file } => say(back_up(&settings, file).await?)?,
        Command::Restore { file } => say(restore(&settings, &file).await?)?,
        Command::Journal(JournalCommand::Report { server, days }) => {
            say(journal::report(&*open_with_store(&settings).await?, server, days).await?)?;
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

async fn on_layers(settings: &Settings, command: LayerCommand) -> anyhow::Result<ExitCode> {
    let app = open_with_store(settings).await?;
    let said = match command {
        LayerCommand::List { server } => layer::list::run(&app, server).await?,
        LayerCommand::Export { of, folder } => layer::export::run(&app, of.server, &folder).await?,
        LayerCommand::Import { of, folder, dry_run } => {
            layer::import::run(&app, of.server, &folder, &Folder::new(&folder), dry_run).await?
        }
        LayerCommand::Fold { of, force } => layer::fold::run(&app, of.server, &settings.knowledge, force).await?,
        LayerCommand::Apply { of } => {
            let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
            let all =
                layer::apply::run(&app, of.server, input, output).await.context("a line cannot be read or answered")?;
            return Ok(if all { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
    };
    say(said)?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(feature = "discord")]
async fn on_discord(settings: &Settings) -> anyhow::Result<()> {
    // Before a store is made that nobody will use.
    anyhow::ensure!(settings.discord.token()?.is_some(), weighwise::domain::wording::NO_TOKEN);
    let app = open_for_talk(settings).await?;
    let _watch = keep_fresh(&app, settings);
    tokio::spawn(wiring::look_after(std::sync::Arc::clone(&app)));
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
