//! Level 1: an entry and the five containers it may have, or the entry that is itself an event.

use super::slots::Slots;
use super::usual::channel_of;
use super::{Member, Seen, Start, Walk};
use crate::classify;
use crate::error::Error;
use crate::generated::{Envelope, Flag, Key, Kind, ShapeKind};
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

    /// The bit that stands for the container among the members seen.
    #[inline]
    fn bit(self) -> u32 {
        1 << (CONTAINER_BIT + self as u32)
    }
}

impl Walk<'_, '_> {
    pub(super) fn entry(&mut self) -> Result<(), Error> {
        let start = self.start();
        self.account = Span::ABSENT;
        self.entry_time = 0;
        let mut seen = Seen::default();
        let Some(id) = self.usual_entry() else {
            let more = self.scan.enter_object()?;
            return self.entry_members(start, seen, Slots::new(self.index), more);
        };
        self.account = id;
        seen.first(Member::ID);
        let Some(container) = self.usual_container() else {
            let more = self.scan.next_member()?;
            return self.entry_members(start, seen, Slots::new(self.index), more);
        };
        // Both calls are of one function, inlined: for messaging it is left without a question about the container.
        if let Container::Messaging = container {
            self.elements_from(Container::Messaging)?;
        } else {
            self.elements_from(container)?;
        }
        if self.scan.leave_object() {
            return Ok(());
        }
        let mut slots = Slots::after(start.events);
        slots.begin(self.index, container as usize);
        slots.end(self.index, container as usize, start.events);
        seen.add(container.bit());
        let more = self.scan.next_member()?;
        self.entry_members(start, seen, slots, more)
    }

    /// The members of an entry, or those that are left, whatever they are.
    fn entry_members(
        &mut self,
        start: Start,
        mut seen: Seen,
        mut slots: Slots<CONTAINERS>,
        mut more: bool,
    ) -> Result<(), Error> {
        let mut account_late = false;
        let mut time_late = false;
        let mut has_field = false;
        let mut has_key = false;
        let mut has_message = false;
        while more {
            let name = self.scan.key()?.name();
            if let Some(container) = Container::from_name(&name) {
                seen.add(container.bit());
                self.container(container, &mut slots)?;
            } else if *name == *b"id" {
                seen.add(Member::ID);
                self.account = self.id()?;
                account_late = self.index.len() > start.events;
            } else if *name == *b"time" {
                self.entry_time = self.here();
                time_late = self.index.len() > start.events;
                self.scan.skip()?;
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
        } else {
            slots.arrange(self.index);
        }
        if account_late {
            for record in self.index.tail(start.events) {
                record.account = self.account;
            }
        }
        if time_late {
            for record in self.index.tail(start.events) {
                note_time(record, self.entry_time);
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
            let time = noted(guess.pos());
            if !(guess.skip_integer() && guess.eat(b",\"id\":\"")) {
                return None;
            }
            let id = guess.string()?;
            self.scan.accept(&guess, 1);
            self.entry_time = time;
            return Some(id);
        }
        if !guess.eat(b"{\"id\":\"") {
            return None;
        }
        let id = guess.string()?;
        self.scan.accept(&guess, 1);
        if guess.eat(b",\"time\":") {
            let time = noted(guess.pos());
            if guess.skip_integer() {
                self.scan.accept(&guess, 0);
                self.entry_time = time;
            }
        }
        Some(id)
    }

    /// `,"messaging":[{` or `,"changes":[{` behind that; the cursor is left on the first element.
    #[inline]
    fn usual_container(&mut self) -> Option<Container> {
        let mut guess = self.scan.guess();
        let container = if guess.eat(b",\"messaging\":[") {
            Container::Messaging
        } else if guess.eat(b",\"changes\":[") {
            Container::Changes
        } else {
            return None;
        };
        if !guess.clone().eat(b"{") {
            return None;
        }
        self.scan.accept(&guess, 1);
        Some(container)
    }

    fn container(&mut self, which: Container, slots: &mut Slots<CONTAINERS>) -> Result<(), Error> {
        let slot = which as usize;
        let from = slots.begin(self.index, slot);
        if self.scan.peek() == b'[' {
            self.elements(which)?;
        } else {
            self.scan.skip()?;
        }
        slots.end(self.index, slot, from);
        Ok(())
    }

    #[inline]
    fn elements(&mut self, which: Container) -> Result<(), Error> {
        if self.scan.enter_array()? {
            self.elements_from(which)?;
        }
        Ok(())
    }

    /// The element under the cursor and those behind it.
    #[inline]
    fn elements_from(&mut self, which: Container) -> Result<(), Error> {
        loop {
            self.element(which)?;
            if !self.scan.next_element()? {
                return Ok(());
            }
        }
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

/// Where its entry's time stands, for the events that have no other.
#[inline]
pub(super) fn note_time(record: &mut Record, entry_time: u32) {
    if record.kind.shape() == ShapeKind::Comment {
        record.around = entry_time;
    }
}

/// A place as an index notes it.
#[inline]
fn noted(at: usize) -> u32 {
    Span::new(at, at).first()
}
