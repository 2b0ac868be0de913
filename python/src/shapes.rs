//! The classes below `Event`, one per shape, and `Attachment`. `generated` lists them with their fields and expands the
//! two macros; what the classes share is here.

use std::hash::{DefaultHasher, Hash, Hasher};

use hubsig::{AttachmentField, Attachments, Field, FieldValue};
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::pyclass::CompareOp;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple};
use pyo3::{IntoPyObjectExt, PyClass, intern};

use crate::event::{Event, string};
use crate::plain;

/// A class below `Event`: no data of its own, one getter per field.
macro_rules! shape {
    ($(#[doc = $doc:literal])* $class:ident { $($(#[doc = $about:literal])* $name:ident: $field:ident,)* }) => {
        $(#[doc = $doc])*
        #[pyclass(frozen, freelist = 8, extends = Event, module = "hubsig")]
        pub(crate) struct $class;

        #[pymethods]
        impl $class {
            $(
                $(#[doc = $about])*
                #[getter]
                fn $name(this: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
                    crate::shapes::field(this.as_super(), hubsig::Field::$field)
                }
            )*
        }
    };
}
pub(crate) use shape;

/// The methods of `Attachment`; PyO3 wants them in one place.
macro_rules! attachment {
    ($($(#[doc = $about:literal])* $name:ident: $field:ident,)*) => {
        #[pymethods]
        impl crate::shapes::Attachment {
            $(
                $(#[doc = $about])*
                #[getter]
                fn $name(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
                    self.field(py, hubsig::AttachmentField::$field)
                }
            )*

            /// The attachment's own JSON, loaded.
            fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                self.loaded(py)
            }

            /// The attachment as plain objects: every field, absent ones as None, JSON loaded.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, pyo3::types::PyDict>> {
                self.plain(py)
            }

            fn __richcmp__(&self, other: &Bound<'_, PyAny>, operator: pyo3::pyclass::CompareOp) -> PyResult<Py<PyAny>> {
                self.compared(other, operator)
            }

            fn __hash__(&self) -> PyResult<u64> {
                self.hashed()
            }

            fn __repr__(&self) -> PyResult<String> {
                self.shown()
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<crate::shapes::Reduced<'py>> {
                self.reduced(py)
            }

            fn __copy__(this: Py<Self>) -> Py<Self> {
                this
            }

            fn __deepcopy__(this: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
                this
            }
        }
    };
}
pub(crate) use attachment;

/// The object for an event whose class is `class`.
#[inline]
pub(crate) fn made<C>(py: Python<'_>, event: Event, class: C) -> PyResult<Py<PyAny>>
where
    C: PyClass<BaseType = Event>,
    PyClassInitializer<C>: From<(C, Event)>,
{
    Py::new(py, (class, event)).map(Py::into_any)
}

/// A field of a shape as a Python object.
pub(crate) fn field(event: &Bound<'_, Event>, field: Field) -> PyResult<Py<PyAny>> {
    let py = event.py();
    match event.get().view()?.field_value(field) {
        FieldValue::List(list) => attachments(event, list),
        value => object(py, value),
    }
}

fn object(py: Python<'_>, value: FieldValue<'_>) -> PyResult<Py<PyAny>> {
    match value {
        FieldValue::Name(name) => Ok(PyString::intern(py, name).into_any().unbind()),
        FieldValue::Text(text) => string(py, Some(text)).into_py_any(py),
        FieldValue::Owned(text) => text.into_py_any(py),
        FieldValue::Int(number) => number.into_py_any(py),
        FieldValue::Bool(flag) => flag.into_py_any(py),
        FieldValue::Raw(raw) => Ok(PyBytes::new(py, raw).into_any().unbind()),
        // Flags and other sets of names are attributes, which have getters of their own.
        _ => Ok(py.None()),
    }
}

fn attachments(event: &Bound<'_, Event>, list: Attachments<'_>) -> PyResult<Py<PyAny>> {
    let made = list
        .enumerate()
        .map(|(at, _)| Bound::new(event.py(), Attachment { event: event.clone().unbind(), at }))
        .collect::<PyResult<Vec<_>>>()?;
    PyTuple::new(event.py(), made)?.into_py_any(event.py())
}

/// One attachment of a message: a picture, a file, a share, a story mention, a template.
///
/// The links in it are Meta's, and stop working when the content is deleted or expires. Meta forbids storing the media
/// of a person: keep the link and render it. Equal if their JSON is; can be hashed, copied and pickled.
#[pyclass(frozen, module = "hubsig")]
pub(crate) struct Attachment {
    event: Py<Event>,
    at: usize,
}

impl Attachment {
    fn view(&self) -> PyResult<hubsig::Attachment<'_>> {
        let mut list = self.event.get().view()?.attachments();
        list.nth(self.at).ok_or_else(|| PyIndexError::new_err("there is no such attachment"))
    }

    pub(crate) fn field(&self, py: Python<'_>, field: AttachmentField) -> PyResult<Py<PyAny>> {
        object(py, self.view()?.field_value(field))
    }

    pub(crate) fn loaded<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        plain::loads(py, self.view()?.raw())
    }

    pub(crate) fn plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        plain::attachment(py, self.view()?)
    }

    /// Everything an attachment says is in its own bytes.
    pub(crate) fn compared(&self, other: &Bound<'_, PyAny>, operator: CompareOp) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let same = match other.cast::<Self>() {
            Ok(other) => self.view()?.raw() == other.get().view()?.raw(),
            Err(_) => return Ok(py.NotImplemented()),
        };
        match operator {
            CompareOp::Eq => same.into_py_any(py),
            CompareOp::Ne => (!same).into_py_any(py),
            _ => Ok(py.NotImplemented()),
        }
    }

    pub(crate) fn hashed(&self) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        self.view()?.raw().hash(&mut hasher);
        Ok(hasher.finish())
    }

    pub(crate) fn shown(&self) -> PyResult<String> {
        Ok(format!("<hubsig.Attachment {}>", self.view()?.content().name()))
    }

    pub(crate) fn reduced<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        let restore =
            py.import(intern!(py, "hubsig._native"))?.getattr(intern!(py, "_restore_attachment"))?;
        Ok((restore, (self.event.clone_ref(py), self.at)))
    }
}

/// What `__reduce__` gives: a function and its arguments.
pub(crate) type Reduced<'py> = (Bound<'py, PyAny>, (Py<Event>, usize));

/// Makes an attachment of what `Attachment.__reduce__` made of it.
#[pyfunction]
pub(crate) fn _restore_attachment(event: Py<Event>, at: usize) -> PyResult<Attachment> {
    let attachment = Attachment { event, at };
    attachment.view()?;
    Ok(attachment)
}
