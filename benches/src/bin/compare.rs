//! The comparison: all subjects on all deliveries in interleaved rounds, as ratios and as `summary.json`.
//!
//! Times are of one machine on one day; the ratios are what counts. Nothing here fails because of a time.

#![allow(clippy::print_stdout, reason = "it is a program")]
#![allow(clippy::cast_precision_loss, reason = "bodies are short of 2^52 bytes")]

use std::error::Error;
use std::fmt::Write as _;
use std::time::Duration;

use hubsig_benches::answering;
use hubsig_benches::c_interface::CInterface;
use hubsig_benches::payloads::{self, Payload};
use hubsig_benches::report::{self, Allocations, Row};
use hubsig_benches::rounds::{self, Summary, Timings};
use hubsig_benches::subjects::{self, Subject};

/// How long a subject's turn is; long enough for the clock, short enough for drift to hit all alike.
const TURN: Duration = Duration::from_micros(60);

/// Rounds per delivery, unless the first argument says otherwise.
const ROUNDS: usize = 601;

/// Who else parses, and how many times as long that must and should take. All peers read five attributes.
const PEERS: [(&str, f64, f64); 6] = [
    ("serde_json", 5.0, 7.0),
    ("sonic-rs", 4.0, 5.0),
    ("simd-json", 4.0, 5.0),
    ("jiter", 4.0, 5.0),
    ("simd-json-tape", 2.5, 3.5),
    ("simd-json-tape-in-place", 2.5, 3.5),
];

fn main() -> Result<(), Box<dyn Error>> {
    let rounds = std::env::args().nth(1).map_or(Ok(ROUNDS), |argument| argument.parse())?;
    let folder = report::folder();
    std::fs::create_dir_all(folder.join("payloads"))?;
    let allocations: Vec<Allocations> = match std::fs::read_to_string(folder.join("allocations.json")) {
        Ok(text) => serde_json::from_str(&text)?,
        Err(_) => Vec::new(),
    };

    let c = CInterface::load(&folder.join("libreceive.so"))?;
    let mut summary = report::Summary::default();
    let mut ratios = String::new();
    println!("nanoseconds per call, median of {rounds} interleaved rounds, and the middle four fifths");
    for payload in payloads::all() {
        // The other languages measure the same bytes.
        std::fs::write(folder.join("payloads").join(format!("{}.json", payload.name)), &payload.body)?;
        let mut subjects = subjects::of(&payload);
        subjects.extend(c.subjects(&payload));
        let timings = rounds::measure(&mut subjects, rounds, TURN);
        let table = Table { payload: &payload, subjects: &subjects, timings: &timings };
        print!("{}", table.times(&allocations, &mut summary));
        ratios += &table.ratios();
    }
    ratios += &answer(rounds, &mut summary);
    println!("\nratios, compared round by round\n{ratios}");
    let path = folder.join("summary.json");
    std::fs::write(&path, serde_json::to_string_pretty(&summary)? + "\n")?;
    println!("{} rows in {}", summary.rows.len(), path.display());
    Ok(())
}

/// The way back: a request built, an answer read, beside the same by hand.
fn answer(rounds: usize, summary: &mut report::Summary) -> String {
    let mut subjects = subjects::answering();
    let timings = rounds::measure(&mut subjects, rounds, TURN);
    let jobs = answering::jobs();
    let mut ratios = String::new();
    println!("\ngraph");
    for (subject, timing) in subjects.iter().zip(&timings) {
        let time = timing.summary();
        println!(
            "  {:4} {:18} {:14} {:>10.1}  ({:.1} .. {:.1})",
            subject.layer, subject.stage, subject.name, time.median, time.p10, time.p90
        );
        summary.rows.push(Row {
            layer: subject.layer.to_owned(),
            payload: "graph".to_owned(),
            stage: subject.stage.to_owned(),
            subject: subject.name.to_owned(),
            bytes: jobs.iter().find(|job| job.name == subject.stage).map_or(0, |job| job.bytes),
            ns: tenths(time.median),
            spread: tenths(time.p90 - time.p10),
            allocations: None,
            allocated_bytes: None,
            peak_bytes: None,
        });
    }
    for (job, pair) in jobs.iter().zip(timings.chunks_exact(2)) {
        let Summary { median, p10, p90 } = pair[1].over(&pair[0]);
        let _ = writeln!(
            ratios,
            "  graph        {}: serde_json / hubsig {median:6.2}  ({p10:.2} .. {p90:.2})",
            job.name
        );
    }
    ratios
}

