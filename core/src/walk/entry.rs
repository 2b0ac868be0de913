//! Level 1: an entry and the five containers it may have, or the entry that is itself an event.

use super::slots::Slots;
use super::usual::channel_of;
use super::{Member, Seen, Walk};
use crate::classify;
use crate::error::Error;
use crate::generated::{Envelope, Flag, Key, Kind};
use crate::index::Record;
use crate::json::span::Span;

/// The containers, in the order in which their events are listed whatever order they came in.
#[derive(Clone, Copy)]
enum Container {
    Messaging,
    Standby,
    Changes,
    Calls,
    ChangedFields,
}

const CONTAINERS: usize = 5;

/// The first bit of `Seen` that stands for a container.
const CONTAINER_BIT: u32 = 8;

impl Container {
    #[inline]
    fn from_name(name: &[u8]) -> Option<Container> {
        Some(match name {
            b"messaging" => Container::Messaging,
            b"standby" => Container::Standby,
            b"changes" => Container::Changes,
            b"calls" => Container::Calls,
            b"changed_fields" => Container::ChangedFields,
            _ => return None,
        })
    }
}

impl Walk<'_, '_> {
    pub(super) fn entry(&mut self) -> Result<(), Error> {
        let start = self.start();
        let mut seen = Seen::default();
        let mut slots = Slots::new(self.index);
        let mut account = Span::ABSENT;
        let mut account_late = false;
        let mut has_field = false;
        let mut has_key = false;
        let mut has_message = false;

        let mut more = match self.usual_entry() {
            Some(id) => {
                seen.first(Member::ID);
                account = id;
                self.scan.next_member()?
            }
            None => self.scan.enter_object()?,
        };
        while more {
            if self.scan.eat(b"\"messaging\":") {
                self.scan.space();
                seen.add(1 << CONTAINER_BIT);
                self.container(Container::Messaging, &mut slots, account)?;
                more = self.scan.next_member()?;
                continue;
            }
            let name = self.scan.key()?.name();
            if let Some(container) = Container::from_name(&name) {
                seen.add(1 << (CONTAINER_BIT + container as u32));
                self.container(container, &mut slots, account)?;
            } else if *name == *b"id" {
                seen.add(Member::ID);
                account = self.id()?;
                account_late = self.index.len() > start.events;
            } else if *name == *b"field" {
                seen.add(Member::FIELD);
                has_field = self.scan.peek() == b'"';
                self.scan.skip()?;
            } else {
                match Key::from_bytes(&name) {
                    Some(Key::Message) => has_message = self.scan.peek() == b'{',
                    Some(_) => has_key = true,
                    None => {}
                }
                self.scan.skip()?;
            }
            more = self.scan.next_member()?;
        }

        if self.index.len() == start.events {
            let end = self.scan.mark();
            if seen.bits >> CONTAINER_BIT == 0 && has_field {
                self.scan.reset(start.mark);
                self.change(Envelope::EntryChange, true)?;
            } else if seen.bits >> CONTAINER_BIT == 0 && (has_key || has_message) {
                self.scan.reset(start.mark);
                self.messaging_event(Envelope::EntryBare)?;
            } else {
                self.push_since(start, Kind::UnknownEntry, self.platform, Envelope::Entry)?;
            }
            self.scan.reset(end);
            account_late = true;
        } else {
            slots.arrange(self.index);
        }
        if account_late {
            for record in self.index.tail(start.events) {
                record.account = account;
            }
        }
        if seen.repeated {
            self.flag_since(start, Flag::DuplicateKeys);
        }
        Ok(())
    }

    /// `{"time":…,"id":"…"` or `{"id":"…","time":…`: how entries begin. Anything else leaves the cursor where it was.
    #[inline]
    fn usual_entry(&mut self) -> Option<Span> {
        let mut guess = self.scan.guess();
        if guess.eat(b"{\"time\":") {
            if !(guess.skip_integer() && guess.eat(b",\"id\":\"")) {
                return None;
            }
            let id = guess.string()?;
            self.scan.accept(&guess, 1);
            return Some(id);
        }
        if !guess.eat(b"{\"id\":\"") {
            return None;
        }
        let id = guess.string()?;
        self.scan.accept(&guess, 1);
        if guess.eat(b",\"time\":") && guess.skip_integer() {
            self.scan.accept(&guess, 0);
        }
        Some(id)
    }

    fn container(
        &mut self,
        which: Container,
        slots: &mut Slots<CONTAINERS>,
        account: Span,
    ) -> Result<(), Error> {
        let slot = which as usize;
        let from = slots.begin(self.index, slot);
        if self.scan.peek() == b'[' {
            let mut more = self.scan.enter_array()?;
            while more {
                self.element(which)?;
                more = self.scan.next_element()?;
            }
        } else {
            self.scan.skip()?;
        }
        if !account.is_absent() {
            for record in self.index.tail(from) {
                record.account = account;
            }
        }
        slots.end(self.index, slot, from);
        Ok(())
    }

    #[inline]
    fn element(&mut self, which: Container) -> Result<(), Error> {
        let object = self.scan.peek() == b'{';
        match which {
            Container::Messaging if object => self.messaging_event(Envelope::Messaging),
            Container::Standby if object => self.messaging_event(Envelope::Standby),
            Container::Changes if object => self.change(Envelope::Change, true),
            Container::Calls if object => self.call(),
            Container::ChangedFields => {
                let start = self.start();
                let field = self.string()?;
                let raw = self.since(start);
                let mut record =
                    Record::new(Kind::ChangedFieldsOnly, self.platform, Envelope::ChangedFields, raw);
                record.field = field;
                self.push(record)
            }
            _ => {
                let raw = self.scan.skip()?;
                let (kind, envelope) = match which {
                    Container::Messaging => (Kind::UnknownMessagingEvent, Envelope::Messaging),
                    Container::Standby => (Kind::UnknownMessagingEvent, Envelope::Standby),
                    Container::Calls => (Kind::CallUnknown, Envelope::EntryCalls),
                    _ => (self.unknown_change(), Envelope::Change),
                };
                let mut record = Record::new(kind, self.platform, envelope, raw);
                record.channel = channel_of(envelope);
                self.push(record)
            }
        }
    }

    /// An element of `calls[]`.
    fn call(&mut self) -> Result<(), Error> {
        let start = self.start();
        let mut record = Record::new(Kind::CallUnknown, self.platform, Envelope::EntryCalls, Span::ABSENT);
        let mut more = self.scan.enter_object()?;
        while more {
            let key = self.scan.key()?;
            match &*key.name() {
                b"id" => record.id = self.id()?,
                b"from" => record.sender = self.id()?,
                b"to" => record.recipient = self.id()?,
                b"timestamp" => record.timestamp = self.timestamp()?,
                b"event" => {
                    let event = self.string()?;
                    record.kind = classify::call(&self.name(event));
                }
                _ => drop(self.scan.skip()?),
            }
            more = self.scan.next_member()?;
        }
        record.raw = self.since(start);
        self.push(record)
    }
}
