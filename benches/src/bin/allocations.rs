//! Counts the heap allocations of every subject of the comparison, in a process of its own, so that the counting does not
//! slow down what is timed. Writes `allocations.json` for the comparison to read.

#![allow(clippy::print_stdout, reason = "it is a program")]

use std::alloc::System;
use std::error::Error;

use hubsig_benches::{payloads, report, subjects};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Box<dyn Error>> {
    let mut found = Vec::new();
    for payload in payloads::all() {
        for mut subject in subjects::of(&payload) {
            // Twice before, so that what is reused has grown.
            subject.run(2);
            let region = Region::new(ALLOCATOR);
            subject.run(1);
            let change = region.change();
            found.push(report::Allocations {
                payload: payload.name.to_owned(),
                stage: subject.stage.to_owned(),
                subject: subject.name.to_owned(),
                count: (change.allocations + change.reallocations) as u64,
                bytes: change.bytes_allocated as u64,
            });
        }
    }
    std::fs::create_dir_all(report::folder())?;
    let path = report::folder().join("allocations.json");
    std::fs::write(&path, serde_json::to_string_pretty(&found)?)?;
    println!("{} rows in {}", found.len(), path.display());
    Ok(())
}
