//! JSON objects put together member by member, where absent is always `null`.

use alloc::string::String;
use core::fmt::Write as _;

use super::clock;
use crate::json::text::code_unit;
use crate::json::{Text, Value, write};

/// An object that is being written.
pub(super) struct Object<'o> {
    out: &'o mut String,
    first: bool,
    /// Something in it is not `null`.
    known: bool,
}

/// Writes a whole object on one line.
pub(super) fn object(fill: impl FnOnce(&mut Object<'_>)) -> String {
    let mut out = String::with_capacity(1024);
    braces(&mut out, fill);
    out
}

/// Returns whether anything in it is not `null`.
fn braces(out: &mut String, fill: impl FnOnce(&mut Object<'_>)) -> bool {
    out.push('{');
    let mut object = Object { out, first: true, known: false };
    fill(&mut object);
    let known = object.known;
    out.push('}');
    known
}

impl Object<'_> {
    /// A member that is an object, whatever is known of it.
    pub(super) fn object(&mut self, name: &str, fill: impl FnOnce(&mut Object<'_>)) {
        self.key(name);
        self.known |= braces(self.out, fill);
    }

    /// A member that is an object where anything is known of it, and `null` otherwise.
    pub(super) fn block(&mut self, name: &str, fill: impl FnOnce(&mut Object<'_>)) {
        self.key(name);
        let from = self.out.len();
        if braces(self.out, fill) {
            self.known = true;
        } else {
            self.out.truncate(from);
            self.out.push_str("null");
        }
    }

    /// A member that is an array of objects.
    pub(super) fn array<T>(
        &mut self,
        name: &str,
        items: impl Iterator<Item = T>,
        mut fill: impl FnMut(&mut Object<'_>, T),
    ) {
        self.key(name);
        self.known = true;
        self.out.push('[');
        for (at, item) in items.enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            braces(self.out, |object| fill(object, item));
        }
        self.out.push(']');
    }

    /// A string of the delivery, or a number as a string of its digits.
    pub(super) fn text(&mut self, name: &str, text: Option<Text<'_>>) {
        self.member(name, text, write::text);
    }

    /// A string of our own.
    pub(super) fn string(&mut self, name: &str, text: Option<&str>) {
        self.member(name, text, write::string);
    }

    /// An integer.
    pub(super) fn int(&mut self, name: &str, number: Option<i64>) {
        self.member(name, number, |out, number| {
            // Writing to a `String` cannot fail.
            let _ = write!(out, "{number}");
        });
    }

    /// True or false.
    pub(super) fn bool(&mut self, name: &str, value: Option<bool>) {
        self.member(name, value, |out, value| out.push_str(if value { "true" } else { "false" }));
    }

    /// A time in milliseconds, written as RFC 3339.
    pub(super) fn time(&mut self, name: &str, ms: Option<i64>) {
        self.string(name, ms.and_then(clock::rfc3339).as_deref());
    }

    /// JSON of the delivery as it stands, but for halves of surrogate pairs, which many a parser refuses.
    pub(super) fn raw(&mut self, name: &str, value: Option<Value<'_>>) {
        let value = value.map(|value| value.raw()).filter(|raw| *raw != b"null");
        self.member(name, value, |out, raw| {
            let from = out.len();
            write::compact(out, raw);
            mend_surrogates(out, from);
        });
    }

    /// Members that no delivery can fill.
    pub(super) fn nulls(&mut self, names: &[&str]) {
        for name in names {
            self.string(name, None);
        }
    }

    fn member<T>(&mut self, name: &str, value: Option<T>, write: impl FnOnce(&mut String, T)) {
        self.key(name);
        match value {
            Some(value) => {
                self.known = true;
                write(self.out, value);
            }
            None => self.out.push_str("null"),
        }
    }

    fn key(&mut self, name: &str) {
        if !core::mem::take(&mut self.first) {
            self.out.push(',');
        }
        write::string(self.out, name);
        self.out.push(':');
    }
}

/// Writes U+FFFD for every escape of half a surrogate pair, as decoding does; `from` is where the JSON begins.
fn mend_surrogates(out: &mut String, from: usize) {
    let mut at = from;
    while let Some(next) = out.get(at..).and_then(|rest| rest.find('\\')) {
        at += next;
        match (half(out, at), half(out, at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => at += 12,
            (Some(0xD800..=0xDFFF), _) => {
                out.replace_range(at..at + 6, "\\ufffd");
                at += 6;
            }
            // Behind a backslash stands one more character; of `\uXXXX` the rest holds no backslash.
            _ => at += 2,
        }
    }
}

/// The number of the escape at a position, if there is one.
fn half(json: &str, at: usize) -> Option<u32> {
    code_unit(json.as_bytes().get(at..)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_of_which_nothing_is_known_is_null() {
        let json = object(|whole| {
            whole.block("unknown", |block| {
                block.nulls(&["a", "b"]);
                block.block("c", |block| block.text("d", None));
                block.raw("e", Some(Value::new(b"null")));
            });
            whole.block("known", |block| {
                block.string("a", None);
                block.block("b", |block| block.bool("c", Some(false)));
            });
            whole.object("always", |object| object.time("a", Some(0)));
            whole.object("empty", |object| object.int("a", None));
            whole.array("list", [1, 2].into_iter(), |object, item| object.int("x", Some(item)));
        });
        let expected = concat!(
            r#"{"unknown":null,"known":{"a":null,"b":{"c":false}},"always":{"a":"1970-01-01T00:00:00Z"},"#,
            r#""empty":{"a":null},"list":[{"x":1},{"x":2}]}"#
        );
        assert_eq!(json, expected);
    }

    #[test]
    fn half_a_pair_is_replaced_and_everything_else_is_kept() {
        for (raw, mended) in [
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\uDE0D\ud83d\ude0d\uD83D\uD83D\uDE0D""#, r#""\ufffd\ud83d\ude0d\ufffd\uD83D\uDE0D""#),
            (
                r#"{"\\ud83d":"\\\ud83d","\n\u00e8\\":["é\/\""]}"#,
                r#"{"\\ud83d":"\\\ufffd","\n\u00e8\\":["é\/\""]}"#,
            ),
        ] {
            let json = object(|whole| whole.raw("x", Some(Value::new(raw.as_bytes()))));
            assert_eq!(json, alloc::format!(r#"{{"x":{mended}}}"#));
        }
    }

    #[test]
    fn what_is_no_json_does_no_harm() {
        for raw in ["\"\\é\"", "\"\\u\"", "\\", "\\ud83d", "\\ud83d\\ué"] {
            let _ = object(|whole| whole.raw("x", Some(Value::new(raw.as_bytes()))));
        }
    }
}
