//! Times as Meta writes them: seconds or milliseconds, as a number or as a string of one.

use crate::json::Text;

/// The digits of the longest number taken for a time.
const LONGEST: usize = 16;

/// Below this a time is in seconds: as milliseconds it would lie in the spring of 1973.
const MILLISECONDS_FROM: u64 = 100_000_000_000;

/// A time of at most sixteen digits as milliseconds.
#[inline]
pub(crate) fn milliseconds(number: u64) -> i64 {
    let number = if number < MILLISECONDS_FROM { number * 1000 } else { number };
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A time out of a string or a number token; `None` for anything but up to sixteen digits.
pub(crate) fn parse(text: Text<'_>) -> Option<i64> {
    let decoded = text.decode();
    if decoded.len() > LONGEST || !decoded.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    decoded.parse().ok().map(milliseconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_units_and_both_types_give_milliseconds() {
        for (raw, time) in [
            ("1778760051666", Some(1_778_760_051_666)),
            ("1527459824", Some(1_527_459_824_000)),
            ("99999999999", Some(99_999_999_999_000)),
            ("100000000000", Some(100_000_000_000)),
            ("0", Some(0)),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("", None),
            ("12345678901234567", None),
            ("00000000000000001", None),
            ("99999999999999999999999", None),
            (r"\u0031", Some(1000)),
        ] {
            assert_eq!(parse(Text::new(raw.as_bytes())), time, "{raw}");
        }
    }
}
