//! Guessing what comes next.
//!
//! Meta writes the keys of an event in the same order every time and puts no white space between its tokens, so that
//! `{"sender":{"id":"` can be compared as one word instead of being read as five tokens. A guess is a copy of the
//! cursor that runs ahead, small enough to live in registers; if all of it comes true the scanner takes over its place,
//! if not it is dropped and the general path reads the same bytes. A guess accepts less than the grammar, never more.

use super::run::{BLOCK, plain_run, string_end, word_run};
use super::span::Span;

/// A cursor that runs ahead of the scanner.
#[derive(Clone, Copy)]
pub(crate) struct Guess<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Guess<'b> {
    #[inline]
    pub(crate) fn new(bytes: &'b [u8], at: usize) -> Self {
        Guess { bytes, at }
    }

    #[inline]
    pub(crate) fn pos(&self) -> usize {
        self.at
    }

    /// The bytes of what was read.
    #[inline]
    pub(crate) fn bytes_of(&self, span: Span) -> &'b [u8] {
        span.of(self.bytes)
    }

    /// Whether `literal` stands here; then the guess goes on behind it.
    #[inline]
    #[must_use]
    pub(crate) fn eat<const N: usize>(&mut self, literal: &[u8; N]) -> bool {
        let found = self.bytes.get(self.at..).and_then(|rest| rest.first_chunk::<N>()) == Some(literal);
        if found {
            self.at += N;
        }
        found
    }

    /// Like [`eat`](Self::eat), for a guess that is over where something else stands.
    #[inline]
    pub(crate) fn expect<const N: usize>(&mut self, literal: &[u8; N]) -> Option<()> {
        self.eat(literal).then_some(())
    }

    /// The rest of a string that is one word in ASCII, without escapes, whose opening quote has been consumed.
    #[inline]
    pub(crate) fn string(&mut self) -> Option<Span> {
        let start = self.at;
        let stop = word_run(self.bytes, start);
        if self.bytes.get(stop) != Some(&b'"') {
            return None;
        }
        self.at = stop + 1;
        Some(Span::new(start, stop))
    }

    /// The rest of any string whose opening quote has been consumed.
    #[inline]
    pub(crate) fn text(&mut self) -> Option<Span> {
        let start = self.at;
        let mut stop = plain_run(self.bytes, start);
        if self.bytes.get(stop) != Some(&b'"') {
            stop = string_end(self.bytes, start, stop).ok()?;
        }
        self.at = stop + 1;
        Some(Span::new(start, stop))
    }

    /// Passes over a plain unsigned integer of at most fifteen digits; false leaves the guess unmoved.
    #[inline]
    #[must_use]
    pub(crate) fn skip_integer(&mut self) -> bool {
        self.digits().is_some()
    }

    /// A plain unsigned integer of at most fifteen digits under the cursor, or `None` with the guess unmoved.
    /// Anything else that begins with a digit is left to [`Scanner::number`](super::scan::Scanner::number).
    #[inline]
    pub(crate) fn integer(&mut self) -> Option<u64> {
        let (high, low, count) = self.digits()?;
        if count < 8 {
            return Some(leading_digits(high, count));
        }
        Some(eight_digits(high) * POWERS.get(count as usize - 8)? + leading_digits(low, count - 8))
    }

    /// Passes over the digits under the cursor: the sixteen bytes they are in, as two words, and how many they are.
    #[inline]
    fn digits(&mut self) -> Option<(u64, u64, u32)> {
        // Every number of a delivery has at least sixteen bytes behind its first one; where not, it is read slowly.
        let bytes = self.bytes.get(self.at..)?.first_chunk::<BLOCK>()?;
        let (high, low) = bytes.split_at(BLOCK / 2);
        let high = u64::from_le_bytes(*high.first_chunk()?);
        let low = u64::from_le_bytes(*low.first_chunk()?);
        let mut count = digit_count(high);
        if count == 8 {
            count += digit_count(low);
        }
        let leading_zero = count > 1 && bytes.first() == Some(&b'0');
        if count == 0 || leading_zero || matches!(bytes.get(count as usize)?, b'.' | b'e' | b'E') {
            return None;
        }
        self.at += count as usize;
        Some((high, low, count))
    }
}

/// What eight digits are to be multiplied with when so many more follow.
const POWERS: [u64; 8] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// The value that takes an ASCII digit off its character, in each byte of a word.
const ZEROS: u64 = 0x3030_3030_3030_3030;

/// How many bytes of a word, from the first one on, are ASCII digits.
#[inline]
fn digit_count(word: u64) -> u32 {
    // A digit's high half is 3, and stays 3 when 6 is added; each other byte differs in one of the two. An addition may
    // carry into the byte behind, but only out of a byte that is no digit and so already counted as the first stop.
    let stops = ((word & 0xf0f0_f0f0_f0f0_f0f0) ^ ZEROS)
        | ((word.wrapping_add(0x0606_0606_0606_0606) & 0xf0f0_f0f0_f0f0_f0f0) ^ ZEROS);
    stops.trailing_zeros() / 8
}

/// The first `count` bytes of a word, fewer than eight and all digits, as a number.
#[inline]
fn leading_digits(word: u64, count: u32) -> u64 {
    if count == 0 {
        return 0;
    }
    // The digits move to the end of the word and zeros come before them.
    let missing = 64 - 8 * count;
    eight_digits(word << missing | ZEROS & !(u64::MAX << missing))
}

/// Eight ASCII digits as a number.
#[inline]
fn eight_digits(word: u64) -> u64 {
    let digits = word.wrapping_sub(ZEROS);
    // Pairs, then fours, then all eight: each step multiplies the more significant half and adds the other.
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_ffff_0000_ffff;
    fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xffff_ffff
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn digits_are_counted_and_read_as_the_standard_library_does() {
        for place in 0..8 {
            for byte in 0..=255_u8 {
                let mut text = *b"12345678";
                text[place] = byte;
                let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
                let word = u64::from_le_bytes(text);
                assert_eq!(digit_count(word) as usize, count, "byte {byte:#x} at {place}");
                if count < 8 {
                    let value = core::str::from_utf8(&text[..count]).unwrap().parse().unwrap_or(0);
                    assert_eq!(leading_digits(word, digit_count(word)), value);
                }
            }
        }
        assert_eq!(eight_digits(u64::from_le_bytes(*b"90807060")), 90_807_060);
    }

    #[test]
    fn small_integers_leave_the_odd_spellings_alone() {
        let read =
            |text: &str| Guess::new(alloc::format!("{text},\"a\":\"0123456789\"").as_bytes(), 0).integer();
        for number in [0, 7, 1_234_567, 12_345_678, 123_456_789, 1_778_760_051_666, 999_999_999_999_999_u64] {
            assert_eq!(read(&alloc::format!("{number}")), Some(number));
        }
        for other in [
            "01",
            "00",
            "1.5",
            "1e3",
            "1E3",
            "-1",
            "",
            "\"1\"",
            "1234567890123456",
            "12345678.5",
            "12345678e5",
        ] {
            assert_eq!(read(other), None, "{other:?}");
        }
    }

    #[test]
    fn a_guess_takes_plain_words_only() {
        let read = |text: &[u8]| Guess::new(text, 0).string().map(Span::end);
        assert_eq!(read(b"17841478200315566\"},\"recipient\""), Some(17));
        assert_eq!(read(b"\","), Some(0));
        for other in [&b"a\\/b\""[..], b"a\xc3\xa9\"", b"a\nb\"", b"a b\"", b"abc", b""] {
            assert_eq!(read(other), None);
        }
    }
}
