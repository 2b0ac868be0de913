//! JSON as it stands in a delivery: found, checked and handed out in place.
//!
//! Nothing here builds a tree. `scan` is the one forward pass with the whole RFC 8259 grammar, `text` the lazy
//! string, `lookup` the way back into a slice that has been checked, `write` the few bytes that we produce.
//!
//! The policy is fixed and the same in every language: RFC 8259 exactly, UTF-8 only, no byte order mark, at most
//! [`crate::Limits::MAX_NESTING`] containers inside one another. A lone surrogate escape is accepted and decodes to
//! U+FFFD; of two equal keys the last one counts.

pub(crate) mod guess;
pub(crate) mod lookup;
mod run;
pub(crate) mod scan;
mod skip;
pub(crate) mod span;
pub(crate) mod text;
pub(crate) mod write;

pub use lookup::{Document, Value};
pub use text::Text;
