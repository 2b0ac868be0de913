//! The way back: what building a message and reading what it is answered with takes.

use std::hint::black_box;

use hubsig::graph::{Api, Message, Request, SendOptions, To, Usage, interpret, send};

/// To whom, as Instagram names people.
pub const PERSON: &str = "906112233445566";
/// A token as long as Meta's are.
pub const TOKEN: &str = "IGAAJ5x0ZCexampleBZAE1iTnR0aW5nIG9mIGEgdG9rZAW4gdGhhdCBpcyBhcyBsb25nIGFzIHRoZAWlycyBhcmUgMDEyMzQ1Njc4\
                         OUFCQ0RFRkdISUpLTE1OT1BRUlNUVVZAXWFlaYWJjZAGVmZAoaWprbG1ub3BxcnN0dXZA3";
/// What is written.
pub const TEXT: &str = "Yes, we ship to S\u{e3}o Paulo. \u{1f69a} It takes about a week.";

/// The window is closed: the error that every bot meets first.
pub const CLOSED: &str = r#"{"error":{"message":"(#10) This message is sent outside of allowed window. Learn more about the new policy here: https:\/\/developers.facebook.com\/docs\/messenger-platform\/policy-overview","type":"OAuthException","code":10,"error_subcode":2534022,"fbtrace_id":"AbCdEfGhIjKlMnOpQrStUv"}}"#;
/// Sent.
pub const SENT: &str = r#"{"recipient_id":"906112233445566","message_id":"aWdfZAG1faXRlbToxOklHTWVzc2FnZAUlEOjE3ODQxNDk5OTAwMDExMTIyOjM0MDI4MjM2Njg0MTcxMDMwMTI0NDI1OTk5"}"#;

/// The length of the id in it.
pub const ID: usize = 94;

/// One piece of work.
pub struct Job {
    /// What it is called in baselines and summaries.
    pub name: &'static str,
    /// The bytes of the request or of the answer.
    pub bytes: usize,
    /// Does it, and asserts what comes out.
    pub run: fn(),
}

/// All of them.
pub fn jobs() -> [Job; 3] {
    let request = message();
    [
        Job { name: "build_send", bytes: request.url.len() + request.body.len(), run: build_send },
        Job { name: "interpret_error", bytes: CLOSED.len(), run: interpret_error },
        Job { name: "interpret_success", bytes: SENT.len(), run: interpret_success },
    ]
}

/// The request for a text.
///
/// # Panics
/// Never: it can be built.
#[allow(clippy::expect_used, reason = "it can be built")]
pub fn message() -> Request {
    let api = Api::instagram("v26.0", black_box(TOKEN));
    let message = Message::Text(black_box(TEXT));
    send(&api, "me", To::User(black_box(PERSON)), &message, &SendOptions::default()).expect("a right request")
}

/// Code and subcode of the error, and whether it is the action that it should be.
pub fn read_error(body: &str) -> Option<(i32, i32, bool)> {
    let failure = interpret(400, &Usage::default(), black_box(body.as_bytes())).err()?;
    Some((failure.code(), failure.subcode(), failure.action() == hubsig::graph::Action::Window))
}

/// The length of the id of the message that was sent.
pub fn read_success(body: &str) -> Option<usize> {
    let reply = interpret(200, &Usage::default(), black_box(body.as_bytes())).ok()?;
    Some(reply.message_id()?.raw().len())
}

fn build_send() {
    let request = black_box(message());
    assert!(request.url.ends_with("/v26.0/me/messages") && request.body.len() > TEXT.len());
}

fn interpret_error() {
    assert_eq!(read_error(CLOSED), Some((10, 2_534_022, true)));
}

fn interpret_success() {
    assert_eq!(read_success(SENT), Some(ID));
}
