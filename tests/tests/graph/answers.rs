//! Every answer of the vectors means what the file says.

use hubsig::graph::{Failure, Reply, Usage, interpret, oauth};

use crate::files::{self, Accepted, Refused};

fn usage(headers: &[(String, String)]) -> Usage {
    Usage::from_headers(headers.iter().map(|(name, value)| (name, value)))
}

fn succeeded(name: &str, reply: &Reply<'_>, expected: &Accepted) {
    let text = |text: Option<hubsig::Text<'_>>| text.map(|text| text.to_string());
    if expected.message_id.is_some() || expected.no_message_id {
        assert_eq!(text(reply.message_id()), expected.message_id, "{name}");
    }
    if expected.recipient_id.is_some() {
        assert_eq!(text(reply.recipient_id()), expected.recipient_id, "{name}");
    }
    if expected.id.is_some() {
        assert_eq!(text(reply.id()), expected.id, "{name}");
    }
    if expected.attachment_id.is_some() {
        assert_eq!(text(reply.attachment_id()), expected.attachment_id, "{name}");
    }
    if expected.success.is_some() {
        assert_eq!(reply.success(), expected.success, "{name}");
    }
    if expected.after.is_some() || expected.no_after {
        assert_eq!(text(reply.after()), expected.after, "{name}");
    }
    let asked: Vec<&str> = expected.asked.iter().map(String::as_str).collect();
    assert_eq!(reply.missing(&asked), expected.missing, "{name}");
}

pub(crate) fn failed(name: &str, failure: &Failure, expected: &Refused) {
    assert_eq!(failure.action().name(), expected.action, "{name}: {failure}");
    assert_eq!(failure.code(), expected.code, "{name}");
    assert_eq!(failure.subcode(), expected.subcode, "{name}");
    assert_eq!(failure.maybe_delivered(), expected.maybe_delivered, "{name}");
    assert_eq!(failure.wait_hint_s(), expected.wait_hint_s, "{name}");
    if let Some(envelope) = &expected.envelope {
        assert_eq!(format!("{:?}", failure.envelope()).to_lowercase(), *envelope, "{name}");
    }
    if let Some(message) = &expected.message {
        assert_eq!(failure.message(), message, "{name}");
    }
    if expected.details.is_some() {
        assert_eq!(failure.details(), expected.details.as_deref(), "{name}");
    }
}

fn check(
    name: &str,
    result: Result<Reply<'_>, Failure>,
    status: u16,
    ok: Option<&Accepted>,
    error: Option<&Refused>,
) {
    match (result, ok, error) {
        (Ok(reply), Some(expected), None) => succeeded(name, &reply, expected),
        (Err(failure), None, Some(expected)) => {
            assert_eq!(failure.status(), status, "{name}");
            failed(name, &failure, expected);
        }
        (result, ..) => panic!("{name}: {result:?}"),
    }
}

#[test]
fn every_answer_of_the_pairs() {
    for p in &files::pairs() {
        let usage = usage(&p.answer_headers);
        if let Some(expected) = &p.token {
            let token = oauth::parse_token(p.status, p.answer.as_bytes()).unwrap();
            assert_eq!(token.access_token(), expected.token, "{}", p.name);
            assert_eq!(token.user_id(), expected.user_id.as_deref(), "{}", p.name);
            assert_eq!(token.scopes(), expected.scopes, "{}", p.name);
            assert_eq!(token.expires_in_s(), expected.expires_in_s, "{}", p.name);
            continue;
        }
        let result = interpret(p.status, &usage, p.answer.as_bytes());
        check(&p.name, result, p.status, p.ok.as_ref(), p.error.as_ref());
    }
}

#[test]
fn every_other_answer() {
    for a in &files::answers() {
        let result = interpret(a.status, &usage(&a.answer_headers), a.answer.as_bytes());
        check(&a.name, result, a.status, a.ok.as_ref(), a.error.as_ref());
    }
}

#[test]
fn a_spent_code_and_a_success_without_a_token() {
    let spent = files::pairs().into_iter().find(|pair| pair.name == "code_spent").unwrap();
    let failure = oauth::parse_token(spent.status, spent.answer.as_bytes()).unwrap_err();
    assert_eq!(failure.action().name(), "reauth");
    for body in ["{}", r#"{"data":[]}"#, r#"{"access_token":""}"#, r#"{"access_token":5}"#, "[]", "true"] {
        let failure = oauth::parse_token(200, body.as_bytes()).unwrap_err();
        assert_eq!(failure.action().name(), "reauth", "{body}");
    }
    // Cut short inside the token: nothing of it is kept.
    let failure = oauth::parse_token(200, br#"{"access_token":"IGAA-long"#).unwrap_err();
    assert_eq!((failure.action().name(), failure.message()), ("retry", ""));
}

#[test]
fn the_pair_limit_grows_and_headers_do_not() {
    let body = br#"{"error":{"code":131056}}"#;
    let failure = interpret(400, &Usage::default(), body).unwrap_err();
    let hints = [0, 1, 2, 3, 30].map(|attempts| failure.wait_hint_after_s(attempts));
    assert_eq!(hints, [Some(1), Some(4), Some(16), Some(64), Some(3600)]);
    let usage = Usage { retry_after_s: Some(9), ..Usage::default() };
    let failure = interpret(400, &usage, body).unwrap_err();
    assert_eq!([0, 5].map(|attempts| failure.wait_hint_after_s(attempts)), [Some(9), Some(9)]);
}

#[test]
fn no_answer_may_have_been_carried_out() {
    let failure = Failure::unanswered();
    assert_eq!((failure.action().name(), failure.maybe_delivered(), failure.status()), ("retry", true, 0));
    assert_eq!(failure.to_string(), "retry: There was no answer. (code 0, status 0)");
}
