//! Text that stays where it is until somebody reads it.
//!
//! Meta escapes `/` and everything outside ASCII, so hardly a URL or a message can be borrowed as it stands, and most of
//! them are never looked at. [`Text`] is the slice between the quotes; decoding happens on demand.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use super::run::holds_backslash;

/// A string value of a delivery (or a number used as an id), borrowed from the body and not yet decoded.
///
/// Equality, order and hash are those of the decoded text.
#[derive(Clone, Copy)]
pub struct Text<'b> {
    raw: &'b [u8],
}

impl<'b> Text<'b> {
    /// `raw` is the inside of a string token, or a number token, of a text that has been scanned.
    #[inline]
    pub(crate) fn new(raw: &'b [u8]) -> Self {
        Text { raw }
    }

    /// A text out of its own bytes, as [`raw`](Self::raw) gave them: how a binding that keeps offsets makes it again. Of
    /// anything else the answers mean nothing.
    #[inline]
    pub fn from_raw(raw: &'b [u8]) -> Self {
        Text { raw }
    }

    /// The bytes as they stand in the body, escapes included.
    #[inline]
    pub fn raw(&self) -> &'b [u8] {
        self.raw
    }

    /// True if the text has to be decoded, that is if it holds an escape sequence.
    #[inline]
    pub fn is_escaped(&self) -> bool {
        holds_backslash(self.raw)
    }

    /// The text itself where it stands in the body unescaped; `None` where it has to be decoded.
    #[inline]
    pub fn as_plain(&self) -> Option<&'b str> {
        if self.is_escaped() { None } else { core::str::from_utf8(self.raw).ok() }
    }

    /// The decoded text: borrowed if it holds no escape. A lone surrogate becomes U+FFFD.
    pub fn decode(&self) -> Cow<'b, str> {
        if let Some(plain) = self.as_plain() {
            return Cow::Borrowed(plain);
        }
        let mut text = String::new();
        self.decode_into(&mut text);
        Cow::Owned(text)
    }

    /// Appends the decoded text to `out`; at most as many bytes as [`raw`](Self::raw) has are added.
    pub fn decode_into(&self, out: &mut String) {
        out.reserve(self.raw.len());
        let mut rest = self.raw;
        while let Some(stop) = rest.iter().position(|byte| *byte == b'\\') {
            let (plain, escape) = rest.split_at(stop);
            push_bytes(out, plain);
            let (character, used) = unescape(escape);
            out.push(character);
            rest = escape.get(used..).unwrap_or_default();
        }
        push_bytes(out, rest);
    }

    /// Writes the decoded text to the front of `out` and returns that part of it: UTF-8, a lone surrogate as U+FFFD.
    ///
    /// `None` if `out` is too small; with [`DECODE_ROOM`](Self::DECODE_ROOM) bytes more than [`raw`](Self::raw) has it
    /// never is.
    pub fn decode_to<'o>(&self, out: &'o mut [u8]) -> Option<&'o [u8]> {
        let mut rest = self.raw;
        let mut at = 0;
        loop {
            // Eight bytes at a time, also those behind a backslash: what follows is written over them.
            while let Some(bytes) = rest.first_chunk::<8>() {
                *out.get_mut(at..)?.first_chunk_mut()? = *bytes;
                let plain = plain_bytes(u64::from_le_bytes(*bytes));
                at += plain;
                rest = rest.get(plain..)?;
                if plain < 8 {
                    break;
                }
            }
            let Some(&first) = rest.first() else { break };
            if first != b'\\' {
                *out.get_mut(at)? = first;
                at += 1;
                rest = rest.get(1..)?;
                continue;
            }
            let (character, used) = unescape(rest);
            at += character.encode_utf8(out.get_mut(at..)?.first_chunk_mut::<4>()?).len();
            rest = rest.get(used..)?;
        }
        out.get(..at)
    }

    /// How many bytes more than the text has as it stands [`decode_to`](Self::decode_to) may want.
    pub const DECODE_ROOM: usize = 3;

    /// The characters of the decoded text, without allocating.
    pub fn chars(&self) -> impl Iterator<Item = char> + 'b {
        Chars { rest: self.raw }
    }

    /// True if the decoded text is `other`; allocates nothing.
    pub fn eq_str(&self, other: &str) -> bool {
        // A character takes at most six bytes for each of its own.
        if self.raw.len() < other.len() || self.raw.len() > 6 * other.len() {
            return false;
        }
        if self.is_escaped() { self.chars().eq(other.chars()) } else { self.raw == other.as_bytes() }
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.decode())
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.decode(), f)
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Text<'_>) -> bool {
        // Most texts that differ do so at once, and two ids seldom are the same one.
        if let (Some(&mine), Some(&others)) = (self.raw.first(), other.raw.first())
            && mine != others
            && mine != b'\\'
            && others != b'\\'
        {
            return false;
        }
        // The same spelling is the same text; another one may be, where something is escaped.
        self.raw == other.raw || self.cmp(other).is_eq()
    }
}

