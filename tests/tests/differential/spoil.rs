//! What is done to generated documents: values and members changed, dropped, doubled and renamed in all the ways that JSON
//! allows, and bytes changed until it is no JSON any more.

use crate::generate::Generator;
use crate::tree::{Tree, inside};

/// Names that mean something somewhere, to be put where they mean something else.
pub(crate) const NAMES: [&str; 62] = [
    "object",
    "entry",
    "id",
    "time",
    "messaging",
    "standby",
    "changes",
    "calls",
    "changed_fields",
    "field",
    "value",
    "sender",
    "recipient",
    "timestamp",
    "message",
    "mid",
    "text",
    "attachments",
    "type",
    "payload",
    "sticker_id",
    "is_echo",
    "is_self",
    "is_deleted",
    "is_unsupported",
    "reply_to",
    "story",
    "quick_reply",
    "referral",
    "source",
    "mention",
    "product",
    "from",
    "comment_id",
    "parent_id",
    "media_id",
    "media",
    "item",
    "event",
    "read",
    "reaction",
    "one_time_notif_token",
    "notification_messages_token",
    "metadata",
    "contacts",
    "messages",
    "statuses",
    "message_echoes",
    "errors",
    "groups",
    "history",
    "status",
    "to",
    "context",
    "interactive",
    "edit",
    "user_id",
    "wa_id",
    "from_user_id",
    "control_taken",
    "display_phone_number",
    "x",
];

impl Generator {
    /// Changes one thing somewhere.
    pub(crate) fn spoil(&mut self, tree: &mut Tree) {
        let count = tree.count();
        let at = self.rng.usize(..count);
        match self.rng.u32(..9) {
            0 | 1 => *tree.nth(at) = self.any(2),
            2 => {
                // The same in another JSON type.
                let value = tree.nth(at);
                let other = match &*value {
                    Tree::String(text) if is_number(text) => Tree::Number(text.clone()),
                    Tree::String(text) => Tree::Array(vec![Tree::String(text.clone())]),
                    Tree::Number(digits) => Tree::String(digits.clone()),
                    Tree::Bool(value) => Tree::text(if *value { "true" } else { "false" }),
                    Tree::Array(elements) => elements.first().cloned().unwrap_or(Tree::Null),
                    Tree::Object(_) => Tree::Array(vec![value.clone()]),
                    Tree::Null => Tree::Object(Vec::new()),
                };
                *value = other;
            }
            3 if self.once_in(8) => self.bury(tree.nth(at)),
            kind => self.spoil_container(tree, at, kind),
        }
    }

    /// Changes the members or the elements of the first container from the value `at` on.
    fn spoil_container(&mut self, tree: &mut Tree, at: usize, kind: u32) {
        let count = tree.count();
        let names = NAMES[self.rng.usize(..NAMES.len())];
        let odd = self.any(2);
        let rng = &mut self.rng;
        for at in (at..count).chain(0..at) {
            match tree.nth(at) {
                Tree::Object(members) if !members.is_empty() => {
                    let one = rng.usize(..members.len());
                    let place = rng.usize(..=members.len());
                    match kind {
                        3 => drop(members.remove(one)),
                        4 => members[one].0 = inside(names),
                        5 => members.insert(place, (inside(names), odd)),
                        // The same key a second time, with the same value, another one, or one from beside it.
                        6 => members.insert(place, members[one].clone()),
                        7 => members.insert(place, (members[one].0.clone(), odd)),
                        _ => {
                            let other = members[rng.usize(..members.len())].1.clone();
                            members.insert(place, (members[one].0.clone(), other));
                        }
                    }
                    return;
                }
                Tree::Array(elements) if !elements.is_empty() => {
                    let one = rng.usize(..elements.len());
                    match kind {
                        3 | 4 => drop(elements.remove(one)),
                        5 | 6 => elements.insert(one, elements[one].clone()),
                        _ => elements.insert(one, odd),
                    }
                    return;
                }
                _ => {}
            }
        }
    }

    /// Wraps a value until it is about as deep as is allowed.
    pub(crate) fn bury(&mut self, value: &mut Tree) {
        for _ in 0..self.rng.usize(52..70) {
            let inner = std::mem::replace(value, Tree::Null);
            *value = if self.rng.bool() { Tree::Array(vec![inner]) } else { Tree::object([("a", inner)]) };
        }
    }

    /// Bytes with some faults in them, mostly no JSON any more.
    pub(crate) fn mutate(&mut self, body: &mut Vec<u8>) {
        const TOKENS: [&[u8]; 22] = [
            b"\"",
            b"\\",
            b"{",
            b"}",
            b"[",
            b"]",
            b",",
            b":",
            b" ",
            b"\0",
            b"\xff",
            b"\xed\xa0\x80",
            b"\xef\xbb\xbf",
            b"\\ud83d",
            b"\\u12",
            b"1",
            b"-",
            b"e",
            b".",
            b"null",
            b"//",
            b"\xc3",
        ];
        for _ in 0..self.rng.usize(1..4) {
            let at = self.rng.usize(..=body.len());
            let here = at.min(body.len().saturating_sub(1));
            match self.rng.u32(..8) {
                0 => body.truncate(at),
                1 | 2 if !body.is_empty() => body[here] ^= 1 << self.rng.u32(..8),
                3 if !body.is_empty() => body[here] = self.rng.u8(..),
                4 if !body.is_empty() => drop(body.remove(here)),
                5 => {
                    // Two pieces change places, or one comes twice.
                    let piece = body[at..(at + self.rng.usize(..9)).min(body.len())].to_vec();
                    let to = self.rng.usize(..=body.len());
                    body.splice(to..to, piece);
                }
                _ => {
                    let token = TOKENS[self.rng.usize(..TOKENS.len())];
                    body.splice(at..at, token.iter().copied());
                }
            }
        }
    }
}

/// Whether a text is an integer as JSON spells it.
fn is_number(text: &str) -> bool {
    text == "0"
        || (text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty() && !text.starts_with('0'))
}
