//! HMAC-SHA256 by `ring` and by `aws-lc-rs`, each with a key that is made once.

use std::array::TryFromSliceError;

/// A key of `ring`.
pub struct Ring(ring::hmac::Key);

impl Ring {
    /// Keys it.
    pub fn new(secret: &str) -> Self {
        Ring(ring::hmac::Key::new(ring::hmac::HMAC_SHA256, secret.as_bytes()))
    }

    /// The digest of a body.
    #[inline]
    pub fn digest(&self, body: &[u8]) -> [u8; 32] {
        whole(ring::hmac::sign(&self.0, body).as_ref().try_into())
    }
}

/// A key of `aws-lc-rs`.
pub struct AwsLc(aws_lc_rs::hmac::Key);

impl AwsLc {
    /// Keys it.
    pub fn new(secret: &str) -> Self {
        AwsLc(aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, secret.as_bytes()))
    }

    /// The digest of a body.
    #[inline]
    pub fn digest(&self, body: &[u8]) -> [u8; 32] {
        whole(aws_lc_rs::hmac::sign(&self.0, body).as_ref().try_into())
    }

    /// Whether this is the digest of the body.
    #[inline]
    pub fn verifies(&self, body: &[u8], digest: &[u8]) -> bool {
        aws_lc_rs::hmac::verify(&self.0, body, digest).is_ok()
    }
}

fn whole(digest: Result<[u8; 32], TryFromSliceError>) -> [u8; 32] {
    digest.unwrap_or_else(|_| unreachable!("SHA-256 is of 32 bytes"))
}
