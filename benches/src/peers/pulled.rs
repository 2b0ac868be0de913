//! `jiter`, pulled: member after member, so that nothing is built that nobody asks for. Strings are borrowed from the body.

use std::borrow::Cow;

use hubsig::Kind;
use jiter::{Jiter, JsonValue};

use super::MessageFacts;
use crate::work::Seen;

/// The delivery, pulled out of `jiter`.
///
/// # Panics
/// If the body is not a delivery.
#[inline]
#[allow(clippy::expect_used, reason = "a measurement of something else is worth nothing")]
pub fn jiter(body: &[u8]) -> Seen {
    read(body).expect("a delivery")
}

/// An event of an entry whose id may come behind it.
struct Event<'j> {
    sender: Cow<'j, str>,
    recipient: Cow<'j, str>,
    timestamp: i64,
    what: Option<(Kind, Cow<'j, str>, bool)>,
}

fn read(body: &[u8]) -> Option<Seen> {
    let mut jiter = Jiter::new(body);
    let mut seen = Seen::default();
    let mut events = Vec::new();
    let mut ours = false;
    members(&mut jiter, |jiter, key| {
        match key {
            Key::Object => ours = string(jiter)? == "instagram",
            Key::Entry => elements(jiter, |jiter| {
                let mut account = Cow::Borrowed("");
                members(jiter, |jiter, key| {
                    match key {
                        Key::Id => account = string(jiter)?,
                        Key::Messaging => elements(jiter, |jiter| {
                            events.push(event(jiter)?);
                            Some(())
                        })?,
                        _ => jiter.next_skip().ok()?,
                    }
                    Some(())
                })?;
                events.drain(..).for_each(|event: Event<'_>| event.add(&account, &mut seen));
                Some(())
            })?,
            _ => jiter.next_skip().ok()?,
        }
        Some(())
    })?;
    jiter.finish().ok()?;
    Some(if ours { seen } else { Seen::default() })
}

fn event<'j>(jiter: &mut Jiter<'j>) -> Option<Event<'j>> {
    let empty = Cow::Borrowed("");
    let mut event = Event { sender: empty.clone(), recipient: empty, timestamp: 0, what: None };
    members(jiter, |jiter, key| {
        match key {
            Key::Sender => event.sender = string_in(jiter, Key::Id)?,
            Key::Recipient => event.recipient = string_in(jiter, Key::Id)?,
            Key::Timestamp => match jiter.next_value().ok()? {
                JsonValue::Int(time) => event.timestamp = time,
                _ => return None,
            },
            Key::Message => event.what = Some(message(jiter)?),
            Key::Reaction => event.about(Kind::MessageReaction, jiter)?,
            Key::Read => event.about(Kind::MessageRead, jiter)?,
            Key::Postback => event.about(Kind::Postback, jiter)?,
            _ => jiter.next_skip().ok()?,
        }
        Some(())
    })?;
    Some(event)
}

impl<'j> Event<'j> {
    fn about(&mut self, kind: Kind, jiter: &mut Jiter<'j>) -> Option<()> {
        let mid = string_in(jiter, Key::Mid)?;
        self.what.get_or_insert((kind, mid, false));
        Some(())
    }

    fn add(self, account: &str, seen: &mut Seen) {
        let (kind, mid, text) = self.what.unwrap_or((Kind::UnknownMessagingEvent, Cow::Borrowed(""), false));
        let user =
            if kind == Kind::MessageEcho || self.sender == account { self.recipient } else { self.sender };
        seen.add(kind, user.as_bytes(), mid.as_bytes(), text, self.timestamp);
    }
}

fn message<'j>(jiter: &mut Jiter<'j>) -> Option<(Kind, Cow<'j, str>, bool)> {
    let mut facts = MessageFacts::default();
    let mut mid = Cow::Borrowed("");
    let mut attachment: Option<Cow<'j, str>> = None;
    members(jiter, |jiter, key| {
        match key {
            Key::Mid => mid = string(jiter)?,
            Key::Text => facts.text = matches!(jiter.next_value().ok()?, JsonValue::Str(_)),
            Key::IsDeleted => facts.is_deleted = jiter.next_bool().ok()?,
            Key::IsEcho => facts.is_echo = jiter.next_bool().ok()?,
            Key::IsUnsupported => facts.is_unsupported = jiter.next_bool().ok()?,
            Key::ReplyTo => members(jiter, |jiter, key| {
                facts.story_reply |= key == Key::Story;
                jiter.next_skip().ok()
            })?,
            Key::QuickReply => {
                facts.quick_reply = true;
                jiter.next_skip().ok()?;
            }
            Key::Attachments => elements(jiter, |jiter| {
                let wire = string_in(jiter, Key::Type)?;
                facts.mixed |= *attachment.get_or_insert(wire.clone()) != wire;
                Some(())
            })?,
            _ => jiter.next_skip().ok()?,
        }
        Some(())
    })?;
    facts.attachment = attachment.as_deref();
    Some((facts.kind(), mid, facts.text))
}

/// The keys that matter: the text of a key is gone as soon as its value is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Attachments,
    Entry,
    Id,
    IsDeleted,
    IsEcho,
    IsUnsupported,
    Message,
    Messaging,
    Mid,
    Object,
    Postback,
    QuickReply,
    Reaction,
    Read,
    Recipient,
    ReplyTo,
    Sender,
    Story,
    Text,
    Timestamp,
    Type,
    Other,
}

impl Key {
    fn new(key: &str) -> Self {
        match key {
            "attachments" => Key::Attachments,
            "entry" => Key::Entry,
            "id" => Key::Id,
            "is_deleted" => Key::IsDeleted,
            "is_echo" => Key::IsEcho,
            "is_unsupported" => Key::IsUnsupported,
            "message" => Key::Message,
            "messaging" => Key::Messaging,
            "mid" => Key::Mid,
            "object" => Key::Object,
            "postback" => Key::Postback,
            "quick_reply" => Key::QuickReply,
            "reaction" => Key::Reaction,
            "read" => Key::Read,
            "recipient" => Key::Recipient,
            "reply_to" => Key::ReplyTo,
            "sender" => Key::Sender,
            "story" => Key::Story,
            "text" => Key::Text,
            "timestamp" => Key::Timestamp,
            "type" => Key::Type,
            _ => Key::Other,
        }
    }
}

#[inline]
fn members<'j>(jiter: &mut Jiter<'j>, mut each: impl FnMut(&mut Jiter<'j>, Key) -> Option<()>) -> Option<()> {
    let mut next = jiter.next_object().ok()?.map(Key::new);
    while let Some(key) = next {
        each(jiter, key)?;
        next = jiter.next_key().ok()?.map(Key::new);
    }
    Some(())
}

#[inline]
fn elements<'j>(jiter: &mut Jiter<'j>, mut each: impl FnMut(&mut Jiter<'j>) -> Option<()>) -> Option<()> {
    let mut next = jiter.next_array().ok()?;
    while next.is_some() {
        each(jiter)?;
        next = jiter.array_step().ok()?;
    }
    Some(())
}

#[inline]
fn string<'j>(jiter: &mut Jiter<'j>) -> Option<Cow<'j, str>> {
    match jiter.next_value().ok()? {
        JsonValue::Str(text) => Some(text),
        _ => None,
    }
}

/// The string behind one key of an object.
fn string_in<'j>(jiter: &mut Jiter<'j>, wanted: Key) -> Option<Cow<'j, str>> {
    let mut found = None;
    members(jiter, |jiter, key| {
        if key == wanted {
            found = Some(string(jiter)?);
            return Some(());
        }
        jiter.next_skip().ok()
    })?;
    found
}
