//! The walk: one forward pass from the bytes of a body to the index of its events.
//!
//! The levels of a delivery are the files of this folder: the body and its envelopes here, [`entry`] with its
//! containers, [`change`] for `{field, value}`, [`whatsapp`] for the lists that its values are made of and [`element`]
//! for what is in those, [`facts`] for what a messaging event says, [`message`] for its message. What Meta always writes
//! alike is compared with what is expected, in [`usual`] and the files named after it. What the facts mean is decided in
//! [`crate::classify`], by rules, not here.
//!
//! Two rules hold at every level. Nothing is lost: whatever is not known becomes an event `unknown_*` with its bytes.
//! And order does not matter: where a deciding key comes late (`object` behind `entry`, an entry that turns out to be
//! the event itself) the bytes are passed over once, checked, and read when the key is known. Of two equal keys the
//! last counts, as in every JSON parser; what the first one had yielded is taken back.

mod change;
mod decider;
mod element;
mod entry;
mod facts;
mod list;
mod message;
mod slots;
mod surroundings;
mod usual;
mod usual_comment;
mod usual_message;
mod usual_whatsapp;
mod whatsapp;

pub(crate) use facts::{Facts, FeedItem, Optin};
pub(crate) use list::List;
pub(crate) use message::MessageFacts;
pub(crate) use usual_whatsapp::scoped_id;

use crate::error::Error;
use crate::generated::{Envelope, Flag, Kind, Platform};
use crate::index::{Index, Record};
use crate::json::scan::{Mark, Name, Scanner};
use crate::json::span::Span;
use crate::limits::Limits;

/// Fills `index` with the events of `body`, in the order of the rules. On an error the index holds nothing of use.
pub(crate) fn walk(body: &[u8], limits: Limits, index: &mut Index) -> Result<(), Error> {
    index.clear();
    let mut walk = Walk {
        scan: Scanner::new(body),
        index,
        limits,
        platform: Platform::Other,
        no_object: true,
        account: Span::ABSENT,
        entry_time: 0,
    };
    walk.body()
}

struct Walk<'b, 'w> {
    scan: Scanner<'b>,
    index: &'w mut Index,
    limits: Limits,
    /// Of the envelope that is being read.
    platform: Platform,
    /// The envelope names no `object` at all.
    no_object: bool,
    /// `id` of the entry that is being read.
    account: Span,
    /// Where its `time` begins; 0 where it has none. Kept for comments only: every other event has a clock of its own,
    /// or none that matters.
    entry_time: u32,
}

/// A place and what had been found before it: enough to read an object again, differently.
#[derive(Clone, Copy)]
struct Start {
    mark: Mark,
    events: usize,
}

