//! Statuses, and what else there is to say about a failure.

use std::ffi::c_char;

use hubsig::ErrorCode;

use crate::generated as table;
use crate::webhook::hubsig_bytes;

/// The answer of most functions: HUBSIG_OK or one of HUBSIG_ERROR_*. More may come with any version.
pub type hubsig_status = u32;

/// It worked.
pub const HUBSIG_OK: hubsig_status = 0;

/// hubsig_error.offset where a position means nothing.
pub const HUBSIG_NO_OFFSET: u32 = u32::MAX;

/// More about a failure. The caller owns it and passes a pointer to it, or NULL; it is written only when the call fails.
/// Nothing in it comes from a secret, a digest or the sender, so all of it can be logged.
#[repr(C)]
pub struct hubsig_error {
    /// The status that the call returned.
    pub status: hubsig_status,
    /// Where reading stopped, in bytes from the start of the body, or of the header's value for a fault in that;
    /// HUBSIG_NO_OFFSET where a position means nothing.
    pub offset: u32,
    /// What to answer the sender with: 400, 401, 403, 413 or 500.
    pub http_status: u16,
    /// For logs: what was wrong. Constant, ends with a NUL byte, never freed.
    pub message: *const c_char,
    /// For the sender: one text for each HTTP status, which tells a forger nothing. Constant, ends with a NUL byte, never
    /// freed.
    pub public_text: *const c_char,
    /// Which argument is wrong where a request was not built (HUBSIG_ERROR_BUILD_*), such as `text`: a few letters,
    /// constant, never freed. Length 0 everywhere else.
    pub argument: hubsig_bytes,
}

impl hubsig_error {
    pub(crate) fn of(fault: Fault) -> Self {
        let http_status = http_status(fault.status);
        let text = |text: Option<&'static std::ffi::CStr>| text.unwrap_or(c"").as_ptr();
        hubsig_error {
            status: fault.status,
            offset: fault.offset,
            http_status,
            message: text(table::message(fault.status)),
            public_text: text(table::public_text(http_status)),
            argument: hubsig_bytes { data: fault.argument.as_ptr(), length: fault.argument.len() },
        }
    }
}

/// What to answer a request with. Whatever is no error of a request is a fault at this end.
pub(crate) fn http_status(status: hubsig_status) -> u16 {
    if status == HUBSIG_OK {
        return 200;
    }
    let known = u16::try_from(status).ok().and_then(ErrorCode::from_id).map(ErrorCode::http_status);
    known.or_else(|| table::refusal_status(status)).unwrap_or(500)
}

/// A failure on its way to the caller.
#[derive(Clone, Copy)]
pub(crate) struct Fault {
    pub(crate) status: hubsig_status,
    pub(crate) offset: u32,
    pub(crate) argument: &'static str,
}

impl From<hubsig_status> for Fault {
    #[inline]
    fn from(status: hubsig_status) -> Self {
        Fault { status, offset: HUBSIG_NO_OFFSET, argument: "" }
    }
}

impl From<hubsig::Error> for Fault {
    #[inline]
    fn from(error: hubsig::Error) -> Self {
        let offset = error.offset().unwrap_or(HUBSIG_NO_OFFSET);
        Fault { status: error.code().id().into(), offset, argument: "" }
    }
}

#[cfg(feature = "graph")]
impl From<hubsig::graph::BuildError> for Fault {
    fn from(error: hubsig::graph::BuildError) -> Self {
        Fault { status: error.code().id().into(), offset: HUBSIG_NO_OFFSET, argument: error.argument() }
    }
}

#[cfg(feature = "graph")]
impl From<hubsig::graph::ReplyError> for Fault {
    fn from(error: hubsig::graph::ReplyError) -> Self {
        match error {
            hubsig::graph::ReplyError::Build(error) => error.into(),
            hubsig::graph::ReplyError::Refused(refusal) => hubsig_status::from(refusal.id()).into(),
        }
    }
}

#[cfg(feature = "graph")]
impl From<hubsig::graph::CallbackError> for Fault {
    fn from(error: hubsig::graph::CallbackError) -> Self {
        Fault::from(hubsig_status::from(error.id()))
    }
}
