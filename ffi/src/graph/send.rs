//! Messages, and what the other side sees beside them.

use hubsig::graph::whatsapp::{self, Content, Recipient};
use hubsig::graph::{
    Api, BuildErrorCode, Channel, Message, MessagingType, Request, SendOptions, SenderAction, To, act, send,
};

use super::api::{api_at, hubsig_graph_api};
use super::request::hubsig_request;
use super::{member, optional, sized, small};
use crate::error::{Fault, hubsig_error, hubsig_status};
use crate::generated::{
    HUBSIG_ERROR_MESSAGE_AMBIGUOUS, HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_MESSAGING_TYPE_MESSAGE_TAG,
    HUBSIG_MESSAGING_TYPE_RESPONSE, HUBSIG_MESSAGING_TYPE_UPDATE, HUBSIG_MESSAGING_TYPE_UTILITY,
    HUBSIG_SENDER_ACTION_MARK_SEEN, HUBSIG_SENDER_ACTION_REACT, HUBSIG_SENDER_ACTION_TYPING_OFF,
    HUBSIG_SENDER_ACTION_TYPING_ON, HUBSIG_SENDER_ACTION_UNREACT, HUBSIG_TO_COMMENT,
    HUBSIG_TO_NOTIFICATION_TOKEN, HUBSIG_TO_PHONE, HUBSIG_TO_POST, HUBSIG_TO_USER,
};
use crate::guard::answer;
use crate::output::{Optional, Out};
use crate::webhook::hubsig_bytes;

/// A message to be sent. Begin with HUBSIG_GRAPH_MESSAGE_INIT and set `from`, `to`, and `text` or `json`; on WhatsApp
/// `to_kind` too. Nothing of it is kept.
#[repr(C)]
pub struct hubsig_graph_message {
    /// sizeof(hubsig_graph_message), so that later versions can add to it.
    pub size: usize,
    /// Who sends: `me`, the Instagram account's own id with Instagram Login, or the page's id with Facebook Login. On
    /// WhatsApp the id of the phone number.
    pub from: hubsig_bytes,
    /// Whom it goes to.
    pub to: hubsig_bytes,
    /// What sort of recipient that is: HUBSIG_TO_*. HUBSIG_GRAPH_MESSAGE_INIT says HUBSIG_TO_USER.
    pub to_kind: u32,
    /// Why it is sent: HUBSIG_MESSAGING_TYPE_*, or 0 for what is usual.
    pub messaging_type: u32,
    /// A text: at most HUBSIG_LIMIT_INSTAGRAM_TEXT_BYTES bytes on Instagram, HUBSIG_LIMIT_MESSENGER_TEXT_CHARS characters on
    /// Messenger, HUBSIG_LIMIT_WHATSAPP_TEXT_CHARS on WhatsApp. hubsig_graph_split_text cuts longer ones.
    pub text: hubsig_bytes,
    /// Instead of a text, a JSON object that is put in as it stands: the `message` of Instagram and Messenger; on WhatsApp
    /// the object that is named like `type`. With `data` NULL there is none.
    pub json: hubsig_bytes,
    /// The type that goes with `json` on WhatsApp, such as `image` or `template`.
    pub r#type: hubsig_bytes,
    /// The id of the message that this one answers; with `data` NULL none.
    pub reply_to: hubsig_bytes,
    /// 1 tags it HUMAN_AGENT: written by a person, up to seven days after the last message, for apps with the feature of
    /// that name. Not on WhatsApp.
    pub human_agent: u8,
    /// 1 shows a link of the text with a preview. WhatsApp only; elsewhere Meta decides.
    pub preview_url: u8,
    /// 0.
    pub reserved: u16,
    /// 0.
    pub reserved_too: u32,
}

/// Makes the request that sends a message, and writes it to `*request`. `error` may be NULL.
///
/// Statuses: HUBSIG_ERROR_BUILD_EMPTY, _TOO_LONG, _JSON_INVALID, _ID_INVALID, _RECIPIENT_UNSUPPORTED, _CHANNEL_UNSUPPORTED,
/// _TAG_MISMATCH, _VERSION_INVALID, _TOKEN_INVALID; HUBSIG_ERROR_MESSAGE_AMBIGUOUS, _UNKNOWN_NAME, _OPTIONS_SIZE,
/// _TEXT_NOT_UTF8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_send(
    api: *const hubsig_graph_api,
    message: *const hubsig_graph_message,
    request: *mut *mut hubsig_request,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (api, message, out) = unsafe { (api_at(api)?, sized(message)?, Out::new(request)?) };
        // SAFETY: the contract of the C interface.
        let texts = unsafe { Texts::of(message) }?;
        let made = if api.channel() == Channel::WhatsApp {
            on_whatsapp(&api, message, &texts)?
        } else {
            elsewhere(&api, message, &texts)?
        };
        hubsig_request::of(made)?.give(out);
        Ok(())
    })
}

