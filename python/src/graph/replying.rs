//! From an event to the request that answers it.

use hubsig::graph::{ReplyError, ReplyRefusal, reply};
use pyo3::prelude::*;

use super::{ApiParts, RequestParts, api, built, raised, refused};
use crate::event::Event;

#[pyfunction]
pub(crate) fn _graph_reply<'py>(
    py: Python<'py>,
    parts: ApiParts,
    event: &Bound<'py, Event>,
    text: &str,
    now_ms: i64,
    skew_ms: i64,
) -> PyResult<RequestParts<'py>> {
    match reply(&api(&parts)?, &event.get().view()?, text, now_ms, skew_ms) {
        Ok(request) => built(py, Ok(request)),
        Err(ReplyError::Build(error)) => Err(refused(py, error)),
        Err(ReplyError::Refused(refusal)) => {
            Err(raised(py, "ReplyRefused", (refusal.name(), refusal.message())))
        }
    }
}

/// Every reason, in the order of the table.
#[pyfunction]
pub(crate) fn _graph_reply_refusals() -> Vec<&'static str> {
    ReplyRefusal::ALL.iter().map(|refusal| refusal.name()).collect()
}
