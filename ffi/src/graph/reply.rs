//! From an event to the request that answers it.

use hubsig::graph::reply;

use super::api::{api_at, hubsig_graph_api};
use super::request::hubsig_request;
use super::utf8;
use crate::error::{hubsig_error, hubsig_status};
use crate::event::hubsig_event;
use crate::guard::answer;
use crate::input;
use crate::output::{Optional, Out};

/// Makes the request that answers an event with a text, and writes it to `*request`: to the author of a comment privately,
/// to any other person by their id, on WhatsApp from the number they wrote to. What the account did itself is refused, and
/// so is what is no message: a program that answers whatever this lets it cannot answer itself.
///
/// `body` and `event` as for hubsig_field. A message is answered for 24 hours from its own time, a comment for seven days:
/// `now_ms` is the time now in milliseconds since 1970 UTC, `skew_ms` shortens both, for clocks that differ; a minute is a
/// sensible value. Nothing is remembered: that an event came twice, or that a comment was answered before, is for you to
/// know. `error` may be NULL.
///
/// Statuses: HUBSIG_ERROR_REPLY_*, HUBSIG_ERROR_BUILD_* as for hubsig_graph_send, HUBSIG_ERROR_WRONG_BODY, _UNKNOWN_NAME,
/// _OPTIONS_SIZE, _TEXT_NOT_UTF8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_reply(
    api: *const hubsig_graph_api,
    body: *const u8,
    body_length: usize,
    event: *const hubsig_event,
    text: *const u8,
    text_length: usize,
    now_ms: i64,
    skew_ms: i64,
    request: *mut *mut hubsig_request,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (api, body, event, text, out) = unsafe {
            (
                api_at(api)?,
                input::bytes(body, body_length)?,
                input::reference(event)?,
                utf8(text, text_length, "text")?,
                Out::new(request)?,
            )
        };
        hubsig_request::of(reply(&api, &event.over(body)?, text, now_ms, skew_ms)?)?.give(out);
        Ok(())
    })
}
