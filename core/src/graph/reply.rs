//! An answer that is a success.

use core::fmt;

use alloc::vec::Vec;

use crate::json::{Text, Value};

/// The JSON of a successful answer, borrowed from the body, with names for what most calls answer.
///
/// `Debug` shows its size only: answers hold ids, texts and, for [`page_tokens`](super::oauth::page_tokens), tokens.
#[derive(Clone, Copy)]
pub struct Reply<'b> {
    root: Value<'b>,
}

impl<'b> Reply<'b> {
    pub(super) fn new(root: Value<'b>) -> Self {
        Self { root }
    }

    /// The id of the message that was sent: `message_id`, or WhatsApp's `messages[0].id`. Sender actions have none. The
    /// echo webhook names the same id.
    pub fn message_id(&self) -> Option<Text<'b>> {
        self.text("message_id").or_else(|| self.first("messages", "id"))
    }

    /// Whom it went to: `recipient_id`, or WhatsApp's `contacts[0].wa_id`. After a private reply this is how the
    /// person's id becomes known.
    pub fn recipient_id(&self) -> Option<Text<'b>> {
        self.text("recipient_id").or_else(|| self.first("contacts", "wa_id"))
    }

    /// `id`: of what was made, such as a comment or a media container, or what was asked for.
    pub fn id(&self) -> Option<Text<'b>> {
        self.text("id")
    }

    /// `attachment_id`: of an upload that can be used again, for 90 days.
    pub fn attachment_id(&self) -> Option<Text<'b>> {
        self.text("attachment_id")
    }

    /// `success`, or the bare `true` that some edges answer.
    pub fn success(&self) -> Option<bool> {
        self.root.boolean().or_else(|| self.root.member("success")?.boolean())
    }

    /// The elements of `data`, in order.
    pub fn data(&self) -> impl Iterator<Item = Value<'b>> {
        self.root.member("data").into_iter().flat_map(|data| data.elements())
    }

    /// The cursor of the next page, to be given as `after` to the same call; `None` on the last page.
    ///
    /// `paging.next` itself is never handed out: it is a URL of somebody else's with the token in it.
    pub fn after(&self) -> Option<Text<'b>> {
        self.root.find(&["paging", "next"])?.string()?;
        self.root.find(&["paging", "cursors", "after"])?.string().filter(|cursor| !cursor.raw().is_empty())
    }

    /// Which of the fields that were asked for did not come. Meta leaves fields out without a word where a permission
    /// is missing; a field that is `null` came.
    pub fn missing<'f>(&self, fields: &[&'f str]) -> Vec<&'f str> {
        fields.iter().copied().filter(|field| self.root.member(field).is_none()).collect()
    }

    /// The whole answer.
    pub fn json(&self) -> Value<'b> {
        self.root
    }

    fn text(&self, name: &str) -> Option<Text<'b>> {
        self.root.member(name)?.text()
    }

    fn first(&self, list: &str, name: &str) -> Option<Text<'b>> {
        self.root.member(list)?.elements().next()?.member(name)?.text()
    }
}

impl fmt::Debug for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({} bytes)", self.root.raw().len())
    }
}
