//! The value of a WhatsApp change: lists, each element of which is an event.
//!
//! The field of the change usually comes behind its value, so the value is read in one pass without knowing it, and
//! what the field changes about the events is put right at the end.

use super::list::{LISTS, List, STANDBY};
use super::slots::Slots;
use super::surroundings::{Contacts, Surroundings};
use super::{Seen, Start, Walk};
use crate::classify;
use crate::error::Error;
use crate::generated::{ChangeRule, Channel, Content, Envelope, Flag, Kind, change_kind};
use crate::index::{Party, Record};
use crate::json::Text;
use crate::json::span::Span;
use crate::time;

/// What a value was found to hold; its events are in the index already.
#[allow(clippy::struct_excessive_bools, reason = "each is a member of the value that is there or not")]
pub(super) struct Lists {
    slots: Slots<{ LISTS + 1 }>,
    control_passed: bool,
    control_taken: bool,
    /// A template's quality changed, whatever the field is called.
    quality: bool,
    repeated: bool,
    around: Surroundings,
    sender: Span,
    timestamp: i64,
}

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

/// The known members of an element and of a value, as bits; a value's lists are behind `LIST`.
struct Known;

impl Known {
    const ID: u32 = 1;
    const FROM: u32 = 1 << 1;
    const TO: u32 = 1 << 2;
    const TIMESTAMP: u32 = 1 << 3;
    const TYPE: u32 = 1 << 4;
    const STATUS: u32 = 1 << 5;
    const BODY: u32 = 1 << 6;
    const STANDBY: u32 = 1 << 7;
    const SENDER: u32 = 1 << 8;
    const LIST: u32 = 1 << 16;
}

impl Walk<'_, '_> {
    /// Reads the value under the cursor, an object.
    pub(super) fn whatsapp_value(&mut self) -> Result<Lists, Error> {
        let mut lists = Lists {
            slots: Slots::new(self.index),
            control_passed: false,
            control_taken: false,
            quality: false,
            repeated: false,
            around: Surroundings::default(),
            sender: Span::ABSENT,
            timestamp: Record::NO_TIME,
        };
        let events = self.index.len();
        let mut seen = Seen::default();
        let mut more = self.scan.enter_object()?;
        while more {
            let key = self.scan.key()?;
            match &*key.name() {
                b"standby" => {
                    seen.add(Known::STANDBY);
                    let from = lists.slots.begin(self.index, STANDBY);
                    lists.around.copied_contacts = self.standby_lists()?;
                    lists.slots.end(self.index, STANDBY, from);
                }
                b"sender" => {
                    seen.add(Known::SENDER);
                    lists.sender = self.inner(b"phone_number", Self::id)?;
                }
                b"timestamp" => {
                    seen.add(Known::TIMESTAMP);
                    lists.timestamp = self.timestamp()?;
                }
                b"metadata" => {
                    lists.around.metadata = self.here();
                    lists.around.number = self.inner(b"display_phone_number", Self::id)?;
                }
                b"contacts" => lists.around.contacts = Some(self.contacts()?),
                b"messaging_product" => drop(self.scan.skip()?),
                name => {
                    lists.control_passed |= name == b"control_passed";
                    lists.control_taken |= name == b"control_taken";
                    lists.quality |= name == b"new_quality_score";
                    let bit = self.list(name, Channel::Primary, &mut lists.slots)?;
                    seen.add(bit);
                }
            }
            more = self.scan.next_member()?;
        }
        lists.repeated = seen.repeated;
        if seen.repeated {
            self.index.tail(events).iter_mut().for_each(|record| record.flags |= Flag::DuplicateKeys.mask());
        }
        Ok(lists)
    }

