//! An event as a plain struct, and reading a body without a webhook.

use hubsig::{Delivery, Event, Index, Limits, Parts};

use crate::error::{Fault, hubsig_error, hubsig_status};
use crate::generated::HUBSIG_ERROR_WRONG_BODY;
use crate::guard::answer;
use crate::input;
use crate::output::{Optional, Room};

/// hubsig_event.timestamp_ms where the event has no time of its own.
pub const HUBSIG_NO_TIME: i64 = i64::MIN;

/// A part of the body: where it begins and how long it is, in bytes. Both are 0 where the event has no such part; an
/// empty text has a length of 0 and begins somewhere.
///
/// The bytes of a text are those between the quotes, escapes included: Meta writes `/` as `\/` and everything beyond ASCII
/// as `\uXXXX`. Without a backslash the bytes are the text, which holds for every id that Meta sends; else
/// hubsig_text_decode makes the text of them.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct hubsig_span {
    /// The first byte, counted from the start of the body.
    pub start: u32,
    /// The number of bytes.
    pub length: u32,
}

/// One thing that happened. Plain data: copy it, keep it, compare it, throw it away. It says everything about the event
/// that most programs ask for; the rest is read from the body with hubsig_field and its like.
///
/// An event means nothing without the body that it was read from. Pass that body, or a copy, to every function that takes
/// an event. Another body gives HUBSIG_ERROR_WRONG_BODY, or answers that mean nothing and texts that may be no UTF-8; it
/// never does harm.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct hubsig_event {
    /// What happened: HUBSIG_KIND_*. A later version of the library may give a number that your header does not have.
    pub kind: u16,
    /// Where it comes from: HUBSIG_PLATFORM_*.
    pub platform: u8,
    /// Which details it has: HUBSIG_SHAPE_*.
    pub shape: u8,
    /// What a message holds: HUBSIG_CONTENT_*; 0 for an event without a message.
    pub content: u8,
    /// Who did it: HUBSIG_DIRECTION_*. A program that answers HUBSIG_DIRECTION_INCOMING only can never answer itself.
    pub direction: u8,
    /// Whether this app owns the conversation: HUBSIG_CHANNEL_*.
    pub channel: u8,
    /// Where in the body it stood: HUBSIG_ENVELOPE_*.
    pub envelope: u8,
    /// What else was seen: HUBSIG_FLAG_* bits.
    pub flags: u32,
    /// Other deciding keys that stood beside the one that decided: HUBSIG_ALSO_* bits.
    pub also: u32,
    /// When it happened, by the event's own clock, in milliseconds since 1970 UTC; HUBSIG_NO_TIME if it does not say.
    pub timestamp_ms: i64,
    /// The event's own JSON, as received.
    pub raw: hubsig_span,
    /// The wire's name of the subscription field, where the envelope has one.
    pub field: hubsig_span,
    /// The account it was delivered for: page, Instagram account, WhatsApp business account.
    pub account_id: hubsig_span,
    /// The business phone number it belongs to; WhatsApp only.
    pub phone_number_id: hubsig_span,
    /// Who sent it, as on the wire.
    pub sender_id: hubsig_span,
    /// Who received it, as on the wire.
    pub recipient_id: hubsig_span,
    /// The other person, whatever the direction: the one to answer.
    pub user_id: hubsig_span,
    /// The event's own id, where it has one.
    pub message_id: hubsig_span,
    /// The message or object that it is about.
    pub target_id: hubsig_span,
    /// What somebody wrote: of a message, an edit or a comment.
    pub text: hubsig_span,
    /// What sort of id `user_id` is: HUBSIG_USER_ID_TYPE_*; 0 with it.
    pub user_id_type: u8,
    /// The library's own, like everything below. Copy it with the rest; never change it.
    pub private_list: u8,
    /// Private.
    pub private_marks: u16,
    /// Private.
    pub private_keys: u32,
    /// Private.
    pub private_value: hubsig_span,
    /// Private.
    pub private_around: u32,
    /// Private.
    pub private_related: u32,
}

// The size is part of the binary interface: arrays of events are the caller's.
const _: () = assert!(size_of::<hubsig_event>() == 128);

/// Bits of `private_marks`.
mod mark {
    /// The delivery was verified.
    pub(super) const VERIFIED: u16 = 1;
    /// `account_id` stood as `entry.id`.
    pub(super) const ENTRY_ID: u16 = 1 << 1;
    /// Where [`hubsig::Parts::noted`] stands, three bits.
    pub(super) const NOTED: u32 = 2;
    pub(super) const NOTED_BITS: u8 = 0b111;
}

