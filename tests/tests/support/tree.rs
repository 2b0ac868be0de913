//! JSON as a tree that keeps what `serde_json::Value` forgets: the order of members, repeated keys, the spelling of
//! numbers and strings, and where each value stood. Read with `serde_json`, one level after the other, so that none of
//! the library's own scanner is in it; written in any style.

#![allow(dead_code, reason = "each test uses its part")]

use std::fmt;

use fastrand::Rng;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A value that was read, and its own text.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) raw: &'a str,
    pub(crate) json: Json<'a>,
}

#[derive(Clone, Debug)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    /// In its own spelling, which is [`Node::raw`].
    Number,
    /// Decoded; half a surrogate pair is U+FFFD.
    String(String),
    Array(Vec<Node<'a>>),
    /// All members, repeated ones too.
    Object(Vec<(String, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// Reads a text that `serde_json` takes for JSON, however deep it is nested.
    pub(crate) fn parse(text: &'a [u8]) -> Result<Node<'a>, serde_json::Error> {
        serde_json::from_slice::<&RawValue>(text).map(|raw| Self::of(raw.get()))
    }

    fn of(raw: &'a str) -> Node<'a> {
        let json = match raw.as_bytes()[0] {
            b'n' => Json::Null,
            b't' => Json::Bool(true),
            b'f' => Json::Bool(false),
            b'"' => Json::String(decode(raw)),
            b'[' => {
                let elements: Vec<&RawValue> = serde_json::from_str(raw).unwrap();
                Json::Array(elements.into_iter().map(|element| Self::of(element.get())).collect())
            }
            b'{' => {
                let Members(members) = serde_json::from_str(raw).unwrap();
                let member =
                    |(key, value): (&RawValue, &'a RawValue)| (decode(key.get()), Self::of(value.get()));
                Json::Object(members.into_iter().map(member).collect())
            }
            _ => Json::Number,
        };
        Node { raw, json }
    }

    /// The member of this name, of equal ones the last; nothing where the value is no object.
    pub(crate) fn get(&self, name: &str) -> Option<&Node<'a>> {
        match &self.json {
            Json::Object(members) => {
                members.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    pub(crate) fn is_object(&self) -> bool {
        matches!(self.json, Json::Object(_))
    }

    /// The elements where the value is an array, else none.
    pub(crate) fn elements(&self) -> &[Node<'a>] {
        match &self.json {
            Json::Array(elements) => elements,
            _ => &[],
        }
    }

    /// A string, decoded.
    pub(crate) fn string(&self) -> Option<&str> {
        match &self.json {
            Json::String(text) => Some(text),
            _ => None,
        }
    }
}

/// How many containers stand around the innermost value of a text, which need not be JSON.
pub(crate) fn nesting(text: &[u8]) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in text {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// The members of an object as tokens, in order.
struct Members<'a>(Vec<(&'a RawValue, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(All)
    }
}

/// A string token as text: by `serde_json`, or, where half a surrogate pair keeps it from doing so, by hand.
fn decode(token: &str) -> String {
    if let Ok(text) = serde_json::from_str(token) {
        return text;
    }
    let mut units: Vec<u16> = Vec::new();
    let mut rest = token[1..token.len() - 1].chars();
    while let Some(character) = rest.next() {
        let character = match character {
            '\\' => match rest.next().unwrap() {
                'u' => {
                    let digits: String = rest.by_ref().take(4).collect();
                    units.push(u16::from_str_radix(&digits, 16).unwrap());
                    continue;
                }
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\u{8}',
                'f' => '\u{c}',
                other => other,
            },
            other => other,
        };
        units.extend(character.encode_utf16(&mut [0; 2]).iter());
    }
    String::from_utf16_lossy(&units)
}

/// A value to be changed and written. Strings and keys are the insides of their tokens, escapes included.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    Null,
    Bool(bool),
    Number(String),
    String(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// A copy of what was read. Keys are written anew from their text.
    pub(crate) fn of(node: &Node<'_>) -> Tree {
        match &node.json {
            Json::Null => Tree::Null,
            Json::Bool(value) => Tree::Bool(*value),
            Json::Number => Tree::Number(node.raw.to_owned()),
            Json::String(_) => Tree::String(node.raw[1..node.raw.len() - 1].to_owned()),
            Json::Array(elements) => Tree::Array(elements.iter().map(Tree::of).collect()),
            Json::Object(members) => {
                Tree::Object(members.iter().map(|(key, value)| (inside(key), Tree::of(value))).collect())
            }
        }
    }

    pub(crate) fn parse(text: &[u8]) -> Tree {
        Tree::of(&Node::parse(text).unwrap())
    }

    pub(crate) fn text(text: &str) -> Tree {
        Tree::String(inside(text))
    }

    pub(crate) fn number(number: impl fmt::Display) -> Tree {
        Tree::Number(number.to_string())
    }

    pub(crate) fn object<const N: usize>(members: [(&str, Tree); N]) -> Tree {
        Tree::Object(members.into_iter().map(|(key, value)| (inside(key), value)).collect())
    }

    /// The number of values in it, itself included.
    pub(crate) fn count(&self) -> usize {
        1 + match self {
            Tree::Array(elements) => elements.iter().map(Tree::count).sum(),
            Tree::Object(members) => members.iter().map(|(_, value)| value.count()).sum(),
            _ => 0,
        }
    }

    /// The value with this number, counted as [`count`](Self::count) does, itself being 0.
    pub(crate) fn nth(&mut self, mut at: usize) -> &mut Tree {
        if at == 0 {
            return self;
        }
        at -= 1;
        let children: Vec<&mut Tree> = match self {
            Tree::Array(elements) => elements.iter_mut().collect(),
            Tree::Object(members) => members.iter_mut().map(|(_, value)| value).collect(),
            _ => Vec::new(),
        };
        for child in children {
            let count = child.count();
            if at < count {
                return child.nth(at);
            }
            at -= count;
        }
        panic!("no such value");
    }

    /// The first member of this name, where there is one.
    pub(crate) fn member(&mut self, name: &str) -> Option<&mut Tree> {
        match self {
            Tree::Object(members) => members.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    pub(crate) fn elements(&mut self) -> Option<&mut Vec<Tree>> {
        match self {
            Tree::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// Brings the members of every object into another order. Members of the same name stay in theirs, because the
    /// last of them is the one that counts.
    pub(crate) fn shuffle(&mut self, rng: &mut Rng) {
        match self {
            Tree::Array(elements) => elements.iter_mut().for_each(|element| element.shuffle(rng)),
            Tree::Object(members) => {
                for (_, value) in members.iter_mut() {
                    value.shuffle(rng);
                }
                let before = members.clone();
                rng.shuffle(members);
                for (key, _) in &before {
                    let mut in_order = before.iter().filter(|(other, _)| other == key);
                    for member in members.iter_mut().filter(|(other, _)| other == key) {
                        member.clone_from(in_order.next().unwrap());
                    }
                }
            }
            _ => {}
        }
    }

    /// The text of it.
    pub(crate) fn write(&self, style: &mut Style<'_>) -> Vec<u8> {
        let mut out = String::new();
        style.space(&mut out, 0);
        self.write_into(&mut out, style, 0);
        style.space(&mut out, 0);
        out.into_bytes()
    }

    /// The text of it without any white space.
    pub(crate) fn compact(&self) -> Vec<u8> {
        self.write(&mut Style::Compact)
    }

    fn write_into(&self, out: &mut String, style: &mut Style<'_>, level: usize) {
        match self {
            Tree::Null => out.push_str("null"),
            Tree::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Tree::Number(digits) => out.push_str(digits),
            Tree::String(inside) => style.string(out, inside),
            Tree::Array(elements) => {
                out.push('[');
                for (at, element) in elements.iter().enumerate() {
                    out.push_str(if at > 0 { "," } else { "" });
                    style.space(out, level + 1);
                    element.write_into(out, style, level + 1);
                    style.before(out);
                }
                style.space(out, level);
                out.push(']');
            }
            Tree::Object(members) => {
                out.push('{');
                for (at, (key, value)) in members.iter().enumerate() {
                    out.push_str(if at > 0 { "," } else { "" });
                    style.space(out, level + 1);
                    style.string(out, key);
                    style.before(out);
                    out.push(':');
                    style.colon(out);
                    value.write_into(out, style, level + 1);
                    style.before(out);
                }
                style.space(out, level);
                out.push('}');
            }
        }
    }
}

/// The inside of a string token with no more escapes than it needs.
pub(crate) fn inside(text: &str) -> String {
    let token = serde_json::to_string(text).unwrap();
    token[1..token.len() - 1].to_owned()
}

/// How a tree is written.
pub(crate) enum Style<'r> {
    /// No white space, strings as they are.
    Compact,
    /// Indented, as people and most programs do it.
    Pretty,
    /// Anything the grammar allows: of 256 places for white space `spaces` have some, of 256 characters `escapes` are
    /// written as escapes, in keys too.
    Random { rng: &'r mut Rng, spaces: u8, escapes: u8 },
}

impl Style<'_> {
    fn space(&mut self, out: &mut String, level: usize) {
        match self {
            Style::Pretty if level > 0 || !out.is_empty() => {
                out.push('\n');
                out.extend(std::iter::repeat_n("  ", level));
            }
            Style::Random { .. } => self.before(out),
            _ => {}
        }
    }

    fn colon(&mut self, out: &mut String) {
        match self {
            Style::Pretty => out.push(' '),
            _ => self.before(out),
        }
    }

    fn before(&mut self, out: &mut String) {
        if let Style::Random { rng, spaces, .. } = self
            && rng.u8(..) < *spaces
        {
            for _ in 0..rng.usize(1..4) {
                out.push(rng.choice([' ', '\t', '\n', '\r']).unwrap());
            }
        }
    }

    fn string(&mut self, out: &mut String, inside: &str) {
        out.push('"');
        match self {
            Style::Random { rng, escapes, .. } if *escapes > 0 => respell(out, inside, rng, *escapes),
            _ => out.push_str(inside),
        }
        out.push('"');
    }
}

/// The same text with other escapes.
fn respell(out: &mut String, inside: &str, rng: &mut Rng, escapes: u8) {
    let mut rest = inside.chars();
    while let Some(character) = rest.next() {
        if character == '\\' {
            // What is escaped already stays so; an escape is two characters, or six.
            out.push('\\');
            let kind = rest.next().unwrap();
            out.push(kind);
            if kind == 'u' {
                out.extend(rest.by_ref().take(4));
            }
        } else if rng.u8(..) >= escapes {
            out.push(character);
        } else if character == '/' && rng.bool() {
            out.push_str("\\/");
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let upper = rng.bool();
                let digits = if upper { format!("{unit:04X}") } else { format!("{unit:04x}") };
                out.push_str("\\u");
                out.push_str(&digits);
            }
        }
    }
}
