//! The object a program builds once and asks for every request.

use alloc::{string::String, vec::Vec};
use core::fmt;

use zeroize::Zeroizing;

use crate::delivery::Delivery;
use crate::error::{Error, ErrorCode};
use crate::handshake::{Challenge, VerifyToken};
use crate::index::Index;
use crate::keys::{self, Keys, Secret};
use crate::limits::Limits;
use crate::signature::Signature;

/// Verifies what claims to come from Meta: deliveries, handshakes and signed requests.
///
/// Built once with [`Webhook::builder`], immutable afterwards, and shared between threads by reference. It does not
/// implement `Clone`, prints no secret, and wipes the keyed states when dropped.
///
/// ```compile_fail,E0599
/// # let webhook = hubsig::Webhook::builder().app_secret("secret").build().unwrap();
/// let copy = webhook.clone();
/// ```
///
/// ```
/// use hubsig::Webhook;
///
/// let webhook = Webhook::builder().app_secret("0123456789abcdef").verify_token("correct horse").build()?;
///
/// // GET: answer with the challenge.
/// let query = "hub.mode=subscribe&hub.verify_token=correct+horse&hub.challenge=1158201444";
/// assert_eq!(webhook.challenge(query)?.as_str(), "1158201444");
///
/// // POST: hand over the bytes exactly as received, and the X-Hub-Signature-256 header.
/// let body = br#"{"object":"instagram","entry":[]}"#;
/// let header = hubsig::sign(b"0123456789abcdef", body);
/// let verified = webhook.verify(body, &header)?;
/// assert_eq!(verified.secret_index(), 0);
/// # Ok::<(), hubsig::Error>(())
/// ```
pub struct Webhook {
    keys: Keys,
    token: Option<VerifyToken>,
    limits: Limits,
}

impl Webhook {
    /// Starts with nothing configured. At least one app secret has to follow.
    pub fn builder() -> WebhookBuilder {
        WebhookBuilder { secrets: Vec::new(), token: None, limits: Ok(Limits::default()) }
    }

    /// Checks a delivery's `X-Hub-Signature-256` over the body as received. Allocates nothing.
    ///
    /// The errors are the `signature_*` codes and `body_too_large`. Every configured secret is tried, in time that depends
    /// on the body's length and the number of secrets only.
    #[inline]
    pub fn verify<'b, 'h>(
        &self,
        body: &'b [u8],
        signature: impl Into<Signature<'h>>,
    ) -> Result<Verified<'b>, Error> {
        self.verify_sha256(body, signature.into())
    }

    /// [`Webhook::verify`] without the generic parameter, so that it is compiled once.
    #[inline]
    fn verify_sha256<'b>(&self, body: &'b [u8], signature: Signature<'_>) -> Result<Verified<'b>, Error> {
        self.limits.check_body(body)?;
        let digest = signature.sha256()?;
        match self.keys.find_sha256(body, &digest) {
            Some(secret_index) => Ok(Verified { body, secret_index }),
            None => Err(Error::new(ErrorCode::SignatureMismatch)),
        }
    }

    /// Checks the older `X-Hub-Signature` header (`sha1=`), for a proxy that passes on nothing else.
    ///
    /// Never use it because the newer header is missing: Meta sends both, and a sender who may choose will choose the
    /// weaker one. Errors as for [`Webhook::verify`].
    pub fn verify_sha1<'b, 'h>(
        &self,
        body: &'b [u8],
        signature: impl Into<Signature<'h>>,
    ) -> Result<Verified<'b>, Error> {
        self.limits.check_body(body)?;
        let digest = signature.into().sha1()?;
        match self.keys.find_sha1(body, &digest) {
            Some(secret_index) => Ok(Verified { body, secret_index }),
            None => Err(Error::new(ErrorCode::SignatureMismatch)),
        }
    }

    /// Verifies a delivery and reads its events: [`Webhook::verify`], then [`Verified::parse`] with this webhook's limits.
    #[inline]
    pub fn receive<'b, 'h>(
        &self,
        body: &'b [u8],
        signature: impl Into<Signature<'h>>,
    ) -> Result<Delivery<'b>, Error> {
        self.verify_sha256(body, signature.into())?.parse(self.limits)
    }

    /// [`receive`](Self::receive) into an index that is used again and again: once it has grown to the size of what
    /// comes, a delivery costs no allocation. Returns which secret matched; on an error the index is not to be used.
    ///
    /// ```
    /// use hubsig::{Index, Webhook, sign};
    ///
    /// let webhook = Webhook::builder().app_secret("secret").build()?;
    /// let mut index = Index::new();
    /// let body = br#"{"object":"instagram","entry":[{"id":"1","messaging":[{},{}]}]}"#;
    /// webhook.receive_into(body, &sign(b"secret", body), &mut index)?;
    /// assert_eq!(index.events(body).count(), 2);
    /// # Ok::<(), hubsig::Error>(())
    /// ```
    pub fn receive_into<'h>(
        &self,
        body: &[u8],
        signature: impl Into<Signature<'h>>,
        index: &mut Index,
    ) -> Result<usize, Error> {
        let verified = self.verify_sha256(body, signature.into())?;
        crate::walk::walk(body, self.limits, index)?;
        Ok(verified.secret_index())
    }

    /// Answers the handshake (GET) from the raw query string, without or with its leading `?`.
    ///
    /// The result is what to send back as `text/plain`, with status 200. Errors are the `handshake_*` codes.
    pub fn challenge<'q>(&self, query: &'q str) -> Result<Challenge<'q>, Error> {
        self.verify_token()?.answer_query(query)
    }

    /// Answers the handshake (GET) from parameters that a web framework has already decoded.
    ///
    /// Hand over every pair of the query, repeated ones too: a framework's dictionary hides that a parameter came twice.
    pub fn challenge_from_pairs<'q, K, V>(
        &self,
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Challenge<'q>, Error>
    where
        K: AsRef<str>,
        V: Into<alloc::borrow::Cow<'q, str>>,
    {
        self.verify_token()?.answer(pairs)
    }

    /// The bounds that [`Webhook::receive`] keeps to.
    #[inline]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// How many app secrets are configured; [`Verified::secret_index`] is below it.
    pub fn secret_count(&self) -> usize {
        self.keys.len()
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    fn verify_token(&self) -> Result<&VerifyToken, Error> {
        self.token.as_ref().ok_or(Error::new(ErrorCode::HandshakeUnset))
    }
}

