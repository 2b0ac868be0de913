//! The library against `serde_json`: the same verdict on what is JSON, and, where both accept, the events that a slow
//! second writing of the rules makes of `serde_json`'s tree.
//!
//! The documents are random, from a seed that a failure prints. `HUBSIG_SEED` is another seed, `HUBSIG_DOCUMENTS` the
//! number of documents of each kind (a soak: 5000000).

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod generate;
mod lists;
mod oracle;
mod shapes;
mod spoil;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/tree.rs"]
mod tree;
mod whatsapp;

use std::collections::BTreeMap;

use generate::Generator;
use hubsig::{Delivery, ErrorClass, ErrorCode, Event, Limits};
use serde_json::Value;
use serde_json::value::RawValue;
use tree::{Node, Tree};

const SEED: u64 = 0x1790_4123_4567;

/// Where `serde_json` refuses what we accept, on purpose. It refuses while making values, not by the grammar: asked to
/// keep the raw text it accepts all of these.
/// Nesting is the other way round: we stop at 64, it at 128, and where it keeps the raw text nowhere.
const TOLERATED: [(&str, &str, &str); 3] = [
    (
        "surrogate",
        "lone leading surrogate in hex escape",
        "a signed delivery is not refused for half an emoji",
    ),
    ("half a pair", "unexpected end of hex escape", "the same, where nothing escaped follows the first half"),
    ("number", "number out of range", "numbers stay text, so none is too large"),
];

#[test]
fn random_deliveries() {
    run("deliveries", 120_000, Generator::delivery);
}

#[test]
fn variations_of_the_vectors() {
    let vectors: Vec<Tree> = support::vectors().iter().map(|(_, body)| Tree::parse(body)).collect();
    run("variations", 60_000, |generator| {
        let vector = generator.rng.choice(&vectors).unwrap();
        generator.variation(vector)
    });
}

#[test]
fn random_documents() {
    run("documents", 40_000, Generator::plain);
}

#[test]
fn damaged_bytes() {
    run("damaged", 120_000, |generator| {
        let mut body = if generator.rng.bool() { generator.delivery() } else { generator.plain() };
        generator.mutate(&mut body);
        body
    });
}

/// Without this the comparisons could be of nothing: what was generated has to reach most of the kinds.
#[test]
fn the_generator_reaches_most_kinds() {
    let mut generator = Generator::new(SEED);
    let mut kinds: BTreeMap<&str, u32> = BTreeMap::new();
    for _ in 0..20_000 {
        let body = generator.delivery();
        if let Ok(delivery) = Delivery::parse_unverified(&body) {
            for event in delivery.events() {
                *kinds.entry(event.kind().name()).or_default() += 1;
            }
        }
    }
    assert!(kinds.len() > 115, "{} kinds: {kinds:?}", kinds.len());
}

/// The oracle itself is right about the vectors, whose expectations were written by hand.
#[test]
fn the_oracle_agrees_with_the_vectors() {
    for (name, body) in support::vectors() {
        let expected = support::expected(&name);
        let node = Node::parse(&body).unwrap();
        let events = oracle::events(&node);
        assert_eq!(events.len(), expected.len(), "{name}");
        for (at, (event, expected)) in events.iter().zip(&expected).enumerate() {
            for (attribute, value) in &event.attributes {
                let Some(expected) = expected.get(attribute) else { continue };
                let expected = match expected {
                    Value::Null => None,
                    Value::String(text) => Some(text.clone()),
                    Value::Array(names) => {
                        Some(names.iter().map(|name| name.as_str().unwrap()).collect::<Vec<_>>().join(","))
                    }
                    other => Some(other.to_string()),
                };
                assert_eq!(*value, expected, "{name}[{at}].{attribute}");
            }
        }
    }
}

