//! What an object says that may be a messaging event: who, when, and which of the deciding keys it holds.
//!
//! The same reader serves the elements of `messaging[]` and `standby[]`, the value of a change, and an entry that is
//! itself the event. It only collects; [`crate::classify`] decides.

use super::usual::Head;
use super::usual_message::MessageHead;
use super::{MessageFacts, Seen, Walk};
use crate::classify;
use crate::error::Error;
use crate::generated::{Envelope, Flag, Key, Kind, ShapeKind};
use crate::index::Record;
use crate::json::Text;
use crate::json::span::Span;
use crate::time::{self, milliseconds};

/// What a value begins with that was read without its facts; absent where it did not come.
#[derive(Default)]
pub(super) struct ValueHead {
    pub(super) id: Span,
    pub(super) from: Span,
    pub(super) text: Span,
}

/// What kind of object the facts are read from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Host {
    /// A messaging event.
    Event,
    /// The value of a change, which has ids of its own and may hold changes again.
    Value { follow_changes: bool },
}

/// Everything about an event that its kind can depend on, and the fields that are wanted at once.
pub(crate) struct Facts {
    /// The deciding keys present, as a set of [`Key`].
    pub(crate) keys: u32,
    /// Flags seen on the way, as a set of [`Flag`].
    pub(crate) flags: u32,
    pub(crate) message: MessageFacts,
    /// `referral` tells of a story mention.
    pub(crate) story_mention: bool,
    pub(crate) optin: Optin,
    pub(crate) item: FeedItem,
    sender: Span,
    recipient: Span,
    timestamp: i64,
    /// Of the first deciding key that has them.
    pub(super) body: Body,
    pub(super) body_rank: u32,
    /// The deciding keys that were there, whatever they held.
    pub(super) known: u32,
    /// `sender` or `recipient` is there, whatever it holds.
    party: bool,
    /// The value's own id and text, where it is no messaging event.
    id: Span,
    comment_id: Span,
    from: Span,
    text: Span,
    /// `message` where it is a string: what comments of a page call their text.
    pub(super) message_text: Span,
    /// How many events there were before this object.
    events: usize,
}

/// What an opt-in is about.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Optin {
    #[default]
    Plain,
    OneTime,
    Messages,
}

/// What kind of thing a page's `feed` change is about.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum FeedItem {
    #[default]
    Other,
    Comment,
    Reaction,
    Post,
}

/// What is wanted at once from the object behind a deciding key.
#[derive(Clone, Copy, Default)]
pub(super) struct Body {
    pub(super) id: Span,
    pub(super) text: Span,
}

/// Known members beside the deciding keys, as bits.
struct Known;

impl Known {
    const SENDER: u32 = 1;
    const RECIPIENT: u32 = 1 << 1;
    const TIMESTAMP: u32 = 1 << 2;
    const IS_SELF: u32 = 1 << 3;
    const FROM: u32 = 1 << 4;
    const ID: u32 = 1 << 5;
    const COMMENT_ID: u32 = 1 << 6;
    const TEXT: u32 = 1 << 7;
    const ITEM: u32 = 1 << 8;
    const CHANGES: u32 = 1 << 9;
}

impl Default for Facts {
    #[inline]
    fn default() -> Self {
        Facts {
            keys: 0,
            flags: 0,
            message: MessageFacts::default(),
            story_mention: false,
            optin: Optin::Plain,
            item: FeedItem::Other,
            sender: Span::ABSENT,
            recipient: Span::ABSENT,
            timestamp: Record::NO_TIME,
            body: Body::default(),
            body_rank: u32::MAX,
            known: 0,
            party: false,
            id: Span::ABSENT,
            comment_id: Span::ABSENT,
            from: Span::ABSENT,
            text: Span::ABSENT,
            message_text: Span::ABSENT,
            events: 0,
        }
    }
}

impl Facts {
    /// What a usual event begins with; returns the members that have been seen with it.
    #[inline]
    fn begin(&mut self, head: &Head) -> Seen {
        self.sender = head.sender;
        self.recipient = head.recipient;
        self.timestamp = head.timestamp;
        self.party = true;
        let mut seen = Seen::default();
        seen.first(Known::SENDER | Known::RECIPIENT | Known::TIMESTAMP);
        seen
    }

