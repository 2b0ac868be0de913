//! Passing over a value that nobody reads, and checking all of it.
//!
//! Everything is kept in local variables here: what a hostile body is made of are tokens of one or two bytes, and each has
//! to cost no more than it must. The open containers are the bits of one `u64`, so that nesting costs no stack.

use super::run::{BLOCK, plain_run, stop_mask, string_end};
use crate::error::{Error, ErrorCode};
use crate::limits::Limits;

/// Where the value that begins at `at` ends. Around it `depth` containers are open.
pub(super) fn value_end(bytes: &[u8], mut at: usize, depth: u32) -> Result<usize, Error> {
    let room = Limits::MAX_NESTING - depth;
    let mut open = 0;
    // Bit 0 tells what the innermost open container is: 1 an object, 0 an array. `MAX_NESTING` fits the word.
    let mut objects = 0_u64;
    loop {
        // A value begins here.
        let first = byte(bytes, at);
        match first {
            b'"' => at = string_end_from(bytes, at + 1)?,
            b'{' | b'[' => {
                if open == room {
                    return Err(Error::at(ErrorCode::TooDeep, at));
                }
                let object = first == b'{';
                at = space(bytes, at + 1);
                // What closes a container is two characters behind what opens it.
                if byte(bytes, at) != first + 2 {
                    open += 1;
                    objects = objects << 1 | u64::from(object);
                    if object {
                        at = key_end(bytes, at)?;
                    }
                    continue;
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => at = number_end(bytes, at)?,
            _ => at = literal_end(bytes, at)?,
        }
        // It has ended: close what it ends, or go to the next one.
        loop {
            if open == 0 {
                return Ok(at);
            }
            at = space(bytes, at);
            let object = objects & 1 == 1;
            match byte(bytes, at) {
                b',' => {
                    at = space(bytes, at + 1);
                    if object {
                        at = key_end(bytes, at)?;
                    }
                    break;
                }
                b'}' if object => {}
                b']' if !object => {}
                _ => return Err(syntax(at)),
            }
            at += 1;
            open -= 1;
            objects >>= 1;
        }
    }
}

/// Where the number that begins at `at` ends.
#[inline]
pub(super) fn number_end(bytes: &[u8], mut at: usize) -> Result<usize, Error> {
    let digit = |at: usize| byte(bytes, at).is_ascii_digit();
    let digits = |mut at: usize| {
        if !digit(at) {
            return Err(syntax(at));
        }
        while digit(at) {
            at += 1;
        }
        Ok(at)
    };
    if byte(bytes, at) == b'-' {
        at += 1;
    }
    at = if byte(bytes, at) == b'0' { at + 1 } else { digits(at)? };
    if byte(bytes, at) == b'.' {
        at = digits(at + 1)?;
    }
    if matches!(byte(bytes, at), b'e' | b'E') {
        at += 1;
        if matches!(byte(bytes, at), b'+' | b'-') {
            at += 1;
        }
        at = digits(at)?;
    }
    Ok(at)
}

/// Behind the string whose inside begins at `at`.
#[inline]
fn string_end_from(bytes: &[u8], at: usize) -> Result<usize, Error> {
    // Ids and names end within a block.
    if let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk::<BLOCK>()) {
        let end = stop_mask(block).trailing_zeros() as usize;
        if end < BLOCK && block[end] == b'"' {
            return Ok(at + end + 1);
        }
    }
    long_string_end(bytes, at)
}

#[inline(never)]
fn long_string_end(bytes: &[u8], at: usize) -> Result<usize, Error> {
    let stop = plain_run(bytes, at);
    if byte(bytes, stop) == b'"' { Ok(stop + 1) } else { Ok(string_end(bytes, at, stop)? + 1) }
}

/// Behind the key that begins at `at` and its colon: where its value begins.
#[inline]
fn key_end(bytes: &[u8], at: usize) -> Result<usize, Error> {
    if byte(bytes, at) != b'"' {
        return Err(syntax(at));
    }
    let colon = space(bytes, string_end_from(bytes, at + 1)?);
    if byte(bytes, colon) != b':' {
        return Err(syntax(colon));
    }
    Ok(space(bytes, colon + 1))
}

fn literal_end(bytes: &[u8], at: usize) -> Result<usize, Error> {
    let rest = bytes.get(at..).unwrap_or_default();
    let known = [&b"true"[..], b"false", b"null"].into_iter().find(|literal| rest.starts_with(literal));
    known.map(|literal| at + literal.len()).ok_or_else(|| syntax(at))
}

/// Behind the white space at `at`.
#[inline]
fn space(bytes: &[u8], at: usize) -> usize {
    if byte(bytes, at) <= b' ' { space_end(bytes, at) } else { at }
}

#[cold]
fn space_end(bytes: &[u8], mut at: usize) -> usize {
    while matches!(byte(bytes, at), b' ' | b'\n' | b'\r' | b'\t') {
        at += 1;
    }
    at
}

/// The byte at `at`; 0 at the end, which no JSON text holds outside a string.
#[inline]
fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

#[cold]
fn syntax(at: usize) -> Error {
    Error::at(ErrorCode::InvalidJson, at)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::scan::Scanner;
    use super::*;

    fn skip_all(text: &[u8]) -> Result<(), Error> {
        let mut scanner = Scanner::new(text);
        scanner.space();
        scanner.skip()?;
        scanner.finish()
    }

    #[test]
    fn nesting_is_capped_and_costs_no_stack() {
        let nested = |depth: usize| [b"[".repeat(depth), b"]".repeat(depth)].concat();
        assert!(skip_all(&nested(64)).is_ok());
        assert_eq!(skip_all(&nested(65)).unwrap_err().code(), ErrorCode::TooDeep);
        assert_eq!(skip_all(&b"[".repeat(1_000_000)).unwrap_err().offset(), Some(64));
        let objects = [&b"{\"a\":".repeat(64)[..], b"1", &b"}".repeat(64)].concat();
        assert!(skip_all(&objects).is_ok());
    }

    #[test]
    fn errors_point_at_the_byte() {
        let fault = |text: &[u8]| skip_all(text).unwrap_err();
        assert_eq!(fault(b"{\"a\":tru}").offset(), Some(5));
        assert_eq!(fault(b"[1,]").offset(), Some(3));
        assert_eq!(fault(b"\"ab\xffcd\"").code(), ErrorCode::InvalidUtf8);
        assert_eq!(fault(b"\"ab\xffcd\"").offset(), Some(3));
        assert_eq!(fault(b"\"a\\x\"").offset(), Some(2));
        assert_eq!(fault(b"1 2").offset(), Some(2));
    }
}
