//! Times as text: RFC 3339 in UTC, from the milliseconds that hubsig keeps.
//!
//! One direction, one zone and no clock, so a few lines of calendar do what a date library would. They are compared
//! with such a library in the tests.

use alloc::format;
use alloc::string::String;

const MS_PER_DAY: i64 = 86_400_000;

/// Days from 0000-03-01 to 1970-01-01. Counted from a first of March, a leap day is the last day of its year.
const DAYS_TO_1970: i64 = 719_468;

/// The days of four hundred years, after which the calendar repeats.
const DAYS_PER_ERA: i64 = 146_097;

/// The time as `2025-01-15T10:30:00Z`, with three digits of a second where they are not zero. `None` outside of the
/// years 0 to 9999, which the format cannot say.
pub(super) fn rfc3339(ms: i64) -> Option<String> {
    let (year, month, day) = date(ms.div_euclid(MS_PER_DAY));
    if !(0..=9999).contains(&year) {
        return None;
    }
    let time = ms.rem_euclid(MS_PER_DAY);
    let (seconds, fraction) = (time / 1000, time % 1000);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let date = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    Some(if fraction == 0 { date + "Z" } else { format!("{date}.{fraction:03}Z") })
}

/// Year, month and day of the day that is so many days after 1970-01-01.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + DAYS_TO_1970;
    let era = days.div_euclid(DAYS_PER_ERA);
    let of_era = days.rem_euclid(DAYS_PER_ERA);
    // Leap days taken out, every year has 365 days: one each 4 years, none each 100, one at the end of the 400.
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / (DAYS_PER_ERA - 1)) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    // From March on, five months have 153 days, twice and a bit: 31 30 31 30 31, 31 30 31 30 31, 31 28.
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let year = era * 400 + year_of_era;
    if month < 10 { (year, month + 3, day) } else { (year + 1, month - 9, day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_ten_thousand_years_follows_the_one_before() {
        let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let (mut year, mut month, mut day) = (0, 1, 1);
        let mut at = -719_528;
        while year <= 9999 {
            assert_eq!(date(at), (year, month, day), "day {at}");
            let length = match month {
                2 if leap(year) => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            day += 1;
            if day > length {
                (day, month) = (1, month + 1);
            }
            if month > 12 {
                (month, year) = (1, year + 1);
            }
            at += 1;
        }
    }

    #[test]
    fn known_times_are_written_as_everybody_writes_them() {
        for (ms, text) in [
            (0, Some("1970-01-01T00:00:00Z")),
            (1, Some("1970-01-01T00:00:00.001Z")),
            (-1, Some("1969-12-31T23:59:59.999Z")),
            (1_736_937_000_000, Some("2025-01-15T10:30:00Z")),
            (1_709_164_800_000, Some("2024-02-29T00:00:00Z")),
            (253_402_300_799_999, Some("9999-12-31T23:59:59.999Z")),
            (253_402_300_800_000, None),
            (-62_167_219_200_000, Some("0000-01-01T00:00:00Z")),
            (-62_167_219_200_001, None),
            (i64::MAX, None),
            (i64::MIN, None),
        ] {
            assert_eq!(rfc3339(ms).as_deref(), text, "{ms}");
        }
    }
}
