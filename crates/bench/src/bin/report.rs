//! Prints the table of the README: `cargo run --profile bench -p bench --bin report`.
//!
//! Owns the order of the measurements and the layout of the table. Each engine is loaded and asked in a process of its own,
//! one at a time, so that none disturbs another's memory; the questions are asked on one thread.

use std::{env, fmt::Write as _, process::Command};

use anyhow::{Context as _, ensure};
use bench::{
    corpus::{Corpus, Scale},
    engines::Kind,
    measure::{self, Spent, Times, forget_peak, memory, spent, time},
    shipped,
};
use clap::{Parser, Subcommand};

/// How many questions are asked.
const QUESTIONS: usize = 1_000;
/// How many milliseconds one pass of the engines that look at every phrase may take, roughly.
const PASS_MS: f64 = 4_000.0;
/// Fewest questions that give a p99.
const FEWEST_QUESTIONS: usize = 100;

/// Measures Weighwise beside other engines and prints the result as Markdown.
#[derive(Parser)]
struct Args {
    /// How often everything is measured; the lowest figures are printed.
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Leave out the engines that look at every phrase, which take most of the time.
    #[arg(long)]
    quick: bool,
    #[command(subcommand)]
    one: Option<One>,
}

/// One measurement, in this process: what the report starts, and what a profiler is put on.
#[derive(Subcommand)]
enum One {
    /// An engine on a made-up collection; prints what `Figures` holds, separated by tabs.
    Engine {
        kind: Kind,
        topics: usize,
        phrases_each: usize,
        /// How often all questions are asked.
        #[arg(long, default_value_t = 5)]
        passes: usize,
    },
    /// The shipped knowledge.
    Shipped {
        /// How often all questions are asked.
        #[arg(long, default_value_t = 20)]
        passes: usize,
    },
}

/// What is measured of one engine at one scale.
#[derive(Debug, Clone, Copy)]
struct Figures {
    times: Times,
    /// What it takes until it can be asked.
    load: Spent,
    /// MB that stay, and the most while it was loaded.
    added: f64,
    peak: f64,
    /// Share of the answerable questions whose topic came first.
    right: f64,
}

impl Figures {
    fn min(self, other: Self) -> Self {
        Self {
            times: self.times.min(other.times),
            load: Spent {
                wall: self.load.wall.min(other.load.wall),
                processor: self.load.processor.min(other.load.processor),
            },
            added: self.added.min(other.added),
            peak: self.peak.min(other.peak),
            right: self.right,
        }
    }

    fn line(self) -> String {
        let Self { times, load, added, peak, right } = self;
        let figures = [times.median, times.p99, load.wall, load.processor, added, peak, right];
        figures.map(|figure| figure.to_string()).join("\t")
    }

    fn parse(line: &str) -> anyhow::Result<Self> {
        let figures: Vec<f64> = line.trim().split('\t').map(str::parse).collect::<Result<_, _>>()?;
        let [median, p99, wall, processor, added, peak, right] =
            <[f64; 7]>::try_from(figures).ok().context("a measurement has seven figures")?;
        Ok(Self { times: Times { median, p99 }, load: Spent { wall, processor }, added, peak, right })
    }
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    match args.one {
        Some(One::Engine { kind, topics, phrases_each, passes }) => {
            println!("{}", of_engine(kind, Scale { topics, phrases_each }, passes)?.line());
        }
        Some(One::Shipped { passes }) => println!("{}", of_shipped(passes)?.line()),
        None => println!("{}", report(args.rounds, args.quick)?),
    }
    Ok(())
}

fn of_engine(kind: Kind, scale: Scale, passes: usize) -> anyhow::Result<Figures> {
    let corpus = Corpus::new(scale, QUESTIONS);
    let knowledge = corpus.knowledge();
    forget_peak()?;
    let before = memory()?;
    let (engine, load) = spent(|| kind.load(&corpus, &knowledge));
    let engine = engine?;
    let after = memory()?;
    let mut questions: Vec<&str> = corpus.questions.iter().map(|question| question.text.as_str()).collect();
    if kind.scans() {
        let first = questions.first().copied().unwrap_or_default();
        let one = time(&[first; 3], 1, |question| engine.best(question)).median;
        questions.truncate(((PASS_MS / one) as usize).max(FEWEST_QUESTIONS));
    }
    let times = time(&questions, if kind.scans() { 1 } else { passes }, |question| engine.best(question));
    let asked = corpus.questions.iter().take(questions.len()).filter(|question| question.topic.is_some());
    let (mut right, mut answerable) = (0, 0);
    for question in asked {
        answerable += 1;
        right += usize::from(engine.best(&question.text) == question.topic);
    }
    let right = f64::from(u32::try_from(right)?) / f64::from(answerable);
    Ok(Figures { times, load, added: after.now - before.now, peak: after.peak - before.now, right })
}

