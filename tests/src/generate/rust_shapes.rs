//! `shapes.rs`: one struct per shape, with a typed method per field.

use std::fmt::Write as _;

use super::rust::{camel, doc, header};
use super::rust_fields::ident;
use super::tables::{Field, Row, Tables};

/// `core/src/generated/shapes.rs`.
pub(super) fn shapes(tables: &Tables) -> String {
    let shapes = &tables.attributes.shape;
    let structs: String = shapes.iter().map(|shape| one(tables, shape)).collect();
    let variants: String =
        shapes.iter().map(|s| format!("{}{name}({name}<'b>),\n", doc(&s.doc), name = s.name)).collect();
    let of: String = shapes
        .iter()
        .map(|s| format!("ShapeKind::{name} => Self::{name}({name}(event)),\n", name = s.name))
        .collect();
    let back: String = shapes.iter().map(|s| format!("Self::{}(shape) => shape.0,\n", s.name)).collect();
    let attachment: String = tables
        .fields
        .attachment
        .iter()
        .filter(|row| row.special.is_none())
        .map(|row| method(row, &format!("AttachmentField::{}", camel(&row.name)), "self"))
        .collect();
    format!(
        "{}use core::ops::Deref;

        use super::attributes::ShapeKind;
        use super::fields::{{AttachmentField, Field}};
        use crate::attachment::{{Attachment, Attachments}};
        use crate::event::Event;
        use crate::json::Text;

        {structs}
        /// An event by its details. More shapes may come with any major release of the tables.
        #[derive(Debug, Clone, Copy)]
        #[non_exhaustive]
        pub enum Shape<'b> {{ {variants} }}

        impl<'b> Shape<'b> {{
            /// The event as its shape.
            pub(crate) fn of(event: Event<'b>) -> Self {{ match event.shape() {{ {of} }} }}

            /// The event itself, whatever its shape.
            pub fn event(self) -> Event<'b> {{ match self {{ {back} }} }}
        }}

        impl<'b> Attachment<'b> {{ {attachment} }}
        ",
        header("fields"),
    )
}

fn one(tables: &Tables, shape: &Row) -> String {
    let name = &shape.name;
    let mut methods: String = tables
        .fields
        .of_shape(name)
        .map(|field| method(field, &format!("Field::{}", ident(field)), "self.0"))
        .collect();
    if !methods.is_empty() {
        methods = format!("impl<'b> {name}<'b> {{ {methods} }}\n\n");
    }
    format!(
        "{}#[derive(Debug, Clone, Copy)]
        pub struct {name}<'b>(Event<'b>);

        {methods}
        impl<'b> Deref for {name}<'b> {{
            type Target = Event<'b>;

            fn deref(&self) -> &Event<'b> {{ &self.0 }}
        }}

        ",
        doc(&shape.doc)
    )
}

/// The accessor of one field.
fn method(row: &Field, field: &str, receiver: &str) -> String {
    let mut out = doc(&row.doc);
    let (ty, call) = match row.ty.as_str() {
        "int" => ("Option<i64>", "int_field"),
        "bool" => ("Option<bool>", "bool_field"),
        "time" => ("Option<i64>", "time_field"),
        "raw" => ("Option<&'b [u8]>", "raw_field"),
        "list" => ("Attachments<'b>", "attachments"),
        _ => ("Option<Text<'b>>", "text_field"),
    };
    let argument = if row.ty == "list" { "" } else { field };
    if row.ty == "time" {
        out += "///\n/// In milliseconds UTC, whatever unit it came in.\n";
    }
    let ident = if row.name == "type" { "wire_type" } else { &row.name };
    let _ = writeln!(out, "pub fn {ident}(self) -> {ty} {{ {receiver}.{call}({argument}) }}\n");
    out
}
