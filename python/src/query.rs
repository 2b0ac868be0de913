//! Finding the handshake's parameters in whatever a web framework calls its query.
//!
//! As with headers, every value is asked for where there is a way to: a parameter given twice is refused.

use hubsig::{Error, ErrorCode};
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyInt, PyList, PyString, PyTuple};

use crate::errors::raise_from;
use crate::headers::as_pair;

/// The parameters that matter, in both spellings the core knows. Others are never looked at.
const NAMES: [&str; 6] =
    ["hub.mode", "hub.verify_token", "hub.challenge", "hub_mode", "hub_verify_token", "hub_challenge"];

/// A query, taken apart or not.
pub(crate) enum Query {
    Raw(String),
    Pairs(Vec<(String, String)>),
}

/// Reads `query`. `TypeError` if it is nothing that could be a query; a `HandshakeError` if it could be but raised.
pub(crate) fn read(query: &Bound<'_, PyAny>) -> PyResult<Query> {
    if let Some(text) = text(query) {
        return Ok(Query::Raw(text));
    }
    let mut pairs = Vec::new();
    match collect(query, &mut pairs) {
        Ok(true) => Ok(Query::Pairs(pairs)),
        Ok(false) => {
            let name =
                query.get_type().name().map_or_else(|_| String::from("object"), |name| name.to_string());
            Err(PyTypeError::new_err(format!(
                "the query must be a mapping, a list of pairs, or the raw query string, not {name}"
            )))
        }
        Err(cause) => Err(raise_from(query.py(), Error::new(ErrorCode::HandshakeMissing), cause)),
    }
}

type Pairs = Vec<(String, String)>;

/// Adds the parameters to `pairs`; false if `query` is nothing that has any.
fn collect(query: &Bound<'_, PyAny>, pairs: &mut Pairs) -> PyResult<bool> {
    let py = query.py();
    if query.is_none() {
        return Ok(true);
    }
    if let Ok(dict) = query.cast_exact::<PyDict>() {
        return in_dict(dict, pairs).map(|()| true);
    }
    let methods = [
        intern!(py, "getlist"), // Werkzeug, Django, Starlette
        intern!(py, "getall"),  // aiohttp, Litestar
        intern!(py, "get_all"),
        intern!(py, "get_list"), // httpx
        intern!(py, "get"),
    ];
    for method in methods {
        if let Some(method) = query.getattr_opt(method)? {
            return ask(&method, pairs).map(|()| true);
        }
    }
    if query.is_instance_of::<PyList>() || query.is_instance_of::<PyTuple>() {
        for pair in query.try_iter()? {
            if let Some((name, values)) = as_pair(&pair?) {
                add_named(&name, &values, pairs)?;
            }
        }
        return Ok(true);
    }
    Ok(false)
}

fn in_dict(dict: &Bound<'_, PyDict>, pairs: &mut Pairs) -> PyResult<()> {
    // A copy, because turning a number into text may run Python code.
    for item in dict.items() {
        if let Some((name, values)) = as_pair(&item) {
            add_named(&name, &values, pairs)?;
        }
    }
    Ok(())
}

fn ask(method: &Bound<'_, PyAny>, pairs: &mut Pairs) -> PyResult<()> {
    for name in NAMES {
        match method.call1((name,)) {
            Ok(values) => add(name, &values, pairs)?,
            Err(error) if error.is_instance_of::<PyKeyError>(method.py()) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn add_named(name: &Bound<'_, PyAny>, values: &Bound<'_, PyAny>, pairs: &mut Pairs) -> PyResult<()> {
    match text(name) {
        Some(name) if NAMES.contains(&name.as_str()) => add(&name, values, pairs),
        _ => Ok(()),
    }
}

/// Adds every value of one parameter.
fn add(name: &str, values: &Bound<'_, PyAny>, pairs: &mut Pairs) -> PyResult<()> {
    if values.is_instance_of::<PyList>() || values.is_instance_of::<PyTuple>() {
        for value in values.try_iter()? {
            add_one(name, &value?, pairs)?;
        }
        return Ok(());
    }
    add_one(name, values, pairs)
}

fn add_one(name: &str, value: &Bound<'_, PyAny>, pairs: &mut Pairs) -> PyResult<()> {
    let value = if let Some(text) = text(value) {
        text
    } else if value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>() {
        // Meta's reference calls the challenge an integer, and some frameworks convert by declaration.
        value.str()?.to_string_lossy().into_owned()
    } else {
        return Ok(());
    };
    pairs.push((name.to_owned(), value));
    Ok(())
}

/// Text given as `str` or `bytes`. What cannot be decoded is replaced: it matches nothing then.
fn text(value: &Bound<'_, PyAny>) -> Option<String> {
    if let Ok(text) = value.cast::<PyString>() {
        return Some(text.to_string_lossy().into_owned());
    }
    let bytes = value.cast::<PyBytes>().ok()?;
    Some(String::from_utf8_lossy(bytes.as_bytes()).into_owned())
}
