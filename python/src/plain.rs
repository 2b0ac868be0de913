//! `to_dict`: an event as the objects that `json.dumps`, a queue or a database take.
//!
//! Every value comes from an accessor, never from the unified object: the two are written by different code, and a test
//! holds them together.

use hubsig::{AttachmentField, Field, FieldValue};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyInt, PyList, PyString};

use crate::event::string;

/// Every attribute, the name of the shape, `text`, the fields of the shape, and the JSON they were read from.
pub(crate) fn event<'py>(py: Python<'py>, event: &hubsig::Event<'_>) -> PyResult<Bound<'py, PyDict>> {
    let shape = event.shape();
    let dict = PyDict::new(py);
    for &field in Field::ATTRIBUTES {
        dict.set_item(PyString::intern(py, field.name()), value(py, event.field_value(field))?)?;
    }
    dict.set_item(intern!(py, "shape"), PyString::intern(py, shape.name()))?;
    dict.set_item(intern!(py, "text"), py.None())?;
    for &field in shape.fields() {
        dict.set_item(PyString::intern(py, field.name()), value(py, event.field_value(field))?)?;
    }
    dict.set_item(intern!(py, "raw"), loads(py, event.raw())?)?;
    Ok(dict)
}

/// Every field of an attachment, its own JSON among them.
pub(crate) fn attachment<'py>(
    py: Python<'py>,
    attachment: hubsig::Attachment<'_>,
) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for &field in AttachmentField::ALL {
        dict.set_item(PyString::intern(py, field.name()), value(py, attachment.field_value(field))?)?;
    }
    Ok(dict)
}

fn value<'py>(py: Python<'py>, value: FieldValue<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        FieldValue::Absent => py.None().into_bound(py),
        FieldValue::Name(name) => PyString::intern(py, name).into_any(),
        FieldValue::Flags(flags) => PyList::new(py, flags.names().collect::<Vec<_>>())?.into_any(),
        FieldValue::Also(also) => PyList::new(py, also.names().collect::<Vec<_>>())?.into_any(),
        FieldValue::Text(text) => string(py, Some(text)).into_pyobject(py)?,
        FieldValue::Owned(text) => PyString::new(py, &text).into_any(),
        FieldValue::Int(number) => PyInt::new(py, number).into_any(),
        FieldValue::Bool(flag) => PyBool::new(py, flag).to_owned().into_any(),
        FieldValue::Raw(raw) => loads(py, raw)?,
        FieldValue::List(list) => {
            let each = list.map(|each| attachment(py, each)).collect::<PyResult<Vec<_>>>()?;
            PyList::new(py, each)?.into_any()
        }
        // Left out here, it would be left out silently; a test reads every field of every event.
        _ => return Err(PyTypeError::new_err("a field has a type that Python does not know")),
    })
}

/// JSON as Python objects, by the standard library: what it does with numbers is what everybody expects.
///
/// The JSON has been read before, so one thing alone can be wrong with it: Python refuses integers of thousands of digits
/// (`sys.set_int_max_str_digits`). A signed delivery is not refused for that; those numbers stay text.
pub(crate) fn loads<'py>(py: Python<'py>, json: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let loads = py.import(intern!(py, "json"))?.getattr(intern!(py, "loads"))?;
    let json = PyBytes::new(py, json);
    match loads.call1((&json,)) {
        Err(refused) if refused.is_instance_of::<PyValueError>(py) => {
            let options = PyDict::new(py);
            options.set_item(intern!(py, "parse_int"), wrap_pyfunction!(integer, py)?)?;
            loads.call((&json,), Some(&options))
        }
        loaded => loaded,
    }
}

/// An integer of JSON, or its digits where Python does not take so many.
#[pyfunction]
fn integer<'py>(digits: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    match digits.py().get_type::<PyInt>().call1((digits,)) {
        Err(refused) if refused.is_instance_of::<PyValueError>(digits.py()) => Ok(digits.clone().into_any()),
        number => number,
    }
}
