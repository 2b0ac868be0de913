//! What stands beside the lists of a WhatsApp value, and which of the contacts there each event belongs to.
//!
//! A single contact is noted for every event, unseen: whether it is somebody else's is told by the event when asked.
//! Of several the one with the event's ids has to be found, and it is found here, once, because an event that had to
//! look through all contacts for itself would make reading all events cost their product.

use smallvec::SmallVec;

use super::{List, Walk};
use crate::error::{Error, ErrorCode};
use crate::index::{Noted, Record};
use crate::json::Text;
use crate::json::scan::Mark;
use crate::json::span::Span;

/// What an element of a list takes from around it.
#[derive(Default)]
pub(super) struct Surroundings {
    /// Where `metadata` begins; 0 where there is none.
    pub(super) metadata: u32,
    /// The number that the value was delivered for, as people write it.
    pub(super) number: Span,
    pub(super) contacts: Option<Contacts>,
    /// Those in `standby`, which its copies belong to if the key is there at all.
    pub(super) copied_contacts: Option<Contacts>,
}

/// What stands behind a key `contacts`, whatever it is.
#[derive(Clone, Copy)]
pub(super) struct Contacts {
    pub(super) mark: Mark,
    pub(super) count: usize,
    /// Where the first one begins.
    pub(super) first: u32,
    /// One of them has a business-scoped id.
    pub(super) scoped: bool,
}

/// As many events are compared with each contact; more look their contact up.
const FEW: usize = 8;

/// Ids of contacts that can be looked up without heap memory: those of 16 contacts, if each has two.
const INLINE: usize = 32;

/// An id of a contact, to be looked up.
struct Known {
    /// Of the id; see [`hash`].
    hash: u32,
    /// It is the business-scoped one.
    scoped: bool,
    id: Span,
    contact: u32,
}

impl Walk<'_, '_> {
    /// Passes over what stands behind a key `contacts`.
    pub(super) fn contacts(&mut self) -> Result<Contacts, Error> {
        let mut contacts = Contacts { mark: self.scan.mark(), count: 0, first: 0, scoped: false };
        if self.scan.peek() != b'[' {
            self.scan.skip()?;
            return Ok(contacts);
        }
        let mut more = self.scan.enter_array()?;
        if more {
            contacts.first = self.here();
        }
        while more {
            contacts.count += 1;
            contacts.scoped |= self.inner(b"user_id", Self::id)?.present().is_some();
            more = self.scan.next_element()?;
        }
        Ok(contacts)
    }

    /// Tells the events from `from` on, the elements of a value's lists, what is around them.
    pub(super) fn surround(
        &mut self,
        from: usize,
        standby: bool,
        around: &Surroundings,
    ) -> Result<(), Error> {
        let body = self.scan.bytes();
        let number = around.number.present().map(|number| Text::new(number.of(body)));
        let contacts = around.copied_contacts.filter(|_| standby).or(around.contacts);
        let only = contacts.filter(|contacts| contacts.count == 1).map_or(0, |contacts| contacts.first);
        for record in self.index.tail(from) {
            record.around = around.metadata;
            record.related = only;
            if matches!(record.list, Some(List::Messages | List::Calls)) {
                mark_business(record, number, body);
            }
        }
        if let Some(contacts) = contacts.filter(|contacts| contacts.count > 1) {
            self.deal_contacts(from, &contacts)?;
        }
        // Until here it was said of what an element itself tells.
        if contacts.is_some_and(|contacts| contacts.scoped) {
            self.ask_contacts(from);
        }
        Ok(())
    }

    /// Of the events from `from` on, those that name somebody by number only may have more in a contact.
    pub(super) fn ask_contacts(&mut self, from: usize) {
        for record in self.index.tail(from).iter_mut().filter(|record| record.noted == Noted::Plain) {
            record.noted = Noted::Nothing;
        }
    }

    /// Notes for each event from `from` on which of several contacts is its own: the first that has its
    /// business-scoped id or its number.
    #[cold]
    #[inline(never)]
    fn deal_contacts(&mut self, from: usize, contacts: &Contacts) -> Result<(), Error> {
        let end = self.scan.mark();
        self.scan.reset(contacts.mark);
        if self.index.len() - from <= FEW {
            self.deal_to_few(from)?;
        } else {
            self.deal_to_many(from)?;
        }
        self.scan.reset(end);
        Ok(())
    }

