//! The C interface of hubsig. What a C program reads is `include/hubsig.h`, which is made from the comments here.
//!
//! Nothing is decided in this crate. It turns pointers and lengths into slices, hands them to the core, and turns what
//! the core says into plain structs, offsets and statuses. The rules that hold for every export:
//!
//! * the work is done inside [`guard::answer`] or [`guard::value`], so that a panic becomes a status;
//! * every pointer goes through [`input`] or [`output`], where NULL, alignment and length are checked;
//! * an output is written once, at the end, when nothing can fail any more;
//! * nothing of the caller's is kept, and no memory is handed out but webhooks and requests.
//!
//! | file | job |
//! |---|---|
//! | `guard` | from a closure to a status; the panic's last stop |
//! | `input`, `output` | the caller's memory: the only places that follow a pointer |
//! | `error` | statuses and `hubsig_error` |
//! | `webhook` | `hubsig_webhook`: new, free, verify, receive, challenge, explain |
//! | `signing` | `hubsig_sign` and `hubsig_verify_signed_request` |
//! | `event` | `hubsig_event`, and reading bodies without a webhook |
//! | `field` | the fields of an event, by number |
//! | `attachment` | the attachments of a message |
//! | `writing` | whole events as JSON |
//! | `graph` | the way back: requests to the Graph API and its answers |
//! | `names` | from a number to its name |
//! | `version` | which library this is |
//! | `generated` | the tables |

#![allow(non_camel_case_types, reason = "types are called in C what they are called here")]
#![allow(
    clippy::missing_safety_doc,
    reason = "the comments are the manual of the C interface, which has one contract"
)]
#![allow(clippy::too_many_arguments, reason = "C has neither slices nor results: each takes two arguments")]

pub mod attachment;
pub mod error;
pub mod event;
pub mod field;
pub mod generated;
#[cfg(feature = "graph")]
pub mod graph;
mod guard;
mod input;
pub mod names;
mod output;
pub mod signing;
pub mod version;
pub mod webhook;
pub mod writing;
