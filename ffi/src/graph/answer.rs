//! What an answer means. As events are, an answer is plain data over a body that the caller passes again.

use hubsig::Text;
use hubsig::graph::oauth::{Token, parse_token};
use hubsig::graph::{ErrorEnvelope, Failure, Reply, Usage, interpret};
use hubsig::json::Value;

use super::request::hubsig_pair;
use super::utf8;
use crate::error::{Fault, hubsig_status};
use crate::event::{HUBSIG_NO_TIME, hubsig_span, span};
use crate::field::{HUBSIG_TYPE_BOOL, HUBSIG_TYPE_INT, HUBSIG_TYPE_RAW, hubsig_value, inside};
use crate::generated::{
    HUBSIG_ANSWER_ACCESS_TOKEN, HUBSIG_ANSWER_AFTER, HUBSIG_ANSWER_ATTACHMENT_ID, HUBSIG_ANSWER_DETAILS,
    HUBSIG_ANSWER_FBTRACE_ID, HUBSIG_ANSWER_ID, HUBSIG_ANSWER_MEANING, HUBSIG_ANSWER_MESSAGE,
    HUBSIG_ANSWER_MESSAGE_ID, HUBSIG_ANSWER_RECIPIENT_ID, HUBSIG_ANSWER_SCOPES, HUBSIG_ANSWER_USER_ID,
    HUBSIG_ERROR_ABSENT, HUBSIG_ERROR_TOO_LONG, HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_WRONG_BODY,
    HUBSIG_FORM_DATA, HUBSIG_FORM_ERROR, HUBSIG_FORM_OAUTH,
};
use crate::guard;
use crate::input;
use crate::output::{Optional, Out, Room};

/// hubsig_answer: a number that the answer does not say.
pub const HUBSIG_NO_NUMBER: i32 = -1;

/// What an answer of the Graph API means. Plain data: copy it, keep it, throw it away. Like an event it belongs to a body,
/// which is passed again to every function that takes an answer.
///
/// Nothing in it comes from a token or from what was sent, so all of it can be logged.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct hubsig_answer {
    /// 1 for a success, 0 for a failure.
    pub ok: u8,
    /// What to do: HUBSIG_ACTION_*; 0 for a success.
    pub action: u8,
    /// 1 where a failed request may have taken effect all the same. Before sending it again look for the echo webhook, or
    /// into the conversation: the Send API has no key that would stop a second copy.
    pub maybe_delivered: u8,
    /// Meta's `is_transient`.
    pub transient: u8,
    /// In which form an error came: HUBSIG_FORM_*; 0 for none that can be read.
    pub form: u8,
    /// 1 for the answer to an exchange or a refresh that holds a token.
    pub has_token: u8,
    /// The HTTP status, as it was passed. Advisory: the action comes from the code if there is one.
    pub status: u16,
    /// Meta's `code`; 0 where there is none. May be negative.
    pub code: i32,
    /// Meta's `error_subcode`; 0 where there is none.
    pub subcode: i32,
    /// How many seconds to wait before the next attempt; HUBSIG_NO_NUMBER where nothing says so.
    pub wait_s: i64,
    /// By how much each further wait for the same thing is longer than the one before.
    pub wait_factor: u32,
    /// Where that ends, in seconds.
    pub wait_max_s: u32,
    /// A success: 1 or 0 for what `success` says; HUBSIG_NO_NUMBER where it says nothing.
    pub success: i32,
    /// The largest share of any limit that the headers tell, in percent; HUBSIG_NO_NUMBER if they tell none, which does not
    /// mean 0. Calls are throttled at 100.
    pub used_percent: i32,
    /// Seconds until calls are possible again, as far as the headers say; HUBSIG_NO_NUMBER else.
    pub usage_wait_s: i64,
    /// How long the token lives from now on, in seconds; HUBSIG_NO_TIME where the answer does not say.
    pub expires_in_s: i64,
    /// The texts HUBSIG_ANSWER_MESSAGE_ID and so on as parts of the body, for hubsig_text_decode; most are written there
    /// as they are.
    pub message_id: hubsig_span,
    /// HUBSIG_ANSWER_RECIPIENT_ID.
    pub recipient_id: hubsig_span,
    /// HUBSIG_ANSWER_ID.
    pub id: hubsig_span,
    /// HUBSIG_ANSWER_ATTACHMENT_ID.
    pub attachment_id: hubsig_span,
    /// HUBSIG_ANSWER_AFTER. The URL of the next page itself is never handed out: it has the token in it.
    pub after: hubsig_span,
}

