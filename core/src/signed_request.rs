//! `signed_request`: the form field of the deauthorize and data deletion callbacks.
//!
//! Two parts of unpadded base64url joined by a dot: a signature and a JSON payload. What is signed is the *encoded*
//! payload, as text. The same webhook verifies it, with the same app secrets. Nothing in the payload tells the two
//! callbacks apart; the address they arrive at does.

use alloc::string::String;
use core::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};

use crate::error::{Error, ErrorCode};
use crate::json::Document;
use crate::webhook::Webhook;

/// The only algorithm there is. Compared exactly; the payload does not get to choose another.
const ALGORITHM: &str = "HMAC-SHA256";

/// A verified `signed_request`.
///
/// ```
/// # let webhook = hubsig::Webhook::builder().app_secret("0123456789abcdef0123456789abcdef").build()?;
/// let field = "u23gakW_XSNDg3yCGIo-_ZOffT6UVaNwFpUZuRjT6fo.\
///     eyJ1c2VyX2lkIjoiNzEyMDQzOTk4NDQxMjA3MyIsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2IiwiaXNzdWVkX2F0IjoxNzc4NzYwMDAwfQ";
/// let request = webhook.signed_request(field)?;
/// assert_eq!(request.user_id(), "7120439984412073");
/// assert_eq!(request.issued_at(), Some(1_778_760_000));
/// # Ok::<(), hubsig::Error>(())
/// ```
#[derive(Clone)]
pub struct SignedRequest {
    payload: Document,
    user_id: String,
    secret_index: u32,
}

impl SignedRequest {
    /// The person who removed the app or asks for deletion: an app-scoped id, as text whatever JSON type it came as.
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// When Meta issued it, in seconds since 1970 (UTC). Absent if the payload holds no integer there.
    ///
    /// Nothing else limits how long a captured request stays valid: a receiver to whom that matters compares it with a
    /// clock, which this library has not.
    pub fn issued_at(&self) -> Option<i64> {
        self.payload.integer(&["issued_at"])
    }

    /// When it expires, in seconds since 1970 (UTC). Usually absent; some payloads hold 0 for never.
    pub fn expires(&self) -> Option<i64> {
        self.payload.integer(&["expires"])
    }

    /// The decoded payload: one JSON object, possibly with members beyond those above.
    pub fn payload(&self) -> &[u8] {
        self.payload.root().raw()
    }

    /// Which of the app secrets matched, counted from 0 in the order they were given.
    pub fn secret_index(&self) -> usize {
        self.secret_index as usize
    }
}

/// Without the payload: it says who left.
impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedRequest")
            .field("bytes", &self.payload().len())
            .field("secret_index", &self.secret_index)
            .finish_non_exhaustive()
    }
}

impl Webhook {
    /// Verifies and reads the `signed_request` field of a deauthorize or data deletion callback.
    ///
    /// The signature is checked before anything in the payload is decoded. Errors: the `signed_request_*` codes, and
    /// `body_too_large` for a value longer than `max_body`.
    pub fn signed_request(&self, signed_request: &str) -> Result<SignedRequest, Error> {
        self.limits().check_body(signed_request.as_bytes())?;
        let malformed = Error::new(ErrorCode::SignedRequestMalformed);
        let (signature, payload) = signed_request.split_once('.').ok_or(malformed)?;

        // The decoder is constant-time and refuses padding, the other alphabet, and bits that no encoder leaves set.
        let mut digest = [0_u8; 32];
        match Base64UrlUnpadded::decode(signature, &mut digest) {
            Ok(decoded) if decoded.len() == 32 => {}
            _ => return Err(malformed),
        }
        let secret_index = self
            .keys()
            .find_sha256(payload.as_bytes(), &digest)
            .ok_or(Error::new(ErrorCode::SignedRequestMismatch))?;

        let payload = Base64UrlUnpadded::decode_vec(payload).map_err(|_| malformed)?;
        let payload = Document::parse(&payload).map_err(|_| malformed)?;
        if !payload.root().is_object() {
            return Err(malformed);
        }
        let algorithm = payload.root().member("algorithm").and_then(|value| value.string());
        if !algorithm.is_some_and(|algorithm| algorithm.eq_str(ALGORITHM)) {
            return Err(Error::new(ErrorCode::SignedRequestAlgorithm));
        }
        let user_id = payload.text(&["user_id"]).ok_or(malformed)?.decode().into_owned();
        Ok(SignedRequest { payload, user_id, secret_index })
    }
}
