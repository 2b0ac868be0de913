//! hubsig receives Meta's messaging webhooks inside your own handler: it verifies `X-Hub-Signature-256` over the bytes
//! you received, parses the body without copying it, and tells what each event is.
//!
//! ```
//! use hubsig::{Direction, Shape, Webhook};
//!
//! # fn handler(body: &[u8], signature: Option<&str>) -> Result<(), hubsig::Error> {
//! let webhook = Webhook::builder().app_secret("app secret").verify_token("verify token").build()?;
//!
//! for event in webhook.receive(body, signature)?.events() {
//!     match event.body() {
//!         Shape::Message(message) if event.direction() == Direction::Incoming => {
//!             println!("{:?}: {:?}", event.user_id(), message.text());
//!         }
//!         Shape::Reaction(reaction) => println!("{:?}", reaction.emoji()),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! # let body = br#"{"object":"instagram","entry":[]}"#;
//! # handler(body, Some(&hubsig::sign(b"app secret", body))).unwrap();
//! ```
//!
//! What can be relied on:
//!
//! * **Verified before parsed.** [`Webhook::receive`] is the way from bytes to events; the way without a signature is
//!   called [`Delivery::parse_unverified`].
//! * **Nothing is lost.** Every element of every container is an event. What is not known has one of the kinds
//!   `unknown_*` and keeps its bytes ([`Event::raw`]); one odd element never takes its neighbours with it.
//! * **No I/O.** No socket, clock, environment or thread; `no_std` with `alloc`; no unsafe code. No input makes it panic
//!   or use more than a constant amount of stack.
//! * **No secret, digest or text of a person** in an error or a `Debug` output.
//!
//! Facts about what Meta sends come from Meta's documentation and public captures; `docs/events.md` in the repository
//! lists every kind with its origin.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod attachment;
mod classify;
mod compat;
mod dedup;
mod delivery;
mod diagnosis;
mod error;
mod event;
mod fields;
mod flags;
mod generated;
#[cfg(feature = "graph")]
pub mod graph;
mod handshake;
mod index;
pub mod json;
mod keys;
mod limits;
mod outline;
mod overview;
mod parts;
mod rewrite;
mod signature;
mod signed_request;
mod single;
mod time;
mod unified;
mod walk;
mod webhook;
mod whatsapp;

pub use attachment::{Attachment, Attachments};
pub use compat::CompatFormat;
pub use delivery::{Delivery, Events};
pub use diagnosis::{Diagnosis, Finding, diagnose};
pub use error::{Error, ErrorClass, ErrorCode};
pub use event::Event;
pub use fields::{Also, FieldValue};
pub use flags::Flags;
pub use generated::{
    AttachmentField, Channel, Content, Direction, Envelope, Field, FieldType, Flag, Kind, Platform, Shape,
    ShapeKind, UserIdType,
};
pub use handshake::Challenge;
pub use index::Index;
pub use json::Text;
pub use limits::Limits;
pub use overview::Overview;
pub use parts::{Parts, Place};
pub use signature::Signature;
pub use signed_request::SignedRequest;
pub use unified::SCHEMA;
pub use webhook::{Verified, Webhook, WebhookBuilder, sign};

/// One type per shape: the details of an event, with an accessor for each field of the table.
pub mod shapes {
    pub use crate::generated::{
        Call, Change, Comment, Handover, Insights, Mention, Message, Optin, Order, Postback, Reaction,
        Receipt, Referral, Shape, Unknown,
    };
}
