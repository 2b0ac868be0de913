//! The way back: requests to Meta's Graph API, what its answers mean, and when one may write at all.
//!
//! Nothing here opens a socket, reads a clock or keeps anything. A function gives a [`Request`], which is a method, a
//! URL, headers and a body for whatever HTTP client there is; [`interpret`] turns status, headers and body of the
//! answer into a [`Reply`] or a [`Failure`] with one of seven [`Action`]s; [`allowed`] says from times alone what may
//! be sent. [`reply`](fn@reply) makes of an incoming event the request that answers it, where one may.
//!
//! ```
//! use hubsig::graph::{Action, Api, Message, SendOptions, To, Usage, interpret, send};
//!
//! let api = Api::instagram("v26.0", "IGAA-token");
//! let request = send(&api, "me", To::User("906112233445566"), &Message::Text("Hi"), &SendOptions::default())?;
//! assert_eq!(request.url, "https://graph.instagram.com/v26.0/me/messages");
//!
//! // … send it, then:
//! # let (status, headers, body) = (400, [("content-type", &b"application/json"[..])], br#"{"error":{"code":190}}"#);
//! let usage = Usage::from_headers(headers);
//! match interpret(status, &usage, body) {
//!     Ok(reply) => println!("sent as {:?}", reply.message_id()),
//!     Err(failure) if failure.action() == Action::Wait => println!("in {:?} s", failure.wait_hint_s()),
//!     Err(failure) => println!("{failure}"),
//! }
//! # Ok::<(), hubsig::graph::BuildError>(())
//! ```
//!
//! What can be relied on:
//!
//! * **Nothing is sent twice by accident.** The Send API knows no idempotency key and may deliver although it answers
//!   an error: [`Failure::maybe_delivered`] says when to find out before trying again.
//! * **Tokens stay out of URLs** except where Meta takes them nowhere else (`oauth`), and secrets out of every
//!   `Debug` and error. Texts and ids of persons stay out of `Debug` too.
//! * **Ids are checked** before they enter a path, URLs in answers are never followed: the next page is the same call
//!   with [`Reply::after`].
//!
//! Facts come from Meta's pages as named in `docs/graph_errors.md`; where these disagree the stricter reading is
//! taken and the documentation says so. Nothing here was tried against a live account.

mod answer;
mod api;
mod build_error;
pub mod comment;
mod document;
mod failure;
mod interpret;
pub(crate) mod known;
mod message;
pub mod oauth;
mod object;
mod pages;
mod reply;
mod request;
mod send;
mod split;
mod template;
mod token;
mod token_info;
mod usage;
pub mod whatsapp;
mod window;

pub use crate::generated::graph::{Action, BuildErrorCode, CallbackError, ReplyRefusal, limits};
pub use answer::{ReplyError, reply};
pub use api::{Api, Channel, Host, NEWEST_VERSION};
pub use build_error::BuildError;
pub use failure::{ErrorEnvelope, Failure};
pub use interpret::interpret;
pub use known::{KnownError, Wait, classify};
pub use message::{Media, Message, Source};
pub use reply::Reply;
pub use request::{Method, Request, call};
pub use send::{MessagingType, SendOptions, SenderAction, To, act, send};
pub use split::split_text;
pub use template::{Button, Card, QuickReply};
pub use usage::{BusinessUsage, Percent, Usage};
pub use window::{Allowed, Thread, allowed, opens_window};

/// `Debug` that says which variant or type it is and nothing of what it holds: texts of persons, ids, secrets.
macro_rules! opaque_debug {
    ($type:ident: $($variant:ident),+) => {
        impl core::fmt::Debug for $type<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant { .. } => stringify!($variant),)+
                })?;
                f.write_str("(…)")
            }
        }
    };
}
pub(crate) use opaque_debug;
