// Generated from core/spec/errors.toml; edit the table, not this file.

/// Why something was refused. More codes may come with any release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ErrorCode {
    /// The request carries no `X-Hub-Signature-256` header. Meta always sends it: either the request is not Meta's or something on the way removed the header.
    SignatureMissing = 1,
    /// The header is there but holds nothing, or only spaces and tabs.
    SignatureEmpty = 2,
    /// The header was sent more than once, or a server joined several values with a comma. Which one to trust cannot be known, so none is.
    SignatureRepeated = 3,
    /// The value does not start with exactly `sha256=` (`sha1=` for the legacy call). The sender never chooses the algorithm.
    SignatureAlgorithm = 4,
    /// What follows the prefix is not exactly 64 characters (40 for the legacy call). A truncated signature is never accepted.
    SignatureLength = 5,
    /// What follows the prefix holds a character other than `0-9`, `a-f` and `A-F`. The offset is the byte's position in the header value.
    SignatureNotHex = 6,
    /// The header value holds a byte above 0x7F. The offset is the byte's position in the header value.
    SignatureNotAscii = 7,
    /// A well-formed signature that none of the configured app secrets produces for these bytes. Forged, signed with another app's secret, or the body was changed after Meta signed it. Every language has a way to have it explained.
    SignatureMismatch = 8,
    /// The body is longer than `max_body` (4 MiB unless configured). It was neither hashed nor read.
    BodyTooLarge = 100,
    /// The delivery holds more than `max_events` events (100,000 unless configured).
    TooManyEvents = 101,
    /// Arrays and objects are nested more than 64 levels deep. The offset is that of the bracket that went too far.
    TooDeep = 102,
    /// The body breaks the grammar of RFC 8259. The offset is where reading had to stop.
    InvalidJson = 103,
    /// The body holds bytes that are not UTF-8. The offset is that of the first such byte.
    InvalidUtf8 = 104,
    /// `hub.mode` is something other than exactly `subscribe`.
    HandshakeMode = 200,
    /// `hub.verify_token` is not the configured one. Compare what is typed into Meta's dashboard with what this program was given.
    HandshakeToken = 201,
    /// `hub.challenge` is not 1 to 256 characters out of `A-Z a-z 0-9 _ -`. Anything else would let a stranger choose what this server says. Also given for a query string of more than 16 KiB, which is not read.
    HandshakeChallenge = 202,
    /// One of `hub.mode`, `hub.verify_token` and `hub.challenge` is absent. Usual for a person opening the address in a browser.
    HandshakeMissing = 203,
    /// One of the three parameters occurs twice, in either spelling (`hub.mode` or `hub_mode`). Which one counts cannot be known, so none does.
    HandshakeRepeated = 204,
    /// A handshake arrived, but no verify token was given when the webhook was built. Without one nobody may subscribe.
    HandshakeUnset = 205,
    /// The value is not two parts of unpadded base64url joined by one dot, or its payload is not a JSON object with a `user_id`.
    SignedRequestMalformed = 300,
    /// The payload's `algorithm` is absent or not exactly `HMAC-SHA256`.
    SignedRequestAlgorithm = 301,
    /// None of the configured app secrets produces this signature for this payload.
    SignedRequestMismatch = 302,
    /// A webhook needs at least one app secret. There is no way to switch verification off.
    SecretMissing = 400,
    /// One of the app secrets has no bytes: usually an environment variable that is set to nothing.
    SecretEmpty = 401,
    /// One of the app secrets holds only ASCII white space.
    SecretBlank = 402,
    /// The configured verify token is empty or holds only ASCII white space, so that an absent parameter could pass for it.
    VerifyTokenBlank = 403,
    /// `max_body` and `max_events` must be at least 1 and at most 4,294,967,295.
    LimitInvalid = 404,
}

