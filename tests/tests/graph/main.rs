//! The way back: requests byte for byte, answers and what they mean, windows, and that no secret shows.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod answers;
mod callback;
mod files;
mod masking;
mod refusals;
mod replying;
mod requests;
mod robustness;
#[path = "../support/mod.rs"]
mod support;
mod table;
mod text;
mod tokens;
mod usage;
mod windows;
