//! What the events of a WhatsApp value take from around them costs each event its own bytes, its metadata and its
//! contact, however many others stand beside it.
//!
//! Counted, not timed: an attribute that is still there when every other byte of the body has been overwritten was read
//! without them. What it has to be is held against a second writing over `serde_json` that looks through everything for
//! each event. And bodies so large that looking through them for each event would take days are read to the end.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;

use std::ops::Range;

use fastrand::Rng;
use hubsig::{Delivery, Event, Field, FieldValue, Index, Limits};
use serde_json::Value;
use support::line::canonical;

const SEED: u64 = 0x2026_1127;
const CASES: u64 = 3000;

const LISTS: [&str; 7] =
    ["messages", "statuses", "message_echoes", "calls", "history", "user_preferences", "user_id_update"];

/// One delivery of one value.
fn delivery(field: &str, value: &str) -> String {
    format!(
        r#"{{"object":"whatsapp_business_account","entry":[{{"id":"77","changes":[{{"field":"{field}","value":{value}}}]}}]}}"#
    )
}

struct Dice {
    rng: Rng,
    /// So many different people are there.
    people: usize,
}

impl Dice {
    fn once_in(&mut self, times: usize) -> bool {
        self.rng.usize(..times) == 0
    }

    /// An id in one of the ways to write it, seldom something that is none.
    fn id(&mut self) -> String {
        let person = self.rng.usize(..self.people);
        match self.rng.usize(..12) {
            0 => format!("4915{person}"),
            1 => format!(r#""49\u0031\u0035{person}""#),
            2 => format!(r#""\u00344915{person}""#),
            3 => ["null", "\"\"", "[1]", "true"][self.rng.usize(..4)].to_owned(),
            _ => format!(r#""4915{person}""#),
        }
    }

    fn ids(&mut self, members: &mut Vec<String>, names: &[&str], once_in: usize) {
        for name in names {
            if self.once_in(once_in) {
                members.push(format!(r#""{name}":{}"#, self.id()));
            }
        }
    }

    fn object(&mut self, mut members: Vec<String>) -> String {
        self.rng.shuffle(&mut members);
        format!("{{{}}}", members.join(","))
    }

    fn metadata(&mut self) -> String {
        if self.once_in(8) {
            return ["5", "null", "[]", r#""display_phone_number""#][self.rng.usize(..4)].to_owned();
        }
        let mut members = vec![r#""x":{"display_phone_number":"0"}"#.to_owned()];
        self.ids(&mut members, &["display_phone_number", "phone_number_id"], 1);
        self.ids(&mut members, &["display_phone_number", "phone_number_id"], 6);
        self.object(members)
    }

    fn contacts(&mut self, count: usize) -> String {
        if self.once_in(20) {
            return ["{}", "null", r#"{"wa_id":"49150"}"#][self.rng.usize(..3)].to_owned();
        }
        let contacts: Vec<String> = (0..count).map(|_| self.contact()).collect();
        format!("[{}]", contacts.join(", "))
    }

    fn contact(&mut self) -> String {
        if self.once_in(15) {
            return ["5", "null", "[]", r#""4915""#][self.rng.usize(..4)].to_owned();
        }
        let mark = self.rng.u32(..);
        let mut members = vec![format!(r#""profile":{{"name":"N{mark}","username":"u{mark}"}}"#)];
        self.ids(&mut members, &["wa_id", "user_id"], 2);
        self.ids(&mut members, &["wa_id"], 2);
        self.ids(&mut members, &["user_id", "parent_user_id"], 5);
        self.object(members)
    }

    fn element(&mut self, list: &str) -> String {
        if self.once_in(25) {
            return ["5", "null", "[]"][self.rng.usize(..3)].to_owned();
        }
        let mut members = vec![r#""type":"text""#.to_owned(), r#""event":"connect""#.to_owned()];
        if !self.once_in(8) {
            self.ids(&mut members, &["from", "to", "recipient_id"], 1);
        }
        if self.once_in(2) {
            let names = ["from_user_id", "to_user_id", "from_parent_user_id", "recipient_user_id", "from"];
            self.ids(&mut members, &names, 4);
        }
        match list {
            "user_preferences" => self.ids(&mut members, &["wa_id", "user_id", "parent_user_id"], 2),
            "user_id_update" => {
                self.ids(&mut members, &["wa_id"], 2);
                members.push(format!(r#""user_id":{{"current":{}}}"#, self.id()));
            }
            "statuses" if self.once_in(4) => {
                members.push(r#""recipient_type":"group""#.to_owned());
                self.ids(&mut members, &["recipient_participant_id", "participant_recipient_id"], 2);
                self.ids(&mut members, &["participant_recipient_user_id"], 3);
            }
            "calls" if self.once_in(3) => members.push(r#""direction":"BUSINESS_INITIATED""#.to_owned()),
            _ => {}
        }
        self.object(members)
    }

    /// Contacts and lists, with copies in `standby` where `depth` says so.
    fn value(&mut self, events: usize, contacts: usize, depth: usize) -> String {
        let mut members = vec![r#""messaging_product":"whatsapp""#.to_owned()];
        for _ in 0..[1, 1, 1, 1, 2, 0][self.rng.usize(..6)] {
            members.push(format!(r#""metadata":{}"#, self.metadata()));
        }
        for _ in 0..[1, 1, 1, 1, 2, 0][self.rng.usize(..6)] {
            members.push(format!(r#""contacts":{}"#, self.contacts(contacts)));
        }
        let lists = self.rng.usize(1..=2);
        for _ in 0..lists {
            let list = if self.once_in(2) { "messages" } else { LISTS[self.rng.usize(..LISTS.len())] };
            let elements: Vec<String> = (0..events / lists).map(|_| self.element(list)).collect();
            members.push(format!(r#""{list}":[{}]"#, elements.join(" ,")));
        }
        if depth > 0 {
            members.push(format!(r#""standby":{}"#, self.value(events, contacts, depth - 1)));
            if self.once_in(8) {
                members.push(r#""standby":null"#.to_owned());
            }
        }
        self.object(members)
    }
}

/// A string or a number, as text.
fn id(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What each event must say, the rules written again and straight on: of every name the last member counts, which is
/// how `serde_json` reads them.
struct Oracle<'v> {
    metadata: Option<&'v Value>,
    contacts: Vec<(&'v Value, [Option<String>; 2])>,
}

impl<'v> Oracle<'v> {
    fn new(value: &'v Value, standby: bool) -> Self {
        let copied = value.get("standby").filter(|_| standby).and_then(|copies| copies.get("contacts"));
        let contacts = copied.or_else(|| value.get("contacts")).and_then(Value::as_array);
        let with_ids = |contact: &'v Value| (contact, ["user_id", "wa_id"].map(|name| id(contact.get(name))));
        Oracle {
            metadata: value.get("metadata"),
            contacts: contacts.into_iter().flatten().map(with_ids).collect(),
        }
    }

    /// The attributes and fields of one element, by their names in the canonical line.
    fn expected(&self, list: &str, node: &Value) -> Vec<(&'static str, Option<String>)> {
        let at = |name: &str| id(node.get(name));
        let of_metadata = |name: &str| id(self.metadata.and_then(|metadata| metadata.get(name)));
        let word = |name: &str| node.get(name).and_then(Value::as_str).unwrap_or_default();
        let shown = of_metadata("display_phone_number");
        let out = (list == "calls" && word("direction") == "BUSINESS_INITIATED")
            || (["messages", "calls"].contains(&list) && at("from").is_some() && at("from") == shown);
        let person = match list {
            "messages" | "calls" if !out => Some([at("from_user_id"), at("from"), at("from_parent_user_id")]),
            "messages" | "calls" | "message_echoes" => Some([at("to_user_id"), at("to"), None]),
            "statuses" if word("recipient_type") == "group" => {
                let number = at("recipient_participant_id").or_else(|| at("participant_recipient_id"));
                Some([at("participant_recipient_user_id"), number, None])
            }
            "statuses" => Some([at("recipient_user_id"), at("recipient_id"), None]),
            "user_preferences" => Some([at("user_id"), at("wa_id"), at("parent_user_id")]),
            "user_id_update" => {
                let current = node.get("user_id").and_then(|user| user.get("current"));
                Some([id(current), at("wa_id"), None])
            }
            _ => None,
        };
        let [scoped, number, parent] = person.clone().unwrap_or_default();
        let contact = self.contact([&scoped, &number]).filter(|_| node.is_object());
        let of_contact = |name: &str| id(contact.and_then(|contact| contact.get(name)));
        let profile = |name: &str| {
            let profile = contact.and_then(|contact| contact.get("profile"));
            profile.and_then(|profile| profile.get(name)).and_then(Value::as_str).map(str::to_owned)
        };
        let bsuid = scoped.or_else(|| of_contact("user_id")).filter(|_| person.is_some());
        let wa_id = number.or_else(|| of_contact("wa_id")).filter(|_| person.is_some());
        let user = if person.is_some() { bsuid.clone().or_else(|| wa_id.clone()) } else { at("from") };
        let user_type = user.as_ref().map(|_| if bsuid.is_some() { "bsuid" } else { "wa_id" }.to_owned());
        let mut expected = vec![
            ("phone_number_id", of_metadata("phone_number_id")),
            ("user_id", user),
            ("user_id_type", user_type),
            ("profile_name", profile("name")),
            ("username", profile("username")),
            ("bsuid", bsuid),
            ("parent_bsuid", parent.or_else(|| of_contact("parent_user_id"))),
            ("wa_id", wa_id),
            ("display_phone_number", shown),
        ];
        if list == "messages" && node.is_object() {
            let direction = if out { "outgoing" } else { "incoming" };
            expected.push(("direction", Some(direction.to_owned())));
        }
        expected
    }

    /// The first contact with one of these ids; a single one even without, unless an id of it is another.
    fn contact(&self, ids: [&Option<String>; 2]) -> Option<&'v Value> {
        let says = |theirs: &[Option<String>; 2], same: bool| {
            let mut pairs = theirs.iter().zip(ids);
            pairs.any(|(its, own)| its.is_some() && own.is_some() && (its == own) == same)
        };
        if let [(only, theirs)] = &*self.contacts {
            return (says(theirs, true) || !says(theirs, false)).then_some(only);
        }
        self.contacts.iter().find(|(_, theirs)| says(theirs, true)).map(|(contact, _)| *contact)
    }
}

/// Compares all events of a body with the oracle; returns how many there were.
fn compare(standby: bool, value: &str) -> usize {
    let body = delivery(if standby { "standby" } else { "messages" }, value);
    let value: Value = serde_json::from_str(value).unwrap();
    let oracle = Oracle::new(&value, standby);
    let holder = if standby { &value["standby"] } else { &value };
    let mut nodes = Vec::new();
    for list in LISTS {
        nodes.extend(holder[list].as_array().into_iter().flatten().map(|node| (list, node)));
    }
    let delivery = Delivery::parse_unverified(body.as_bytes()).unwrap();
    if nodes.is_empty() {
        assert_eq!(delivery.len(), 1, "{body}");
        return 0;
    }
    assert_eq!(delivery.len(), nodes.len(), "{body}");
    for (event, (list, node)) in delivery.events().zip(&nodes) {
        let line: Value = serde_json::from_str(&canonical(&event)).unwrap();
        for (name, expected) in oracle.expected(list, node) {
            let Some(said) = line.get(name) else { continue };
            assert_eq!(said.as_str(), expected.as_deref(), "{name} of {node} in {list} of\n{body}");
        }
        let single = event.to_delivery();
        let alone = Delivery::parse_unverified(&single).unwrap().get(0).map(|event| canonical(&event));
        assert_eq!(alone, Some(canonical(&event)), "{}", String::from_utf8_lossy(&single));
    }
    nodes.len()
}

#[test]
fn each_event_finds_what_is_its_own() {
    let mut events = 0;
    for case in 0..CASES {
        let mut dice = Dice { rng: Rng::with_seed(SEED ^ case), people: 0 };
        let sizes = if case % 100 == 0 { [600, 600] } else { [3, 3] };
        let mut size = |largest: usize| match dice.rng.usize(..4) {
            0 => dice.rng.usize(..40).max(largest),
            _ => largest,
        };
        let (count, contacts) = (size(sizes[0]), size(sizes[1]));
        dice.people = dice.rng.usize(1..=2 * contacts.max(2));
        let standby = dice.once_in(4);
        let depth = usize::from(standby || dice.once_in(8));
        let value = dice.value(count, contacts, depth);
        events += compare(standby, &value);
    }
    assert!(events > 20_000, "{events}");
}

/// A message of this person.
fn message(person: usize) -> String {
    format!(
        r#"{{"from":"4915{person:07}","id":"wamid.{person}","timestamp":"1790412345","type":"text","text":{{"body":"hello"}}}}"#
    )
}

fn contact(person: usize) -> String {
    format!(r#"{{"profile":{{"name":"N{person}"}},"wa_id":"4915{person:07}","user_id":"DE.{person}"}}"#)
}

fn joined(one: fn(usize) -> String, people: Range<usize>) -> String {
    people.map(one).collect::<Vec<_>>().join(",")
}

const METADATA: &str = r#"{"display_phone_number":"15550100","phone_number_id":"99"}"#;

/// Copies what stands at `part`, which is a part of `body` or equal to one.
fn keep(kept: &mut [u8], body: &str, part: &str) {
    let at = body.find(part).unwrap();
    kept[at..at + part.len()].copy_from_slice(part.as_bytes());
}

#[test]
fn no_attribute_reads_what_stands_around_the_event() {
    let people = 40;
    let (messages, contacts) = (joined(message, 0..people), joined(contact, 0..people));
    let lists = format!(r#""contacts":[{contacts}],"messages":[{messages}],"statuses":[]"#);
    let one = format!(r#""contacts":[{}],"messages":[{messages}]"#, contact(7));
    for (field, value) in [
        ("messages", format!(r#"{{"metadata":{METADATA},{lists}}}"#)),
        ("messages", format!(r#"{{{lists},"metadata":{METADATA}}}"#)),
        ("messages", format!(r#"{{"metadata":{METADATA},{one}}}"#)),
        ("standby", format!(r#"{{"standby":{{{lists}}},"metadata":{METADATA}}}"#)),
        ("standby", format!(r#"{{"metadata":{METADATA},{one},"standby":{{"messages":[{messages}]}}}}"#)),
    ] {
        let body = delivery(field, &value);
        let mut index = Index::new();
        Delivery::parse_unverified_into(body.as_bytes(), Limits::default(), &mut index).unwrap();
        assert_eq!(index.len(), people);
        for (person, event) in index.events(body.as_bytes()).enumerate() {
            // No JSON can be read across such a byte.
            let mut kept = vec![0xff; body.len()];
            let raw = event.raw().as_ptr() as usize - body.as_ptr() as usize;
            kept[raw..raw + event.raw().len()].copy_from_slice(event.raw());
            keep(&mut kept, &body, METADATA);
            keep(&mut kept, &body, field);
            keep(&mut kept, &body, "77");
            let its = if value.contains(&contact(person)) { person } else { 7 };
            keep(&mut kept, &body, &contact(its));

            let alone = index.event(&kept, person).unwrap();
            assert_eq!(canonical(&alone), canonical(&event), "{body}");
            assert_eq!(alone.unified(), event.unified());
            assert_eq!(alone.to_delivery(), event.to_delivery());
            assert_eq!(alone.phone_number_id().unwrap(), "99");
            assert_eq!(text(&alone, "profile_name").is_some(), its == person);
        }
    }
}

fn text(event: &Event<'_>, name: &str) -> Option<String> {
    let field = event.shape().fields().iter().find(|field| field.name() == name)?;
    match event.field_value(*field) {
        FieldValue::Text(text) => Some(text.decode().into_owned()),
        _ => None,
    }
}

/// Parses a body that may be longer than others, and reads every attribute of every event.
fn read(body: &str) -> usize {
    let limits = Limits::default().with_max_body(64 << 20).unwrap();
    let delivery = Delivery::parse_unverified_with(body.as_bytes(), limits).unwrap();
    for event in delivery.events() {
        for field in Field::ATTRIBUTES.iter().chain(event.shape().fields()) {
            std::hint::black_box(event.field_value(*field));
        }
    }
    delivery.len()
}

/// Looking through the value for each event would read ten thousand million bytes and more.
#[test]
fn tens_of_thousands_of_events_beside_as_many_contacts() {
    let people = 40_000;
    let messages = joined(message, 0..people);
    let value = |contacts: &str| {
        delivery(
            "messages",
            &format!(r#"{{"metadata":{METADATA},"contacts":[{contacts}],"messages":[{messages}]}}"#),
        )
    };
    let backwards: Vec<String> = (0..people).rev().map(contact).collect();
    // Equal ids, ids that are equal for long, and one that never ends.
    let same = vec![contact(people - 1); people].join(",");
    let long = format!(r#"{{"wa_id":"4915{}"}},{}"#, "0".repeat(1 << 20), joined(contact, 0..people));
    let escaped = joined(contact, 0..people).replace(r#":"49"#, r#":"\u0034\u0039"#);
    for contacts in [joined(contact, 0..people), backwards.join(","), same, long, escaped, contact(1)] {
        let body = value(&contacts);
        assert_eq!(read(&body), people);
    }
    // Few events beside many contacts, and a number that never ends.
    let number = format!("4915{}", "0".repeat(1 << 20));
    let few = format!(r#"{{"from":"{number}","type":"text"}},{{"from_user_id":"{number}","type":"text"}}"#);
    let body = value(&joined(contact, 0..people)).replace(&messages, &few);
    assert_eq!(read(&body), 2);
}
