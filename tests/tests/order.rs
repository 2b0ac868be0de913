//! The order of members and the white space between tokens mean nothing in JSON: every vector gives the same events, with
//! the same attributes and fields, in any order and in any style.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;
#[path = "support/tree.rs"]
mod tree;

use fastrand::Rng;
use hubsig::Delivery;
use support::described::events;
use tree::{Style, Tree};

#[test]
fn any_order_of_members_gives_the_same_events() {
    let mut rng = Rng::with_seed(2026);
    for (name, body) in support::vectors() {
        let before = events(&body);
        let tree = Tree::parse(&body);
        for round in 0..12 {
            let mut other = tree.clone();
            other.shuffle(&mut rng);
            let other = other.compact();
            assert_eq!(events(&other), before, "{name}, round {round}: {}", other.escape_ascii());
        }
    }
}

/// The order in which everything that decides comes last.
#[test]
fn reversed_members_give_the_same_events() {
    for (name, body) in support::vectors() {
        let mut tree = Tree::parse(&body);
        reverse(&mut tree);
        let other = tree.compact();
        if has_repeated_keys(&body) {
            continue;
        }
        assert_eq!(events(&other), events(&body), "{name}: {}", other.escape_ascii());
    }
}

fn reverse(tree: &mut Tree) {
    match tree {
        Tree::Array(elements) => elements.iter_mut().for_each(reverse),
        Tree::Object(members) => {
            members.reverse();
            for (_, value) in members {
                reverse(value);
            }
        }
        _ => {}
    }
}

fn has_repeated_keys(body: &[u8]) -> bool {
    let delivery = Delivery::parse_unverified(body).unwrap();
    delivery.events().any(|event| event.flags().names().any(|name| name == "duplicate_keys"))
}

#[test]
fn object_first_or_last_gives_the_same_events() {
    let mut moved = 0;
    for (name, body) in support::vectors() {
        let before = events(&body);
        for last in [false, true] {
            let mut tree = Tree::parse(&body);
            let Tree::Object(members) = &mut tree else { continue };
            // `sort` keeps the order of the rest, and of two members called `object`.
            members.sort_by_key(|(key, _)| (key == "object") == last);
            let other = tree.compact();
            assert_eq!(events(&other), before, "{name}: {}", other.escape_ascii());
            moved += 1;
        }
    }
    assert!(moved > 400, "{moved}");
}

#[test]
fn white_space_changes_nothing() {
    let mut rng = Rng::with_seed(2027);
    for (name, body) in support::vectors() {
        let before = events(&body);
        let tree = Tree::parse(&body);
        let mut written = vec![tree.compact(), tree.write(&mut Style::Pretty)];
        for spaces in [16, 128, 255] {
            written.push(tree.write(&mut Style::Random { rng: &mut rng, spaces, escapes: 0 }));
        }
        for other in written {
            assert_eq!(events(&other), before, "{name}: {}", other.escape_ascii());
        }
    }
}

#[test]
fn other_escapes_change_nothing() {
    let mut rng = Rng::with_seed(2028);
    for (name, body) in support::vectors() {
        let before = events(&body);
        let tree = Tree::parse(&body);
        for escapes in [16, 128, 255] {
            let other = tree.write(&mut Style::Random { rng: &mut rng, spaces: 0, escapes });
            assert_eq!(events(&other), before, "{name}: {}", other.escape_ascii());
        }
    }
}