impl ErrorCode {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::SignatureMissing,
        Self::SignatureEmpty,
        Self::SignatureRepeated,
        Self::SignatureAlgorithm,
        Self::SignatureLength,
        Self::SignatureNotHex,
        Self::SignatureNotAscii,
        Self::SignatureMismatch,
        Self::BodyTooLarge,
        Self::TooManyEvents,
        Self::TooDeep,
        Self::InvalidJson,
        Self::InvalidUtf8,
        Self::HandshakeMode,
        Self::HandshakeToken,
        Self::HandshakeChallenge,
        Self::HandshakeMissing,
        Self::HandshakeRepeated,
        Self::HandshakeUnset,
        Self::SignedRequestMalformed,
        Self::SignedRequestAlgorithm,
        Self::SignedRequestMismatch,
        Self::SecretMissing,
        Self::SecretEmpty,
        Self::SecretBlank,
        Self::VerifyTokenBlank,
        Self::LimitInvalid,
    ];

    /// The number of the error in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u16) -> Option<Self> {
        match id {
            1 => Some(Self::SignatureMissing),
            2 => Some(Self::SignatureEmpty),
            3 => Some(Self::SignatureRepeated),
            4 => Some(Self::SignatureAlgorithm),
            5 => Some(Self::SignatureLength),
            6 => Some(Self::SignatureNotHex),
            7 => Some(Self::SignatureNotAscii),
            8 => Some(Self::SignatureMismatch),
            100 => Some(Self::BodyTooLarge),
            101 => Some(Self::TooManyEvents),
            102 => Some(Self::TooDeep),
            103 => Some(Self::InvalidJson),
            104 => Some(Self::InvalidUtf8),
            200 => Some(Self::HandshakeMode),
            201 => Some(Self::HandshakeToken),
            202 => Some(Self::HandshakeChallenge),
            203 => Some(Self::HandshakeMissing),
            204 => Some(Self::HandshakeRepeated),
            205 => Some(Self::HandshakeUnset),
            300 => Some(Self::SignedRequestMalformed),
            301 => Some(Self::SignedRequestAlgorithm),
            302 => Some(Self::SignedRequestMismatch),
            400 => Some(Self::SecretMissing),
            401 => Some(Self::SecretEmpty),
            402 => Some(Self::SecretBlank),
            403 => Some(Self::VerifyTokenBlank),
            404 => Some(Self::LimitInvalid),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignatureMissing => "signature_missing",
            Self::SignatureEmpty => "signature_empty",
            Self::SignatureRepeated => "signature_repeated",
            Self::SignatureAlgorithm => "signature_algorithm",
            Self::SignatureLength => "signature_length",
            Self::SignatureNotHex => "signature_not_hex",
            Self::SignatureNotAscii => "signature_not_ascii",
            Self::SignatureMismatch => "signature_mismatch",
            Self::BodyTooLarge => "body_too_large",
            Self::TooManyEvents => "too_many_events",
            Self::TooDeep => "too_deep",
            Self::InvalidJson => "invalid_json",
            Self::InvalidUtf8 => "invalid_utf8",
            Self::HandshakeMode => "handshake_mode",
            Self::HandshakeToken => "handshake_token",
            Self::HandshakeChallenge => "handshake_challenge",
            Self::HandshakeMissing => "handshake_missing",
            Self::HandshakeRepeated => "handshake_repeated",
            Self::HandshakeUnset => "handshake_unset",
            Self::SignedRequestMalformed => "signed_request_malformed",
            Self::SignedRequestAlgorithm => "signed_request_algorithm",
            Self::SignedRequestMismatch => "signed_request_mismatch",
            Self::SecretMissing => "secret_missing",
            Self::SecretEmpty => "secret_empty",
            Self::SecretBlank => "secret_blank",
            Self::VerifyTokenBlank => "verify_token_blank",
            Self::LimitInvalid => "limit_invalid",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"signature_missing" => Some(Self::SignatureMissing),
            b"signature_empty" => Some(Self::SignatureEmpty),
            b"signature_repeated" => Some(Self::SignatureRepeated),
            b"signature_algorithm" => Some(Self::SignatureAlgorithm),
            b"signature_length" => Some(Self::SignatureLength),
            b"signature_not_hex" => Some(Self::SignatureNotHex),
            b"signature_not_ascii" => Some(Self::SignatureNotAscii),
            b"signature_mismatch" => Some(Self::SignatureMismatch),
            b"body_too_large" => Some(Self::BodyTooLarge),
            b"too_many_events" => Some(Self::TooManyEvents),
            b"too_deep" => Some(Self::TooDeep),
            b"invalid_json" => Some(Self::InvalidJson),
            b"invalid_utf8" => Some(Self::InvalidUtf8),
            b"handshake_mode" => Some(Self::HandshakeMode),
            b"handshake_token" => Some(Self::HandshakeToken),
            b"handshake_challenge" => Some(Self::HandshakeChallenge),
            b"handshake_missing" => Some(Self::HandshakeMissing),
            b"handshake_repeated" => Some(Self::HandshakeRepeated),
            b"handshake_unset" => Some(Self::HandshakeUnset),
            b"signed_request_malformed" => Some(Self::SignedRequestMalformed),
            b"signed_request_algorithm" => Some(Self::SignedRequestAlgorithm),
            b"signed_request_mismatch" => Some(Self::SignedRequestMismatch),
            b"secret_missing" => Some(Self::SecretMissing),
            b"secret_empty" => Some(Self::SecretEmpty),
            b"secret_blank" => Some(Self::SecretBlank),
            b"verify_token_blank" => Some(Self::VerifyTokenBlank),
            b"limit_invalid" => Some(Self::LimitInvalid),
            _ => None,
        }
    }

    /// What it is caught with.
    pub const fn class(self) -> ErrorClass {
        match self {
            Self::SignatureMissing
            | Self::SignatureEmpty
            | Self::SignatureRepeated
            | Self::SignatureAlgorithm
            | Self::SignatureLength
            | Self::SignatureNotHex
            | Self::SignatureNotAscii
            | Self::SignatureMismatch => ErrorClass::Signature,
            Self::BodyTooLarge
            | Self::TooManyEvents
            | Self::TooDeep
            | Self::InvalidJson
            | Self::InvalidUtf8 => ErrorClass::Payload,
            Self::HandshakeMode
            | Self::HandshakeToken
            | Self::HandshakeChallenge
            | Self::HandshakeMissing
            | Self::HandshakeRepeated
            | Self::HandshakeUnset => ErrorClass::Handshake,
            Self::SignedRequestMalformed | Self::SignedRequestAlgorithm | Self::SignedRequestMismatch => {
                ErrorClass::SignedRequest
            }
            Self::SecretMissing
            | Self::SecretEmpty
            | Self::SecretBlank
            | Self::VerifyTokenBlank
            | Self::LimitInvalid => ErrorClass::Config,
        }
    }

    /// The HTTP status to answer with.
    pub const fn http_status(self) -> u16 {
        match self {
            Self::SignatureMissing
            | Self::SignatureEmpty
            | Self::SignatureRepeated
            | Self::SignatureAlgorithm
            | Self::SignatureLength
            | Self::SignatureNotHex
            | Self::SignatureNotAscii
            | Self::SignatureMismatch
            | Self::SignedRequestMismatch => 401,
            Self::BodyTooLarge | Self::TooManyEvents => 413,
            Self::TooDeep
            | Self::InvalidJson
            | Self::InvalidUtf8
            | Self::SignedRequestMalformed
            | Self::SignedRequestAlgorithm => 400,
            Self::HandshakeMode
            | Self::HandshakeToken
            | Self::HandshakeChallenge
            | Self::HandshakeMissing
            | Self::HandshakeRepeated
            | Self::HandshakeUnset => 403,
            Self::SecretMissing
            | Self::SecretEmpty
            | Self::SecretBlank
            | Self::VerifyTokenBlank
            | Self::LimitInvalid => 500,
        }
    }

    /// A text for logs, without anything secret and without anything the sender wrote.
    pub const fn message(self) -> &'static str {
        match self {
            Self::SignatureMissing => "the signature header is missing",
            Self::SignatureEmpty => "the signature header is empty",
            Self::SignatureRepeated => "the signature header has more than one value",
            Self::SignatureAlgorithm => "the signature header does not name the expected algorithm",
            Self::SignatureLength => "the signature has the wrong length",
            Self::SignatureNotHex => "the signature is not hexadecimal",
            Self::SignatureNotAscii => "the signature header is not ASCII",
            Self::SignatureMismatch => "the signature does not match the body",
            Self::BodyTooLarge => "the body is larger than the configured limit",
            Self::TooManyEvents => "the body holds more events than the configured limit",
            Self::TooDeep => "the body is nested too deeply",
            Self::InvalidJson => "the body is not valid JSON",
            Self::InvalidUtf8 => "the body is not valid UTF-8",
            Self::HandshakeMode => "the handshake mode is not subscribe",
            Self::HandshakeToken => "the verify token does not match",
            Self::HandshakeChallenge => "the challenge is not acceptable",
            Self::HandshakeMissing => "a handshake parameter is missing",
            Self::HandshakeRepeated => "a handshake parameter is given more than once",
            Self::HandshakeUnset => "no verify token is configured",
            Self::SignedRequestMalformed => "the signed request is malformed",
            Self::SignedRequestAlgorithm => "the signed request names another algorithm",
            Self::SignedRequestMismatch => "the signed request's signature does not match",
            Self::SecretMissing => "no app secret was given",
            Self::SecretEmpty => "an app secret is empty",
            Self::SecretBlank => "an app secret is blank",
            Self::VerifyTokenBlank => "the verify token is empty or blank",
            Self::LimitInvalid => "a limit is out of range",
        }
    }

    /// What to tell the sender: one text for each status.
    pub const fn public_text(self) -> &'static str {
        match self {
            Self::SignatureMissing
            | Self::SignatureEmpty
            | Self::SignatureRepeated
            | Self::SignatureAlgorithm
            | Self::SignatureLength
            | Self::SignatureNotHex
            | Self::SignatureNotAscii
            | Self::SignatureMismatch
            | Self::SignedRequestMismatch => "invalid signature",
            Self::BodyTooLarge | Self::TooManyEvents => "payload too large",
            Self::TooDeep
            | Self::InvalidJson
            | Self::InvalidUtf8
            | Self::SignedRequestMalformed
            | Self::SignedRequestAlgorithm => "bad request",
            Self::HandshakeMode
            | Self::HandshakeToken
            | Self::HandshakeChallenge
            | Self::HandshakeMissing
            | Self::HandshakeRepeated
            | Self::HandshakeUnset => "verification failed",
            Self::SecretMissing
            | Self::SecretEmpty
            | Self::SecretBlank
            | Self::VerifyTokenBlank
            | Self::LimitInvalid => "internal error",
        }
    }
}

impl core::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// What a program may want to catch together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum ErrorClass {
    /// Errors of the class `signature`.
    Signature = 1,
    /// Errors of the class `payload`.
    Payload = 2,
    /// Errors of the class `handshake`.
    Handshake = 3,
    /// Errors of the class `signed_request`.
    SignedRequest = 4,
    /// Errors of the class `config`.
    Config = 5,
}

impl ErrorClass {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] =
        &[Self::Signature, Self::Payload, Self::Handshake, Self::SignedRequest, Self::Config];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Signature),
            2 => Some(Self::Payload),
            3 => Some(Self::Handshake),
            4 => Some(Self::SignedRequest),
            5 => Some(Self::Config),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::Payload => "payload",
            Self::Handshake => "handshake",
            Self::SignedRequest => "signed_request",
            Self::Config => "config",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"signature" => Some(Self::Signature),
            b"payload" => Some(Self::Payload),
            b"handshake" => Some(Self::Handshake),
            b"signed_request" => Some(Self::SignedRequest),
            b"config" => Some(Self::Config),
            _ => None,
        }
    }
}

impl core::fmt::Display for ErrorClass {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}
