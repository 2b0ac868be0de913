//! Long texts in pieces that Meta takes.

/// The most bytes that one character takes in UTF-8.
const WIDEST: usize = 4;

/// Cuts a text into pieces of at most `max_bytes` bytes of UTF-8, at white space where there is some, else between two
/// characters. The pieces put together are the text again; an empty text has none.
///
/// A limit below 4 is taken as 4, since a character may take so many bytes. What people see as one character may
/// consist of several (flags, families, accents): where there is no white space for a whole piece, these can come
/// apart.
///
/// ```
/// use hubsig::graph::{limits, split_text};
///
/// let pieces: Vec<_> = split_text("one two three", 8).collect();
/// assert_eq!(pieces, ["one two ", "three"]);
/// assert!(split_text(&"€".repeat(334), limits::INSTAGRAM_TEXT_BYTES as usize).all(|piece| piece.len() <= 1000));
/// ```
pub fn split_text(text: &str, max_bytes: usize) -> impl Iterator<Item = &str> {
    let max = max_bytes.max(WIDEST);
    let mut rest = text;
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = rest.split_at(cut(rest, max));
        rest = after;
        Some(piece)
    })
}

/// Where the first piece ends: after the last white space within the limit, else at the last boundary of characters.
fn cut(text: &str, max: usize) -> usize {
    if text.len() <= max {
        return text.len();
    }
    let end = (0..=max).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(max);
    let piece = text.get(..end).unwrap_or(text);
    match piece.char_indices().rev().find(|(_, character)| character.is_whitespace()) {
        Some((at, space)) => at + space.len_utf8(),
        None => end,
    }
}
