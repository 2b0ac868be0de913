//! Counts the heap allocations of every subject of the comparison, in a process of its own, so that the counting does not
//! slow down what is timed. Writes `allocations.json` for the comparison to read.

#![allow(clippy::print_stdout, reason = "it is a program")]

use std::error::Error;

use allocation_counter::measure;
use hubsig_benches::{payloads, report, subjects};

fn main() -> Result<(), Box<dyn Error>> {
    let mut found = Vec::new();
    for payload in payloads::all() {
        for mut subject in subjects::of(&payload) {
            // Twice before, so that what is reused has grown.
            subject.run(2);
            let info = measure(|| {
                subject.run(1);
            });
            found.push(report::Allocations {
                payload: payload.name.to_owned(),
                stage: subject.stage.to_owned(),
                subject: subject.name.to_owned(),
                count: info.count_total,
                bytes: info.bytes_total,
                peak: info.bytes_max,
            });
        }
    }
    std::fs::create_dir_all(report::folder())?;
    let path = report::folder().join("allocations.json");
    std::fs::write(&path, serde_json::to_string_pretty(&found)?)?;
    println!("{} rows in {}", found.len(), path.display());
    Ok(())
}
