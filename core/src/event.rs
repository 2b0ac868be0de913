//! An event: a view of one record of the index over the body.
//!
//! What the walk noted is handed out as it is; what follows from it (whose account, which direction, who the other
//! person is) is computed when asked for; everything else is looked up in the event's own bytes, see `fields`.

use alloc::string::String;

use crate::fields::Also;
use crate::flags::Flags;
use crate::generated::{
    Channel, Content, Direction, Envelope, Flag, Key, Kind, Platform, Shape, ShapeKind, UserIdType,
};
use crate::index::{Index, Noted, Record};
use crate::json::guess::Guess;
use crate::json::span::Span;
use crate::json::{Text, Value, write};
use crate::time;
use crate::walk::{List, scoped_id};

/// One event of a delivery. Cheap to copy; borrows the body.
#[derive(Clone, Copy)]
pub struct Event<'b> {
    body: &'b [u8],
    record: Record,
}

impl Index {
    /// The event at a position, seen over the `body` that the index was made from.
    #[inline]
    pub fn event<'b>(&self, body: &'b [u8], at: usize) -> Option<Event<'b>> {
        Some(Event { body, record: *self.get(at)? })
    }

    /// The events in order, seen over the `body` that the index was made from.
    #[inline]
    pub fn events<'b>(&self, body: &'b [u8]) -> impl ExactSizeIterator<Item = Event<'b>> {
        self.records().iter().map(move |record| Event { body, record: *record })
    }
}

impl<'b> Event<'b> {
    #[inline]
    pub(crate) fn over(body: &'b [u8], record: Record) -> Self {
        Event { body, record }
    }

