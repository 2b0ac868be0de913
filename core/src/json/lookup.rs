//! The way back into a slice that has been scanned: members by name, elements in order.
//!
//! Everything an event holds beyond its index is found here, when asked for. The slices were checked when the delivery
//! was parsed, so a fault cannot occur; a foreign body (only an offset-keeping caller can pass one) yields "absent".

use alloc::vec::Vec;

use super::scan::{Name, Scanner};
use super::span::Span;
use super::text::Text;
use crate::error::Error;

/// One JSON value, as it stands in the body.
#[derive(Clone, Copy, Debug)]
pub struct Value<'b> {
    raw: &'b [u8],
}

impl<'b> Value<'b> {
    #[inline]
    pub(crate) fn new(raw: &'b [u8]) -> Self {
        Value { raw }
    }

    /// The value that `text` begins with, whatever follows it.
    pub(crate) fn at_start(text: &'b [u8]) -> Option<Self> {
        let span = Scanner::new(text).skip().ok()?;
        Some(Value::new(span.of(text)))
    }

    /// The bytes of the value.
    #[inline]
    pub fn raw(&self) -> &'b [u8] {
        self.raw
    }

    /// A string, or a number in its own spelling: the form in which ids come.
    pub fn text(&self) -> Option<Text<'b>> {
        match self.raw.first()? {
            b'-' | b'0'..=b'9' => Some(Text::new(self.raw)),
            _ => self.string(),
        }
    }

    /// A string and nothing else.
    pub fn string(&self) -> Option<Text<'b>> {
        match self.raw {
            [b'"', inside @ .., b'"'] => Some(Text::new(inside)),
            _ => None,
        }
    }

    /// An integer within `i64`, given as a number or as a string of one.
    pub fn integer(&self) -> Option<i64> {
        let text = self.text()?.decode();
        // What the standard library would take and JSON would not.
        if text.starts_with('+') { None } else { text.parse().ok() }
    }

    /// `true` or `false`.
    pub fn boolean(&self) -> Option<bool> {
        match self.raw {
            b"true" => Some(true),
            b"false" => Some(false),
            _ => None,
        }
    }

    /// True for an object.
    pub fn is_object(&self) -> bool {
        self.raw.first() == Some(&b'{')
    }

    /// The elements of an array; nothing where the value is no array.
    pub fn elements(&self) -> Elements<'b> {
        Elements { scanner: Scanner::new(self.raw), state: State::Start }
    }

    /// The value at `path`, a member name a step. Of equal names the last one counts.
    pub fn find(&self, path: &[&str]) -> Option<Value<'b>> {
        let mut value = *self;
        for name in path {
            value = value.member(name)?;
        }
        Some(value)
    }

    /// The names of the members of an object, in order; nothing where the value is no object.
    pub(crate) fn names(&self) -> Vec<(Name<'b>, Value<'b>)> {
        let mut names = Vec::new();
        let mut scanner = Scanner::new(self.raw);
        let mut more = scanner.peek() == b'{' && scanner.enter_object().unwrap_or(false);
        while more {
            let (Ok(key), Ok(value)) = (scanner.key(), scanner.skip()) else { break };
            names.push((key.name(), Value::new(value.of(self.raw))));
            more = scanner.next_member().unwrap_or(false);
        }
        names
    }

    /// The member called `name`; of equal ones the last.
    pub fn member(&self, name: &str) -> Option<Value<'b>> {
        let mut scanner = Scanner::new(self.raw);
        if scanner.peek() != b'{' {
            return None;
        }
        let mut found = None;
        let mut more = scanner.enter_object().ok()?;
        while more {
            let key = scanner.key().ok()?;
            let value = scanner.skip().ok()?;
            if *key.name() == *name.as_bytes() {
                found = Some(value);
            }
            more = scanner.next_member().ok()?;
        }
        found.map(|span: Span| Value::new(span.of(self.raw)))
    }
}

/// The elements of an array, in order.
#[derive(Clone, Debug)]
pub struct Elements<'b> {
    scanner: Scanner<'b>,
    state: State,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Start,
    Inside,
    Over,
}

impl<'b> Iterator for Elements<'b> {
    type Item = Value<'b>;

    fn next(&mut self) -> Option<Value<'b>> {
        let more = match self.state {
            State::Start if self.scanner.peek() == b'[' => self.scanner.enter_array(),
            State::Inside => self.scanner.next_element(),
            _ => Ok(false),
        };
        self.state = State::Over;
        if !more.ok()? {
            return None;
        }
        let span = self.scanner.skip().ok()?;
        self.state = State::Inside;
        Some(Value::new(span.of(self.scanner.bytes())))
    }
}

/// A small JSON document of its own, checked once and then looked into: the payload of a `signed_request`.
#[derive(Clone, Debug)]
pub struct Document {
    bytes: Vec<u8>,
}

impl Document {
    /// Checks `text` against the same grammar and limits as a delivery.
    pub fn parse(text: &[u8]) -> Result<Self, Error> {
        let mut scanner = Scanner::new(text);
        scanner.space();
        let value = scanner.skip()?;
        scanner.finish()?;
        Ok(Document { bytes: value.of(text).to_vec() })
    }

    /// The whole document.
    pub fn root(&self) -> Value<'_> {
        Value::new(&self.bytes)
    }

    /// The string or number at `path`.
    pub fn text(&self, path: &[&str]) -> Option<Text<'_>> {
        self.root().find(path)?.text()
    }

    /// The integer at `path`.
    pub fn integer(&self, path: &[&str]) -> Option<i64> {
        self.root().find(path)?.integer()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn members_are_found_by_their_decoded_name_and_the_last_one_counts() {
        let value = Value::new(br#"{ "a" : 1, "b":{"c":[1, "x" ,{}]}, "\u0061":2.50 }"#);
        assert_eq!(value.member("a").unwrap().raw(), b"2.50");
        assert_eq!(value.find(&["b", "c"]).unwrap().elements().count(), 3);
        let second = value.find(&["b", "c"]).unwrap().elements().nth(1).unwrap();
        assert_eq!(second.string().unwrap(), "x");
        assert!(value.find(&["b", "d"]).is_none());
        assert!(value.find(&["a", "d"]).is_none());
    }

    #[test]
    fn values_have_one_type() {
        assert_eq!(Value::new(b"17841478200315566").text().unwrap(), "17841478200315566");
        assert!(Value::new(b"12").string().is_none());
        assert_eq!(Value::new(b"\"12\"").integer(), Some(12));
        assert_eq!(Value::new(br#""-\u0031""#).integer(), Some(-1));
        assert_eq!(Value::new(b"\"+1\"").integer(), None);
        assert_eq!(Value::new(b"1e3").integer(), None);
        assert_eq!(Value::new(b"true").boolean(), Some(true));
        assert_eq!(Value::new(b"\"true\"").boolean(), None);
        assert_eq!(Value::new(b"null").elements().count(), 0);
    }

    #[test]
    fn a_foreign_slice_is_absent_not_a_panic() {
        for raw in [&b""[..], b"{", b"{\"a\"", b"[1,", b"{\"a\":1", b"\""] {
            let value = Value::new(raw);
            assert!(value.member("a").is_none());
            assert!(value.elements().count() <= 1);
            assert!(value.text().is_none());
        }
    }
}
