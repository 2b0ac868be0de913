//! How much a single request may ask for.

use crate::error::{Error, ErrorCode};

/// The bounds that reading a delivery keeps to. Each has its own error.
///
/// ```
/// use hubsig::Limits;
///
/// let limits = Limits::default().with_max_body(300_000)?;
/// assert_eq!(limits.max_body(), 300_000);
/// assert_eq!(limits.max_events(), 100_000);
/// assert!(Limits::default().with_max_events(0).is_err());
/// # Ok::<(), hubsig::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    max_body: u32,
    max_events: u32,
}

impl Limits {
    /// How deep arrays and objects may be nested, counting the outermost as 1. Fixed: nothing Meta sends comes near it.
    pub const MAX_NESTING: u32 = 64;

    /// The body size accepted unless configured: 4 MiB. Meta documents at most 3 MB.
    pub const DEFAULT_MAX_BODY: u32 = 4 * 1024 * 1024;

    /// The number of events accepted unless configured. Meta documents batches of 1000, but history deliveries hold more.
    pub const DEFAULT_MAX_EVENTS: u32 = 100_000;

    /// The longest body that is read, in bytes.
    #[inline]
    pub const fn max_body(self) -> u32 {
        self.max_body
    }

    /// The largest number of events one body may hold.
    #[inline]
    pub const fn max_events(self) -> u32 {
        self.max_events
    }

    /// Sets the longest body that is read, in bytes: 1 to `u32::MAX`, else `limit_invalid`.
    pub fn with_max_body(self, bytes: usize) -> Result<Self, Error> {
        Ok(Self { max_body: in_range(bytes)?, ..self })
    }

    /// Sets the largest number of events one body may hold: 1 to `u32::MAX`, else `limit_invalid`.
    pub fn with_max_events(self, events: usize) -> Result<Self, Error> {
        Ok(Self { max_events: in_range(events)?, ..self })
    }

    /// Refuses a body that is too long: `body_too_large`.
    #[inline]
    pub(crate) fn check_body(self, body: &[u8]) -> Result<(), Error> {
        match u32::try_from(body.len()) {
            Ok(length) if length <= self.max_body => Ok(()),
            _ => Err(Error::new(ErrorCode::BodyTooLarge)),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_body: Self::DEFAULT_MAX_BODY, max_events: Self::DEFAULT_MAX_EVENTS }
    }
}

/// A limit as the 32 bits it is kept in. Zero is a mistake, not a wish to refuse everything.
fn in_range(value: usize) -> Result<u32, Error> {
    match u32::try_from(value) {
        Ok(value) if value > 0 => Ok(value),
        _ => Err(Error::new(ErrorCode::LimitInvalid)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setters_are_checked() {
        let limits = Limits::default();
        for value in [1, 2, 4096, u32::MAX as usize] {
            assert_eq!(limits.with_max_body(value).map(|l| l.max_body() as usize), Ok(value));
            assert_eq!(limits.with_max_events(value).map(|l| l.max_events() as usize), Ok(value));
        }
        for value in [0, u32::MAX as usize + 1, usize::MAX] {
            assert_eq!(limits.with_max_body(value), Err(Error::new(ErrorCode::LimitInvalid)));
            assert_eq!(limits.with_max_events(value), Err(Error::new(ErrorCode::LimitInvalid)));
        }
    }

    #[test]
    fn a_setter_leaves_the_other_limit_alone() {
        let limits = Limits::default().with_max_body(5).and_then(|l| l.with_max_events(6));
        assert_eq!(limits, Ok(Limits { max_body: 5, max_events: 6 }));
    }

    #[test]
    fn a_body_may_be_exactly_as_long_as_the_limit() {
        let limits = Limits { max_body: 3, max_events: 1 };
        assert_eq!(limits.check_body(b""), Ok(()));
        assert_eq!(limits.check_body(b"123"), Ok(()));
        assert_eq!(limits.check_body(b"1234"), Err(Error::new(ErrorCode::BodyTooLarge)));
    }
}
