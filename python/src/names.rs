//! The names of the closed lists as `str` objects: each is made once, and every event hands out the same one.

use hubsig::{
    AttachmentField, Channel, Content, Direction, Envelope, Field, Flag, Kind, Platform, UserIdType,
};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple};

/// Names by id. Ids are small and hardly leave gaps, so a plain array is the fastest map there is.
type Names = PyOnceLock<Box<[Py<PyString>]>>;

fn by_id<'py>(
    py: Python<'py>,
    names: &'static Names,
    id: usize,
    all: impl Iterator<Item = (usize, &'static str)> + Clone,
) -> Bound<'py, PyString> {
    let names = names.get_or_init(py, || {
        let size = all.clone().map(|(id, _)| id + 1).max().unwrap_or(0);
        let mut names = vec![""; size];
        for (id, name) in all {
            names[id] = name;
        }
        names.into_iter().map(|name| PyString::intern(py, name).unbind()).collect()
    });
    match names.get(id) {
        Some(name) => name.bind(py).clone(),
        None => PyString::new(py, ""),
    }
}

macro_rules! shared_names {
    ($($function:ident: $list:ident),* $(,)?) => {$(
        #[inline]
        pub(crate) fn $function(py: Python<'_>, value: $list) -> Bound<'_, PyString> {
            static NAMES: Names = PyOnceLock::new();
            by_id(py, &NAMES, usize::from(value.id()), $list::ALL.iter().map(|each| (usize::from(each.id()), each.name())))
        }
    )*};
}

shared_names! {
    kind: Kind,
    platform: Platform,
    content: Content,
    direction: Direction,
    channel: Channel,
    envelope: Envelope,
    user_id_type: UserIdType,
}

/// The names of all kinds, in the order of the table.
#[pyfunction]
pub(crate) fn kinds(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, Kind::ALL.iter().map(|kind| kind.name()).collect::<Vec<_>>())
}

/// The names of all attributes and fields, in the order of the table; a class's are written `Message.text`.
#[pyfunction]
pub(crate) fn fields(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    let of_events = Field::ALL.iter().map(|field| match field.shape() {
        Some(shape) => format!("{}.{}", shape.name(), field.name()),
        None => field.name().to_owned(),
    });
    let of_attachments = AttachmentField::ALL.iter().map(|field| format!("Attachment.{}", field.name()));
    PyTuple::new(py, of_events.chain(of_attachments).collect::<Vec<_>>())
}

/// The names of all flags, in the order of their bits.
#[pyfunction]
pub(crate) fn flags(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, Flag::ALL.iter().map(|flag| flag.name()).collect::<Vec<_>>())
}