/// The texts of a message.
struct Texts<'a> {
    from: &'a str,
    to: &'a str,
    text: &'a str,
    json: Option<&'a str>,
    kind: &'a str,
    reply_to: Option<&'a str>,
}

impl Texts<'_> {
    /// # Safety
    /// As for [`crate::input::bytes`], for each of the texts.
    unsafe fn of(message: &hubsig_graph_message) -> Result<Self, Fault> {
        // SAFETY: the contract is the same.
        unsafe {
            Ok(Texts {
                from: member(message.from, "from")?,
                to: member(message.to, "to")?,
                text: member(message.text, "text")?,
                json: optional(message.json, "json")?,
                kind: member(message.r#type, "type")?,
                reply_to: optional(message.reply_to, "reply_to")?,
            })
        }
        .and_then(|texts| match (texts.text, texts.json) {
            ("", _) | (_, None) => Ok(texts),
            _ => Err(Fault { argument: "json", ..HUBSIG_ERROR_MESSAGE_AMBIGUOUS.into() }),
        })
    }
}

fn elsewhere(api: &Api<'_>, message: &hubsig_graph_message, texts: &Texts<'_>) -> Result<Request, Fault> {
    let options = SendOptions {
        human_agent: message.human_agent != 0,
        messaging_type: messaging_type(message.messaging_type)?,
        reply_to: texts.reply_to,
    };
    let content = texts.json.map_or(Message::Text(texts.text), Message::Raw);
    Ok(send(api, texts.from, recipient(message.to_kind, texts.to)?, &content, &options)?)
}

fn on_whatsapp(api: &Api<'_>, message: &hubsig_graph_message, texts: &Texts<'_>) -> Result<Request, Fault> {
    if message.human_agent != 0 || message.messaging_type != 0 {
        return Err(refused(BuildErrorCode::ChannelUnsupported, "messaging_type"));
    }
    let content = match texts.json {
        None => Content::Text { body: texts.text, preview_url: message.preview_url != 0 },
        Some(json) => Content::Raw { kind: texts.kind, json },
    };
    let to = whatsapp_recipient(message.to_kind, texts.to)?;
    Ok(whatsapp::send(api, texts.from, to, &content, texts.reply_to)?)
}

/// What the other side sees beside messages. Begin with HUBSIG_GRAPH_ACTION_INIT and set `from`, `to` and `action`; for
/// reactions the id of the message, too. Nothing of it is kept.
#[repr(C)]
pub struct hubsig_graph_action {
    /// sizeof(hubsig_graph_action), so that later versions can add to it.
    pub size: usize,
    /// As in hubsig_graph_message.
    pub from: hubsig_bytes,
    /// Whom it goes to. On WhatsApp only reactions need it: the rest goes to whoever wrote the message.
    pub to: hubsig_bytes,
    /// What sort of recipient that is: HUBSIG_TO_USER; on WhatsApp HUBSIG_TO_PHONE, too.
    pub to_kind: u32,
    /// What is seen: HUBSIG_SENDER_ACTION_*.
    pub action: u32,
    /// The message that is reacted to; on WhatsApp also that which was seen, or is being answered.
    pub message_id: hubsig_bytes,
    /// The reaction: an emoji, or `love`.
    pub reaction: hubsig_bytes,
}

