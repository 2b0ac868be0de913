//! One bit changed anywhere, in the signature or in the body, and the delivery is refused.

use hubsig::{ErrorCode, sign};

use crate::{Numbers, SECRET, catalogue, code, header, webhook};

/// Bodies of many lengths, and the catalogue's where it is at hand.
fn bodies() -> Vec<Vec<u8>> {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut bodies: Vec<_> =
        [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 419, 1000].map(|n| numbers.bytes(n)).into();
    bodies.extend(["P001", "P015", "P058"].into_iter().filter_map(catalogue));
    bodies
}

#[test]
fn every_bit_of_the_signature() {
    let webhook = webhook(SECRET);
    for body in bodies() {
        let right = sign(SECRET, &body);
        let mac: Vec<u8> = (0..32)
            .map(|index| u8::from_str_radix(&right[7 + 2 * index..9 + 2 * index], 16).unwrap())
            .collect();
        assert_eq!(header("sha256", &mac), right);
        for bit in 0..256 {
            let mut mac = mac.clone();
            mac[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(
                code(webhook.verify(&body, &header("sha256", &mac))),
                ErrorCode::SignatureMismatch,
                "bit {bit}"
            );
        }
    }
}

#[test]
fn every_bit_of_the_body() {
    let webhook = webhook(SECRET);
    for body in bodies() {
        let right = sign(SECRET, &body);
        webhook.verify(&body, &right).unwrap();
        for bit in 0..body.len() * 8 {
            let mut body = body.clone();
            body[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(code(webhook.verify(&body, &right)), ErrorCode::SignatureMismatch, "bit {bit}");
        }
    }
}

#[test]
fn every_prefix_and_one_byte_more() {
    let webhook = webhook(SECRET);
    for body in bodies() {
        let right = sign(SECRET, &body);
        for length in 0..body.len() {
            assert_eq!(code(webhook.verify(&body[..length], &right)), ErrorCode::SignatureMismatch);
        }
        for byte in 0..=255 {
            let longer = [&body[..], &[byte]].concat();
            assert_eq!(code(webhook.verify(&longer, &right)), ErrorCode::SignatureMismatch);
        }
    }
}
