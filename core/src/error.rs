//! The one error type of the crate: a code out of `spec/errors.toml` and, for malformed input, a position.
//!
//! An error is eight bytes, `Copy`, and holds nothing that came from a secret, a digest or the sender. It can be logged,
//! formatted and sent anywhere. What the sender of a refused request may see is [`Error::public_text`].

use core::fmt;

pub use crate::generated::{ErrorClass, ErrorCode};

/// The offset of an error that has no position.
const NO_OFFSET: u32 = u32::MAX;

/// Why something was refused.
///
/// ```
/// use hubsig::{ErrorCode, Webhook};
///
/// let webhook = Webhook::builder().app_secret("0123456789abcdef").build()?;
/// let error = webhook.verify(b"{}", None::<&str>).unwrap_err();
/// assert_eq!(error.code(), ErrorCode::SignatureMissing);
/// assert_eq!(error.http_status(), 401);
/// assert_eq!(error.public_text(), "invalid signature");
/// # Ok::<(), hubsig::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Error {
    code: ErrorCode,
    offset: u32,
}

impl Error {
    /// An error without a position.
    #[must_use]
    pub const fn new(code: ErrorCode) -> Self {
        Self { code, offset: NO_OFFSET }
    }

    /// An error at a byte offset. An offset that does not fit 32 bits is left out.
    #[must_use]
    pub const fn at(code: ErrorCode, offset: usize) -> Self {
        // Lossless on the taken branch; `TryFrom` is not available in a const function.
        #[allow(clippy::cast_possible_truncation)]
        let offset = if offset < NO_OFFSET as usize { offset as u32 } else { NO_OFFSET };
        Self { code, offset }
    }

    /// Which refusal this is.
    #[inline]
    pub const fn code(self) -> ErrorCode {
        self.code
    }

    /// Where reading stopped, in bytes from the start of what was read: the body for payload errors, the header's value
    /// for signature errors. `None` where a position means nothing.
    #[inline]
    pub const fn offset(self) -> Option<u32> {
        if self.offset == NO_OFFSET { None } else { Some(self.offset) }
    }

    /// The HTTP status to answer with: 400, 401, 403 or 413, and 500 for a mistake in the configuration.
    pub const fn http_status(self) -> u16 {
        self.code.http_status()
    }

    /// What to tell the sender: one fixed text for each status, so that a forger does not learn which check refused him.
    pub const fn public_text(self) -> &'static str {
        self.code.public_text()
    }
}

impl From<ErrorCode> for Error {
    fn from(code: ErrorCode) -> Self {
        Self::new(code)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.message())?;
        match self.offset() {
            Some(offset) => write!(f, " (at byte {offset})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.name())?;
        match self.offset() {
            Some(offset) => write!(f, "@{offset}"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn is_small() {
        assert_eq!(size_of::<Error>(), 8);
        assert_eq!(size_of::<Result<(), Error>>(), 8);
    }

    #[test]
    fn prints_its_message_and_place() {
        let error = Error::at(ErrorCode::InvalidJson, 17);
        assert_eq!(format!("{error}"), "the body is not valid JSON (at byte 17)");
        assert_eq!(format!("{error:?}"), "invalid_json@17");
        assert_eq!(error.offset(), Some(17));
        let error = Error::from(ErrorCode::SignatureMissing);
        assert_eq!(format!("{error}"), "the signature header is missing");
        assert_eq!(format!("{error:?}"), "signature_missing");
        assert_eq!(error.offset(), None);
    }

    #[test]
    fn leaves_out_an_offset_beyond_32_bits() {
        assert_eq!(Error::at(ErrorCode::InvalidJson, u32::MAX as usize - 1).offset(), Some(u32::MAX - 1));
        assert_eq!(Error::at(ErrorCode::InvalidJson, u32::MAX as usize).offset(), None);
        assert_eq!(Error::at(ErrorCode::InvalidJson, usize::MAX).offset(), None);
    }

    #[test]
    fn table_is_consistent() {
        for (index, &code) in ErrorCode::ALL.iter().enumerate() {
            assert_eq!(ErrorCode::from_id(code.id()), Some(code));
            assert_eq!(ErrorCode::from_name(code.name()), Some(code));
            assert!(ErrorCode::ALL[..index].iter().all(|other| other.id() < code.id()), "{code:?}");
            let status_of_class: &[u16] = match code.class() {
                ErrorClass::Signature => &[401],
                ErrorClass::Payload => &[400, 413],
                ErrorClass::Handshake => &[403],
                ErrorClass::SignedRequest => &[400, 401],
                ErrorClass::Config => &[500],
            };
            assert!(status_of_class.contains(&code.http_status()), "{code:?}");
            assert_ne!(Error::new(code).public_text(), code.message());
        }
        assert_eq!(ErrorCode::from_id(0), None);
        assert_eq!(ErrorCode::from_id(u16::MAX), None);
        assert_eq!(ErrorCode::from_name("Signature_Missing"), None);
    }

    #[test]
    fn public_text_depends_on_the_status_only() {
        for &code in ErrorCode::ALL {
            let expected = match code.http_status() {
                401 => "invalid signature",
                403 => "verification failed",
                400 => "bad request",
                413 => "payload too large",
                _ => "internal error",
            };
            assert_eq!(Error::new(code).public_text(), expected);
            assert_eq!(Error::at(code, 3).public_text(), expected);
        }
    }
}
