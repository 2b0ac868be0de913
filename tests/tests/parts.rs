//! Events as plain numbers: what a binding keeps of an event gives the event again, and what it shows of it is what the
//! accessors say.

#![allow(clippy::unwrap_used)]

mod support;

use hubsig::{Delivery, Event, Parts, Place, Text};
use support::line::canonical;

/// Every vector, and copies of it with a byte replaced, which make odd events of all sorts.
fn deliveries(each: &mut dyn FnMut(&str, &[u8], &Delivery<'_>)) {
    let mut random = fastrand::Rng::with_seed(20_260_714);
    for (name, body) in support::vectors() {
        each(&name, &body, &Delivery::parse_unverified(&body).unwrap());
        for _ in 0..60 {
            let mut changed = body.clone();
            let at = random.usize(..changed.len());
            changed[at] = *random.choice(b"{}[]:,\"\\0159aeiotu \xc3").unwrap();
            if let Ok(delivery) = Delivery::parse_unverified(&changed) {
                each(&name, &changed, &delivery);
            }
        }
    }
}

#[test]
fn the_overview_says_what_the_accessors_say() {
    let mut seen = 0;
    deliveries(&mut |name, body, delivery| {
        for event in delivery.events() {
            let overview = event.overview();
            let place = |text: Option<Text<'_>>| text.map_or((0, 0), |text| place_in(body, text.raw()));
            assert_eq!(overview.direction, event.direction(), "{name}");
            assert_eq!(overview.user_id_type, event.user_id_type(), "{name}");
            assert_eq!(overview.flags, event.flags().bits(), "{name}");
            assert_eq!(overview.also, event.also().bits(), "{name}");
            assert_eq!(overview.timestamp_ms, event.timestamp_ms(), "{name}");
            for (what, shown, text) in [
                ("account_id", overview.account_id, event.account_id()),
                ("phone_number_id", overview.phone_number_id, event.phone_number_id()),
                ("sender_id", overview.sender_id, event.sender_id()),
                ("recipient_id", overview.recipient_id, event.recipient_id()),
                ("user_id", overview.user_id, event.user_id()),
                ("message_id", overview.message_id, event.message_id()),
                ("target_id", overview.target_id, event.target_id()),
                ("text", overview.text, event.text()),
            ] {
                assert_eq!(shown, place(text), "{name}: {what} of {event:?}");
            }
            seen += 1;
        }
    });
    assert!(seen > 20_000, "{seen} events");
}

fn place_in(body: &[u8], part: &[u8]) -> Place {
    let start = part.as_ptr().addr() - body.as_ptr().addr();
    (u32::try_from(start).unwrap(), u32::try_from(part.len()).unwrap())
}

#[test]
fn the_parts_give_the_event_again() {
    deliveries(&mut |name, body, delivery| {
        // Another place in memory: nothing may refer to the first one.
        let copy = body.to_vec();
        for event in delivery.events() {
            let again = Event::from_parts(&copy, &event.parts()).unwrap();
            assert_eq!(again.parts(), event.parts(), "{name}");
            assert_eq!(canonical(&again), canonical(&event), "{name}");
            assert_eq!(again.unified(), event.unified(), "{name}");
            assert_eq!(again.to_delivery(), event.to_delivery(), "{name}");
        }
    });
}

/// What the binding's caller has written over: any answer will do, as long as there is one.
#[test]
fn parts_of_anything_do_no_harm() {
    let mut random = fastrand::Rng::with_seed(7);
    let vectors = support::vectors();
    let mut made = 0;
    for _ in 0..60_000 {
        let (_, body) = random.choice(&vectors).unwrap();
        let delivery = Delivery::parse_unverified(body).unwrap();
        let mut parts = delivery.get(random.usize(..delivery.len())).unwrap().parts();
        for _ in 0..random.usize(1..6) {
            spoil(&mut parts, &mut random, body.len());
        }
        if let Some(event) = Event::from_parts(body, &parts) {
            made += 1;
            let _ = (canonical_or_not(&event), event.key(), event.overview(), event.to_delivery());
        }
    }
    assert!(made > 10_000, "{made} events");
}

fn spoil(parts: &mut Parts, random: &mut fastrand::Rng, length: usize) {
    let most = if random.bool() { u32::try_from(length).unwrap() } else { u32::MAX };
    let place = (random.u32(..most), if random.bool() { random.u32(..40) } else { random.u32(..most) });
    match random.u8(..16) {
        0 => parts.kind = random.u16(..160),
        1 => parts.platform = random.u8(..6),
        2 => parts.envelope = random.u8(..12),
        3 => parts.channel = random.u8(..4),
        4 => parts.content = random.u8(..24),
        5 => parts.list = random.u8(..15),
        6 => (parts.noted, parts.around, parts.related) = (random.u8(..6), place.0, place.1),
        7 => (parts.flags, parts.keys) = (random.u32(..), random.u32(..)),
        8 => parts.timestamp_ms = random.i64(..),
        9 => parts.raw = place,
        10 => parts.value = place,
        11 => parts.entry_id = place,
        12 => (parts.sender, parts.recipient) = (place, place),
        13 => parts.id = place,
        14 => parts.text = place,
        _ => parts.field = place,
    }
}

/// A place in the middle of a character is no text, and `serde_json` would not write it.
fn canonical_or_not(event: &Event<'_>) -> Option<String> {
    std::str::from_utf8(event.raw()).ok()?;
    Some(event.unified())
}

#[test]
fn another_body_gives_no_event_where_the_event_does_not_fit_it() {
    let (_, body) =
        support::vectors().into_iter().find(|(name, _)| name == "instagram/message_text").unwrap();
    let event = Delivery::parse_unverified(&body).unwrap().get(0).unwrap().parts();
    assert!(Event::from_parts(&body, &event).is_some());
    let end = (event.raw.0 + event.raw.1) as usize;
    assert!(Event::from_parts(&body[..end], &event).is_some());
    for shorter in 0..end {
        assert!(Event::from_parts(&body[..shorter], &event).is_none(), "{shorter}");
    }
}
