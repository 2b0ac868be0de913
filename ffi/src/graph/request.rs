//! A request as an object that frees and wipes itself, and the call that makes any of them.

use std::ffi::{CStr, c_char};
use std::ptr;

use hubsig::graph::{Method, Request, call};
use zeroize::{Zeroize, Zeroizing};

use super::api::{api_at, hubsig_graph_api};
use super::{member, optional, utf8};
use crate::error::{Fault, hubsig_error, hubsig_status};
use crate::generated::{
    self as table, HUBSIG_ERROR_INTERNAL, HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_METHOD_DELETE, HUBSIG_METHOD_GET,
    HUBSIG_METHOD_POST,
};
use crate::guard::{self, answer};
use crate::input;
use crate::output::{Optional, Out};
use crate::webhook::hubsig_bytes;

/// A request to be sent with any HTTP client. Made by hubsig_graph_call and its like, ended by hubsig_request_free. It
/// never changes in between, so any number of threads may read it at once.
///
/// Send it as it is, to exactly this URL, without following redirects: the token is in the headers, and for the steps of a
/// login in URL or body.
pub struct hubsig_request {
    method: u8,
    url: Plain,
    headers: Vec<(Plain, Plain)>,
    body: Zeroizing<Vec<u8>>,
}

const _: () = {
    const fn shareable<T: Send + Sync>() {}
    shareable::<hubsig_request>();
};

/// A text that ends with a NUL byte, holds no other, and is wiped in the end.
struct Plain(Zeroizing<Vec<u8>>);

impl Plain {
    /// Takes a text and wipes where it was.
    fn of(text: String) -> Result<Self, Fault> {
        let mut bytes = text.into_bytes();
        let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len() + 1));
        plain.extend_from_slice(&bytes);
        plain.push(0);
        let held = bytes.contains(&0);
        bytes.zeroize();
        // The core lets no such byte into a URL or a header.
        if held { Err(HUBSIG_ERROR_INTERNAL.into()) } else { Ok(Plain(plain)) }
    }

    fn as_ptr(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }
}

impl hubsig_request {
    pub(crate) fn of(mut request: Request) -> Result<Self, Fault> {
        let headers = std::mem::take(&mut request.headers);
        Ok(hubsig_request {
            method: match request.method {
                Method::Get => HUBSIG_METHOD_GET,
                Method::Post => HUBSIG_METHOD_POST,
                Method::Delete => HUBSIG_METHOD_DELETE,
            },
            body: Zeroizing::new(std::mem::take(&mut request.body)),
            url: Plain::of(std::mem::take(&mut request.url))?,
            headers: headers
                .into_iter()
                .map(|(name, value)| Ok((Plain::of(name.to_owned())?, Plain::of(value)?)))
                .collect::<Result<_, Fault>>()?,
        })
    }

    /// What a browser is sent to.
    pub(crate) fn page(url: String) -> Result<Self, Fault> {
        let body = Zeroizing::default();
        Ok(hubsig_request { method: HUBSIG_METHOD_GET, url: Plain::of(url)?, headers: Vec::new(), body })
    }

    /// Hands it to the caller.
    pub(crate) fn give(self, out: Out<*mut hubsig_request>) {
        out.put(Box::into_raw(Box::new(self)));
    }
}

/// A name and its value: of a query's parameter, or of a header.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct hubsig_pair {
    /// The name.
    pub name: hubsig_bytes,
    /// The value.
    pub value: hubsig_bytes,
}

/// Makes any request to the Graph API: conversations, profiles, comments, publishing, subscriptions and whatever has no
/// function of its own. It is written to `*request`.
///
/// `method` is a HUBSIG_METHOD_*. `path` is what follows the version, such as `me/conversations`, without a slash at either
/// end. `query` are `query_count` parameters, which are encoded in their order; a token or a proof among them is refused.
/// `json` is one JSON object, which is sent as it stands; NULL with length 0 for none.
///
/// For the next page, make the same call with the parameter `after` from HUBSIG_ANSWER_AFTER. `error` may be NULL.
///
/// Statuses: HUBSIG_ERROR_BUILD_EMPTY and _ID_INVALID for a part of the path, _VERSION_INVALID, _TOKEN_INVALID,
/// _QUERY_RESERVED, _JSON_INVALID, _BODY_NOT_ALLOWED; HUBSIG_ERROR_UNKNOWN_NAME, _OPTIONS_SIZE, _TEXT_NOT_UTF8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_call(
    api: *const hubsig_graph_api,
    method: u8,
    path: *const u8,
    path_length: usize,
    query: *const hubsig_pair,
    query_count: usize,
    json: *const u8,
    json_length: usize,
    request: *mut *mut hubsig_request,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (api, path, query, json, out) = unsafe {
            (
                api_at(api)?,
                utf8(path, path_length, "path")?,
                pairs(query, query_count)?,
                optional(hubsig_bytes { data: json, length: json_length }, "json")?,
                Out::new(request)?,
            )
        };
        let method = match method {
            HUBSIG_METHOD_GET => Method::Get,
            HUBSIG_METHOD_POST => Method::Post,
            HUBSIG_METHOD_DELETE => Method::Delete,
            _ => return Err(Fault { argument: "method", ..HUBSIG_ERROR_UNKNOWN_NAME.into() }),
        };
        let path: Vec<_> = path.split('/').collect();
        hubsig_request::of(call(&api, method, &path, &query, json)?)?.give(out);
        Ok(())
    })
}

