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
use crate::generated::{ChangeRule, Channel, Envelope, Flag, Kind, change_kind};
use crate::index::Record;
use crate::json::span::Span;

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

/// The known members of a value, as bits; its lists are behind `LIST`.
struct Known;

impl Known {
    const STANDBY: u32 = 1;
    const SENDER: u32 = 1 << 1;
    const TIMESTAMP: u32 = 1 << 2;
    const LIST: u32 = 1 << 16;
}

impl Lists {
    fn new(slots: Slots<{ LISTS + 1 }>) -> Self {
        Lists {
            slots,
            control_passed: false,
            control_taken: false,
            quality: false,
            repeated: false,
            around: Surroundings::default(),
            sender: Span::ABSENT,
            timestamp: Record::NO_TIME,
        }
    }
}

impl Walk<'_, '_> {
    /// Reads the value under the cursor, an object.
    pub(super) fn whatsapp_value(&mut self) -> Result<Lists, Error> {
        let events = self.index.len();
        let mut lists = Lists::new(Slots::new(self.index));
        let more = self.scan.enter_object()?;
        self.value_members(events, &mut lists, Seen::default(), more)?;
        Ok(lists)
    }

    /// The rest of a value that began with one `list`, whose events are those from `events` on.
    pub(super) fn value_after(
        &mut self,
        events: usize,
        list: List,
        around: Surroundings,
    ) -> Result<Lists, Error> {
        let mut slots = Slots::after(events);
        slots.begin(self.index, list as usize);
        slots.end(self.index, list as usize, events);
        let mut lists = Lists::new(slots);
        lists.around = around;
        let mut seen = Seen::default();
        seen.first(Known::LIST << list as u32);
        let more = self.scan.next_member()?;
        self.value_members(events, &mut lists, seen, more)?;
        Ok(lists)
    }

    /// The members of a value, or those that are left; before all of them there were so many `events`.
    fn value_members(
        &mut self,
        events: usize,
        lists: &mut Lists,
        mut seen: Seen,
        mut more: bool,
    ) -> Result<(), Error> {
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
        Ok(())
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
            self.list_elements(list, channel)?;
        } else {
            self.scan.skip()?;
        }
        slots.end(self.index, list as usize, from);
        Ok(Known::LIST << list as u32)
    }

    /// The array under the cursor, a list.
    #[inline]
    pub(super) fn list_elements(&mut self, list: List, channel: Channel) -> Result<(), Error> {
        let mut more = self.scan.enter_array()?;
        while more {
            let mut record = self.whatsapp_element(list)?;
            record.channel = channel;
            record.list = Some(list);
            self.push(record)?;
            more = self.scan.next_element()?;
        }
        Ok(())
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
