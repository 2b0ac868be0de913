//! Requests about messages and comments, and any other call.

use hubsig::graph::{
    Button, Card, Media, Message, MessagingType, Method, QuickReply, SendOptions, SenderAction, Source, To,
    act, call, comment, send, split_text,
};
use pyo3::prelude::*;

use super::{ApiParts, RequestParts, api, built, unknown};

/// Whether it is an id, and the id or URL.
pub(crate) type SourceParts = (bool, String);

/// Whether it is a URL, the title, and the URL or payload.
type ButtonParts = (bool, String, String);

/// A chip: a title with its payload and perhaps a picture, or what is offered.
#[derive(FromPyObject)]
pub(crate) enum ReplyParts {
    Chip(String, String, Option<String>),
    Offer(String),
}

/// Title, subtitle, picture, default action, buttons.
type CardParts = (String, Option<String>, Option<String>, Option<String>, Vec<ButtonParts>);

/// What a message holds, as far as it has been taken apart in Python.
#[derive(FromPyObject)]
pub(crate) struct Content {
    #[pyo3(item)]
    kind: String,
    #[pyo3(item)]
    text: Option<String>,
    #[pyo3(item)]
    source: Option<SourceParts>,
    #[pyo3(item)]
    images: Vec<SourceParts>,
    #[pyo3(item)]
    replies: Vec<ReplyParts>,
    #[pyo3(item)]
    buttons: Vec<ButtonParts>,
    #[pyo3(item)]
    cards: Vec<CardParts>,
}

pub(crate) fn source((is_id, value): &SourceParts) -> Source<'_> {
    if *is_id { Source::Id(value) } else { Source::Url(value) }
}

fn buttons(parts: &[ButtonParts]) -> Vec<Button<'_>> {
    let each = parts.iter().map(|(is_url, title, value)| match is_url {
        true => Button::Url { title, url: value },
        false => Button::Postback { title, payload: value },
    });
    each.collect()
}

fn quick_reply(parts: &ReplyParts) -> PyResult<QuickReply<'_>> {
    Ok(match parts {
        ReplyParts::Chip(title, payload, None) => QuickReply::Text { title, payload },
        ReplyParts::Chip(title, payload, Some(image_url)) => QuickReply::Image { title, payload, image_url },
        ReplyParts::Offer(offer) => match offer.as_str() {
            "user_phone_number" => QuickReply::PhoneNumber,
            "user_email" => QuickReply::Email,
            _ => return Err(unknown("an offered quick reply", "user_phone_number or user_email")),
        },
    })
}

#[pyfunction]
#[allow(clippy::too_many_arguments, reason = "one caller, in Python, by position")]
pub(crate) fn _graph_send<'py>(
    py: Python<'py>,
    parts: ApiParts,
    sender: &str,
    to: (String, String),
    content: Content,
    human_agent: bool,
    messaging_type: Option<&str>,
    reply_to: Option<&str>,
) -> PyResult<RequestParts<'py>> {
    let api = api(&parts)?;
    let to = recipient(&to)?;
    let messaging_type = match messaging_type {
        None => None,
        Some(name) => match MessagingType::from_name(name) {
            None => return Err(unknown("messaging_type", "RESPONSE, UPDATE, MESSAGE_TAG or UTILITY")),
            known => known,
        },
    };
    let options = SendOptions { human_agent, messaging_type, reply_to };
    let text = content.text.as_deref().unwrap_or_default();
    let images: Vec<Source<'_>> = content.images.iter().map(source).collect();
    let replies = content.replies.iter().map(quick_reply).collect::<PyResult<Vec<_>>>()?;
    let own_buttons = buttons(&content.buttons);
    let card_buttons: Vec<Vec<Button<'_>>> = content.cards.iter().map(|card| buttons(&card.4)).collect();
    let cards: Vec<Card<'_>> = content
        .cards
        .iter()
        .zip(&card_buttons)
        .map(|((title, subtitle, image_url, default_url, _), buttons)| Card {
            title,
            subtitle: subtitle.as_deref(),
            image_url: image_url.as_deref(),
            default_url: default_url.as_deref(),
            buttons,
        })
        .collect();
    let message = match (content.kind.as_str(), &content.source) {
        ("text", _) => Message::Text(text),
        ("images", _) => Message::Images(&images),
        ("like_heart", _) => Message::LikeHeart,
        ("share", _) => Message::Share(text),
        ("quick_replies", _) => Message::Quick { text, replies: &replies },
        ("buttons", _) => Message::Buttons { text, buttons: &own_buttons },
        ("cards", _) => Message::Cards(&cards),
        ("raw", _) => Message::Raw(text),
        (kind, Some(place)) => match Media::from_name(kind) {
            Some(media) => Message::Media(media, source(place)),
            None => return Err(unknown("the kind", "one that `send` knows")),
        },
        _ => return Err(unknown("the kind", "one that `send` knows")),
    };
    built(py, send(&api, sender, to, &message, &options))
}

fn recipient((kind, id): &(String, String)) -> PyResult<To<'_>> {
    Ok(match kind.as_str() {
        "user" => To::User(id),
        "comment" => To::Comment(id),
        "post" => To::Post(id),
        "notification_token" => To::NotificationToken(id),
        _ => return Err(unknown("the recipient", "user, comment, post or notification_token")),
    })
}

#[pyfunction]
pub(crate) fn _graph_act<'py>(
    py: Python<'py>,
    parts: ApiParts,
    sender: &str,
    user: &str,
    action: &str,
    message_id: &str,
    reaction: &str,
) -> PyResult<RequestParts<'py>> {
    let action = match action {
        "typing_on" => SenderAction::TypingOn,
        "typing_off" => SenderAction::TypingOff,
        "mark_seen" => SenderAction::MarkSeen,
        "react" => SenderAction::React { message_id, reaction },
        "unreact" => SenderAction::Unreact { message_id },
        _ => return Err(unknown("action", "typing_on, typing_off or mark_seen")),
    };
    built(py, act(&api(&parts)?, sender, To::User(user), action))
}

#[pyfunction]
pub(crate) fn _graph_call<'py>(
    py: Python<'py>,
    parts: ApiParts,
    method: &str,
    path: Vec<String>,
    query: Vec<(String, String)>,
    json: Option<&str>,
) -> PyResult<RequestParts<'py>> {
    let method = match method {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "DELETE" => Method::Delete,
        _ => return Err(unknown("method", "GET, POST or DELETE")),
    };
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let query: Vec<(&str, &str)> =
        query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    built(py, call(&api(&parts)?, method, &path, &query, json))
}

#[pyfunction]
pub(crate) fn _graph_comment<'py>(
    py: Python<'py>,
    parts: ApiParts,
    what: &str,
    id: &str,
    text: &str,
) -> PyResult<RequestParts<'py>> {
    let api = api(&parts)?;
    built(
        py,
        match what {
            "reply" => comment::reply(&api, id, text),
            "create" => comment::create(&api, id, text),
            "hide" => comment::hide(&api, id, true),
            "show" => comment::hide(&api, id, false),
            "delete" => comment::delete(&api, id),
            _ => return Err(unknown("what", "reply, create, hide, show or delete")),
        },
    )
}

#[pyfunction]
pub(crate) fn _graph_split_text(text: &str, max_bytes: usize) -> Vec<&str> {
    split_text(text, max_bytes).collect()
}