    #[inline]
    pub(super) fn note(&mut self, seen: Seen) {
        if seen.repeated {
            self.flags |= Flag::DuplicateKeys.mask();
        }
    }

    /// Rule c1: whether the value of a change is a messaging event.
    pub(crate) fn is_messaging(&self, field_says_so: bool) -> bool {
        self.keys != 0 && (self.party || field_says_so)
    }

    /// Says what a messaging event is, and fills in what it holds.
    #[inline]
    pub(crate) fn decide_messaging(&self, record: &mut Record) {
        let (kind, content) = classify::messaging(self);
        record.kind = kind;
        record.content = content;
        record.keys = self.keys;
        record.flags |= self.flags | self.message.flags;
        record.sender = self.sender;
        record.recipient = self.recipient;
        record.timestamp = self.timestamp;
        if self.keys & Key::Message.mask() != 0 {
            record.id = self.message.id;
            record.text = self.message.text;
        } else {
            record.id = self.body.id;
            record.text = self.body.text;
        }
        if self.sender.is_absent() {
            record.flags |= Flag::MissingSender.mask();
        }
        // Beside something else: the referral that decides needs no flag.
        if self.keys & Key::Referral.mask() != 0 && kind != Kind::Referral && !self.story_mention {
            record.flags |= Flag::HasReferral.mask();
        }
    }

    /// Fills in what a change holds that is no messaging event.
    pub(crate) fn fill_change(&self, record: &mut Record) {
        record.flags |= self.flags & Flag::DuplicateKeys.mask();
        record.sender = self.from;
        match record.kind.shape() {
            ShapeKind::Comment => {
                record.id = self.id.present().unwrap_or(self.comment_id);
                record.text = self.text.present().unwrap_or(self.message_text);
            }
            // The media is what a mention is about; only a comment has an id of its own.
            ShapeKind::Mention => record.id = self.comment_id,
            _ => {}
        }
    }
}

impl Walk<'_, '_> {
    /// Reads the object under the cursor into facts that are empty yet.
    #[inline]
    pub(super) fn facts(&mut self, host: Host, facts: &mut Facts) -> Result<(), Error> {
        let more = self.scan.enter_object()?;
        self.members(host, facts, Seen::default(), more)
    }

    /// The facts of a messaging event that began as usual: the cursor is behind the `head`, or within its message behind
    /// what that began with.
    #[inline]
    pub(super) fn facts_after(
        &mut self,
        head: &Head,
        message: Option<MessageHead>,
        facts: &mut Facts,
    ) -> Result<(), Error> {
        let seen = facts.begin(head);
        if let Some(message) = message {
            facts.known = Key::Message.mask();
            facts.keys = Key::Message.mask();
            facts.message = message.facts;
            self.message_after(message.seen, &mut facts.message)?;
        }
        let more = self.scan.next_member()?;
        self.members(Host::Event, facts, seen, more)
    }

    /// The facts of a messaging event that began as usual: the cursor is within the object behind `key`, behind its id.
    #[inline]
    pub(super) fn facts_behind(
        &mut self,
        head: &Head,
        key: Key,
        id: Span,
        facts: &mut Facts,
    ) -> Result<(), Error> {
        let seen = facts.begin(head);
        self.decider_body(key, Some(id), facts)?;
        let more = self.scan.next_member()?;
        self.members(Host::Event, facts, seen, more)
    }

    /// The facts of a value that began as usual: the cursor is behind that.
    pub(super) fn value_facts_after(&mut self, head: &ValueHead, outermost: bool) -> Result<Facts, Error> {
        let mut facts = Facts { id: head.id, from: head.from, text: head.text, ..Facts::default() };
        let bit = |span: Span, bit: u32| if span.is_absent() { 0 } else { bit };
        let mut seen = Seen::default();
        seen.first(bit(head.id, Known::ID) | bit(head.from, Known::FROM) | bit(head.text, Known::TEXT));
        let more = self.scan.next_member()?;
        self.members(Host::Value { follow_changes: outermost }, &mut facts, seen, more)?;
        Ok(facts)
    }

