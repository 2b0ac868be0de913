//! Why a request was not built: a code out of the table, and which argument it is about.

use core::fmt;

use crate::generated::graph::{BuildErrorCode, CallbackError};

/// Why a request was not built. Small, `Copy`, and without anything that was handed over.
///
/// ```
/// use hubsig::graph::{Api, BuildErrorCode, Message, SendOptions, To, send};
///
/// let api = Api::instagram("v26.0", "IGAA-token");
/// let long = "€".repeat(334);
/// let error = send(&api, "me", To::User("1"), &Message::Text(&long), &SendOptions::default()).unwrap_err();
/// assert_eq!(error.code(), BuildErrorCode::TooLong);
/// assert_eq!(error.argument(), "text");
/// assert_eq!(error.to_string(), "`text` is longer than Meta accepts");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BuildError {
    code: BuildErrorCode,
    argument: &'static str,
}

impl BuildError {
    pub(super) const fn new(code: BuildErrorCode, argument: &'static str) -> Self {
        Self { code, argument }
    }

    /// Which refusal this is.
    pub const fn code(self) -> BuildErrorCode {
        self.code
    }

    /// Which argument, or which part of it, is wrong.
    pub const fn argument(self) -> &'static str {
        self.argument
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.argument, self.code.message())
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.code.name(), self.argument)
    }
}

impl core::error::Error for BuildError {}

impl core::error::Error for CallbackError {}

/// Refuses what has nothing in it.
pub(super) fn filled<'t>(text: &'t str, argument: &'static str) -> Result<&'t str, BuildError> {
    if text.is_empty() { Err(BuildError::new(BuildErrorCode::Empty, argument)) } else { Ok(text) }
}

/// Refuses an empty list and one that is longer than `most`.
pub(super) fn counted<T>(list: &[T], most: u32, argument: &'static str) -> Result<(), BuildError> {
    if list.is_empty() {
        return Err(BuildError::new(BuildErrorCode::Empty, argument));
    }
    if list.len() > most as usize {
        return Err(BuildError::new(BuildErrorCode::TooMany, argument));
    }
    Ok(())
}

/// Refuses an empty text and one of more than `most` characters.
pub(super) fn at_most<'t>(text: &'t str, most: u32, argument: &'static str) -> Result<&'t str, BuildError> {
    if filled(text, argument)?.chars().nth(most as usize).is_some() {
        return Err(BuildError::new(BuildErrorCode::TooLong, argument));
    }
    Ok(text)
}

/// Refuses what is no URL that somebody else could open.
///
/// Not a whole parser: what is checked is that it cannot mean anything but an address of the web.
pub(super) fn web_url<'t>(url: &'t str, argument: &'static str) -> Result<&'t str, BuildError> {
    let rest = filled(url, argument)?.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    match rest {
        Some(rest)
            if !rest.is_empty()
                && !rest.starts_with(['/', '?', '#', ':'])
                && !rest.contains(|c: char| c.is_control() || c.is_whitespace()) =>
        {
            Ok(url)
        }
        _ => Err(BuildError::new(BuildErrorCode::UrlInvalid, argument)),
    }
}
