//! A secret leaves memory once the webhook is built: the whole process is searched for it, as it is and padded as HMAC pads
//! it. Linux only, where a process can read its own memory through a file.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::FileExt;

use hubsig::Webhook;

const LENGTH: usize = 48;

/// The secret, made byte by byte where it is wanted and never kept.
fn byte(index: usize) -> u8 {
    u8::try_from((index * index * 31 + index * 97 + 0x5b) % 251).unwrap() | 1
}

fn secret() -> Vec<u8> {
    (0..LENGTH).map(byte).collect()
}

/// How often the secret, combined with `mask`, stands in the memory of this process. Searches without holding a copy.
fn count(mask: u8) -> usize {
    let memory = File::open("/proc/self/mem").unwrap();
    let mut hits = 0;
    let mut chunk = vec![0_u8; 1 << 16];
    for line in BufReader::new(File::open("/proc/self/maps").unwrap()).lines() {
        let line = line.unwrap();
        if !line.contains(" rw") {
            continue;
        }
        let (start, rest) = line.split_once('-').unwrap();
        let (end, _) = rest.split_once(' ').unwrap();
        let mut position = u64::from_str_radix(start, 16).unwrap();
        let end = u64::from_str_radix(end, 16).unwrap();
        while position < end {
            let Ok(read) = memory.read_at(&mut chunk, position) else { break };
            let found = chunk[..read]
                .windows(LENGTH)
                .filter(|window| window.iter().enumerate().all(|(index, found)| *found == byte(index) ^ mask))
                .count();
            hits += found;
            if read <= LENGTH {
                break;
            }
            position += (read - LENGTH + 1) as u64;
        }
        chunk.fill(0);
    }
    hits
}

#[test]
fn no_copy_of_a_secret_stays() {
    const INNER: u8 = 0x36;
    const OUTER: u8 = 0x5c;
    assert_eq!([count(0), count(INNER), count(OUTER)], [0, 0, 0]);

    let held = secret();
    assert!(count(0) >= 1, "the search finds what is there");
    let builder = Webhook::builder().app_secret(&held).verify_token(&held);
    drop(zeroize(held));
    assert!(count(0) >= 1, "the builder holds the secret");

    let webhook = builder.build().unwrap();
    assert_eq!([count(0), count(INNER), count(OUTER)], [0, 0, 0], "after building");
    assert!(webhook.verify(b"{}", "sha256=00").is_err());
    drop(webhook);
    assert_eq!([count(0), count(INNER), count(OUTER)], [0, 0, 0], "after dropping");
}

/// Overwrites a vector in a way that is not optimised away.
fn zeroize(mut held: Vec<u8>) -> Vec<u8> {
    held.fill(0);
    std::hint::black_box(held)
}
