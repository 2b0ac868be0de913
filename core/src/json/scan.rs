//! The scanner: one forward pass over a body that checks the whole grammar and allocates nothing.
//!
//! It is a cursor, not a parser with callbacks. The walk over a delivery ([`crate::walk`]) asks for the next member,
//! reads what it knows and calls [`Scanner::skip`] for the rest. Two properties carry the speed: strings are scanned
//! sixteen bytes at a time, and what comes next is guessed where Meta always writes the same ([`super::guess`]). Neither
//! changes what is accepted: where a guess fails the general path reads the same bytes.
//!
//! Nesting is counted, never recursed.

use alloc::string::String;
use core::ops::Deref;

use super::guess::Guess;
use super::run::{BLOCK, holds_backslash, plain_run, stop_mask, string_end};
use super::skip::{number_end, value_end};
use super::span::Span;
use super::text::Text;
use crate::error::{Error, ErrorCode};
use crate::limits::Limits;

/// A cursor over a JSON text.
#[derive(Clone, Debug)]
pub(crate) struct Scanner<'b> {
    bytes: &'b [u8],
    pos: usize,
    /// Containers open around the cursor.
    depth: u32,
}

/// A member's key as it stands in the text.
#[derive(Clone, Copy)]
pub(crate) struct Key<'b> {
    raw: &'b [u8],
    /// It holds an escape, or something outside ASCII.
    odd: bool,
}

impl<'b> Key<'b> {
    /// The name that is meant: keys are compared after unescaping.
    #[inline]
    pub(crate) fn name(self) -> Name<'b> {
        if self.odd { Name::of(self.raw) } else { Name::Plain(self.raw) }
    }
}

/// A name of the wire, decoded only where it holds an escape.
pub(crate) enum Name<'b> {
    Plain(&'b [u8]),
    /// Decoded into the first bytes of the room.
    Short([u8; NAME], usize),
    Long(String),
}

/// Room for a decoded name. Each that means something is much shorter, so that no memory is taken for one.
const NAME: usize = 64;

impl<'b> Name<'b> {
    /// From the inside of a string.
    #[inline]
    pub(crate) fn of(raw: &'b [u8]) -> Self {
        if holds_backslash(raw) { Self::decoded(raw) } else { Name::Plain(raw) }
    }

    #[cold]
    fn decoded(raw: &'b [u8]) -> Self {
        let mut room = [0; NAME];
        match Text::new(raw).decode_to(&mut room).map(<[u8]>::len) {
            Some(length) => Name::Short(room, length),
            None => Name::Long(Text::new(raw).decode().into_owned()),
        }
    }
}

impl Deref for Name<'_> {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        match self {
            Name::Plain(raw) => raw,
            Name::Short(room, length) => room.get(..*length).unwrap_or_default(),
            Name::Long(text) => text.as_bytes(),
        }
    }
}

/// A place to come back to.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    pos: usize,
    depth: u32,
}

impl Mark {
    #[inline]
    pub(crate) fn pos(self) -> usize {
        self.pos
    }
}

