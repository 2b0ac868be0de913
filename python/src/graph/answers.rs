//! What answers mean, how much of the limits is used, and when one may write.

use hubsig::Kind;
use hubsig::graph::{
    Channel, Failure, KnownError, Percent, Thread, Usage, allowed, classify, interpret, limits, opens_window,
};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::unknown;

/// Names and values of headers, as text or bytes.
type Headers = Vec<(String, Value)>;

/// A value of a header.
#[derive(FromPyObject)]
pub(crate) enum Value {
    Text(String),
    Bytes(Vec<u8>),
}

impl AsRef<[u8]> for Value {
    fn as_ref(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

/// After so many waits no hint grows any more.
const HINTS: u32 = 16;

/// The exception `hubsig.graph.GraphError`.
#[cold]
pub(crate) fn failed(py: Python<'_>, failure: &Failure) -> PyErr {
    match described(py, failure) {
        Ok((class, parts)) => PyErr::from_type(class, (parts.unbind(),)),
        Err(failed) => failed,
    }
}

fn described<'py>(
    py: Python<'py>,
    failure: &Failure,
) -> PyResult<(Bound<'py, pyo3::types::PyType>, Bound<'py, PyDict>)> {
    let class = py.import("hubsig.graph._errors")?.getattr("GraphError")?.cast_into()?;
    let hints: Option<Vec<u32>> = (0..HINTS).map(|attempts| failure.wait_hint_after_s(attempts)).collect();
    let parts = PyDict::new(py);
    parts.set_item("action", failure.action().name())?;
    parts.set_item("maybe_delivered", failure.maybe_delivered())?;
    parts.set_item("hints", hints)?;
    parts.set_item("is_transient", failure.is_transient())?;
    parts.set_item("status", failure.status())?;
    parts.set_item("code", failure.code())?;
    parts.set_item("subcode", failure.subcode())?;
    parts.set_item("meaning", failure.meaning())?;
    parts.set_item("sources", failure.known().map_or(&[][..], KnownError::sources))?;
    parts.set_item("message", failure.message())?;
    parts.set_item("details", failure.details())?;
    parts.set_item("fbtrace_id", failure.fbtrace_id())?;
    parts.set_item("text", failure.to_string())?;
    Ok((class, parts))
}

/// Message id, recipient id, id, attachment id, success, cursor.
type ReplyParts =
    (Option<String>, Option<String>, Option<String>, Option<String>, Option<bool>, Option<String>);

#[pyfunction]
pub(crate) fn _graph_interpret(
    py: Python<'_>,
    status: u16,
    headers: Headers,
    body: &[u8],
) -> PyResult<ReplyParts> {
    let usage = Usage::from_headers(headers.iter().map(|(name, value)| (name, value)));
    let reply = interpret(status, &usage, body).map_err(|failure| failed(py, &failure))?;
    let text = |text: Option<hubsig::Text<'_>>| text.map(|text| text.to_string());
    Ok((
        text(reply.message_id()),
        text(reply.recipient_id()),
        text(reply.id()),
        text(reply.attachment_id()),
        reply.success(),
        text(reply.after()),
    ))
}

#[pyfunction]
pub(crate) fn _graph_unanswered(py: Python<'_>) -> PyErr {
    failed(py, &Failure::unanswered())
}

/// Calls, time and processor time, in percent.
type PercentParts = (u16, u16, u16);

/// Largest share, seconds to wait, app, page, and per business its id, the use case, shares and minutes.
type UsageParts = (
    Option<u16>,
    Option<u32>,
    Option<PercentParts>,
    Option<PercentParts>,
    Vec<(String, String, PercentParts, u32)>,
);

#[pyfunction]
pub(crate) fn _graph_usage(headers: Headers) -> UsageParts {
    let usage = Usage::from_headers(headers.iter().map(|(name, value)| (name, value)));
    let percent = |percent: Percent| (percent.call_count, percent.total_time, percent.total_cputime);
    let (most, wait) = (usage.max_percent(), usage.wait_s());
    let business = usage
        .business
        .into_iter()
        .map(|each| (each.business, each.kind, percent(each.percent), each.regain_min))
        .collect();
    (most, wait, usage.app.map(percent), usage.page.map(percent), business)
}

#[pyfunction]
pub(crate) fn _graph_classify(code: i32, subcode: i32, transient: bool) -> (&'static str, bool) {
    let (action, maybe_delivered) = classify(code, subcode, transient);
    (action.name(), maybe_delivered)
}

#[pyfunction]
pub(crate) fn _graph_opens_window(channel: &str, kind: &str) -> PyResult<bool> {
    let kind = Kind::from_name(kind).ok_or_else(|| unknown("kind", "one of `hubsig.kinds()`"))?;
    Ok(opens_window(named(channel)?, kind))
}

/// Until when anything, a person's answer and a private reply may be sent, and whether templates may.
type AllowedParts = (Option<i64>, Option<i64>, Option<i64>, bool);

#[pyfunction]
pub(crate) fn _graph_allowed(
    channel: &str,
    last_open_ms: Option<i64>,
    comment: (Option<i64>, bool, Option<bool>),
    now_ms: i64,
    skew_ms: i64,
) -> PyResult<AllowedParts> {
    let (comment_ms, comment_used, live) = comment;
    let thread = Thread { last_open_ms, comment_ms, comment_used, live };
    let now = allowed(named(channel)?, &thread, now_ms, skew_ms);
    Ok((now.open_until, now.human_until, now.private_reply_until, now.template))
}

fn named(channel: &str) -> PyResult<Channel> {
    Channel::from_name(channel).ok_or_else(|| unknown("channel", "instagram, messenger or whatsapp"))
}

/// The limit that a caller of `split_text` usually means.
#[pyfunction]
pub(crate) fn _graph_text_bytes() -> u32 {
    limits::INSTAGRAM_TEXT_BYTES
}
