//! One element of a list in a WhatsApp value: what it says, and what it is.

use super::list::List;
use super::usual_whatsapp::{ElementHead, message_head, status_head};
use super::{Seen, Start, Walk};
use crate::classify;
use crate::error::Error;
use crate::generated::{Content, Envelope, Flag, Kind};
use crate::index::{Noted, Record};
use crate::json::Text;
use crate::json::span::Span;
use crate::time;

/// What tells one message of WhatsApp from another.
#[derive(Default)]
struct Message {
    /// `type`; absent where it is no string.
    kind: Span,
    /// `interactive.type`.
    interactive: Span,
    /// It answers another message.
    replies: bool,
}

/// What an element was found to hold.
struct Element {
    record: Record,
    facts: Message,
    status: Span,
    has_errors: bool,
    /// Among the members that were read one by one is a business-scoped id, or it may be about something else than a
    /// person.
    scoped: bool,
    /// `text.body`.
    text: Span,
    /// The message that an echo wraps.
    nested: Option<Message>,
    replies: bool,
    /// `metadata.timestamp`.
    inner_time: i64,
    seen: Seen,
}

/// The known members of an element, as bits.
struct Known;

impl Known {
    const ID: u32 = 1;
    const FROM: u32 = 1 << 1;
    const TO: u32 = 1 << 2;
    const TIMESTAMP: u32 = 1 << 3;
    const TYPE: u32 = 1 << 4;
    const STATUS: u32 = 1 << 5;
    const BODY: u32 = 1 << 6;
}

impl Element {
    fn new(record: Record) -> Self {
        Element {
            record,
            facts: Message::default(),
            status: Span::ABSENT,
            has_errors: false,
            scoped: false,
            text: Span::ABSENT,
            nested: None,
            replies: false,
            inner_time: Record::NO_TIME,
            seen: Seen::default(),
        }
    }

    /// One that began as usual.
    fn begun(mut record: Record, list: List, head: &ElementHead) -> Self {
        record.id = head.id;
        record.timestamp = head.timestamp;
        if head.scoped {
            record.noted = Noted::Scoped;
        }
        let mut element = Element::new(record);
        let other = |bit: u32| if head.other.is_absent() { 0 } else { bit };
        if list == List::Statuses {
            element.record.recipient = head.other;
            element.status = head.word;
            element.seen.first(Known::ID | Known::STATUS | Known::TIMESTAMP | other(Known::TO));
        } else {
            element.record.sender = head.other;
            element.facts.kind = head.word;
            element.text = head.text;
            element.seen.first(Known::ID | Known::TIMESTAMP | Known::TYPE | other(Known::FROM));
        }
        element
    }
}

impl Walk<'_, '_> {
    /// One element of a list.
    #[inline]
    pub(super) fn whatsapp_element(&mut self, list: List) -> Result<Record, Error> {
        let start = self.start();
        let mut guess = self.scan.guess();
        let head = match list {
            List::Messages => message_head(&mut guess),
            List::Statuses => status_head(&mut guess),
            _ => None,
        };
        let record = Record::new(Kind::UnknownChange, self.platform, Envelope::Change, Span::ABSENT);
        let Some(head) = head else {
            return self.unusual_element(start, list, record);
        };
        if !head.whole {
            self.scan.accept(&guess, 1);
            let more = self.scan.next_member()?;
            return self.element_members(start, list, Element::begun(record, list, &head), more);
        }
        self.scan.accept(&guess, 0);
        Ok(self.usual_element(start, list, &head))
    }

    fn unusual_element(&mut self, start: Start, list: List, mut record: Record) -> Result<Record, Error> {
        if self.scan.peek() != b'{' {
            record.raw = self.scan.skip()?;
            record.kind = classify::odd_element(list);
            return Ok(record);
        }
        let more = self.scan.enter_object()?;
        self.element_members(start, list, Element::new(record), more)
    }

