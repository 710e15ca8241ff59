//! Sentences around figures and the weekly digest.

use super::Wording;
use crate::domain::{
    date::Date, digest::Digest, knowledge::EntryId, limits, reply::Reply, statistics::Statistics, text::fit,
};

impl Wording {
    /// The figures of the last days.
    #[must_use]
    pub fn stats(self, days: u32, figures: &Statistics) -> Reply {
        let asked: u64 = figures.days.iter().map(|(_, count)| count).sum();
        let tenths = (asked * 10).checked_div(u64::from(days)).unwrap_or_default();
        let (whole, tenths) = (tenths / 10, tenths % 10);
        let summary = &figures.summary;
        let mut lines = vec![
            self.with("stats-asked", [("count", asked.into()), ("whole", whole.into()), ("tenths", tenths.into())]),
            self.with(
                "stats-became",
                [
                    ("answered", figures.answered().into()),
                    ("offered", summary.offered.into()),
                    ("unknown", summary.unknown.into()),
                ],
            ),
        ];
        lines.push(match figures.helpful_percent() {
            Some(percent) => {
                let said = figures.helpful() + figures.not_helpful();
                self.with("stats-helpful", [("percent", percent.into()), ("count", said.into())])
            }
            None => self.text("stats-nobody-said"),
        });
        lines.extend(summary.median_ms.map(|median| self.with("stats-median", [("ms", median.into())])));
        let lines: Vec<String> = lines.into_iter().map(|line| format!("- {line}")).collect();
        let title = self.with("stats-title", [("days", days.into())]);
        Reply { title: Some(title), ..Reply::text(lines.join("\n")) }
    }

    /// Heading of the single days.
    #[must_use]
    pub fn stats_days_heading(self) -> String {
        self.text("stats-days")
    }

    /// A day.
    #[must_use]
    pub fn stats_day(self, date: Date, count: u64) -> String {
        self.with("stats-day", [("date", date.to_string().into()), ("count", count.into())])
    }

    /// Heading of the answers given most.
    #[must_use]
    pub fn stats_top_heading(self) -> String {
        self.text("stats-top")
    }

    /// One of them.
    #[must_use]
    pub fn stats_top(self, entry: &EntryId, count: u64) -> String {
        self.with("stats-entry", [("entry", entry.as_str().into()), ("count", count.into())])
    }

    /// Heading of what was asked most without a helpful answer.
    #[must_use]
    pub fn stats_misses_heading(self) -> String {
        self.text("stats-misses")
    }

    /// The words for a picture.
    #[must_use]
    pub fn picture_alt(self, title: &str, lines: &[String]) -> String {
        let lines: Vec<&str> = lines.iter().map(|line| line.trim_start_matches("- ")).collect();
        let told = self.with("picture-alt", [("title", title.into()), ("lines", lines.join(", ").into())]);
        fit(&told, limits::ALT_TEXT)
    }

    /// What each bar of the digest stands for, with its number.
    #[must_use]
    pub fn digest_counts(
        self,
        answered: u64,
        offered: u64,
        unknown: u64,
        not_helpful: u64,
        stale: u64,
    ) -> [(String, u64); 5] {
        [
            (self.text("digest-answered"), answered),
            (self.text("digest-offered"), offered),
            (self.text("digest-unknown"), unknown),
            (self.text("digest-not-helpful"), not_helpful),
            (self.text("digest-stale-entries"), stale),
        ]
    }

    /// One of them in words.
    #[must_use]
    pub fn digest_count(self, label: &str, count: u64) -> String {
        self.with("digest-count", [("label", label.into()), ("count", count.into())])
    }

    /// The title of a digest about these days.
    #[must_use]
    pub fn digest_title(self, first: Option<Date>, last: Option<Date>) -> String {
        let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
        self.with("digest-title", [("first", day(first).into()), ("last", day(last).into())])
    }

    /// Heading of the stale answers.
    #[must_use]
    pub fn digest_stale_heading(self) -> String {
        self.text("digest-stale-entries")
    }

    /// One of them.
    #[must_use]
    pub fn digest_stale(self, entry: &EntryId, date: Date) -> String {
        self.with("digest-stale", [("entry", entry.as_str().into()), ("date", date.to_string().into())])
    }

    /// How many more there are.
    #[must_use]
    pub fn digest_stale_more(self, count: usize) -> String {
        self.with("digest-stale-more", [("count", count.into())])
    }

    /// Below a digest.
    #[must_use]
    pub fn digest_footer(self) -> String {
        self.text("digest-footer")
    }

    /// Where the digest goes, and when.
    #[must_use]
    pub fn digest_state(self, digest: Option<&Digest>) -> String {
        match digest {
            None => self.text("digest-off"),
            Some(digest) => {
                let (channel, next) = (format!("<#{}>", digest.channel.0), digest.next().to_string());
                self.with("digest-on", [("channel", channel.into()), ("next", next.into())])
            }
        }
    }
}
