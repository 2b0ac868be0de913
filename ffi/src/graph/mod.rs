//! The way back: requests to the Graph API, what its answers mean, and when one may write at all.
//!
//! | file | job |
//! |---|---|
//! | `api` | `hubsig_graph_api`: where requests go and what they are signed with |
//! | `request` | `hubsig_request`, the second thing that is made and freed, and `hubsig_graph_call` |
//! | `send` | messages, and what the other side sees beside them |
//! | `reply` | from an event to the request that answers it |
//! | `oauth` | logging in |
//! | `answer` | `hubsig_answer` and its texts |
//! | `window` | what is known without an answer: codes, windows, lengths |

pub mod answer;
pub mod api;
pub mod oauth;
pub mod reply;
pub mod request;
pub mod send;
pub mod window;

use crate::error::Fault;
use crate::generated::{HUBSIG_ERROR_OPTIONS_SIZE, HUBSIG_ERROR_TEXT_NOT_UTF8};
use crate::input;
use crate::webhook::hubsig_bytes;

/// The struct at a pointer, once it is known that there are as many bytes of it as are read.
///
/// # Safety
/// `pointer` points to a struct whose first member is a `size_t` that says how many bytes there are, or is NULL.
pub(crate) unsafe fn sized<'a, T>(pointer: *const T) -> Result<&'a T, Fault> {
    // SAFETY: whatever the version of the caller's header, the struct begins with its size.
    if *unsafe { input::reference(pointer.cast::<usize>()) }? != size_of::<T>() {
        return Err(HUBSIG_ERROR_OPTIONS_SIZE.into());
    }
    // SAFETY: the contract, and the size is that of this version.
    unsafe { input::reference(pointer) }
}

/// A text that is passed as pointer and length. `argument` says which, should it be none.
///
/// # Safety
/// As for [`input::bytes`].
pub(crate) unsafe fn utf8<'a>(
    data: *const u8,
    length: usize,
    argument: &'static str,
) -> Result<&'a str, Fault> {
    // SAFETY: the contract is the same.
    let bytes = unsafe { input::bytes(data, length) }?;
    str::from_utf8(bytes).map_err(|_| Fault { argument, ..HUBSIG_ERROR_TEXT_NOT_UTF8.into() })
}

/// The same for the member of a struct. One that is not set is empty.
///
/// # Safety
/// As for [`input::bytes`].
pub(crate) unsafe fn member<'a>(bytes: hubsig_bytes, argument: &'static str) -> Result<&'a str, Fault> {
    // SAFETY: the contract is the same.
    unsafe { utf8(bytes.data, bytes.length, argument) }
}

/// The same for a member that may be left out: `data` NULL and length 0.
///
/// # Safety
/// As for [`input::bytes`].
pub(crate) unsafe fn optional<'a>(
    bytes: hubsig_bytes,
    argument: &'static str,
) -> Result<Option<&'a str>, Fault> {
    if bytes.data.is_null() && bytes.length == 0 {
        return Ok(None);
    }
    // SAFETY: the contract is the same.
    unsafe { member(bytes, argument) }.map(Some)
}

/// A number of a list, which has room to grow in structs; 0 for one that is none.
pub(crate) fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(0)
}
