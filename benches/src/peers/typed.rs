//! Structs that borrow from the body, read by `serde_json`, by `sonic-rs` and by `simd-json`.

use std::borrow::Cow;

use hubsig::Kind;
use serde::Deserialize;
use serde::de::IgnoredAny;

use simd_json::Buffers;

use super::MessageFacts;
use crate::work::Seen;

/// The delivery, read by `serde_json`.
///
/// # Panics
/// If the body is not a delivery.
#[inline]
#[allow(clippy::expect_used, reason = "a measurement of something else is worth nothing")]
pub fn serde_json(body: &[u8]) -> Seen {
    let delivery: Delivery<'_> = serde_json::from_slice(body).expect("a delivery");
    delivery.read()
}

/// The delivery, read by `sonic-rs`.
///
/// # Panics
/// If the body is not a delivery.
#[inline]
#[allow(clippy::expect_used, reason = "a measurement of something else is worth nothing")]
pub fn sonic_rs(body: &[u8]) -> Seen {
    let delivery: Delivery<'_> = sonic_rs::from_slice(body).expect("a delivery");
    delivery.read()
}

/// `simd-json` into the same structs. It unescapes in place, so it needs a copy of the body, for which the room is used
/// again, as are its buffers.
#[derive(Default)]
pub struct SimdJsonReader {
    buffers: Buffers,
    copy: Vec<u8>,
}

impl SimdJsonReader {
    /// The delivery, read by `simd-json`.
    ///
    /// # Panics
    /// If the body is not a delivery.
    #[inline]
    #[allow(clippy::expect_used, reason = "a measurement of something else is worth nothing")]
    pub fn read(&mut self, body: &[u8]) -> Seen {
        self.copy.clear();
        self.copy.extend_from_slice(body);
        let delivery: Delivery<'_> =
            simd_json::serde::from_slice_with_buffers(&mut self.copy, &mut self.buffers).expect("a delivery");
        delivery.read()
    }
}

#[derive(Deserialize)]
struct Delivery<'a> {
    object: &'a str,
    #[serde(borrow)]
    entry: Vec<Entry<'a>>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    id: &'a str,
    #[serde(borrow, default)]
    messaging: Vec<Event<'a>>,
}

#[derive(Deserialize)]
struct Event<'a> {
    #[serde(borrow)]
    sender: Option<Id<'a>>,
    #[serde(borrow)]
    recipient: Option<Id<'a>>,
    timestamp: i64,
    #[serde(borrow)]
    message: Option<Message<'a>>,
    #[serde(borrow)]
    reaction: Option<About<'a>>,
    #[serde(borrow)]
    read: Option<About<'a>>,
    #[serde(borrow)]
    postback: Option<About<'a>>,
}

#[derive(Deserialize)]
struct Id<'a> {
    id: &'a str,
}

#[derive(Deserialize)]
struct About<'a> {
    mid: &'a str,
}

#[derive(Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "the wire's")]
struct Message<'a> {
    mid: &'a str,
    #[serde(borrow)]
    text: Option<Cow<'a, str>>,
    #[serde(default)]
    is_echo: bool,
    #[serde(default)]
    is_deleted: bool,
    #[serde(default)]
    is_unsupported: bool,
    #[serde(borrow, default)]
    attachments: Vec<Attachment<'a>>,
    reply_to: Option<ReplyTo>,
    quick_reply: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Attachment<'a> {
    r#type: &'a str,
}

#[derive(Deserialize)]
struct ReplyTo {
    story: Option<IgnoredAny>,
}

impl Delivery<'_> {
    #[inline]
    fn read(&self) -> Seen {
        let mut seen = Seen::default();
        if self.object != "instagram" {
            return seen;
        }
        for entry in &self.entry {
            for event in &entry.messaging {
                event.read(entry.id, &mut seen);
            }
        }
        seen
    }
}

impl Event<'_> {
    #[inline]
    fn read(&self, account: &str, seen: &mut Seen) {
        let about = [
            (&self.reaction, Kind::MessageReaction),
            (&self.read, Kind::MessageRead),
            (&self.postback, Kind::Postback),
        ];
        let (kind, mid, text) = if let Some(message) = &self.message {
            (message.kind(), message.mid, message.text.is_some())
        } else if let Some((Some(about), kind)) = about.iter().find(|(about, _)| about.is_some()) {
            (*kind, about.mid, false)
        } else {
            (Kind::UnknownMessagingEvent, "", false)
        };
        let sender = self.sender.as_ref().map_or("", |party| party.id);
        let recipient = self.recipient.as_ref().map_or("", |party| party.id);
        let user = if kind == Kind::MessageEcho || sender == account { recipient } else { sender };
        seen.add(kind, user.as_bytes(), mid.as_bytes(), text, self.timestamp);
    }
}

impl Message<'_> {
    #[inline]
    fn kind(&self) -> Kind {
        let first = self.attachments.first().map(|attachment| attachment.r#type);
        MessageFacts {
            is_deleted: self.is_deleted,
            is_echo: self.is_echo,
            is_unsupported: self.is_unsupported,
            story_reply: self.reply_to.as_ref().is_some_and(|reply| reply.story.is_some()),
            quick_reply: self.quick_reply.is_some(),
            text: self.text.is_some(),
            attachment: first,
            mixed: self.attachments.iter().any(|attachment| Some(attachment.r#type) != first),
        }
        .kind()
    }
}
