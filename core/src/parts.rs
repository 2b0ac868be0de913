//! An event taken apart into plain numbers, and put together again: how it crosses a language boundary.
//!
//! A binding that hands out arrays of structs copies [`Parts`] into them and makes an event of a struct again when it is
//! asked for a detail. What comes back is not trusted: a number that no table knows gives no event, and an offset that
//! does not fit the body reads as absent, so nothing that a caller can write into the struct does harm.

use crate::event::Event;
use crate::generated::{Channel, Content, Envelope, Kind, Platform};
use crate::index::{Noted, Record};
use crate::json::span::Span;
use crate::walk::List;

/// A range of a body: its first byte and its length. `(0, 0)` is absent.
pub type Place = (u32, u32);

/// What an index says about an event, as plain numbers. The ids are those of the tables; see [`Event::parts`].
///
/// All of it is needed to make the event again, and none of it means anything without the body that it was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of the index, documented there")]
pub struct Parts {
    pub kind: u16,
    pub platform: u8,
    pub envelope: u8,
    pub channel: u8,
    /// 0 where the event has no content.
    pub content: u8,
    /// Which list of a WhatsApp value the event is an element of, counted from 1; 0 for none.
    pub list: u8,
    /// What need not be looked for any more: who is who in an element of a WhatsApp list, what a comment answers. 0 for
    /// nothing, below 8.
    pub noted: u8,
    pub flags: u32,
    pub keys: u32,
    /// Where the metadata begins that belongs to an element of a WhatsApp list, or the time of the entry that a comment
    /// came in; 0 is absent.
    pub around: u32,
    /// Where its contact begins, or the id of the comment that a comment answers; 0 is absent.
    pub related: u32,
    /// `i64::MIN` is absent.
    pub timestamp_ms: i64,
    pub raw: Place,
    pub value: Place,
    pub entry_id: Place,
    pub sender: Place,
    pub recipient: Place,
    pub id: Place,
    pub text: Place,
    pub field: Place,
}

impl<'b> Event<'b> {
    /// The event as plain numbers, for a binding to keep.
    #[inline]
    pub fn parts(&self) -> Parts {
        let record = self.record();
        Parts {
            kind: record.kind.id(),
            platform: record.platform.id(),
            envelope: record.envelope.id(),
            channel: record.channel.id(),
            content: record.content.map_or(0, Content::id),
            list: record.list.map_or(0, |list| list as u8 + 1),
            noted: record.noted as u8,
            flags: record.flags,
            keys: record.keys,
            around: record.around,
            related: record.related,
            timestamp_ms: record.timestamp,
            raw: record.raw.place(),
            value: record.value.place(),
            entry_id: record.account.place(),
            sender: record.sender.place(),
            recipient: record.recipient.place(),
            id: record.id.place(),
            text: record.text.place(),
            field: record.field.place(),
        }
    }

    /// The event that `parts` describe, seen over `body`. `None` where a number is in no table or the event does not fit
    /// the body: the parts are not an event's, or the body is another one.
    ///
    /// With another body that is long enough the answers mean nothing, but nothing worse happens.
    #[inline]
    pub fn from_parts(body: &'b [u8], parts: &Parts) -> Option<Self> {
        let raw = Span::from_place(parts.raw);
        if raw.is_absent() || raw.end() > body.len() {
            return None;
        }
        let mut record = Record::new(
            Kind::from_id(parts.kind)?,
            Platform::from_id(parts.platform)?,
            Envelope::from_id(parts.envelope)?,
            raw,
        );
        record.channel = Channel::from_id(parts.channel)?;
        record.content = match parts.content {
            0 => None,
            id => Some(Content::from_id(id)?),
        };
        record.list = match parts.list {
            0 => None,
            number => Some(*List::ALL.get(usize::from(number) - 1)?),
        };
        record.noted = Noted::from_number(parts.noted)?;
        record.around = parts.around;
        record.related = parts.related;
        record.flags = parts.flags;
        record.keys = parts.keys;
        record.timestamp = parts.timestamp_ms;
        record.value = Span::from_place(parts.value);
        record.account = Span::from_place(parts.entry_id);
        record.sender = Span::from_place(parts.sender);
        record.recipient = Span::from_place(parts.recipient);
        record.id = Span::from_place(parts.id);
        record.text = Span::from_place(parts.text);
        record.field = Span::from_place(parts.field);
        Some(Event::over(body, record))
    }
}

impl Span {
    #[inline]
    pub(crate) fn place(self) -> Place {
        (self.first(), self.len())
    }

    #[inline]
    fn from_place((first, len): Place) -> Span {
        Span::of_length(first, len)
    }
}