/// Every row of the table of differences is one: `serde_json` says so, and we accept.
#[test]
fn tolerated_differences_are_real() {
    let examples: [(&str, &[u8]); 3] =
        [("surrogate", br#"["\ude0d"]"#), ("half a pair", br#"["\ud83dx"]"#), ("number", b"[1e400]")];
    for (row, body) in examples {
        let error = serde_json::from_slice::<Value>(body).unwrap_err().to_string();
        assert!(tolerated(&error) == Some(row), "{row}: {error}");
        assert!(Delivery::parse_unverified(body).is_ok(), "{row}");
    }
}

fn tolerated(error: &str) -> Option<&'static str> {
    TOLERATED.iter().find(|(_, text, _)| error.starts_with(text)).map(|(row, ..)| *row)
}

fn run(what: &str, count: u64, mut make: impl FnMut(&mut Generator) -> Vec<u8>) {
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let seed = number("HUBSIG_SEED").unwrap_or(SEED);
    let count = number("HUBSIG_DOCUMENTS").unwrap_or(count);
    let mut generator = Generator::new(seed);
    for at in 0..count {
        let body = make(&mut generator);
        if let Err(fault) = check(&body) {
            let (least, least_fault) = shrink(&body);
            panic!(
                "{what}, seed {seed}, document {at}: {fault}\n{}\n\nleast such document: {least_fault}\n{}",
                body.escape_ascii(),
                least.escape_ascii()
            );
        }
    }
}

/// Says what is wrong with the answer to a document.
fn check(body: &[u8]) -> Result<(), String> {
    let ours = Delivery::parse_unverified(body);
    let grammar = serde_json::from_slice::<&RawValue>(body);
    let delivery = match (ours, grammar) {
        (Ok(delivery), Ok(_)) => delivery,
        (Ok(_), Err(error)) => return Err(format!("accepted, but: {error}")),
        (Err(error), grammar) => {
            if error.code().class() != ErrorClass::Payload
                || error.offset().is_some_and(|at| at as usize > body.len())
            {
                return Err(format!("undocumented: {error:?}"));
            }
            let deep = tree::nesting(body) > Limits::MAX_NESTING as usize;
            return match (error.code(), grammar) {
                (ErrorCode::TooDeep, _) if deep => Ok(()),
                (ErrorCode::InvalidJson | ErrorCode::InvalidUtf8, Err(_)) => Ok(()),
                (_, Err(_)) => Err(format!("refused for the wrong reason: {error:?}")),
                (_, Ok(_)) => Err(format!("refused: {error:?}")),
            };
        }
    };
    if let Err(error) = serde_json::from_slice::<Value>(body)
        && tolerated(&error.to_string()).is_none()
    {
        return Err(format!("accepted, but: {error}"));
    }
    if delivery.is_empty() {
        return Err("no event".to_owned());
    }
    let node = Node::parse(body).map_err(|error| error.to_string())?;
    compare(&delivery, &oracle::events(&node))
}

fn compare(delivery: &Delivery<'_>, expected: &[oracle::Expected<'_>]) -> Result<(), String> {
    if delivery.len() != expected.len() {
        let kinds: Vec<_> = delivery.events().map(|event| event.kind().name()).collect();
        let expected: Vec<_> =
            expected.iter().map(|event| event.attributes[0].1.as_deref().unwrap()).collect();
        return Err(format!("{kinds:?}, not {expected:?}"));
    }
    for (at, (event, expected)) in delivery.events().zip(expected).enumerate() {
        if event.raw() != expected.raw.as_bytes() {
            return Err(format!("event {at} is {}, not {}", event.raw().escape_ascii(), expected.raw));
        }
        for (name, expected) in &expected.attributes {
            let actual = attribute(&event, name);
            if actual != *expected {
                return Err(format!("{name} of event {at}: {actual:?}, not {expected:?}"));
            }
        }
    }
    Ok(())
}

/// An attribute as text, from the event's own accessors.
fn attribute(event: &Event<'_>, name: &str) -> Option<String> {
    let text = |text: Option<hubsig::Text<'_>>| text.map(|text| text.decode().into_owned());
    match name {
        "kind" => Some(event.kind().name().to_owned()),
        "platform" => Some(event.platform().name().to_owned()),
        "content" => event.content().map(|content| content.name().to_owned()),
        "direction" => Some(event.direction().name().to_owned()),
        "channel" => Some(event.channel().name().to_owned()),
        "envelope" => Some(event.envelope().name().to_owned()),
        "field" => text(event.field()),
        "account_id" => text(event.account_id()),
        "sender_id" => text(event.sender_id()),
        "recipient_id" => text(event.recipient_id()),
        "user_id" => text(event.user_id()),
        "user_id_type" => event.user_id_type().map(|kind| kind.name().to_owned()),
        "phone_number_id" => text(event.phone_number_id()),
        "message_id" => text(event.message_id()),
        "target_id" => text(event.target_id()),
        "text" => text(event.text()),
        "timestamp_ms" => event.timestamp_ms().map(|time| time.to_string()),
        "also" => Some(event.also().names().collect::<Vec<_>>().join(",")),
        other => panic!("no such attribute: {other}"),
    }
}

/// Takes away from a document what the fault does not need: values first, then bytes.
fn shrink(body: &[u8]) -> (Vec<u8>, String) {
    let mut least = body.to_vec();
    if tree::nesting(body) < 200 && Node::parse(body).is_ok() {
        let mut tree = Tree::parse(body);
        if check(&tree.compact()).is_err() {
            while let Some(smaller) = smaller(&tree).into_iter().find(|tree| check(&tree.compact()).is_err())
            {
                tree = smaller;
            }
            least = tree.compact();
        }
    } else {
        let mut step = body.len().max(1);
        while step > 0 {
            let cuts =
                (0..least.len()).map(|at| [&least[..at], &least[(at + step).min(least.len())..]].concat());
            match cuts.into_iter().find(|cut| check(cut).is_err()) {
                Some(cut) => least = cut,
                None => step /= 2,
            }
        }
    }
    let fault = check(&least).unwrap_err();
    (least, fault)
}

/// All trees with one member, element or level less.
fn smaller(tree: &Tree) -> Vec<Tree> {
    let mut all = Vec::new();
    for at in 0..tree.count() {
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
        if at > 0 && !matches!(copy.nth(at), Tree::Null) && children == 0 {
            *copy.nth(at) = Tree::Null;
            all.push(copy);
        }
    }
    all
}
