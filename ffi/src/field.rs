//! The fields of an event, by number, and decoding text.

use hubsig::{Event, Field, FieldType, FieldValue, Text};

use crate::error::{Fault, hubsig_status};
use crate::event::{hubsig_event, hubsig_span, span};
use crate::generated::{
    HUBSIG_ERROR_ABSENT, HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_WRONG_BODY, HUBSIG_ERROR_WRONG_TYPE,
};
use crate::guard::answer;
use crate::input;
use crate::output::{Optional, Out, Room};

/// hubsig_value.type: the event does not have the field.
pub const HUBSIG_TYPE_ABSENT: u8 = 0;
/// hubsig_value.type: a number out of a closed list (HUBSIG_KIND_*, HUBSIG_PLATFORM_*, …) in `integer`.
pub const HUBSIG_TYPE_NAME: u8 = 1;
/// hubsig_value.type: bits (HUBSIG_FLAG_*, HUBSIG_ALSO_*) in `integer`.
pub const HUBSIG_TYPE_NAMES: u8 = 2;
/// hubsig_value.type: text at `span`, or a number as its own digits.
pub const HUBSIG_TYPE_TEXT: u8 = 3;
/// hubsig_value.type: a number in `integer`.
pub const HUBSIG_TYPE_INT: u8 = 4;
/// hubsig_value.type: 1 for true and 0 for false in `integer`.
pub const HUBSIG_TYPE_BOOL: u8 = 5;
/// hubsig_value.type: milliseconds since 1970 UTC in `integer`.
pub const HUBSIG_TYPE_TIME: u8 = 6;
/// hubsig_value.type: JSON as received at `span`.
pub const HUBSIG_TYPE_RAW: u8 = 7;
/// hubsig_value.type: as many elements as `integer` says; hubsig_attachments gives them.
pub const HUBSIG_TYPE_LIST: u8 = 8;

/// hubsig_value.flags: the text holds escapes. hubsig_text_decode makes the text of its bytes.
pub const HUBSIG_VALUE_ESCAPED: u8 = 1;
/// hubsig_value.flags: the text stands nowhere in the body and `span` is absent. hubsig_field_text writes it out.
pub const HUBSIG_VALUE_COMPUTED: u8 = 2;

/// What a field holds.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct hubsig_value {
    /// HUBSIG_TYPE_*: the type of the field, or HUBSIG_TYPE_ABSENT. Says which of the members below counts.
    pub r#type: u8,
    /// HUBSIG_VALUE_* bits.
    pub flags: u8,
    /// 0.
    pub reserved: u16,
    /// Text and JSON, as offsets into the body.
    pub span: hubsig_span,
    /// Everything else.
    pub integer: i64,
}

impl hubsig_value {
    pub(crate) fn integer(field_type: u8, integer: i64) -> Self {
        hubsig_value { r#type: field_type, integer, ..Self::default() }
    }

    pub(crate) fn text(body: &[u8], text: Text<'_>) -> Self {
        let place = span(body, text.raw());
        let mut flags = if text.is_escaped() { HUBSIG_VALUE_ESCAPED } else { 0 };
        if place == hubsig_span::default() {
            flags = HUBSIG_VALUE_COMPUTED;
        }
        hubsig_value { r#type: HUBSIG_TYPE_TEXT, flags, span: place, ..Self::default() }
    }

    pub(crate) fn raw(body: &[u8], raw: &[u8]) -> Self {
        hubsig_value { r#type: HUBSIG_TYPE_RAW, span: span(body, raw), ..Self::default() }
    }
}

/// The number of a type in the C interface.
pub(crate) fn type_id(field_type: FieldType) -> u8 {
    match field_type {
        FieldType::Name => HUBSIG_TYPE_NAME,
        FieldType::Names => HUBSIG_TYPE_NAMES,
        FieldType::Text => HUBSIG_TYPE_TEXT,
        FieldType::Int => HUBSIG_TYPE_INT,
        FieldType::Bool => HUBSIG_TYPE_BOOL,
        FieldType::Time => HUBSIG_TYPE_TIME,
        FieldType::Raw => HUBSIG_TYPE_RAW,
        FieldType::List => HUBSIG_TYPE_LIST,
        _ => HUBSIG_TYPE_ABSENT,
    }
}

/// The number of a name out of a closed list: what the struct has already.
fn name_id(event: &Event<'_>, field: Field) -> Option<i64> {
    Some(match field {
        Field::Kind => event.kind().id().into(),
        Field::Platform => event.platform().id().into(),
        Field::Content => event.content()?.id().into(),
        Field::Direction => event.direction().id().into(),
        Field::Channel => event.channel().id().into(),
        Field::Envelope => event.envelope().id().into(),
        Field::UserIdType => event.user_id_type()?.id().into(),
        _ => return None,
    })
}

/// Reads a field of an event. `field` is a HUBSIG_FIELD_*, an attribute or a field of a shape.
///
/// `*value` says what the event has there: a field of another shape, or one that this event does not carry, is
/// HUBSIG_TYPE_ABSENT, and that is no error. A value of another JSON type than documented is absent too, and its event has
/// HUBSIG_FLAG_WRONG_TYPE or its bytes in `raw`.
///
/// Statuses: HUBSIG_ERROR_UNKNOWN_NAME for a number that is no field, HUBSIG_ERROR_WRONG_BODY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_field(
    body: *const u8,
    body_length: usize,
    event: *const hubsig_event,
    field: u16,
    value: *mut hubsig_value,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, event, out) =
            unsafe { (input::bytes(body, body_length)?, input::reference(event)?, Out::new(value)?) };
        let field = Field::from_id(field).ok_or(Fault::from(HUBSIG_ERROR_UNKNOWN_NAME))?;
        let event = event.over(body)?;
        out.put(match event.field_value(field) {
            FieldValue::Name(_) => name_id(&event, field)
                .map_or(hubsig_value::default(), |id| hubsig_value::integer(HUBSIG_TYPE_NAME, id)),
            FieldValue::Flags(flags) => hubsig_value::integer(HUBSIG_TYPE_NAMES, flags.bits().into()),
            FieldValue::Also(also) => hubsig_value::integer(HUBSIG_TYPE_NAMES, also.bits().into()),
            FieldValue::Text(text) => hubsig_value::text(body, text),
            FieldValue::Owned(_) => {
                hubsig_value { r#type: HUBSIG_TYPE_TEXT, flags: HUBSIG_VALUE_COMPUTED, ..Default::default() }
            }
            FieldValue::Int(number) => hubsig_value::integer(type_id(field.field_type()), number),
            FieldValue::Bool(value) => hubsig_value::integer(HUBSIG_TYPE_BOOL, value.into()),
            FieldValue::Raw(raw) => hubsig_value::raw(body, raw),
            FieldValue::List(list) => {
                hubsig_value::integer(HUBSIG_TYPE_LIST, i64::try_from(list.count()).unwrap_or(i64::MAX))
            }
            _ => hubsig_value::default(),
        });
        Ok(())
    })
}

