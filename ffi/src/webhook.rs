//! The webhook: the one thing that is made, kept and freed.

use hubsig::{Finding, Index, Signature, Webhook};

use crate::error::{Fault, hubsig_error, hubsig_status};
use crate::event::hubsig_event;
use crate::generated::HUBSIG_ERROR_OPTIONS_SIZE;
use crate::guard::{self, answer};
use crate::input;
use crate::output::{Optional, Out, Room};

/// Verifies what claims to come from Meta. Made by hubsig_webhook_new, ended by hubsig_webhook_free. It never changes in
/// between, so any number of threads may use it at once, and a child process after fork() too.
pub struct hubsig_webhook {
    inner: Webhook,
}

const _: () = {
    const fn shareable<T: Send + Sync>() {}
    shareable::<hubsig_webhook>();
};

/// Some bytes: the caller's, or constant ones in a hubsig_error.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hubsig_bytes {
    /// The first of them.
    pub data: *const u8,
    /// How many there are. With 0, `data` is not looked at.
    pub length: usize,
}

/// What a webhook is made of. Begin with HUBSIG_OPTIONS_INIT and set what you need. Everything is copied: the caller's
/// memory can be wiped and freed as soon as hubsig_webhook_new has returned.
#[repr(C)]
pub struct hubsig_options {
    /// sizeof(hubsig_options), so that later versions can add to it.
    pub size: usize,
    /// The app secrets, each as the bytes that Meta's dashboard shows. At least one; several while a secret is being
    /// rotated, or where one address serves two apps. Instagram Login has a secret of its own, different from the Facebook
    /// app's. An empty or blank one is refused.
    pub app_secrets: *const hubsig_bytes,
    /// How many app secrets there are.
    pub app_secret_count: usize,
    /// The token that the handshake has to present. With `data` NULL there is none, and every handshake is refused. A
    /// token that is there but empty or blank is a mistake: HUBSIG_ERROR_VERIFY_TOKEN_BLANK.
    pub verify_token: hubsig_bytes,
    /// The longest body that is read, in bytes; 0 for the default of 4 MiB. At most UINT32_MAX.
    pub max_body: usize,
    /// The largest number of events in one delivery; 0 for the default of 100000. At most UINT32_MAX.
    pub max_events: usize,
}

/// Makes a webhook and writes a pointer to it to `*webhook`.
///
/// `error` may be NULL. Statuses: HUBSIG_ERROR_SECRET_MISSING, _SECRET_EMPTY, _SECRET_BLANK, _VERIFY_TOKEN_BLANK,
/// _LIMIT_INVALID, _OPTIONS_SIZE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_webhook_new(
    options: *const hubsig_options,
    webhook: *mut *mut hubsig_webhook,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (options, out) = unsafe { (options_at(options)?, Out::new(webhook)?) };
        let mut builder = Webhook::builder();
        // SAFETY: the contract of the C interface.
        for secret in unsafe { input::array(options.app_secrets, options.app_secret_count) }? {
            // SAFETY: the contract of the C interface.
            builder = builder.app_secret(unsafe { input::bytes(secret.data, secret.length) }?);
        }
        if !options.verify_token.data.is_null() || options.verify_token.length > 0 {
            let token = &options.verify_token;
            // SAFETY: the contract of the C interface.
            builder = builder.verify_token(unsafe { input::bytes(token.data, token.length) }?);
        }
        if options.max_body > 0 {
            builder = builder.max_body(options.max_body);
        }
        if options.max_events > 0 {
            builder = builder.max_events(options.max_events);
        }
        out.put(Box::into_raw(Box::new(hubsig_webhook { inner: builder.build()? })));
        Ok(())
    })
}

/// The options at a pointer, once it is known that there are as many bytes of them as are read.
///
/// # Safety
/// `options` points to options whose first member says how many bytes there are, or is NULL.
unsafe fn options_at<'a>(options: *const hubsig_options) -> Result<&'a hubsig_options, Fault> {
    // SAFETY: whatever the version of the caller's header, the options begin with their size.
    if *unsafe { input::reference(options.cast::<usize>()) }? != size_of::<hubsig_options>() {
        return Err(HUBSIG_ERROR_OPTIONS_SIZE.into());
    }
    // SAFETY: the contract, and the size is that of this version.
    unsafe { input::reference(options) }
}

/// Ends a webhook and wipes what was computed from its secrets. NULL is fine. No other thread may still be using it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_webhook_free(webhook: *mut hubsig_webhook) {
    guard::value((), || {
        if !webhook.is_null() {
            // SAFETY: the contract of the C interface: it was made by `hubsig_webhook_new` and not freed since.
            drop(unsafe { Box::from_raw(webhook) });
        }
    });
}

