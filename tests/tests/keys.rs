//! The dedup key: one for all copies of an event, however they were delivered, and another one for every other event; made
//! as its documentation says, byte for byte.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;
#[path = "support/tree.rs"]
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use hubsig::{Delivery, Event, Kind, Platform, ShapeKind};
use sha2::{Digest, Sha256};
use tree::{Node, Tree};

fn keys(body: &[u8]) -> Vec<String> {
    Delivery::parse_unverified(body).unwrap().events().map(|event| event.key()).collect()
}

fn sorted(mut keys: Vec<String>) -> Vec<String> {
    keys.sort_unstable();
    keys
}

#[test]
fn the_same_delivery_again_has_the_same_keys() {
    for (name, body) in support::vectors() {
        assert_eq!(keys(&body), keys(&body.clone()), "{name}");
    }
}

/// A delivery taken apart: whatever its entries hold beside containers, and the elements of those, one by one.
struct Parts {
    object: Tree,
    /// Entry without containers, name of the container, element.
    events: Vec<(Tree, String, Tree)>,
}

const CONTAINERS: [&str; 5] = ["messaging", "standby", "changes", "calls", "changed_fields"];

/// Takes apart what is an ordinary delivery: an `object`, and entries that hold nothing but containers with elements.
fn take_apart(body: &[u8]) -> Option<Parts> {
    let delivery = Delivery::parse_unverified(body).unwrap();
    let odd = |event: Event<'_>| {
        matches!(event.kind(), Kind::UnknownBody | Kind::UnknownEntry)
            || event.flags().names().any(|name| name == "duplicate_keys")
    };
    if delivery.events().any(odd) {
        return None;
    }
    let mut tree = Tree::parse(body);
    let object = tree.member("object")?.clone();
    let mut events = Vec::new();
    for entry in tree.member("entry")?.elements()? {
        let Tree::Object(members) = entry else { return None };
        let containers: Vec<_> =
            members.extract_if(.., |(name, _)| CONTAINERS.contains(&name.as_str())).collect();
        if containers.is_empty() || members.iter().any(|(name, _)| name == "field") {
            return None;
        }
        for (name, mut elements) in containers {
            let elements = elements.elements()?.drain(..);
            events.extend(elements.map(|element| (entry.clone(), name.clone(), element)));
        }
    }
    Some(Parts { object, events })
}

impl Parts {
    /// The same events, in another delivery.
    fn put_together(&self, rng: &mut Rng, how: Grouping) -> Tree {
        let mut events = self.events.clone();
        if how.shuffled {
            rng.shuffle(&mut events);
        }
        let mut entries: Vec<Tree> = Vec::new();
        for (mut entry, mut container, element) in events {
            if how.other_times {
                let Tree::Object(members) = &mut entry else { unreachable!() };
                members.retain(|(name, _)| name != "time");
                let time =
                    [Some(Tree::number(rng.u64(..))), Some(Tree::text("1527459824")), Some(Tree::Null), None];
                let time = time[rng.usize(..4)].clone();
                members.extend(time.map(|time| ("time".to_owned(), time)));
            }
            if how.other_channel {
                container = match container.as_str() {
                    "messaging" => "standby".to_owned(),
                    "standby" => "messaging".to_owned(),
                    _ => container,
                };
            }
            let id = entry.member("id").cloned();
            let same = entries.iter_mut().position(|other| how.merged && other.member("id").cloned() == id);
            let at = same.unwrap_or_else(|| {
                entries.push(entry);
                entries.len() - 1
            });
            let target = &mut entries[at];
            if target.member(&container).is_none() {
                let Tree::Object(members) = target else { unreachable!() };
                members.push((container.clone(), Tree::Array(Vec::new())));
            }
            target.member(&container).unwrap().elements().unwrap().push(element);
        }
        Tree::object([("object", self.object.clone()), ("entry", Tree::Array(entries))])
    }
}