/// Says how much is configured, never what.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("secrets", &self.keys.len())
            .field("verify_token", &self.token.is_some())
            .field("limits", &self.limits)
            .finish()
    }
}

/// Collects a webhook's configuration; see [`Webhook::builder`].
///
/// Nothing fails before [`WebhookBuilder::build`], which reports the first thing that is wrong: secrets, then the verify
/// token, then limits.
pub struct WebhookBuilder {
    secrets: Vec<Secret>,
    token: Option<Result<VerifyToken, Error>>,
    limits: Result<Limits, Error>,
}

impl WebhookBuilder {
    /// Adds an app secret, as the bytes that Meta's dashboard shows. At least one is needed.
    ///
    /// Give several while a secret is being rotated, or where one address serves two apps; Instagram Login has a secret of
    /// its own, different from the Facebook app's. All of them are accepted.
    pub fn app_secret(mut self, secret: impl AsRef<[u8]>) -> Self {
        self.secrets.push(Zeroizing::new(secret.as_ref().to_vec()));
        self
    }

    /// Sets the token that the handshake has to present. Without one every handshake is refused.
    pub fn verify_token(mut self, token: impl AsRef<[u8]>) -> Self {
        self.token = Some(VerifyToken::new(token.as_ref()));
        self
    }

    /// Sets the longest body accepted, in bytes (4 MiB unless set).
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits = self.limits.and_then(|limits| limits.with_max_body(bytes));
        self
    }

    /// Sets the largest number of events accepted in one delivery (100,000 unless set).
    pub fn max_events(mut self, events: usize) -> Self {
        self.limits = self.limits.and_then(|limits| limits.with_max_events(events));
        self
    }

    /// Checks everything and computes the keyed states. Errors: `secret_missing`, `secret_empty`, `secret_blank`,
    /// `verify_token_blank`, `limit_invalid`.
    pub fn build(self) -> Result<Webhook, Error> {
        let keys = Keys::new(&self.secrets)?;
        Ok(Webhook { keys, token: self.token.transpose()?, limits: self.limits? })
    }
}

/// Says how much is configured, never what.
impl fmt::Debug for WebhookBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookBuilder")
            .field("secrets", &self.secrets.len())
            .field("verify_token", &self.token.is_some())
            .field("limits", &self.limits)
            .finish()
    }
}

/// A body whose signature was right: the only thing that turns into a delivery without the word "unverified".
///
/// There is no way to make one but [`Webhook::verify`] and [`Webhook::verify_sha1`].
///
/// ```compile_fail,E0451
/// let forged = hubsig::Verified { body: b"{}", secret_index: 0 };
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Verified<'b> {
    body: &'b [u8],
    secret_index: u32,
}

impl<'b> Verified<'b> {
    /// The bytes that were verified, unchanged.
    #[inline]
    pub const fn body(&self) -> &'b [u8] {
        self.body
    }

    /// Which of the app secrets matched, counted from 0 in the order they were given; the first, if several did.
    #[inline]
    pub const fn secret_index(&self) -> usize {
        self.secret_index as usize
    }

    /// Reads the events. Errors are the payload codes.
    #[inline]
    pub fn parse(self, limits: Limits) -> Result<Delivery<'b>, Error> {
        Delivery::from_verified(self.body, limits, self.secret_index())
    }
}

/// Without the body: it holds what people wrote to each other.
impl fmt::Debug for Verified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("bytes", &self.body.len())
            .field("secret_index", &self.secret_index)
            .finish()
    }
}

/// Signs a body as Meta does: `sha256=` and the HMAC-SHA256 in lower-case hexadecimal. For tests and local tools.
///
/// ```
/// let header = hubsig::sign(b"0123456789abcdef0123456789abcdef", b"");
/// assert_eq!(header, "sha256=796cd3078af14636753d26b3b5555422ff55a3e261cf847b48e95371b9bd0aa2");
/// ```
#[must_use]
pub fn sign(secret: &[u8], body: &[u8]) -> String {
    let mut header = String::with_capacity(71);
    header.push_str("sha256=");
    let mut digits = const_hex::Buffer::<32>::new();
    header.push_str(digits.format(&keys::hmac_sha256(secret, body)));
    header
}
