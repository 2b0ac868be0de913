//! An answer that is no success.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use super::known::{KnownError, Wait};
use crate::generated::graph::Action;

/// In which of Meta's forms an error came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorEnvelope {
    /// `{"error": {…}}`: the usual one, with any status, 200 included.
    Error,
    /// `{"error_type", "code", "error_message"}`: `api.instagram.com`. Its code is an HTTP status.
    OAuth,
    /// `{"data": {"error": {…}}}` with status 200: `debug_token`.
    Data,
    /// None: the body is no error that can be read, or there was no answer.
    None,
}

/// Why a request did not succeed, as far as one can know, and what to do.
///
/// `Display` and `Debug` hold the table's meaning, never Meta's message: that repeats tokens and texts at times.
#[derive(Clone, PartialEq, Eq)]
pub struct Failure {
    pub(super) action: Action,
    pub(super) maybe_delivered: bool,
    pub(super) transient: bool,
    pub(super) envelope: ErrorEnvelope,
    pub(super) status: u16,
    pub(super) code: i32,
    pub(super) subcode: i32,
    pub(super) known: Option<&'static KnownError>,
    pub(super) wait: Option<Wait>,
    pub(super) header_wait_s: Option<u32>,
    pub(super) message: Box<str>,
    pub(super) details: Option<Box<str>>,
    pub(super) fbtrace_id: Option<Box<str>>,
}

impl Failure {
    /// For a request that got no answer: a timeout, a broken connection. It may have been carried out.
    pub fn unanswered() -> Self {
        Self::bare(0, Action::Retry, true)
    }

    /// One that says nothing but what to do.
    pub(super) fn bare(status: u16, action: Action, maybe_delivered: bool) -> Self {
        Self {
            action,
            maybe_delivered,
            transient: false,
            envelope: ErrorEnvelope::None,
            status,
            code: 0,
            subcode: 0,
            known: None,
            wait: None,
            header_wait_s: None,
            message: Box::default(),
            details: None,
            fbtrace_id: None,
        }
    }

    /// What to do.
    pub fn action(&self) -> Action {
        self.action
    }

    /// Whether the request may have taken effect all the same. Before sending it again, look: for the echo webhook,
    /// or in the conversation. `false` means that it can be sent again without a second copy.
    pub fn maybe_delivered(&self) -> bool {
        self.maybe_delivered
    }

    /// How long to wait before a new attempt, if anything says so: the headers, else the table. What headers say does
    /// not grow.
    pub fn wait(&self) -> Option<Wait> {
        self.header_wait_s.map(Wait::of).or(self.wait)
    }

    /// How many seconds to wait before the first new attempt.
    pub fn wait_hint_s(&self) -> Option<u32> {
        self.wait_hint_after_s(0)
    }

    /// The same after `attempts` waits for the same thing.
    pub fn wait_hint_after_s(&self, attempts: u32) -> Option<u32> {
        self.wait().map(|wait| wait.seconds(attempts))
    }

    /// Meta's `is_transient`, or `false`.
    pub fn is_transient(&self) -> bool {
        self.transient
    }

    /// In which form the error came.
    pub fn envelope(&self) -> ErrorEnvelope {
        self.envelope
    }

    /// The HTTP status of the answer; 0 where there was none. Advisory: the action comes from the code if there is one.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Meta's `code`; 0 where there is none. May be negative.
    pub fn code(&self) -> i32 {
        self.code
    }

    /// Meta's `error_subcode`; 0 where there is none.
    pub fn subcode(&self) -> i32 {
        self.subcode
    }

    /// The row of the table that decided, if one did.
    pub fn known(&self) -> Option<&'static KnownError> {
        self.known
    }

    /// What it means, in a sentence of our own.
    pub fn meaning(&self) -> &'static str {
        match (self.known, self.envelope, self.status) {
            (Some(known), ..) => known.meaning,
            (None, ErrorEnvelope::OAuth, _) => "The login or the exchange of a code or token failed.",
            (None, ErrorEnvelope::None, 0) => "There was no answer.",
            (None, ErrorEnvelope::None, _) => "The answer holds no error that can be read.",
            (None, ..) => "An error that is not in the table.",
        }
    }

    /// Meta's message, or the first 256 bytes of a body that is no JSON. What looks like a token is left out; it may
    /// still repeat what was sent, so it is for people, not for logs.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// `error_data.details`, WhatsApp's explanation. As with [`message`](Self::message).
    pub fn details(&self) -> Option<&str> {
        self.details.as_deref()
    }

    /// What Meta's support asks for.
    pub fn fbtrace_id(&self) -> Option<&str> {
        self.fbtrace_id.as_deref()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} (code {}", self.action, self.meaning(), self.code)?;
        if self.subcode != 0 {
            write!(f, ", subcode {}", self.subcode)?;
        }
        write!(f, ", status {})", self.status)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("action", &self.action)
            .field("maybe_delivered", &self.maybe_delivered)
            .field("envelope", &self.envelope)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("subcode", &self.subcode)
            .field("wait_hint_s", &self.wait_hint_s())
            .finish_non_exhaustive()
    }
}

