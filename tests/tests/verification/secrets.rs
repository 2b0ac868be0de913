//! Secrets: which are accepted, which of several matched, and that none is ever printed.

use std::fmt::Write;

use hubsig::{Error, ErrorCode, Limits, Webhook, diagnose, sign};

use crate::{Numbers, SECRET, code, webhook};

const BODY: &[u8] = br#"{"object":"instagram","entry":[]}"#;

#[test]
fn at_least_one_secret_and_none_of_them_blank() {
    assert_eq!(code(Webhook::builder().build()), ErrorCode::SecretMissing);
    assert_eq!(code(Webhook::builder().verify_token("token").build()), ErrorCode::SecretMissing);
    for (secret, expected) in [
        (&b""[..], ErrorCode::SecretEmpty),
        (b" ", ErrorCode::SecretBlank),
        (b"\n", ErrorCode::SecretBlank),
        (b" \t\r\n\x0b\x0c", ErrorCode::SecretBlank),
    ] {
        assert_eq!(code(Webhook::builder().app_secret(secret).build()), expected);
        // One good secret does not make up for a bad one, before or after it.
        assert_eq!(code(Webhook::builder().app_secret(SECRET).app_secret(secret).build()), expected);
        assert_eq!(code(Webhook::builder().app_secret(secret).app_secret(SECRET).build()), expected);
    }
    for secret in [&b"x"[..], b" x", b"\0", b"\xff", "\u{a0}".as_bytes()] {
        let webhook = webhook(secret);
        webhook.verify(BODY, &sign(secret, BODY)).unwrap();
    }
}

#[test]
fn secrets_are_taken_as_they_are() {
    // White space around a secret belongs to it: guessing otherwise would accept what was not configured.
    let webhook = webhook(" secret ");
    webhook.verify(BODY, &sign(b" secret ", BODY)).unwrap();
    assert_eq!(code(webhook.verify(BODY, &sign(b"secret", BODY))), ErrorCode::SignatureMismatch);
}

#[test]
fn any_of_several_secrets_matches_and_is_named() {
    for count in 1..=5 {
        let secrets: Vec<String> = (0..count).map(|index| format!("secret number {index}")).collect();
        let webhook =
            secrets.iter().fold(Webhook::builder(), hubsig::WebhookBuilder::app_secret).build().unwrap();
        assert_eq!(webhook.secret_count(), count);
        for (index, secret) in secrets.iter().enumerate() {
            let verified = webhook.verify(BODY, &sign(secret.as_bytes(), BODY)).unwrap();
            assert_eq!(verified.secret_index(), index);
            assert_eq!(verified.body(), BODY);
        }
        for other in ["secret number 9", "secret number", "secret number 00"] {
            assert_eq!(
                code(webhook.verify(BODY, &sign(other.as_bytes(), BODY))),
                ErrorCode::SignatureMismatch
            );
        }
    }
}

#[test]
fn of_equal_secrets_the_first_is_named() {
    let webhook =
        Webhook::builder().app_secret("a").app_secret("b").app_secret("a").app_secret("b").build().unwrap();
    assert_eq!(webhook.verify(BODY, &sign(b"a", BODY)).unwrap().secret_index(), 0);
    assert_eq!(webhook.verify(BODY, &sign(b"b", BODY)).unwrap().secret_index(), 1);
}

#[test]
fn the_legacy_call_names_the_secret_too() {
    let webhook = Webhook::builder().app_secret("other").app_secret(SECRET).build().unwrap();
    let verified = webhook.verify_sha1(BODY, "sha1=c2318068f171f2a2db8e5857573f191e5f6561c4").unwrap();
    assert_eq!(verified.secret_index(), 1);
}

