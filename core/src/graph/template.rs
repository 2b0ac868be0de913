//! What can be tapped: quick replies, buttons, cards.

use alloc::string::String;

use super::api::Channel;
use super::build_error::{BuildError, at_most, counted, filled, web_url};
use super::object::{Object, array, pair};
use super::opaque_debug;
use crate::generated::graph::{BuildErrorCode, limits};

/// A chip under a message that disappears once one is tapped. Seen on phones only.
#[derive(Clone, Copy)]
pub enum QuickReply<'a> {
    /// A text. Meta cuts the title after 20 characters.
    Text {
        /// What is shown.
        title: &'a str,
        /// What comes back when it is tapped.
        payload: &'a str,
    },
    /// A text with a small picture; Messenger only.
    Image {
        /// What is shown.
        title: &'a str,
        /// What comes back when it is tapped.
        payload: &'a str,
        /// The picture.
        image_url: &'a str,
    },
    /// Offers the person's phone number.
    PhoneNumber,
    /// Offers the person's e-mail address.
    Email,
}

opaque_debug!(QuickReply: Text, Image, PhoneNumber, Email);

/// A button of a card or of a button template.
#[derive(Clone, Copy)]
pub enum Button<'a> {
    /// Opens a web page.
    Url {
        /// What is shown.
        title: &'a str,
        /// What is opened.
        url: &'a str,
    },
    /// Comes back as a postback.
    Postback {
        /// What is shown.
        title: &'a str,
        /// What comes back.
        payload: &'a str,
    },
}

opaque_debug!(Button: Url, Postback);

/// An element of a generic template. Needs one of the others beside its title.
#[derive(Clone, Copy, Default)]
pub struct Card<'a> {
    /// At most 80 characters.
    pub title: &'a str,
    /// At most 80 characters.
    pub subtitle: Option<&'a str>,
    /// A picture.
    pub image_url: Option<&'a str>,
    /// What is opened when the card is tapped.
    pub default_url: Option<&'a str>,
    /// At most three.
    pub buttons: &'a [Button<'a>],
}

/// Without texts.
impl core::fmt::Debug for Card<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Card").field("buttons", &self.buttons.len()).finish_non_exhaustive()
    }
}

/// The array of quick replies.
pub(super) fn quick_replies(replies: &[QuickReply<'_>], channel: Channel) -> Result<String, BuildError> {
    counted(replies, limits::QUICK_REPLIES, "quick_replies")?;
    array(replies.iter().map(|reply| {
        let text = |title, payload| -> Result<Object, BuildError> {
            Ok(Object::new()
                .text("content_type", "text")
                .text("title", filled(title, "title")?)
                .text("payload", filled(payload, "payload")?))
        };
        Ok(match *reply {
            QuickReply::Text { title, payload } => text(title, payload)?.end(),
            QuickReply::Image { title, payload, image_url } => {
                if channel != Channel::Messenger {
                    return Err(BuildError::new(BuildErrorCode::ChannelUnsupported, "image_url"));
                }
                text(title, payload)?.text("image_url", web_url(image_url, "image_url")?).end()
            }
            QuickReply::PhoneNumber => pair("content_type", "user_phone_number"),
            QuickReply::Email => pair("content_type", "user_email"),
        })
    }))
}

/// The payload of a button template.
pub(super) fn button_template(text: &str, buttons: &[Button<'_>]) -> Result<String, BuildError> {
    let text = at_most(text, limits::BUTTON_TEXT_CHARS, "text")?;
    counted(buttons, limits::BUTTONS, "buttons")?;
    let buttons = array(buttons.iter().map(|button| {
        Ok(match *button {
            Button::Url { title, url } => Object::new()
                .text("type", "web_url")
                .text("title", filled(title, "title")?)
                .text("url", web_url(url, "url")?)
                .end(),
            Button::Postback { title, payload } => postback(title, payload)?,
        })
    }))?;
    Ok(Object::new().text("template_type", "button").text("text", text).json("buttons", &buttons).end())
}

/// The payload of a generic template.
pub(super) fn generic_template(cards: &[Card<'_>]) -> Result<String, BuildError> {
    counted(cards, limits::CARDS, "cards")?;
    let cards = array(cards.iter().map(card))?;
    Ok(Object::new().text("template_type", "generic").json("elements", &cards).end())
}

fn card(card: &Card<'_>) -> Result<String, BuildError> {
    let mut out = Object::new().text("title", at_most(card.title, limits::CARD_TITLE_CHARS, "title")?);
    let Card { subtitle, image_url, default_url, buttons, .. } = *card;
    if subtitle.is_none() && image_url.is_none() && default_url.is_none() && buttons.is_empty() {
        return Err(BuildError::new(BuildErrorCode::CardBare, "card"));
    }
    if let Some(subtitle) = subtitle {
        out = out.text("subtitle", at_most(subtitle, limits::CARD_SUBTITLE_CHARS, "subtitle")?);
    }
    if let Some(url) = image_url {
        out = out.text("image_url", web_url(url, "image_url")?);
    }
    if let Some(url) = default_url {
        let action = Object::new().text("type", "web_url").text("url", web_url(url, "default_url")?).end();
        out = out.json("default_action", &action);
    }
    if !buttons.is_empty() {
        counted(buttons, limits::BUTTONS, "buttons")?;
        // Members in the order of the published example of this template; that of the other one differs.
        let buttons = array(buttons.iter().map(|button| {
            Ok(match *button {
                Button::Url { title, url } => Object::new()
                    .text("type", "web_url")
                    .text("url", web_url(url, "url")?)
                    .text("title", filled(title, "title")?)
                    .end(),
                Button::Postback { title, payload } => postback(title, payload)?,
            })
        }))?;
        out = out.json("buttons", &buttons);
    }
    Ok(out.end())
}

fn postback(title: &str, payload: &str) -> Result<String, BuildError> {
    Ok(Object::new()
        .text("type", "postback")
        .text("title", filled(title, "title")?)
        .text("payload", filled(payload, "payload")?)
        .end())
}
