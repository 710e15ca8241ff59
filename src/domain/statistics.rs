//! What a journal says about some days: how much was asked, what became of it, and how fast.
//!
//! Owns the counting by day, which days these are, and the rates. How it is told is for others.

use super::{
    date::Date,
    knowledge::EntryId,
    moment::Moment,
    summary::{Record, Summary},
};

/// Whole days, UTC, that figures are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    last: Moment,
    days: u32,
}

impl Span {
    /// So many days, of which today is the last.
    #[must_use]
    pub const fn with_today(now: Moment, days: u32) -> Self {
        Self { last: now, days }
    }

    /// So many days, of which yesterday is the last: every one of them is over.
    #[must_use]
    pub const fn before_today(now: Moment, days: u32) -> Self {
        Self { last: now.plus_days(-1), days }
    }

    /// The days, oldest first.
    fn dates(self) -> Vec<Date> {
        (0..i64::from(self.days)).rev().map(|back| self.last.plus_days(-back).date()).collect()
    }

    /// Whether a moment is within these days.
    #[must_use]
    pub fn has(self, at: Moment) -> bool {
        let first = self.last.plus_days(1 - i64::from(self.days)).date();
        (first..=self.last.date()).contains(&at.date())
    }
}

/// Figures about some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// Each day with how many questions there were, oldest first.
    pub days: Vec<(Date, u64)>,
    /// All of it together.
    pub summary: Summary,
}

impl Statistics {
    /// The figures of these days.
    #[must_use]
    pub fn of(records: &[Record], span: Span) -> Self {
        let within: Vec<Record> = records.iter().filter(|record| span.has(record.at)).cloned().collect();
        let asked =
            |date: Date| within.iter().filter(move |record| record.event.is_question() && record.at.date() == date);
        let days = span.dates().into_iter().map(|date| (date, asked(date).count() as u64)).collect();
        Self { days, summary: Summary::of(&within) }
    }

    /// Answers given.
    #[must_use]
    pub fn answered(&self) -> u64 {
        self.summary.answered.values().sum()
    }

    /// Answers that people said did not help.
    #[must_use]
    pub fn not_helpful(&self) -> u64 {
        self.summary.not_helpful.values().sum()
    }

    /// Answers that people said helped.
    #[must_use]
    pub fn helpful(&self) -> u64 {
        self.summary.helpful.values().sum()
    }

    /// How many in a hundred of those who said so were helped; `None` when nobody said anything.
    #[must_use]
    pub fn helpful_percent(&self) -> Option<u64> {
        let said = self.helpful() + self.not_helpful();
        (self.helpful() * 100 + said / 2).checked_div(said)
    }

    /// The entries that answered most, with how often, at most so many.
    #[must_use]
    pub fn top(&self, most: usize) -> Vec<(EntryId, u64)> {
        Summary::most(&self.summary.answered).into_iter().take(most).map(|(id, count)| (id.clone(), count)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{conversation::Event, space::SpaceId};

    #[test]
    fn days_are_counted_and_older_ones_left_out() {
        let now = Moment(1_795_780_800_000);
        let entry = EntryId::new("a/b");
        let record = |days_ago: i64, event: Event, took_ms| Record {
            at: now.plus_days(-days_ago),
            space: SpaceId::Server(1),
            event,
            took_ms,
        };
        let said = |helpful| Event::Feedback { entry: entry.clone(), helpful };
        let records = [
            record(3, Event::Unknown, 900),
            record(2, Event::Answered(entry.clone()), 10),
            record(0, Event::Answered(entry.clone()), 30),
            record(0, Event::Offered, 20),
            record(0, said(true), 0),
            record(0, said(true), 0),
            record(1, said(false), 0),
        ];
        let figures = Statistics::of(&records, Span::with_today(now, 3));
        let days: Vec<(String, u64)> = figures.days.iter().map(|(date, count)| (date.to_string(), *count)).collect();
        let day = |date: &str, count| (date.to_owned(), count);
        assert_eq!(days, [day("2026-11-25", 1), day("2026-11-26", 0), day("2026-11-27", 2)]);
        assert_eq!((figures.answered(), figures.summary.offered, figures.summary.unknown), (2, 1, 0));
        assert_eq!((figures.helpful(), figures.not_helpful(), figures.helpful_percent()), (2, 1, Some(67)));
        assert_eq!(figures.top(5), [(entry, 2)]);
        // Presses are no questions, so they are not counted among the times either.
        assert_eq!(figures.summary.median_ms, Some(20));
        let before = Statistics::of(&records, Span::before_today(now, 3));
        assert_eq!((before.answered(), before.summary.offered, before.summary.unknown), (1, 0, 1));
        assert_eq!(before.days.last().map(|(date, _)| date.to_string()).as_deref(), Some("2026-11-26"));
        assert_eq!(Statistics::of(&[], Span::with_today(now, 3)).helpful_percent(), None);
    }
}
