//! The app secrets as keyed MAC states, and comparing with every one of them.
//!
//! A secret is turned into its two HMAC states when the webhook is built; after that nothing holds the secret itself, and
//! a delivery costs a copy of the state instead of two more hash blocks. The states are as good as the secret to a forger,
//! so they are wiped when dropped and never printed.

use alloc::{boxed::Box, vec::Vec};

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use zeroize::{Zeroizing, zeroize_stack};

use crate::error::{Error, ErrorCode};

/// A secret's bytes on their way from the builder to the states; wiped when dropped.
pub(crate) type Secret = Zeroizing<Vec<u8>>;

/// One secret, ready to hash with.
struct Key {
    sha256: Hmac<Sha256>,
    sha1: Hmac<Sha1>,
}

/// All secrets of a webhook, in the order given. Never empty.
pub(crate) struct Keys(Box<[Key]>);

impl Keys {
    /// Checks the secrets and keys a state with each.
    pub(crate) fn new(secrets: &[Secret]) -> Result<Self, Error> {
        if secrets.is_empty() {
            return Err(Error::new(ErrorCode::SecretMissing));
        }
        // Room for all from the start: growing would leave copies of the states behind in freed memory.
        let mut keys = Vec::with_capacity(secrets.len());
        for secret in secrets {
            if secret.is_empty() {
                return Err(Error::new(ErrorCode::SecretEmpty));
            }
            if is_blank(secret) {
                return Err(Error::new(ErrorCode::SecretBlank));
            }
            push_keyed(&mut keys, secret);
            // HMAC pads the key in a block on the stack and leaves it there.
            zeroize_stack::<4096>();
        }
        Ok(Self(keys.into_boxed_slice()))
    }

    /// How many secrets there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The position of the first secret whose HMAC-SHA256 of `message` is `digest`.
    #[inline]
    pub(crate) fn find_sha256(&self, message: &[u8], digest: &[u8; 32]) -> Option<u32> {
        self.find(|key| same_32(&mac(&key.sha256, message), digest))
    }

    /// The position of the first secret whose HMAC-SHA1 of `message` is `digest`.
    pub(crate) fn find_sha1(&self, message: &[u8], digest: &[u8; 20]) -> Option<u32> {
        self.find(|key| mac::<Hmac<Sha1>, 20>(&key.sha1, message).ct_eq(digest))
    }

    /// Tries every key, also after a match, so that the time tells neither whether one matched nor which.
    #[inline]
    fn find(&self, matches: impl Fn(&Key) -> Choice) -> Option<u32> {
        // How many secrets there are is no secret; with one there is no index to choose.
        if let [key] = &*self.0 {
            return bool::from(matches(key)).then_some(0);
        }
        let mut found = Choice::from(0);
        let mut index = 0_u32;
        let mut position = 0_u32;
        for key in &self.0 {
            let equal = matches(key);
            index.conditional_assign(&position, equal & !found);
            found |= equal;
            position = position.wrapping_add(1);
        }
        // The outcome itself is public: it becomes the HTTP status.
        bool::from(found).then_some(index)
    }
}

/// Whether there is nothing in it but ASCII white space: what an unset variable or an empty line in a file leaves.
///
/// Vertical tabs and form feeds count beside other white space, as they do in C and Python. Nothing but those is no
/// leftover of a text, though, and may be a key: the standard vectors of HMAC have two such.
pub(crate) fn is_blank(bytes: &[u8]) -> bool {
    let white = bytes.iter().all(|byte| matches!(byte, b' ' | b'\t'..=b'\r'));
    white && (bytes.is_empty() || bytes.iter().any(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')))
}

/// Keys the states of a secret. Not inlined, so that what it leaves on the stack lies where the caller wipes it.
#[inline(never)]
fn push_keyed(keys: &mut Vec<Key>, secret: &[u8]) {
    keys.push(Key { sha256: keyed(secret), sha1: keyed(secret) });
}

/// The HMAC-SHA256 of a message under a key used once.
pub(crate) fn hmac_sha256(secret: &[u8], message: &[u8]) -> [u8; 32] {
    mac::<Hmac<Sha256>, 32>(&keyed(secret), message)
}

/// The state of a MAC keyed with a secret of any length.
fn keyed<M: KeyInit>(secret: &[u8]) -> M {
    // HMAC takes keys of every length, by definition; the error type exists for other MACs.
    match M::new_from_slice(secret) {
        Ok(state) => state,
        Err(_) => unreachable!("HMAC accepts a key of any length"),
    }
}

/// The MAC of a message, from a keyed state that stays as it is.
#[inline]
fn mac<M: Mac + Clone, const N: usize>(state: &M, message: &[u8]) -> [u8; N]
where
    [u8; N]: From<hmac::digest::Output<M>>,
{
    state.clone().chain_update(message).finalize().into_bytes().into()
}

/// Compares two digests in constant time: all differing bits are gathered in one word, without a branch, and only that word
/// goes through the barrier that keeps the compiler from reasoning about it. A barrier for every byte costs more than a
/// tenth of the whole verification.
#[inline]
fn same_32(left: &[u8; 32], right: &[u8; 32]) -> Choice {
    let mut differing = 0_u64;
    for (left, right) in left.as_chunks::<8>().0.iter().zip(right.as_chunks::<8>().0) {
        differing |= u64::from_ne_bytes(*left) ^ u64::from_ne_bytes(*right);
    }
    differing.ct_eq(&0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparison_sees_every_bit() {
        let left: [u8; 32] = core::array::from_fn(|index| u8::try_from(index * 7).unwrap_or(1));
        assert!(bool::from(same_32(&left, &left)));
        for bit in 0..256 {
            let mut right = left;
            right[bit / 8] ^= 1 << (bit % 8);
            assert!(!bool::from(same_32(&left, &right)), "bit {bit}");
        }
    }

    #[test]
    fn blank_means_ascii_white_space_only() {
        for blank in [&b""[..], b" ", b"\t\r\n\x0b\x0c "] {
            assert!(is_blank(blank));
        }
        for not_blank in [&b"x"[..], b" x ", b"\0", "\u{a0}".as_bytes(), "\u{2003}".as_bytes()] {
            assert!(!is_blank(not_blank));
        }
    }
}
