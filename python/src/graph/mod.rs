//! `hubsig.graph`: the way back. Python holds the values and their documentation (`hubsig/graph/`); what stands here
//! takes plain tuples, asks the core, and hands back plain tuples.
//!
//! | file | job |
//! |---|---|
//! | `requests` | messages, actions, comments, any other call |
//! | `replying` | the answer to an event |
//! | `whatsapp` | the same for the WhatsApp Cloud API |
//! | `oauth` | logging in, tokens |
//! | `answers` | interpretation, limits, windows |

#![allow(clippy::needless_pass_by_value, reason = "what is taken out of an object of Python's is owned")]

pub(crate) mod answers;
pub(crate) mod oauth;
pub(crate) mod replying;
pub(crate) mod requests;
pub(crate) mod whatsapp;

use hubsig::graph::{Api, BuildError, CallbackError, Request};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// Login, version, token, app secret, time of the proof: what a Python `Api` hands over.
pub(crate) type ApiParts = (String, String, String, Option<String>, Option<i64>);

/// Method, URL, headers, body.
pub(crate) type RequestParts<'py> = (&'static str, String, Vec<(&'static str, String)>, Bound<'py, PyBytes>);

/// The core's value out of its parts.
pub(crate) fn api(parts: &ApiParts) -> PyResult<Api<'_>> {
    let (login, version, token, app_secret, proof_time_s) = parts;
    let mut api = match login.as_str() {
        "instagram" => Api::instagram(version, token),
        "instagram_page" => Api::instagram_page(version, token),
        "messenger" => Api::messenger(version, token),
        "whatsapp" => Api::whatsapp(version, token),
        _ => return Err(unknown("login", "instagram, instagram_page, messenger or whatsapp")),
    };
    if let Some(app_secret) = app_secret {
        api = api.with_app_secret(app_secret);
    }
    if let Some(time) = proof_time_s {
        api = api.with_proof_time_s(*time);
    }
    Ok(api)
}

/// A request for Python, or the exception for why there is none.
pub(crate) fn built(py: Python<'_>, result: Result<Request, BuildError>) -> PyResult<RequestParts<'_>> {
    let request = result.map_err(|error| refused(py, error))?;
    Ok((request.method.as_str(), request.url, request.headers, PyBytes::new(py, &request.body)))
}

/// The exception `hubsig.graph.BuildError`.
#[cold]
pub(crate) fn refused(py: Python<'_>, error: BuildError) -> PyErr {
    raised(py, "BuildError", (error.code().name(), error.argument(), error.to_string()))
}

/// The exception `hubsig.graph.CallbackError`.
#[cold]
pub(crate) fn turned_down(py: Python<'_>, error: CallbackError) -> PyErr {
    raised(py, "CallbackError", (error.name(), error.message()))
}

fn raised(py: Python<'_>, class: &str, arguments: impl pyo3::PyErrArguments + 'static) -> PyErr {
    let class =
        py.import("hubsig.graph._errors").and_then(|module| Ok(module.getattr(class)?.cast_into()?));
    match class {
        Ok(class) => PyErr::from_type(class, arguments),
        Err(failed) => failed,
    }
}

/// A name that is not one of a closed list.
#[cold]
pub(crate) fn unknown(what: &str, names: &str) -> PyErr {
    PyValueError::new_err(format!("{what} must be {names}"))
}