/// Writes a field of an event out as text: what somebody wrote, an id, a link, the name of a kind, the dedup key
/// (HUBSIG_FIELD_KEY, HUBSIG_KEY_LENGTH bytes).
///
/// The text is UTF-8, decoded, and may hold any character, NUL too; no NUL byte follows it. `*length` is its length, or the
/// length needed with HUBSIG_ERROR_BUFFER_TOO_SMALL. Text is never longer decoded than it is in the body; with 3 bytes more
/// than that it is decoded fastest. What lies behind the text in the room may be overwritten. A lone surrogate becomes
/// U+FFFD.
///
/// Statuses: HUBSIG_ERROR_ABSENT if the event does not have the field, HUBSIG_ERROR_WRONG_TYPE if it is no text,
/// HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_WRONG_BODY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_field_text(
    body: *const u8,
    body_length: usize,
    event: *const hubsig_event,
    field: u16,
    text: *mut u8,
    capacity: usize,
    length: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, event, room) = unsafe {
            (input::bytes(body, body_length)?, input::reference(event)?, Room::new(text, capacity, length)?)
        };
        let field = Field::from_id(field).ok_or(Fault::from(HUBSIG_ERROR_UNKNOWN_NAME))?;
        put(room, event.over(body)?.field_value(field))
    })
}

/// Writes a value that is text.
pub(crate) fn put(room: Room<u8>, value: FieldValue<'_>) -> Result<(), Fault> {
    match value {
        FieldValue::Absent => Err(HUBSIG_ERROR_ABSENT.into()),
        FieldValue::Name(name) => room.put_bytes(name.as_bytes()),
        FieldValue::Text(text) => room.put_text(text),
        FieldValue::Owned(text) => room.put_bytes(text.as_bytes()),
        _ => Err(HUBSIG_ERROR_WRONG_TYPE.into()),
    }
}

/// The length of the dedup key, HUBSIG_FIELD_KEY.
pub const HUBSIG_KEY_LENGTH: usize = 35;

/// Makes text of the bytes at `span` of the body: of a span of an event, of a hubsig_value with HUBSIG_TYPE_TEXT, of a
/// hubsig_signed_request. `text`, `capacity` and `length` as for hubsig_field_text.
///
/// Statuses: HUBSIG_ERROR_ABSENT for a span of zeros, HUBSIG_ERROR_WRONG_BODY for one that does not fit the body.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_text_decode(
    body: *const u8,
    body_length: usize,
    span: hubsig_span,
    text: *mut u8,
    capacity: usize,
    length: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, room) = unsafe { (input::bytes(body, body_length)?, Room::new(text, capacity, length)?) };
        if span == hubsig_span::default() {
            return Err(HUBSIG_ERROR_ABSENT.into());
        }
        room.put_text(Text::from_raw(inside(body, span)?))
    })
}

/// The bytes of a span.
pub(crate) fn inside(body: &[u8], span: hubsig_span) -> Result<&[u8], Fault> {
    let start = span.start as usize;
    let part = start.checked_add(span.length as usize).and_then(|end| body.get(start..end));
    part.ok_or(Fault::from(HUBSIG_ERROR_WRONG_BODY))
}
