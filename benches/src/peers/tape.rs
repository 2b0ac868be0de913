//! The tape of `simd-json`: it unescapes in place, so it needs a copy of the body that it may write to.

use hubsig::Kind;
use simd_json::base::{ValueAsScalar as _, ValueIntoString as _};
use simd_json::derived::ValueObjectAccessAsScalar as _;
use simd_json::{Buffers, INPUT_PADDING, Tape, fill_tape_padded, tape};

use super::MessageFacts;
use crate::work::Seen;

/// A tape and its buffers, used for one delivery after another.
#[derive(Default)]
pub struct TapeReader {
    buffers: Buffers,
    tape: Option<Tape<'static>>,
    copy: Vec<u8>,
}

/// A copy of the body with the room behind it that the parser asks for.
pub fn padded(body: &[u8]) -> Vec<u8> {
    let mut copy = body.to_vec();
    copy.resize(body.len() + INPUT_PADDING, 0);
    copy
}

impl TapeReader {
    /// Copies the body, as one must who has only borrowed it, and reads the copy.
    #[inline]
    pub fn read_copy(&mut self, body: &[u8]) -> Seen {
        let mut copy = std::mem::take(&mut self.copy);
        copy.clear();
        copy.extend_from_slice(body);
        copy.resize(body.len() + INPUT_PADDING, 0);
        let seen = self.read(&mut copy, body.len());
        self.copy = copy;
        seen
    }

    /// Reads a [`padded`] body, which it destroys.
    ///
    /// # Panics
    /// If the body is not a delivery.
    #[inline]
    #[allow(clippy::expect_used, reason = "a measurement of something else is worth nothing")]
    pub fn read(&mut self, body: &mut [u8], length: usize) -> Seen {
        let mut tape = self.tape.take().unwrap_or_else(Tape::null).reset();
        fill_tape_padded(body, length, &mut self.buffers, &mut tape).expect("a delivery");
        let seen = read(tape.as_value()).expect("a delivery");
        self.tape = Some(tape.reset());
        seen
    }
}

fn read(delivery: tape::Value<'_, '_>) -> Option<Seen> {
    let mut seen = Seen::default();
    if delivery.get_str("object") != Some("instagram") {
        return Some(seen);
    }
    for entry in &delivery.get_array("entry")? {
        let account = entry.get_str("id")?;
        for event in entry.get_array("messaging").iter().flat_map(tape::Array::iter) {
            read_event(&event, account, &mut seen)?;
        }
    }
    Some(seen)
}

fn read_event(event: &tape::Value<'_, '_>, account: &str, seen: &mut Seen) -> Option<()> {
    let (mut sender, mut recipient, mut time) = ("", "", 0);
    let mut found = None;
    // One walk over the members instead of a search for each: the object is a list.
    for (key, value) in &event.as_object()? {
        match key {
            "sender" => sender = string(value, "id")?,
            "recipient" => recipient = string(value, "id")?,
            "timestamp" => time = value.as_i64()?,
            "message" => found = Some(message(value)?),
            "reaction" => found = found.or(Some((Kind::MessageReaction, string(value, "mid")?, false))),
            "read" => found = found.or(Some((Kind::MessageRead, string(value, "mid")?, false))),
            "postback" => found = found.or(Some((Kind::Postback, string(value, "mid")?, false))),
            _ => {}
        }
    }
    let (kind, mid, text) = found.unwrap_or((Kind::UnknownMessagingEvent, "", false));
    let user = if kind == Kind::MessageEcho || sender == account { recipient } else { sender };
    seen.add(kind, user.as_bytes(), mid.as_bytes(), text, time);
    Some(())
}

/// A member that is a string, as long-lived as the body and not as the view of it.
#[inline]
fn string<'a>(value: tape::Value<'_, 'a>, key: &str) -> Option<&'a str> {
    value.get(key)?.into_string()
}

fn message<'a>(message: tape::Value<'_, 'a>) -> Option<(Kind, &'a str, bool)> {
    let mut facts = MessageFacts::default();
    let mut mid = "";
    for (key, value) in &message.as_object()? {
        match key {
            "mid" => mid = value.into_string()?,
            "text" => facts.text = value.as_str().is_some(),
            "is_deleted" => facts.is_deleted = value.as_bool()?,
            "is_echo" => facts.is_echo = value.as_bool()?,
            "is_unsupported" => facts.is_unsupported = value.as_bool()?,
            "reply_to" => facts.story_reply = value.get("story").is_some(),
            "quick_reply" => facts.quick_reply = true,
            "attachments" => {
                for attachment in &value.as_array()? {
                    let wire = string(attachment, "type")?;
                    facts.mixed |= *facts.attachment.get_or_insert(wire) != wire;
                }
            }
            _ => {}
        }
    }
    Some((facts.kind(), mid, facts.text))
}