impl Eq for Text<'_> {}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.eq_str(other)
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.eq_str(other)
    }
}

impl PartialOrd for Text<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text<'_> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        // Whatever the two have in common is read once, and what stands behind it not at all: among many texts there
        // may be a very long one.
        let same = self.raw.iter().zip(other.raw).take_while(|(mine, others)| mine == others).count();
        let (head, mine) = self.raw.split_at(same);
        let others = other.raw.get(same..).unwrap_or_default();
        if mine.first() == Some(&b'\\') || others.first() == Some(&b'\\') || holds_backslash(head) {
            return self.chars().cmp(other.chars());
        }
        // The bytes of UTF-8 have the order of the characters.
        mine.first().cmp(&others.first())
    }
}

impl core::hash::Hash for Text<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.chars().for_each(|character| character.hash(state));
    }
}

struct Chars<'b> {
    rest: &'b [u8],
}

impl Iterator for Chars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let first = *self.rest.first()?;
        let (character, used) = if first == b'\\' { unescape(self.rest) } else { utf8(self.rest) };
        self.rest = self.rest.get(used..).unwrap_or_default();
        Some(character)
    }
}

/// The first character of checked UTF-8, and its length.
fn utf8(bytes: &[u8]) -> (char, usize) {
    let length = match bytes.first() {
        Some(0..0x80) | None => 1,
        Some(0x80..0xe0) => 2,
        Some(0xe0..0xf0) => 3,
        Some(0xf0..) => 4,
    };
    let character = bytes.get(..length).and_then(|bytes| core::str::from_utf8(bytes).ok()?.chars().next());
    (character.unwrap_or(char::REPLACEMENT_CHARACTER), length)
}

/// One escape sequence at the start of `bytes` (which begins with the backslash), and its length.
fn unescape(bytes: &[u8]) -> (char, usize) {
    let character = match bytes.get(1) {
        Some(b'n') => '\n',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'u') => return unescape_unicode(bytes),
        Some(&other) => char::from(other),
        None => return (char::REPLACEMENT_CHARACTER, 1),
    };
    (character, 2)
}

fn unescape_unicode(bytes: &[u8]) -> (char, usize) {
    let Some(first) = code_unit(bytes) else {
        return (char::REPLACEMENT_CHARACTER, bytes.len().min(6));
    };
    if (0xd800..0xdc00).contains(&first)
        && let Some(second) =
            bytes.get(6..).and_then(code_unit).filter(|unit| (0xdc00..0xe000).contains(unit))
    {
        let joined = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        return (char::from_u32(joined).unwrap_or(char::REPLACEMENT_CHARACTER), 12);
    }
    // A surrogate without its other half is no character: `from_u32` refuses it.
    (char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), 6)
}

/// The number in `\uXXXX` at the start of `bytes`.
#[inline]
pub(crate) fn code_unit(bytes: &[u8]) -> Option<u32> {
    let [b'\\', b'u', a, b, c, d, ..] = *bytes else { return None };
    let digit = |byte: u8| u32::from(DIGITS[usize::from(byte)]);
    let unit = digit(a) << 12 | digit(b) << 8 | digit(c) << 4 | digit(d);
    // What is no digit has bits that no digit has.
    if digit(a) | digit(b) | digit(c) | digit(d) < 16 { Some(unit) } else { None }
}

/// The value of each hexadecimal digit, and 0xff for any other byte.
const DIGITS: [u8; 256] = {
    let mut digits = [0xff; 256];
    let mut value = 0_u8;
    while value < 16 {
        digits[b"0123456789abcdef"[value as usize] as usize] = value;
        digits[b"0123456789ABCDEF"[value as usize] as usize] = value;
        value += 1;
    }
    digits
};

