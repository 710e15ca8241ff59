//! A point in time, as a number that a clock gives.
//!
//! Owns the value, reckoning with it, and how it is printed. Knows no clock: the time comes in as an argument.

use std::fmt;

use super::date::Date;

const SECOND: i64 = 1_000;
const MINUTE: i64 = 60 * SECOND;
const DAY: i64 = 24 * 60 * MINUTE;

/// Milliseconds since the beginning of 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(pub i64);

impl Moment {
    /// Seconds since the beginning of 1970, as Discord's time stamps count.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(SECOND)
    }

    /// The moment this many days later, or earlier for a negative number.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(DAY)))
    }

    /// Milliseconds from `earlier` to this, at least 0.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        let passed = self.0.saturating_sub(earlier.0);
        if passed < 0 { 0 } else { passed }
    }

    /// The day, in UTC.
    #[must_use]
    pub fn date(self) -> Date {
        // Counted in years that begin in March, so that a leap day is a year's last; eras of 400 years are alike.
        let day = self.0.div_euclid(DAY).saturating_add(719_468);
        let (era, day_of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        Date {
            year: u16::try_from(year).unwrap_or(u16::MAX),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }
}

/// Such as `2026-11-27 23:18 UTC`.
impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minutes = self.0.rem_euclid(DAY) / MINUTE;
        write!(out, "{} {:02}:{:02} UTC", self.date(), minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(seconds: i64, wanted: &str) {
        assert_eq!(Moment(seconds * SECOND).to_string(), wanted);
    }

    #[test]
    fn moments_read_as_days_and_hours() {
        check(0, "1970-01-01 00:00 UTC");
        check(951_782_400, "2000-02-29 00:00 UTC");
        check(951_868_799, "2000-02-29 23:59 UTC");
        check(951_868_800, "2000-03-01 00:00 UTC");
        check(4_107_542_399, "2100-02-28 23:59 UTC");
        check(4_107_542_400, "2100-03-01 00:00 UTC");
        check(1_795_735_080, "2026-11-26 23:18 UTC");
        check(-1, "1969-12-31 23:59 UTC");
    }

    #[test]
    fn time_is_reckoned_without_overflow() {
        assert_eq!(Moment(0).plus_days(2).since(Moment(0).plus_days(1)), DAY);
        assert_eq!(Moment(0).since(Moment(5)), 0);
        assert_eq!(Moment(i64::MAX).plus_days(i64::MAX), Moment(i64::MAX));
        assert!(Moment(i64::MIN).date().month <= 12);
    }
}
