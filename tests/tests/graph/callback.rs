//! Logging in: the addresses for the browser, the redirect, the proof, when to refresh.

use hubsig::graph::CallbackError;
use hubsig::graph::oauth::{
    Code, Due, appsecret_proof, authorize_url, facebook_authorize_url, parse_callback, refresh_due,
    state_check,
};

const REDIRECT: &str = "https://app.example.test/cb";

#[test]
fn where_the_browser_goes() {
    let scopes = ["instagram_business_basic", "instagram_business_manage_messages"];
    assert_eq!(
        authorize_url("990001112223334", REDIRECT, &scopes, "s/1").unwrap(),
        "https://www.instagram.com/oauth/authorize?client_id=990001112223334\
         &redirect_uri=https%3A%2F%2Fapp.example.test%2Fcb&response_type=code\
         &scope=instagram_business_basic%2Cinstagram_business_manage_messages&state=s%2F1"
    );
    assert_eq!(
        facebook_authorize_url("v26.0", "1", REDIRECT, &["pages_show_list"], "s").unwrap(),
        "https://www.facebook.com/v26.0/dialog/oauth?client_id=1&redirect_uri=https%3A%2F%2Fapp.example.test%2Fcb\
         &state=s&response_type=code&scope=pages_show_list"
    );
}

#[test]
fn what_the_browser_comes_back_with() {
    use CallbackError::{CodeMissing, Denied, Refused, Repeated, StateMismatch, TooLong};
    for (query, expected) in [
        ("code=AQB1&state=s", Ok("AQB1")),
        ("?code=AQB1&state=s", Ok("AQB1")),
        ("code=AQB1&state=s#_", Ok("AQB1")),
        ("state=s&code=AQB1#_", Ok("AQB1")),
        ("state=s&code=AQB1%23_", Ok("AQB1")),
        ("code=A%2FB&state=s&more=1&more=2", Ok("A/B")),
        ("code=AQB1&state=t", Err(StateMismatch)),
        ("code=AQB1&state=", Err(StateMismatch)),
        ("code=AQB1", Err(StateMismatch)),
        ("", Err(StateMismatch)),
        ("state=s", Err(CodeMissing)),
        ("state=s&code=", Err(CodeMissing)),
        ("state=s&code=#_", Err(CodeMissing)),
        ("state=s&code=1&code=2", Err(Repeated)),
        ("state=s&state=s&code=1", Err(Repeated)),
        ("error=access_denied&error_reason=user_denied&state=s", Err(Denied)),
        ("error=access_denied", Err(Denied)),
        ("error=access_denied&state=t", Err(StateMismatch)),
        ("error=server_error&state=s", Err(Refused)),
        ("error=access_denied&code=1&state=s", Err(Denied)),
    ] {
        let got = parse_callback(query, "s");
        assert_eq!(got.as_ref().map(Code::as_str), expected.as_ref().copied(), "{query}");
    }
    assert_eq!(parse_callback("code=1&state=", ""), Err(StateMismatch), "an empty state is none");
    assert_eq!(parse_callback(&"x".repeat(16 * 1024 + 1), "s"), Err(TooLong));
}

#[test]
fn states_are_equal_or_not() {
    assert!(state_check("abc", "abc"));
    for (expected, got) in [("abc", "abd"), ("abc", "ab"), ("abc", "abcd"), ("abc", ""), ("", ""), ("", "a")]
    {
        assert!(!state_check(expected, got), "{expected:?} {got:?}");
    }
}

#[test]
fn the_proof_is_the_computed_one() {
    let (token, secret) = ("EAAB-test-token", "0123456789abcdef0123456789abcdef");
    assert_eq!(
        appsecret_proof(token, secret, None),
        "a6024693394a23e652049c7c3571712892f80c08425a659c3fdb161563eefa4f"
    );
    assert_eq!(
        appsecret_proof(token, secret, Some(1_780_000_000)),
        "feba7a015b66a16e60cc1c92402b33b93efe47e9c1ae1815df1614179bc86f05"
    );
}

#[test]
fn when_to_refresh() {
    const HOUR: i64 = 3_600_000;
    const DAY: i64 = 24 * HOUR;
    let (issued, expires) = (1_780_000_000_000, 1_780_000_000_000 + 60 * DAY);
    for (age, expected) in [
        (0, Due::TooYoung),
        (DAY - 1, Due::TooYoung),
        (DAY, Due::Fresh),
        (50 * DAY - 1, Due::Fresh),
        (50 * DAY, Due::Due),
        (60 * DAY - 1, Due::Due),
        (60 * DAY, Due::Dead),
        (-HOUR, Due::TooYoung),
    ] {
        assert_eq!(refresh_due(issued, expires, issued + age), expected, "{age}");
    }
    // A clock that went wrong is no reason to overflow.
    for (issued, expires, now) in
        [(i64::MIN, i64::MAX, 0), (i64::MAX, i64::MAX, i64::MIN), (0, i64::MIN, i64::MAX)]
    {
        let _ = refresh_due(issued, expires, now);
    }
}