    /// The lists inside `standby`: copies of what another app answers. Returns the contacts beside them.
    fn standby_lists(&mut self) -> Result<Option<Contacts>, Error> {
        let mut contacts = None;
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(contacts);
        }
        let events = self.index.len();
        let mut slots = Slots::<LISTS>::new(self.index);
        let mut seen = Seen::default();
        let mut more = self.scan.enter_object()?;
        while more {
            let name = self.scan.key()?.name();
            if *name == *b"contacts" {
                contacts = Some(self.contacts()?);
            } else {
                let bit = self.list(&name, Channel::Standby, &mut slots)?;
                seen.add(bit);
            }
            more = self.scan.next_member()?;
        }
        slots.remove(self.index, List::Errors as usize);
        slots.arrange(self.index);
        if seen.repeated {
            self.index.tail(events).iter_mut().for_each(|record| record.flags |= Flag::DuplicateKeys.mask());
        }
        Ok(contacts)
    }

    /// The value of a member that may be one of the lists. Returns its bit, 0 for one that is none.
    fn list<const N: usize>(
        &mut self,
        name: &[u8],
        channel: Channel,
        slots: &mut Slots<N>,
    ) -> Result<u32, Error> {
        let Some(list) = List::from_name(name) else {
            self.scan.skip()?;
            return Ok(0);
        };
        let from = slots.begin(self.index, list as usize);
        if self.scan.peek() == b'[' {
            let mut more = self.scan.enter_array()?;
            while more {
                let mut record = self.whatsapp_element(list)?;
                record.channel = channel;
                record.list = Some(list);
                self.push(record)?;
                more = self.scan.next_element()?;
            }
        } else {
            self.scan.skip()?;
        }
        slots.end(self.index, list as usize, from);
        Ok(Known::LIST << list as u32)
    }

    /// One element of a list.
    fn whatsapp_element(&mut self, list: List) -> Result<Record, Error> {
        let start = self.start();
        let mut record = Record::new(Kind::UnknownChange, self.platform, Envelope::Change, Span::ABSENT);
        if self.scan.peek() != b'{' {
            record.raw = self.scan.skip()?;
            record.kind = classify::odd_element(list);
            return Ok(record);
        }
        let mut facts = Message::default();
        let mut status = Span::ABSENT;
        let mut has_errors = false;
        let mut scoped = false;
        let mut text = Span::ABSENT;
        let mut nested = None;
        let mut replies = false;
        let mut inner_time = Record::NO_TIME;
        let mut seen = Seen::default();
        let (recipient, status_key): (&[u8], &[u8]) = match list {
            List::Statuses => (b"recipient_id", b"status"),
            _ => (b"to", b"event"),
        };
        let mut more = self.scan.enter_object()?;
        while more {
            let key = self.scan.key()?;
            match &*key.name() {
                b"id" => {
                    seen.add(Known::ID);
                    record.id = self.id()?;
                }
                b"from" => {
                    seen.add(Known::FROM);
                    record.sender = self.id()?;
                }
                name if name == recipient => {
                    seen.add(Known::TO);
                    record.recipient = self.id()?;
                }
                b"timestamp" => {
                    seen.add(Known::TIMESTAMP);
                    record.timestamp = self.timestamp()?;
                }
                b"type" => {
                    seen.add(Known::TYPE);
                    facts.kind = self.string()?;
                }
                name if name == status_key => {
                    seen.add(Known::STATUS);
                    status = self.string()?;
                }
                b"interactive" => {
                    seen.add(Known::BODY);
                    facts.interactive = self.inner(b"type", Self::string)?;
                }
                b"message" if list == List::MessageEchoes => nested = Some(self.nested_message()?),
                b"errors" => {
                    has_errors = true;
                    self.scan.skip()?;
                }
                b"context" => {
                    replies = self.answers()?;
                }
                b"referral" => {
                    record.flags |= Flag::HasReferral.mask();
                    self.scan.skip()?;
                }
                b"metadata" if list == List::StateSync => inner_time = self.inner_timestamp()?,
                b"text" => text = self.inner(b"body", Self::string)?,
                name => {
                    scoped |= name.ends_with(b"user_id") || name == b"recipient_type";
                    self.scan.skip()?;
                }
            }
            more = self.scan.next_member()?;
        }
        record.raw = self.since(start);
        if !scoped && names_a_number(list, &record) {
            record.party = Party::Plain;
        }
        if record.timestamp == Record::NO_TIME {
            record.timestamp = inner_time;
        }
        if replies || nested.as_ref().is_some_and(|nested| nested.replies) {
            record.flags |= Flag::HasReplyTo.mask();
        }
        if seen.repeated {
            record.flags |= Flag::DuplicateKeys.mask();
        }
        // An echo that wraps its message is of the type of what it wraps, unless it has one of its own.
        if let Some(nested) = nested.filter(|_| facts.kind.is_absent()) {
            facts = nested;
        }
        let status = self.name(status);
        self.decide_element(list, &facts, &status, &mut record);
        match list {
            List::History => record.kind = classify::history(has_errors),
            List::Messages if record.content == Some(Content::Text) => record.text = text,
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

    /// A member of an object, read by `read`; absent where there is none, or no object.
    pub(super) fn inner(
        &mut self,
        name: &[u8],
        read: fn(&mut Self) -> Result<Span, Error>,
    ) -> Result<Span, Error> {
        let mut found = Span::ABSENT;
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(found);
        }
        let mut more = self.scan.enter_object()?;
        while more {
            if *self.scan.key()?.name() == *name {
                found = read(self)?;
            } else {
                self.scan.skip()?;
            }
            more = self.scan.next_member()?;
        }
        Ok(found)
    }

    /// Decides what a change is whose value has been read: rules w1 to w7.
    pub(super) fn finish_whatsapp(
        &mut self,
        start: Start,
        envelope: Envelope,
        field: Span,
        value: Span,
        lists: &mut Lists,
    ) -> Result<(), Error> {
        let name = self.name(field);
        let rule = change_kind(self.platform, &name);
        let control = lists.control_passed || lists.control_taken;
        let mut whole = Record::new(Kind::UnknownChange, self.platform, envelope, self.since(start));
        whole.field = field;
        whole.value = value;
        if lists.repeated {
            whole.flags |= Flag::DuplicateKeys.mask();
        }

        if control || *name == *b"messaging_handovers" {
            whole.kind = classify::handover(lists.control_passed, lists.control_taken);
            whole.sender = lists.sender;
            whole.timestamp = lists.timestamp;
        } else if *name == *b"message_template_status_update" && lists.quality {
            whole.kind = Kind::MessageTemplateQualityUpdate;
            whole.timestamp = lists.timestamp;
        } else if let Some(ChangeRule::Kind(kind)) = rule {
            whole.kind = kind;
            whole.timestamp = lists.timestamp;
        } else {
            let standby = *name == *b"standby";
            self.keep_lists(standby, lists);
            if self.index.len() > start.events {
                for record in self.index.tail(start.events) {
                    record.field = field;
                    record.value = value;
                    record.envelope = envelope;
                    // Of what is no object not even the field of the change can say what it is.
                    if record.raw.of(self.scan.bytes()).first() != Some(&b'{') {
                        continue;
                    }
                    if let Some(kind) = record.list.and_then(|list| classify::by_field(list, &name)) {
                        record.kind = kind;
                    }
                }
                return self.surround(start.events, standby, &lists.around);
            }
        }
        self.index.truncate(start.events);
        self.push(whole)
    }

    /// Of the events of a value, those that its field asks for: the standby copies or the others, and errors only where
    /// there is nothing else.
    fn keep_lists(&mut self, standby: bool, lists: &mut Lists) {
        let errors = List::Errors as usize;
        if standby {
            (0..LISTS).for_each(|slot| lists.slots.remove(self.index, slot));
        } else {
            lists.slots.remove(self.index, STANDBY);
            if (0..errors).any(|slot| !lists.slots.is_empty(slot)) {
                lists.slots.remove(self.index, errors);
            }
        }
        lists.slots.arrange(self.index);
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
