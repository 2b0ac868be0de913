//! Prints the canonical line of every event of the deliveries named as arguments, or of those whose paths stand on the
//! lines of standard input. Nothing is verified: this is a tool of the tests.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

mod line;

use std::io::BufRead as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut paths: Vec<String> = std::env::args().skip(1).collect();
    if paths.is_empty() {
        paths = std::io::stdin().lock().lines().collect::<Result<_, _>>()?;
    }
    for path in paths {
        let body = std::fs::read(&path)?;
        match hubsig::Delivery::parse_unverified(&body) {
            Ok(delivery) => delivery.events().for_each(|event| println!("{}", line::canonical(&event))),
            Err(error) => println!("{{\"error\":\"{}\"}}", error.code().name()),
        }
    }
    Ok(())
}
