//! Why a genuine delivery may fail verification: a look at the body for what frameworks and proxies do to it.
//!
//! Meta signs the bytes it sends. In those bytes everything beyond ASCII is written as `\uXXXX` with lower-case digits,
//! `/` as `\/`, and there is no space between tokens. A program that decodes the JSON and encodes it again gets the same
//! values in other bytes, which have another signature. The remedy is always to hand over the bytes as received; so a
//! diagnosis is a text for a developer and nothing else. It cannot make a delivery acceptable.

use alloc::vec::Vec;
use core::fmt;

use crate::error::Error;
use crate::rewrite::Rewrite;
use crate::signature::Signature;
use crate::webhook::Webhook;

/// One thing that a diagnosis noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Finding {
    /// The signature is right: there is nothing to explain. Only from [`Webhook::explain_mismatch`].
    Matches,
    /// The delivery is refused before anything is compared: the header is at fault, or the body is too large. Only from
    /// [`Webhook::explain_mismatch`].
    Refused,
    /// The signature would match if a line break at the end were taken away. Only from [`Webhook::explain_mismatch`].
    MatchesWithoutNewline,
    /// The signature would match if the body were escaped and spaced as Meta does it. Only from
    /// [`Webhook::explain_mismatch`].
    MatchesReescaped,
    /// There is no body.
    Empty,
    /// The body is compressed.
    Compressed,
    /// The body starts with a byte order mark, or is UTF-16.
    ByteOrderMark,
    /// The body is a form, not JSON.
    Form,
    /// The body looks like a printed Python object, not JSON.
    PythonLiteral,
    /// The body ends before its JSON does.
    Truncated,
    /// The body ends with a line break.
    Newline,
    /// There is white space between tokens.
    Spaced,
    /// There are characters beyond ASCII that are not escaped.
    NonAscii,
    /// There are replacement characters where something could not be decoded.
    Replaced,
    /// There is a `/` and none of them is escaped.
    PlainSlash,
    /// There are `\u` escapes with upper-case digits.
    UpperCaseEscape,
}

impl Finding {
    /// Every finding, in the order they are reported.
    pub const ALL: &'static [Self] = &[
        Self::Matches,
        Self::Refused,
        Self::MatchesWithoutNewline,
        Self::MatchesReescaped,
        Self::Empty,
        Self::Compressed,
        Self::ByteOrderMark,
        Self::Form,
        Self::PythonLiteral,
        Self::Truncated,
        Self::Newline,
        Self::Spaced,
        Self::NonAscii,
        Self::Replaced,
        Self::PlainSlash,
        Self::UpperCaseEscape,
    ];

    /// The name in snake case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Matches => "matches",
            Self::Refused => "refused",
            Self::MatchesWithoutNewline => "matches_without_newline",
            Self::MatchesReescaped => "matches_reescaped",
            Self::Empty => "empty",
            Self::Compressed => "compressed",
            Self::ByteOrderMark => "byte_order_mark",
            Self::Form => "form",
            Self::PythonLiteral => "python_literal",
            Self::Truncated => "truncated",
            Self::Newline => "newline",
            Self::Spaced => "spaced",
            Self::NonAscii => "non_ascii",
            Self::Replaced => "replaced",
            Self::PlainSlash => "plain_slash",
            Self::UpperCaseEscape => "upper_case_escape",
        }
    }

    /// What it means and what to do about it: one sentence or two for a developer.
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Matches => "the signature matches this body and header",
            Self::Refused => "the delivery is refused before the signature is compared",
            Self::MatchesWithoutNewline => {
                "the signature matches once the line break at the end is removed: something appended it; pass the body as received"
            }
            Self::MatchesReescaped => {
                "the signature matches once the body is escaped as Meta escapes: it was decoded and encoded again; pass the bytes as received, from before any JSON parser"
            }
            Self::Empty => "the body is empty: something has read it before; read it once and keep the bytes",
            Self::Compressed => "the body is compressed: undo the content encoding first",
            Self::ByteOrderMark => {
                "the body starts with a byte order mark or is UTF-16: it was converted on the way"
            }
            Self::Form => "the body is a form, not JSON: a middleware rebuilt it, or this is not a delivery",
            Self::PythonLiteral => {
                "the body is a printed Python object: pass the raw bytes, not str() of the parsed body"
            }
            Self::Truncated => {
                "the body ends too early: read all of Content-Length, and check size limits on the way"
            }
            Self::Newline => {
                "the body ends with a line break, which Meta does not send: it was stored or edited"
            }
            Self::Spaced => {
                "there is white space between tokens, which Meta does not send: the body was encoded again"
            }
            Self::NonAscii => {
                "characters beyond ASCII are not escaped, as Meta escapes them: the body was encoded again"
            }
            Self::Replaced => {
                "there are replacement characters: the body was decoded with the wrong character set"
            }
            Self::PlainSlash => "no / is escaped, as Meta escapes them: the body was probably encoded again",
            Self::UpperCaseEscape => {
                "unicode escapes have upper-case digits; Meta writes lower case: the body was probably encoded again"
            }
        }
    }

    const fn bit(self) -> u32 {
        1 << self as u8
    }
}

