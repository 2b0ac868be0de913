//! The signature header: what the request carried, and reading it strictly.
//!
//! Meta sends `X-Hub-Signature-256: sha256=` and 64 hexadecimal digits, and beside it the older `X-Hub-Signature:
//! sha1=` and 40. Exactly that is accepted: the algorithm is never the sender's choice, nothing is skipped, nothing is
//! guessed. Spaces and tabs around the value are allowed, as HTTP allows them around any field value, and digits may be
//! upper or lower case, since the case of a digit says nothing.

use core::fmt;

use crate::error::{Error, ErrorCode};

/// The longest header value that is looked at; what is longer is refused unread. A valid one has 71 bytes; the room is for
/// the space around it and for recognising two values joined by a comma.
const MAX_HEADER: usize = 256;

/// What precedes the digits in `X-Hub-Signature-256`.
pub(crate) const SHA256_PREFIX: &[u8] = b"sha256=";

/// What precedes the digits in `X-Hub-Signature`.
pub(crate) const SHA1_PREFIX: &[u8] = b"sha1=";

/// The signature header of a request, as found: absent, once, or several times.
///
/// Made by `From` out of what web frameworks hand over (`&str`, `&[u8]`, an `Option` of either), or out of all values of
/// the header with [`Signature::from_values`].
///
/// ```
/// use hubsig::Signature;
///
/// assert_eq!(Signature::from("sha256=00"), Signature::One(b"sha256=00"));
/// assert_eq!(Signature::from(None::<&str>), Signature::Missing);
/// assert_eq!(Signature::from_values(["sha256=00", "sha256=01"]), Signature::Many);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Signature<'h> {
    /// The request has no such header.
    Missing,
    /// The header's only value, as received.
    One(&'h [u8]),
    /// The request has the header more than once. Always refused.
    Many,
}

impl<'h> Signature<'h> {
    /// Takes all values of the header, for servers that hand over a list.
    ///
    /// Stops at the second value: it is refused whatever it is.
    pub fn from_values<V>(values: impl IntoIterator<Item = &'h V>) -> Self
    where
        V: AsRef<[u8]> + ?Sized + 'h,
    {
        let mut values = values.into_iter();
        match (values.next(), values.next()) {
            (None, _) => Self::Missing,
            (Some(value), None) => Self::One(value.as_ref()),
            (Some(_), Some(_)) => Self::Many,
        }
    }

    /// The digest in an `X-Hub-Signature-256` value.
    #[inline]
    pub(crate) fn sha256(self) -> Result<[u8; 32], Error> {
        self.digest(SHA256_PREFIX)
    }

    /// The digest in an `X-Hub-Signature` value.
    #[inline]
    pub(crate) fn sha1(self) -> Result<[u8; 20], Error> {
        self.digest(SHA1_PREFIX)
    }

    /// Reads the digest of `N` bytes after `prefix`.
    ///
    /// A value exactly as Meta writes it is decoded at once; only what fails that is looked at closely, so that the usual
    /// request pays for one comparison and one vectorised decoding.
    #[inline]
    fn digest<const N: usize>(self, prefix: &[u8]) -> Result<[u8; N], Error> {
        let value = match self {
            Self::One(value) => value,
            Self::Missing => return Err(Error::new(ErrorCode::SignatureMissing)),
            Self::Many => return Err(Error::new(ErrorCode::SignatureRepeated)),
        };
        if let Some(digits) = value.strip_prefix(prefix)
            && let Some(digest) = decode(digits)
        {
            return Ok(digest);
        }
        examine(value, prefix)
    }
}

/// Decodes exactly `2 * N` hexadecimal digits of either case.
#[inline]
fn decode<const N: usize>(digits: &[u8]) -> Option<[u8; N]> {
    // The decoder tolerates a leading `0x`, so the length is settled here: with it, what is left is two digits short.
    if digits.len() != 2 * N {
        return None;
    }
    const_hex::decode_to_array(digits).ok()
}

/// The unusual value: space around it, or the first fault in it.
#[cold]
fn examine<const N: usize>(value: &[u8], prefix: &[u8]) -> Result<[u8; N], Error> {
    if value.len() > MAX_HEADER {
        return Err(Error::new(ErrorCode::SignatureLength));
    }
    if value.contains(&b',') {
        return Err(Error::new(ErrorCode::SignatureRepeated));
    }
    let start = value.iter().take_while(|byte| is_space(**byte)).count();
    let end = value.iter().rposition(|byte| !is_space(*byte)).map_or(start, |last| last + 1);
    let trimmed = &value[start..end];
    if trimmed.is_empty() {
        return Err(Error::new(ErrorCode::SignatureEmpty));
    }
    if let Some(position) = trimmed.iter().position(|byte| !byte.is_ascii()) {
        return Err(Error::at(ErrorCode::SignatureNotAscii, start + position));
    }
    let Some(digits) = trimmed.strip_prefix(prefix) else {
        return Err(Error::new(ErrorCode::SignatureAlgorithm));
    };
    if digits.len() != 2 * N {
        return Err(Error::new(ErrorCode::SignatureLength));
    }
    if let Some(position) = digits.iter().position(|byte| !byte.is_ascii_hexdigit()) {
        return Err(Error::at(ErrorCode::SignatureNotHex, start + prefix.len() + position));
    }
    decode(digits).ok_or(Error::new(ErrorCode::SignatureNotHex))
}

/// What HTTP allows around a field value (RFC 9110 §5.5): space and horizontal tab, nothing else.
const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Without the value: together with the body it is all one needs to send the request again.
impl fmt::Debug for Signature<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("Missing"),
            Self::One(value) => write!(f, "One({} bytes)", value.len()),
            Self::Many => f.write_str("Many"),
        }
    }
}

impl<'h> From<&'h [u8]> for Signature<'h> {
    #[inline]
    fn from(value: &'h [u8]) -> Self {
        Self::One(value)
    }
}

impl<'h, const N: usize> From<&'h [u8; N]> for Signature<'h> {
    #[inline]
    fn from(value: &'h [u8; N]) -> Self {
        Self::One(value)
    }
}

impl<'h> From<&'h str> for Signature<'h> {
    #[inline]
    fn from(value: &'h str) -> Self {
        Self::One(value.as_bytes())
    }
}

impl<'h> From<&'h alloc::string::String> for Signature<'h> {
    #[inline]
    fn from(value: &'h alloc::string::String) -> Self {
        Self::One(value.as_bytes())
    }
}

impl<'h> From<&'h alloc::vec::Vec<u8>> for Signature<'h> {
    #[inline]
    fn from(value: &'h alloc::vec::Vec<u8>) -> Self {
        Self::One(value)
    }
}

impl<'h, T: Into<Signature<'h>>> From<Option<T>> for Signature<'h> {
    #[inline]
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Missing, Into::into)
    }
}
