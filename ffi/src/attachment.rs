//! The attachments of a message.

use hubsig::{Attachment, AttachmentField, FieldValue};

use crate::error::{Fault, hubsig_status};
use crate::event::{hubsig_event, hubsig_span, span};
use crate::field::{HUBSIG_TYPE_NAME, hubsig_value, inside, put, type_id};
use crate::generated::{HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_WRONG_BODY};
use crate::guard::answer;
use crate::input;
use crate::output::{Optional, Out, Room};

/// One attachment of a message. Plain data, which means nothing without the body.
///
/// The links in it are Meta's and stop working when the content is deleted or expires. Meta forbids storing the media of a
/// person: keep the link and render it.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct hubsig_attachment {
    /// The attachment's own JSON.
    pub raw: hubsig_span,
    /// What it is: HUBSIG_CONTENT_*; HUBSIG_CONTENT_UNKNOWN for a type that no table names.
    pub content: u8,
}

impl hubsig_attachment {
    fn of(attachment: Attachment<'_>, body: &[u8]) -> Self {
        hubsig_attachment { raw: span(body, attachment.raw()), content: attachment.content().id() }
    }

    fn over<'b>(&self, body: &'b [u8]) -> Result<Attachment<'b>, Fault> {
        if self.raw == hubsig_span::default() {
            return Err(HUBSIG_ERROR_WRONG_BODY.into());
        }
        Ok(Attachment::from_raw(inside(body, self.raw)?))
    }
}

/// Lists the attachments of a message, in order. An event without a message has none.
///
/// They are written to `attachments`, which has room for `capacity` of them, and their number to `*count`. If they are
/// more, nothing is written but the number: HUBSIG_ERROR_BUFFER_TOO_SMALL. Other statuses: HUBSIG_ERROR_WRONG_BODY.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_attachments(
    body: *const u8,
    body_length: usize,
    event: *const hubsig_event,
    attachments: *mut hubsig_attachment,
    capacity: usize,
    count: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, event, room) = unsafe {
            (
                input::bytes(body, body_length)?,
                input::reference(event)?,
                Room::new(attachments, capacity, count)?,
            )
        };
        let found = event.over(body)?.attachments();
        let counted = found.clone().count();
        room.put(Counted { inner: found.map(|each| hubsig_attachment::of(each, body)), left: counted })
    })
}

/// An iterator whose length was counted beforehand.
struct Counted<I> {
    inner: I,
    left: usize,
}

impl<I: Iterator> Iterator for Counted<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.left = self.left.saturating_sub(1);
        self.inner.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<I: Iterator> ExactSizeIterator for Counted<I> {}

/// Reads a field of an attachment. `field` is a HUBSIG_ATTACHMENT_*; everything else as for hubsig_field.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_attachment_field(
    body: *const u8,
    body_length: usize,
    attachment: *const hubsig_attachment,
    field: u16,
    value: *mut hubsig_value,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, attachment, out) =
            unsafe { (input::bytes(body, body_length)?, input::reference(attachment)?, Out::new(value)?) };
        let field = AttachmentField::from_id(field).ok_or(Fault::from(HUBSIG_ERROR_UNKNOWN_NAME))?;
        let attachment = attachment.over(body)?;
        out.put(match attachment.field_value(field) {
            FieldValue::Name(_) => hubsig_value::integer(HUBSIG_TYPE_NAME, attachment.content().id().into()),
            FieldValue::Text(text) => hubsig_value::text(body, text),
            FieldValue::Int(number) => hubsig_value::integer(type_id(field.field_type()), number),
            FieldValue::Raw(raw) => hubsig_value::raw(body, raw),
            _ => hubsig_value::default(),
        });
        Ok(())
    })
}

/// Writes a field of an attachment out as text. `field` is a HUBSIG_ATTACHMENT_*; everything else as for
/// hubsig_field_text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_attachment_text(
    body: *const u8,
    body_length: usize,
    attachment: *const hubsig_attachment,
    field: u16,
    text: *mut u8,
    capacity: usize,
    length: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (body, attachment, room) = unsafe {
            (
                input::bytes(body, body_length)?,
                input::reference(attachment)?,
                Room::new(text, capacity, length)?,
            )
        };
        let field = AttachmentField::from_id(field).ok_or(Fault::from(HUBSIG_ERROR_UNKNOWN_NAME))?;
        put(room, attachment.over(body)?.field_value(field))
    })
}
