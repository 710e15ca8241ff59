//! The arguments of the program.

use std::path::PathBuf;

use clap::{Args as Arguments, Parser, Subcommand};

use super::eval::By;
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
    Chat {
        /// As an admin of the server with this number: its own answers are given, and /kb changes them
        #[arg(long, value_name = "NUMBER")]
        server: Option<u64>,
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
