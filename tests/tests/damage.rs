//! Damage: whatever is done to the bytes of a delivery, the answer is events or an error of a payload; whatever is done to
//! its values, as long as it is JSON, the answer is events, and the neighbours of the damaged one are as they were.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;
#[path = "support/tree.rs"]
mod tree;

use std::collections::BTreeMap;
use std::hint::black_box;

use fastrand::Rng;
use hubsig::{AttachmentField, Delivery, ErrorClass, Event, Field, FieldValue, Kind};
use support::line::canonical;
use tree::{Node, Tree};

/// Payloads as different as they are short.
const PAYLOADS: [&str; 12] = [
    "message_text",
    "message_mixed",
    "reaction",
    "postback_referral",
    "comment_ad",
    "nested_changes",
    "entry_all_containers",
    "story_mention_referral",
    "flat_marketing",
    "array_with_scalars",
    "dup_sender_escaped",
    "message_referral_product",
];

fn payloads() -> Vec<(String, Vec<u8>)> {
    let mut vectors = support::vectors();
    vectors.retain(|(name, _)| name.strip_prefix("instagram/").is_some_and(|name| PAYLOADS.contains(&name)));
    assert_eq!(vectors.len(), PAYLOADS.len());
    vectors
}

#[test]
fn every_prefix() {
    for (name, body) in support::vectors() {
        for end in 0..body.len() {
            let whole = answer(&body[..end], true).is_some();
            // A number may be cut and still be one, and white space at the end may be missing.
            let may = matches!(body[0], b'-' | b'0'..=b'9') || body[end..].trim_ascii().is_empty();
            assert!(!whole || may, "{name} is whole at {end}");
        }
    }
}

/// Each byte of each payload, replaced by each other value. Split, so that two of these run side by side.
#[test]
fn every_changed_byte_even() {
    every_changed_byte(0);
}

#[test]
fn every_changed_byte_odd() {
    every_changed_byte(1);
}

fn every_changed_byte(part: usize) {
    let mut accepted = 0_u32;
    for (name, body) in payloads() {
        assert!(answer(&body, true).is_some(), "{name}");
        let mut changed = body.clone();
        for at in (0..body.len()).filter(|at| at % 2 == part) {
            for byte in (0..=u8::MAX).filter(|byte| *byte != body[at]) {
                changed[at] = byte;
                // Most changes leave a string a string. Everything is asked for after those that mean something, and after
                // some of the rest.
                let all =
                    matches!(byte, b'"' | b'\\' | b'{' | b'}' | b'[' | b']' | b',' | b':') || byte % 32 == 1;
                accepted += u32::from(answer(&changed, all).is_some());
            }
            changed[at] = body[at];
        }
    }
    assert!(accepted > 100_000, "most changes to a text leave it JSON, not {accepted}");
}

/// Parses, and looks at everything that there is; nothing where the body was refused.
fn answer(body: &[u8], all: bool) -> Option<usize> {
    match Delivery::parse_unverified(body) {
        Ok(delivery) => {
            assert!(!delivery.is_empty());
            assert_eq!(delivery.events().len(), delivery.len());
            delivery.events().for_each(|event| look(&event, all));
            Some(delivery.len())
        }
        Err(error) => {
            assert_eq!(error.code().class(), ErrorClass::Payload, "{}", body.escape_ascii());
            assert!(matches!(error.http_status(), 400 | 413), "{error}");
            assert!(error.offset().is_none_or(|at| at as usize <= body.len()), "{error:?}");
            black_box((error.to_string(), error.public_text()));
            None
        }
    }
}

/// Asks an event for everything.
fn look(event: &Event<'_>, all: bool) {
    assert!(!event.raw().is_empty());
    black_box((event.kind(), event.direction(), event.flags().bits(), event.timestamp_ms(), event.content()));
    let texts = [event.field(), event.account_id(), event.sender_id(), event.recipient_id(), event.user_id()];
    for text in texts.into_iter().chain([event.message_id(), event.target_id(), event.text()]).flatten() {
        let decoded = text.decode();
        assert!(text.chars().eq(decoded.chars()) && text.eq_str(&decoded) && text == *decoded);
        assert!(decoded.len() <= text.raw().len());
        assert!(text.as_plain().is_none_or(|plain| plain == decoded));
    }
    if !all {
        return;
    }
    let unified: serde_json::Value =
        serde_json::from_str(&event.unified()).expect("the unified object is JSON");
    assert_eq!(unified["kind"], event.kind().name());
    assert!(event.key().len() == 35 && event.key().starts_with("h1-"));
    assert!(serde_json::from_str::<serde_json::Value>(&canonical(event)).is_ok());
    assert!(!event.raw_compact().contains(['\n', '\t']));
    for field in Field::ALL {
        black_box(format!("{:?}", event.field_value(*field)));
        if let FieldValue::List(attachments) = event.field_value(*field) {
            for attachment in attachments {
                for field in AttachmentField::ALL {
                    black_box(format!("{:?}", attachment.field_value(*field)));
                }
                black_box((attachment.content(), attachment.raw(), attachment.text_at(&["payload", "url"])));
            }
        }
    }
    black_box((format!("{event:?}"), event.flags().names().count(), event.also().names().count()));
    black_box((event.body(), event.shape(), event.channel(), event.envelope(), event.user_id_type()));
}

/// What a value may be replaced by.
fn odd_values() -> Vec<Tree> {
    vec![
        Tree::Null,
        Tree::Bool(true),
        Tree::Bool(false),
        Tree::number(0),
        Tree::number("-1.5e+300"),
        Tree::text(""),
        Tree::text("true"),
        Tree::Array(Vec::new()),
        Tree::Object(Vec::new()),
        Tree::Array(vec![Tree::Null, Tree::object([("id", Tree::Array(Vec::new()))])]),
    ]
}

