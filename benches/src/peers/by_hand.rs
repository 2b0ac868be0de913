//! The way back as people write it by hand: `format!` and `serde_json`.

use std::hint::black_box;

use serde::{Deserialize, Serialize};

use crate::answering::{PERSON, TEXT, TOKEN};

#[derive(Serialize)]
struct Send<'a> {
    recipient: Recipient<'a>,
    message: Message<'a>,
}

#[derive(Serialize)]
struct Recipient<'a> {
    id: &'a str,
}

#[derive(Serialize)]
struct Message<'a> {
    text: &'a str,
}

/// URL, headers and body of a text. Nothing is checked.
pub fn message() -> (String, Vec<(&'static str, String)>, Vec<u8>) {
    let send =
        Send { recipient: Recipient { id: black_box(PERSON) }, message: Message { text: black_box(TEXT) } };
    let url = format!("https://graph.instagram.com/{}/{}/messages", black_box("v26.0"), black_box("me"));
    let headers = vec![
        ("authorization", format!("Bearer {}", black_box(TOKEN))),
        ("content-type", "application/json".to_owned()),
    ];
    (url, headers, serde_json::to_vec(&send).unwrap_or_default())
}

#[derive(Deserialize)]
struct Refused {
    error: Inner,
}

/// Owned, because `message` has escapes in it.
#[derive(Deserialize)]
struct Inner {
    message: String,
    code: i32,
    #[serde(default)]
    error_subcode: i32,
    #[serde(default)]
    fbtrace_id: Option<String>,
}

/// Code, subcode, and whether the window is closed. Other forms of errors are not known.
pub fn read_error(body: &str) -> Option<(i32, i32, bool)> {
    let Refused { error } = serde_json::from_slice(black_box(body.as_bytes())).ok()?;
    black_box((&error.message, &error.fbtrace_id));
    let closed = matches!((error.code, error.error_subcode), (10, 2_018_065 | 2_018_278 | 2_534_022));
    Some((error.code, error.error_subcode, closed))
}

#[derive(Deserialize)]
struct Sent {
    recipient_id: String,
    message_id: String,
}

/// The length of the id of the message that was sent.
pub fn read_success(body: &str) -> Option<usize> {
    let sent: Sent = serde_json::from_slice(black_box(body.as_bytes())).ok()?;
    black_box(&sent.recipient_id);
    Some(sent.message_id.len())
}
