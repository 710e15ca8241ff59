//! The real program under load, against a Discord on this machine: how fast its first answers are, whether any is lost,
//! how much memory it takes while nothing happens, and how soon it is ready.
//!
//! `cargo run --release -p bench --bin storm -- --bot target/release/weighwise`, on a machine that does nothing else.

use std::{
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use clap::Parser;
use discord_loopback::{Act, Loopback, Person};

/// How long the bot rests before its memory is read.
const REST: Duration = Duration::from_secs(3);

/// What 99 of 100 first answers are to take at most.
const ANSWER: Duration = Duration::from_millis(100);
/// What it is to take from hello to READY at most.
const READY: Duration = Duration::from_secs(1);
/// The memory in kilobytes that the bot is to take at most while nothing happens.
const IDLE: u64 = 40 * 1_024;

/// Measures the bot under load.
#[derive(Debug, Parser)]
struct Args {
    /// The program.
    #[arg(long, default_value = "target/release/weighwise")]
    bot: PathBuf,
    /// The knowledge folder.
    #[arg(long, default_value = "knowledge")]
    knowledge: PathBuf,
    /// Servers that the bot is in.
    #[arg(long, default_value_t = 1_000)]
    servers: usize,
    /// Interactions a second.
    #[arg(long, default_value_t = 1_000)]
    rate: u32,
    /// Seconds of load.
    #[arg(long, default_value_t = 30)]
    seconds: u64,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let discord = Loopback::start().await?;
    let places: Vec<_> =
        (0..args.servers).map(|number| discord.server(&format!("server {number}")).channel("talk")).collect();
    let people: Vec<Person> = (0..args.servers * 8)
        .filter_map(|number| Some(discord.person(&format!("person {number}")).at(places.get(number % args.servers)?)))
        .collect();
    ensure!(!people.is_empty(), "there must be a server");

    let begun = Instant::now();
    let store = std::env::temp_dir().join(format!("storm-{}", std::process::id()));
    std::fs::create_dir_all(&store)?;
    let mut bot = Command::new(std::fs::canonicalize(&args.bot).context("the program is not there; build it first")?)
        .arg("run")
        .arg("--knowledge")
        .arg(std::fs::canonicalize(&args.knowledge)?)
        .current_dir(&store)
        .env("WEIGHWISE__LOG", "warn")
        .env("WEIGHWISE__DISCORD__TOKEN", "load")
        .env("WEIGHWISE__DISCORD__API", discord.api_base())
        .stdin(Stdio::null())
        .spawn()?;
    let measured = measure(&args, &discord, &people, &bot, begun).await;
    bot.kill()?;
    bot.wait()?;
    std::fs::remove_dir_all(&store)?;
    measured
}

async fn measure(
    args: &Args,
    discord: &Loopback,
    people: &[Person],
    bot: &std::process::Child,
    begun: Instant,
) -> anyhow::Result<()> {
    discord.bot_is_ready().await?;
    let mut goals = Goals::default();
    println!("start to commands registered   {:>8.0?}", begun.elapsed());
    let ready = discord.time_to_ready().unwrap_or_default();
    println!("hello to READY                 {ready:>8.0?}");
    goals.holds("soon READY", ready < READY);
    tokio::time::sleep(REST).await;
    let idle = resident(bot.id())?;
    println!("idle memory, {:>5} servers     {idle:>5} kB", args.servers);
    goals.holds("little memory", idle < IDLE);

    let storm = discord.storm(people, &acts(), args.rate, Duration::from_secs(args.seconds)).await?;
    let pace = storm.sent as f64 / storm.took.as_secs_f64();
    println!("interactions                   {:>8} at {pace:.0} a second", storm.sent);
    for (name, share) in [("p50", 500), ("p90", 900), ("p99", 990), ("p99.9", 999), ("slowest", 1_000)] {
        println!("first answer, {name:<8}         {:>8.1?}", storm.per_mille(share));
    }
    goals.holds("quick answers", storm.per_mille(990) < ANSWER);
    println!("lost                           {:>8}", storm.lost);
    goals.holds("none lost", storm.lost == 0);
    println!("memory after it                {:>5} kB", resident(bot.id())?);
    discord.assert_clean()?;
    goals.all()
}

/// What is to hold, and does not.
#[derive(Default)]
struct Goals {
    missed: Vec<&'static str>,
}

impl Goals {
    fn holds(&mut self, goal: &'static str, holds: bool) {
        if !holds {
            self.missed.push(goal);
        }
    }

    fn all(self) -> anyhow::Result<()> {
        ensure!(self.missed.is_empty(), "not met: {}", self.missed.join(", "));
        Ok(())
    }
}

/// What many people do: mostly ask, often type, sometimes press.
fn acts() -> Vec<Act> {
    let ask = |question: &str| Act::Slash("ask".to_owned(), vec![("question".to_owned(), question.to_owned())]);
    let types = |partial: &str| Act::Types("ask".to_owned(), "question".to_owned(), partial.to_owned());
    let plain = |command: &str| Act::Slash(command.to_owned(), Vec::new());
    vec![
        ask("whats the diffrence between open wieghts and open source"),
        types("can i run"),
        ask("can i run a model without a gpu"),
        ask("is llama ok for commercial use"),
        types("license of llam"),
        ask("which one is cheaper"),
        plain("proscons"),
        ask("what is qlora and do i need it"),
        types("fine tu"),
        ask("who won the football yesterday"),
        Act::Press("w1:b:".to_owned()),
        ask("does a local model send my data anywhere"),
        plain("recommend"),
        types("what does it cost to"),
        ask("how do i quantize a model"),
        Act::Press("w1:q:".to_owned()),
    ]
}

/// Kilobytes of memory that a process really takes.
fn resident(process: u32) -> anyhow::Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").trim().parse()?)
}