    fn members(
        &mut self,
        host: Host,
        facts: &mut Facts,
        mut seen: Seen,
        mut more: bool,
    ) -> Result<(), Error> {
        facts.events = self.index.len();
        while more {
            let key = self.scan.key()?;
            let name = key.name();
            if let Some(key) = Key::from_bytes(&name) {
                self.decider(key, facts)?;
            } else {
                let bit = self.member(&name, host, facts)?;
                seen.add(bit);
            }
            more = self.scan.next_member()?;
        }
        facts.note(seen);
        Ok(())
    }

    /// A member that does not decide. Returns its bit, 0 for one that is not known.
    fn member(&mut self, name: &[u8], host: Host, facts: &mut Facts) -> Result<u32, Error> {
        let value = host != Host::Event;
        Ok(match name {
            b"sender" => {
                facts.party = true;
                facts.sender = self.party(facts)?;
                Known::SENDER
            }
            b"recipient" => {
                facts.party = true;
                facts.recipient = self.party(facts)?;
                Known::RECIPIENT
            }
            b"timestamp" => {
                facts.timestamp = self.timestamp()?;
                Known::TIMESTAMP
            }
            b"is_self" => {
                let flag = self.boolean()?;
                facts.flags = flag.put(Flag::IsSelf, facts.flags);
                Known::IS_SELF
            }
            b"from" if value => {
                facts.from = self.party(facts)?;
                Known::FROM
            }
            b"id" if value => {
                facts.id = self.id()?;
                Known::ID
            }
            b"comment_id" if value => {
                facts.comment_id = self.id()?;
                Known::COMMENT_ID
            }
            b"text" if value => {
                facts.text = self.string()?;
                Known::TEXT
            }
            b"item" if value => {
                let item = self.string()?;
                facts.item = feed_item(&self.name(item));
                Known::ITEM
            }
            b"changes" if host == (Host::Value { follow_changes: true }) => {
                self.nested_changes(facts.events)?;
                Known::CHANGES
            }
            _ => {
                self.scan.skip()?;
                0
            }
        })
    }

    /// Changes inside the value of a change. A second list takes the place of the first: their events are the last.
    fn nested_changes(&mut self, events: usize) -> Result<(), Error> {
        self.index.truncate(events);
        if self.scan.peek() != b'[' {
            self.scan.skip()?;
            return Ok(());
        }
        let mut more = self.scan.enter_array()?;
        while more {
            if self.scan.peek() == b'{' {
                self.change(Envelope::Change, false)?;
            } else {
                let raw = self.scan.skip()?;
                let kind = self.unknown_change();
                self.push(Record::new(kind, self.platform, Envelope::Change, raw))?;
            }
            more = self.scan.next_element()?;
        }
        Ok(())
    }

    /// The id in `{"id": …}`; absent where there is none, or no object.
    fn party(&mut self, facts: &mut Facts) -> Result<Span, Error> {
        let mut id = Span::ABSENT;
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(id);
        }
        let mut seen = Seen::default();
        let mut more = self.scan.enter_object()?;
        while more {
            let key = self.scan.key()?;
            if *key.name() == *b"id" {
                seen.add(1);
                id = self.id()?;
            } else {
                self.scan.skip()?;
            }
            more = self.scan.next_member()?;
        }
        facts.note(seen);
        Ok(id)
    }

    /// A time as milliseconds, whether it came in seconds or milliseconds, as a number or as a string of one.
    pub(super) fn timestamp(&mut self) -> Result<i64, Error> {
        let mut guess = self.scan.guess();
        let quoted = guess.eat(b"\"");
        if let Some(number) = guess.integer()
            && (!quoted || guess.eat(b"\""))
        {
            self.scan.accept(&guess, 0);
            return Ok(milliseconds(number));
        }
        let text = self.id()?;
        Ok(text
            .present()
            .and_then(|span| time::parse(Text::new(span.of(self.scan.bytes()))))
            .unwrap_or(Record::NO_TIME))
    }
}

/// Rule c6.
fn feed_item(name: &[u8]) -> FeedItem {
    match name {
        b"comment" => FeedItem::Comment,
        b"reaction" | b"like" => FeedItem::Reaction,
        b"post" | b"status" | b"photo" | b"video" | b"share" | b"link" | b"album" | b"photo-album"
        | b"picture" | b"note" | b"event" | b"milestone" | b"story" => FeedItem::Post,
        _ => FeedItem::Other,
    }
}
