//! The attachments of a message.

use crate::generated::Content;
use crate::json::lookup::Elements;
use crate::json::{Text, Value};

/// One attachment of a message: a picture, a file, a share, a story mention, a template.
///
/// The links in it are Meta's, and stop working when the content is deleted or expires. Meta forbids storing the media
/// of a person: keep the link and render it.
#[derive(Clone, Copy, Debug)]
pub struct Attachment<'b> {
    value: Value<'b>,
}

impl<'b> Attachment<'b> {
    /// An attachment out of its own JSON, as [`raw`](Self::raw) gave it. Of anything else every field is absent.
    pub fn from_raw(raw: &'b [u8]) -> Self {
        Attachment { value: Value::new(raw) }
    }

    /// The content class; `unknown` for a type that no table names.
    pub fn content(self) -> Content {
        let sticker = self.value.find(&["payload", "sticker_id"]).and_then(|id| id.text());
        if sticker.is_some() {
            return Content::Sticker;
        }
        let name = self.value.member("type").and_then(|name| name.string());
        name.and_then(|name| Content::from_attachment_type(name.decode().as_bytes()))
            .unwrap_or(Content::Unknown)
    }

    /// The attachment as it stands.
    pub fn raw(self) -> &'b [u8] {
        self.value.raw()
    }

    /// The attachment, to look into.
    pub fn json(self) -> Value<'b> {
        self.value
    }

    /// The text at `path` below the attachment, for what has no accessor.
    pub fn text_at(self, path: &[&str]) -> Option<Text<'b>> {
        self.value.find(path)?.text()
    }
}

/// The attachments of a message, in order.
#[derive(Clone, Debug)]
pub struct Attachments<'b> {
    elements: Option<Elements<'b>>,
}

impl<'b> Attachments<'b> {
    pub(crate) fn none() -> Self {
        Attachments { elements: None }
    }

    pub(crate) fn of(list: Option<Value<'b>>) -> Self {
        Attachments { elements: list.map(|list| list.elements()) }
    }
}

impl<'b> Iterator for Attachments<'b> {
    type Item = Attachment<'b>;

    fn next(&mut self) -> Option<Attachment<'b>> {
        Some(Attachment { value: self.elements.as_mut()?.next()? })
    }
}
