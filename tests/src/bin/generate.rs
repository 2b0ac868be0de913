//! Writes every generated twin: `cargo run -p hubsig-contracts --bin generate`.
//!
//! It does what `BLESS=1` does in the drift test, without needing a core that compiles.

use std::process::ExitCode;

use hubsig_contracts::generate;

fn main() -> ExitCode {
    match generate::bless(&generate::root()) {
        Ok(written) => {
            for path in written {
                eprintln!("wrote {path}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("generate: {error}");
            ExitCode::FAILURE
        }
    }
}