/// Makes the request for a reaction, for typing or for having seen, and writes it to `*request`. `error` may be NULL. The
/// answer holds no message id.
///
/// Statuses: those of hubsig_graph_send.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_act(
    api: *const hubsig_graph_api,
    action: *const hubsig_graph_action,
    request: *mut *mut hubsig_request,
    error: *mut hubsig_error,
) -> hubsig_status {
    // SAFETY: the contract of the C interface.
    let error = unsafe { Optional::new(error) };
    answer(error, || {
        // SAFETY: the contract of the C interface.
        let (api, action, out) = unsafe { (api_at(api)?, sized(action)?, Out::new(request)?) };
        // SAFETY: the contract of the C interface.
        let (from, to, message_id, reaction) = unsafe {
            (
                member(action.from, "from")?,
                member(action.to, "to")?,
                member(action.message_id, "message_id")?,
                member(action.reaction, "reaction")?,
            )
        };
        let what = match small(action.action) {
            HUBSIG_SENDER_ACTION_TYPING_ON => SenderAction::TypingOn,
            HUBSIG_SENDER_ACTION_TYPING_OFF => SenderAction::TypingOff,
            HUBSIG_SENDER_ACTION_MARK_SEEN => SenderAction::MarkSeen,
            HUBSIG_SENDER_ACTION_REACT => SenderAction::React { message_id, reaction },
            HUBSIG_SENDER_ACTION_UNREACT => SenderAction::Unreact { message_id },
            _ => return Err(Fault { argument: "action", ..HUBSIG_ERROR_UNKNOWN_NAME.into() }),
        };
        let made = if api.channel() == Channel::WhatsApp {
            act_on_whatsapp(&api, from, (action.to_kind, to), what, message_id)?
        } else {
            act(&api, from, recipient(action.to_kind, to)?, what)?
        };
        hubsig_request::of(made)?.give(out);
        Ok(())
    })
}

/// WhatsApp has no sender actions: reactions are messages, and typing goes with having read one.
fn act_on_whatsapp(
    api: &Api<'_>,
    from: &str,
    (to_kind, to): (u32, &str),
    action: SenderAction<'_>,
    message_id: &str,
) -> Result<Request, Fault> {
    let emoji = match action {
        SenderAction::TypingOn => return Ok(whatsapp::mark_read(api, from, message_id, true)?),
        SenderAction::MarkSeen => return Ok(whatsapp::mark_read(api, from, message_id, false)?),
        SenderAction::TypingOff => return Err(refused(BuildErrorCode::ChannelUnsupported, "action")),
        // An empty emoji takes a reaction back.
        SenderAction::React { reaction: "", .. } => return Err(refused(BuildErrorCode::Empty, "reaction")),
        SenderAction::React { reaction, .. } => reaction,
        SenderAction::Unreact { .. } => "",
    };
    let content = Content::Reaction { message_id, emoji };
    Ok(whatsapp::send(api, from, whatsapp_recipient(to_kind, to)?, &content, None)?)
}

fn recipient(kind: u32, to: &str) -> Result<To<'_>, Fault> {
    Ok(match small(kind) {
        HUBSIG_TO_USER => To::User(to),
        HUBSIG_TO_COMMENT => To::Comment(to),
        HUBSIG_TO_POST => To::Post(to),
        HUBSIG_TO_NOTIFICATION_TOKEN => To::NotificationToken(to),
        HUBSIG_TO_PHONE => return Err(refused(BuildErrorCode::RecipientUnsupported, "to")),
        _ => return Err(Fault { argument: "to_kind", ..HUBSIG_ERROR_UNKNOWN_NAME.into() }),
    })
}

fn whatsapp_recipient(kind: u32, to: &str) -> Result<Recipient<'_>, Fault> {
    Ok(match small(kind) {
        HUBSIG_TO_PHONE => Recipient::Phone(to),
        HUBSIG_TO_USER => Recipient::UserId(to),
        HUBSIG_TO_COMMENT | HUBSIG_TO_POST | HUBSIG_TO_NOTIFICATION_TOKEN => {
            return Err(refused(BuildErrorCode::RecipientUnsupported, "to"));
        }
        _ => return Err(Fault { argument: "to_kind", ..HUBSIG_ERROR_UNKNOWN_NAME.into() }),
    })
}

fn messaging_type(number: u32) -> Result<Option<MessagingType>, Fault> {
    if number == 0 {
        return Ok(None);
    }
    Ok(Some(match small(number) {
        HUBSIG_MESSAGING_TYPE_RESPONSE => MessagingType::Response,
        HUBSIG_MESSAGING_TYPE_UPDATE => MessagingType::Update,
        HUBSIG_MESSAGING_TYPE_MESSAGE_TAG => MessagingType::MessageTag,
        HUBSIG_MESSAGING_TYPE_UTILITY => MessagingType::Utility,
        _ => return Err(Fault { argument: "messaging_type", ..HUBSIG_ERROR_UNKNOWN_NAME.into() }),
    }))
}

/// A refusal of the core's that it cannot give itself: there the types do not let it happen.
fn refused(code: BuildErrorCode, argument: &'static str) -> Fault {
    Fault { argument, ..hubsig_status::from(code.id()).into() }
}
