//! Every error of the table can be had, and none comes from where it should not.

use std::collections::BTreeMap;

use hubsig::{Error, ErrorClass, ErrorCode, Signature, Webhook, sign};

use crate::SECRET;

/// One way to each error.
fn provoked() -> Vec<Error> {
    let builder = || Webhook::builder().app_secret(SECRET);
    let webhook = builder().verify_token("token").max_events(2).build().unwrap();
    let unset = builder().build().unwrap();
    let small = builder().max_body(1).build().unwrap();
    let header = |value: &str| webhook.verify(b"{}", value).unwrap_err();
    let received = |body: &[u8]| webhook.receive(body, &sign(SECRET, body)).unwrap_err();
    let asked = |query: &str| webhook.challenge(query).unwrap_err();
    let mut deep = vec![b'['; 65];
    deep.extend([b']'; 65]);
    vec![
        webhook.verify(b"{}", None::<&str>).unwrap_err(),
        header(""),
        webhook.verify(b"{}", Signature::Many).unwrap_err(),
        header("sha1=00"),
        header("sha256=00"),
        header(&format!("sha256={}", "g".repeat(64))),
        header("sha256=\u{e9}"),
        header(&format!("sha256={}", "0".repeat(64))),
        small.receive(b"{}", &sign(SECRET, b"{}")).unwrap_err(),
        received(b"[1,2,3]"),
        received(&deep),
        received(b"{"),
        received(b"[\"\xff\"]"),
        asked("hub.mode=x&hub.verify_token=token&hub.challenge=1"),
        asked("hub.mode=subscribe&hub.verify_token=x&hub.challenge=1"),
        asked("hub.mode=subscribe&hub.verify_token=token&hub.challenge=!"),
        asked(""),
        asked("hub.mode=subscribe&hub_mode=subscribe"),
        unset.challenge("").unwrap_err(),
        webhook.signed_request("").unwrap_err(),
        // {"user_id":"1"}, signed.
        webhook.signed_request(NO_ALGORITHM).unwrap_err(),
        webhook.signed_request(&format!("{}.e30", "A".repeat(43))).unwrap_err(),
        Webhook::builder().build().unwrap_err(),
        builder().app_secret("").build().unwrap_err(),
        builder().app_secret(" ").build().unwrap_err(),
        builder().verify_token("").build().unwrap_err(),
        builder().max_body(0).build().unwrap_err(),
    ]
}

const NO_ALGORITHM: &str = "sMqntuOiOLL7W_3uq_M-gTuYR2GrBfwZBRseyUqFjMQ.eyJ1c2VyX2lkIjoiMSJ9";

#[test]
fn each_can_be_had() {
    let codes: Vec<_> = provoked().into_iter().map(Error::code).collect();
    assert_eq!(codes, ErrorCode::ALL);
}

#[test]
fn each_class_has_its_statuses_and_each_status_its_text() {
    let mut texts = BTreeMap::new();
    for error in provoked() {
        let statuses: &[u16] = match error.code().class() {
            ErrorClass::Signature => &[401],
            ErrorClass::Payload => &[400, 413],
            ErrorClass::Handshake => &[403],
            ErrorClass::SignedRequest => &[400, 401],
            ErrorClass::Config => &[500],
            other => panic!("{other:?}"),
        };
        assert!(statuses.contains(&error.http_status()), "{error:?}");
        assert_eq!(*texts.entry(error.http_status()).or_insert(error.public_text()), error.public_text());
    }
    assert_eq!(texts[&400], "bad request");
    assert_eq!(texts[&401], "invalid signature");
    assert_eq!(texts[&403], "verification failed");
    assert_eq!(texts[&413], "payload too large");
}
