//! `Event`: the attributes that every event has.
//!
//! An event is a delivery, a position and the name of its kind: 40 bytes, whatever it holds. Every other attribute is read
//! from the body when it is asked for, and nothing is kept; a program that needs one twice gives it a name.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};

use hubsig::{CompatFormat, Flag, Kind, Text};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple};

use crate::delivery::Delivery;
use crate::errors::raise;
use crate::generated::about;
use crate::plain::loads;
use crate::{names, plain};

/// One thing that happened. Every event is an instance of one of the subclasses, one per shape.
///
/// Attributes that the event does not carry are None. Events are equal if their content is, wherever they came from; they
/// can be hashed, copied and pickled.
#[pyclass(frozen, subclass, module = "hubsig")]
pub(crate) struct Event {
    delivery: Py<Delivery>,
    // A delivery holds fewer than 2^32 events.
    at: u32,
    #[doc = about!(kind)]
    // Kept, because every program asks for it: the interpreter reads it without calling anything.
    #[pyo3(get)]
    kind: Py<PyString>,
}

impl Event {
    #[inline]
    pub(crate) fn new(delivery: &Bound<'_, Delivery>, at: u32, kind: Kind) -> Self {
        Self { delivery: delivery.clone().unbind(), at, kind: names::kind(delivery.py(), kind).unbind() }
    }

    /// The same for the core.
    #[inline]
    pub(crate) fn view(&self) -> PyResult<hubsig::Event<'_>> {
        self.delivery.get().view(self.at)
    }

    /// A body of its own that reads as this event again: what tells two events apart, and what a pickle holds.
    fn to_delivery(&self) -> PyResult<Vec<u8>> {
        Ok(self.view()?.to_delivery())
    }

    fn has(&self, flag: Flag) -> PyResult<bool> {
        Ok(self.view()?.flags().contains(flag))
    }
}

/// Room for decoding in; longer texts get room of their own.
const SCRATCH: usize = 4096;

thread_local! {
    static DECODED: RefCell<[u8; SCRATCH]> = const { RefCell::new([0; SCRATCH]) };
}

/// Text as `str`; decoded only where it holds an escape.
#[inline]
pub(crate) fn string<'py>(py: Python<'py>, text: Option<Text<'_>>) -> Option<Str<'py>> {
    let text = text?;
    // Python checks the UTF-8 of what it is given, so nobody has to do it before.
    let made = if text.is_escaped() { decoded(py, text) } else { PyString::from_bytes(py, text.raw()).ok() };
    // There is nothing to be wrong with the bytes of a body that was read.
    Some(made.unwrap_or_else(|| PyString::new(py, &text.decode())))
}

fn decoded<'py>(py: Python<'py>, text: Text<'_>) -> Option<Str<'py>> {
    DECODED.with_borrow_mut(|scratch| PyString::from_bytes(py, text.decode_to(scratch)?).ok())
}

type Str<'py> = Bound<'py, PyString>;