/// What was noticed about a body, for a log or a terminal. Small and `Copy`; holds nothing of the body.
///
/// Printed, it is one line for each finding; without any it says so.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
#[must_use]
pub struct Diagnosis {
    findings: u32,
    refusal: Option<Error>,
}

impl Diagnosis {
    /// Whether this was noticed.
    pub const fn contains(self, finding: Finding) -> bool {
        self.findings & finding.bit() != 0
    }

    /// Whether nothing was noticed: the body looks as Meta sends it, and most likely another secret signed it, or nobody.
    pub const fn is_empty(self) -> bool {
        self.findings == 0
    }

    /// What was noticed, the most telling first.
    pub fn findings(self) -> impl Iterator<Item = Finding> {
        Finding::ALL.iter().copied().filter(move |finding| self.contains(*finding))
    }

    /// Why nothing was compared, where [`Finding::Refused`] was noticed.
    pub const fn refusal(self) -> Option<Error> {
        self.refusal
    }

    fn add(&mut self, finding: Finding) {
        self.findings |= finding.bit();
    }

    fn add_if(&mut self, noticed: bool, finding: Finding) {
        if noticed {
            self.add(finding);
        }
    }
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str(
                "the body looks as Meta sends it: check that the app secret is that of the app (Instagram Login has its own)",
            );
        }
        for (index, finding) in self.findings().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            f.write_str(finding.advice())?;
            if let (Finding::Refused, Some(error)) = (finding, self.refusal) {
                write!(f, ": {error}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.findings().map(Finding::name)).finish()
    }
}

/// Looks for what may have happened to a body between Meta and this program. Needs no secret and accepts nothing.
///
/// One pass over the body, no allocation. A genuine body as Meta sends it gives no findings; one that gives some may still
/// be genuine, since nobody promises that Meta's encoder stays as it is.
///
/// ```
/// use hubsig::{Finding, diagnose};
///
/// let noticed = diagnose("{\"text\": \"caf\u{e9}\"}\n".as_bytes());
/// assert!(noticed.contains(Finding::NonAscii));
/// assert!(noticed.contains(Finding::Spaced));
/// assert!(noticed.contains(Finding::Newline));
/// assert!(diagnose(br#"{"text":"caf\u00e9"}"#).is_empty());
/// ```
pub fn diagnose(body: &[u8]) -> Diagnosis {
    let mut noticed = Diagnosis::default();
    if body.is_empty() {
        noticed.add(Finding::Empty);
        return noticed;
    }
    if body.starts_with(&[0x1f, 0x8b]) || body.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
        noticed.add(Finding::Compressed);
        return noticed;
    }
    if body.starts_with(&[0xef, 0xbb, 0xbf])
        || body.starts_with(&[0xff, 0xfe])
        || body.starts_with(&[0xfe, 0xff])
    {
        noticed.add(Finding::ByteOrderMark);
        return noticed;
    }
    let trimmed = body.trim_ascii();
    if trimmed.starts_with(b"{'") || trimmed.starts_with(b"b'") {
        noticed.add(Finding::PythonLiteral);
    } else if is_form(trimmed) {
        noticed.add(Finding::Form);
    } else {
        noticed.add_if(!matches!(trimmed.last(), Some(b'}' | b']')), Finding::Truncated);
        look_at_json(body, &mut noticed);
    }
    noticed.add_if(body.ends_with(b"\n"), Finding::Newline);
    noticed.add_if(!body.is_ascii(), Finding::NonAscii);
    noticed.add_if(body.windows(3).any(|window| window == "\u{fffd}".as_bytes()), Finding::Replaced);
    noticed
}

