//! Finding the signature among whatever a web framework calls its headers.
//!
//! A header that was sent twice has to be noticed, because which of the two a proxy looked at cannot be known. So the
//! methods that return every value are asked before those that return one, and a plain `dict` is searched to its end:
//! two keys may differ in case only.

use hubsig::{Error, ErrorCode, Signature};
use pyo3::exceptions::{PyKeyError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use crate::errors::raise_from;

const NAME: &str = "x-hub-signature-256";

/// What was found.
pub(crate) enum Found<'py> {
    Missing,
    Text(Bound<'py, PyString>),
    Bytes(Bound<'py, PyBytes>),
    /// A value that no HTTP header can have: a number, an object.
    NotText,
    Many,
}

impl Found<'_> {
    /// The same for the core. The error is that of a value which is no text.
    #[inline]
    pub(crate) fn signature(&self) -> Result<Signature<'_>, Error> {
        let not_ascii = || Error::new(ErrorCode::SignatureNotAscii);
        Ok(match self {
            Self::Missing => Signature::Missing,
            // Half a surrogate pair has no UTF-8; servers make such text out of bytes they cannot decode.
            Self::Text(text) => Signature::One(text.to_str().map_err(|_| not_ascii())?.as_bytes()),
            Self::Bytes(bytes) => Signature::One(bytes.as_bytes()),
            Self::Many => Signature::Many,
            Self::NotText => return Err(not_ascii()),
        })
    }

    fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }

    /// Takes in one more value of the header.
    fn add(&mut self, more: Self) {
        match (&self, &more) {
            (_, Self::Missing) => {}
            (Self::Missing, _) => *self = more,
            _ => *self = Self::Many,
        }
    }
}

/// The signature header among `headers`.
///
/// `TypeError` if `headers` is nothing that could be headers; a `SignatureError` if it could be but raised.
#[inline]
pub(crate) fn find<'py>(headers: &Bound<'py, PyAny>) -> PyResult<Found<'py>> {
    if let Ok(dict) = headers.cast_exact::<PyDict>() {
        return Ok(in_dict(dict));
    }
    if headers.is_none() || headers.is_instance_of::<PyString>() || headers.is_instance_of::<PyBytes>() {
        return Ok(value(headers));
    }
    match in_object(headers) {
        Ok(Some(found)) => Ok(found),
        Ok(None) => Err(unusable(headers)),
        Err(cause) => Err(raise_from(headers.py(), Error::new(ErrorCode::SignatureMissing), cause)),
    }
}

fn in_dict<'py>(dict: &Bound<'py, PyDict>) -> Found<'py> {
    let mut found = Found::Missing;
    let usual = intern!(dict.py(), "X-Hub-Signature-256");
    let items = dict.iter();
    // To count them spares the question whether there is one more.
    let count = items.len();
    // No Python code runs in this loop, so nobody can change the dict under it.
    for (name, values) in items.take(count) {
        if name.is(usual) || is_name(&name) {
            found.add(value(&values));
        }
    }
    found
}

fn in_object<'py>(headers: &Bound<'py, PyAny>) -> PyResult<Option<Found<'py>>> {
    let py = headers.py();
    let all = [
        intern!(py, "getlist"),  // Werkzeug, Starlette
        intern!(py, "getall"),   // aiohttp
        intern!(py, "get_all"),  // the standard library
        intern!(py, "get_list"), // httpx
    ];
    for method in all {
        if let Some(method) = headers.getattr_opt(method)? {
            return ask(py, &method).map(Some);
        }
    }
    if let Ok(dict) = headers.cast::<PyDict>() {
        return Ok(Some(in_dict(dict)));
    }
    if let Some(method) = headers.getattr_opt(intern!(py, "get"))? {
        return ask(py, &method).map(Some);
    }
    if headers.is_instance_of::<PyList>() || headers.is_instance_of::<PyTuple>() {
        return in_pairs(headers).map(Some);
    }
    Ok(None)
}

/// Asks a method for the header, in the usual spelling and in lower case: not every mapping folds the case.
fn ask<'py>(py: Python<'py>, method: &Bound<'py, PyAny>) -> PyResult<Found<'py>> {
    let mut found = Found::Missing;
    for name in [intern!(py, "X-Hub-Signature-256"), intern!(py, NAME)] {
        found = match method.call1((name,)) {
            Ok(values) => value(&values),
            Err(error) if error.is_instance_of::<PyKeyError>(py) => Found::Missing,
            Err(error) => return Err(error),
        };
        if !found.is_missing() {
            break;
        }
    }
    Ok(found)
}

fn in_pairs<'py>(pairs: &Bound<'py, PyAny>) -> PyResult<Found<'py>> {
    let mut found = Found::Missing;
    for pair in pairs.try_iter()? {
        let pair = pair?;
        // What is no pair cannot be the header that is looked for.
        if let Some((name, values)) = as_pair(&pair)
            && is_name(&name)
        {
            found.add(value(&values));
        }
    }
    Ok(found)
}

/// The two elements of a tuple or list of two.
pub(crate) fn as_pair<'py>(pair: &Bound<'py, PyAny>) -> Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    if let Ok(tuple) = pair.cast::<PyTuple>() {
        return if tuple.len() == 2 {
            Some((tuple.get_item(0).ok()?, tuple.get_item(1).ok()?))
        } else {
            None
        };
    }
    let list = pair.cast::<PyList>().ok()?;
    if list.len() == 2 { Some((list.get_item(0).ok()?, list.get_item(1).ok()?)) } else { None }
}

#[inline]
fn is_name(name: &Bound<'_, PyAny>) -> bool {
    let is_name = |bytes: &[u8]| bytes.eq_ignore_ascii_case(NAME.as_bytes());
    // Asked for exactly first, here and below: to know a subclass takes a call, to know a `str` takes none.
    if let Ok(text) = name.cast_exact::<PyString>().or_else(|_| name.cast::<PyString>()) {
        return text.to_str().is_ok_and(|text| is_name(text.as_bytes()));
    }
    name.cast::<PyBytes>().is_ok_and(|bytes| is_name(bytes.as_bytes()))
}

/// A header's value, or the list of its values.
#[inline]
fn value<'py>(value: &Bound<'py, PyAny>) -> Found<'py> {
    if let Ok(text) = value.cast_exact::<PyString>() {
        return Found::Text(text.clone());
    }
    unusual(value)
}

fn unusual<'py>(value: &Bound<'py, PyAny>) -> Found<'py> {
    if value.is_none() {
        return Found::Missing;
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Found::Text(text.clone());
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Found::Bytes(bytes.clone());
    }
    let single = |value: &Bound<'py, PyAny>| match (value.cast::<PyString>(), value.cast::<PyBytes>()) {
        (Ok(text), _) => Found::Text(text.clone()),
        (_, Ok(bytes)) => Found::Bytes(bytes.clone()),
        _ if value.is_none() => Found::Missing,
        _ => Found::NotText,
    };
    let mut found = Found::Missing;
    if let Ok(list) = value.cast::<PyList>() {
        list.iter().for_each(|each| found.add(single(&each)));
    } else if let Ok(tuple) = value.cast::<PyTuple>() {
        tuple.iter().for_each(|each| found.add(single(&each)));
    } else {
        found = Found::NotText;
    }
    found
}

#[cold]
fn unusable(headers: &Bound<'_, PyAny>) -> PyErr {
    let name = headers.get_type().name().map_or_else(|_| String::from("object"), |name| name.to_string());
    PyTypeError::new_err(format!(
        "the headers must be a mapping, a list of pairs, or the value of X-Hub-Signature-256 as str or bytes, not {name}"
    ))
}
