//! What callgrind counts: `count payloads` reads every delivery of the comparison and answers one, `count scale` reads
//! every family at every size. A line for each piece of work that was counted, in order; `benches/count.py` puts the counts beside them.

#![allow(clippy::print_stdout, reason = "it is a program")]

use std::error::Error;
use std::hint::black_box;

use hubsig::{Delivery, Field, Limits};
use hubsig_benches::counted::counted;
use hubsig_benches::families::FAMILIES;
use hubsig_benches::{answering, payloads, work};

/// One way to read a delivery; returns the number of its events.
type Stage = (&'static str, fn(&[u8]) -> usize);

/// Events found and classified; five attributes of each read besides; every attribute of each read besides.
const STAGES: [Stage; 3] = [
    ("parse", |body| parse(body).len()),
    ("five", |body| work::five(&parse(body)).events as usize),
    ("all", |body| {
        let delivery = parse(body);
        for event in delivery.events() {
            for field in Field::ATTRIBUTES.iter().chain(event.shape().fields()) {
                black_box(event.field_value(*field));
            }
        }
        delivery.len()
    }),
];

/// # Panics
/// If it is not a delivery: a count of something else is worth nothing.
#[allow(clippy::expect_used, reason = "a count of something else is worth nothing")]
fn parse(body: &[u8]) -> Delivery<'_> {
    let limits = Limits::default().with_max_body(64 << 20).expect("a right limit");
    Delivery::parse_unverified_with(black_box(body), limits).expect("a delivery")
}

fn main() -> Result<(), Box<dyn Error>> {
    let payloads = payloads::all();
    // What is done once in a process, such as looking at the processor, belongs to nobody.
    for payload in &payloads {
        for (_, read) in STAGES {
            black_box(read(&payload.body));
        }
    }
    match std::env::args().nth(1).as_deref() {
        Some("payloads") => {
            for payload in payloads {
                let name = format!("payload\t{}", payload.name);
                for stage in &STAGES[..2] {
                    count(&name, 1, *stage, &payload.body);
                }
            }
            for job in answering::jobs() {
                (job.run)();
                counted(&mut || (job.run)());
                println!("graph\t{}\t1\tcall\t{}\t1", job.name, job.bytes);
            }
        }
        Some("scale") => {
            for family in FAMILIES {
                for size in family.sizes {
                    let body = family.body(*size);
                    let name = format!("{:?}\t{}", family.sort, family.name);
                    for stage in &STAGES {
                        count(&name, *size, *stage, &body);
                    }
                }
            }
        }
        _ => return Err("usage: count payloads|scale".into()),
    }
    Ok(())
}

fn count(name: &str, size: usize, (stage, read): Stage, body: &[u8]) {
    let mut events = 0;
    counted(&mut || events = read(body));
    println!("{name}\t{size}\t{stage}\t{}\t{events}", body.len());
}
