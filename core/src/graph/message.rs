//! What a message holds, on Instagram and Messenger.

use alloc::string::String;

use super::api::Channel;
use super::build_error::{BuildError, at_most, counted, filled, web_url};
use super::document::object;
use super::object::{Object, array, pair};
use super::opaque_debug;
use super::template::{Button, Card, QuickReply, button_template, generic_template, quick_replies};
use crate::generated::graph::{BuildErrorCode, limits};

/// A message to be sent.
#[derive(Clone, Copy)]
pub enum Message<'a> {
    /// A text or a link: at most 1000 bytes of UTF-8 on Instagram (not characters), 2000 characters on Messenger.
    /// [`split_text`](super::split_text) cuts longer ones.
    Text(&'a str),
    /// One picture, sound, video or file.
    Media(Media, Source<'a>),
    /// One to ten pictures in one message. Not rolled out to every account: where it is not, Meta answers subcode
    /// 2534068, and they can be sent one by one.
    Images(&'a [Source<'a>]),
    /// The heart sticker of Instagram.
    LikeHeart,
    /// A post of one's own, by its media id.
    Share(&'a str),
    /// A text with chips to tap.
    Quick {
        /// The text, limited as in [`Message::Text`].
        text: &'a str,
        /// At most thirteen.
        replies: &'a [QuickReply<'a>],
    },
    /// A text with buttons.
    Buttons {
        /// At most 640 characters.
        text: &'a str,
        /// At most three.
        buttons: &'a [Button<'a>],
    },
    /// At most ten cards side by side.
    Cards(&'a [Card<'a>]),
    /// The text of a JSON object, put in as `message` as it stands: for everything that has no variant of its own.
    Raw(&'a str),
}

opaque_debug!(Message: Text, Media, Images, LikeHeart, Share, Quick, Buttons, Cards, Raw);

/// What kind of media an attachment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Media {
    /// png, jpeg, on some pages gif; at most 8 MB by URL.
    Image,
    /// aac, m4a, wav, mp4; at most 25 MB.
    Audio,
    /// mp4, ogg, avi, mov, webm; at most 25 MB, and Meta must be able to fetch it within 75 seconds.
    Video,
    /// pdf; at most 25 MB.
    File,
}

impl Media {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::File => "file",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"image" => Some(Self::Image),
            b"audio" => Some(Self::Audio),
            b"video" => Some(Self::Video),
            b"file" => Some(Self::File),
            _ => None,
        }
    }
}

/// Where media comes from.
#[derive(Clone, Copy)]
pub enum Source<'a> {
    /// A URL that Meta's servers can fetch.
    Url(&'a str),
    /// The id of an upload; it expires after 90 days.
    Id(&'a str),
}

opaque_debug!(Source: Url, Id);

/// The JSON of `message`.
pub(super) fn json(message: &Message<'_>, channel: Channel) -> Result<String, BuildError> {
    Ok(match *message {
        Message::Text(text) => pair("text", checked_text(text, channel)?),
        Message::Media(kind, source) => attachment(kind.name(), &payload(source)?),
        // One of them alone has a form of its own, which needs no rollout.
        Message::Images([source]) => attachment("image", &payload(*source)?),
        Message::Images(sources) => {
            counted(sources, limits::IMAGES, "images")?;
            let images = array(sources.iter().map(|source| {
                Ok(Object::new().text("type", "image").json("payload", &payload(*source)?).end())
            }))?;
            Object::new().json("attachments", &images).end()
        }
        Message::LikeHeart => Object::new().json("attachment", &pair("type", "like_heart")).end(),
        Message::Share(id) => attachment("MEDIA_SHARE", &pair("id", filled(id, "id")?)),
        Message::Quick { text, replies } => Object::new()
            .text("text", checked_text(text, channel)?)
            .json("quick_replies", &quick_replies(replies, channel)?)
            .end(),
        Message::Buttons { text, buttons } => attachment("template", &button_template(text, buttons)?),
        Message::Cards(cards) => attachment("template", &generic_template(cards)?),
        Message::Raw(json) => {
            String::from(object(json).ok_or(BuildError::new(BuildErrorCode::JsonInvalid, "message"))?)
        }
    })
}

/// Instagram counts bytes: a text of 334 euro signs is too long.
fn checked_text(text: &str, channel: Channel) -> Result<&str, BuildError> {
    match channel {
        Channel::Instagram if text.len() > limits::INSTAGRAM_TEXT_BYTES as usize => {
            Err(BuildError::new(BuildErrorCode::TooLong, "text"))
        }
        Channel::Instagram => filled(text, "text"),
        Channel::Messenger => at_most(text, limits::MESSENGER_TEXT_CHARS, "text"),
        Channel::WhatsApp => at_most(text, limits::WHATSAPP_TEXT_CHARS, "text"),
    }
}

fn attachment(kind: &str, payload: &str) -> String {
    let attachment = Object::new().text("type", kind).json("payload", payload).end();
    Object::new().json("attachment", &attachment).end()
}

fn payload(source: Source<'_>) -> Result<String, BuildError> {
    Ok(match source {
        Source::Url(url) => pair("url", web_url(url, "url")?),
        Source::Id(id) => pair("attachment_id", filled(id, "attachment_id")?),
    })
}