// The size is part of the binary interface.
const _: () = assert!(size_of::<hubsig_answer>() == 96);

const NO_NUMBER: i64 = HUBSIG_NO_NUMBER as i64;

impl hubsig_answer {
    fn bare(status: u16, usage: &Usage) -> Self {
        let absent = hubsig_span::default();
        hubsig_answer {
            ok: 0,
            action: 0,
            maybe_delivered: 0,
            transient: 0,
            form: 0,
            has_token: 0,
            status,
            code: 0,
            subcode: 0,
            wait_s: NO_NUMBER,
            wait_factor: 1,
            wait_max_s: 0,
            success: HUBSIG_NO_NUMBER,
            used_percent: usage.max_percent().map_or(HUBSIG_NO_NUMBER, i32::from),
            usage_wait_s: usage.wait_s().map_or(NO_NUMBER, i64::from),
            expires_in_s: HUBSIG_NO_TIME,
            message_id: absent,
            recipient_id: absent,
            id: absent,
            attachment_id: absent,
            after: absent,
        }
    }

    fn succeeded(body: &[u8], reply: &Reply<'_>, bare: Self) -> Self {
        let place =
            |text: Option<Text<'_>>| text.map_or(hubsig_span::default(), |text| span(body, text.raw()));
        hubsig_answer {
            ok: 1,
            success: reply.success().map_or(HUBSIG_NO_NUMBER, i32::from),
            message_id: place(reply.message_id()),
            recipient_id: place(reply.recipient_id()),
            id: place(reply.id()),
            attachment_id: place(reply.attachment_id()),
            after: place(reply.after()),
            ..bare
        }
    }

    fn granted(token: &Token, bare: Self) -> Self {
        let expires_in_s = token.expires_in_s().unwrap_or(HUBSIG_NO_TIME);
        hubsig_answer { ok: 1, has_token: 1, expires_in_s, ..bare }
    }

    fn failed(failure: &Failure, bare: Self) -> Self {
        let wait = failure.wait();
        hubsig_answer {
            action: failure.action().id(),
            maybe_delivered: failure.maybe_delivered().into(),
            transient: failure.is_transient().into(),
            form: match failure.envelope() {
                ErrorEnvelope::Error => HUBSIG_FORM_ERROR,
                ErrorEnvelope::OAuth => HUBSIG_FORM_OAUTH,
                ErrorEnvelope::Data => HUBSIG_FORM_DATA,
                _ => 0,
            },
            code: failure.code(),
            subcode: failure.subcode(),
            wait_s: wait.map_or(NO_NUMBER, |wait| wait.first_s().into()),
            wait_factor: wait.map_or(1, hubsig::graph::Wait::factor),
            wait_max_s: wait.map_or(0, hubsig::graph::Wait::max_s),
            ..bare
        }
    }
}

/// Says what an answer of the Graph API means, and writes it to `*answer`. Whatever came, it means something: HUBSIG_OK
/// says no more than that it was read.
///
/// `status` is the HTTP status; with 0 there was no answer, because of a timeout or a broken connection. `headers` are
/// the `header_count` headers of the answer, or those of them that begin with `x-` and `retry-after`; they say how much of
/// the limits is used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_interpret(
    status: u16,
    headers: *const hubsig_pair,
    header_count: usize,
    body: *const u8,
    body_length: usize,
    answer: *mut hubsig_answer,
) -> hubsig_status {
    guard::answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (usage, body, out) =
            unsafe { (usage(headers, header_count)?, content(body, body_length)?, Out::new(answer)?) };
        let bare = hubsig_answer::bare(status, &usage);
        out.put(match meaning(status, &usage, body) {
            Ok(reply) => hubsig_answer::succeeded(body, &reply, bare),
            Err(failure) => hubsig_answer::failed(&failure, bare),
        });
        Ok(())
    })
}

