//! The basics of the WhatsApp Cloud API: texts, media, templates, reactions, reply buttons, read receipts.

use alloc::string::String;

use super::api::{Api, Channel};
use super::build_error::{BuildError, at_most, counted, filled, web_url};
use super::document::{document, object};
use super::message::Source;
use super::object::{Object, array, pair};
use super::opaque_debug;
use super::request::{Method, Request, build, checked_id};
use crate::generated::graph::{BuildErrorCode, limits};

/// Whom a message goes to.
#[derive(Clone, Copy)]
pub enum Recipient<'a> {
    /// A phone number or the `wa_id` of a webhook.
    Phone(&'a str),
    /// A business-scoped user id, as public clients send it; Meta's specification that was read has only phone numbers.
    UserId(&'a str),
}

opaque_debug!(Recipient: Phone, UserId);

/// What kind of media a message holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MediaKind {
    /// A picture.
    Image,
    /// A sound or voice note; takes no caption.
    Audio,
    /// A video.
    Video,
    /// Any file.
    Document,
    /// A sticker; takes no caption.
    Sticker,
}

impl MediaKind {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Document => "document",
            Self::Sticker => "sticker",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"image" => Some(Self::Image),
            b"audio" => Some(Self::Audio),
            b"video" => Some(Self::Video),
            b"document" => Some(Self::Document),
            b"sticker" => Some(Self::Sticker),
            _ => None,
        }
    }
}

/// A message to be sent.
#[derive(Clone, Copy)]
pub enum Content<'a> {
    /// A text of at most 4096 characters.
    Text {
        /// The text.
        body: &'a str,
        /// Whether a link in it is shown with a preview.
        preview_url: bool,
    },
    /// A picture, sound, video, file or sticker.
    Media {
        /// Which of them.
        kind: MediaKind,
        /// Where it comes from: a link, or the id of an upload.
        source: Source<'a>,
        /// A text below it.
        caption: Option<&'a str>,
        /// The name of a document.
        filename: Option<&'a str>,
    },
    /// A reaction to a message; an empty emoji takes it back.
    Reaction {
        /// The message.
        message_id: &'a str,
        /// The emoji.
        emoji: &'a str,
    },
    /// A text with one to three buttons, each with the id that comes back and what is shown.
    Buttons {
        /// The text.
        body: &'a str,
        /// Ids and titles.
        buttons: &'a [(&'a str, &'a str)],
    },
    /// An approved template: the only thing that can be sent outside the window.
    Template {
        /// Its name.
        name: &'a str,
        /// Its language, such as `en_US`.
        language: &'a str,
        /// The text of a JSON array: what fills it.
        components: Option<&'a str>,
    },
    /// Any other type, with the text of the JSON object that is named like it.
    Raw {
        /// The type.
        kind: &'a str,
        /// The object.
        json: &'a str,
    },
}

opaque_debug!(Content: Text, Media, Reaction, Buttons, Template, Raw);

/// A message to somebody: `POST /{phone_number_id}/messages`. `reply_to` is the id of a message to quote.
///
/// Errors: `empty`, `too_long`, `too_many`, `url_invalid`, `json_invalid` for the content, `id_invalid`,
/// `channel_unsupported` for an `api` that is not made with [`Api::whatsapp`], `version_invalid`, `token_invalid`.
pub fn send(
    api: &Api<'_>,
    phone_number_id: &str,
    to: Recipient<'_>,
    content: &Content<'_>,
    reply_to: Option<&str>,
) -> Result<Request, BuildError> {
    let mut body = Object::new().text("messaging_product", "whatsapp").text("recipient_type", "individual");
    body = match to {
        Recipient::Phone(number) => body.text("to", filled(number, "to")?),
        Recipient::UserId(id) => body.text("recipient", filled(id, "to")?),
    };
    if let Some(id) = reply_to {
        body = body.json("context", &pair("message_id", filled(id, "reply_to")?));
    }
    let (kind, json) = described(content)?;
    post(api, phone_number_id, &body.text("type", kind).json(kind, &json).end())
}

/// Marks a message of the person as read, and with `typing` shows that an answer is being written.
pub fn mark_read(
    api: &Api<'_>,
    phone_number_id: &str,
    message_id: &str,
    typing: bool,
) -> Result<Request, BuildError> {
    let mut body = Object::new()
        .text("messaging_product", "whatsapp")
        .text("status", "read")
        .text("message_id", filled(message_id, "message_id")?);
    if typing {
        body = body.json("typing_indicator", &pair("type", "text"));
    }
    post(api, phone_number_id, &body.end())
}

fn post(api: &Api<'_>, phone_number_id: &str, body: &str) -> Result<Request, BuildError> {
    if api.channel() != Channel::WhatsApp {
        return Err(BuildError::new(BuildErrorCode::ChannelUnsupported, "api"));
    }
    let id = checked_id(phone_number_id, "phone_number_id")?;
    build(api, Method::Post, &[id, "messages"], &[], Some(body))
}

/// The type, and the object named like it.
fn described<'a>(content: &Content<'a>) -> Result<(&'a str, String), BuildError> {
    Ok(match *content {
        Content::Text { body, preview_url } => {
            let body = at_most(body, limits::WHATSAPP_TEXT_CHARS, "body")?;
            let preview = if preview_url { "true" } else { "false" };
            ("text", Object::new().json("preview_url", preview).text("body", body).end())
        }
        Content::Media { kind, source, caption, filename } => {
            let media = match source {
                Source::Url(url) => Object::new().text("link", web_url(url, "link")?),
                Source::Id(id) => Object::new().text("id", filled(id, "id")?),
            };
            (kind.name(), media.maybe_text("caption", caption).maybe_text("filename", filename).end())
        }
        Content::Reaction { message_id, emoji } => {
            let reaction = Object::new().text("message_id", filled(message_id, "message_id")?);
            ("reaction", reaction.text("emoji", emoji).end())
        }
        Content::Buttons { body, buttons } => ("interactive", interactive(body, buttons)?),
        Content::Template { name, language, components } => {
            let code = pair("code", filled(language, "language")?);
            let mut template = Object::new().text("name", filled(name, "name")?).json("language", &code);
            if let Some(components) = components {
                let array =
                    document(components.as_bytes()).filter(|value| value.raw().first() == Some(&b'['));
                if array.is_none() {
                    return Err(BuildError::new(BuildErrorCode::JsonInvalid, "components"));
                }
                template = template.json("components", components.trim());
            }
            ("template", template.end())
        }
        Content::Raw { kind, json } => {
            let json = object(json).ok_or(BuildError::new(BuildErrorCode::JsonInvalid, "json"))?;
            (checked_id(kind, "kind")?, String::from(json))
        }
    })
}

fn interactive(body: &str, buttons: &[(&str, &str)]) -> Result<String, BuildError> {
    counted(buttons, limits::BUTTONS, "buttons")?;
    let buttons = array(buttons.iter().map(|(id, title)| {
        let reply = Object::new().text("id", filled(id, "id")?).text("title", filled(title, "title")?);
        Ok(Object::new().text("type", "reply").json("reply", &reply.end()).end())
    }))?;
    Ok(Object::new()
        .text("type", "button")
        .json("body", &pair("text", filled(body, "body")?))
        .json("action", &Object::new().json("buttons", &buttons).end())
        .end())
}
