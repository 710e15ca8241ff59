//! The arguments of the program.

use std::path::PathBuf;

use clap::{Args as Arguments, Parser, Subcommand};

use crate::settings::Flags;

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

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Runs the bot on Discord
    Run,
    /// Talks with you in the terminal: the whole bot without Discord
    Chat,
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
    /// Recommends what fits, from answers to the questionnaire
    Recommend {
        /// Answers such as `money=none,hardware=small`; what is left out counts as "not sure"
        #[arg(long, value_name = "QUESTION=CHOICE,...")]
        answers: Option<String>,
        /// Prints JSON
        #[arg(long)]
        json: bool,
    },
    /// Checks a knowledge folder and names every problem; fails when there is an error
    Check {
        /// The folder [default: the one of the settings]
        dir: Option<PathBuf>,
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
}
