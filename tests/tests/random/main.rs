//! Random batches: elements taken from the vectors and dealt anew to entries, containers and lists. As many events come out
//! as elements went in, in the order of the rules, and each is the event that its element gives when delivered alone.
//!
//! The batches are random, from a seed that a failure prints. `HUBSIG_SEED` is another seed, `HUBSIG_DOCUMENTS` the number
//! of batches (a soak: 1000000).

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod apart;
mod deal;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/tree.rs"]
mod tree;

use std::collections::BTreeSet;

use apart::{Element, elements, is_empty};
use deal::Dealer;
use fastrand::Rng;
use hubsig::Delivery;
use support::line::canonical;
use tree::Tree;

const SEED: u64 = 0x2026_1122;
const BATCHES: u64 = 10_000;

/// The element delivered alone.
fn alone(element: &Element) -> Vec<u8> {
    let mut rng = Rng::with_seed(0);
    Dealer { rng: &mut rng, elements: std::slice::from_ref(element) }.body().0.compact()
}

fn lines(body: &[u8]) -> Vec<String> {
    Delivery::parse_unverified(body).unwrap().events().map(|event| canonical(&event)).collect()
}

fn keys(body: &[u8]) -> Vec<String> {
    Delivery::parse_unverified(body).unwrap().events().map(|event| event.key()).collect()
}

fn kinds(body: &[u8]) -> Vec<&'static str> {
    Delivery::parse_unverified(body).unwrap().events().map(|event| event.kind().name()).collect()
}

/// All elements of all vectors but those that repeat keys, which say other things to each place.
fn all_elements() -> Vec<Element> {
    let mut all = Vec::new();
    for (name, body) in support::vectors() {
        let delivery = Delivery::parse_unverified(&body).unwrap();
        let repeated =
            delivery.events().any(|event| event.flags().names().any(|name| name == "duplicate_keys"));
        if !repeated && !is_empty(&Tree::parse(&body)) {
            all.extend(elements(&name, &body));
        }
    }
    all
}

/// Gives the ids of the element's events a number of their own; false where it has an event without an id in a string.
fn stamp(element: &mut Element, number: u64) -> bool {
    let body = alone(element);
    let mut all = true;
    for event in Delivery::parse_unverified(&body).unwrap().events() {
        let Some(id) = event.message_id() else { return false };
        let id = std::str::from_utf8(id.raw()).unwrap();
        all &= !id.is_empty() && replace(&mut element.tree, id, &format!("{id}.{number}"));
    }
    all
}

fn replace(tree: &mut Tree, old: &str, new: &str) -> bool {
    match tree {
        Tree::String(text) if text == old => {
            new.clone_into(text);
            true
        }
        Tree::Array(elements) => elements.iter_mut().fold(false, |any, each| replace(each, old, new) | any),
        Tree::Object(members) => {
            members.iter_mut().fold(false, |any, (_, each)| replace(each, old, new) | any)
        }
        _ => false,
    }
}

/// Taking the vectors apart loses nothing: their elements alone give the kinds that were written down by hand.
#[test]
fn elements_alone_give_the_kinds_of_their_vectors() {
    let (mut seen, mut kinds_seen) = (0, BTreeSet::new());
    let elements = all_elements();
    for of_one in elements.chunk_by(|a, b| a.vector == b.vector) {
        let expected = support::expected(&of_one[0].vector);
        let expected: Vec<&str> = expected.iter().map(|event| event["kind"].as_str().unwrap()).collect();
        let actual: Vec<&str> = of_one.iter().flat_map(|element| kinds(&alone(element))).collect();
        assert_eq!(actual, expected, "{}", of_one[0].vector);
        kinds_seen.extend(actual);
        seen += 1;
    }
    assert!(seen > 500 && kinds_seen.len() == 129, "{seen} vectors, {} kinds", kinds_seen.len());
}

#[test]
fn batches_give_the_events_of_their_elements() {
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let seed = number("HUBSIG_SEED").unwrap_or(SEED);
    let mut rng = Rng::with_seed(seed);
    let all = all_elements();
    let folders: Vec<Vec<&Element>> = ["instagram/", "messenger/", "whatsapp/", ""]
        .map(|folder| all.iter().filter(|element| element.vector.starts_with(folder)).collect())
        .into();
    let mut events = 0;
    for batch in 0..number("HUBSIG_DOCUMENTS").unwrap_or(BATCHES) {
        let from = rng.choice(&folders).unwrap();
        let count = [1, 2, 3, 5, 8, 20, 40][rng.usize(..7)];
        let (mut chosen, mut once) = (Vec::new(), BTreeSet::new());
        for at in 0..count {
            let mut element = (*rng.choice(from).unwrap()).clone();
            // An event without an id of its own is told from others by what it says; so such elements come once.
            let stamped = stamp(&mut element, batch * 100 + at);
            let its: Vec<String> = keys(&alone(&element));
            if stamped || its.iter().all(|key| !once.contains(key)) {
                once.extend(its);
                chosen.push(element);
            }
        }
        let (tree, order) = Dealer { rng: &mut rng, elements: &chosen }.body();
        let body = tree.compact();
        let context = || format!("seed {seed}, batch {batch}: {}", body.escape_ascii());
        assert_eq!(order.len(), chosen.len(), "{}", context());

        let expected: Vec<String> = order.iter().flat_map(|at| lines(&alone(&chosen[*at]))).collect();
        let actual = lines(&body);
        assert_eq!(actual.len(), expected.len(), "{}", context());
        for (actual, expected) in actual.iter().zip(&expected) {
            assert_eq!(actual, expected, "{}", context());
        }
        let keys = keys(&body);
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "a key twice, {}", context());
        events += actual.len();
    }
    assert!(events > 30_000, "{events}");
}