#[test]
fn limits_are_checked_when_built() {
    let builder = || Webhook::builder().app_secret(SECRET);
    for bad in [0, usize::MAX, u32::MAX as usize + 1] {
        assert_eq!(code(builder().max_body(bad).build()), ErrorCode::LimitInvalid);
        assert_eq!(code(builder().max_events(bad).build()), ErrorCode::LimitInvalid);
        // A good value afterwards does not hide the mistake.
        assert_eq!(code(builder().max_body(bad).max_body(10).build()), ErrorCode::LimitInvalid);
    }
    assert_eq!(builder().build().unwrap().limits(), Limits::default());
    let limits = builder().max_body(BODY.len()).max_events(7).build().unwrap().limits();
    assert_eq!((limits.max_body() as usize, limits.max_events()), (BODY.len(), 7));

    let header = sign(SECRET, BODY);
    builder().max_body(BODY.len()).build().unwrap().verify(BODY, &header).unwrap();
    let smaller = builder().max_body(BODY.len() - 1).build().unwrap();
    assert_eq!(code(smaller.verify(BODY, &header)), ErrorCode::BodyTooLarge);
    assert_eq!(code(smaller.verify(BODY, None::<&str>)), ErrorCode::BodyTooLarge);
}

#[test]
fn mistakes_are_reported_in_a_fixed_order() {
    let builder = || Webhook::builder().verify_token("").max_body(0);
    assert_eq!(code(builder().build()), ErrorCode::SecretMissing);
    assert_eq!(code(builder().app_secret("").build()), ErrorCode::SecretEmpty);
    assert_eq!(code(builder().app_secret(SECRET).build()), ErrorCode::VerifyTokenBlank);
    assert_eq!(code(builder().app_secret(SECRET).verify_token("t").build()), ErrorCode::LimitInvalid);
}

/// A thousand secrets and tokens, and everything that can be printed: none of them, and no digest, is in it.
#[test]
fn nothing_secret_is_ever_printed() {
    let mut numbers = Numbers(0x0123_4567_89ab_cdef);
    for _ in 0..1000 {
        let secret = format!("s{:016x}{:016x}", numbers.next(), numbers.next());
        let token = format!("t{:016x}", numbers.next());
        let builder = Webhook::builder().app_secret(&secret).app_secret("other").verify_token(&token);
        let mut printed = format!("{builder:?} {builder:#?}");
        let webhook = builder.build().unwrap();

        let right = sign(secret.as_bytes(), BODY);
        let forged = sign(b"forged", BODY);
        let verified = webhook.verify(BODY, &right).unwrap();
        let signature = hubsig::Signature::from(&right);
        write!(printed, "{webhook:?} {webhook:#?} {verified:?} {verified:#?} {signature:?} {signature:#?}")
            .unwrap();
        let query = format!("hub.mode=subscribe&hub.verify_token={token}&hub.challenge=<>");
        let errors: [Error; 4] = [
            webhook.verify(BODY, &forged).unwrap_err(),
            webhook.verify(BODY, &format!("{right}0")).unwrap_err(),
            webhook.challenge(&query).unwrap_err(),
            webhook.signed_request(&secret).unwrap_err(),
        ];
        for error in errors {
            write!(printed, "{error} {error:?} {error:#?} {} {}", error.public_text(), error.code()).unwrap();
        }
        for noticed in
            [webhook.explain_mismatch(BODY, &forged), webhook.explain_mismatch(BODY, ""), diagnose(BODY)]
        {
            write!(printed, "{noticed} {noticed:?}").unwrap();
        }
        let secret_bytes = format!("{:?}", secret.as_bytes());
        let hex = |text: &str| const_hex::encode(text);
        for unwanted in [
            secret.as_str(),
            token.as_str(),
            &right[7..],
            &right[7..23],
            &forged[7..],
            secret_bytes.trim_matches(['[', ']']),
            hex(&secret).as_str(),
            hex(&token).as_str(),
            "instagram",
        ] {
            assert!(!printed.contains(unwanted), "{unwanted} in {printed}");
        }
        // The search itself works.
        assert!(format!("{printed}{secret}").contains(&secret));
    }
}
