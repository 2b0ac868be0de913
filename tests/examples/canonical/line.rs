//! The canonical line of an event: every attribute, then the fields of its shape, in the order of the table.
//!
//! Every language writes this line from its own accessors and the lines are compared byte for byte, so it is written
//! here with `serde_json`, from `Event` and the shapes, and not with the library's own writer. Absent is `null`; JSON
//! without an accessor is a string of its bytes as they stand; an attachment is an object of all its fields.

use std::fmt::Write as _;

use hubsig::{Attachment, AttachmentField, Event, Field, FieldValue};
use serde_json::Value;

/// The line, without a line break.
pub(crate) fn canonical(event: &Event<'_>) -> String {
    let mut out = String::from("{");
    for field in Field::ATTRIBUTES.iter().chain(event.shape().fields()) {
        if field.name() == "raw" {
            continue;
        }
        if out.len() > 1 {
            out.push(',');
        }
        let _ = write!(out, "\"{}\":", field.name());
        push(&mut out, event.field_value(*field));
    }
    out.push('}');
    out
}

fn push(out: &mut String, value: FieldValue<'_>) {
    let value = match value {
        FieldValue::Absent => Value::Null,
        FieldValue::Name(name) => name.into(),
        FieldValue::Flags(flags) => flags.names().collect(),
        FieldValue::Also(also) => also.names().collect(),
        FieldValue::Text(text) => text.decode().into_owned().into(),
        FieldValue::Owned(text) => text.into(),
        FieldValue::Int(number) => number.into(),
        FieldValue::Bool(value) => value.into(),
        FieldValue::Raw(raw) => String::from_utf8(raw.to_vec()).expect("checked when it was parsed").into(),
        FieldValue::List(attachments) => {
            out.push('[');
            for (at, one) in attachments.enumerate() {
                out.push_str(if at > 0 { ",{" } else { "{" });
                attachment(out, one);
                out.push('}');
            }
            return out.push(']');
        }
        other => panic!("a value of a new type: {other:?}"),
    };
    out.push_str(&value.to_string());
}

fn attachment(out: &mut String, attachment: Attachment<'_>) {
    for (at, field) in AttachmentField::ALL.iter().enumerate() {
        out.push_str(if at > 0 { "," } else { "" });
        let _ = write!(out, "\"{}\":", field.name());
        push(out, attachment.field_value(*field));
    }
}
