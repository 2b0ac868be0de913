//! Tokens: reading them out of answers, and when to renew them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use zeroize::Zeroizing;

use super::failure::{ErrorEnvelope, Failure};
use super::interpret::interpret;
use super::usage::Usage;
use crate::generated::graph::{Action, limits};
use crate::json::Value;

/// A token as Meta gave it. Wiped when dropped; `Debug` does not show it.
#[derive(Clone)]
pub struct Token {
    access: Zeroizing<String>,
    user_id: Option<String>,
    scopes: Vec<String>,
    expires_in_s: Option<i64>,
}

impl Token {
    /// The token itself.
    pub fn access_token(&self) -> &str {
        &self.access
    }

    /// Whose it is, digit for digit whatever JSON type it came as. Only the exchange of a code names it, and Meta's
    /// pages differ on which id it is: confirm with `GET /me?fields=user_id,username`.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// What was granted, where the answer says so.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// How long it lives from now, in seconds. Absent for a short-lived token of Instagram Login, which lives an hour.
    pub fn expires_in_s(&self) -> Option<i64> {
        self.expires_in_s
    }

    /// When it ends, in milliseconds UTC, if it came at `now_ms`.
    pub fn expires_at_ms(&self, now_ms: i64) -> Option<i64> {
        self.expires_in_s.map(|seconds| now_ms.saturating_add(seconds.saturating_mul(1000)))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("scopes", &self.scopes.len())
            .field("expires_in_s", &self.expires_in_s)
            .finish_non_exhaustive()
    }
}

/// Reads the answer to an exchange or a refresh.
///
/// Both shapes that the exchange of a code is answered with are taken, the flat one and that in `data`. A success
/// without a token is a failure: the code is used up, so the login has to start again (`reauth`).
pub fn parse_token(status: u16, body: &[u8]) -> Result<Token, Failure> {
    let reply = interpret(status, &Usage::default(), body)?;
    let root = reply.json();
    let holder = root.member("data").and_then(|data| data.elements().next()).unwrap_or(root);
    let token = holder.member("access_token").and_then(|value| value.string());
    let Some(token) = token.filter(|token| !token.raw().is_empty()) else {
        let mut failure = Failure::bare(status, Action::Reauth, true);
        failure.envelope = ErrorEnvelope::None;
        return Err(failure);
    };
    Ok(Token {
        access: Zeroizing::new(token.decode().into_owned()),
        user_id: holder.member("user_id").and_then(|id| id.text()).map(|id| id.decode().into_owned()),
        scopes: holder.member("permissions").map(names).unwrap_or_default(),
        expires_in_s: holder.member("expires_in").and_then(|value| value.integer()),
    })
}

/// An array of names, or one string of them with commas or spaces between.
pub(super) fn names(value: Value<'_>) -> Vec<String> {
    match value.string() {
        Some(text) => {
            let text = text.decode();
            text.split([',', ' ']).filter(|name| !name.is_empty()).map(ToString::to_string).collect()
        }
        None => value
            .elements()
            .filter_map(|element| element.string())
            .map(|name| name.decode().into_owned())
            .collect(),
    }
}

/// What to do about a long-lived token of Instagram Login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Due {
    /// Less than 24 hours old: Meta does not refresh it yet.
    TooYoung,
    /// Good for more than ten days.
    Fresh,
    /// Refresh it.
    Due,
    /// It ended: only a new login helps.
    Dead,
}

impl Due {
    /// The public name, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TooYoung => "too_young",
            Self::Fresh => "fresh",
            Self::Due => "due",
            Self::Dead => "dead",
        }
    }
}

/// Whether to refresh a token now. Times are milliseconds UTC.
///
/// A refresh is possible from an age of 24 hours until the end, as long as the basic permission is granted; ten days
/// before the end is when it is due here, which leaves time for several attempts.
pub fn refresh_due(issued_ms: i64, expires_ms: i64, now_ms: i64) -> Due {
    if now_ms >= expires_ms {
        Due::Dead
    } else if now_ms < issued_ms.saturating_add(limits::REFRESH_AGE_MS) {
        Due::TooYoung
    } else if expires_ms.saturating_sub(now_ms) <= limits::REFRESH_DUE_MS {
        Due::Due
    } else {
        Due::Fresh
    }
}
