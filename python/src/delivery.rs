//! `Delivery`: the caller's `bytes`, and the index of what is in them.

use std::sync::atomic::{AtomicUsize, Ordering};

use hubsig::{Index, Limits};
use pyo3::exceptions::{PyIndexError, PyTypeError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyInt, PyIterator, PyList, PySlice};

use crate::errors::raise;
use crate::event::Event;
use crate::{body, generated};

// The memory of a few objects is kept for the next: they come and go with every request. Of their contents nothing is.
/// The events of one request, in the order of the body: a sequence that makes each event when it is asked for.
#[pyclass(frozen, freelist = 8, module = "hubsig")]
pub(crate) struct Delivery {
    // Knows where its bytes are, which asking Python for them at every attribute would not.
    body: PyBackedBytes,
    // In a box, it is filled where it stays; its room for four events would otherwise be moved again and again.
    index: Box<Index>,
    secret_index: Option<usize>,
}

impl Delivery {
    /// From an index and the body it was made from.
    #[inline]
    pub(crate) fn new(body: PyBackedBytes, index: Box<Index>, secret_index: Option<usize>) -> Self {
        Self { body, index, secret_index }
    }

    /// The event at a position below `len`.
    #[inline]
    pub(crate) fn view(&self, at: u32) -> PyResult<hubsig::Event<'_>> {
        self.index.event(&self.body, at as usize).ok_or_else(beyond)
    }

    /// Whether a signature was checked.
    pub(crate) fn is_verified(&self) -> bool {
        self.secret_index.is_some()
    }

    pub(crate) fn event(this: &Bound<'_, Self>, at: usize) -> PyResult<Py<PyAny>> {
        let py = this.py();
        let at = u32::try_from(at)?;
        let kind = this.get().view(at)?.kind();
        generated::object(py, kind.shape(), Event::new(this, at, kind))
    }
}

#[pymethods]
impl Delivery {
    /// The body these events came in, the object that was given if that was `bytes`.
    #[getter]
    fn body(&self) -> &PyBackedBytes {
        &self.body
    }

    /// Which app secret the body was signed with, counted from 0; None if it was never verified.
    #[getter]
    fn secret_index(&self) -> Option<usize> {
        self.secret_index
    }

    fn __len__(&self) -> usize {
        self.index.len()
    }

    fn __getitem__(this: &Bound<'_, Self>, position: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = this.py();
        let length = this.get().index.len();
        if position.is_exact_instance_of::<PyInt>()
            && let Ok(at) = position.extract::<usize>()
        {
            return if at < length { Self::event(this, at) } else { Err(beyond()) };
        }
        if let Ok(slice) = position.cast::<PySlice>() {
            let places = slice.indices(isize::try_from(length)?)?;
            let events = PyList::empty(py);
            let mut at = places.start;
            for _ in 0..places.slicelength {
                events.append(Self::event(this, usize::try_from(at)?)?)?;
                at += places.step;
            }
            return Ok(events.into_any().unbind());
        }
        if !position.hasattr("__index__")? {
            return Err(PyTypeError::new_err("a delivery is indexed by integers and slices"));
        }
        let at: isize = position.extract().map_err(|_| beyond())?;
        let at = if at < 0 { at.checked_add_unsigned(length) } else { Some(at) };
        match at.and_then(|at| usize::try_from(at).ok()) {
            Some(at) if at < length => Self::event(this, at),
            _ => Err(beyond()),
        }
    }

    fn __iter__(this: &Bound<'_, Self>) -> EventIterator {
        EventIterator { delivery: this.clone().unbind(), next: AtomicUsize::new(0) }
    }

    fn __reversed__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyIterator>> {
        let py = this.py();
        let backwards = (0..this.get().index.len()).rev().map(|at| Self::event(this, at));
        PyList::new(py, backwards.collect::<PyResult<Vec<_>>>()?)?.try_iter()
    }

    fn __repr__(&self) -> String {
        let verified = match self.secret_index {
            Some(index) => format!("secret_index={index}"),
            None => "unverified".to_owned(),
        };
        format!("<hubsig.Delivery of {} events, {} bytes, {verified}>", self.index.len(), self.body.len())
    }

    #[allow(clippy::unused_self, reason = "Python calls it as a method")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err(
            "a delivery cannot be pickled; pickle its events, or its body and signature",
        ))
    }

    fn __copy__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __deepcopy__(this: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        this
    }
}

/// What `iter(delivery)` gives. Threads may share one: each event is handed out once.
#[pyclass(frozen, freelist = 8, module = "hubsig._native")]
pub(crate) struct EventIterator {
    delivery: Py<Delivery>,
    next: AtomicUsize,
}

#[pymethods]
impl EventIterator {
    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let delivery = self.delivery.bind(py);
        let length = delivery.get().index.len();
        // Threads that share an iterator share its events; past the end it stays at the end.
        match self
            .next
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |at| (at < length).then_some(at + 1))
        {
            Ok(at) => Delivery::event(delivery, at).map(Some),
            Err(_) => Ok(None),
        }
    }

    fn __length_hint__(&self) -> usize {
        self.delivery.get().index.len() - self.next.load(Ordering::Relaxed)
    }
}

#[cold]
fn beyond() -> PyErr {
    PyIndexError::new_err("there is no event at this position")
}

/// Limits from keyword arguments: what is None stays as the core has it.
pub(crate) fn limits(
    max_body: Option<&Bound<'_, PyAny>>,
    max_events: Option<&Bound<'_, PyAny>>,
) -> PyResult<Limits> {
    let mut limits = Limits::default();
    if let Some(bytes) = max_body {
        limits = limits.with_max_body(count(bytes)?).map_err(|error| raise(bytes.py(), error))?;
    }
    if let Some(events) = max_events {
        limits = limits.with_max_events(count(events)?).map_err(|error| raise(events.py(), error))?;
    }
    Ok(limits)
}

/// The widest limits there are, for what was accepted before: an event out of a pickle.
pub(crate) fn widest() -> Limits {
    let widest = Limits::default().with_max_body(u32::MAX as usize);
    widest.and_then(|limits| limits.with_max_events(u32::MAX as usize)).unwrap_or_default()
}

/// A number that a limit may be; what is out of range becomes 0, which no limit may be.
fn count(value: &Bound<'_, PyAny>) -> PyResult<usize> {
    if !value.hasattr("__index__")? {
        return Err(PyTypeError::new_err("a limit is an integer"));
    }
    Ok(value.extract().unwrap_or(0))
}

/// Reads a body that nobody has verified: saved deliveries, tests, tools. Never use it on a request.
///
/// Raises PayloadError if the body is not JSON or beyond a limit.
#[pyfunction]
#[pyo3(signature = (body, *, max_body=None, max_events=None))]
pub(crate) fn parse_unverified(
    body: &Bound<'_, PyAny>,
    max_body: Option<&Bound<'_, PyAny>>,
    max_events: Option<&Bound<'_, PyAny>>,
) -> PyResult<Delivery> {
    let limits = limits(max_body, max_events)?;
    let py = body.py();
    let body = PyBackedBytes::from(body::bytes(body)?);
    let mut index = Box::new(Index::new());
    match hubsig::Delivery::parse_unverified_into(&body, limits, &mut index) {
        Ok(()) => Ok(Delivery::new(body, index, None)),
        Err(error) => Err(raise(py, error)),
    }
}
