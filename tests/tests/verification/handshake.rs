//! The handshake: one right way through, and a refusal for everything else.

use hubsig::{ErrorCode, Webhook};

use crate::{SECRET, code};

fn webhook() -> Webhook {
    Webhook::builder().app_secret(SECRET).verify_token("my token/+&=é").build().unwrap()
}

/// The configured token as a form encodes it.
const TOKEN: &str = "my+token%2F%2B%26%3D%C3%A9";

#[test]
fn both_spellings_in_any_order_among_anything_else() {
    let webhook = webhook();
    for query in [
        format!("hub.mode=subscribe&hub.verify_token={TOKEN}&hub.challenge=1158201444"),
        format!("hub_mode=subscribe&hub_verify_token={TOKEN}&hub_challenge=1158201444"),
        format!("hub.mode=subscribe&hub_verify_token={TOKEN}&hub.challenge=1158201444"),
        format!("hub.challenge=1158201444&hub.verify_token={TOKEN}&hub.mode=subscribe"),
        format!("?hub.mode=subscribe&hub.verify_token={TOKEN}&hub.challenge=1158201444"),
        format!("a=b&&x&hub=1&hub.mode=subscribe&c=%&hub.verify_token={TOKEN}&hub.challenge=1158201444&a=b"),
        format!("hub%2Emode=subscribe&hub%5Fverify_token={TOKEN}&hub.challenge=%31158201444"),
        // Names are compared exactly, so these are others.
        format!(
            "HUB.MODE=x&hub.mode=subscribe&hub.verify_token={TOKEN}&hub.challenge=1158201444&hub.mode[]=1"
        ),
    ] {
        let challenge = webhook.challenge(&query).unwrap();
        assert_eq!(challenge, "1158201444", "{query}");
        assert_eq!(challenge.to_string(), "1158201444");
        assert_eq!(challenge.into_string(), "1158201444");
    }
    assert_eq!(hubsig::Challenge::CONTENT_TYPE, "text/plain");
}

#[test]
fn decoded_pairs_give_the_same() {
    let webhook = webhook();
    let pairs = [
        ("hub.mode", "subscribe"),
        ("x", "y"),
        ("hub_verify_token", "my token/+&=é"),
        ("hub.challenge", "7"),
    ];
    assert_eq!(webhook.challenge_from_pairs(pairs).unwrap(), "7");
    let owned = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(webhook.challenge_from_pairs(owned).unwrap(), "7");
    // Already decoded: nothing is decoded again.
    let twice = [("hub.mode", "subscribe"), ("hub.verify_token", TOKEN), ("hub.challenge", "7")];
    assert_eq!(code(webhook.challenge_from_pairs(twice)), ErrorCode::HandshakeToken);
    assert_eq!(code(webhook.challenge_from_pairs::<&str, &str>([])), ErrorCode::HandshakeMissing);
    assert_eq!(code(webhook.challenge_from_pairs([pairs[0], pairs[0]])), ErrorCode::HandshakeRepeated);
}

#[test]
fn everything_else_is_refused() {
    let webhook = webhook();
    let good = format!("hub.mode=subscribe&hub.verify_token={TOKEN}&hub.challenge=1");
    for (query, expected) in [
        (String::new(), ErrorCode::HandshakeMissing),
        ("?".into(), ErrorCode::HandshakeMissing),
        ("hub.mode=subscribe".into(), ErrorCode::HandshakeMissing),
        (format!("hub.mode=subscribe&hub.verify_token={TOKEN}"), ErrorCode::HandshakeMissing),
        ("hub.mode=subscribe&hub.challenge=1".into(), ErrorCode::HandshakeMissing),
        (format!("hub.verify_token={TOKEN}&hub.challenge=1"), ErrorCode::HandshakeMissing),
        (format!("??{good}"), ErrorCode::HandshakeMissing),
        (good.replace('&', ";"), ErrorCode::HandshakeMissing),
        (good.replace("=subscribe", "="), ErrorCode::HandshakeMode),
        (good.replace("=subscribe", ""), ErrorCode::HandshakeMode),
        (good.replace("subscribe", "unsubscribe"), ErrorCode::HandshakeMode),
        (good.replace("subscribe", "Subscribe"), ErrorCode::HandshakeMode),
        (good.replace("subscribe", "subscribe+"), ErrorCode::HandshakeMode),
        (good.replace(TOKEN, ""), ErrorCode::HandshakeToken),
        (good.replace(TOKEN, "my+token"), ErrorCode::HandshakeToken),
        (good.replace(TOKEN, &format!("{TOKEN}x")), ErrorCode::HandshakeToken),
        (good.replace(TOKEN, &format!("{TOKEN}%00")), ErrorCode::HandshakeToken),
        (good.replace(TOKEN, &format!("+{TOKEN}")), ErrorCode::HandshakeToken),
        (good.replace(TOKEN, &TOKEN.to_uppercase()), ErrorCode::HandshakeToken),
        (good.replace(TOKEN, "%FF"), ErrorCode::HandshakeToken),
        (good.replace("challenge=1", "challenge="), ErrorCode::HandshakeChallenge),
        (good.replace("challenge=1", "challenge"), ErrorCode::HandshakeChallenge),
        (format!("{good}&hub.mode=subscribe"), ErrorCode::HandshakeRepeated),
        (format!("{good}&hub_mode=subscribe"), ErrorCode::HandshakeRepeated),
        (format!("{good}&hub_challenge=1"), ErrorCode::HandshakeRepeated),
        (format!("hub_verify_token=x&{good}"), ErrorCode::HandshakeRepeated),
        (format!("{good}&hub%2echallenge"), ErrorCode::HandshakeRepeated),
    ] {
        assert_eq!(code(webhook.challenge(&query)), expected, "{query}");
    }
    assert_eq!(webhook.challenge(&good).unwrap(), "1");
}

