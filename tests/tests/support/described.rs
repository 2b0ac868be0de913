//! The events of a body as they are whatever its style: what the tests compare that write one body in two ways.

use hubsig::{Delivery, Event, FieldType, ShapeKind};
use serde_json::Value;

use super::line::canonical;

/// Everything about the events of a body that does not depend on how it is written.
pub(crate) fn events(body: &[u8]) -> Vec<Value> {
    Delivery::parse_unverified(body).unwrap().events().map(|event| described(&event)).collect()
}

fn described(event: &Event<'_>) -> Value {
    let mut line: Value = serde_json::from_str(&canonical(event)).unwrap();
    let members = line.as_object_mut().unwrap();
    if !has_own_id(event) {
        // Made from the bytes of the event.
        members.remove("key");
    }
    for field in event.shape().fields() {
        if field.field_type() == FieldType::Raw {
            plain_json(&mut members[field.name()]);
        }
    }
    if let Some(attachments) = members.get_mut("attachments").and_then(Value::as_array_mut) {
        for attachment in attachments {
            attachment.as_object_mut().unwrap().remove("raw");
            for name in ["payload", "elements"] {
                plain_json(&mut attachment[name]);
            }
        }
    }
    line
}

/// JSON as it stands, read, so that two spellings of it are equal. Half a surrogate pair has only one.
fn plain_json(value: &mut Value) {
    if let Some(read) = value.as_str().and_then(|raw| serde_json::from_str(raw).ok()) {
        *value = read;
    }
}

fn has_own_id(event: &Event<'_>) -> bool {
    let nameless = matches!(event.shape(), ShapeKind::Insights | ShapeKind::Change | ShapeKind::Unknown);
    !nameless && event.message_id().is_some()
}
