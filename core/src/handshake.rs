//! The handshake: Meta asks with GET whether this address wants its deliveries.
//!
//! The query holds `hub.mode=subscribe`, the verify token that was typed into Meta's dashboard, and a challenge to send
//! back. Whoever asks is unknown until the token has matched, and the challenge ends up in an answer from this server's
//! own address; so each parameter may come once only, and the challenge may hold nothing that means something to a
//! browser.

use alloc::{borrow::Cow, string::String};
use core::{fmt, ops::Deref};

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorCode};
use crate::keys::is_blank;

/// The longest query string that is read. A genuine one has a few hundred bytes.
const MAX_QUERY: usize = 16 * 1024;

/// The longest challenge sent back. Meta's are decimal integers.
const MAX_CHALLENGE: usize = 256;

/// The text to answer a handshake with: 1 to 256 characters out of `A-Z a-z 0-9 _ -`.
///
/// Send it as the whole body, with status 200 and [`Challenge::CONTENT_TYPE`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Challenge<'q>(Cow<'q, str>);

impl Challenge<'_> {
    /// The content type to answer with. Never HTML.
    pub const CONTENT_TYPE: &'static str = "text/plain";

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, detached from the query.
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }
}

impl Deref for Challenge<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Challenge<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Challenge<'_> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Challenge<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Display for Challenge<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The configured token, kept as its SHA-256 digest: two digests compare in a time that does not depend on how long the
/// token is or how much of a guess was right.
pub(crate) struct VerifyToken(Zeroizing<[u8; 32]>);

/// The three parameters, each with its two spellings: PHP, and what imitates it, turns the dot into an underscore.
const MODE: [&str; 2] = ["hub.mode", "hub_mode"];
const TOKEN: [&str; 2] = ["hub.verify_token", "hub_verify_token"];
const CHALLENGE: [&str; 2] = ["hub.challenge", "hub_challenge"];

impl VerifyToken {
    /// Refuses a token that an absent parameter could pass for.
    pub(crate) fn new(token: &[u8]) -> Result<Self, Error> {
        if is_blank(token) {
            return Err(Error::new(ErrorCode::VerifyTokenBlank));
        }
        Ok(Self(digest(token)))
    }

    /// Answers a raw query string, decoding it once (`+` is a space, as in every form).
    pub(crate) fn answer_query<'q>(&self, query: &'q str) -> Result<Challenge<'q>, Error> {
        if query.len() > MAX_QUERY {
            return Err(Error::new(ErrorCode::HandshakeChallenge));
        }
        let query = query.strip_prefix('?').unwrap_or(query);
        self.answer(form_urlencoded::parse(query.as_bytes()))
    }

    /// Answers decoded parameters. Those of other names are ignored.
    pub(crate) fn answer<'q, K, V>(
        &self,
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Challenge<'q>, Error>
    where
        K: AsRef<str>,
        V: Into<Cow<'q, str>>,
    {
        let (mut mode, mut token, mut challenge) = (None, None, None);
        for (name, value) in pairs {
            let name = name.as_ref();
            let place = if MODE.contains(&name) {
                &mut mode
            } else if TOKEN.contains(&name) {
                &mut token
            } else if CHALLENGE.contains(&name) {
                &mut challenge
            } else {
                continue;
            };
            if place.replace(value.into()).is_some() {
                return Err(Error::new(ErrorCode::HandshakeRepeated));
            }
        }
        let (Some(mode), Some(token), Some(challenge)) = (mode, token, challenge) else {
            return Err(Error::new(ErrorCode::HandshakeMissing));
        };
        if mode != "subscribe" {
            return Err(Error::new(ErrorCode::HandshakeMode));
        }
        if !self.matches(token.as_bytes()) {
            return Err(Error::new(ErrorCode::HandshakeToken));
        }
        if !is_harmless(&challenge) {
            return Err(Error::new(ErrorCode::HandshakeChallenge));
        }
        Ok(Challenge(challenge))
    }

    fn matches(&self, presented: &[u8]) -> bool {
        self.0.as_slice().ct_eq(digest(presented).as_slice()).into()
    }
}

fn digest(token: &[u8]) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(Sha256::digest(token).into())
}

/// Whether a challenge can be sent back without giving anybody the word.
fn is_harmless(challenge: &str) -> bool {
    (1..=MAX_CHALLENGE).contains(&challenge.len())
        && challenge.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}
