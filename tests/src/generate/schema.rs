//! `docs/unified.schema.json`: the JSON Schema of what `unified()` writes.

use serde_json::{Map, Value, json};

use super::tables::{Field, Tables};

/// The schema, as JSON Schema 2020-12.
pub(super) fn unified(tables: &Tables) -> String {
    let mut properties = Map::new();
    properties.insert("schema".to_owned(), json!({ "const": "hubsig.event/1" }));
    let mut required = vec!["schema".to_owned(), "shape".to_owned(), "text".to_owned()];
    for field in &tables.fields.attribute {
        properties.insert(field.name.clone(), property(tables, field));
        required.push(field.name.clone());
    }
    let shapes: Vec<_> = tables.attributes.shape.iter().map(|shape| shape.name.as_str()).collect();
    properties
        .insert("shape".to_owned(), json!({ "enum": shapes, "description": "The class of the details." }));

    let by_shape: Vec<Value> = shapes.iter().map(|shape| details(tables, shape)).collect();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Generated from core/spec; edit the tables, not this file.",
        "title": "hubsig.event/1",
        "description": "One event of a delivery: the attributes that every event has, and the fields of its shape.",
        "type": "object",
        "properties": properties,
        "required": required,
        "allOf": by_shape,
        "$defs": { "attachment": attachment(tables) },
        "unevaluatedProperties": false,
    });
    format!("{schema:#}\n")
}

/// What holds for the events of one shape.
fn details(tables: &Tables, shape: &str) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    // Every event has `text`; a shape without it has `null`.
    properties.insert("text".to_owned(), json!({ "type": "null" }));
    for field in tables.fields.of_shape(shape) {
        properties.insert(field.name.clone(), property(tables, field));
        required.push(field.name.clone());
    }
    json!({
        "if": { "properties": { "shape": { "const": shape } } },
        "then": { "properties": properties, "required": required },
    })
}

fn attachment(tables: &Tables) -> Value {
    let fields = tables.fields.attachment.iter().filter(|field| field.special.as_deref() != Some("whole"));
    let properties: Map<String, Value> =
        fields.map(|field| (field.name.clone(), described(present(tables, field), field))).collect();
    json!({
        "type": "object",
        "description": "One attachment; what it does not have is left out.",
        "properties": properties,
        "required": ["content"],
        "additionalProperties": false,
    })
}

fn property(tables: &Tables, field: &Field) -> Value {
    let schema = present(tables, field);
    let nullable = !field.always && !matches!(field.ty.as_str(), "names" | "list" | "raw");
    let schema = if nullable { json!({ "anyOf": [schema, { "type": "null" }] }) } else { schema };
    described(schema, field)
}

fn described(mut schema: Value, field: &Field) -> Value {
    schema["description"] = field.doc.clone().into();
    schema
}

/// The schema of a field that is there.
fn present(tables: &Tables, field: &Field) -> Value {
    match field.ty.as_str() {
        "name" => json!({ "enum": names(tables, field) }),
        "names" => json!({ "type": "array", "items": { "enum": names(tables, field) }, "uniqueItems": true }),
        "text" => json!({ "type": "string" }),
        "int" | "time" => json!({ "type": "integer" }),
        "bool" => json!({ "type": "boolean" }),
        "list" => json!({ "type": "array", "items": { "$ref": "#/$defs/attachment" } }),
        // The platform's own JSON, whatever it is.
        _ => json!({}),
    }
}

/// The closed list that a name is from.
fn names(tables: &Tables, field: &Field) -> Vec<String> {
    let lists = &tables.attributes;
    let rows = |rows: &[super::tables::Row]| rows.iter().map(|row| row.name.clone()).collect();
    match field.of.as_deref().unwrap_or_default() {
        "Kind" => tables.kinds.iter().map(|kind| kind.name.clone()).collect(),
        "Platform" => lists.platform.iter().map(|row| row.name.clone()).collect(),
        "Content" => lists.content.iter().map(|row| row.name.clone()).collect(),
        "Direction" => rows(&lists.direction),
        "Channel" => rows(&lists.channel),
        "Envelope" => rows(&lists.envelope),
        "UserIdType" => rows(&lists.user_id_type),
        "Flag" => lists.flag.iter().map(|row| row.name.clone()).collect(),
        "Key" => tables.keys.iter().map(|key| key.name.clone()).collect(),
        other => panic!("field {} is of the unknown list {other:?}", field.name),
    }
}
