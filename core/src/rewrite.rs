//! Writing a JSON text the way Meta writes it, for [`crate::Webhook::explain_mismatch`] alone.
//!
//! It works on the text, not on values: escapes that are there stay, only what stands bare is escaped, and space between
//! tokens goes. So the copy can only say the same as the original. The order of keys and the spelling of numbers, which a
//! second encoder may change too, cannot be brought back.

use alloc::vec::Vec;

/// Which bare characters to escape. Space between tokens is always dropped, escapes always get lower-case digits.
#[derive(Clone, Copy)]
pub(crate) struct Rewrite {
    /// Everything beyond ASCII, as UTF-16 code units.
    non_ascii: bool,
    /// `/`, as `\/`.
    slash: bool,
    /// `@`, `%` and `<`, which Meta has been seen to escape as well.
    signs: bool,
}

impl Rewrite {
    /// What second encoders leave bare, from little to all. Trying each costs a MAC, so there are few.
    pub(crate) const CANDIDATES: [Self; 4] = [
        Self { non_ascii: true, slash: false, signs: false },
        Self { non_ascii: false, slash: true, signs: false },
        Self { non_ascii: true, slash: true, signs: false },
        Self { non_ascii: true, slash: true, signs: true },
    ];

    /// Writes the copy of `body` into `out`, replacing what was there.
    pub(crate) fn apply(self, body: &[u8], out: &mut Vec<u8>) {
        out.clear();
        let mut in_string = false;
        // Bytes of an escape that are still to be copied as they are.
        let mut escape = Escape::None;
        for chunk in body.utf8_chunks() {
            for character in chunk.valid().chars() {
                escape = match escape {
                    Escape::Started => {
                        push(out, character);
                        if character == 'u' { Escape::Digits(0) } else { Escape::None }
                    }
                    Escape::Digits(count) => {
                        push(out, character.to_ascii_lowercase());
                        if count == 3 {
                            restore_less_than(out);
                            Escape::None
                        } else {
                            Escape::Digits(count + 1)
                        }
                    }
                    Escape::None => {
                        match character {
                            '"' => in_string = !in_string,
                            ' ' | '\t' | '\r' | '\n' if !in_string => continue,
                            _ => {}
                        }
                        self.write(character, out);
                        if character == '\\' && in_string { Escape::Started } else { Escape::None }
                    }
                };
            }
            out.extend_from_slice(chunk.invalid());
        }
    }

    fn write(self, character: char, out: &mut Vec<u8>) {
        match character {
            '/' if self.slash => out.extend_from_slice(b"\\/"),
            '@' if self.signs => out.extend_from_slice(b"\\u0040"),
            '%' if self.signs => out.extend_from_slice(b"\\u0025"),
            '<' if self.signs => out.extend_from_slice(b"\\u003C"),
            _ if self.non_ascii && !character.is_ascii() => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    out.extend_from_slice(b"\\u");
                    let mut digits = const_hex::Buffer::<2>::new();
                    out.extend_from_slice(digits.format(&unit.to_be_bytes()).as_bytes());
                }
            }
            _ => push(out, character),
        }
    }
}

/// Where in an escape the copy is.
#[derive(Clone, Copy)]
enum Escape {
    None,
    Started,
    Digits(u8),
}

/// The one escape that Meta writes in upper case.
fn restore_less_than(out: &mut [u8]) {
    if out.ends_with(b"\\u003c")
        && let Some(last) = out.last_mut()
    {
        *last = b'C';
    }
}

fn push(out: &mut Vec<u8>, character: char) {
    out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(candidate: usize, body: &str) -> Vec<u8> {
        let mut out = Vec::from(*b"what was there before");
        Rewrite::CANDIDATES[candidate].apply(body.as_bytes(), &mut out);
        out
    }

    #[test]
    fn characters_beyond_ascii_become_code_units() {
        assert_eq!(rewritten(0, "{\"a\":\"é/😀\"}"), br#"{"a":"\u00e9/\ud83d\ude00"}"#);
        assert_eq!(rewritten(1, "{\"a\":\"é/😀\"}"), "{\"a\":\"é\\/😀\"}".as_bytes());
        assert_eq!(rewritten(2, "{\"a\":\"é/😀\"}"), br#"{"a":"\u00e9\/\ud83d\ude00"}"#);
    }

    #[test]
    fn escapes_that_are_there_stay() {
        assert_eq!(rewritten(2, r#"{"a":"\/ \\/ \" \u00E9"}"#), br#"{"a":"\/ \\\/ \" \u00e9"}"#);
        assert_eq!(rewritten(3, r#"{"a":"@%< \u0040 \u003c \u003C"}"#), {
            &br#"{"a":"\u0040\u0025\u003C \u0040 \u003C \u003C"}"#[..]
        });
    }

    #[test]
    fn space_goes_between_tokens_only() {
        assert_eq!(rewritten(0, "{ \"a b\" :\t[ 1 ,\r\n 2 ] }"), br#"{"a b":[1,2]}"#);
    }

    #[test]
    fn anything_at_all_is_copied_somehow() {
        let mut out = Vec::new();
        for body in [&b"\xff\xfe"[..], b"\"\\", b"\"\\u", b"\"\\u12", b"\\", b"\"\xc3", b"\"\\\xff\""] {
            for candidate in Rewrite::CANDIDATES {
                candidate.apply(body, &mut out);
                assert!(!out.is_empty());
            }
        }
    }
}