#[pymethods]
impl Event {
    /// What `case hubsig.Message(kind, user_id, text)` binds by position.
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("kind", "user_id", "text")
    }

    #[doc = about!(platform)]
    #[getter]
    fn platform<'py>(&self, py: Python<'py>) -> PyResult<Str<'py>> {
        Ok(names::platform(py, self.view()?.platform()))
    }

    #[doc = about!(content)]
    #[getter]
    fn content<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(self.view()?.content().map(|content| names::content(py, content)))
    }

    #[doc = about!(direction)]
    #[getter]
    fn direction<'py>(&self, py: Python<'py>) -> PyResult<Str<'py>> {
        Ok(names::direction(py, self.view()?.direction()))
    }

    #[doc = about!(channel)]
    #[getter]
    fn channel<'py>(&self, py: Python<'py>) -> PyResult<Str<'py>> {
        Ok(names::channel(py, self.view()?.channel()))
    }

    #[doc = about!(envelope)]
    #[getter]
    fn envelope<'py>(&self, py: Python<'py>) -> PyResult<Str<'py>> {
        Ok(names::envelope(py, self.view()?.envelope()))
    }

    #[doc = about!(field)]
    #[getter]
    fn field<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.field()))
    }

    #[doc = about!(account_id)]
    #[getter]
    fn account_id<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.account_id()))
    }

    #[doc = about!(phone_number_id)]
    #[getter]
    fn phone_number_id<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.phone_number_id()))
    }

    #[doc = about!(sender_id)]
    #[getter]
    fn sender_id<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.sender_id()))
    }

    #[doc = about!(recipient_id)]
    #[getter]
    fn recipient_id<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.recipient_id()))
    }

    #[doc = about!(user_id)]
    #[getter]
    fn user_id<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.user_id()))
    }

    #[doc = about!(user_id_type)]
    #[getter]
    fn user_id_type<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(self.view()?.user_id_type().map(|of| names::user_id_type(py, of)))
    }

    #[doc = about!(message_id)]
    #[getter]
    fn message_id<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.message_id()))
    }

    #[doc = about!(target_id)]
    #[getter]
    fn target_id<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.target_id()))
    }

    #[doc = about!(timestamp_ms)]
    #[getter]
    fn timestamp_ms(&self) -> PyResult<Option<i64>> {
        Ok(self.view()?.timestamp_ms())
    }

    #[doc = about!(key)]
    #[getter]
    fn key(&self) -> PyResult<String> {
        Ok(self.view()?.key())
    }

    #[doc = about!(flags)]
    #[getter]
    fn flags<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let names: Vec<_> = self.view()?.flags().names().map(|name| PyString::intern(py, name)).collect();
        PyTuple::new(py, names)
    }

    #[doc = about!(also)]
    #[getter]
    fn also<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.view()?.also().names().collect::<Vec<_>>())
    }

    #[doc = about!(is_echo)]
    #[getter]
    fn is_echo(&self) -> PyResult<bool> {
        self.has(Flag::IsEcho)
    }

    #[doc = about!(is_self)]
    #[getter]
    fn is_self(&self) -> PyResult<bool> {
        self.has(Flag::IsSelf)
    }

    #[doc = about!(is_test)]
    #[getter]
    fn is_test(&self) -> PyResult<bool> {
        self.has(Flag::IsTest)
    }

    #[doc = about!(has_referral)]
    #[getter]
    fn has_referral(&self) -> PyResult<bool> {
        self.has(Flag::HasReferral)
    }

    #[doc = about!(has_reply_to)]
    #[getter]
    fn has_reply_to(&self) -> PyResult<bool> {
        self.has(Flag::HasReplyTo)
    }

    #[doc = about!(has_product_referral)]
    #[getter]
    fn has_product_referral(&self) -> PyResult<bool> {
        self.has(Flag::HasProductReferral)
    }

    #[doc = about!(missing_sender)]
    #[getter]
    fn missing_sender(&self) -> PyResult<bool> {
        self.has(Flag::MissingSender)
    }

    #[doc = about!(duplicate_keys)]
    #[getter]
    fn duplicate_keys(&self) -> PyResult<bool> {
        self.has(Flag::DuplicateKeys)
    }

    #[doc = about!(wrong_type)]
    #[getter]
    fn wrong_type(&self) -> PyResult<bool> {
        self.has(Flag::WrongType)
    }

    /// What somebody wrote: in a message, an edit, a comment or a mention. On WhatsApp also a caption, the title of what was
    /// tapped, the note of an order.
    #[getter]
    fn text<'py>(&self, py: Python<'py>) -> PyResult<Option<Str<'py>>> {
        Ok(string(py, self.view()?.text()))
    }

    /// The event's own JSON, byte for byte as received.
    #[getter]
    fn raw<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, self.view()?.raw()))
    }

    /// The event's own JSON as text on one line: without white space between tokens, every token as received.
    fn raw_json(&self) -> PyResult<String> {
        Ok(self.view()?.raw_compact())
    }

    /// The event's own JSON, loaded by `json.loads`. Integers of more digits than Python reads stay text.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, self.view()?.raw())
    }

    /// The event as plain objects (dict, list, str, int, bool, None), which `json.dumps` and every queue take.
    ///
    /// Its keys are those of `unified()` without `schema`, and `raw`. What is bytes as an attribute is loaded JSON
    /// here, and an attachment has all its fields, its `raw` among them.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        plain::event(py, &self.view()?)
    }

    /// The event in the flat schema that is the same for every platform ("hubsig.event/1").
    ///
    /// Every attribute is a key, None where the event does not have it; docs/unified.schema.json describes them.
    fn unified<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, self.view()?.unified().as_bytes())
    }

    /// `unified()` as JSON text on one line, as the core writes it: numbers keep every digit.
    fn unified_json(&self) -> PyResult<String> {
        Ok(self.view()?.unified())
    }

    /// The event as the JSON of a hosted service: "socialhook", "socialhook-flat", "zernio" or "zernio-data". What a
    /// delivery does not hold is None. None as a whole if the service has no such event.
    fn compat<'py>(&self, py: Python<'py>, format: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.compat_json(format)?.map(|json| loads(py, json.as_bytes())).transpose()
    }

    /// `compat(format)` as JSON text on one line. Raises ValueError if there is no such format.
    fn compat_json(&self, format: &str) -> PyResult<Option<String>> {
        let Some(format) = CompatFormat::from_name(format) else {
            let names: Vec<_> = CompatFormat::ALL.iter().map(|format| format.name()).collect();
            return Err(PyValueError::new_err(format!("the format is one of {}", names.join(", "))));
        };
        let event = self.view()?;
        let verified = self.delivery.get().is_verified();
        Ok(if verified { event.compat_verified(format) } else { event.compat(format) })
    }

    fn __eq__(this: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = this.py();
        if !this.get_type().is(other.get_type()) {
            return Ok(py.NotImplemented());
        }
        let (mine, others) = (this.get(), other.cast::<Self>()?.get());
        let same = (this.is(other) || mine.delivery.is(&others.delivery) && mine.at == others.at)
            || mine.to_delivery()? == others.to_delivery()?;
        Ok(same.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __hash__(&self) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        self.to_delivery()?.hash(&mut hasher);
        Ok(hasher.finish())
    }

    /// Kind and ids, and nothing that a person wrote.
    fn __repr__(this: &Bound<'_, Self>) -> PyResult<String> {
        let event = this.get().view()?;
        let mut out = format!("<hubsig.{} {}", this.get_type().name()?, event.kind().name());
        for (name, value) in [
            ("account_id", event.account_id()),
            ("user_id", event.user_id()),
            ("message_id", event.message_id()),
        ] {
            if let Some(value) = value {
                // Writing to a `String` cannot fail. Debug, so that an id with a line break in it stays on its line.
                let _ = write!(out, " {name}={:?}", value.decode());
            }
        }
        Ok(out + ">")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        let restore = py.import(intern!(py, "hubsig._native"))?.getattr(intern!(py, "_restore"))?;
        Ok((restore, (PyBytes::new(py, &self.to_delivery()?),)))
    }

    fn __copy__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __deepcopy__(this: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        this
    }
}

/// Makes an event of what `Event.__reduce__` made of it.
#[pyfunction]
pub(crate) fn _restore(content: &Bound<'_, PyBytes>) -> PyResult<Py<PyAny>> {
    let py = content.py();
    let delivery = hubsig::Delivery::parse_unverified_with(content.as_bytes(), crate::delivery::widest())
        .map_err(|error| raise(py, error))?;
    if delivery.len() != 1 {
        return Err(PyValueError::new_err("this is not a pickled event"));
    }
    let index = Box::new(delivery.into_index());
    let delivery = Bound::new(py, Delivery::new(content.clone().into(), index, None))?;
    Delivery::event(&delivery, 0)
}
