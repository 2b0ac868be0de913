//! The own vectors, whose expectations were written from the rules: every attribute that an expectation names, of every
//! event, in order.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;

use hubsig::{Delivery, Event, Field, FieldValue, Kind};
use serde_json::Value;
use support::line::canonical;

#[test]
fn every_vector_gives_the_events_it_is_to_give() {
    let mut faults = Vec::new();
    for (name, body) in support::vectors() {
        let expected = support::expected(&name);
        let delivery = Delivery::parse_unverified(&body).unwrap_or_else(|error| panic!("{name}: {error}"));
        if delivery.len() != expected.len() {
            let kinds: Vec<_> = delivery.events().map(|event| event.kind().name()).collect();
            faults.push(format!("{name}: {} events, not {}: {kinds:?}", delivery.len(), expected.len()));
            continue;
        }
        for (at, (event, expected)) in delivery.events().zip(&expected).enumerate() {
            compare(&format!("{name}[{at}]"), &event, expected, &mut faults);
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn compare(place: &str, event: &Event<'_>, expected: &Value, faults: &mut Vec<String>) {
    let line: Value = serde_json::from_str(&canonical(event)).unwrap();
    for (name, expected) in expected.as_object().unwrap() {
        if name == "fields" {
            for (name, expected) in expected.as_object().unwrap() {
                let Some(actual) = line.get(name) else {
                    faults.push(format!("{place}: {:?} has no field {name}", event.shape()));
                    continue;
                };
                if !same(actual, expected) {
                    faults.push(format!("{place}.{name}: {actual}, not {expected}"));
                }
            }
        } else if name != "note" && line.get(name) != Some(expected) {
            faults.push(format!("{place}.{name}: {:?}, not {expected}", line.get(name)));
        }
    }
}

/// No kind without vectors, no vector with a kind that the table does not have: the expectations, which were written by
/// hand, name every kind that can be delivered, and each at least twice.
#[test]
fn every_kind_has_two_vectors() {
    let mut times: BTreeMap<String, u32> = Kind::ALL.iter().map(|kind| (kind.name().to_owned(), 0)).collect();
    for (name, _) in support::vectors() {
        for event in support::expected(&name) {
            let kind = event["kind"].as_str().unwrap();
            *times.get_mut(kind).unwrap_or_else(|| panic!("{name}: there is no kind {kind}")) += 1;
        }
    }
    let few: Vec<_> = times.iter().filter(|(_, times)| **times < 2).collect();
    // It has an entry point of its own.
    assert_eq!(few, [(&"signed_request".to_owned(), &0)]);
}

/// An expectation may name a part of an attachment's fields, and give JSON where the line has it as a string.
fn same(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Array(actual), Value::Array(expected)) => {
            actual.len() == expected.len() && actual.iter().zip(expected).all(|(a, e)| same(a, e))
        }
        (Value::Object(actual), Value::Object(expected)) => {
            expected.iter().all(|(name, value)| same(actual.get(name).unwrap_or(&Value::Null), value))
        }
        (Value::String(raw), Value::Object(_) | Value::Array(_) | Value::Number(_)) => {
            serde_json::from_str::<Value>(raw).ok().as_ref() == Some(expected)
        }
        _ => actual == expected,
    }
}

#[test]
fn fields_of_other_shapes_are_absent() {
    for (_, body) in support::vectors() {
        for event in Delivery::parse_unverified(&body).unwrap().events() {
            for field in Field::ALL {
                let absent = matches!(event.field_value(*field), FieldValue::Absent);
                let other = field.shape().is_some_and(|shape| shape != event.shape());
                assert!(absent || !other, "{field:?} of {event:?}");
            }
        }
    }
}

#[test]
fn the_unified_object_says_what_the_accessors_say() {
    for (name, body) in support::vectors() {
        for event in Delivery::parse_unverified(&body).unwrap().events() {
            let unified: Value =
                serde_json::from_str(&event.unified()).unwrap_or_else(|e| panic!("{name}: {e}"));
            assert!(!event.unified().contains('\n'));
            assert_eq!(unified["schema"], hubsig::SCHEMA);
            assert_eq!(unified["shape"], event.shape().name());
            let line: Value = serde_json::from_str(&canonical(&event)).unwrap();
            for (field, value) in line.as_object().unwrap() {
                if let Some(list) = value.as_array() {
                    assert_eq!(unified[field].as_array().map(Vec::len), Some(list.len()), "{name}: {field}");
                } else {
                    assert!(
                        same(value, &unified[field]) || same_json(value, &unified[field]),
                        "{name}: {field}"
                    );
                }
            }
        }
    }
}

/// JSON embedded in the one and quoted in the other.
fn same_json(quoted: &Value, embedded: &Value) -> bool {
    quoted.as_str().and_then(|raw| serde_json::from_str::<Value>(raw).ok()).as_ref() == Some(embedded)
}
