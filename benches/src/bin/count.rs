//! What callgrind counts: `count payloads` reads every delivery of the comparison and answers one, `count scale` reads
//! every family at every size, `count peers` every family at its largest as others do who only look whether it is JSON. A
//! line for each piece of work that was counted, in order; `benches/count.py` puts the counts beside them.

#![allow(clippy::print_stdout, reason = "it is a program")]

use std::error::Error;
use std::hint::black_box;

use hubsig::{Delivery, Field, Limits};
use hubsig_benches::counted::counted;
use hubsig_benches::families::FAMILIES;
use hubsig_benches::{answering, payloads, work};

/// One way to read a delivery; returns the number of its events.
type Stage = (&'static str, fn(&[u8]) -> usize);

/// Events found and classified; five attributes of each read besides; what a binding writes into a struct for each
/// besides; every attribute of each read besides.
const STAGES: [Stage; 4] = [
    ("parse", |body| parse(body).len()),
    ("five", |body| work::five(&parse(body)).events as usize),
    ("struct", |body| {
        let delivery = parse(body);
        for event in delivery.events() {
            black_box((event.parts(), event.overview()));
        }
        delivery.len()
    }),
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

/// What others take to pass over a body: nothing is looked for and nothing kept, or where every token is.
#[cfg(feature = "peers")]
const PEERS: [Stage; 2] = [
    ("serde_json", |body| {
        usize::from(serde_json::from_slice::<serde::de::IgnoredAny>(black_box(body)).is_ok())
    }),
    ("simd-json", |body| {
        // It writes where it reads.
        let mut copy = body.to_vec();
        usize::from(simd_json::to_tape(black_box(&mut copy)).is_ok())
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
                for stage in &STAGES[..3] {
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
        #[cfg(feature = "peers")]
        Some("peers") => {
            for family in FAMILIES {
                let size = *family.sizes.last().ok_or("a family without sizes")?;
                let body = family.body(size);
                let name = format!("{:?}\t{}", family.sort, family.name);
                for stage in STAGES[..1].iter().chain(&PEERS) {
                    // What looks at the processor once does so before it is counted.
                    black_box(stage.1(&body));
                    count(&name, size, *stage, &body);
                }
            }
        }
        _ => return Err("usage: count payloads|scale, or peers where they are built".into()),
    }
    Ok(())
}

fn count(name: &str, size: usize, (stage, read): Stage, body: &[u8]) {
    let mut events = 0;
    counted(&mut || events = read(body));
    println!("{name}\t{size}\t{stage}\t{}\t{events}", body.len());
}