#[allow(clippy::struct_excessive_bools, reason = "four independent choices")]
#[derive(Clone, Copy, Debug)]
struct Grouping {
    merged: bool,
    shuffled: bool,
    other_times: bool,
    other_channel: bool,
}

#[test]
fn regrouped_events_have_the_same_keys() {
    let mut rng = Rng::with_seed(7);
    let mut regrouped = 0;
    for (name, body) in support::vectors() {
        // From the tree and not from the vector: a key can be made of an event's bytes.
        let plain = Tree::parse(&body).compact();
        let Some(parts) = take_apart(&plain) else { continue };
        let before = sorted(keys(&plain));
        for bits in 0..16_u32 {
            let bit = |at: u32| bits & (1 << at) != 0;
            let how =
                Grouping { merged: bit(0), shuffled: bit(1), other_times: bit(2), other_channel: bit(3) };
            let body = parts.put_together(&mut rng, how).compact();
            assert_eq!(sorted(keys(&body)), before, "{name}, {how:?}: {}", body.escape_ascii());
        }
        regrouped += 1;
    }
    assert!(regrouped > 150, "{regrouped}");
}

/// Two accounts may talk about the same message: those are two events.
#[test]
fn another_account_or_platform_is_another_event() {
    let event = r#"{"sender":{"id":"3"},"recipient":{"id":"4"},"timestamp":1790412345678,"message":{"mid":"m","text":"ja"}}"#;
    let mut all = BTreeSet::new();
    for object in ["instagram", "page", "user"] {
        for account in ["\"1\"", "\"2\"", "\"\"", "\"12\""] {
            let body =
                format!(r#"{{"object":"{object}","entry":[{{"id":{account},"messaging":[{event}]}}]}}"#);
            all.extend(keys(body.as_bytes()));
        }
    }
    assert_eq!(all.len(), 12);
}

fn one(event: &str) -> String {
    let body = format!(r#"{{"object":"instagram","entry":[{{"id":"1","messaging":[{event}]}}]}}"#);
    let [key] = <[String; 1]>::try_from(keys(body.as_bytes())).unwrap();
    key
}

#[test]
fn what_is_done_again_is_another_event() {
    let reaction = |time: u64, inside: &str| {
        one(&format!(
            r#"{{"sender":{{"id":"3"}},"recipient":{{"id":"1"}},"timestamp":{time},"reaction":{{"mid":"m",{inside}}}}}"#
        ))
    };
    let (love, gone) = (r#""action":"react","reaction":"love","emoji":"\u2764""#, r#""action":"unreact""#);
    let all = [
        reaction(1_790_412_345_678, love),
        reaction(1_790_412_345_999, gone),
        reaction(1_790_412_346_123, love),
    ];
    assert_eq!(BTreeSet::from(all).len(), 3, "react, unreact, react");
    // Also where the clock stands still.
    let still = [
        reaction(5, love),
        reaction(5, gone),
        reaction(5, r#""action":"react","emoji":"\ud83d\udc4d""#),
        reaction(5, r#""action":"react","reaction":"\ud83d\ude0d""#),
    ];
    assert_eq!(BTreeSet::from(still).len(), 4);
    // The same reaction however it is spelled.
    assert_eq!(
        reaction(1_790_412_345_678, love),
        reaction(1_790_412_345_678, r#""emoji":"❤","action":"rea\u0063t""#)
    );

    let edit = |inside: &str| {
        one(&format!(
            r#"{{"sender":{{"id":"3"}},"recipient":{{"id":"1"}},"timestamp":5,"message_edit":{{"mid":"m",{inside}}}}}"#
        ))
    };
    let edits = [r#""num_edit":1"#, r#""num_edit":2"#, r#""num_edit":12"#, r#""text":"ja""#].map(edit);
    assert_eq!(BTreeSet::from(edits).len(), 4, "edit 1, edit 2");
    assert_eq!(edit(r#""num_edit":2,"text":"a""#), edit(r#""num_edit":"2""#), "a number in either JSON type");

    let same_mid = ["message", "message_edit", "reaction", "read", "postback", "response_feedback"]
        .map(|name| one(&format!(r#"{{"sender":{{"id":"3"}},"timestamp":5,"{name}":{{"mid":"m"}}}}"#)));
    assert_eq!(BTreeSet::from(same_mid).len(), 6, "what happened to a message is not the message");
}

/// Seconds and milliseconds, numbers and strings, escapes and none: ways to write the same event.
#[test]
fn the_spelling_of_ids_and_times_does_not_matter() {
    let event = |id: &str, time: &str, mid: &str| {
        one(&format!(
            r#"{{"sender":{{"id":{id}}},"recipient":{{"id":"1"}},"timestamp":{time},"message":{{"mid":{mid}}}}}"#
        ))
    };
    let first = event("\"3\"", "1527459824", "\"m_1\"");
    assert_eq!(first, event("3", "\"1527459824\"", r#""m\u005f1""#));
    assert_eq!(first, event(r#""\u0033""#, "1527459824000", "\"m_1\""));
    assert_ne!(first, event("\"3\"", "1527459825", "\"m_1\""));
    assert_ne!(first, event("\"4\"", "1527459824", "\"m_1\""));
    assert_ne!(first, event("\"3\"", "1527459824", "\"m_2\""));
}

/// Over all vectors: events of the same key are copies of one another.
#[test]
fn different_events_have_different_keys() {
    let mut seen: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut events = 0;
    for (name, body) in support::vectors() {
        for event in Delivery::parse_unverified(&body).unwrap().events() {
            events += 1;
            let identity = identity(&event);
            let (first, other) = seen.entry(event.key()).or_insert((name.clone(), identity.clone()));
            assert_eq!(*other, identity, "{first} and {name} have an event of the same key");
        }
    }
    assert!(events > 400 && seen.len() > 350, "{events} events, {} keys", seen.len());
}

/// What makes an event the one it is, written out: where it has an id, everything beside the id that the catalogue knows to
/// repeat; where it has none, all of it.
fn identity(event: &Event<'_>) -> String {
    let text = |text: Option<hubsig::Text<'_>>| text.map(|text| text.decode().into_owned());
    let who = (text(event.account_id()), text(event.sender_id()), event.timestamp_ms());
    let id = text(event.message_id());
    let details: Vec<_> = match (event.kind(), &id, event.shape()) {
        (_, None, _) | (_, _, ShapeKind::Insights | ShapeKind::Change | ShapeKind::Unknown) => {
            vec![Some(String::from_utf8(event.raw().to_vec()).unwrap())]
        }
        (Kind::MessageReaction, ..) => ["action", "emoji", "reaction"].map(|name| member(event, name)).into(),
        (Kind::MessageEdit, ..) => vec![member(event, "num_edit")],
        (Kind::FeedComment | Kind::PageMention, ..) => {
            let value = event.json().member("value");
            ["verb", "message"].map(|name| text(value.and_then(|value| value.member(name)?.text()))).into()
        }
        _ if is_status(event) => {
            STATUS.map(|name| text(event.json().member(name).and_then(|value| value.text()))).into()
        }
        _ => Vec::new(),
    };
    format!("{} {} {who:?} {id:?} {details:?}", event.platform().name(), event.kind().name())
}

/// The members of a WhatsApp status that may differ while its id is the same.
const STATUS: [&str; 5] = [
    "status",
    "recipient_participant_id",
    "participant_recipient_id",
    "recipient_participant_user_id",
    "participant_recipient_user_id",
];

fn is_status(event: &Event<'_>) -> bool {
    let call = event.kind() == Kind::CallStatus;
    event.platform() == Platform::WhatsApp && (call || event.shape() == ShapeKind::Receipt)
}

fn member(event: &Event<'_>, name: &str) -> Option<String> {
    let key = if event.kind() == Kind::MessageEdit { "message_edit" } else { "reaction" };
    let json = event.json();
    let value = json.member(key).or_else(|| json.member("value")?.member(key))?;
    Some(value.member(name)?.text()?.decode().into_owned())
}

/// The derivation that the documentation of `Event::key` gives, written a second time.
#[test]
fn the_key_is_what_its_documentation_says() {
    let mut with_id = 0;
    for (name, body) in support::vectors() {
        for event in Delivery::parse_unverified(&body).unwrap().events() {
            with_id += u32::from(own_id(&event).is_some());
            assert_eq!(event.key(), derived(&event), "{name}: {event:?}");
        }
    }
    assert!(with_id > 150, "{with_id}");
}

/// One event, by hand: `printf '9:instagram,1:1,16:message_reaction,1:m,13:1527459824000,1:3,9:react ❤,0:,' | sha256sum`.
#[test]
fn a_key_by_hand() {
    let key = one(
        r#"{"sender":{"id":"3"},"recipient":{"id":"1"},"timestamp":"1527459824","reaction":{"mid":"m","action":"react","emoji":"\u2764"}}"#,
    );
    assert_eq!(key, BY_HAND);
}

const BY_HAND: &str = "h1-363c5713d17feaa6c5c3915993b5f0b4";

fn derived(event: &Event<'_>) -> String {
    let text =
        |text: Option<hubsig::Text<'_>>| text.map(|text| text.decode().into_owned()).unwrap_or_default();
    let id = own_id(event);
    let raw = if id.is_some() { &[][..] } else { event.raw() };
    let parts: [&[u8]; 8] = [
        event.platform().name().as_bytes(),
        &text(event.account_id()).into_bytes(),
        event.kind().name().as_bytes(),
        &id.unwrap_or_default().into_bytes(),
        &event.timestamp_ms().map(|time| time.to_string()).unwrap_or_default().into_bytes(),
        &text(event.sender_id()).into_bytes(),
        &repeat(event).into_bytes(),
        raw,
    ];
    let mut message = Vec::new();
    for part in parts {
        message.extend(part.len().to_string().bytes());
        message.push(b':');
        message.extend(part);
        message.push(b',');
    }
    format!("h1-{}", const_hex::encode(&Sha256::digest(&message)[..16]))
}

fn own_id(event: &Event<'_>) -> Option<String> {
    match event.shape() {
        ShapeKind::Insights | ShapeKind::Change | ShapeKind::Unknown => None,
        _ => event.message_id().map(|id| id.decode().into_owned()),
    }
}

/// The seventh part, out of the tree that `serde_json` makes of the event.
fn repeat(event: &Event<'_>) -> String {
    let node = Node::parse(event.raw()).unwrap();
    let holder = match event.envelope().name() {
        // Of WhatsApp, elements of lists are told apart only, and those are the event.
        "change" | "entry_change" | "flat" if event.platform() != Platform::WhatsApp => node.get("value"),
        _ => Some(&node),
    };
    let spelled = |value: &Node<'_>| match &value.json {
        tree::Json::String(text) => Some(text.clone()),
        tree::Json::Number => Some(value.raw.to_owned()),
        _ => None,
    };
    let text = |key: &str, name: &str| -> Option<String> { spelled(holder?.get(key)?.get(name)?) };
    let plain = |name: &str| -> Option<String> { spelled(holder?.get(name)?) };
    match event.kind() {
        Kind::MessageEdit => text("message_edit", "num_edit").unwrap_or_default(),
        Kind::MessageReaction => {
            let emoji = text("reaction", "emoji").or_else(|| text("reaction", "reaction"));
            format!("{} {}", text("reaction", "action").unwrap_or_default(), emoji.unwrap_or_default())
        }
        Kind::FeedComment | Kind::PageMention => {
            format!("{} {}", plain("verb").unwrap_or_default(), plain("message").unwrap_or_default())
        }
        _ if is_status(event) => {
            let participant = STATUS[1..].iter().find_map(|name| plain(name));
            format!("{} {}", plain("status").unwrap_or_default(), participant.unwrap_or_default())
        }
        _ => String::new(),
    }
}