impl core::error::Error for Failure {}

/// The shortest run that is taken for a token. Secrets of apps have 32 characters, tokens over a hundred, codes too.
const TOKEN: usize = 20;

/// Bytes kept of a text of Meta's.
const KEPT: usize = 1024;

/// A text of Meta's without what looks like a token: a long run of the letters of one that is no number. What is too
/// long is cut, never inside a run.
///
/// Ids are numbers and stay. Meta's "Malformed access token" repeats the token.
pub(super) fn without_tokens(text: &str) -> Box<str> {
    let mut out = String::with_capacity(text.len().min(KEPT));
    let mut rest = text;
    while !rest.is_empty() {
        // The letters of tokens are ASCII, so what they end is whole characters.
        let end = |of: &str, inside: bool| {
            of.bytes().position(|byte| is_of_token(char::from(byte)) != inside).unwrap_or(of.len())
        };
        let (run, after) = rest.split_at(end(rest, true));
        let (between, after) = after.split_at(end(after, false));
        let number = run.bytes().all(|byte| byte.is_ascii_digit());
        let run = if run.len() >= TOKEN && !number { "…" } else { run };
        if out.len() + run.len() > KEPT {
            break;
        }
        out.push_str(run);
        let room = KEPT - out.len();
        if between.len() > room {
            out.extend(between.chars().scan(room, |room, character| {
                *room = room.checked_sub(character.len_utf8())?;
                Some(character)
            }));
            break;
        }
        out.push_str(between);
        rest = after;
    }
    out.into_boxed_str()
}

/// The letters that tokens, codes, secrets and proofs are made of.
pub(super) fn is_of_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '|' | '.' | '~' | '%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_left_out_of_messages() {
        let text = "Malformed access token IGAAx0123456789abcdefghij for 17841499900011122445566, (#100) param message";
        assert_eq!(
            &*without_tokens(text),
            "Malformed access token … for 17841499900011122445566, (#100) param message"
        );
        assert_eq!(&*without_tokens(""), "");
        assert_eq!(&*without_tokens(&"é ".repeat(10_000)), "é ".repeat(341));
        assert_eq!(&*without_tokens(&["a ".repeat(511), "b".repeat(19)].concat()), "a ".repeat(511));
    }

    /// The same, one character after the other.
    fn letter_by_letter(text: &str) -> Box<str> {
        let mut out = String::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let run = rest.find(|character| !is_of_token(character)).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(if run > 0 { run } else { first.len_utf8() });
            let number = piece.bytes().all(|byte| byte.is_ascii_digit());
            let piece = if piece.len() >= TOKEN && !number { "…" } else { piece };
            if out.len() + piece.len() > KEPT {
                break;
            }
            out.push_str(piece);
            rest = after;
        }
        out.into_boxed_str()
    }

    #[test]
    fn tokens_are_left_out_as_letter_by_letter() {
        let letters =
            ["a", "Z", "_", "|", "7", "7", "é", " ", "\u{1f69a}", ":", "aaaaaaaaaaaaaaaaaaa", "1234567890"];
        let mut state = 0x2026_1128_u32;
        for round in 0..4000 {
            let mut text = String::new();
            while text.len() < round {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                // Runs, and not only a letter now and then.
                let letter = letters[(state >> 16) as usize % letters.len()];
                text.extend(core::iter::repeat_n(letter, (state >> 8) as usize % 5));
            }
            assert_eq!(without_tokens(&text), letter_by_letter(&text), "{text}");
        }
    }

    #[test]
    fn is_not_large() {
        assert!(size_of::<Failure>() <= 128);
    }
}
