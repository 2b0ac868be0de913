//! What verification promises: signatures, secrets, the handshake, signed requests, diagnosis.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod bits;
mod diagnosis;
mod errors;
mod handshake;
mod header;
mod secrets;
mod signed_request;
mod vectors;
mod wycheproof;

use hubsig::{ErrorCode, Verified, Webhook};

/// The secret of the published vectors.
const SECRET: &[u8] = b"0123456789abcdef0123456789abcdef";

fn webhook(secret: impl AsRef<[u8]>) -> Webhook {
    Webhook::builder().app_secret(secret).build().unwrap()
}

/// The code a result was refused with; panics if it was accepted.
#[track_caller]
fn code<T: std::fmt::Debug>(result: Result<T, hubsig::Error>) -> ErrorCode {
    result.unwrap_err().code()
}

/// The MAC of a test vector, in the spelling of the header.
fn header(algorithm: &str, mac: &[u8]) -> String {
    use std::fmt::Write;
    mac.iter().fold(format!("{algorithm}="), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

/// A catalogue payload without its final newline, where the catalogue is at hand.
fn catalogue(name: &str) -> Option<Vec<u8>> {
    let path = format!("{}/../../shared/corpus/catalogue/{name}.json", env!("CARGO_MANIFEST_DIR"));
    Some(std::fs::read(path).ok()?.trim_ascii_end().to_vec())
}

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next().to_le_bytes()[3]).collect()
    }
}

#[test]
fn the_public_types_may_cross_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Webhook>();
    shared::<Verified<'_>>();
    shared::<hubsig::Error>();
    shared::<hubsig::Diagnosis>();
    shared::<hubsig::SignedRequest>();
    shared::<hubsig::Challenge<'_>>();
}