    /// The members of an element, or those that are left.
    fn element_members(
        &mut self,
        start: Start,
        list: List,
        mut element: Element,
        mut more: bool,
    ) -> Result<Record, Error> {
        let (recipient, status_key): (&[u8], &[u8]) = match list {
            List::Statuses => (b"recipient_id", b"status"),
            _ => (b"to", b"event"),
        };
        while more {
            let key = self.scan.key()?;
            match &*key.name() {
                b"id" => {
                    element.seen.add(Known::ID);
                    element.record.id = self.id()?;
                }
                b"from" => {
                    element.seen.add(Known::FROM);
                    element.record.sender = self.id()?;
                }
                name if name == recipient => {
                    element.seen.add(Known::TO);
                    element.record.recipient = self.id()?;
                }
                b"timestamp" => {
                    element.seen.add(Known::TIMESTAMP);
                    element.record.timestamp = self.timestamp()?;
                }
                b"type" => {
                    element.seen.add(Known::TYPE);
                    element.facts.kind = self.string()?;
                }
                name if name == status_key => {
                    element.seen.add(Known::STATUS);
                    element.status = self.string()?;
                }
                b"interactive" => {
                    element.seen.add(Known::BODY);
                    element.facts.interactive = self.inner(b"type", Self::string)?;
                }
                b"message" if list == List::MessageEchoes => element.nested = Some(self.nested_message()?),
                b"errors" => {
                    element.has_errors = true;
                    self.scan.skip()?;
                }
                b"context" => element.replies = self.answers()?,
                b"referral" => {
                    element.record.flags |= Flag::HasReferral.mask();
                    self.scan.skip()?;
                }
                b"metadata" if list == List::StateSync => element.inner_time = self.inner_timestamp()?,
                b"text" => element.text = self.inner(b"body", Self::string)?,
                name => {
                    element.scoped |= name.ends_with(b"user_id") || name == b"recipient_type";
                    self.scan.skip()?;
                }
            }
            more = self.scan.next_member()?;
        }
        let Element { mut record, mut facts, .. } = element;
        record.raw = self.since(start);
        // A name that Meta's usual order does not have there may say otherwise.
        if element.scoped {
            record.noted = Noted::Nothing;
        } else if record.noted == Noted::Nothing && names_a_number(list, &record) {
            record.noted = Noted::Plain;
        }
        if record.timestamp == Record::NO_TIME {
            record.timestamp = element.inner_time;
        }
        if element.replies || element.nested.as_ref().is_some_and(|nested| nested.replies) {
            record.flags |= Flag::HasReplyTo.mask();
        }
        if element.seen.repeated {
            record.flags |= Flag::DuplicateKeys.mask();
        }
        // An echo that wraps its message is of the type of what it wraps, unless it has one of its own.
        if let Some(nested) = element.nested.filter(|_| facts.kind.is_absent()) {
            facts = nested;
        }
        let status = self.name(element.status);
        self.decide_element(list, &facts, &status, &mut record);
        match list {
            List::History => record.kind = classify::history(element.has_errors),
            List::Messages if record.content == Some(Content::Text) => record.text = element.text,
            _ => {}
        }
        Ok(record)
    }

    /// Says what an element is, by its type and its status.
    fn decide_element(&self, list: List, facts: &Message, status: &[u8], record: &mut Record) {
        let kind = self.name(facts.kind);
        match list {
            List::Messages => {
                record.kind = classify::whatsapp_message(&kind, &self.name(facts.interactive));
                record.content = whatsapp_content(&kind);
            }
            List::MessageEchoes => {
                record.kind = classify::whatsapp_echo(&kind);
                record.content = whatsapp_content(&kind);
                record.flags |= Flag::IsEcho.mask();
            }
            List::Statuses => record.kind = classify::whatsapp_status(&kind, status),
            List::Calls => record.kind = classify::call(status),
            _ => record.kind = classify::odd_element(list),
        }
    }

    /// The message inside an echo: some of them wrap it.
    fn nested_message(&mut self) -> Result<Message, Error> {
        let mut facts = Message::default();
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(facts);
        }
        let mut more = self.scan.enter_object()?;
        while more {
            let key = self.scan.key()?;
            match &*key.name() {
                b"type" => facts.kind = self.string()?,
                b"interactive" => facts.interactive = self.inner(b"type", Self::string)?,
                b"context" => facts.replies = self.answers()?,
                _ => drop(self.scan.skip()?),
            }
            more = self.scan.next_member()?;
        }
        Ok(facts)
    }

    /// Whether the context under the cursor names a message. A forwarded one has a context too, but answers nothing.
    fn answers(&mut self) -> Result<bool, Error> {
        Ok(!self.inner(b"id", Self::id)?.is_absent())
    }

    /// `timestamp` in an object.
    fn inner_timestamp(&mut self) -> Result<i64, Error> {
        let text = self.inner(b"timestamp", Self::id)?.present();
        let time = text.and_then(|span| time::parse(Text::new(span.of(self.scan.bytes()))));
        Ok(time.unwrap_or(Record::NO_TIME))
    }
}

/// Whether an element says who the other person is as almost all do: a message by its sender, a status by its recipient.
fn names_a_number(list: List, record: &Record) -> bool {
    match list {
        List::Messages => !record.sender.is_absent(),
        List::Statuses => !record.recipient.is_absent(),
        _ => false,
    }
}

/// What a message of this type consists of; types that are no content have none.
fn whatsapp_content(kind: &[u8]) -> Option<Content> {
    Some(match kind {
        b"text" => Content::Text,
        b"image" => Content::Image,
        b"video" => Content::Video,
        b"audio" => Content::Audio,
        b"document" => Content::File,
        b"sticker" => Content::Sticker,
        b"location" => Content::Location,
        b"contacts" => Content::Contacts,
        b"unsupported" | b"unknown" | b"errors" => Content::Unsupported,
        _ => return None,
    })
}
