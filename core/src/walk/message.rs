//! The `message` of a messaging event: its id and text, and what decides its kind and content.

use super::{Boolean, Seen, Walk};
use crate::error::Error;
use crate::generated::{Content, Flag};
use crate::json::span::Span;

/// What a message holds. Its content is decided in [`crate::classify`].
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a member of the message that is there or not")]
pub(crate) struct MessageFacts {
    pub(crate) id: Span,
    pub(crate) text: Span,
    /// The content classes of the attachments, as a set of [`Content`]; empty without attachments.
    pub(crate) attachments: u32,
    /// Flags seen on the way, as a set of [`Flag`]; `is_echo` among them.
    pub(crate) flags: u32,
    pub(crate) is_deleted: bool,
    pub(crate) is_unsupported: bool,
    pub(crate) quick_reply: bool,
    pub(crate) story_reply: bool,
    pub(crate) sticker: bool,
}

/// The known members of a message, as bits.
pub(super) struct Known;

impl Known {
    pub(super) const MID: u32 = 1;
    pub(super) const TEXT: u32 = 1 << 1;
    pub(super) const ATTACHMENTS: u32 = 1 << 2;
    pub(super) const IS_ECHO: u32 = 1 << 3;
    const IS_SELF: u32 = 1 << 4;
    const IS_DELETED: u32 = 1 << 5;
    const IS_UNSUPPORTED: u32 = 1 << 6;
    pub(super) const QUICK_REPLY: u32 = 1 << 7;
    pub(super) const REPLY_TO: u32 = 1 << 8;
    const STICKER_ID: u32 = 1 << 9;
    const REFERRAL: u32 = 1 << 10;
}

impl MessageFacts {
    #[inline]
    fn note(&mut self, seen: Seen) {
        if seen.repeated {
            self.flags |= Flag::DuplicateKeys.mask();
        }
    }

    /// Clears the flags that a member sets, because the member is there again.
    #[inline]
    fn unset(&mut self, flag: Flag) {
        self.flags &= !flag.mask();
    }
}

impl Walk<'_, '_> {
    /// Reads the object under the cursor into facts that are empty yet.
    pub(super) fn message(&mut self, message: &mut MessageFacts) -> Result<(), Error> {
        let more = self.scan.enter_object()?;
        self.message_members(message, Seen::default(), more)
    }

    /// The rest of a message that began as usual: the cursor is behind the members `seen`.
    #[inline]
    pub(super) fn message_after(&mut self, seen: u32, message: &mut MessageFacts) -> Result<(), Error> {
        let mut first = Seen::default();
        first.first(seen);
        let more = self.scan.next_member()?;
        self.message_members(message, first, more)
    }

    fn message_members(
        &mut self,
        message: &mut MessageFacts,
        mut seen: Seen,
        mut more: bool,
    ) -> Result<(), Error> {
        while more {
            let key = self.scan.key()?;
            let bit = self.message_member(&key.name(), message)?;
            seen.add(bit);
            more = self.scan.next_member()?;
        }
        message.note(seen);
        Ok(())
    }

    /// One member of the message. Returns its bit, 0 for one that is not known.
    fn message_member(&mut self, name: &[u8], message: &mut MessageFacts) -> Result<u32, Error> {
        Ok(match name {
            b"mid" => {
                message.id = self.id()?;
                Known::MID
            }
            b"text" => {
                message.text = self.string()?;
                Known::TEXT
            }
            b"attachments" => {
                self.attachments(message)?;
                Known::ATTACHMENTS
            }
            b"is_echo" => {
                message.flags = self.boolean()?.put(Flag::IsEcho, message.flags);
                Known::IS_ECHO
            }
            b"is_self" => {
                message.flags = self.boolean()?.put(Flag::IsSelf, message.flags);
                Known::IS_SELF
            }
            b"is_deleted" => {
                // The one boolean that Meta's own pages have shown as a string: a deletion must not pass for a message.
                let deleted = self.boolean()?;
                message.is_deleted = matches!(deleted, Boolean::True | Boolean::TrueText);
                message.flags |= deleted.odd();
                Known::IS_DELETED
            }
            b"is_unsupported" => {
                let unsupported = self.boolean()?;
                message.is_unsupported = unsupported == Boolean::True;
                message.flags |= unsupported.odd();
                Known::IS_UNSUPPORTED
            }
            b"quick_reply" => {
                message.quick_reply = self.scan.peek() == b'{';
                self.scan.skip()?;
                Known::QUICK_REPLY
            }
            b"reply_to" => {
                self.reply_to(message)?;
                Known::REPLY_TO
            }
            b"sticker_id" => {
                message.sticker = !self.id()?.is_absent();
                Known::STICKER_ID
            }
            b"referral" => {
                self.message_referral(message)?;
                Known::REFERRAL
            }
            _ => {
                self.scan.skip()?;
                0
            }
        })
    }

