//! What comes out: the rows of `target/bench/summary.json`.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// One measurement. The layout is shared by all languages; keys may be added.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct Row {
    /// The language: `rust`, `python`, …
    pub layer: String,
    /// The delivery, by its name.
    pub payload: String,
    /// `verify`, `parse`, `receive`, `refuse`.
    pub stage: String,
    /// Who did the work.
    pub subject: String,
    /// The length of the body.
    pub bytes: usize,
    /// Nanoseconds of one call: the median over all rounds.
    pub ns: f64,
    /// The width of the range that holds the middle four fifths of the rounds, in nanoseconds.
    pub spread: f64,
    /// Heap allocations of one call, growing included; `None` where they were not counted.
    pub allocations: Option<u64>,
    /// The bytes that those asked for.
    pub allocated_bytes: Option<u64>,
    /// The most of them at once.
    pub peak_bytes: Option<u64>,
}

/// What the allocation counter found for one subject on one delivery.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct Allocations {
    /// The delivery.
    pub payload: String,
    /// The stage.
    pub stage: String,
    /// The subject.
    pub subject: String,
    /// Allocations of one call, growing included.
    pub count: u64,
    /// The bytes that those asked for.
    pub bytes: u64,
    /// The most of them at once.
    pub peak: u64,
}

/// The file that holds all rows.
#[derive(Serialize, Deserialize, Clone, Debug, Default)]
pub struct Summary {
    /// The measurements.
    pub rows: Vec<Row>,
}

/// The folder that everything is written to: `target/bench` of the workspace, or what `HUBSIG_BENCH_DIR` names.
pub fn folder() -> PathBuf {
    std::env::var_os("HUBSIG_BENCH_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/bench"), PathBuf::from)
}
