//! `Webhook`: what a program builds once and asks for every request.

use hubsig::{Finding, Index};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyDict, PyString};
use zeroize::Zeroizing;

use crate::delivery::{Delivery, limits};
use crate::errors::raise;
use crate::query::Query;
use crate::{body, headers, query};

/// From this size on the interpreter's lock is released while a body is verified and read. Hashing and reading 64 KiB
/// takes some 50 µs; below that, giving the lock away and waiting for it again costs more than it gives to others.
const DETACH_FROM: usize = 64 * 1024;

/// Where the answers to whole requests are put together: in Python, because the handlers they call are.
const RESPOND: &str = "hubsig._respond";

/// Verifies what claims to come from Meta, and reads it.
///
/// Immutable, and shared between threads as it is. Holds secrets: it prints none and cannot be pickled.
#[pyclass(frozen, module = "hubsig")]
pub(crate) struct Webhook {
    inner: hubsig::Webhook,
}

#[pymethods]
impl Webhook {
    #[new]
    #[pyo3(signature = (app_secret, verify_token=None, *, max_body=None, max_events=None))]
    fn new(
        app_secret: &Bound<'_, PyAny>,
        verify_token: Option<&Bound<'_, PyAny>>,
        max_body: Option<&Bound<'_, PyAny>>,
        max_events: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let py = app_secret.py();
        let limits = limits(max_body, max_events)?;
        let mut builder = hubsig::Webhook::builder()
            .max_body(limits.max_body() as usize)
            .max_events(limits.max_events() as usize);
        if is_text(app_secret) || app_secret.is_none() {
            builder = builder.app_secret(secret_bytes(app_secret, "app_secret")?);
        } else {
            let several = app_secret
                .try_iter()
                .map_err(|_| PyTypeError::new_err("app_secret must be str, bytes, or several of these"))?;
            for each in several {
                builder = builder.app_secret(secret_bytes(&each?, "app_secret")?);
            }
        }
        if let Some(token) = verify_token {
            builder = builder.verify_token(secret_bytes(token, "verify_token")?);
        }
        builder.build().map(|inner| Self { inner }).map_err(|error| raise(py, error))
    }

    /// Verifies a delivery and returns its events.
    ///
    /// `body` is the body exactly as received, `headers` the request's headers or the value of X-Hub-Signature-256.
    /// Raises SignatureError or PayloadError; TypeError if `body` is str.
    fn receive(&self, body: &Bound<'_, PyAny>, headers: &Bound<'_, PyAny>) -> PyResult<Delivery> {
        let py = body.py();
        let body = PyBackedBytes::from(body::bytes(body)?);
        let found = headers::find(headers)?;
        let signature = found.signature().map_err(|error| raise(py, error))?;
        let bytes = &*body;
        let mut index = Box::new(Index::new());
        let mut receive = || self.inner.receive_into(bytes, signature, &mut index);
        let received = if bytes.len() < DETACH_FROM { receive() } else { py.detach(receive) };
        match received {
            Ok(secret_index) => Ok(Delivery::new(body, index, Some(secret_index))),
            Err(error) => Err(raise(py, error)),
        }
    }

    /// Verifies a delivery without reading it; returns which of the app secrets matched, counted from 0.
    ///
    /// Raises SignatureError, or PayloadError for a body over the limit.
    fn verify(&self, body: &Bound<'_, PyAny>, headers: &Bound<'_, PyAny>) -> PyResult<usize> {
        let py = body.py();
        let body = body::bytes(body)?;
        let found = headers::find(headers)?;
        let signature = found.signature().map_err(|error| raise(py, error))?;
        let bytes = body.as_bytes();
        let verify = || self.inner.verify(bytes, signature).map(|verified| verified.secret_index());
        let verified = if bytes.len() < DETACH_FROM { verify() } else { py.detach(verify) };
        verified.map_err(|error| raise(py, error))
    }

    /// Answers the handshake: returns the text to send back as text/plain, or raises HandshakeError.
    ///
    /// `query` is the request's query: a mapping, a list of pairs, or the raw query string.
    fn challenge(&self, py: Python<'_>, query: &Bound<'_, PyAny>) -> PyResult<String> {
        let answer = match query::read(query)? {
            Query::Raw(raw) => self.inner.challenge(&raw).map(hubsig::Challenge::into_string),
            Query::Pairs(pairs) => self.inner.challenge_from_pairs(pairs).map(hubsig::Challenge::into_string),
        };
        answer.map_err(|error| raise(py, error))
    }

