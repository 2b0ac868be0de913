#![forbid(unsafe_code)]
#![allow(clippy::doc_markdown, reason = "the comments on classes and functions are Python's docstrings")]
//! `hubsig._native`: the core as Python sees it.
//!
//! Nothing is decided here. This crate turns Python's objects into bytes, hands them to the core, and turns what the core
//! says into Python's objects, as late as possible: a delivery keeps the caller's `bytes` and an index of offsets, an
//! event is a place in a delivery, and an attribute is decoded when it is read.
//!
//! | file | job |
//! |---|---|
//! | `body` | what may be given as a body, and the bytes in it |
//! | `headers` | finding the signature among whatever a framework calls headers |
//! | `query` | the same for the handshake's parameters |
//! | `webhook` | `Webhook`, `SignedRequest` |
//! | `delivery` | `Delivery` and its iterator |
//! | `event` | `Event`, the attributes that every event has |
//! | `shapes` | the classes below `Event`; `generated` lists them |
//! | `plain` | `to_dict`, and JSON loaded by the standard library |
//! | `names` | the names of the closed lists, as shared `str` objects |
//! | `graph` | requests to the Graph API and its answers, for `hubsig.graph` |
//! | `errors` | the one way from an error of the core to an exception |

mod body;
mod delivery;
mod errors;
mod event;
mod generated;
mod graph;
mod headers;
mod names;
mod plain;
mod query;
mod shapes;
mod webhook;

/// The compiled half of the package `hubsig`; import from there.
// Every class is frozen and every cache is written once, so nothing here needs the interpreter's lock.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::delivery::{Delivery, EventIterator, parse_unverified};
    #[pymodule_export]
    use crate::errors::{_error_table, errors};
    #[pymodule_export]
    use crate::event::{_restore, Event};
    #[pymodule_export]
    use crate::graph::answers::{
        _graph_allowed, _graph_classify, _graph_interpret, _graph_opens_window, _graph_text_bytes,
        _graph_unanswered, _graph_usage,
    };
    #[pymodule_export]
    use crate::graph::oauth::{
        _graph_authorize_url, _graph_callback, _graph_debug_token, _graph_exchange, _graph_page_tokens,
        _graph_pages, _graph_proof, _graph_refresh_due, _graph_state_check, _graph_token, _graph_token_info,
    };
    #[pymodule_export]
    use crate::graph::replying::{_graph_reply, _graph_reply_refusals};
    #[pymodule_export]
    use crate::graph::requests::{_graph_act, _graph_call, _graph_comment, _graph_send, _graph_split_text};
    #[pymodule_export]
    use crate::graph::whatsapp::{_graph_whatsapp_read, _graph_whatsapp_send};
    #[pymodule_export]
    use crate::names::{fields, flags, kinds};
    #[pymodule_export]
    use crate::shapes::_restore_attachment;
    #[pymodule_export]
    use crate::webhook::{SignedRequest, Webhook, sign};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::generated::add_classes(module)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