/// The measurements of one delivery.
struct Table<'t> {
    payload: &'t Payload,
    subjects: &'t [Subject],
    timings: &'t [Timings],
}

impl Table<'_> {
    /// One line and one row for each subject.
    fn times(&self, allocations: &[Allocations], summary: &mut report::Summary) -> String {
        let bytes = self.payload.body.len();
        let mut out =
            format!("\n{} ({bytes} bytes, {} events)\n", self.payload.name, self.payload.kinds.len());
        for (subject, timings) in self.subjects.iter().zip(self.timings) {
            let time = timings.summary();
            let counted = allocations.iter().find(|counted| {
                subject.layer == "rust"
                    && (&*counted.payload, &*counted.stage, &*counted.subject)
                        == (self.payload.name, subject.stage, subject.name)
            });
            let heap = counted.map_or("not counted".to_owned(), |counted| {
                format!("{} allocations, {} bytes, {} at once", counted.count, counted.bytes, counted.peak)
            });
            let _ = writeln!(
                out,
                "  {:4} {:8} {:24} {:>10.1}  ({:.1} .. {:.1})  {:>7.3} GB/s  {heap}",
                subject.layer,
                subject.stage,
                subject.name,
                time.median,
                time.p10,
                time.p90,
                bytes as f64 / time.median,
            );
            summary.rows.push(Row {
                layer: subject.layer.to_owned(),
                payload: self.payload.name.to_owned(),
                stage: subject.stage.to_owned(),
                subject: subject.name.to_owned(),
                bytes,
                ns: tenths(time.median),
                spread: tenths(time.p90 - time.p10),
                allocations: counted.map(|counted| counted.count),
                allocated_bytes: counted.map(|counted| counted.bytes),
                peak_bytes: counted.map(|counted| counted.peak),
            });
        }
        out
    }

    /// The ratios that have a goal.
    fn ratios(&self) -> String {
        let hmac = self.find("verify", "hmac");
        // Over the HMAC alone: the text DM, other single events, batches.
        let (must, aim) = match (self.payload.name, self.payload.kinds.len()) {
            ("text", _) => (1.35, 1.25),
            (_, 1) => (1.45, 1.35),
            _ => (1.40, 1.30),
        };
        let mut out = String::new();
        for (what, stage, name, must, aim) in [
            ("verify+parse+classify / hmac", "receive", "hubsig-unread", must, aim),
            ("  and five attributes read / hmac", "receive", "hubsig", must, aim),
            ("forged / hmac", "refuse", "hubsig", 1.10, 1.05),
        ] {
            let ratio = self.find(stage, name).over(hmac);
            self.line(&mut out, what, ratio, "<=", must, aim);
        }
        for (what, name) in
            [("C / Rust, kinds read", "hubsig-unread"), ("C / Rust, five attributes read", "hubsig")]
        {
            let ratio = self.find_in("c", "receive", name).over(self.find("receive", name));
            self.line(&mut out, what, ratio, "<=", 1.05, 1.05);
        }
        for (peer, must, aim) in PEERS.into_iter().filter(|_| self.payload.peers) {
            let peer_timings = self.find("parse", peer);
            for (what, name) in
                [("parse+classify", "hubsig-unread"), ("  and five attributes read", "hubsig")]
            {
                let ratio = peer_timings.over(self.find("parse", name));
                self.line(&mut out, &format!("{what}: {peer} / hubsig"), ratio, ">=", must, aim);
            }
        }
        out
    }

    fn line(&self, out: &mut String, what: &str, ratio: Summary, relation: &str, must: f64, aim: f64) {
        let Summary { median, p10, p90 } = ratio;
        let reached = |goal: f64| if relation == "<=" { median <= goal } else { median >= goal };
        let verdict = if reached(aim) {
            "aim reached"
        } else if reached(must) {
            "met"
        } else {
            "missed"
        };
        let name = self.payload.name;
        let _ = writeln!(
            out,
            "  {name:12} {what:48} {median:6.2}  ({p10:.2} .. {p90:.2})  must {relation} {must:.2}, aim {relation} {aim:.2}  {verdict}"
        );
    }

    fn find(&self, stage: &str, name: &str) -> &Timings {
        self.find_in("rust", stage, name)
    }

    fn find_in(&self, layer: &str, stage: &str, name: &str) -> &Timings {
        let wanted = (layer, stage, name);
        let at = self.subjects.iter().position(|one| (one.layer, one.stage, one.name) == wanted);
        &self.timings[at.unwrap_or_else(|| unreachable!("{stage} by {name} in {layer} is measured"))]
    }
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