/// Verifies a delivery and reads its events.
///
/// `body` is the request's body exactly as received: no decoding, no formatting, no line break added. `signature` is the
/// value of the header X-Hub-Signature-256; NULL if the request has none. If the request has it more than once, refuse it
/// with 401, or pass the values joined with a comma: that is refused here.
///
/// The events are written to `events`, which has room for `capacity` of them, and their number to `*event_count`. If they
/// are more, nothing is written but the number: HUBSIG_ERROR_BUFFER_TOO_SMALL, call again with enough room. A delivery of
/// Meta's has one event, sometimes a few dozen, and hardly ever one in fewer than 200 bytes, so room for
/// `body_length / 200 + 4` seldom is too small. Every body that is JSON has at least one event.
///
/// `*secret_index` (may be NULL) is which of the app secrets the signature was made with, counted from 0. `error` may be
/// NULL.
///
/// Nothing of the caller's is kept: the events hold offsets into the body, and the body can be moved or freed at any time.
/// Up to four events are read without allocating; more take one buffer that is freed before this returns.
///
/// Statuses: HUBSIG_ERROR_SIGNATURE_* (401), _BODY_TOO_LARGE and _TOO_MANY_EVENTS (413), _INVALID_JSON, _INVALID_UTF8 and
/// _TOO_DEEP (400).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_receive(
    webhook: *const hubsig_webhook,
    body: *const u8,
    body_length: usize,
    signature: *const u8,
    signature_length: usize,
    events: *mut hubsig_event,
    capacity: usize,
    event_count: *mut usize,
    secret_index: *mut u32,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (webhook, body, signature, room, secret_index) = unsafe {
            (
                &input::reference(webhook)?.inner,
                input::bytes(body, body_length)?,
                header(signature, signature_length)?,
                Room::new(events, capacity, event_count)?,
                Optional::new(secret_index),
            )
        };
        let mut index = Index::new();
        let matched = webhook.receive_into(body, signature, &mut index)?;
        room.put(index.events(body).map(|event| hubsig_event::of(&event, true)))?;
        secret_index.put(small(matched));
        Ok(())
    })
}

/// Verifies a delivery without reading it. Arguments as for hubsig_receive; its statuses of signatures, and
/// HUBSIG_ERROR_BODY_TOO_LARGE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_verify(
    webhook: *const hubsig_webhook,
    body: *const u8,
    body_length: usize,
    signature: *const u8,
    signature_length: usize,
    secret_index: *mut u32,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (webhook, body, signature, secret_index) = unsafe {
            (
                &input::reference(webhook)?.inner,
                input::bytes(body, body_length)?,
                header(signature, signature_length)?,
                Optional::new(secret_index),
            )
        };
        let verified = webhook.verify(body, signature)?;
        secret_index.put(small(verified.secret_index()));
        Ok(())
    })
}

/// Answers the handshake, the GET request by which Meta asks whether this address wants its deliveries.
///
/// `query` is the request's query string as received, with or without the leading `?`. The answer is written to `text`:
/// send it as the whole body with status 200 and content type text/plain, never as HTML. It has at most
/// HUBSIG_CHALLENGE_LENGTH bytes, letters, digits, `_` and `-`, and no NUL byte follows. `*length` is its length, or the
/// length needed with HUBSIG_ERROR_BUFFER_TOO_SMALL. `error` may be NULL.
///
/// Statuses: HUBSIG_ERROR_HANDSHAKE_* (403).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_challenge(
    webhook: *const hubsig_webhook,
    query: *const u8,
    query_length: usize,
    text: *mut u8,
    capacity: usize,
    length: *mut usize,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (webhook, query, room) = unsafe {
            (
                &input::reference(webhook)?.inner,
                input::bytes(query, query_length)?,
                Room::new(text, capacity, length)?,
            )
        };
        // A query is ASCII. What is not cannot hold the right token, and is refused for that.
        let query = String::from_utf8_lossy(query);
        room.put_bytes(webhook.challenge(&query)?.as_str().as_bytes())
    })
}

/// The longest text that hubsig_challenge writes.
pub const HUBSIG_CHALLENGE_LENGTH: usize = 256;

/// Looks for the reason why a delivery is refused, and writes what it finds to `text`, a line each: a name, a colon and
/// what to do about it. For logs and terminals. Whatever it finds, the delivery stays refused. It may find nothing: a
/// forged delivery looks like any other.
///
/// Arguments as for hubsig_receive; `text`, `capacity`, `length` as for hubsig_challenge. It computes several signatures and
/// allocates: not for every request. Statuses: HUBSIG_ERROR_BUFFER_TOO_SMALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_explain(
    webhook: *const hubsig_webhook,
    body: *const u8,
    body_length: usize,
    signature: *const u8,
    signature_length: usize,
    text: *mut u8,
    capacity: usize,
    length: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (webhook, body, signature, room) = unsafe {
            (
                &input::reference(webhook)?.inner,
                input::bytes(body, body_length)?,
                header(signature, signature_length)?,
                Room::new(text, capacity, length)?,
            )
        };
        let diagnosis = webhook.explain_mismatch(body, signature);
        let found = Finding::ALL.iter().filter(|finding| diagnosis.contains(**finding));
        let lines: String =
            found.flat_map(|finding| [finding.name(), ": ", finding.advice(), "\n"]).collect();
        room.put_bytes(lines.as_bytes())
    })
}

/// A header's value. There is a difference between a request without the header and one in which it is empty.
///
/// # Safety
/// As for [`input::bytes`].
#[inline]
unsafe fn header<'a>(value: *const u8, length: usize) -> Result<Signature<'a>, Fault> {
    if value.is_null() && length == 0 {
        return Ok(Signature::Missing);
    }
    // SAFETY: the contract is the same.
    Ok(Signature::One(unsafe { input::bytes(value, length) }?))
}

impl hubsig_webhook {
    #[inline]
    pub(crate) fn inner(&self) -> &Webhook {
        &self.inner
    }
}

/// The position of a secret. That there are more than 2^32 cannot be.
#[inline]
pub(crate) fn small(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