fn of_shipped(passes: usize) -> anyhow::Result<Figures> {
    let before = memory()?;
    let (snapshot, load) = spent(shipped::load);
    let snapshot = snapshot?;
    let after = memory()?;
    let questions = shipped::questions(&snapshot);
    let texts: Vec<&str> = questions.iter().map(String::as_str).collect();
    let times = time(&texts, passes, |question| snapshot.matcher.ask(question));
    Ok(Figures { times, load, added: after.now - before.now, peak: after.peak - before.now, right: 1.0 })
}

/// Measures in a process of its own.
fn in_process(arguments: &[String]) -> anyhow::Result<Figures> {
    let output = Command::new(env::current_exe()?).args(arguments).output()?;
    ensure!(output.status.success(), "{arguments:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    Figures::parse(&String::from_utf8(output.stdout)?)
}

fn report(rounds: usize, quick: bool) -> anyhow::Result<String> {
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| !(quick && kind.scans())).collect();
    let mut rows: Vec<(Vec<String>, Option<Figures>)> = vec![(vec!["shipped".to_owned()], None)];
    for scale in Scale::ALL {
        for kind in &kinds {
            rows.push((engine_arguments(*kind, scale)?, None));
        }
    }
    let before = measure::load_average();
    for round in 1..=rounds {
        for (arguments, least) in &mut rows {
            eprintln!("round {round} of {rounds}: {}", arguments.join(" "));
            let figures = in_process(arguments)?;
            *least = Some(least.map_or(figures, |least| least.min(figures)));
        }
    }
    let figures: Vec<Figures> = rows.iter().filter_map(|(_, figures)| *figures).collect();
    laid_out(&figures, &kinds, &format!("{before} before and {} after", measure::load_average()), rounds)
}

fn engine_arguments(kind: Kind, scale: Scale) -> anyhow::Result<Vec<String>> {
    use clap::ValueEnum as _;
    let name = kind.to_possible_value().context("every engine has a name")?.get_name().to_owned();
    Ok(vec!["engine".to_owned(), name, scale.topics.to_string(), scale.phrases_each.to_string()])
}

fn laid_out(figures: &[Figures], kinds: &[Kind], busy: &str, rounds: usize) -> anyhow::Result<String> {
    let mut text = String::new();
    writeln!(text, "{}, load average {busy}; the lowest of {rounds} rounds.\n", measure::processor())?;
    let (shipped, engines) = figures.split_first().context("at least one round is measured")?;
    writeln!(
        text,
        "Shipped knowledge: loaded in {:.0} ms ({:.0} ms of the processor), asked in {:.0} µs (median) and {:.0} µs (p99), {:.1} MB added.\n",
        shipped.load.wall,
        shipped.load.processor,
        shipped.times.median * 1e3,
        shipped.times.p99 * 1e3,
        shipped.added
    )?;
    writeln!(
        text,
        "| phrases | topics | engine | median ms | p99 ms | load ms | of the processor | added MB | peak MB | right first |"
    )?;
    writeln!(text, "|--:|--:|---|--:|--:|--:|--:|--:|--:|--:|")?;
    for (scale, of_scale) in Scale::ALL.iter().zip(engines.chunks(kinds.len())) {
        for (kind, figures) in kinds.iter().zip(of_scale) {
            let Figures { times, load, added, peak, right } = figures;
            let (phrases, topics, percent) = (scale.phrases(), scale.topics, right * 100.0);
            writeln!(
                text,
                "| {phrases} | {topics} | {kind} | {:.3} | {:.3} | {:.0} | {:.0} | {added:.1} | {peak:.1} | {percent:.0} % |",
                times.median, times.p99, load.wall, load.processor
            )?;
        }
    }
    Ok(text)
}