/// How many of eight bytes, counted from the lowest, stand before the first backslash.
#[inline]
fn plain_bytes(bytes: u64) -> usize {
    const LOW: u64 = u64::MAX / 0xff;
    let zero_where_found = bytes ^ u64::from_ne_bytes([b'\\'; 8]);
    // The lowest of these bits is right; one above it may be too many.
    let found = zero_where_found.wrapping_sub(LOW) & !zero_where_found & (LOW << 7);
    (found.trailing_zeros() / 8) as usize
}

/// The bytes come from a scanned string, so they are UTF-8; were they not, they would be replaced, never dropped.
fn push_bytes(out: &mut String, bytes: &[u8]) {
    match core::str::from_utf8(bytes) {
        Ok(text) => out.push_str(text),
        Err(_) => out.push_str(&String::from_utf8_lossy(bytes)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use alloc::{string::ToString, vec};

    #[test]
    fn escapes_decode_to_what_they_mean() {
        for (raw, meaning) in [
            (r"plain", "plain"),
            (r"https:\/\/a.b\/c", "https://a.b/c"),
            (r"49\u20ac \ud83d\ude0d!", "49€ 😍!"),
            (r#"\"\\\b\f\n\r\t"#, "\"\\\u{8}\u{c}\n\r\t"),
            (r"cut \ud83d", "cut \u{fffd}"),
            (r"\ude0d\ud83d", "\u{fffd}\u{fffd}"),
            (r"\ud83d\ud83d\ude0d", "\u{fffd}😍"),
            (r"\ud83dx", "\u{fffd}x"),
            (r"nul \u0000", "nul \0"),
            ("née 😍", "née 😍"),
            ("", ""),
        ] {
            let text = Text::new(raw.as_bytes());
            assert_eq!(text.decode(), meaning, "{raw}");
            assert!(text.chars().eq(meaning.chars()), "{raw}");
            assert!(text.eq_str(meaning) && text == meaning, "{raw}");
            assert_eq!(text.to_string(), meaning);
            let mut room = vec![0; raw.len() + Text::DECODE_ROOM];
            assert_eq!(text.decode_to(&mut room), Some(meaning.as_bytes()), "{raw}");
            assert_eq!(
                text.decode_to(&mut room[..meaning.len().saturating_sub(1)]).is_none(),
                !meaning.is_empty()
            );
            assert!(meaning.len() <= raw.len());
            assert_eq!(text.as_plain().is_none(), raw.contains('\\'));
        }
    }

    #[test]
    fn equality_and_order_are_those_of_the_decoded_text() {
        assert_eq!(Text::new(br"a\u0062"), Text::new(b"ab"));
        assert_ne!(Text::new(b"ab"), Text::new(b"abc"));
        assert_eq!(Text::new(br"\u0061b"), Text::new(b"ab"));
        assert_ne!(Text::new(b""), Text::new(b"a"));
        assert!(Text::new(br"\u0061") < Text::new(b"b"));
        let raws = [
            "",
            "a",
            "ab",
            "abc",
            "b",
            "/",
            "a/",
            r"a\/",
            r"a\u0062",
            r"\u0061b",
            r"\\",
            r"a\\",
            r"a\nb",
            "é",
            "ê",
            r"\u00ea",
            "a😍",
            r"a\ud83d\ude0d",
            "a\u{fffd}",
            r"a\ud83d",
            r"a\ud83dx",
            r"\u0061\u0061\u0061\u0061\u0061\u0061",
        ];
        for (one, other) in raws.iter().flat_map(|one| raws.iter().map(move |other| (*one, *other))) {
            let (a, b) = (Text::new(one.as_bytes()), Text::new(other.as_bytes()));
            let (mine, others) = (a.decode(), b.decode());
            assert_eq!(a.cmp(&b), mine.cmp(&others), "{one} {other}");
            assert_eq!(a == b, mine == others, "{one} {other}");
            assert_eq!(a.eq_str(&others), mine == others, "{one} {other}");
        }
    }

    #[test]
    fn hostile_slices_do_not_panic() {
        for raw in [&br"\"[..], br"\u", br"\u12", b"\xff\xfe", br"\ud83d\u", b"\xe2\x82"] {
            let text = Text::new(raw);
            let _ = (text.decode(), text.chars().count());
            let _ = text.decode_to(&mut vec![0; raw.len()]);
        }
    }
}
