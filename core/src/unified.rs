//! One flat JSON object per event, the same for every platform: what a hosted service would send, made here.
//!
//! `docs/unified.schema.json` describes it. A consumer can rely on every attribute being there, `null` where the event
//! does not have it; the fields of the shape follow.

use alloc::string::String;
use core::fmt::Write as _;

use crate::attachment::Attachments;
use crate::event::Event;
use crate::fields::FieldValue;
use crate::generated::{AttachmentField, Field};
use crate::json::write;
use crate::outline::Outline;

/// The name and version of the object's schema.
pub const SCHEMA: &str = "hubsig.event/1";

impl Event<'_> {
    /// The event as one flat JSON object on one line: `schema`, every attribute, `shape`, `text`, and the fields of the
    /// shape. What is absent is `null`; JSON that has no accessor is embedded as it stands.
    pub fn unified(&self) -> String {
        let mut out = String::with_capacity(512 + self.raw().len());
        out.push_str("{\"schema\":");
        write::string(&mut out, SCHEMA);
        for field in Field::ATTRIBUTES {
            member(&mut out, field.name(), &self.field_value(*field));
        }
        member(&mut out, "shape", &FieldValue::Name(self.shape().name()));
        let fields = self.shape().fields();
        if !fields.iter().any(|field| field.name() == "text") {
            member(&mut out, "text", &FieldValue::Absent);
        }
        let outline = Outline::of(self);
        for field in fields {
            let value = if outline.lacks(*field) { FieldValue::Absent } else { self.field_value(*field) };
            member(&mut out, field.name(), &value);
        }
        out.push('}');
        out
    }
}

fn member(out: &mut String, name: &str, value: &FieldValue<'_>) {
    // Names of the table are identifiers: nothing in them has to be escaped.
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":");
    value_of(out, value);
}

fn value_of(out: &mut String, value: &FieldValue<'_>) {
    match value {
        FieldValue::Absent => out.push_str("null"),
        FieldValue::Name(name) => write::string(out, name),
        FieldValue::Flags(flags) => names(out, flags.names()),
        FieldValue::Also(also) => names(out, also.names()),
        FieldValue::Text(text) => write::text(out, *text),
        FieldValue::Owned(text) => write::string(out, text),
        FieldValue::Int(number) => {
            // Writing to a `String` cannot fail.
            let _ = write!(out, "{number}");
        }
        FieldValue::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        FieldValue::Raw(raw) => write::compact(out, raw),
        FieldValue::List(list) => attachments(out, list.clone()),
    }
}

fn names(out: &mut String, names: impl Iterator<Item = &'static str>) {
    out.push('[');
    for (at, name) in names.enumerate() {
        if at > 0 {
            out.push(',');
        }
        write::string(out, name);
    }
    out.push(']');
}

/// An object per attachment, without what it does not have: most kinds have three of the fields.
fn attachments(out: &mut String, list: Attachments<'_>) {
    out.push('[');
    for (at, attachment) in list.enumerate() {
        out.push_str(if at > 0 { ",{" } else { "{" });
        let mut first = true;
        for field in AttachmentField::ALL.iter().filter(|field| **field != AttachmentField::Raw) {
            let value = attachment.field_value(*field);
            if matches!(value, FieldValue::Absent) {
                continue;
            }
            if !core::mem::take(&mut first) {
                out.push(',');
            }
            write::string(out, field.name());
            out.push(':');
            value_of(out, &value);
        }
        out.push('}');
    }
    out.push(']');
}
