//! Receives again and again, and says how much memory the process has at the start, in the middle and at the end:
//! `soak 10000000`. `benches/soak.py` runs this beside the same program in C, Go and Python, and compares. For those,
//! `soak payloads folder` writes the deliveries.

#![allow(clippy::print_stdout, reason = "it is a program")]

use std::error::Error;
use std::hint::black_box;

use hubsig::{ErrorCode, Webhook};
use hubsig_benches::{SECRET, payloads, work};

/// The pages of this process that are in memory.
fn resident() -> Result<u64, Box<dyn Error>> {
    let statm = std::fs::read_to_string("/proc/self/statm")?;
    let pages: u64 = statm.split(' ').nth(1).ok_or("no second number")?.parse()?;
    Ok(pages * 4096)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut payloads = payloads::all();
    // It takes several thousand times as long as the others, and what it leaves in memory they leave too.
    payloads.retain(|payload| payload.name != "history");
    let times: usize = match &arguments[..] {
        [what, folder] if what == "payloads" => {
            for payload in payloads {
                std::fs::write(format!("{folder}/{}.json", payload.name), payload.body)?;
            }
            return Ok(());
        }
        [times] => times.parse()?,
        _ => return Err("usage: soak times | soak payloads folder".into()),
    };
    let webhook = Webhook::builder().app_secret(SECRET).build()?;
    let forged: Vec<String> = payloads.iter().map(payloads::Payload::forged_header).collect();
    let (single, batches): (Vec<usize>, Vec<usize>) =
        (0..payloads.len()).partition(|at| payloads[*at].kinds.len() == 1);
    let mut samples = vec![];
    // What is only needed once is there after a hundredth.
    let marks = [times / 100, times / 2, times - 1];
    for time in 0..times {
        // One in a hundred is a batch, and one in ten is forged.
        let of = if time % 100 == 99 { &batches[..2] } else { &single[..] };
        let at = of[time % of.len()];
        let body = black_box(&*payloads[at].body);
        if time % 10 == 7 {
            let error = webhook.receive(body, &*forged[at]).err().map(hubsig::Error::code);
            assert_eq!(error, Some(ErrorCode::SignatureMismatch));
        } else {
            let delivery = webhook.receive(body, &*payloads[at].header)?;
            assert_eq!(black_box(work::five_decoded(&delivery)).events as usize, payloads[at].kinds.len());
        }
        if marks.contains(&time) {
            samples.push(resident()?.to_string());
        }
    }
    println!("{}", samples.join(" "));
    Ok(())
}
