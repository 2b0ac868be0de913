//! A corpus of payloads beside the checkout, when there is one: the kinds that its own table expects, and no panic and
//! no undocumented answer for anything in it. Without one these tests have nothing to look at, and the own vectors
//! carry the proof.

#![allow(clippy::unwrap_used)]

mod support;

use hubsig::{Delivery, ErrorClass};

#[test]
fn the_catalogue_gets_the_kinds_it_expects() {
    let Some(corpus) = support::corpus() else { return };
    let table = std::fs::read_to_string(corpus.join("catalogue/expected.tsv")).unwrap();
    let mut faults = Vec::new();
    let mut checked = 0;
    for row in table.lines() {
        let (name, rest) = row.split_once('\t').unwrap();
        let expected = rest.split('\t').next().unwrap();
        let body = std::fs::read(corpus.join("catalogue").join(name)).unwrap();
        checked += 1;
        let delivery = Delivery::parse_unverified(&body).unwrap();
        let kinds: Vec<_> = delivery.events().map(|event| event.kind().name()).collect();
        if kinds.join(",") != expected {
            faults.push(format!("{name}: {}, not {expected}", kinds.join(",")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(checked > 100, "only {checked} payloads");
}

#[test]
fn no_payload_gets_anything_but_events_or_a_payload_error() {
    let Some(corpus) = support::corpus() else { return };
    let folders = ["catalogue", "restfb/instagram", "restfb/webhooks", "restfb/whatsapp"];
    let files: Vec<_> =
        folders.iter().flat_map(|folder| support::files(&corpus.join(folder), "json")).collect();
    assert!(files.len() > 200, "only {} files", files.len());
    for file in files {
        let body = std::fs::read(&file).unwrap();
        match Delivery::parse_unverified(&body) {
            Ok(delivery) => {
                assert!(!delivery.is_empty());
                for event in delivery.events() {
                    let _ = (event.unified(), event.key(), format!("{event:?}"));
                }
            }
            Err(error) => assert_eq!(error.code().class(), ErrorClass::Payload, "{}", file.display()),
        }
    }
}
