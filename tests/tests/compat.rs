//! The JSON of hosted services, against objects that were written by hand from what the services publish.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;

use hubsig::{CompatFormat, Delivery, Direction, Event, Webhook, sign};
use serde_json::Value;

/// The deliveries that have an expectation, with it.
fn cases() -> Vec<(String, Vec<u8>, Value)> {
    let folder = support::here().join("vectors/compat");
    let cases: Vec<_> = support::files(&folder, ".expected.json")
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().strip_suffix(".expected.json").unwrap();
            let body = std::fs::read(folder.join(format!("{name}.json"))).unwrap();
            let expected = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            (name.to_owned(), body, expected)
        })
        .collect();
    assert!(cases.len() > 40, "the vectors are part of this repository");
    cases
}

/// Every body there is: the deliveries above, the vectors of the kinds, and what may lie beside the checkout.
fn bodies() -> Vec<(String, Vec<u8>)> {
    let mut bodies: Vec<_> = cases().into_iter().map(|(name, body, _)| (name, body)).collect();
    bodies.extend(support::vectors());
    let mut folders: Vec<_> = support::corpus().into_iter().collect();
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        folders.extend(entries.filter(|path| path.is_dir()));
        let files = support::files(&folder, ".json").into_iter();
        bodies.extend(files.map(|path| (path.display().to_string(), std::fs::read(&path).unwrap())));
    }
    bodies
}

#[test]
fn every_delivery_gives_the_objects_it_is_to_give() {
    let mut faults = Vec::new();
    for (name, body, expected) in cases() {
        let delivery = Delivery::parse_unverified(&body).unwrap_or_else(|error| panic!("{name}: {error}"));
        let expected = expected["events"].as_array().unwrap();
        assert_eq!(delivery.len(), expected.len(), "{name}");
        for (at, (event, expected)) in delivery.events().zip(expected).enumerate() {
            for format in CompatFormat::ALL {
                let actual = object(&event, *format).unwrap_or_default();
                let expected = &expected[format.name()];
                differences(&format!("{name}[{at}] {}", format.name()), &actual, expected, &mut faults);
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn object(event: &Event<'_>, format: CompatFormat) -> Option<Value> {
    let json = event.compat(format)?;
    assert!(!json.contains('\n'), "{json}");
    Some(serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}")))
}

fn differences(place: &str, actual: &Value, expected: &Value, faults: &mut Vec<String>) {
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => {
            let absent = Value::from("(no such key)");
            let keys: BTreeSet<_> = actual.keys().chain(expected.keys()).collect();
            for key in keys {
                let (actual, expected) =
                    (actual.get(key).unwrap_or(&absent), expected.get(key).unwrap_or(&absent));
                differences(&format!("{place}.{key}"), actual, expected, faults);
            }
        }
        _ if actual == expected => {}
        _ => faults.push(format!("{place}: {actual}, not {expected}")),
    }
}

#[test]
fn every_object_has_the_keys_of_its_schema_and_no_others() {
    let schema = schema();
    let mut seen = BTreeSet::new();
    for (name, body) in bodies() {
        // Bodies that are refused belong to other tests.
        let Ok(delivery) = Delivery::parse_unverified(&body) else { continue };
        check_keys(&name, &delivery, &schema, &mut seen);
    }
    for format in CompatFormat::ALL {
        for which in schema[format.name()].as_object().unwrap().keys() {
            let name = format!("{} {which}", format.name());
            assert!(seen.contains(&name), "no vector gives {name}");
        }
    }
}

/// Whatever a value is replaced by, what comes out has its keys.
#[test]
fn damaged_deliveries_keep_the_shape() {
    let schema = schema();
    let odd = ["null", "true", "-1", "1.50e7", "\"\"", "\"\\ud83d\"", "[]", "{}", "[[{}]]", "{\"id\":{}}"];
    let mut random = fastrand::Rng::with_seed(3);
    let mut seen = BTreeSet::new();
    for (name, body, _) in cases() {
        let body: Value = serde_json::from_slice(&body).unwrap();
        for at in 0..nodes(&body) {
            let body = replaced(&body, &mut { at }, odd[random.usize(..odd.len())]);
            let delivery = Delivery::parse_unverified(body.as_bytes()).unwrap();
            check_keys(&format!("{name}: {body}"), &delivery, &schema, &mut seen);
        }
    }
}

/// How many values there are.
fn nodes(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(nodes).sum::<usize>(),
        Value::Object(members) => members.values().map(nodes).sum(),
        _ => 0,
    }
}

/// The document with the value at a position, counted from the front, written as `by`.
fn replaced(value: &Value, at: &mut usize, by: &str) -> String {
    if *at == 0 {
        *at = usize::MAX;
        return by.to_owned();
    }
    *at -= 1;
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| replaced(item, at, by)).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let key = Value::from(key.as_str());
                format!("{key}:{}", replaced(value, at, by))
            });
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

fn schema() -> Value {
    let schema = std::fs::read(support::here().join("vectors/compat/schema.json")).unwrap();
    serde_json::from_slice(&schema).unwrap()
}

