//! What a binding writes into a plain struct for every event: the attributes that most programs read, computed together.
//!
//! Each is what the accessor of its name gives, which a test compares for every vector and many random deliveries. Asked
//! one by one, the accessors find out several times who the account is and whether it wrote itself.

use crate::event::Event;
use crate::generated::{Direction, Flag, Kind, Platform, UserIdType};
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
        if record.list.is_some() || record.platform == Platform::WhatsApp {
            return self.whatsapp_overview();
        }
        let sender = record.sender.present().unwrap_or_else(|| self.span(self.sender_id()));
        let recipient = record.recipient.present().unwrap_or_else(|| self.span(self.recipient_id()));
        let account = record.account.present().unwrap_or_else(|| self.span(self.account_id()));
        let id = record.id.present().unwrap_or_else(|| self.span(self.message_id()));

        let written = record.flags & (Flag::IsEcho.mask() | Flag::IsSelf.mask());
        let from_account = self.same(record.account, sender);
        let direction = match record.kind.direction() {
            Direction::Incoming if written != 0 || from_account => Direction::Outgoing,
            direction => direction,
        };
        let from_account = from_account || record.flags & Flag::IsEcho.mask() != 0;
        let user = if !sender.is_absent() && !from_account {
            sender
        } else if from_account || !self.same(account, recipient) {
            recipient
        } else {
            Span::ABSENT
        };
        let user_id_type = match record.platform {
            _ if user.is_absent() => None,
            Platform::Instagram => Some(UserIdType::Igsid),
            Platform::Messenger => Some(UserIdType::Psid),
            Platform::WhatsApp | Platform::Other => None,
        };
        let target = match record.kind {
            Kind::MessageReaction
            | Kind::MessageRead
            | Kind::MessageEdit
            | Kind::MessageDeleted
            | Kind::ResponseFeedback => id,
            Kind::Comment | Kind::LiveComment | Kind::FeedComment | Kind::Mention => {
                self.span(self.target_id())
            }
            _ => Span::ABSENT,
        };
        Overview {
            direction,
            user_id_type,
            flags: self.flags().bits(),
            also: if record.keys & record.keys.wrapping_sub(1) == 0 { 0 } else { self.also().bits() },
            timestamp_ms: self.timestamp_ms(),
            account_id: account.place(),
            phone_number_id: Span::ABSENT.place(),
            sender_id: sender.place(),
            recipient_id: recipient.place(),
            user_id: user.place(),
            message_id: id.place(),
            target_id: target.place(),
            text: record.text.place(),
        }
    }

    /// The same for an element of a WhatsApp list, or anything else of WhatsApp.
    #[inline(never)]
    fn whatsapp_overview(&self) -> Overview {
        let record = self.record();
        let place = |text: Option<Text<'b>>| self.span(text).place();
        let user = if self.is_plain_user() {
            (place(self.plain_user()), Some(UserIdType::WaId))
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
