//! The weekly digest: where it goes, and when it is due.
//!
//! Owns the schedule, which depends on the time alone: one digest a week, from Monday morning on, and none for a week that
//! was missed. Sends nothing.

use super::{language::Language, moment::Moment, origin::ChannelId, statistics::Span};

/// The Monday of which week 0 is counted, at eight in the morning, UTC: the fifth day of 1970.
const FIRST: Moment = Moment((4 * 24 + 8) * 60 * 60 * 1_000);
/// Days of a week.
const WEEK: i64 = 7;

/// Where a server's digest goes, and the week of the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digest {
    /// The channel.
    pub channel: ChannelId,
    /// In which language it is told.
    pub language: Language,
    /// The week that was told last.
    week: i64,
}

impl Digest {
    /// Days that a digest tells of.
    pub const DAYS: u32 = 7;

    /// The days that a digest tells of which is sent now, all of them over: on a Monday, those from Monday to Sunday.
    #[must_use]
    pub const fn span(now: Moment) -> Span {
        Span::before_today(now, Self::DAYS)
    }

    /// One that begins now: the first is due next Monday.
    #[must_use]
    pub fn begin(channel: ChannelId, language: Language, now: Moment) -> Self {
        Self { channel, language, week: week(now) }
    }

    /// Reads what [`Digest::text`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [channel, week, language] = text.split(' ').collect::<Vec<_>>().try_into().ok()?;
        let channel = channel.parse().ok().filter(|number| *number != 0).map(ChannelId)?;
        Some(Self { channel, language: Language::of_locale(language), week: week.parse().ok()? })
    }

    /// The same as a text, for a setting.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {} {}", self.channel.0, self.week, self.language.code())
    }

    /// What it is once the digest that is due now was sent; `None` when none is due.
    #[must_use]
    pub fn due(&self, now: Moment) -> Option<Self> {
        let week = week(now);
        (week > self.week).then_some(Self { week, ..*self })
    }

    /// When the next one is due.
    #[must_use]
    pub const fn next(&self) -> Moment {
        FIRST.plus_days(self.week.saturating_add(1).saturating_mul(WEEK))
    }
}

/// The week that a moment is in.
const fn week(now: Moment) -> i64 {
    let length = Moment(0).plus_days(WEEK).0;
    now.0.saturating_sub(FIRST.0).div_euclid(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Friday, 27 November 2026, at noon.
    const FRIDAY: Moment = Moment(1_795_780_800_000);
    const HOUR: i64 = 60 * 60 * 1_000;

    fn digest() -> Digest {
        Digest::begin(ChannelId(5), Language::Japanese, FRIDAY)
    }

    #[test]
    fn it_is_due_once_a_week_from_monday_morning() {
        assert_eq!(FRIDAY.to_string(), "2026-11-27 12:00 UTC");
        let monday = digest().next();
        assert_eq!(monday.to_string(), "2026-11-30 08:00 UTC");
        assert_eq!(digest().due(FRIDAY), None);
        assert_eq!(digest().due(Moment(monday.0 - 1)), None);
        let sent = digest().due(monday).unwrap();
        assert_eq!(sent.due(Moment(monday.0 + 6 * 24 * HOUR)), None);
        assert_eq!(sent.next(), monday.plus_days(7));
        assert!(sent.due(sent.next()).is_some());
    }

    #[test]
    fn weeks_that_were_missed_are_not_made_up_for() {
        let late = FRIDAY.plus_days(30);
        let sent = digest().due(late).unwrap();
        assert_eq!(sent.due(late), None);
        // A clock that was put back brings no second one.
        assert_eq!(sent.due(FRIDAY), None);
    }

    #[test]
    fn it_round_trips_as_a_setting() {
        for digest in [digest(), Digest::begin(ChannelId(u64::MAX), Language::English, Moment(-1))] {
            assert_eq!(Digest::parse(&digest.text()), Some(digest));
        }
        for text in ["", "5", "5 5", "x 5 en", "5 x en", "0 5 en", "5 5 en en"] {
            assert_eq!(Digest::parse(text), None, "{text:?}");
        }
    }
}
