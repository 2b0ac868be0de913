//! Runs of bytes that mean only themselves: how far a string goes on before something happens in it.
//!
//! Sixteen bytes are compared at once, through the `wide` crate, which is portable and safe; the slow loop at the end of
//! a body is also what the tests hold the fast one against.

use wide::{i8x16, u8x16};

use super::span::Span;
use crate::error::{Error, ErrorCode};

/// Bytes of one vector comparison.
pub(super) const BLOCK: usize = 16;

/// The closing quote of a string that begins at `start` and has something but plain ASCII at `at`.
///
/// A block is looked at once, and what has to be looked at in it is the bits of a mask: Meta escapes every slash, and
/// text outside the Latin alphabet is one escape after the other.
pub(super) fn string_end(bytes: &[u8], start: usize, mut at: usize) -> Result<usize, Error> {
    let mut ascii = true;
    'blocks: while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk::<BLOCK>()) {
        let mut stops = if ascii { stop_mask(block) } else { wide_stop_mask(block) };
        while stops != 0 {
            let stop = at + stops.trailing_zeros() as usize;
            match bytes.get(stop) {
                Some(b'"') => return checked_end(bytes, start, stop, ascii),
                Some(b'\\') => {
                    let mut end = escape(bytes, stop)?;
                    while bytes.get(end) == Some(&b'\\') {
                        end = escape(bytes, end)?;
                    }
                    if end - at >= BLOCK {
                        at = end;
                        continue 'blocks;
                    }
                    stops &= u32::MAX << (end - at);
                }
                Some(0x80..) => {
                    ascii = false;
                    at = stop + 1;
                    continue 'blocks;
                }
                _ => return Err(Error::at(ErrorCode::InvalidJson, stop)),
            }
        }
        at += BLOCK;
    }
    last_string_end(bytes, start, at, ascii)
}

/// The same where fewer bytes are left than a block has.
#[cold]
fn last_string_end(bytes: &[u8], start: usize, mut at: usize, mut ascii: bool) -> Result<usize, Error> {
    loop {
        at = scalar_run(bytes, at, |byte| !(0x20..0x80).contains(&byte));
        match bytes.get(at) {
            Some(b'"') => return checked_end(bytes, start, at, ascii),
            Some(b'\\') => at = escape(bytes, at)?,
            Some(0x80..) => {
                ascii = false;
                at += 1;
            }
            _ => return Err(Error::at(ErrorCode::InvalidJson, at)),
        }
    }
}

/// The end of a string, if everything in it is UTF-8.
#[inline]
fn checked_end(bytes: &[u8], start: usize, end: usize, ascii: bool) -> Result<usize, Error> {
    if !ascii && let Err(error) = core::str::from_utf8(Span::new(start, end).of(bytes)) {
        return Err(Error::at(ErrorCode::InvalidUtf8, start + error.valid_up_to()));
    }
    Ok(end)
}

/// One escape sequence; returns where it ends. Whether surrogates pair up is no matter of grammar.
#[inline]
fn escape(bytes: &[u8], at: usize) -> Result<usize, Error> {
    match bytes.get(at + 1..).unwrap_or_default() {
        [b'u', a, b, c, d, ..] if hex(*a) & hex(*b) & hex(*c) & hex(*d) => Ok(at + 6),
        [b'/' | b'n' | b'"' | b'\\' | b'r' | b't' | b'b' | b'f', ..] => Ok(at + 2),
        _ => Err(Error::at(ErrorCode::InvalidJson, at)),
    }
}

/// The bytes of a block that are a quote, a backslash, a control character or outside ASCII, as bits.
#[inline]
pub(super) fn stop_mask(block: &[u8; BLOCK]) -> u32 {
    let block = u8x16::new(*block);
    // As signed bytes, control characters and everything outside ASCII are the ones below 0x20.
    let low = block.cast_signed().simd_lt(i8x16::splat(0x20)).cast_unsigned();
    (block.simd_eq(u8x16::splat(b'"')) | block.simd_eq(u8x16::splat(b'\\')) | low).to_bitmask()
}