#[test]
fn the_challenge_holds_nothing_that_a_browser_would_act_on() {
    let webhook = webhook();
    let answer = |challenge: &str| {
        let pairs =
            [("hub.mode", "subscribe"), ("hub.verify_token", "my token/+&=é"), ("hub.challenge", challenge)];
        webhook.challenge_from_pairs(pairs).map(hubsig::Challenge::into_string)
    };
    for byte in 0..=0x7f_u8 {
        let text = char::from(byte).to_string();
        let fine = byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        for challenge in [text.clone(), format!("1{text}"), format!("{text}1"), format!("1{text}1")] {
            match answer(&challenge) {
                Ok(given) => assert!(fine && given == challenge, "{challenge:?}"),
                Err(error) => {
                    assert!(!fine && error.code() == ErrorCode::HandshakeChallenge, "{challenge:?}");
                }
            }
        }
    }
    for challenge in ["\u{e9}", "１", "<script>alert(1)</script>", "1\r\nSet-Cookie: a=b", "1\0", " 1", "1 "]
    {
        assert_eq!(code(answer(challenge)), ErrorCode::HandshakeChallenge, "{challenge:?}");
    }
    for length in [1, 2, 255, 256] {
        assert_eq!(answer(&"9".repeat(length)).unwrap().len(), length);
    }
    for length in [0, 257, 1_000_000] {
        assert_eq!(code(answer(&"9".repeat(length))), ErrorCode::HandshakeChallenge);
    }
}

#[test]
fn the_wrong_token_is_told_before_the_wrong_challenge() {
    // Otherwise a stranger could learn what the check of the challenge thinks of his text.
    let query = "hub.mode=subscribe&hub.verify_token=guess&hub.challenge=<b>";
    assert_eq!(code(webhook().challenge(query)), ErrorCode::HandshakeToken);
}

#[test]
fn without_a_token_nobody_subscribes() {
    let webhook = Webhook::builder().app_secret(SECRET).build().unwrap();
    for query in
        ["", "hub.mode=subscribe&hub.verify_token=&hub.challenge=1", "hub.mode=subscribe&hub.challenge=1"]
    {
        assert_eq!(code(webhook.challenge(query)), ErrorCode::HandshakeUnset);
        assert_eq!(code(webhook.challenge_from_pairs([("hub.challenge", "1")])), ErrorCode::HandshakeUnset);
    }
    for blank in ["", " ", "\t\r\n", "\x0b "] {
        let built = Webhook::builder().app_secret(SECRET).verify_token(blank).build();
        assert_eq!(code(built), ErrorCode::VerifyTokenBlank);
    }
}

#[test]
fn hostile_queries_cost_little() {
    let webhook = webhook();
    for unit in ["&", "=", "%", "%41=%41&", "a=b&", "+", "\u{1f600}", "hub.x=%FF&"] {
        for repeat in [100, 5_000, 500_000] {
            let query = unit.repeat(repeat);
            let expected = if query.len() > 16 * 1024 {
                ErrorCode::HandshakeChallenge
            } else {
                ErrorCode::HandshakeMissing
            };
            assert_eq!(code(webhook.challenge(&query)), expected, "{unit:?} × {repeat}");
        }
    }
}