    #[inline]
    pub(crate) fn body_bytes(&self) -> &'b [u8] {
        self.body
    }

    #[inline]
    pub(crate) fn record(&self) -> &Record {
        &self.record
    }

    /// The product that sent it: what `object` said.
    #[inline]
    pub fn platform(&self) -> Platform {
        self.record.platform
    }

    /// What happened.
    #[inline]
    pub fn kind(&self) -> Kind {
        self.record.kind
    }

    /// The shape of its details.
    #[inline]
    pub fn shape(&self) -> ShapeKind {
        self.record.kind.shape()
    }

    /// What a message consists of. Only events with a message have it: an echo of an image is `message_echo` and
    /// `image`.
    #[inline]
    pub fn content(&self) -> Option<Content> {
        self.record.content
    }

    /// Who acted. `incoming` is another person, and only that: whoever answers incoming events alone cannot answer an
    /// echo, an own comment, a receipt or a handover.
    pub fn direction(&self) -> Direction {
        let own = || {
            self.is(Flag::IsEcho)
                || self.is(Flag::IsSelf)
                || self.is_from_account()
                || (self.record.list.is_some() && self.is_from_business())
        };
        match self.record.kind.direction() {
            Direction::Incoming if own() => Direction::Outgoing,
            direction => direction,
        }
    }

    /// Whether this app owns the conversation, or another one does and this is a copy.
    #[inline]
    pub fn channel(&self) -> Channel {
        self.record.channel
    }

    /// Which part of the delivery the event stood in.
    #[inline]
    pub fn envelope(&self) -> Envelope {
        self.record.envelope
    }

    /// The wire's name of the subscription field, where the envelope has one.
    #[inline]
    pub fn field(&self) -> Option<Text<'b>> {
        self.text_at(self.record.field)
    }

    /// The account (page, professional account) that the event was delivered for: `entry.id`, else the recipient, or
    /// the sender of an echo. `WhatsApp` events and marketing messages have other parties there: theirs is `entry.id`, or
    /// the page that a marketing message names.
    pub fn account_id(&self) -> Option<Text<'b>> {
        if self.record.account.is_absent() {
            if self.record.platform == Platform::WhatsApp {
                return None;
            }
            if self.is_marketing() {
                return self.payload().member("page_id")?.text();
            }
        }
        let other = if self.is(Flag::IsEcho) { self.record.sender } else { self.record.recipient };
        self.text_at(self.record.account.present().unwrap_or(other))
    }

    /// The business phone number a `WhatsApp` event was delivered for.
    pub fn phone_number_id(&self) -> Option<Text<'b>> {
        if self.record.platform != Platform::WhatsApp {
            return None;
        }
        self.whatsapp_number()
    }

    /// The sender, as on the wire; the author of a comment, a post or a review.
    #[inline]
    pub fn sender_id(&self) -> Option<Text<'b>> {
        self.text_at(self.record.sender).or_else(|| self.page_visitor())
    }

    /// The recipient, as on the wire.
    #[inline]
    pub fn recipient_id(&self) -> Option<Text<'b>> {
        self.text_at(self.record.recipient).or_else(|| self.marketing(&["recipient_id"]))
    }

    /// The other person, whatever the direction: the one to answer.
    ///
    /// On WhatsApp the business-scoped id where there is one, else the phone number (`wa_id`).
    #[inline]
    pub fn user_id(&self) -> Option<Text<'b>> {
        if self.is_plain_user() {
            return self.own_number();
        }
        if self.record.platform == Platform::WhatsApp && self.record.list.is_some() {
            return self.whatsapp_user().map(|(id, _)| id);
        }
        let from_account = self.is(Flag::IsEcho) || self.is_from_account();
        match self.sender_id() {
            Some(sender) if !from_account => Some(sender),
            _ => {
                self.recipient_id().filter(|recipient| from_account || self.account_id() != Some(*recipient))
            }
        }
    }

    /// What kind of id [`user_id`](Self::user_id) is; absent with it.
    pub fn user_id_type(&self) -> Option<UserIdType> {
        self.user_id()?;
        if self.is_plain_user() {
            return Some(UserIdType::WaId);
        }
        match self.record.platform {
            Platform::Instagram => Some(UserIdType::Igsid),
            Platform::Messenger => Some(UserIdType::Psid),
            Platform::WhatsApp => self.whatsapp_user().map(|(_, kind)| kind),
            Platform::Other => None,
        }
    }

    /// The event's own id, where it has one: `mid`, or the id of a comment. Instagram and Messenger name a reaction, a
    /// receipt or an edit by the message it is about.
    #[inline]
    pub fn message_id(&self) -> Option<Text<'b>> {
        self.text_at(self.record.id).or_else(|| self.marketing(&["mid", "message_id"]))
    }

    /// What the event is about: the message of a reaction, a receipt, an edit or a deletion, the comment that a comment
    /// replies to, the media of a mention.
    pub fn target_id(&self) -> Option<Text<'b>> {
        if self.record.platform == Platform::WhatsApp && self.record.list.is_some() {
            return self.whatsapp_target();
        }
        match self.record.kind {
            Kind::MessageReaction
            | Kind::MessageRead
            | Kind::MessageEdit
            | Kind::MessageDeleted
            | Kind::ResponseFeedback => self.message_id(),
            Kind::Comment | Kind::LiveComment if self.record.noted == Noted::Parent => self.noted_parent(),
            Kind::Comment | Kind::LiveComment | Kind::FeedComment => {
                self.payload().member("parent_id")?.text()
            }
            Kind::Mention => self.payload().member("media_id")?.text(),
            _ => None,
        }
    }

    /// When it happened, by the event's own clock: milliseconds since 1970, UTC. Absent where only the delivery has a
    /// time.
    #[inline]
    pub fn timestamp_ms(&self) -> Option<i64> {
        match self.record.timestamp {
            Record::NO_TIME => self.marketing(&["timestamp"]).and_then(time::parse),
            time => Some(time),
        }
    }

    /// What else was seen; see [`Flag`].
    #[inline]
    pub fn flags(&self) -> Flags {
        let mut bits = self.record.flags;
        // However it is spelt, it begins with one of these.
        let account = self.record.account.of(self.body);
        if matches!(account.first(), Some(b'0' | b'\\')) && Text::new(account) == "0" {
            bits |= Flag::IsTest.mask();
        }
        Flags::from_bits(bits)
    }

    /// The other deciding keys that stood beside the one that decided, in the order in which they would have.
    pub fn also(&self) -> Also {
        let decided =
            if self.record.kind == Kind::StoryMention && self.record.keys & Key::Referral.mask() != 0 {
                self.story_mention_key()
            } else {
                Key::first(self.record.keys)
            };
        Also::new(self.record.keys & !decided.map_or(0, Key::mask))
    }

    /// The event as the shape of its details, to match on.
    #[inline]
    pub fn body(&self) -> Shape<'b> {
        Shape::of(*self)
    }

    /// The text of a message, an edit or a comment; on WhatsApp also a caption, or the title of what was tapped.
    #[inline]
    pub fn text(&self) -> Option<Text<'b>> {
        let noted = self.text_at(self.record.text);
        if noted.is_none() && self.record.list.is_some() {
            return self.whatsapp_text();
        }
        noted
    }

    /// The event's own JSON, as received.
    #[inline]
    pub fn raw(&self) -> &'b [u8] {
        self.record.raw.of(self.body)
    }

    /// The event's own JSON with the white space between its tokens removed: always one line.
    pub fn raw_compact(&self) -> String {
        let mut out = String::with_capacity(self.raw().len());
        write::compact(&mut out, self.raw());
        out
    }

    /// The event's own JSON, to look into.
    pub fn json(&self) -> Value<'b> {
        Value::new(self.raw())
    }

    /// The object that the details are in: the event itself, or the `value` of a change. A change without one has no
    /// details: what stands beside `field` belongs to something else, such as the `id` of the entry. Only a flat one may
    /// have them there.
    pub(crate) fn payload(&self) -> Value<'b> {
        let span = match (self.record.list, self.record.envelope) {
            (None, Envelope::Change | Envelope::EntryChange) => self.record.value,
            (None, Envelope::Flat) => self.record.value.present().unwrap_or(self.record.raw),
            _ => self.record.raw,
        };
        Value::new(span.of(self.body))
    }

    /// The `value` of the change that the event is, or is in.
    pub(crate) fn change_value(&self) -> Option<Value<'b>> {
        Some(Value::new(self.record.value.present()?.of(self.body)))
    }

    /// The `metadata` of the value that an element of a WhatsApp list is in.
    pub(crate) fn metadata(&self) -> Option<Value<'b>> {
        self.beside(self.record.around)
    }

    /// The number id in the `metadata`, where that is written as Meta writes it.
    #[inline]
    pub(crate) fn usual_number_id(&self) -> Option<Text<'b>> {
        let metadata = self.body.get(self.record.around as usize..)?;
        let mut guess = Guess::new(metadata, 0);
        if !guess.eat(b"{\"display_phone_number\":\"") {
            return None;
        }
        guess.string()?;
        if !guess.eat(b",\"phone_number_id\":\"") {
            return None;
        }
        let id = guess.string()?;
        guess.eat(b"}").then(|| Text::new(id.of(metadata)))
    }

    /// The comment that a comment answers, where the walk has seen whether it does.
    #[inline]
    pub(crate) fn noted_parent(&self) -> Option<Text<'b>> {
        if self.record.related == 0 {
            return None;
        }
        let mut guess = Guess::new(self.body, self.record.related as usize);
        Some(Text::new(guess.string()?.of(self.body)))
    }

    /// The only contact of the value that an element of a WhatsApp list is in, or of several the one with its ids.
    pub(crate) fn noted_contact(&self) -> Option<Value<'b>> {
        self.beside(self.record.related)
    }

    /// The `time` of the entry that a comment came in, as on the wire.
    pub(crate) fn entry_time(&self) -> Option<Value<'b>> {
        if self.record.around == 0 || self.shape() != ShapeKind::Comment {
            return None;
        }
        let time = Value::at_start(self.body.get(self.record.around as usize..)?)?;
        time::parse(time.text()?).map(|_| time)
    }

    /// The same in milliseconds.
    #[cfg(feature = "graph")]
    pub(crate) fn entry_time_ms(&self) -> Option<i64> {
        time::parse(self.entry_time()?.text()?)
    }

    /// The value that begins at an offset within the value of the change. Nothing but that is read, however much else
    /// stands around the event.
    fn beside(&self, offset: u32) -> Option<Value<'b>> {
        if offset == 0 {
            return None;
        }
        Value::at_start(self.body.get(offset as usize..self.record.value.end())?)
    }

    /// An element of a WhatsApp list comes from the number that its value was delivered for.
    pub(crate) fn is_from_own_number(&self) -> bool {
        self.record.noted == Noted::Business
    }

    /// The list of a WhatsApp value that the event is an element of.
    pub(crate) fn list(&self) -> Option<List> {
        self.record.list
    }

    /// The deciding key, where one decided.
    pub(crate) fn decider(&self) -> Option<Key> {
        Key::first(self.record.keys)
    }

    #[inline]
    pub(crate) fn is(&self, flag: Flag) -> bool {
        self.record.flags & flag.mask() != 0
    }

    /// An element of a WhatsApp list that names the other person by phone number only.
    #[inline]
    pub(crate) fn is_plain_user(&self) -> bool {
        self.record.noted == Noted::Plain
    }

    /// The business-scoped id by which an element of a WhatsApp list names the other person, where it stands as usual.
    #[inline]
    pub(crate) fn usual_scoped_id(&self) -> Option<Text<'b>> {
        if self.record.noted != Noted::Scoped {
            return None;
        }
        let raw = self.raw();
        Some(Text::new(scoped_id(raw, self.record.list?)?.of(raw)))
    }

    /// The phone number of the other person, where the element says who that is: the sender of a message, the recipient of a status.
    pub(crate) fn own_number(&self) -> Option<Text<'b>> {
        self.text_at(if self.record.list == Some(List::Statuses) {
            self.record.recipient
        } else {
            self.record.sender
        })
    }

    /// `entry.id`, where there is one.
    pub(crate) fn entry_id(&self) -> Option<Text<'b>> {
        self.text_at(self.record.account)
    }

    /// The receipts of marketing messages have ids and time as plain members, and a parser has no need of them at once.
    #[inline]
    pub(crate) fn is_marketing(&self) -> bool {
        matches!(
            self.record.kind,
            Kind::MarketingMessageEchoes
                | Kind::MarketingMessageDeliveries
                | Kind::MarketingMessageDeliveryFailed
                | Kind::MarketingMessageReads
                | Kind::MarketingMessageClicks
        )
    }

    #[cold]
    fn marketing(&self, names: &[&str]) -> Option<Text<'b>> {
        if !self.is_marketing() {
            return None;
        }
        names.iter().find_map(|name| self.payload().member(name)?.text())
    }

    /// Who did something on a page, where it does not say `from` but names the person in its older way.
    #[cold]
    fn page_visitor(&self) -> Option<Text<'b>> {
        match self.record.kind {
            Kind::FeedComment | Kind::FeedReaction | Kind::FeedPost | Kind::FeedOther | Kind::PageMention => {
                self.payload().member("sender_id")?.text()
            }
            Kind::Rating => self.payload().member("reviewer_id")?.text(),
            _ => None,
        }
    }

    /// The sender is the account itself.
    #[inline]
    fn is_from_account(&self) -> bool {
        match (self.text_at(self.record.account), self.sender_id()) {
            (Some(account), Some(sender)) => account == sender,
            _ => false,
        }
    }

    /// A story mention is decided by the referral in its one form and by the message in the other.
    fn story_mention_key(&self) -> Option<Key> {
        let referral = self.payload().member("referral");
        let source = referral.and_then(|referral| referral.member("source")?.string());
        let by_referral = source.is_some_and(|source| source == "STORY_MENTION")
            || referral.is_some_and(|referral| referral.find(&["story", "mention"]).is_some());
        if by_referral { Some(Key::Referral) } else { Key::first(self.record.keys) }
    }

    #[inline]
    fn text_at(&self, span: Span) -> Option<Text<'b>> {
        Some(Text::new(span.present()?.of(self.body)))
    }
}

/// Kind and ids, and nothing that a person wrote.
impl core::fmt::Debug for Event<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Event")
            .field("kind", &self.kind().name())
            .field("account_id", &self.account_id())
            .field("sender_id", &self.sender_id())
            .field("message_id", &self.message_id())
            .field("timestamp_ms", &self.timestamp_ms())
            .finish_non_exhaustive()
    }
}