/// # Safety
/// As for [`input::array`], and for the texts of each as for [`input::bytes`].
unsafe fn pairs<'a>(first: *const hubsig_pair, count: usize) -> Result<Vec<(&'a str, &'a str)>, Fault> {
    // SAFETY: the contract is the same.
    let pairs = unsafe { input::array(first, count) }?;
    // SAFETY: the contract is the same.
    pairs
        .iter()
        .map(|pair| unsafe { Ok((member(pair.name, "query")?, member(pair.value, "query")?)) })
        .collect()
}

/// The method, such as "POST": a plain C string, constant. NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_request_method(request: *const hubsig_request) -> *const c_char {
    // SAFETY: the contract of the C interface.
    unsafe {
        read(request, ptr::null(), |request| table::method(request.method).map_or(ptr::null(), CStr::as_ptr))
    }
}

/// The whole URL, `https://` and all, percent-encoded: a plain C string of the request's, good until it is freed. NULL for
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_request_url(request: *const hubsig_request) -> *const c_char {
    // SAFETY: the contract of the C interface.
    unsafe { read(request, ptr::null(), |request| request.url.as_ptr()) }
}

/// How many headers there are. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_request_header_count(request: *const hubsig_request) -> usize {
    // SAFETY: the contract of the C interface.
    unsafe { read(request, 0, |request| request.headers.len()) }
}

/// The name of a header, counted from 0, in lower case: a plain C string of the request's, good until it is freed. NULL for
/// NULL, and where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_request_header_name(
    request: *const hubsig_request,
    index: usize,
) -> *const c_char {
    // SAFETY: the contract of the C interface.
    unsafe {
        read(request, ptr::null(), |request| {
            request.headers.get(index).map_or(ptr::null(), |(name, _)| name.as_ptr())
        })
    }
}

/// Its value. As for the name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_request_header_value(
    request: *const hubsig_request,
    index: usize,
) -> *const c_char {
    // SAFETY: the contract of the C interface.
    unsafe {
        read(request, ptr::null(), |request| {
            request.headers.get(index).map_or(ptr::null(), |(_, value)| value.as_ptr())
        })
    }
}

/// The body: `*length` bytes of the request's, good until it is freed. No NUL byte follows. Without a body, and for NULL,
/// `*length` is 0 and the answer NULL; so it is with `length` NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_request_body(
    request: *const hubsig_request,
    length: *mut usize,
) -> *const u8 {
    // SAFETY: the contract of the C interface.
    let Ok(length) = (unsafe { Out::new(length) }) else { return ptr::null() };
    // SAFETY: the contract of the C interface.
    let body =
        unsafe { read(request, (ptr::null(), 0), |request| (request.body.as_ptr(), request.body.len())) };
    length.put(body.1);
    if body.1 == 0 { ptr::null() } else { body.0 }
}

/// Ends a request and wipes what it holds. NULL is fine. Nothing that its functions returned may be used after that.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_request_free(request: *mut hubsig_request) {
    guard::value((), || {
        if !request.is_null() {
            // SAFETY: the contract of the C interface: it was made here and not freed since.
            drop(unsafe { Box::from_raw(request) });
        }
    });
}

/// What `of` says of a request; `otherwise` where there is none.
///
/// # Safety
/// As for [`input::reference`].
unsafe fn read<T: Copy>(
    request: *const hubsig_request,
    otherwise: T,
    of: impl FnOnce(&hubsig_request) -> T,
) -> T {
    guard::value(otherwise, || {
        // SAFETY: the contract is the same.
        unsafe { input::reference(request) }.map_or(otherwise, of)
    })
}