impl<'b> Scanner<'b> {
    #[inline]
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Scanner { bytes, pos: 0, depth: 0 }
    }

    #[inline]
    pub(crate) fn bytes(&self) -> &'b [u8] {
        self.bytes
    }

    #[inline]
    pub(crate) fn pos(&self) -> usize {
        self.pos
    }

    #[inline]
    pub(crate) fn mark(&self) -> Mark {
        Mark { pos: self.pos, depth: self.depth }
    }

    #[inline]
    pub(crate) fn reset(&mut self, mark: Mark) {
        self.pos = mark.pos;
        self.depth = mark.depth;
    }

    /// The byte under the cursor; 0 at the end, which no JSON text holds outside a string.
    #[inline]
    pub(crate) fn peek(&self) -> u8 {
        self.bytes.get(self.pos).copied().unwrap_or(0)
    }

    /// Skips white space between tokens.
    #[inline]
    pub(crate) fn space(&mut self) {
        if self.peek() <= b' ' {
            self.space_slow();
        }
    }

    #[cold]
    fn space_slow(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.pos += 1;
        }
    }

    /// Consumes `literal` if it stands right here.
    #[inline]
    pub(crate) fn eat<const N: usize>(&mut self, literal: &[u8; N]) -> bool {
        let found = self.bytes.get(self.pos..).and_then(|rest| rest.first_chunk::<N>()) == Some(literal);
        if found {
            self.pos += N;
        }
        found
    }

    /// Looks ahead on the assumption that everything is as usual.
    #[inline]
    pub(crate) fn guess(&self) -> Guess<'b> {
        Guess::new(self.bytes, self.pos)
    }

    /// Takes over a guess that came true, which opened so many containers.
    #[inline]
    pub(crate) fn accept(&mut self, guess: &Guess<'b>, opened: u32) {
        self.pos = guess.pos();
        self.depth += opened;
    }

    /// Takes over a guess that came true, which closed so many containers.
    #[inline]
    pub(crate) fn accept_end(&mut self, guess: &Guess<'b>, closed: u32) {
        self.pos = guess.pos();
        self.depth -= closed;
    }

    /// The place of a guess that opened so many containers.
    #[inline]
    pub(crate) fn mark_of(&self, guess: &Guess<'b>, opened: u32) -> Mark {
        Mark { pos: guess.pos(), depth: self.depth + opened }
    }

    /// After the value of the whole text: nothing but white space may follow.
    pub(crate) fn finish(&mut self) -> Result<(), Error> {
        self.space();
        if self.pos == self.bytes.len() { Ok(()) } else { Err(self.syntax()) }
    }

    /// Enters the object under the cursor (its `{` is not yet consumed). True if it has a member.
    #[inline]
    pub(crate) fn enter_object(&mut self) -> Result<bool, Error> {
        self.pos += 1;
        self.open()?;
        self.space();
        if self.peek() == b'}' {
            self.close();
            return Ok(false);
        }
        Ok(true)
    }

    /// After a member's value: true if another member follows, false once the object is closed.
    #[inline]
    pub(crate) fn next_member(&mut self) -> Result<bool, Error> {
        self.next(b'}')
    }

    /// After an element: true if another one follows, false once the array is closed.
    #[inline]
    pub(crate) fn next_element(&mut self) -> Result<bool, Error> {
        self.next(b']')
    }

    #[inline]
    fn next(&mut self, end: u8) -> Result<bool, Error> {
        let mut byte = self.peek();
        if byte <= b' ' {
            self.space_slow();
            byte = self.peek();
        }
        if byte == b',' {
            self.pos += 1;
            self.space();
            Ok(true)
        } else if byte == end {
            self.close();
            Ok(false)
        } else {
            Err(self.syntax())
        }
    }

    /// Closes the object if it ends right here.
    #[inline]
    pub(crate) fn leave_object(&mut self) -> bool {
        let ends = self.peek() == b'}';
        if ends {
            self.close();
        }
        ends
    }

    /// Enters the array under the cursor (its `[` is not yet consumed). True if it has an element.
    #[inline]
    pub(crate) fn enter_array(&mut self) -> Result<bool, Error> {
        self.pos += 1;
        self.open()?;
        self.space();
        if self.peek() == b']' {
            self.close();
            return Ok(false);
        }
        Ok(true)
    }

    /// A member's key and the colon behind it; the cursor is left on the value.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Key<'b>, Error> {
        if let Some((name, used)) = self.short_key() {
            self.pos += used;
            return Ok(Key { raw: name, odd: false });
        }
        self.long_key()
    }

    /// A key that stands in one block with its quotes, its colon and the first byte of a value, as almost all do; and
    /// the bytes before that value.
    #[inline]
    fn short_key(&self) -> Option<(&'b [u8], usize)> {
        let block = self.bytes.get(self.pos..)?.first_chunk::<BLOCK>()?;
        let stops = stop_mask(block);
        // The opening quote is the first stop; the closing one must be the second.
        let end = (stops & stops.wrapping_sub(1)).trailing_zeros() as usize;
        if stops & 1 == 0 || end > BLOCK - 3 || block[0] != b'"' || block[end] != b'"' {
            return None;
        }
        (block[end + 1] == b':' && block[end + 2] > b' ').then_some((&block[1..end], end + 2))
    }

    #[inline(never)]
    fn long_key(&mut self) -> Result<Key<'b>, Error> {
        if self.peek() != b'"' {
            return Err(self.syntax());
        }
        let start = self.pos + 1;
        let stop = plain_run(self.bytes, start);
        let key = if self.bytes.get(stop) == Some(&b'"') {
            self.pos = stop + 1;
            Key { raw: self.bytes.get(start..stop).unwrap_or_default(), odd: false }
        } else {
            Key { raw: self.string_slow(start, stop)?.of(self.bytes), odd: true }
        };
        self.space();
        if self.peek() != b':' {
            return Err(self.syntax());
        }
        self.pos += 1;
        self.space();
        Ok(key)
    }

    /// The rest of a string whose opening quote has been consumed: its inside, quotes left out.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Span, Error> {
        let start = self.pos;
        // Ids and names end within a block.
        if let Some(block) = self.bytes.get(start..).and_then(|rest| rest.first_chunk::<BLOCK>()) {
            let end = stop_mask(block).trailing_zeros() as usize;
            if end < BLOCK && block[end] == b'"' {
                self.pos = start + end + 1;
                return Ok(Span::new(start, start + end));
            }
        }
        self.long_string()
    }

    #[inline(never)]
    fn long_string(&mut self) -> Result<Span, Error> {
        let start = self.pos;
        let stop = plain_run(self.bytes, start);
        if self.bytes.get(stop) == Some(&b'"') {
            self.pos = stop + 1;
            return Ok(Span::new(start, stop));
        }
        self.string_slow(start, stop)
    }

    /// A string with escapes or bytes outside ASCII in it.
    fn string_slow(&mut self, start: usize, at: usize) -> Result<Span, Error> {
        let end = string_end(self.bytes, start, at)?;
        self.pos = end + 1;
        Ok(Span::new(start, end))
    }

    /// The number under the cursor, in its own spelling.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<Span, Error> {
        let start = self.pos;
        self.pos = number_end(self.bytes, start)?;
        Ok(Span::new(start, self.pos))
    }

    /// Skips the value under the cursor, whatever it is, checking it fully. Constant stack, linear time.
    pub(crate) fn skip(&mut self) -> Result<Span, Error> {
        let start = self.pos;
        self.pos = value_end(self.bytes, start, self.depth)?;
        Ok(Span::new(start, self.pos))
    }

    #[inline]
    fn open(&mut self) -> Result<(), Error> {
        self.depth += 1;
        if self.depth > Limits::MAX_NESTING {
            return Err(Error::at(ErrorCode::TooDeep, self.pos - 1));
        }
        Ok(())
    }

    #[inline]
    fn close(&mut self) {
        self.pos += 1;
        self.depth -= 1;
    }

    #[cold]
    pub(crate) fn syntax(&self) -> Error {
        Error::at(ErrorCode::InvalidJson, self.pos)
    }
}
