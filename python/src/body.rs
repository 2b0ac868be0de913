//! What may be given as a body.
//!
//! The signature covers bytes, so bytes are asked for. Only `bytes` itself is borrowed: it cannot change while it is
//! being read, with or without the interpreter's lock. Any other buffer is copied first, by Python itself.

use pyo3::exceptions::{PyException, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

const TEXT: &str = "the body must be bytes, not str: Meta signs the bytes it sends, and text that was decoded may not \
                    encode to the same bytes again; pass the raw body (Flask: request.get_data(), Django: request.body, \
                    Starlette: await request.body())";

/// The body as `bytes`: the object itself, or a copy of another buffer. `TypeError` for everything else.
#[inline]
pub(crate) fn bytes<'py>(body: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    match body.cast_exact::<PyBytes>().or_else(|_| body.cast::<PyBytes>()) {
        Ok(bytes) => Ok(bytes.clone()),
        Err(_) => copied(body),
    }
}

#[cold]
fn copied<'py>(body: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    let py = body.py();
    if body.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err(TEXT));
    }
    let buffer = if body.is_instance_of::<PyByteArray>() || body.is_instance_of::<PyMemoryView>() {
        Ok(body.clone())
    } else {
        PyMemoryView::from(body).map(Bound::into_any)
    };
    buffer
        .and_then(|buffer| py.get_type::<PyBytes>().call1((buffer,)))
        .and_then(|bytes| Ok(bytes.cast_into::<PyBytes>()?))
        .map_err(|failed| {
            if !failed.is_instance_of::<PyException>(py) {
                return failed;
            }
            // A released memoryview, say. One kind of exception for one kind of mistake.
            let name =
                body.get_type().name().map_or_else(|_| String::from("object"), |name| name.to_string());
            PyTypeError::new_err(format!(
                "the body must be bytes, bytearray or memoryview; this {name} cannot be read"
            ))
        })
}