    /// Answers one request, whatever brought it: `(status, headers, text)` to send back.
    ///
    /// `method` as received; `query` as for `challenge`, `headers` and `body` as for `receive`, None for no body.
    /// `on_event`, a function or a `hubsig.Dispatcher`, is called with each event of a verified delivery; what it
    /// raises goes on to the caller, who has to answer 500. What is refused is answered, and logged to the logger
    /// `hubsig`.
    fn respond<'py>(
        this: &Bound<'py, Self>,
        method: &Bound<'py, PyAny>,
        query: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        body: &Bound<'py, PyAny>,
        on_event: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let respond = this.py().import(RESPOND)?.getattr("respond")?;
        respond.call1((this, method, query, headers, body, on_event))
    }

    /// `respond` for handlers that may be `async`: to be awaited.
    fn respond_async<'py>(
        this: &Bound<'py, Self>,
        method: &Bound<'py, PyAny>,
        query: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        body: &Bound<'py, PyAny>,
        on_event: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let respond = this.py().import(RESPOND)?.getattr("respond_async")?;
        respond.call1((this, method, query, headers, body, on_event))
    }

    /// The longest body accepted, in bytes.
    #[getter]
    fn max_body(&self) -> u64 {
        u64::from(self.inner.limits().max_body())
    }

    /// The largest number of events accepted in one delivery.
    #[getter]
    fn max_events(&self) -> u64 {
        u64::from(self.inner.limits().max_events())
    }

    /// Verifies the `signed_request` form field of a deauthorize or data deletion callback.
    ///
    /// Raises SignatureError or PayloadError.
    fn signed_request(&self, text: &Bound<'_, PyAny>) -> PyResult<SignedRequest> {
        let py = text.py();
        let malformed = || raise(py, hubsig::Error::new(hubsig::ErrorCode::SignedRequestMalformed));
        let inner = if let Ok(text) = text.cast::<PyString>() {
            self.inner.signed_request(text.to_str().map_err(|_| malformed())?)
        } else if let Ok(bytes) = text.cast::<PyBytes>() {
            self.inner.signed_request(std::str::from_utf8(bytes.as_bytes()).map_err(|_| malformed())?)
        } else if text.is_none() {
            return Err(malformed());
        } else {
            return Err(PyTypeError::new_err("a signed request is str or bytes"));
        };
        inner.map(|inner| SignedRequest { inner }).map_err(|error| raise(py, error))
    }

    /// Looks for the reason why a delivery is refused: finding -> what it means and what to do.
    ///
    /// For logs and terminals. Whatever it finds, the delivery stays refused.
    fn explain<'py>(
        &self,
        body: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let py = body.py();
        let body = body::bytes(body)?;
        let found = headers::find(headers)?;
        let findings = PyDict::new(py);
        let diagnosis = if let Ok(signature) = found.signature() {
            self.inner.explain_mismatch(body.as_bytes(), signature)
        } else {
            findings.set_item(Finding::Refused.name(), Finding::Refused.advice())?;
            hubsig::diagnose(body.as_bytes())
        };
        for &finding in Finding::ALL {
            if diagnosis.contains(finding) {
                findings.set_item(finding.name(), finding.advice())?;
            }
        }
        Ok(findings)
    }

    fn __repr__(&self) -> String {
        let limits = self.inner.limits();
        format!(
            "<hubsig.Webhook app_secret=*** ({}), max_body={}, max_events={}>",
            self.inner.secret_count(),
            limits.max_body(),
            limits.max_events()
        )
    }

    #[allow(clippy::unused_self, reason = "Python calls it as a method")]
    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a webhook holds secrets and cannot be pickled; build one in each process"))
    }

    fn __copy__(this: Py<Self>) -> Py<Self> {
        this
    }

    fn __deepcopy__(this: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        this
    }
}

/// The content of a verified signed request.
#[pyclass(frozen, module = "hubsig")]
pub(crate) struct SignedRequest {
    inner: hubsig::SignedRequest,
}

#[pymethods]
impl SignedRequest {
    /// Whom it is about: an app-scoped id.
    #[getter]
    fn user_id(&self) -> &str {
        self.inner.user_id()
    }

    /// When Meta issued it, in seconds since 1970 (UTC); None if it does not say.
    #[getter]
    fn issued_at(&self) -> Option<i64> {
        self.inner.issued_at()
    }

    /// When it expires, in seconds since 1970 (UTC); usually None, and 0 means never.
    #[getter]
    fn expires(&self) -> Option<i64> {
        self.inner.expires()
    }

    /// The decoded payload: the bytes of one JSON object.
    #[getter]
    fn payload<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.inner.payload())
    }

    /// Which of the app secrets it was signed with, counted from 0.
    #[getter]
    fn secret_index(&self) -> usize {
        self.inner.secret_index()
    }

    fn __repr__(&self) -> String {
        format!(
            "<hubsig.SignedRequest of {} bytes, secret_index={}>",
            self.inner.payload().len(),
            self.inner.secret_index()
        )
    }
}

/// The value of X-Hub-Signature-256 for `body`, as Meta computes it with this app secret: `sha256=` and 64 digits.
///
/// For tests and tools. Raises ValueError if the secret is empty or blank, TypeError if `body` is str.
#[pyfunction]
pub(crate) fn sign(secret: &Bound<'_, PyAny>, body: &Bound<'_, PyAny>) -> PyResult<String> {
    let secret = secret_bytes(secret, "secret")?;
    if secret.trim_ascii().is_empty() {
        return Err(PyValueError::new_err("the secret is empty or blank"));
    }
    Ok(hubsig::sign(&secret, body::bytes(body)?.as_bytes()))
}

fn is_text(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>()
}

/// The bytes of a secret. Exceptions name the argument and never the value, which is why no converter of PyO3 or Python
/// is asked: theirs quote what they could not convert.
fn secret_bytes(value: &Bound<'_, PyAny>, name: &str) -> PyResult<Zeroizing<Vec<u8>>> {
    if let Ok(text) = value.cast::<PyString>() {
        return match text.to_str() {
            Ok(text) => Ok(Zeroizing::new(text.as_bytes().to_vec())),
            Err(_) => Err(PyValueError::new_err(format!("{name} holds characters that cannot be encoded"))),
        };
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Zeroizing::new(bytes.as_bytes().to_vec()));
    }
    if value.is_none() {
        return Err(PyTypeError::new_err(format!("{name} is None; is the environment variable set?")));
    }
    Err(PyTypeError::new_err(format!("{name} must be str or bytes")))
}
