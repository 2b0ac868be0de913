//! The contracts between the layers of hubsig.
//!
//! The tables in `core/spec` are the only place where kinds, fields and errors are written down. [`generate`] makes
//! every language's twin from them; `tests/drift.rs` fails when a committed twin says something else.

pub mod generate;

/// The Rust blocks of the documentation are run with the other documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/rust.md")]
struct Documentation;
