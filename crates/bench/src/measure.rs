//! Times and memory of this process.
//!
//! Owns the stopwatch, the percentiles and the reading of memory, which needs Linux. Knows no engine.

use std::{fs, hint::black_box, time::Instant};

use anyhow::Context as _;
use rustix::time::{ClockId, clock_gettime};

/// How long questions take, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Times {
    /// Half of the questions take at most this.
    pub median: f64,
    /// 99 of 100 questions take at most this.
    pub p99: f64,
}

impl Times {
    /// The lower of each: what was measured while others disturbed less.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self { median: self.median.min(other.median), p99: self.p99.min(other.p99) }
    }
}

/// Asks every question `passes` times over, after one pass that warms the caches, and takes the processor time of this
/// thread, so that other programs on the machine count as little as possible. A question takes the median of its passes.
pub fn time<A>(questions: &[&str], passes: usize, mut ask: impl FnMut(&str) -> A) -> Times {
    questions.iter().for_each(|question| drop(black_box(ask(question))));
    let mut of_questions = vec![Vec::with_capacity(passes); questions.len()];
    for _ in 0..passes {
        for (question, times) in questions.iter().zip(&mut of_questions) {
            let start = processor_time(ClockId::ThreadCPUTime);
            drop(black_box(ask(question)));
            times.push(processor_time(ClockId::ThreadCPUTime) - start);
        }
    }
    let usual = of_questions.into_iter().map(|times| percentile(times, 0.5)).collect::<Vec<_>>();
    Times { median: percentile(usual.clone(), 0.5), p99: percentile(usual, 0.99) }
}

/// How long one piece of work took, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spent {
    /// On the clock on the wall.
    pub wall: f64,
    /// Of the processor, all threads together.
    pub processor: f64,
}

/// What `work` gives, and what it takes.
pub fn spent<A>(work: impl FnOnce() -> A) -> (A, Spent) {
    let (clock, start) = (Instant::now(), processor_time(ClockId::ProcessCPUTime));
    let done = black_box(work());
    let processor = processor_time(ClockId::ProcessCPUTime) - start;
    (done, Spent { wall: clock.elapsed().as_secs_f64() * 1e3, processor })
}

/// Milliseconds on one of the processor's clocks.
fn processor_time(clock: ClockId) -> f64 {
    let time = clock_gettime(clock);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

/// The value that this share of the values does not exceed: the nearest rank.
fn percentile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let rank = (share * values.len() as f64).ceil() as usize;
    values.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

/// Resident memory of this process, in MB of a million bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Memory {
    /// Now.
    pub now: f64,
    /// The most so far, or since [`forget_peak`].
    pub peak: f64,
}

/// Reads the memory of this process.
///
/// # Errors
/// Where there is no `/proc/self/status`.
pub fn memory() -> anyhow::Result<Memory> {
    let status = fs::read_to_string("/proc/self/status").context("memory is measured on Linux only")?;
    let field = |name: &str| -> anyhow::Result<f64> {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).with_context(|| format!("no {name}"))?;
        let kilobytes = line.split_whitespace().next().unwrap_or_default();
        Ok(kilobytes.parse::<f64>().with_context(|| format!("{name} {kilobytes:?} is no number"))? * 1_024.0 / 1e6)
    };
    Ok(Memory { now: field("VmRSS:")?, peak: field("VmHWM:")? })
}

/// Lets the peak start anew from what is resident now.
///
/// # Errors
/// When the system refuses.
pub fn forget_peak() -> anyhow::Result<()> {
    // See proc(5), clear_refs.
    fs::write("/proc/self/clear_refs", "5").context("the peak of the memory cannot be reset")
}

/// How busy the machine is: its load average over a minute, `?` where that is unknown.
#[must_use]
pub fn load_average() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("?").to_owned()
}

/// The name of the processor, `?` where that is unknown.
#[must_use]
pub fn processor() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = text.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    name.map_or("?", |(_, name)| name.trim()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_nearest_ranks() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        let got = [percentile(hundred.clone(), 0.5), percentile(hundred, 0.99), percentile(vec![7.0], 0.99)];
        assert_eq!(got, [50.0, 99.0, 7.0]);
    }

    #[test]
    fn memory_that_is_taken_is_seen() {
        let before = memory().unwrap();
        let taken = black_box(vec![1_u8; 50_000_000]);
        let after = memory().unwrap();
        assert!(after.now - before.now > 40.0 && after.peak >= after.now, "{before:?} {after:?} {}", taken.len());
    }
}