    /// `reply_to`: a reply to a message, or to a story of the account.
    fn reply_to(&mut self, message: &mut MessageFacts) -> Result<(), Error> {
        message.unset(Flag::HasReplyTo);
        message.story_reply = false;
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(());
        }
        message.flags |= Flag::HasReplyTo.mask();
        let mut seen = Seen::default();
        let mut more = self.scan.enter_object()?;
        while more {
            if *self.scan.key()?.name() == *b"story" {
                seen.add(1);
                message.story_reply = self.scan.peek() == b'{';
            }
            self.scan.skip()?;
            more = self.scan.next_member()?;
        }
        message.note(seen);
        Ok(())
    }

    /// `referral`: the advert or the product that the message came from.
    fn message_referral(&mut self, message: &mut MessageFacts) -> Result<(), Error> {
        message.unset(Flag::HasReferral);
        message.unset(Flag::HasProductReferral);
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(());
        }
        message.flags |= Flag::HasReferral.mask();
        let mut more = self.scan.enter_object()?;
        while more {
            if *self.scan.key()?.name() == *b"product" {
                message.flags |= Flag::HasProductReferral.mask();
            }
            self.scan.skip()?;
            more = self.scan.next_member()?;
        }
        Ok(())
    }

    fn attachments(&mut self, message: &mut MessageFacts) -> Result<(), Error> {
        message.attachments = 0;
        if self.scan.peek() != b'[' {
            self.scan.skip()?;
            return Ok(());
        }
        let mut more = self.scan.enter_array()?;
        while more {
            let content = if self.scan.peek() == b'{' {
                self.attachment(message)?
            } else {
                self.scan.skip()?;
                Content::Unknown
            };
            message.attachments |= content.set();
            more = self.scan.next_element()?;
        }
        Ok(())
    }

    /// The content class of one attachment: its type's, unless it is a sticker in the form of an image.
    fn attachment(&mut self, message: &mut MessageFacts) -> Result<Content, Error> {
        let mut content = Content::Unknown;
        let mut sticker = false;
        let mut seen = Seen::default();
        let mut more = self.scan.enter_object()?;
        while more {
            let key = self.scan.key()?;
            match &*key.name() {
                b"type" => {
                    seen.add(1);
                    let name = self.string()?;
                    content = Content::from_attachment_type(&self.name(name)).unwrap_or(Content::Unknown);
                }
                b"payload" => {
                    seen.add(1 << 1);
                    sticker = self.has_id(b"sticker_id")?;
                }
                _ => drop(self.scan.skip()?),
            }
            more = self.scan.next_member()?;
        }
        message.note(seen);
        Ok(if sticker { Content::Sticker } else { content })
    }

    /// Whether the value under the cursor is an object whose member `name` is a string or a number.
    fn has_id(&mut self, name: &[u8]) -> Result<bool, Error> {
        let mut found = false;
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(found);
        }
        let mut more = self.scan.enter_object()?;
        while more {
            if *self.scan.key()?.name() == *name {
                found = !self.id()?.is_absent();
            } else {
                self.scan.skip()?;
            }
            more = self.scan.next_member()?;
        }
        Ok(found)
    }
}

impl Boolean {
    /// The flag for a value that is no boolean.
    #[inline]
    fn odd(self) -> u32 {
        if matches!(self, Boolean::TrueText | Boolean::Odd) { Flag::WrongType.mask() } else { 0 }
    }
}