impl<'b> Walk<'b, '_> {
    /// Level 0: an envelope, an array of envelopes (one level, as some documentation has it), or anything else.
    fn body(&mut self) -> Result<(), Error> {
        self.scan.space();
        match self.scan.peek() {
            b'{' => self.envelope()?,
            b'[' => {
                let start = self.start();
                let mut more = self.scan.enter_array()?;
                while more {
                    if self.scan.peek() == b'{' {
                        self.envelope()?;
                    } else {
                        let raw = self.scan.skip()?;
                        self.push(Record::new(Kind::UnknownBody, Platform::Other, Envelope::Body, raw))?;
                    }
                    more = self.scan.next_element()?;
                }
                if self.index.len() == start.events {
                    self.push_since(start, Kind::UnknownBody, Platform::Other, Envelope::Body)?;
                }
            }
            _ => {
                let raw = self.scan.skip()?;
                self.push(Record::new(Kind::UnknownBody, Platform::Other, Envelope::Body, raw))?;
            }
        }
        self.scan.finish()
    }

    /// One object of level 0: `{object, entry}`, or a bare change, or nothing we know.
    fn envelope(&mut self) -> Result<(), Error> {
        let start = self.start();
        let mut seen = Seen::default();
        // The platform that the entries were read for, once they were; where they stand, if they have to be read later.
        let mut read_as = None;
        let mut entries: Option<Mark> = None;
        let mut has_field = false;
        self.platform = Platform::Other;
        self.no_object = true;

        let mut more = if self.usual_envelope() {
            seen.first(Member::OBJECT | Member::ENTRY);
            self.no_object = false;
            read_as = Some(self.platform);
            let mark = self.scan.mark();
            entries = Some(mark);
            self.entries()?;
            self.scan.next_member()?
        } else {
            self.scan.enter_object()?
        };
        while more {
            let key = self.scan.key()?;
            match &*key.name() {
                b"object" => {
                    seen.add(Member::OBJECT);
                    self.no_object = false;
                    self.platform = self.object()?;
                }
                b"entry" => {
                    seen.add(Member::ENTRY);
                    self.index.truncate(start.events);
                    read_as = None;
                    entries = None;
                    if self.scan.peek() == b'[' {
                        entries = Some(self.scan.mark());
                        if seen.has(Member::OBJECT) {
                            read_as = Some(self.platform);
                            self.entries()?;
                        } else {
                            self.scan.skip()?;
                        }
                    } else {
                        self.scan.skip()?;
                    }
                }
                b"field" => {
                    seen.add(Member::FIELD);
                    has_field = self.scan.peek() == b'"';
                    self.scan.skip()?;
                }
                _ => drop(self.scan.skip()?),
            }
            more = self.scan.next_member()?;
        }

        if let Some(mark) = entries.filter(|_| read_as != Some(self.platform)) {
            // `object` came behind the entries, or came again and was another one.
            let end = self.scan.mark();
            self.index.truncate(start.events);
            self.scan.reset(mark);
            self.entries()?;
            self.scan.reset(end);
        }
        self.account = Span::ABSENT;
        self.entry_time = 0;
        if self.index.len() == start.events {
            if has_field && !seen.has(Member::ENTRY) {
                self.scan.reset(start.mark);
                self.change(Envelope::Flat, true)?;
            } else {
                self.push_since(start, Kind::UnknownBody, self.platform, Envelope::Body)?;
            }
        }
        if seen.repeated {
            self.flag_since(start, Flag::DuplicateKeys);
        }
        Ok(())
    }

    /// The beginning of almost every body there is. True leaves the cursor on the array of entries.
    #[inline]
    fn usual_envelope(&mut self) -> bool {
        let mut guess = self.scan.guess();
        let platform = if guess.eat(b"{\"object\":\"instagram\",\"entry\":") {
            Platform::Instagram
        } else if guess.eat(b"{\"object\":\"page\",\"entry\":") {
            Platform::Messenger
        } else if guess.eat(b"{\"object\":\"whatsapp_business_account\",\"entry\":") {
            Platform::WhatsApp
        } else {
            return false;
        };
        // The array itself is for `entries`; what is none is for the general path.
        if !guess.clone().eat(b"[") {
            return false;
        }
        self.platform = platform;
        self.scan.accept(&guess, 1);
        true
    }

    /// The value of `object`.
    fn object(&mut self) -> Result<Platform, Error> {
        let object = self.string()?;
        Ok(object.present().map_or(Platform::Other, |span| Platform::from_object(&self.name(span))))
    }

    fn entries(&mut self) -> Result<(), Error> {
        let mut more = self.scan.enter_array()?;
        while more {
            if self.scan.peek() == b'{' {
                self.entry()?;
            } else {
                let raw = self.scan.skip()?;
                self.account = Span::ABSENT;
                self.push(Record::new(Kind::UnknownEntry, self.platform, Envelope::Entry, raw))?;
            }
            more = self.scan.next_element()?;
        }
        Ok(())
    }

    fn start(&self) -> Start {
        Start { mark: self.scan.mark(), events: self.index.len() }
    }

    /// An event of the entry that is being read.
    #[inline]
    fn push(&mut self, mut record: Record) -> Result<(), Error> {
        record.account = self.account;
        self.index.push(record, self.limits, self.scan.pos(), self.scan.bytes().len())
    }

    /// An event that is everything between `start` and the cursor.
    fn push_since(
        &mut self,
        start: Start,
        kind: Kind,
        platform: Platform,
        envelope: Envelope,
    ) -> Result<(), Error> {
        self.push(Record::new(kind, platform, envelope, self.since(start)))
    }

    #[inline]
    fn since(&self, start: Start) -> Span {
        Span::new(start.mark.pos(), self.scan.pos())
    }

    fn flag_since(&mut self, start: Start, flag: Flag) {
        for record in self.index.tail(start.events) {
            record.flags |= flag.mask();
        }
    }

    /// A name that is a value: what `object`, `field` and `type` say.
    #[inline]
    fn name(&self, span: Span) -> Name<'b> {
        Name::of(span.of(self.scan.bytes()))
    }

    /// The inside of the string under the cursor; any other value is passed over and absent.
    #[inline]
    fn string(&mut self) -> Result<Span, Error> {
        if self.scan.eat(b"\"") {
            return self.scan.string();
        }
        self.scan.skip()?;
        Ok(Span::ABSENT)
    }

    /// An id: a string, or a number in its own spelling. Anything else is absent.
    #[inline]
    fn id(&mut self) -> Result<Span, Error> {
        match self.scan.peek() {
            b'-' | b'0'..=b'9' => self.scan.number(),
            _ => self.string(),
        }
    }

    /// `true` or `false`; anything else is absent, and odd unless it is `null`.
    #[inline]
    fn boolean(&mut self) -> Result<Boolean, Error> {
        if self.scan.eat(b"true") {
            return Ok(Boolean::True);
        }
        let raw = self.scan.skip()?;
        Ok(match raw.of(self.scan.bytes()) {
            b"false" | b"null" => Boolean::False,
            [b'"', inside @ .., b'"'] if *Name::of(inside) == *b"true" => Boolean::TrueText,
            _ => Boolean::Odd,
        })
    }
}

/// A boolean as it came. Meta sends `true` or leaves the key out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Boolean {
    True,
    False,
    /// The string `"true"`, which an old page of the documentation shows for `is_deleted`.
    TrueText,
    Odd,
}

impl Boolean {
    /// Sets or clears `flag` among `flags`, and notes a value that is no boolean.
    #[inline]
    fn put(self, flag: Flag, flags: u32) -> u32 {
        match self {
            Boolean::True => flags | flag.mask(),
            Boolean::False => flags & !flag.mask(),
            Boolean::TrueText | Boolean::Odd => flags & !flag.mask() | Flag::WrongType.mask(),
        }
    }
}

/// The known members of an envelope or an entry, as bits.
struct Member;

impl Member {
    const OBJECT: u32 = 1;
    const ENTRY: u32 = 1 << 1;
    const FIELD: u32 = 1 << 2;
    const VALUE: u32 = 1 << 3;
    const ID: u32 = 1 << 4;
}

/// Which known members an object has had, and whether one of them came twice.
#[derive(Clone, Copy, Default)]
struct Seen {
    bits: u32,
    repeated: bool,
}

impl Seen {
    /// Members that cannot be repeated yet, because they are the first.
    #[inline]
    fn first(&mut self, bits: u32) {
        self.bits = bits;
    }

    #[inline]
    fn add(&mut self, bit: u32) {
        self.repeated |= self.bits & bit != 0;
        self.bits |= bit;
    }

    #[inline]
    fn has(self, bit: u32) -> bool {
        self.bits & bit != 0
    }
}
