//! From a number to its name. All texts are constant, end with a NUL byte, are the same in every language, and are never
//! freed; NULL stands for a number that this version does not know.

use std::ffi::{CStr, c_char};
use std::ptr;

use hubsig::{AttachmentField, Field, FieldType, Kind, ShapeKind};

use crate::error::{HUBSIG_OK, http_status, hubsig_status};
use crate::field::type_id;
use crate::generated as table;
use crate::guard;

fn text(work: impl FnOnce() -> Option<&'static CStr>) -> *const c_char {
    guard::value(ptr::null(), || work().map_or(ptr::null(), CStr::as_ptr))
}

/// The name of a HUBSIG_KIND_*, such as "message_text"; NULL for any other number. So for all functions below.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_kind_name(kind: u16) -> *const c_char {
    text(|| table::kind(kind))
}

/// The HUBSIG_SHAPE_* of a kind; 0 for a number that is none.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_kind_shape(kind: u16) -> u8 {
    guard::value(0, || Kind::from_id(kind).map_or(0, |kind| kind.shape().id()))
}

/// The name of a HUBSIG_SHAPE_*, such as "Message".
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_shape_name(shape: u8) -> *const c_char {
    text(|| table::shape(shape))
}

/// The name of a HUBSIG_PLATFORM_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_platform_name(platform: u8) -> *const c_char {
    text(|| table::platform(platform))
}

/// The name of a HUBSIG_CONTENT_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_content_name(content: u8) -> *const c_char {
    text(|| table::content(content))
}

/// The name of a HUBSIG_DIRECTION_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_direction_name(direction: u8) -> *const c_char {
    text(|| table::direction(direction))
}

/// The name of a HUBSIG_CHANNEL_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_channel_name(channel: u8) -> *const c_char {
    text(|| table::channel(channel))
}

/// The name of a HUBSIG_ENVELOPE_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_envelope_name(envelope: u8) -> *const c_char {
    text(|| table::envelope(envelope))
}

/// The name of a HUBSIG_USER_ID_TYPE_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_user_id_type_name(user_id_type: u8) -> *const c_char {
    text(|| table::user_id_type(user_id_type))
}

/// The name of a flag by the position of its bit, counted from 0: `flags & (1 << bit)`.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_flag_name(bit: u8) -> *const c_char {
    text(|| table::flag(bit))
}

/// The name of a deciding key by the position of its bit, counted from 0: `also & (1 << bit)`. As on the wire.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_also_name(bit: u8) -> *const c_char {
    text(|| table::also(bit))
}

/// The name of a HUBSIG_FIELD_*, without that of its shape: "text" for HUBSIG_FIELD_MESSAGE_TEXT.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_field_name(field: u16) -> *const c_char {
    text(|| table::field(field))
}

/// The HUBSIG_SHAPE_* that a field belongs to; 0 for an attribute, which every event has, and for no field.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_field_shape(field: u16) -> u8 {
    guard::value(0, || Field::from_id(field).and_then(Field::shape).map_or(0, ShapeKind::id))
}

/// The HUBSIG_TYPE_* of a field; HUBSIG_TYPE_ABSENT for no field.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_field_type(field: u16) -> u8 {
    guard::value(0, || kind_of(Field::from_id(field).map(Field::field_type)))
}

/// The name of a HUBSIG_ATTACHMENT_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_attachment_field_name(field: u16) -> *const c_char {
    text(|| table::attachment_field(field))
}

/// The HUBSIG_TYPE_* of an attachment's field; HUBSIG_TYPE_ABSENT for no field.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_attachment_field_type(field: u16) -> u8 {
    guard::value(0, || kind_of(AttachmentField::from_id(field).map(AttachmentField::field_type)))
}

fn kind_of(field_type: Option<FieldType>) -> u8 {
    field_type.map_or(0, type_id)
}

/// The name of a HUBSIG_LOGIN_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_login_name(login: u8) -> *const c_char {
    text(|| table::login(login))
}

/// The name of a HUBSIG_METHOD_* in HTTP, such as "POST".
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_method_name(method: u8) -> *const c_char {
    text(|| table::method(method))
}

/// The name of a HUBSIG_TO_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_to_name(to_kind: u8) -> *const c_char {
    text(|| table::to(to_kind))
}

/// The name of a HUBSIG_MESSAGING_TYPE_*, as on the wire.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_messaging_type_name(messaging_type: u8) -> *const c_char {
    text(|| table::messaging_type(messaging_type))
}

/// The name of a HUBSIG_SENDER_ACTION_*, as on the wire.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_sender_action_name(action: u8) -> *const c_char {
    text(|| table::sender_action(action))
}

/// The name of a HUBSIG_OAUTH_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_oauth_name(step: u8) -> *const c_char {
    text(|| table::oauth(step))
}

/// The name of a HUBSIG_ACTION_*, such as "wait".
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_action_name(action: u8) -> *const c_char {
    text(|| table::action(action))
}

/// The name of a HUBSIG_FORM_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_form_name(form: u8) -> *const c_char {
    text(|| table::form(form))
}

/// The name of a HUBSIG_ANSWER_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_answer_name(text_id: u8) -> *const c_char {
    text(|| table::answer(text_id))
}

/// The name of a HUBSIG_DUE_*.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_due_name(due: u8) -> *const c_char {
    text(|| table::due(due))
}

/// The name of a status, such as "signature_mismatch"; "ok" for HUBSIG_OK.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_status_name(status: hubsig_status) -> *const c_char {
    text(|| if status == HUBSIG_OK { Some(c"ok") } else { table::status(status) })
}

/// What a status means, for logs.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_status_message(status: hubsig_status) -> *const c_char {
    text(|| if status == HUBSIG_OK { Some(c"ok") } else { table::message(status) })
}

/// The HTTP status to answer a request with that was handled with this status: 200, 400, 401, 403, 413 or 500.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_http_status(status: hubsig_status) -> u16 {
    guard::value(500, || http_status(status))
}

/// What to tell the sender of a request that was handled with this status: one text for each HTTP status, which tells a
/// forger nothing. Empty for HUBSIG_OK.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_public_text(status: hubsig_status) -> *const c_char {
    text(|| if status == HUBSIG_OK { Some(c"") } else { table::public_text(http_status(status)) })
}
