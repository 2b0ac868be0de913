//! The Send API of Instagram and Messenger: messages, reactions, what the other side sees meanwhile.

use super::api::{Api, Channel};
use super::build_error::{BuildError, filled};
use super::message::{Message, json};
use super::object::{Object, pair};
use super::opaque_debug;
use super::request::{Method, Request, build, checked_id};
use crate::generated::graph::BuildErrorCode;

/// Whom a message goes to.
#[derive(Clone, Copy)]
pub enum To<'a> {
    /// A person, by the id that a webhook names: Instagram-scoped or page-scoped.
    User(&'a str),
    /// The author of a comment, once and within seven days: a private reply. Meta's examples hold text only. It opens
    /// no window; the answer tells the person's id ([`Reply::recipient_id`](super::Reply::recipient_id)).
    Comment(&'a str),
    /// The author of a post on a page; Messenger only.
    Post(&'a str),
    /// Somebody who agreed to marketing messages; Messenger only.
    NotificationToken(&'a str),
}

opaque_debug!(To: User, Comment, Post, NotificationToken);

/// Why a message is sent, in Messenger's terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessagingType {
    /// An answer within the window. What [`send`] says for Messenger unless told otherwise.
    Response,
    /// Of one's own accord, within the window.
    Update,
    /// With a tag; goes with [`SendOptions::human_agent`] and only with it.
    MessageTag,
    /// A utility message.
    Utility,
}

impl MessagingType {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Response => "RESPONSE",
            Self::Update => "UPDATE",
            Self::MessageTag => "MESSAGE_TAG",
            Self::Utility => "UTILITY",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"RESPONSE" => Some(Self::Response),
            b"UPDATE" => Some(Self::Update),
            b"MESSAGE_TAG" => Some(Self::MessageTag),
            b"UTILITY" => Some(Self::Utility),
            _ => None,
        }
    }
}

/// What goes with a message. The default is right for an answer within the window.
#[derive(Debug, Clone, Copy, Default)]
pub struct SendOptions<'a> {
    /// Tags the message HUMAN_AGENT: written by a person, up to seven days after the last message, for apps with the
    /// feature of that name. No other tag is left.
    pub human_agent: bool,
    /// The messaging type, where the default is not meant.
    pub messaging_type: Option<MessagingType>,
    /// The id of the message this one answers. In Meta's specification of the API; one hosted service reports that
    /// Instagram rejects it.
    pub reply_to: Option<&'a str>,
}

/// What the other side sees beside messages.
#[derive(Clone, Copy)]
pub enum SenderAction<'a> {
    /// Somebody is typing.
    TypingOn,
    /// Nobody is typing any more.
    TypingOff,
    /// The messages were seen.
    MarkSeen,
    /// A reaction to a message. Another one takes its place.
    React {
        /// The message.
        message_id: &'a str,
        /// `love` or an emoji.
        reaction: &'a str,
    },
    /// Takes the reaction back.
    Unreact {
        /// The message.
        message_id: &'a str,
    },
}

opaque_debug!(SenderAction: TypingOn, TypingOff, MarkSeen, React, Unreact);

/// A message to somebody: `POST /{from}/messages`.
///
/// `from` is `me`, the Instagram account's own id with Instagram Login, or the page's id with Facebook Login.
///
/// Errors: `empty`, `too_long`, `too_many`, `url_invalid`, `json_invalid`, `card_bare` for the message; `id_invalid`
/// for `from`; `recipient_unsupported`; `tag_mismatch`; `channel_unsupported` for WhatsApp, which has
/// [`whatsapp::send`](super::whatsapp::send); `version_invalid` and `token_invalid` for `api`.
pub fn send(
    api: &Api<'_>,
    from: &str,
    to: To<'_>,
    message: &Message<'_>,
    options: &SendOptions<'_>,
) -> Result<Request, BuildError> {
    let messaging_type = messaging_type(api, options)?;
    let mut body = Object::new()
        .json("recipient", &recipient(api, to)?)
        .maybe_text("messaging_type", messaging_type.map(MessagingType::name));
    if options.human_agent {
        body = body.text("tag", "HUMAN_AGENT");
    }
    body = body.json("message", &json(message, api.channel())?);
    if let Some(id) = options.reply_to {
        body = body.json("reply_to", &pair("mid", filled(id, "reply_to")?));
    }
    post(api, from, &body.end())
}

/// A reaction, typing or seen: `POST /{from}/messages`. The answer holds no message id.
///
/// Errors: those of [`send`]; `recipient_unsupported` for anybody but [`To::User`].
pub fn act(api: &Api<'_>, from: &str, to: To<'_>, action: SenderAction<'_>) -> Result<Request, BuildError> {
    if !matches!(to, To::User(_)) {
        return Err(BuildError::new(BuildErrorCode::RecipientUnsupported, "to"));
    }
    let (name, payload) = match action {
        SenderAction::TypingOn => ("typing_on", None),
        SenderAction::TypingOff => ("typing_off", None),
        SenderAction::MarkSeen => ("mark_seen", None),
        SenderAction::React { message_id, reaction } => {
            let reaction = filled(reaction, "reaction")?;
            let payload = Object::new().text("message_id", filled(message_id, "message_id")?);
            ("react", Some(payload.text("reaction", reaction).end()))
        }
        SenderAction::Unreact { message_id } => {
            ("unreact", Some(pair("message_id", filled(message_id, "message_id")?)))
        }
    };
    let mut body = Object::new().json("recipient", &recipient(api, to)?).text("sender_action", name);
    if let Some(payload) = payload {
        body = body.json("payload", &payload);
    }
    post(api, from, &body.end())
}

fn post(api: &Api<'_>, from: &str, body: &str) -> Result<Request, BuildError> {
    if api.channel() == Channel::WhatsApp {
        return Err(BuildError::new(BuildErrorCode::ChannelUnsupported, "api"));
    }
    build(api, Method::Post, &[checked_id(from, "from")?, "messages"], &[], Some(body))
}

fn recipient(api: &Api<'_>, to: To<'_>) -> Result<alloc::string::String, BuildError> {
    let (name, id) = match to {
        To::User(id) => ("id", id),
        To::Comment(id) => ("comment_id", id),
        To::Post(id) => ("post_id", id),
        To::NotificationToken(token) => ("notification_messages_token", token),
    };
    let everywhere = matches!(to, To::User(_) | To::Comment(_));
    if !everywhere && api.channel() != Channel::Messenger {
        return Err(BuildError::new(BuildErrorCode::RecipientUnsupported, "to"));
    }
    // An id of the wire: what could not stand in a path cannot be one. A token is whatever Meta makes it.
    let id = if matches!(to, To::NotificationToken(_)) { filled(id, "to") } else { checked_id(id, "to") }?;
    Ok(pair(name, id))
}

/// What Messenger requires and Instagram's examples leave out.
fn messaging_type(api: &Api<'_>, options: &SendOptions<'_>) -> Result<Option<MessagingType>, BuildError> {
    match (options.human_agent, options.messaging_type) {
        (true, None | Some(MessagingType::MessageTag)) => Ok(Some(MessagingType::MessageTag)),
        (true, Some(_)) | (false, Some(MessagingType::MessageTag)) => {
            Err(BuildError::new(BuildErrorCode::TagMismatch, "messaging_type"))
        }
        (false, Some(given)) => Ok(Some(given)),
        (false, None) if api.channel() == Channel::Messenger => Ok(Some(MessagingType::Response)),
        (false, None) => Ok(None),
    }
}
