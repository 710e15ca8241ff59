//! The arguments of the program.

use std::path::PathBuf;

use clap::{
    Args as Arguments, Parser, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
    value_parser,
};

use super::eval::By;
use crate::{domain::language::Language, settings::Flags};

/// Helps people weigh open-weights against open-source AI models, on Discord or right here.
#[derive(Debug, Parser)]
#[command(name = "weighwise", version, arg_required_else_help = true)]
pub struct Args {
    /// What everything shares.
    #[command(flatten)]
    pub shared: Shared,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Flags of every subcommand; they win over the environment and the settings file.
#[derive(Debug, Arguments)]
pub struct Shared {
    /// Settings file [default: config.toml, if there is one]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder of what the bot knows [default: knowledge]; `match` takes a file of lines {"id", "phrasings", "answer"} too
    #[arg(long, global = true, value_name = "DIR")]
    knowledge: Option<PathBuf>,
    /// What is logged, such as `info` or `warn,weighwise=debug`
    #[arg(long, global = true, value_name = "FILTER")]
    log: Option<String>,
}

impl From<&Shared> for Flags {
    fn from(shared: &Shared) -> Self {
        Self { config: shared.config.clone(), knowledge: shared.knowledge.clone(), log: shared.log.clone() }
    }
}

/// Takes the codes of the languages that the bot speaks, and no others.
fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code)).map(|code| Language::of_locale(&code))
}

/// Takes the numbers that a server can have on Discord.
fn servers() -> impl TypedValueParser<Value = u64> {
    value_parser!(u64).range(1..)
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Runs the bot on Discord
    Run,
    /// Talks with you in the terminal: the whole bot without Discord
    Chat {
        /// Talks as an admin of this server, with its knowledge; otherwise with the base
        #[arg(long, value_name = "ID", value_parser = servers())]
        server: Option<u64>,
        /// Speaks this language; the knowledge stays in its own
        #[arg(long, value_name = "CODE", default_value = Language::default().code(), value_parser = languages())]
        language: Language,
    },
    /// Answers one question
    Ask {
        /// The question, in your own words
        #[arg(required = true, num_args = 1..)]
        question: Vec<String>,
        /// Says why, in plain words
        #[arg(long, conflicts_with = "json")]
        explain: bool,
        /// Prints JSON
        #[arg(long)]
        json: bool,
    },
    /// Asks a few questions and recommends what fits; with answers or a code, recommends at once
    Recommend(Recommend),
    /// Checks a knowledge folder and names every problem; fails when there is an error
    Check {
        /// The folder [default: the one of the settings]
        dir: Option<PathBuf>,
    },
    /// Says how well questions are understood whose right answer is known
    Eval {
        /// Questions, a line each: {"query": "...", "gold": "topic/entry"}, or "topic" instead of "gold"; null is off-topic
        #[arg(value_name = "FILE.jsonl")]
        questions: PathBuf,
        /// Splits the figures
        #[arg(long)]
        by: Option<By>,
    },
    /// Matches many questions at once, against the folder or the question set of --knowledge
    Match {
        /// Questions, a line each: {"query": "..."}
        #[arg(long, value_name = "FILE.jsonl")]
        queries: PathBuf,
        /// Where to write a line for each question
        #[arg(long, value_name = "FILE.jsonl")]
        out: PathBuf,
    },
    /// Servers' own knowledge: what their admins added, changed or hid
    #[command(subcommand)]
    Layer(LayerCommand),
    /// Writes a whole copy of the store, while the bot may run
    Backup {
        /// A new file [default: beside the store, with the time in its name]
        file: Option<PathBuf>,
    },
    /// Puts a backup in the place of the store, which is kept beside it; the bot must not run
    Restore {
        /// The backup
        file: PathBuf,
    },
    /// What was asked and answered
    #[command(subcommand)]
    Journal(JournalCommand),
}

/// A server.
#[derive(Debug, Arguments)]
pub struct OfServer {
    /// The server's number on Discord
    #[arg(long, value_name = "ID", value_parser = servers())]
    pub server: u64,
}

/// What `layer` takes.
#[derive(Debug, Subcommand)]
pub enum LayerCommand {
    /// Lists the servers that have a layer, or what stands in one
    List {
        /// The server's number on Discord
        #[arg(long, value_name = "ID", value_parser = servers())]
        server: Option<u64>,
    },
    /// Writes a layer into a new folder, in the format of the knowledge folder
    Export {
        /// Whose layer.
        #[command(flatten)]
        of: OfServer,
        /// The folder
        folder: PathBuf,
    },
    /// Takes a folder into a layer: all of it, or nothing when it has an error
    Import {
        /// Whose layer.
        #[command(flatten)]
        of: OfServer,
        /// The folder
        folder: PathBuf,
        /// Only says what would change
        #[arg(long)]
        dry_run: bool,
    },
    /// Saves changes from standard input, a line each: {"path": "...", "text": "..."}, or "hidden": true, or only the path
    Apply {
        /// Whose layer.
        #[command(flatten)]
        of: OfServer,
    },
    /// Moves a layer into the knowledge folder, for everybody: writes its documents, and takes out the files that it hides
    Fold {
        /// Whose layer.
        #[command(flatten)]
        of: OfServer,
        /// Overwrites even what has changed in the folder since
        #[arg(long)]
        force: bool,
    },
}

/// What `journal` takes.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Adds up answers, misses and feedback
    Report {
        /// Of this server only
        #[arg(long, value_name = "ID", value_parser = servers())]
        server: Option<u64>,
        /// How many days back
        #[arg(long, default_value_t = 30)]
        days: u32,
    },
}

/// What `recommend` takes.
#[derive(Debug, Default, Arguments)]
pub struct Recommend {
    /// Answers such as `money=none,hardware=small`; what is left out counts as "not sure"
    #[arg(long, value_name = "QUESTION=CHOICE,...", group = "first")]
    pub answers: Option<String>,
    /// The code of a result, to see it again
    #[arg(long, value_name = "CODE", group = "first")]
    pub code: Option<String>,
    /// The code of another result, to set it beside the one of --code or --answers
    #[arg(long, value_name = "CODE", requires = "first")]
    pub compare: Option<String>,
    /// Writes the picture of the scores, as PNG
    #[arg(long, value_name = "FILE")]
    pub picture: Option<PathBuf>,
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
}

impl Recommend {
    /// Whether a person is to be asked.
    #[must_use]
    pub fn is_a_talk(&self) -> bool {
        let Self { answers, code, compare, picture, json } = self;
        answers.is_none() && code.is_none() && compare.is_none() && picture.is_none() && !json
    }
}