#[test]
fn every_dropped_or_replaced_value_still_gives_events() {
    let mut documents: BTreeMap<String, u32> = BTreeMap::new();
    for (name, body) in support::vectors() {
        let (folder, _) = name.split_once('/').unwrap();
        let count = documents.entry(folder.to_owned()).or_default();
        let tree = Tree::parse(&body);
        for damaged in damages(&tree) {
            let body = damaged.compact();
            assert!(answer(&body, count.is_multiple_of(4)).is_some(), "{}", body.escape_ascii());
            *count += 1;
        }
    }
    let of_each = ["instagram", "messenger", "whatsapp"].map(|folder| documents[folder]);
    assert!(of_each.iter().all(|count| *count > 20_000), "{documents:?}");
    assert!(documents.values().sum::<u32>() > 100_000, "{documents:?}");
}

/// Several damages at once, at random.
#[test]
fn many_dropped_and_replaced_values_still_give_events() {
    let mut rng = Rng::with_seed(2029);
    let vectors: Vec<Tree> = support::vectors().iter().map(|(_, body)| Tree::parse(body)).collect();
    let odd = odd_values();
    for document in 0..40_000 {
        let mut tree = rng.choice(&vectors).unwrap().clone();
        for _ in 0..rng.usize(2..8) {
            let at = rng.usize(..tree.count());
            match tree.nth(at) {
                Tree::Array(elements) if !elements.is_empty() && rng.bool() => {
                    elements.remove(rng.usize(..elements.len()));
                }
                Tree::Object(members) if !members.is_empty() && rng.bool() => {
                    members.remove(rng.usize(..members.len()));
                }
                value => value.clone_from(rng.choice(&odd).unwrap()),
            }
        }
        let body = tree.compact();
        assert!(answer(&body, document % 4 == 0).is_some(), "{}", body.escape_ascii());
    }
}

/// All trees that differ in one place: a value replaced, or a member or element dropped.
fn damages(tree: &Tree) -> Vec<Tree> {
    let mut all = Vec::new();
    for at in 0..tree.count() {
        for value in odd_values() {
            let mut copy = tree.clone();
            *copy.nth(at) = value;
            all.push(copy);
        }
        let mut copy = tree.clone();
        let children = match copy.nth(at) {
            Tree::Array(elements) => elements.len(),
            Tree::Object(members) => members.len(),
            _ => 0,
        };
        for child in 0..children {
            let mut copy = tree.clone();
            match copy.nth(at) {
                Tree::Array(elements) => drop(elements.remove(child)),
                Tree::Object(members) => drop(members.remove(child)),
                _ => unreachable!(),
            }
            all.push(copy);
        }
    }
    all
}

/// Every element of every container, damaged in every way: the events beside it are those of the delivery without it.
#[test]
fn siblings_of_a_damaged_event_stay_as_they_are() {
    let mut compared = 0;
    for (name, body) in support::vectors() {
        let tree = Tree::parse(&body);
        for (entry, container, element) in places(&tree) {
            let mut without = tree.clone();
            let damaged = elements(&mut without, entry, container).remove(element);
            let siblings = kinds(&without.compact());
            for damage in damages(&damaged).into_iter().chain(odd_values()) {
                let mut copy = tree.clone();
                elements(&mut copy, entry, container)[element] = damage;
                let body = copy.compact();
                let events = kinds(&body);
                assert!(events.len() > siblings.len(), "{name}: nothing for {}", body.escape_ascii());
                let mut events = events.iter();
                for sibling in &siblings {
                    assert!(
                        events.any(|event| event == sibling),
                        "{name}: {sibling:?} lost in {}",
                        body.escape_ascii()
                    );
                }
                compared += 1;
            }
        }
    }
    assert!(compared > 20_000, "{compared}");
}

/// Kinds and bytes of all events, but for entries and bodies that only say that they are empty.
fn kinds(body: &[u8]) -> Vec<(Kind, Vec<u8>)> {
    let delivery = Delivery::parse_unverified(body).unwrap();
    let events =
        delivery.events().filter(|event| !matches!(event.kind(), Kind::UnknownEntry | Kind::UnknownBody));
    events.map(|event| (event.kind(), event.raw().to_vec())).collect()
}

/// Where containers have elements: entry, container, element. Bodies with repeated keys say other things to each place.
fn places(tree: &Tree) -> Vec<(usize, usize, usize)> {
    let body = tree.compact();
    let delivery = Delivery::parse_unverified(&body).unwrap();
    if delivery.events().any(|event| event.flags().names().any(|name| name == "duplicate_keys")) {
        return Vec::new();
    }
    let node = Node::parse(&body).unwrap();
    let entries = node.get("entry").map(Node::elements).unwrap_or_default();
    let mut places = Vec::new();
    for (entry, node) in entries.iter().enumerate() {
        let tree::Json::Object(members) = &node.json else { continue };
        for (container, (name, value)) in members.iter().enumerate() {
            if matches!(name.as_str(), "messaging" | "standby" | "changes" | "calls") {
                places.extend((0..value.elements().len()).map(|element| (entry, container, element)));
            }
        }
    }
    places
}

fn elements(tree: &mut Tree, entry: usize, container: usize) -> &mut Vec<Tree> {
    let entries = tree.member("entry").unwrap().elements().unwrap();
    match &mut entries[entry] {
        Tree::Object(members) => members[container].1.elements().unwrap(),
        _ => unreachable!(),
    }
}
