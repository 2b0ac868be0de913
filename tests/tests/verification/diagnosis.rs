//! Diagnosis: it names what happened to a body, says nothing about a sound one, and never accepts.

use std::fmt::Write;

use hubsig::{Diagnosis, ErrorCode, Finding, Webhook, diagnose, sign};

use crate::{Numbers, SECRET, catalogue, code, webhook};

/// As Meta would write it.
const GENUINE: &str = r#"{"object":"instagram","entry":[{"id":"17841400000000001","time":1778760000123,"messaging":[{"sender":{"id":"1"},"message":{"mid":"m","text":"caf\u00e9 \ud83d\ude00 \"a\\b\"","url":"https:\/\/example.com\/a?b=c"}}]}]}"#;

fn names(noticed: Diagnosis) -> Vec<&'static str> {
    noticed.findings().map(Finding::name).collect()
}

#[test]
fn a_body_as_meta_sends_it_gives_no_findings() {
    for body in [GENUINE, "{}", "[]", r#"{"a":"\u003C"}"#, r#"{"a":"\\u00E9"}"#, r#"{"a b":"c d"}"#] {
        assert_eq!(names(diagnose(body.as_bytes())), Vec::<&str>::new(), "{body}");
    }
    assert!(diagnose(GENUINE.as_bytes()).to_string().contains("app secret"));
}

