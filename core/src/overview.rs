//! What a binding writes into a plain struct for every event: the attributes that most programs read, computed together.
//!
//! Each is what the accessor of its name gives, which a test compares for every vector and many random deliveries. Asked
//! one by one, the accessors find out several times who the account is and whether it wrote itself.

use crate::event::Event;
use crate::generated::{Direction, Flag, Kind, Platform, UserIdType};
use crate::index::{Noted, Record};
use crate::json::Text;
use crate::json::span::Span;
use crate::parts::Place;

/// The attributes of an event that have to do with whom and when, with places for texts; see [`Event::overview`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is documented at the accessor of its name")]
pub struct Overview {
    pub direction: Direction,
    pub user_id_type: Option<UserIdType>,
    pub flags: u32,
    pub also: u32,
    pub timestamp_ms: Option<i64>,
    pub account_id: Place,
    pub phone_number_id: Place,
    pub sender_id: Place,
    pub recipient_id: Place,
    pub user_id: Place,
    pub message_id: Place,
    pub target_id: Place,
    pub text: Place,
}

impl<'b> Event<'b> {
    /// The attributes that a binding keeps for every event.
    #[inline]
    pub fn overview(&self) -> Overview {
        let record = self.record();
        let whatsapp = record.list.is_some() || record.platform == Platform::WhatsApp;
        let noted = !record.account.is_absent() && !record.sender.is_absent() && !record.id.is_absent();
        // From a copy: what only few events need is not to keep all of them out of registers.
        let event = *self;
        if whatsapp {
            event.whatsapp_overview()
        } else if noted && !self.looks_further() {
            self.noted_overview()
        } else {
            event.asked_overview()
        }
    }

    /// Whether the details have to be asked for more than the walk has noted.
    #[inline]
    fn looks_further(&self) -> bool {
        match self.record().kind {
            Kind::Comment | Kind::LiveComment => self.record().noted != Noted::Parent,
            Kind::FeedComment | Kind::Mention => true,
            _ => self.is_marketing(),
        }
    }

    /// Of an event whose account, sender and id the walk has noted.
    #[inline]
    fn noted_overview(&self) -> Overview {
        let record = self.record();
        let from_account = self.same(record.account, record.sender);
        let from_account = from_account || record.flags & Flag::IsEcho.mask() != 0;
        let own = from_account || record.flags & Flag::IsSelf.mask() != 0;
        let user = if from_account { record.recipient } else { record.sender };
        let target = match record.kind {
            Kind::MessageReaction
            | Kind::MessageRead
            | Kind::MessageEdit
            | Kind::MessageDeleted
            | Kind::ResponseFeedback => record.id,
            Kind::Comment | Kind::LiveComment => self.span(self.noted_parent()),
            _ => Span::ABSENT,
        };
        Overview {
            direction: match record.kind.direction() {
                Direction::Incoming if own => Direction::Outgoing,
                direction => direction,
            },
            user_id_type: if user.is_absent() { None } else { user_id_type(record.platform) },
            flags: self.flags().bits(),
            also: self.other_keys(),
            timestamp_ms: (record.timestamp != Record::NO_TIME).then_some(record.timestamp),
            account_id: record.account.place(),
            phone_number_id: Span::ABSENT.place(),
            sender_id: record.sender.place(),
            recipient_id: record.recipient.place(),
            user_id: user.place(),
            message_id: record.id.place(),
            target_id: target.place(),
            text: record.text.place(),
        }
    }

    /// Of any other event of Instagram or Messenger.
    #[inline(never)]
    fn asked_overview(&self) -> Overview {
        let place = |text: Option<Text<'b>>| self.span(text).place();
        let user = self.user_id();
        Overview {
            direction: self.direction(),
            user_id_type: user.and_then(|_| user_id_type(self.platform())),
            flags: self.flags().bits(),
            also: self.other_keys(),
            timestamp_ms: self.timestamp_ms(),
            account_id: place(self.account_id()),
            phone_number_id: Span::ABSENT.place(),
            sender_id: place(self.sender_id()),
            recipient_id: place(self.recipient_id()),
            user_id: place(user),
            message_id: place(self.message_id()),
            target_id: place(self.target_id()),
            text: place(self.text()),
        }
    }

    /// As [`also`](Self::also), which is asked only where there is more than one key.
    #[inline]
    fn other_keys(&self) -> u32 {
        let keys = self.record().keys;
        if keys & keys.wrapping_sub(1) == 0 {
            return 0;
        }
        let event = *self;
        event.also().bits()
    }

    /// The same for an element of a WhatsApp list, or anything else of WhatsApp.
    #[inline(never)]
    fn whatsapp_overview(&self) -> Overview {
        let record = self.record();
        let place = |text: Option<Text<'b>>| self.span(text).place();
        let user = if self.is_plain_user() {
            (place(self.own_number()), Some(UserIdType::WaId))
        } else if let Some(id) = self.usual_scoped_id() {
            (place(Some(id)), Some(UserIdType::Bsuid))
        } else {
            let user_id = self.user_id();
            (place(user_id), user_id.and_then(|_| self.user_id_type()))
        };
        Overview {
            direction: self.direction(),
            user_id_type: user.1.filter(|_| user.0 != Span::ABSENT.place()),
            flags: self.flags().bits(),
            also: 0,
            timestamp_ms: self.timestamp_ms(),
            // An entry or nothing, and what the walk noted: others have more places to look in.
            account_id: record.account.place(),
            phone_number_id: place(self.phone_number_id()),
            sender_id: record.sender.place(),
            recipient_id: record.recipient.place(),
            user_id: user.0,
            message_id: record.id.place(),
            target_id: place(self.target_id()),
            text: place(self.text()),
        }
    }

    /// Whether two texts that are there are the same.
    #[inline]
    fn same(&self, one: Span, other: Span) -> bool {
        !one.is_absent()
            && !other.is_absent()
            && Text::new(one.of(self.body_bytes())) == Text::new(other.of(self.body_bytes()))
    }

    /// Where a text of the body stands in it.
    #[inline]
    fn span(&self, text: Option<Text<'b>>) -> Span {
        let Some(text) = text else { return Span::ABSENT };
        let body = self.body_bytes();
        let start = text.raw().as_ptr().addr().wrapping_sub(body.as_ptr().addr());
        if start > body.len() || text.raw().len() > body.len() - start {
            return Span::ABSENT;
        }
        Span::new(start, start + text.raw().len())
    }
}

/// What an id of a person is on Instagram and Messenger.
#[inline]
fn user_id_type(platform: Platform) -> Option<UserIdType> {
    match platform {
        Platform::Instagram => Some(UserIdType::Igsid),
        Platform::Messenger => Some(UserIdType::Psid),
        Platform::WhatsApp | Platform::Other => None,
    }
}
