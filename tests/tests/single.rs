//! An event taken out of its delivery says the same: `to_delivery`, which pickling and job queues rest on.

#![allow(clippy::unwrap_used)]

mod support;

use hubsig::{Delivery, Platform};
use support::line::canonical;

/// What `to_delivery` may add to the bytes of the event, with ids as long as Meta's.
const AROUND: usize = 200;

/// What it may add to an element of a `WhatsApp` list: the same, and the metadata and the contact of the vectors.
const SURROUNDINGS: usize = 520;

#[test]
fn an_event_survives_on_its_own() {
    for (name, body) in support::vectors() {
        for event in Delivery::parse_unverified(&body).unwrap().events() {
            let single = event.to_delivery();
            let around = if event.platform() == Platform::WhatsApp { SURROUNDINGS } else { AROUND };
            assert!(single.len() <= event.raw().len() + around, "{name}");
            let delivery = Delivery::parse_unverified(&single).unwrap();
            assert_eq!(delivery.len(), 1, "{name}: {}", String::from_utf8_lossy(&single));
            let again = delivery.get(0).unwrap();
            assert_eq!(canonical(&again), canonical(&event), "{name}");
            assert_eq!(again.raw(), event.raw(), "{name}");
        }
    }
}
