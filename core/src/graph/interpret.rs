//! From status, headers and body to a reply or a failure.
//!
//! The body decides. Errors come with every status, 200 included, and a status of 401 may carry a passing error; only
//! where no code is found does the status count.

use alloc::boxed::Box;
use alloc::string::String;

use super::document::document;
use super::failure::{ErrorEnvelope, Failure, is_of_token, without_tokens};
use super::known::{Wait, resolve};
use super::reply::Reply;
use super::usage::Usage;
use crate::generated::graph::Action;
use crate::json::Value;

/// Bytes kept of a body that is no JSON: enough to recognise the gateway that wrote it.
const EXCERPT: usize = 256;

/// Seconds to wait for a throttle that says nothing else.
const THROTTLED: u32 = 60;

/// What an answer means. Never panics, whatever came.
///
/// `usage` is what [`Usage::from_headers`] found, or `Usage::default()`. The order in which an error is judged stands
/// in `docs/graph_errors.md`: code and subcode, subcode, code, range, `is_transient`, status.
pub fn interpret<'b>(status: u16, usage: &Usage, body: &'b [u8]) -> Result<Reply<'b>, Failure> {
    let Some(root) = document(body) else { return Err(unreadable(status, usage, body)) };
    match find(root) {
        Some((envelope, error)) => Err(failed(status, usage, envelope, root, error)),
        None if (200..300).contains(&status) => Ok(Reply::new(root)),
        None => {
            let mut failure = by_status(status);
            failure.header_wait_s = header_wait(&failure, usage);
            Err(failure)
        }
    }
}

/// Which form of error the body is, and the object that holds code and subcode.
fn find(root: Value<'_>) -> Option<(ErrorEnvelope, Value<'_>)> {
    if let Some(error) = root.member("error") {
        if error.is_object() {
            return Some((ErrorEnvelope::Error, error));
        }
        // The standard's form, of which Meta's documentation does not speak: `error` is a word.
        if error.string().is_some_and(|word| !word.raw().is_empty()) {
            return Some((ErrorEnvelope::OAuth, root));
        }
    }
    if root.member("error_message").is_some() || root.member("error_type").is_some() {
        return Some((ErrorEnvelope::OAuth, root));
    }
    let error = root.find(&["data", "error"])?;
    error.is_object().then_some((ErrorEnvelope::Data, error))
}

fn failed(status: u16, usage: &Usage, envelope: ErrorEnvelope, root: Value<'_>, error: Value<'_>) -> Failure {
    // Taken apart once; of equal names the last one counts.
    let members = error.names();
    let member =
        |name: &str| members.iter().rev().find(|(key, _)| **key == *name.as_bytes()).map(|(_, value)| *value);
    let number = |name| member(name).and_then(|n| n.integer()).and_then(|n| i32::try_from(n).ok());
    let code = number("code");
    let subcode = number("error_subcode").or_else(|| number("subcode")).unwrap_or(0);
    let transient = member("is_transient").and_then(|value| value.boolean()) == Some(true);

    let mut failure = match resolve(code, subcode, transient) {
        Some(verdict) => {
            let mut failure = Failure::bare(status, verdict.action, verdict.maybe_delivered);
            failure.known = verdict.known;
            if verdict.known.is_some_and(|known| known.action == verdict.action) {
                failure.wait = verdict.known.and_then(|known| known.wait);
            }
            failure
        }
        None if envelope == ErrorEnvelope::OAuth => by_oauth(status, code),
        None => by_status(status),
    };
    // A throttled request was not carried out, whatever the status.
    failure.maybe_delivered = failure.action != Action::Wait && (failure.maybe_delivered || passing(status));
    if failure.action == Action::Wait && failure.wait.is_none() {
        failure.wait = Some(Wait::of(THROTTLED));
    }
    failure.envelope = envelope;
    failure.code = code.unwrap_or(0);
    failure.subcode = subcode;
    failure.transient = transient;
    failure.header_wait_s = header_wait(&failure, usage);
    let message = ["message", "error_message", "error_description"];
    let message = message.iter().find_map(|name| member(name)?.string());
    failure.message = message.map(|text| without_tokens(&text.decode())).unwrap_or_default();
    failure.details = member("error_data").and_then(details);
    let trace = member("fbtrace_id").or_else(|| root.member("fbtrace_id"));
    failure.fbtrace_id = trace.and_then(|value| value.string()).and_then(|text| {
        let text = text.decode();
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
        ((1..=64).contains(&text.len()) && text.bytes().all(plain)).then(|| Box::from(&*text))
    });
    failure
}

/// `error_data` is an object, or the text of one.
fn details(data: Value<'_>) -> Option<Box<str>> {
    if let Some(text) = data.string() {
        let text = text.decode();
        let details = document(text.as_bytes())?.member("details")?.string()?;
        return Some(without_tokens(&details.decode()));
    }
    Some(without_tokens(&data.member("details")?.string()?.decode()))
}

/// Where the code says nothing: the status does.
fn by_status(status: u16) -> Failure {
    match status {
        429 => {
            let mut failure = Failure::bare(status, Action::Wait, false);
            failure.wait = Some(Wait::of(THROTTLED));
            failure
        }
        401 => Failure::bare(status, Action::Reauth, false),
        _ if passing(status) => Failure::bare(status, Action::Retry, true),
        _ => Failure::bare(status, Action::Fix, false),
    }
}

/// The code of this form is itself a status. A code of a login can be used once: trying it again cannot help.
fn by_oauth(status: u16, code: Option<i32>) -> Failure {
    let inner = code.and_then(|code| u16::try_from(code).ok()).filter(|code| (400..600).contains(code));
    let mut failure = by_status(inner.unwrap_or(status));
    if failure.action == Action::Fix {
        failure.action = Action::Reauth;
    }
    failure.status = status;
    failure
}

/// A body that is no JSON: nobody knows what happened behind it.
fn unreadable(status: u16, usage: &Usage, body: &[u8]) -> Failure {
    let mut failure = if (200..300).contains(&status) {
        Failure::bare(status, Action::Retry, true)
    } else {
        by_status(status)
    };
    failure.maybe_delivered = failure.action != Action::Wait;
    failure.header_wait_s = header_wait(&failure, usage);
    failure.message = excerpt(body);
    failure
}

/// The beginning of a page of HTML or text. Of what began as JSON nothing is kept: an answer cut short may hold a
/// token.
fn excerpt(body: &[u8]) -> Box<str> {
    let text = body.trim_ascii_start();
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    if matches!(text.first(), Some(b'{' | b'[' | b'"') | None) {
        return Box::default();
    }
    let kept = String::from_utf8_lossy(text.get(..EXCERPT).unwrap_or(text));
    // A token at the cut may be too short by now to look like one.
    let end = if text.len() > EXCERPT { kept.trim_end_matches(is_of_token) } else { &kept };
    without_tokens(end)
}

/// Statuses that say that the server, not the request, was at fault.
const fn passing(status: u16) -> bool {
    status == 408 || status >= 500
}

/// What the headers say counts where waiting is the thing to do.
fn header_wait(failure: &Failure, usage: &Usage) -> Option<u32> {
    match failure.action {
        Action::Wait => usage.wait_s(),
        Action::Retry => usage.retry_after_s,
        _ => None,
    }
}
