//! Signatures beside those of deliveries: making them for tests, and `signed_request`.

use hubsig::Webhook;
use hubsig::json::Document;

use crate::error::{Fault, hubsig_error, hubsig_status};
use crate::event::{HUBSIG_NO_TIME, hubsig_span, span};
use crate::generated::HUBSIG_ERROR_SIGNED_REQUEST_MALFORMED;
use crate::guard::answer;
use crate::input;
use crate::output::{Optional, Out, Room};
use crate::webhook::{hubsig_webhook, small};

/// The length of what hubsig_sign writes.
pub const HUBSIG_SIGNATURE_LENGTH: usize = 71;

/// Signs a body as Meta does: writes the value of X-Hub-Signature-256, `sha256=` and 64 hexadecimal digits, to
/// `signature`. For tests and local tools. No NUL byte follows; `capacity` and `length` as for hubsig_field_text. `error`
/// may be NULL.
///
/// Statuses: HUBSIG_ERROR_SECRET_EMPTY, HUBSIG_ERROR_SECRET_BLANK, HUBSIG_ERROR_BUFFER_TOO_SMALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_sign(
    app_secret: *const u8,
    app_secret_length: usize,
    body: *const u8,
    body_length: usize,
    signature: *mut u8,
    capacity: usize,
    length: *mut usize,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (secret, body, room) = unsafe {
            (
                input::bytes(app_secret, app_secret_length)?,
                input::bytes(body, body_length)?,
                Room::new(signature, capacity, length)?,
            )
        };
        // What no webhook would verify is not signed either.
        Webhook::builder().app_secret(secret).build()?;
        room.put_bytes(hubsig::sign(secret, body).as_bytes())
    })
}

/// The content of a verified `signed_request`. Its spans are of the payload.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct hubsig_signed_request {
    /// When Meta issued it, in seconds since 1970 UTC; HUBSIG_NO_TIME if it does not say. Nothing else limits how long a
    /// captured request stays valid.
    pub issued_at: i64,
    /// When it expires, in seconds since 1970 UTC; usually HUBSIG_NO_TIME, and 0 means never.
    pub expires: i64,
    /// Whom it is about, an app-scoped id.
    pub user_id: hubsig_span,
    /// Which of the app secrets it was signed with, counted from 0.
    pub secret_index: u32,
}

/// Verifies the `signed_request` form field of a deauthorize or data deletion callback.
///
/// `field` is the field's value. The JSON that was signed is written to `payload`, which has room for `capacity` bytes;
/// `field_length` is always enough. `*payload_length` is its length, or the length needed with
/// HUBSIG_ERROR_BUFFER_TOO_SMALL, and then nothing else is written. `*request` says what most programs ask for. `error` may
/// be NULL.
///
/// Statuses: HUBSIG_ERROR_SIGNED_REQUEST_*, HUBSIG_ERROR_BODY_TOO_LARGE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_verify_signed_request(
    webhook: *const hubsig_webhook,
    field: *const u8,
    field_length: usize,
    request: *mut hubsig_signed_request,
    payload: *mut u8,
    capacity: usize,
    payload_length: *mut usize,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (webhook, field, out, room) = unsafe {
            (
                input::reference(webhook)?.inner(),
                input::bytes(field, field_length)?,
                Out::new(request)?,
                Room::new(payload, capacity, payload_length)?,
            )
        };
        let malformed = Fault::from(HUBSIG_ERROR_SIGNED_REQUEST_MALFORMED);
        let found = webhook.signed_request(str::from_utf8(field).map_err(|_| malformed)?)?;
        // A copy of the payload to find the place of the id in; it is the same bytes.
        let document = Document::parse(found.payload())?;
        let user_id = document.text(&["user_id"]).ok_or(malformed)?;
        let request = hubsig_signed_request {
            issued_at: found.issued_at().unwrap_or(HUBSIG_NO_TIME),
            expires: found.expires().unwrap_or(HUBSIG_NO_TIME),
            user_id: span(document.root().raw(), user_id.raw()),
            secret_index: small(found.secret_index()),
        };
        room.put_bytes(found.payload())?;
        out.put(request);
        Ok(())
    })
}
