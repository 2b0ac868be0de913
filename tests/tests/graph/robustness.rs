//! Whatever comes back, `interpret` answers, and its answer is consistent.

use fastrand::Rng;
use hubsig::graph::{Action, Failure, Usage, interpret, oauth};

use crate::files;

const ROUNDS: u32 = 60_000;

fn seeds() -> Vec<Vec<u8>> {
    let pairs = files::pairs().into_iter().map(|pair| pair.answer);
    let answers = files::answers().into_iter().map(|answer| answer.answer);
    let mut bodies: Vec<Vec<u8>> = pairs.chain(answers).map(String::into_bytes).collect();
    for page in [
        "<html><head><title>502</title></head><body>Bad Gateway</body></html>",
        "<!DOCTYPE html>\n<html>",
        "\u{feff}{\"error\":{}}",
        "upstream connect error",
        "",
        " ",
        "\0",
    ] {
        bodies.push(page.as_bytes().to_vec());
    }
    bodies.push(vec![b'['; 100_000]);
    bodies.push(b"{\"error\":".repeat(50_000));
    bodies.push(vec![0xff; 1000]);
    bodies
}

fn examine(status: u16, usage: &Usage, body: &[u8]) {
    match interpret(status, usage, body) {
        Ok(reply) => {
            assert!((200..300).contains(&status));
            let _ = (reply.message_id(), reply.recipient_id(), reply.id(), reply.attachment_id());
            let _ = (reply.success(), reply.after(), reply.data().count(), reply.missing(&["a", "error"]));
        }
        Err(failure) => consistent(&failure, status),
    }
    let _ = oauth::parse_token(status, body).map(|token| token.access_token().len());
}

fn consistent(failure: &Failure, status: u16) {
    assert_eq!(failure.status(), status);
    assert!(failure.message().len() <= 1024, "{}", failure.message().len());
    match failure.action() {
        Action::Wait => {
            assert!(!failure.maybe_delivered());
            assert!(failure.wait_hint_s().is_some());
        }
        Action::Retry => {}
        _ => assert_eq!(failure.wait_hint_s(), None),
    }
    assert!(failure.maybe_delivered() || status < 500 || failure.action() == Action::Wait);
    let _ = (failure.to_string(), format!("{failure:?}"), failure.wait_hint_after_s(u32::MAX));
}

#[test]
fn random_statuses_and_damaged_bodies() {
    let mut rng = Rng::with_seed(0x2026_1123);
    let seeds = seeds();
    for _ in 0..ROUNDS {
        let mut body = seeds[rng.usize(0..seeds.len())].clone();
        if rng.bool() {
            body.truncate(rng.usize(0..=body.len()));
        }
        for _ in 0..rng.usize(0..4) {
            if !body.is_empty() {
                let at = rng.usize(0..body.len());
                body[at] = rng.u8(..);
            }
        }
        let status =
            if rng.bool() { rng.u16(..) } else { [200, 400, 401, 403, 429, 500, 502][rng.usize(0..7)] };
        let usage = Usage { retry_after_s: rng.bool().then(|| rng.u32(..)), ..Usage::default() };
        examine(status, &usage, &body);
    }
}

#[test]
fn every_prefix_with_every_kind_of_status() {
    for body in seeds().iter().filter(|body| body.len() < 2000) {
        for end in 0..=body.len() {
            for status in [0, 100, 200, 204, 301, 400, 401, 408, 429, 500, 599, 600, u16::MAX] {
                examine(status, &Usage::default(), &body[..end]);
            }
        }
    }
}

#[test]
fn huge_bodies() {
    let page = format!("<html>{}", "x ".repeat(4_000_000));
    let failure = interpret(502, &Usage::default(), page.as_bytes()).unwrap_err();
    assert!((1..=256).contains(&failure.message().len()));
    let long = format!("{{\"error\":{{\"message\":\"{}\",\"code\":4}}}}", "a b ".repeat(2_000_000));
    let failure = interpret(400, &Usage::default(), long.as_bytes()).unwrap_err();
    assert_eq!(failure.action(), Action::Wait);
    assert!(failure.message().len() <= 1024);
    let many = format!("{{\"data\":[{}1]}}", "{\"id\":\"1\"},".repeat(500_000));
    let reply = interpret(200, &Usage::default(), many.as_bytes()).unwrap();
    assert_eq!(reply.data().count(), 500_001);
}

#[test]
fn random_headers() {
    let mut rng = Rng::with_seed(0x2026_1124);
    let names =
        ["x-app-usage", "X-Page-Usage", "x-ad-account-usage", "x-business-use-case-usage", "retry-after"];
    let value = r#"{"178":[{"type":"instagram","call_count":104,"total_cputime":12.5,"estimated_time_to_regain_access":"7"}]}"#;
    for _ in 0..ROUNDS {
        let mut bytes = value.as_bytes()[..rng.usize(0..=value.len())].to_vec();
        for _ in 0..rng.usize(0..3) {
            if !bytes.is_empty() {
                let at = rng.usize(0..bytes.len());
                bytes[at] = rng.u8(..);
            }
        }
        let usage = Usage::from_headers([(names[rng.usize(0..names.len())], &bytes)]);
        let _ = (usage.max_percent(), usage.wait_s());
    }
}