/// The same for the answer to the exchange of a code or a token, or to a refresh. A success without a token is a failure:
/// the code is used up, so the login has to start again. The token is read with hubsig_answer_text and
/// HUBSIG_ANSWER_ACCESS_TOKEN.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_token(
    status: u16,
    body: *const u8,
    body_length: usize,
    answer: *mut hubsig_answer,
) -> hubsig_status {
    guard::answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, out) = unsafe { (content(body, body_length)?, Out::new(answer)?) };
        let bare = hubsig_answer::bare(status, &Usage::default());
        out.put(match granted(status, body) {
            Ok(token) => hubsig_answer::granted(&token, bare),
            Err(failure) => hubsig_answer::failed(&failure, bare),
        });
        Ok(())
    })
}

/// Writes a text of an answer, HUBSIG_ANSWER_*, decoded. `text`, `capacity` and `length` as for hubsig_field_text.
///
/// Statuses: HUBSIG_ERROR_ABSENT if the answer does not have it, HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_WRONG_BODY if the
/// answer is not that of this body, _BUFFER_TOO_SMALL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_answer_text(
    body: *const u8,
    body_length: usize,
    answer: *const hubsig_answer,
    text_id: u8,
    text: *mut u8,
    capacity: usize,
    length: *mut usize,
) -> hubsig_status {
    guard::answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, seen, room) = unsafe {
            (content(body, body_length)?, input::reference(answer)?, Room::new(text, capacity, length)?)
        };
        match text_id {
            HUBSIG_ANSWER_MESSAGE_ID => put(room, body, seen.message_id),
            HUBSIG_ANSWER_RECIPIENT_ID => put(room, body, seen.recipient_id),
            HUBSIG_ANSWER_ID => put(room, body, seen.id),
            HUBSIG_ANSWER_ATTACHMENT_ID => put(room, body, seen.attachment_id),
            HUBSIG_ANSWER_AFTER => put(room, body, seen.after),
            HUBSIG_ANSWER_ACCESS_TOKEN | HUBSIG_ANSWER_USER_ID | HUBSIG_ANSWER_SCOPES => {
                put_of_token(room, body, seen, text_id)
            }
            HUBSIG_ANSWER_MEANING
            | HUBSIG_ANSWER_MESSAGE
            | HUBSIG_ANSWER_DETAILS
            | HUBSIG_ANSWER_FBTRACE_ID => put_of_failure(room, body, seen, text_id),
            _ => Err(HUBSIG_ERROR_UNKNOWN_NAME.into()),
        }
    })
}

/// Reads a value of an answer by its path, such as `username` or `data/0/id`: names of members and positions in arrays,
/// with a slash between. An empty path is the whole.
///
/// `value->type` is HUBSIG_TYPE_TEXT for a string, HUBSIG_TYPE_INT for a number without a fraction that 64 bits hold,
/// HUBSIG_TYPE_BOOL, HUBSIG_TYPE_RAW for everything else, and HUBSIG_TYPE_ABSENT where there is no such value. Of numbers
/// `span` is set, too: ids in them are better read there.
///
/// Statuses: HUBSIG_ERROR_TEXT_NOT_UTF8 for the path.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_answer_value(
    body: *const u8,
    body_length: usize,
    path: *const u8,
    path_length: usize,
    value: *mut hubsig_value,
) -> hubsig_status {
    guard::answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, path, out) =
            unsafe { (content(body, body_length)?, utf8(path, path_length, "path")?, Out::new(value)?) };
        // With this status, whatever is JSON and no error is a success.
        let root = interpret(200, &Usage::default(), body).map(|reply| reply.json());
        let mut parts = path.split('/').filter(|_| !path.is_empty());
        let found = root.ok().and_then(|root| parts.try_fold(root, step));
        out.put(found.map_or(hubsig_value::default(), |found| value_of(body, found)));
        Ok(())
    })
}

fn step<'b>(value: Value<'b>, name: &str) -> Option<Value<'b>> {
    if value.is_object() {
        return value.member(name);
    }
    value.elements().nth(name.parse().ok()?)
}