impl hubsig_event {
    #[inline]
    pub(crate) fn of(event: &Event<'_>, verified: bool) -> Self {
        let parts = event.parts();
        let seen = event.overview();
        let has_entry = parts.entry_id != (0, 0);
        let mark = |set: bool, bit: u16| if set { bit } else { 0 };
        hubsig_event {
            kind: parts.kind,
            platform: parts.platform,
            shape: event.shape().id(),
            content: parts.content,
            direction: seen.direction.id(),
            channel: parts.channel,
            envelope: parts.envelope,
            flags: seen.flags,
            also: seen.also,
            timestamp_ms: seen.timestamp_ms.unwrap_or(HUBSIG_NO_TIME),
            raw: parts.raw.into(),
            field: parts.field.into(),
            account_id: seen.account_id.into(),
            phone_number_id: seen.phone_number_id.into(),
            sender_id: seen.sender_id.into(),
            recipient_id: seen.recipient_id.into(),
            user_id: seen.user_id.into(),
            message_id: seen.message_id.into(),
            target_id: seen.target_id.into(),
            text: seen.text.into(),
            user_id_type: seen.user_id_type.map_or(0, hubsig::UserIdType::id),
            private_list: parts.list,
            private_marks: mark(verified, mark::VERIFIED)
                | mark(has_entry, mark::ENTRY_ID)
                | u16::from(parts.noted) << mark::NOTED,
            private_keys: parts.keys,
            private_value: parts.value.into(),
            private_around: parts.around,
            private_related: parts.related,
        }
    }

    /// The event as the core sees it, over the body that the caller says it belongs to.
    #[inline]
    pub(crate) fn over<'b>(&self, body: &'b [u8]) -> Result<Event<'b>, Fault> {
        let has = |bit: u16| self.private_marks & bit != 0;
        let parts = Parts {
            kind: self.kind,
            platform: self.platform,
            envelope: self.envelope,
            channel: self.channel,
            content: self.content,
            list: self.private_list,
            noted: (self.private_marks >> mark::NOTED).to_le_bytes()[0] & mark::NOTED_BITS,
            flags: self.flags,
            keys: self.private_keys,
            around: self.private_around,
            related: self.private_related,
            timestamp_ms: self.timestamp_ms,
            raw: self.raw.into(),
            value: self.private_value.into(),
            entry_id: if has(mark::ENTRY_ID) { self.account_id.into() } else { (0, 0) },
            sender: self.sender_id.into(),
            recipient: self.recipient_id.into(),
            id: self.message_id.into(),
            text: self.text.into(),
            field: self.field.into(),
        };
        Event::from_parts(body, &parts).ok_or(Fault::from(HUBSIG_ERROR_WRONG_BODY))
    }

    pub(crate) fn is_verified(&self) -> bool {
        self.private_marks & mark::VERIFIED != 0
    }
}

impl From<hubsig::Place> for hubsig_span {
    #[inline]
    fn from((start, length): hubsig::Place) -> Self {
        hubsig_span { start, length }
    }
}

impl From<hubsig_span> for hubsig::Place {
    #[inline]
    fn from(span: hubsig_span) -> Self {
        (span.start, span.length)
    }
}

/// Where `part` lies in `body`; absent if it is no part of it, as the few texts are that the core makes up.
#[inline]
pub(crate) fn span(body: &[u8], part: &[u8]) -> hubsig_span {
    let start = part.as_ptr().addr().wrapping_sub(body.as_ptr().addr());
    if start > body.len() || part.len() > body.len() - start {
        return hubsig_span::default();
    }
    // A body with events in it is not longer than 2^32 bytes.
    match (u32::try_from(start), u32::try_from(part.len())) {
        (Ok(start), Ok(length)) => hubsig_span { start, length },
        _ => hubsig_span::default(),
    }
}

/// Reads a body WITHOUT LOOKING AT A SIGNATURE: for archives, tests, and bodies that were verified elsewhere. Anybody can
/// have written such a body.
///
/// `max_body` and `max_events` are as in hubsig_options, 0 for the defaults. Everything else as for hubsig_receive, which
/// is what a request handler calls.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_parse_unverified(
    body: *const u8,
    body_length: usize,
    max_body: usize,
    max_events: usize,
    events: *mut hubsig_event,
    capacity: usize,
    event_count: *mut usize,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (body, room) =
            unsafe { (input::bytes(body, body_length)?, Room::new(events, capacity, event_count)?) };
        let mut limits = Limits::default();
        if max_body > 0 {
            limits = limits.with_max_body(max_body)?;
        }
        if max_events > 0 {
            limits = limits.with_max_events(max_events)?;
        }
        let mut index = Index::new();
        Delivery::parse_unverified_into(body, limits, &mut index)?;
        room.put(index.events(body).map(|event| hubsig_event::of(&event, false)))
    })
}