#[test]
fn each_change_is_named() {
    let cases: Vec<(Vec<u8>, &[&str])> = vec![
        (Vec::new(), &["empty"]),
        (b"\x1f\x8b\x08\0\0\0".into(), &["compressed"]),
        (b"\x28\xb5\x2f\xfd\0".into(), &["compressed"]),
        ("\u{feff}{}".into(), &["byte_order_mark"]),
        (b"\xff\xfe{\0}\0".into(), &["byte_order_mark"]),
        (b"\xfe\xff\0{\0}".into(), &["byte_order_mark"]),
        (b"object=instagram&entry=%5B%5D".into(), &["form"]),
        (b"signed_request=a.b".into(), &["form"]),
        (b"{'object': 'instagram'}".into(), &["python_literal"]),
        (b"b'{}'".into(), &["python_literal"]),
        (GENUINE.as_bytes()[..100].into(), &["truncated"]),
        (br#"{"a":"b}"#.into(), &["truncated"]),
        (format!("{GENUINE}\n").into(), &["newline"]),
        (format!("{GENUINE}\r\n").into(), &["newline"]),
        (br#"{"a": 1}"#.into(), &["spaced"]),
        (b"{\n  \"a\":1\n}\n".into(), &["newline", "spaced"]),
        ("{\"a\":\"\u{e9}\"}".into(), &["non_ascii"]),
        ("{\"a\":\"\u{fffd}\"}".into(), &["non_ascii", "replaced"]),
        (b"{\"a\":\"\xe9\"}".into(), &["non_ascii"]),
        (GENUINE.replace("\\/", "/").into(), &["plain_slash"]),
        (GENUINE.replace("\\u00e9", "\\u00E9").into(), &["upper_case_escape"]),
        (b"   ".into(), &["truncated"]),
        (b"null".into(), &["truncated"]),
    ];
    for (body, expected) in cases {
        assert_eq!(names(diagnose(&body)), expected, "{}", String::from_utf8_lossy(&body));
    }
}

#[test]
fn a_mismatch_is_explained_but_never_accepted() {
    let webhook = webhook(SECRET);
    let header = sign(SECRET, GENUINE.as_bytes());
    let decoded = GENUINE.replace("\\u00e9", "\u{e9}").replace("\\ud83d\\ude00", "\u{1f600}");
    let spaced = GENUINE.replace("\":", "\": ").replace(",\"", ", \"");
    for (body, expected) in [
        (format!("{GENUINE}\n"), Finding::MatchesWithoutNewline),
        (format!("{GENUINE}\r\n"), Finding::MatchesWithoutNewline),
        (decoded.clone(), Finding::MatchesReescaped),
        (format!("{decoded}\n"), Finding::MatchesReescaped),
        (GENUINE.replace("\\/", "/"), Finding::MatchesReescaped),
        (decoded.replace("\\/", "/"), Finding::MatchesReescaped),
        (spaced.clone(), Finding::MatchesReescaped),
        (spaced.replace("\\/", "/"), Finding::MatchesReescaped),
        (
            GENUINE.replace("\\u00e9", "\\u00E9").replace("\\ud83d\\ude00", "\\uD83D\\uDE00"),
            Finding::MatchesReescaped,
        ),
    ] {
        assert_eq!(code(webhook.verify(body.as_bytes(), &header)), ErrorCode::SignatureMismatch);
        let noticed = webhook.explain_mismatch(body.as_bytes(), &header);
        assert!(noticed.contains(expected), "{body}: {noticed:?}");
        assert!(!noticed.contains(Finding::Matches));
        assert!(
            noticed.to_string().contains("bytes as received") || noticed.to_string().contains("as received")
        );
        // Looking did not change anything.
        assert_eq!(code(webhook.verify(body.as_bytes(), &header)), ErrorCode::SignatureMismatch);
        assert_eq!(code(webhook.receive(body.as_bytes(), &header)), ErrorCode::SignatureMismatch);
    }
}

#[test]
fn signs_that_meta_escapes_too() {
    let webhook = webhook(SECRET);
    let header = sign(SECRET, br#"{"a":"\u0040x \u0025 \u003Cb>\/ \u00e9"}"#);
    let noticed = webhook.explain_mismatch("{\"a\":\"@x % <b>/ \u{e9}\"}".as_bytes(), &header);
    assert!(noticed.contains(Finding::MatchesReescaped));
}

#[test]
fn what_cannot_be_explained_is_not() {
    let webhook = webhook(SECRET);
    let forged = sign(b"another secret", GENUINE.as_bytes());
    assert!(webhook.explain_mismatch(GENUINE.as_bytes(), &forged).is_empty());
    assert_eq!(
        names(webhook.explain_mismatch(GENUINE.as_bytes(), &sign(SECRET, GENUINE.as_bytes()))),
        ["matches"]
    );

    let noticed = webhook.explain_mismatch(GENUINE.as_bytes(), "sha256=12");
    assert_eq!(names(noticed), ["refused"]);
    assert_eq!(noticed.refusal().map(hubsig::Error::code), Some(ErrorCode::SignatureLength));
    assert!(noticed.to_string().contains("wrong length"));

    let small = Webhook::builder().app_secret(SECRET).max_body(10).build().unwrap();
    let noticed = small.explain_mismatch(GENUINE.as_bytes(), &forged);
    assert_eq!(noticed.refusal().map(hubsig::Error::code), Some(ErrorCode::BodyTooLarge));
}

/// Digests that such bodies would have, from another implementation: they are others, and the change is recognised.
#[test]
fn catalogue_payloads_that_were_encoded_again() {
    let (Some(first), Some(second)) = (catalogue("P001"), catalogue("P015")) else {
        eprintln!("skipped: no catalogue beside the repository");
        return;
    };
    let webhook = webhook(SECRET);
    let text = String::from_utf8(first.clone()).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let message = value["entry"][0]["messaging"][0]["message"]["text"].as_str().unwrap();
    let (mut escaped, mut upper_case) = (String::new(), String::new());
    for unit in message.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => {
                escaped.push(char::from(byte));
                upper_case.push(char::from(byte));
            }
            _ => {
                write!(escaped, "\\u{unit:04x}").unwrap();
                write!(upper_case, "\\u{unit:04X}").unwrap();
            }
        }
    }
    assert!(text.contains(&escaped));
    let cases = [
        (
            &first,
            text.replace(&escaped, message),
            408,
            "a121910e0894d2bc3d5121b537e582d04727099d32f88ac65ce3fcd04765b062",
            Finding::NonAscii,
        ),
        (
            &first,
            text.replace(&escaped, &upper_case),
            419,
            "eed2994ae8d46d83c65fa4cff84bbe25de2dbb1567163d5e31752c809bdfe9f2",
            Finding::UpperCaseEscape,
        ),
        (
            &first,
            format!("{text}\n"),
            420,
            "95ba93bddaf5c402cbd2cc16a693cc3e5c820a61d0de152916135a28d842fd18",
            Finding::MatchesWithoutNewline,
        ),
        (
            &second,
            String::from_utf8(second.clone()).unwrap().replace("\\/", "/"),
            616,
            "7c8609a9e2145a22d3afac718032f42e9c8c0713e4dfddca4d00625d44b0fbae",
            Finding::PlainSlash,
        ),
    ];
    for (original, changed, bytes, digest, expected) in cases {
        let header = sign(SECRET, original);
        assert_eq!(changed.len(), bytes);
        assert_eq!(sign(SECRET, changed.as_bytes()), format!("sha256={digest}"));
        assert_eq!(code(webhook.verify(changed.as_bytes(), &header)), ErrorCode::SignatureMismatch);
        let noticed = webhook.explain_mismatch(changed.as_bytes(), &header);
        assert!(noticed.contains(expected), "{expected:?} not in {noticed:?}");
    }
}

#[test]
fn any_bytes_at_all_get_a_diagnosis() {
    let webhook = webhook(SECRET);
    let mut numbers = Numbers(7);
    for round in 0..3000 {
        let length = usize::try_from(numbers.next() % 80).unwrap();
        let mut body = numbers.bytes(length);
        if round % 2 == 0 {
            // Mostly from an alphabet that means something to JSON.
            let alphabet = b"{}[]\",:\\/u00E9d83 \n\xc3\xa9a1";
            for byte in &mut body {
                *byte = alphabet[usize::from(*byte) % alphabet.len()];
            }
        }
        let noticed = webhook.explain_mismatch(&body, &sign(b"another secret", &body));
        assert!(!noticed.contains(Finding::Matches) && !noticed.contains(Finding::MatchesReescaped));
        for finding in noticed.findings() {
            assert!(noticed.to_string().contains(finding.advice()));
        }
    }
}

#[test]
fn the_list_of_findings_is_complete() {
    let names: std::collections::BTreeSet<_> = Finding::ALL.iter().map(|finding| finding.name()).collect();
    assert_eq!(names.len(), Finding::ALL.len());
    let advice: std::collections::BTreeSet<_> = Finding::ALL.iter().map(|finding| finding.advice()).collect();
    assert_eq!(advice.len(), Finding::ALL.len());
}
