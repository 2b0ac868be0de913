//! Where requests go and what they are signed with.

use alloc::string::String;
use core::fmt;

use super::build_error::BuildError;
use super::oauth::appsecret_proof;
use crate::generated::graph::BuildErrorCode;

/// The newest version of the Graph API that the facts of this module were read for (2026-07-29).
///
/// A version lives for at least two years after its successor came. No function chooses one by itself: a path without a
/// version means whatever the app's dashboard says.
pub const NEWEST_VERSION: &str = "v26.0";

/// The two hosts of the Graph API. Which one it is depends on how the account logged in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Host {
    /// `graph.instagram.com`: Instagram Login, Instagram User tokens.
    Instagram,
    /// `graph.facebook.com`: Facebook Login, page, user, app and system-user tokens.
    Facebook,
}

impl Host {
    /// The name of the host.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Instagram => "graph.instagram.com",
            Self::Facebook => "graph.facebook.com",
        }
    }
}

/// What messages travel through: limits, windows and bodies differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Instagram, through either host.
    Instagram,
    /// Messenger.
    Messenger,
    /// WhatsApp Cloud API.
    WhatsApp,
}

impl Channel {
    /// The public name, the same in every language: that of the platform in events.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Instagram => "instagram",
            Self::Messenger => "messenger",
            Self::WhatsApp => "whatsapp",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"instagram" => Some(Self::Instagram),
            b"messenger" => Some(Self::Messenger),
            b"whatsapp" => Some(Self::WhatsApp),
            _ => None,
        }
    }
}

/// Host, version and token: what every request needs. Borrowed, and small enough to be made for each call.
///
/// Tokens of the two login flavours are not interchangeable, and neither are the ids in paths: an Instagram account's
/// own id with [`instagram`](Self::instagram), the id of the linked page with
/// [`instagram_page`](Self::instagram_page), `me` with either.
#[derive(Clone, Copy)]
pub struct Api<'a> {
    host: Host,
    channel: Channel,
    version: &'a str,
    token: &'a str,
    app_secret: Option<&'a str>,
    proof_time_s: Option<i64>,
}

impl<'a> Api<'a> {
    /// An Instagram account that logged in with Instagram: `graph.instagram.com`, Instagram User token.
    pub const fn instagram(version: &'a str, token: &'a str) -> Self {
        Self::new(Host::Instagram, Channel::Instagram, version, token)
    }

    /// An Instagram account linked to a page, through Facebook Login: `graph.facebook.com`, page token.
    pub const fn instagram_page(version: &'a str, token: &'a str) -> Self {
        Self::new(Host::Facebook, Channel::Instagram, version, token)
    }

    /// A page on Messenger: `graph.facebook.com`, page token. Also for calls about apps, with an app token.
    pub const fn messenger(version: &'a str, token: &'a str) -> Self {
        Self::new(Host::Facebook, Channel::Messenger, version, token)
    }

    /// A phone number of the WhatsApp Cloud API: `graph.facebook.com`, system-user token.
    pub const fn whatsapp(version: &'a str, token: &'a str) -> Self {
        Self::new(Host::Facebook, Channel::WhatsApp, version, token)
    }

    const fn new(host: Host, channel: Channel, version: &'a str, token: &'a str) -> Self {
        Self { host, channel, version, token, app_secret: None, proof_time_s: None }
    }

    /// Adds `appsecret_proof` to every request, as apps with "require app secret" must.
    ///
    /// On `graph.facebook.com` only: no page of Meta's says that the other host takes it.
    pub const fn with_app_secret(self, app_secret: &'a str) -> Self {
        Self { app_secret: Some(app_secret), ..self }
    }

    /// Makes the proof a timed one, good for five minutes from `now_s`, in seconds since 1970 (UTC).
    pub const fn with_proof_time_s(self, now_s: i64) -> Self {
        Self { proof_time_s: Some(now_s), ..self }
    }

    /// The host that requests go to.
    pub const fn host(&self) -> Host {
        self.host
    }

    /// What messages travel through.
    pub const fn channel(&self) -> Channel {
        self.channel
    }

    pub(super) const fn version(&self) -> &'a str {
        self.version
    }

    /// The value of the `authorization` header.
    pub(super) fn bearer(&self) -> Result<String, BuildError> {
        let visible = self.token.bytes().all(|byte| byte.is_ascii_graphic());
        if self.token.is_empty() {
            return Err(BuildError::new(BuildErrorCode::Empty, "token"));
        }
        if !visible {
            return Err(BuildError::new(BuildErrorCode::TokenInvalid, "token"));
        }
        let mut value = String::with_capacity(7 + self.token.len());
        value.push_str("Bearer ");
        value.push_str(self.token);
        Ok(value)
    }

    /// The proof that goes with the token, and the time in it.
    pub(super) fn proof(&self) -> Result<Option<(String, Option<i64>)>, BuildError> {
        let (Host::Facebook, Some(secret)) = (self.host, self.app_secret) else { return Ok(None) };
        if secret.is_empty() {
            return Err(BuildError::new(BuildErrorCode::Empty, "app_secret"));
        }
        Ok(Some((appsecret_proof(self.token, secret, self.proof_time_s), self.proof_time_s)))
    }
}

/// Without token and secret.
impl fmt::Debug for Api<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api")
            .field("host", &self.host)
            .field("channel", &self.channel)
            .field("proof", &self.app_secret.is_some())
            .finish_non_exhaustive()
    }
}

/// Whether it is `v`, digits, `.`, digits.
pub(super) fn check_version(version: &str) -> Result<&str, BuildError> {
    let digits = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
    match version.strip_prefix('v').and_then(|numbers| numbers.split_once('.')) {
        Some((major, minor)) if digits(major) && digits(minor) => Ok(version),
        _ => Err(BuildError::new(BuildErrorCode::VersionInvalid, "version")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        for good in ["v26.0", "v9.12", NEWEST_VERSION] {
            assert!(check_version(good).is_ok(), "{good}");
        }
        for bad in ["", "v", "26.0", "v26", "v26.", "v.0", "V26.0", "v26.0/", "v26.0.1", "v26.x", "v12345.0"]
        {
            assert!(check_version(bad).is_err(), "{bad}");
        }
    }
}