/// Like [`stop_mask`], and white space and `!` stop too: no id holds any, and without them it is one comparison less.
#[inline]
fn word_stop_mask(block: &[u8; BLOCK]) -> u32 {
    let block = u8x16::new(*block);
    let low = block.cast_signed().simd_lt(i8x16::splat(0x23)).cast_unsigned();
    (block.simd_eq(u8x16::splat(b'\\')) | low).to_bitmask()
}

/// Like [`stop_mask`] where bytes outside ASCII are expected: they do not stop.
#[inline]
fn wide_stop_mask(block: &[u8; BLOCK]) -> u32 {
    let block = u8x16::new(*block);
    let control = block.min(u8x16::splat(0x1f)).simd_eq(block);
    (block.simd_eq(u8x16::splat(b'"')) | block.simd_eq(u8x16::splat(b'\\')) | control).to_bitmask()
}

/// From `at` to the first quote, backslash, control character or byte outside ASCII; the end if there is none.
#[inline]
pub(super) fn plain_run(bytes: &[u8], at: usize) -> usize {
    run(bytes, at, stop_mask).unwrap_or_else(|at| scalar_run(bytes, at, |byte| !(0x20..0x80).contains(&byte)))
}

/// Like [`plain_run`], but it stops at white space and `!` too.
#[inline]
pub(super) fn word_run(bytes: &[u8], at: usize) -> usize {
    run(bytes, at, word_stop_mask)
        .unwrap_or_else(|at| scalar_run(bytes, at, |byte| !(0x23..0x80).contains(&byte)))
}

/// Whether there is a backslash, that is an escape sequence, in the inside of a string.
#[inline]
pub(super) fn holds_backslash(bytes: &[u8]) -> bool {
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    blocks.iter().any(|block| u8x16::new(*block).simd_eq(u8x16::splat(b'\\')).any()) || rest.contains(&b'\\')
}

/// The first byte whose bit is in its block's mask; else where fewer bytes are left than a block has.
#[inline]
fn run(bytes: &[u8], at: usize, mask: impl Fn(&[u8; BLOCK]) -> u32) -> Result<usize, usize> {
    let (blocks, _) = bytes.get(at..).unwrap_or_default().as_chunks::<BLOCK>();
    let mut from = at;
    for block in blocks {
        let mask = mask(block);
        if mask != 0 {
            return Ok(from + mask.trailing_zeros() as usize);
        }
        from += BLOCK;
    }
    Err(from)
}

/// Whether a byte is a hexadecimal digit, without a branch: escapes come four digits at a time, thousands in a text.
#[inline]
fn hex(byte: u8) -> bool {
    const HEX: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0_u8;
        while byte < u8::MAX {
            table[byte as usize] = byte.is_ascii_hexdigit();
            byte += 1;
        }
        table
    };
    HEX[byte as usize]
}

/// The last bytes of a body, and the slow twin that the tests hold the vectors against.
#[inline]
fn scalar_run(bytes: &[u8], mut at: usize, stops: impl Fn(u8) -> bool) -> usize {
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || stops(byte) {
            break;
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vector_scan_stops_where_the_scalar_one_does() {
        for stop in 0..=255_u8 {
            for place in 0..40 {
                let mut text = [b'a'; 64];
                text[place] = stop;
                let plain = scalar_run(&text, 0, |byte| !(0x20..0x80).contains(&byte));
                assert_eq!(plain_run(&text, 0), plain, "byte {stop:#x} at {place}");
                let word = scalar_run(&text, 0, |byte| !(0x23..0x80).contains(&byte));
                assert_eq!(word_run(&text, 0), word, "byte {stop:#x} at {place}");
                let wide = scalar_run(&text, 0, |byte| byte < 0x20);
                assert_eq!(
                    run(&text, 0, wide_stop_mask).unwrap_or_else(|end| end),
                    wide,
                    "byte {stop:#x} at {place}"
                );
            }
        }
    }
}