    fn deal_to_few(&mut self, from: usize) -> Result<(), Error> {
        let body = self.scan.bytes();
        let mut ids = [(None, None); FEW];
        for (at, ids) in ids.iter_mut().enumerate() {
            *ids = self.index.event(body, from + at).map(|event| event.own_ids()).unwrap_or_default();
        }
        let mut more = self.scan.enter_array()?;
        while more {
            let contact = self.here();
            let (user, wa) = self.contact_ids()?;
            for (record, (scoped, number)) in self.index.tail(from).iter_mut().zip(ids) {
                let same = |mine: Option<Text<'_>>, its: Span| {
                    mine.is_some() && mine == its.present().map(|its| Text::new(its.of(body)))
                };
                if record.related == 0 && (same(scoped, user) || same(number, wa)) {
                    record.related = contact;
                }
            }
            more = self.scan.next_element()?;
        }
        Ok(())
    }

    fn deal_to_many(&mut self, from: usize) -> Result<(), Error> {
        let body = self.scan.bytes();
        let mut known: SmallVec<[Known; INLINE]> = SmallVec::new();
        let mut more = self.scan.enter_array()?;
        while more {
            let contact = self.here();
            let (user, wa) = self.contact_ids()?;
            for (scoped, id) in [(true, user), (false, wa)] {
                if !id.is_absent() {
                    known.try_reserve(1).map_err(|_| Error::new(ErrorCode::TooManyEvents))?;
                    known.push(Known { hash: hash(Text::new(id.of(body))), scoped, id, contact });
                }
            }
            more = self.scan.next_element()?;
        }
        // Equal ids in the order of their contacts: the first of them is found.
        let order = |known: &Known| (known.hash, known.scoped, Text::new(known.id.of(body)));
        known.sort_unstable_by(|a, b| order(a).cmp(&order(b)).then(a.contact.cmp(&b.contact)));
        let find = |scoped: bool, id: Option<Text<'_>>| {
            let wanted = (hash(id?), scoped, id?);
            let at = known.partition_point(|known| order(known) < wanted);
            known.get(at).filter(|known| order(known) == wanted).map(|known| known.contact)
        };
        for at in from..self.index.len() {
            let ids = self.index.event(body, at).map(|event| event.own_ids()).unwrap_or_default();
            let found = [find(true, ids.0), find(false, ids.1)];
            if let Some(record) = self.index.tail(at).first_mut() {
                record.related = found.into_iter().flatten().min().unwrap_or(0);
            }
        }
        Ok(())
    }

    /// `user_id` and `wa_id` of the contact under the cursor.
    fn contact_ids(&mut self) -> Result<(Span, Span), Error> {
        let mut ids = (Span::ABSENT, Span::ABSENT);
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(ids);
        }
        let mut more = self.scan.enter_object()?;
        while more {
            match &*self.scan.key()?.name() {
                b"user_id" => ids.0 = self.id()?,
                b"wa_id" => ids.1 = self.id()?,
                _ => drop(self.scan.skip()?),
            }
            more = self.scan.next_member()?;
        }
        Ok(ids)
    }

    /// Where the cursor is, as an index notes it.
    #[inline]
    pub(super) fn here(&self) -> u32 {
        Span::new(self.scan.pos(), self.scan.pos()).first()
    }
}

/// Notes that a message or a call comes from the number that its value was delivered for.
#[inline]
pub(super) fn mark_business(record: &mut Record, number: Option<Text<'_>>, body: &[u8]) {
    if let (Some(sender), Some(number)) = (record.sender.present(), number)
        && Text::new(sender.of(body)) == number
    {
        record.noted = Noted::Business;
    }
}

/// Of the decoded text (FNV-1a). Ids are long and begin alike, so that sorting them by what they say costs several times
/// as much; many of the same hash cost that again, and nothing worse.
fn hash(text: Text<'_>) -> u32 {
    let add = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let start = 0x811c_9dc5;
    if let Some(plain) = text.as_plain() {
        return plain.as_bytes().iter().fold(start, add);
    }
    let mut room = [0; 4];
    text.chars()
        .fold(start, |hash, character| character.encode_utf8(&mut room).as_bytes().iter().fold(hash, add))
}