fn value_of(body: &[u8], value: Value<'_>) -> hubsig_value {
    if let Some(text) = value.string() {
        return hubsig_value::text(body, text);
    }
    if let Some(boolean) = value.boolean() {
        return hubsig_value::integer(HUBSIG_TYPE_BOOL, boolean.into());
    }
    let raw = hubsig_value::raw(body, value.raw());
    match value.integer() {
        Some(integer) => hubsig_value { r#type: HUBSIG_TYPE_INT, integer, ..raw },
        None => hubsig_value { r#type: HUBSIG_TYPE_RAW, ..raw },
    }
}

/// # Safety
/// As for [`input::bytes`].
unsafe fn content<'a>(body: *const u8, length: usize) -> Result<&'a [u8], Fault> {
    // SAFETY: the contract is the same.
    let body = unsafe { input::bytes(body, length) }?;
    // Spans have 32 bits.
    if u32::try_from(body.len()).is_err() { Err(HUBSIG_ERROR_TOO_LONG.into()) } else { Ok(body) }
}

/// # Safety
/// As for [`input::array`], and for the texts of each as for [`input::bytes`].
unsafe fn usage(headers: *const hubsig_pair, count: usize) -> Result<Usage, Fault> {
    let mut read = Vec::new();
    // SAFETY: the contract is the same.
    for header in unsafe { input::array(headers, count) }? {
        // SAFETY: the contract is the same.
        let (name, value) = unsafe {
            (
                input::bytes(header.name.data, header.name.length)?,
                input::bytes(header.value.data, header.value.length)?,
            )
        };
        // A name that is no text is none of those that count.
        if let Ok(name) = str::from_utf8(name) {
            read.push((name, value));
        }
    }
    Ok(Usage::from_headers(read))
}

fn meaning<'b>(status: u16, usage: &Usage, body: &'b [u8]) -> Result<Reply<'b>, Failure> {
    if status == 0 { Err(Failure::unanswered()) } else { interpret(status, usage, body) }
}

fn granted(status: u16, body: &[u8]) -> Result<Token, Failure> {
    if status == 0 { Err(Failure::unanswered()) } else { parse_token(status, body) }
}

fn put(room: Room<u8>, body: &[u8], place: hubsig_span) -> Result<(), Fault> {
    if place == hubsig_span::default() {
        return Err(HUBSIG_ERROR_ABSENT.into());
    }
    room.put_text(Text::from_raw(inside(body, place)?))
}

fn put_of_token(room: Room<u8>, body: &[u8], seen: &hubsig_answer, text: u8) -> Result<(), Fault> {
    if seen.has_token == 0 {
        return Err(HUBSIG_ERROR_ABSENT.into());
    }
    let token = granted(seen.status, body).map_err(|_| Fault::from(HUBSIG_ERROR_WRONG_BODY))?;
    let absent = Fault::from(HUBSIG_ERROR_ABSENT);
    match text {
        HUBSIG_ANSWER_ACCESS_TOKEN => room.put_bytes(token.access_token().as_bytes()),
        HUBSIG_ANSWER_USER_ID => room.put_bytes(token.user_id().ok_or(absent)?.as_bytes()),
        _ if token.scopes().is_empty() => Err(absent),
        _ => room.put_bytes(token.scopes().join(",").as_bytes()),
    }
}

fn put_of_failure(room: Room<u8>, body: &[u8], seen: &hubsig_answer, text: u8) -> Result<(), Fault> {
    if seen.ok != 0 {
        return Err(HUBSIG_ERROR_ABSENT.into());
    }
    // What a token is missing from is a failure only of the function that looks for one.
    let failure = match meaning(seen.status, &Usage::default(), body) {
        Err(failure) => failure,
        Ok(_) => granted(seen.status, body).err().ok_or(Fault::from(HUBSIG_ERROR_WRONG_BODY))?,
    };
    let found = match text {
        HUBSIG_ANSWER_MEANING => Some(failure.meaning()),
        HUBSIG_ANSWER_MESSAGE => Some(failure.message()).filter(|message| !message.is_empty()),
        HUBSIG_ANSWER_DETAILS => failure.details(),
        _ => failure.fbtrace_id(),
    };
    room.put_bytes(found.ok_or(Fault::from(HUBSIG_ERROR_ABSENT))?.as_bytes())
}
