//! Whole events as JSON.

use std::ffi::{CStr, c_char};

use hubsig::CompatFormat;

use crate::error::{Fault, hubsig_status};
use crate::event::hubsig_event;
use crate::generated::{HUBSIG_ERROR_ABSENT, HUBSIG_ERROR_NULL_POINTER, HUBSIG_ERROR_UNKNOWN_NAME};
use crate::guard::answer;
use crate::input;
use crate::output::{Optional, Room};

/// Writes an event as one flat JSON object on one line, the same for every platform: schema "hubsig.event/1", described by
/// docs/unified.schema.json.
///
/// `json`, `capacity` and `length` as for hubsig_field_text. It allocates. Statuses: HUBSIG_ERROR_BUFFER_TOO_SMALL,
/// HUBSIG_ERROR_WRONG_BODY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_unified(
    body: *const u8,
    body_length: usize,
    event: *const hubsig_event,
    json: *mut u8,
    capacity: usize,
    length: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, event, room) = unsafe {
            (input::bytes(body, body_length)?, input::reference(event)?, Room::new(json, capacity, length)?)
        };
        room.put_bytes(event.over(body)?.unified().as_bytes())
    })
}

/// Writes an event as the JSON of a hosted service: `format` is "socialhook", "socialhook-flat", "zernio" or
/// "zernio-data", ended by a NUL byte. docs/compat.md says what is in it.
///
/// Everything else as for hubsig_unified. Statuses, too: HUBSIG_ERROR_ABSENT where the service has no such event,
/// HUBSIG_ERROR_UNKNOWN_NAME for another format.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_compat(
    body: *const u8,
    body_length: usize,
    event: *const hubsig_event,
    format: *const c_char,
    json: *mut u8,
    capacity: usize,
    length: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, event, room) = unsafe {
            (input::bytes(body, body_length)?, input::reference(event)?, Room::new(json, capacity, length)?)
        };
        if format.is_null() {
            return Err(HUBSIG_ERROR_NULL_POINTER.into());
        }
        // SAFETY: not NULL; that it ends with a NUL byte is the contract of this function.
        let format = unsafe { CStr::from_ptr(format) };
        let format = format.to_str().ok().and_then(CompatFormat::from_name);
        let format = format.ok_or(Fault::from(HUBSIG_ERROR_UNKNOWN_NAME))?;
        let (seen, verified) = (event.over(body)?, event.is_verified());
        let written = if verified { seen.compat_verified(format) } else { seen.compat(format) };
        room.put_bytes(written.ok_or(Fault::from(HUBSIG_ERROR_ABSENT))?.as_bytes())
    })
}
