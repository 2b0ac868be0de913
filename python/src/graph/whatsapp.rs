//! Requests to the WhatsApp Cloud API.

use hubsig::graph::whatsapp::{Content, MediaKind, Recipient, mark_read, send};
use pyo3::prelude::*;

use super::requests::{SourceParts, source};
use super::{ApiParts, RequestParts, api, built, unknown};

/// What a message holds, as far as it has been taken apart in Python.
#[derive(FromPyObject)]
pub(crate) struct Parts {
    #[pyo3(item)]
    kind: String,
    #[pyo3(item)]
    text: Option<String>,
    #[pyo3(item)]
    more: Option<String>,
    #[pyo3(item)]
    source: Option<SourceParts>,
    #[pyo3(item)]
    json: Option<String>,
    #[pyo3(item)]
    preview_url: bool,
    #[pyo3(item)]
    buttons: Vec<(String, String)>,
}

#[pyfunction]
pub(crate) fn _graph_whatsapp_send<'py>(
    py: Python<'py>,
    parts: ApiParts,
    phone_number_id: &str,
    to: (bool, String),
    content: Parts,
    reply_to: Option<&str>,
) -> PyResult<RequestParts<'py>> {
    let (is_user_id, id) = &to;
    let to = if *is_user_id { Recipient::UserId(id) } else { Recipient::Phone(id) };
    let text = content.text.as_deref().unwrap_or_default();
    let more = content.more.as_deref();
    let json = content.json.as_deref();
    let buttons: Vec<(&str, &str)> = content.buttons.iter().map(|(id, title)| (&**id, &**title)).collect();
    let what = match (content.kind.as_str(), &content.source, json) {
        ("text", ..) => Content::Text { body: text, preview_url: content.preview_url },
        ("reaction", ..) => Content::Reaction { message_id: text, emoji: more.unwrap_or_default() },
        ("buttons", ..) => Content::Buttons { body: text, buttons: &buttons },
        ("template", ..) => {
            Content::Template { name: text, language: more.unwrap_or_default(), components: json }
        }
        (kind, Some(place), _) => {
            let Some(kind) = MediaKind::from_name(kind) else {
                return Err(unknown("the kind", "image, audio, video, document or sticker"));
            };
            Content::Media { kind, source: source(place), caption: content.text.as_deref(), filename: more }
        }
        (kind, None, Some(json)) => Content::Raw { kind, json },
        _ => return Err(unknown("the kind", "one that `send` knows")),
    };
    built(py, send(&api(&parts)?, phone_number_id, to, &what, reply_to))
}

#[pyfunction]
pub(crate) fn _graph_whatsapp_read<'py>(
    py: Python<'py>,
    parts: ApiParts,
    phone_number_id: &str,
    message_id: &str,
    typing: bool,
) -> PyResult<RequestParts<'py>> {
    built(py, mark_read(&api(&parts)?, phone_number_id, message_id, typing))
}