fn check_keys(name: &str, delivery: &Delivery<'_>, schema: &Value, seen: &mut BTreeSet<String>) {
    for event in delivery.events() {
        for format in CompatFormat::ALL {
            let Some(object) = object(&event, *format) else { continue };
            // SocialHook's forms differ by platform, Zernio's by event.
            let which = match format {
                CompatFormat::SocialHook => object["platform"].as_str().unwrap(),
                CompatFormat::SocialHookFlat => "any",
                _ => object["event"].as_str().unwrap(),
            };
            same_keys(&format!("{name} {which}"), &object, &schema[format.name()][which]);
            seen.insert(format!("{} {which}", format.name()));
        }
    }
}

/// Where the schema has an object, there is one with these keys, or `null`; where it has `null`, anything.
fn same_keys(place: &str, object: &Value, schema: &Value) {
    match (object, schema) {
        (Value::Object(object), Value::Object(schema)) => {
            let keys = |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(keys(object), keys(schema), "{place}");
            for (key, value) in object {
                same_keys(&format!("{place}.{key}"), value, &schema[key]);
            }
        }
        (Value::Array(items), Value::Array(schema)) => {
            for item in items {
                same_keys(place, item, &schema[0]);
            }
        }
        (Value::Null, Value::Object(_) | Value::Array(_)) | (_, Value::Null) => {}
        _ => panic!("{place}: {object} where the schema has {schema}"),
    }
}

#[test]
fn only_what_another_person_sent_was_received() {
    for (name, body) in bodies() {
        let Ok(delivery) = Delivery::parse_unverified(&body) else { continue };
        for event in delivery.events() {
            for format in CompatFormat::ALL {
                let object = object(&event, *format).unwrap_or_default();
                let received = object["event"] == "message.received";
                assert!(!received || event.direction() == Direction::Incoming, "{name}: {event:?}");
            }
        }
    }
}

#[test]
fn a_verified_signature_is_said_where_the_form_has_a_place() {
    let body = br#"{"object":"instagram","entry":[{"id":"1","messaging":[{"sender":{"id":"2"},"recipient":{"id":"1"},"timestamp":1,"message":{"mid":"m","text":"a"}}]}]}"#;
    let webhook = Webhook::builder().app_secret("secret").build().unwrap();
    let delivery = webhook.receive(body, &sign(b"secret", body)).unwrap();
    let event = delivery.get(0).unwrap();
    for format in CompatFormat::ALL {
        let (plain, verified) = (event.compat(*format).unwrap(), event.compat_verified(*format).unwrap());
        let said = plain.replace(r#""signature_verified":null"#, r#""signature_verified":true"#);
        assert_eq!(said, verified);
        assert_eq!(plain != verified, *format == CompatFormat::SocialHookFlat);
    }
}

#[test]
fn formats_have_names() {
    let names: Vec<_> = CompatFormat::ALL.iter().map(|format| format.name()).collect();
    assert_eq!(names, ["socialhook", "socialhook-flat", "zernio", "zernio-data"]);
    for format in CompatFormat::ALL {
        assert_eq!(CompatFormat::from_name(format.name()), Some(*format));
    }
    for name in ["", "SocialHook", "zernio ", "unified"] {
        assert_eq!(CompatFormat::from_name(name), None);
    }
}

/// Times of every length, near every turn of a month and a year, against a library of dates.
#[test]
fn times_are_those_of_a_library() {
    let mut random = fastrand::Rng::with_seed(8);
    let mut times = vec![100_000_000_000];
    // The library ends on the day before the calendar does.
    for year in 1974..=9998 {
        for month in 1..=12 {
            let first = jiff::civil::date(year, month, 1).to_zoned(jiff::tz::TimeZone::UTC).unwrap();
            let first = first.timestamp().as_millisecond();
            times.extend([first - 1, first, first + random.i64(0..86_400_000)]);
        }
    }
    for times in times.chunks(5000) {
        let events: Vec<_> = times
            .iter()
            .map(|time| {
                format!(r#"{{"sender":{{"id":"2"}},"timestamp":{time},"message":{{"mid":"m","text":"a"}}}}"#)
            })
            .collect();
        let body =
            format!(r#"{{"object":"instagram","entry":[{{"id":"1","messaging":[{}]}}]}}"#, events.join(","));
        let delivery = Delivery::parse_unverified(body.as_bytes()).unwrap();
        assert_eq!(delivery.len(), times.len());
        for (event, time) in delivery.events().zip(times) {
            let json = event.compat(CompatFormat::ZernioData).unwrap();
            let time = jiff::Timestamp::from_millisecond(*time).unwrap();
            let pattern = if time.subsec_millisecond() == 0 { "%FT%TZ" } else { "%FT%T.%3fZ" };
            let expected = format!(r#""timestamp":"{}""#, time.strftime(pattern));
            assert!(json.contains(&expected), "{json} without {expected}");
        }
    }
}

#[test]
fn a_year_that_the_format_cannot_say_is_null() {
    let body = br#"{"object":"instagram","entry":[{"id":"1","messaging":[{"sender":{"id":"2"},"timestamp":253402300800000,"message":{"mid":"m","text":"a"}}]}]}"#;
    let delivery = Delivery::parse_unverified(body).unwrap();
    let event = delivery.get(0).unwrap();
    assert_eq!(object(&event, CompatFormat::ZernioData).unwrap()["data"]["timestamp"], Value::Null);
    assert_eq!(object(&event, CompatFormat::SocialHook).unwrap()["timestamp"], 253_402_300_800_i64);
}