/// A form starts with a name and `=`; JSON never does.
fn is_form(body: &[u8]) -> bool {
    let name = body
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'%' | b'+'))
        .count();
    name > 0 && body.get(name) == Some(&b'=')
}

/// The findings that depend on what is inside a string and what is not.
fn look_at_json(body: &[u8], noticed: &mut Diagnosis) {
    let content = body.trim_ascii_end();
    let (mut plain_slash, mut escaped_slash) = (false, false);
    let mut in_string = false;
    let mut bytes = content.iter().enumerate();
    while let Some((position, byte)) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => match bytes.next() {
                Some((_, b'/')) => escaped_slash = true,
                Some((_, b'u')) => {
                    let digits = content.get(position + 2..position + 6).unwrap_or_default();
                    noticed.add_if(is_upper_case_escape(digits), Finding::UpperCaseEscape);
                }
                _ => {}
            },
            b'/' if in_string => plain_slash = true,
            b' ' | b'\t' | b'\r' | b'\n' if !in_string => noticed.add(Finding::Spaced),
            _ => {}
        }
    }
    noticed.add_if(in_string, Finding::Truncated);
    noticed.add_if(plain_slash && !escaped_slash, Finding::PlainSlash);
}

/// `\u003C` is how Meta writes `<`, the one escape it spells in upper case; it says nothing.
fn is_upper_case_escape(digits: &[u8]) -> bool {
    digits.iter().any(u8::is_ascii_uppercase) && digits != b"003C"
}

impl Webhook {
    /// Says why [`Webhook::verify`] refuses this delivery, as far as that can be found out.
    ///
    /// Beside [`diagnose`] it tries the signature on a few copies of the body, with the line break at the end removed and
    /// with characters escaped as Meta escapes them. That costs several times as much as verifying and allocates; call it
    /// from a log statement or a terminal, not for every forged request. The answer is a text. Nothing turns it into a
    /// verified delivery.
    pub fn explain_mismatch<'h>(&self, body: &[u8], signature: impl Into<Signature<'h>>) -> Diagnosis {
        let digest = match self.limits().check_body(body).and_then(|()| signature.into().sha256()) {
            Ok(digest) => digest,
            Err(error) => {
                let mut noticed = Diagnosis { refusal: Some(error), ..Diagnosis::default() };
                noticed.add(Finding::Refused);
                return noticed;
            }
        };
        let mut noticed = diagnose(body);
        let matches = |copy: &[u8]| self.keys().find_sha256(copy, &digest).is_some();
        if matches(body) {
            noticed.add(Finding::Matches);
            return noticed;
        }
        let trimmed = body.trim_ascii_end();
        if trimmed.len() < body.len() && matches(trimmed) {
            noticed.add(Finding::MatchesWithoutNewline);
            return noticed;
        }
        let mut copy = Vec::new();
        let reescaped = Rewrite::CANDIDATES.iter().any(|rewrite| {
            rewrite.apply(trimmed, &mut copy);
            copy != trimmed && matches(&copy)
        });
        noticed.add_if(reescaped, Finding::MatchesReescaped);
        noticed
    }
}
