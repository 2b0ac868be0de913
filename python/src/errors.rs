//! The one way from an error of the core to a Python exception.
//!
//! The exception classes are written in Python (`hubsig/_errors.py`), where they are easiest to read and to document;
//! they are looked up once.

use hubsig::{Error, ErrorClass, ErrorCode};
use pyo3::exceptions::{PyException, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

struct Classes {
    signature: Py<PyType>,
    payload: Py<PyType>,
    handshake: Py<PyType>,
}

static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

/// The exception for `error`. Mistakes in the configuration are a `ValueError`, everything else a `WebhookError`.
#[cold]
pub(crate) fn raise(py: Python<'_>, error: Error) -> PyErr {
    let code = error.code();
    if code.class() == ErrorClass::Config {
        return PyValueError::new_err(format!("{}: {}", code.name(), code.message()));
    }
    let classes = match CLASSES.get_or_try_init(py, || import(py)) {
        Ok(classes) => classes,
        Err(failed) => return failed,
    };
    let class = match (code.class(), code.http_status()) {
        (ErrorClass::Handshake, _) => &classes.handshake,
        // A signed request is refused for its signature or for its content, like a delivery.
        (ErrorClass::Signature, _) | (_, 401) => &classes.signature,
        _ => &classes.payload,
    };
    PyErr::from_type(class.bind(py).clone(), (code.name(), error.offset()))
}

/// The same, where an object of the caller's raised `cause` while it was being read. What is no `Exception`
/// (`KeyboardInterrupt`, `SystemExit`) is nobody's to swallow and goes on as it is.
#[cold]
pub(crate) fn raise_from(py: Python<'_>, error: Error, cause: PyErr) -> PyErr {
    if !cause.is_instance_of::<PyException>(py) {
        return cause;
    }
    let raised = raise(py, error);
    raised.set_cause(py, Some(cause));
    raised
}

fn import(py: Python<'_>) -> PyResult<Classes> {
    let module = py.import("hubsig._errors")?;
    let class = |name| Ok::<_, PyErr>(module.getattr(name)?.cast_into::<PyType>()?.unbind());
    Ok(Classes {
        signature: class("SignatureError")?,
        payload: class("PayloadError")?,
        handshake: class("HandshakeError")?,
    })
}

/// The codes of all errors, in the order of the table.
#[pyfunction]
pub(crate) fn errors(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, ErrorCode::ALL.iter().map(|code| code.name()).collect::<Vec<_>>())
}

/// code -> (HTTP status, text for the sender, text for the log)
#[pyfunction]
pub(crate) fn _error_table(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let table = PyDict::new(py);
    for &code in ErrorCode::ALL {
        table.set_item(code.name(), (code.http_status(), Error::new(code).public_text(), code.message()))?;
    }
    Ok(table)
}
