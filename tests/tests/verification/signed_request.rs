//! `signed_request`. The signatures here were computed with Python's `hmac` and `base64`.

use hubsig::{ErrorCode, Webhook};

use crate::{SECRET, code, webhook};

const SIGNATURE: &str = "u23gakW_XSNDg3yCGIo-_ZOffT6UVaNwFpUZuRjT6fo";
const PAYLOAD: &str = "eyJ1c2VyX2lkIjoiNzEyMDQzOTk4NDQxMjA3MyIsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2IiwiaXNzdWVkX2F0IjoxNzc4NzYwMDAwfQ";

#[test]
fn the_published_vector() {
    let request = webhook(SECRET).signed_request(&format!("{SIGNATURE}.{PAYLOAD}")).unwrap();
    assert_eq!(request.user_id(), "7120439984412073");
    assert_eq!(request.issued_at(), Some(1_778_760_000));
    assert_eq!(request.expires(), None);
    assert_eq!(request.secret_index(), 0);
    assert_eq!(
        request.payload(),
        br#"{"user_id":"7120439984412073","algorithm":"HMAC-SHA256","issued_at":1778760000}"#
    );
    assert!(!format!("{request:?} {request:#?}").contains("7120439984412073"));

    let two = Webhook::builder().app_secret("other").app_secret(SECRET).build().unwrap();
    assert_eq!(two.signed_request(&format!("{SIGNATURE}.{PAYLOAD}")).unwrap().secret_index(), 1);
}

#[test]
fn what_others_accept_is_refused() {
    let webhook = webhook(SECRET);
    // The signature of the payload with its padding put back.
    let padded = "2PXpNRe-1IuoTCJwM2DxnVuRoWVKQVcqgEqyM9u-Twg";
    for (request, expected) in [
        (format!("{padded}.{PAYLOAD}"), ErrorCode::SignedRequestMismatch),
        // This one is signed, over the padded text; decoding refuses the padding.
        (format!("{padded}.{PAYLOAD}=="), ErrorCode::SignedRequestMalformed),
        (format!("{SIGNATURE}=.{PAYLOAD}"), ErrorCode::SignedRequestMalformed),
        (format!("{SIGNATURE}.{PAYLOAD}=="), ErrorCode::SignedRequestMismatch),
        (format!("{SIGNATURE}.{PAYLOAD}."), ErrorCode::SignedRequestMismatch),
        (format!(" {SIGNATURE}.{PAYLOAD}"), ErrorCode::SignedRequestMalformed),
        (format!("{SIGNATURE}.{PAYLOAD}\n"), ErrorCode::SignedRequestMismatch),
        (format!("{SIGNATURE}."), ErrorCode::SignedRequestMismatch),
        (format!(".{PAYLOAD}"), ErrorCode::SignedRequestMalformed),
        (SIGNATURE.to_owned(), ErrorCode::SignedRequestMalformed),
        (PAYLOAD.to_owned(), ErrorCode::SignedRequestMalformed),
        (format!("{}.{PAYLOAD}", &SIGNATURE[..42]), ErrorCode::SignedRequestMalformed),
        (format!("{SIGNATURE}A.{PAYLOAD}"), ErrorCode::SignedRequestMalformed),
        (format!("{}.{PAYLOAD}", SIGNATURE.replace('_', "/")), ErrorCode::SignedRequestMalformed),
        (format!("{}.{PAYLOAD}", SIGNATURE.replace('-', "+")), ErrorCode::SignedRequestMalformed),
        // The last character has two bits that are not part of the signature; no encoder sets them.
        (format!("{}p.{PAYLOAD}", &SIGNATURE[..42]), ErrorCode::SignedRequestMalformed),
        (format!("{PAYLOAD}.{SIGNATURE}"), ErrorCode::SignedRequestMalformed),
        (String::new(), ErrorCode::SignedRequestMalformed),
        (".".into(), ErrorCode::SignedRequestMalformed),
        ("\u{e9}.\u{e9}".into(), ErrorCode::SignedRequestMalformed),
    ] {
        assert_eq!(code(webhook.signed_request(&request)), expected, "{request}");
    }
    let other = Webhook::builder().app_secret("other").build().unwrap();
    assert_eq!(
        code(other.signed_request(&format!("{SIGNATURE}.{PAYLOAD}"))),
        ErrorCode::SignedRequestMismatch
    );
    let small = Webhook::builder().app_secret(SECRET).max_body(100).build().unwrap();
    assert_eq!(code(small.signed_request(&format!("{SIGNATURE}.{PAYLOAD}"))), ErrorCode::BodyTooLarge);
}

#[test]
fn every_character_changed() {
    let webhook = webhook(SECRET);
    let right = format!("{SIGNATURE}.{PAYLOAD}");
    for position in 0..right.len() {
        for other in ["A", "9", "-", ".", "=", " ", "\u{e9}"] {
            if &right[position..=position] == other {
                continue;
            }
            let changed = format!("{}{other}{}", &right[..position], &right[position + 1..]);
            let expected = [ErrorCode::SignedRequestMalformed, ErrorCode::SignedRequestMismatch];
            assert!(expected.contains(&code(webhook.signed_request(&changed))), "{changed}");
        }
    }
}

/// Rightly signed payloads of all sorts: the JSON, the request, and what becomes of it.
/// The user, when it was issued, when it expires; or the error.
type Read = Result<(&'static str, Option<i64>, Option<i64>), ErrorCode>;

const SIGNED: &[(&str, &str, Read)] = &[
    (
        r#"{"user_id":123456789012345678901234567890,"algorithm":"HMAC-SHA256","issued_at":1,"expires":0}"#,
        "I2tMUm8xnBIWZFeOrh-wIgkN5CpCaYabFRFKqQgc3JU.eyJ1c2VyX2lkIjoxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2IiwiaXNzdWVkX2F0IjoxLCJleHBpcmVzIjowfQ",
        Ok(("123456789012345678901234567890", Some(1), Some(0))),
    ),
    (
        r#"{"algorithm":"HMAC-SHA256","user_id":"a\u00e9\/b","issued_at":-5,"expires":1778763600}"#,
        "fZzkkT6CqRlmsJjA-Qvc_SfBRVf6l5ywxRdctdZer70.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsInVzZXJfaWQiOiJhXHUwMGU5XC9iIiwiaXNzdWVkX2F0IjotNSwiZXhwaXJlcyI6MTc3ODc2MzYwMH0",
        Ok(("aé/b", Some(-5), Some(1_778_763_600))),
    ),
    (
        r#" { "user_id" : "1" , "algorithm":"HMAC-SHA256" , "issued_at" : "1778760000" } "#,
        "YzX4rj8WJPWG_Zgyc07Y7lAEMjhNYlp5RBOfkIzBrJM.IHsgInVzZXJfaWQiIDogIjEiICwgImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2IiAsICJpc3N1ZWRfYXQiIDogIjE3Nzg3NjAwMDAiIH0g",
        Ok(("1", Some(1_778_760_000), None)),
    ),
    (
        r#"{"user_id":"1","algorithm":"HMAC-SHA256"}"#,
        "EP7YuEqWOz0fHJBl7_yLjarrELhdBLf3DhKd_yahafU.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2In0",
        Ok(("1", None, None)),
    ),
    (
        r#"{"user_id":"1","user_id":"2","algorithm":"HMAC-SHA256","issued_at":1.5}"#,
        "dxxnmRo0StlSiN3UdFECk9MkWbl_hWm6W2QIGEEcx84.eyJ1c2VyX2lkIjoiMSIsInVzZXJfaWQiOiIyIiwiYWxnb3JpdGhtIjoiSE1BQy1TSEEyNTYiLCJpc3N1ZWRfYXQiOjEuNX0",
        Ok(("2", None, None)),
    ),
    (
        r#"{"user_id":"1","algorithm":"\u0048MAC-SHA256"}"#,
        "I093emG_anMjgABLjmbrqQN-dknx4AVxnnHrPpg9J_0.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6Ilx1MDA0OE1BQy1TSEEyNTYifQ",
        Ok(("1", None, None)),
    ),
    (
        r#"{"user_id":"1","algorithm":"hmac-sha256"}"#,
        "Ll6763UgeXb2bxXWqrenuYH3ARfQ4GHMifjpjQowL-4.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6ImhtYWMtc2hhMjU2In0",
        Err(ErrorCode::SignedRequestAlgorithm),
    ),
    (
        r#"{"user_id":"1","algorithm":"HMAC-SHA1"}"#,
        "EpTsQpDexdcKm2cxi3EHQB_zyz2JGBRiH8dUGoarTII.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6IkhNQUMtU0hBMSJ9",
        Err(ErrorCode::SignedRequestAlgorithm),
    ),
    (
        r#"{"user_id":"1","algorithm":"none"}"#,
        "n5m822SMOwUfTHACHwuMsKy5wtyu3ndsqTmJWAH8bdQ.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6Im5vbmUifQ",
        Err(ErrorCode::SignedRequestAlgorithm),
    ),
    (
        r#"{"user_id":"1","algorithm":null}"#,
        "dT6HB5hLHMZ_QVZAyysM1ZHDtSOgwCxc28fSyBFGWv0.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6bnVsbH0",
        Err(ErrorCode::SignedRequestAlgorithm),
    ),
    (
        r#"{"user_id":"1","algorithm":256}"#,
        "so2wgkWpU6UsrLBKOxPQvY7fay9gL1Ng6PVq1v4rsuY.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6MjU2fQ",
        Err(ErrorCode::SignedRequestAlgorithm),
    ),
    (
        r#"{"user_id":"1","algorithm":"HMAC-SHA256 "}"#,
        "2pcW42uv2cgm_yXN6RojdHYB2b81Pdstf-YQEVd5Ft4.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2ICJ9",
        Err(ErrorCode::SignedRequestAlgorithm),
    ),
    (
        r#"{"user_id":"1","algorithm":"HMAC-SHA256","algorithm":"HMAC-SHA1"}"#,
        "3LsL9rql7SuhL5HATDJE7pxBxLY-lve_x2HSI6DJpUM.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2IiwiYWxnb3JpdGhtIjoiSE1BQy1TSEExIn0",
        Err(ErrorCode::SignedRequestAlgorithm),
    ),
    (
        r#"{"user_id":"1"}"#,
        "sMqntuOiOLL7W_3uq_M-gTuYR2GrBfwZBRseyUqFjMQ.eyJ1c2VyX2lkIjoiMSJ9",
        Err(ErrorCode::SignedRequestAlgorithm),
    ),
    ("{}", "UqNnfhLRw7pe04gtDw_XcxeU3jgETT9dBAU6fnLsu7g.e30", Err(ErrorCode::SignedRequestAlgorithm)),
    (
        r#"{"algorithm":"HMAC-SHA256"}"#,
        "BYlXvQZdmNRXSHz6MFimEXgq64_QZBc9HT3sEFlhDNU.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiJ9",
        Err(ErrorCode::SignedRequestMalformed),
    ),
    (
        r#"{"user_id":null,"algorithm":"HMAC-SHA256"}"#,
        "AJbAmn1UvoJgIhqOQSB4zVZav7-vClV0q4vPeZnQ_Eo.eyJ1c2VyX2lkIjpudWxsLCJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiJ9",
        Err(ErrorCode::SignedRequestMalformed),
    ),
    (
        r#"{"user_id":["1"],"algorithm":"HMAC-SHA256"}"#,
        "6eTiiIrZvLfsIK_ETK0FdP3hHK-0XZDe4GStX1LYMpM.eyJ1c2VyX2lkIjpbIjEiXSwiYWxnb3JpdGhtIjoiSE1BQy1TSEEyNTYifQ",
        Err(ErrorCode::SignedRequestMalformed),
    ),
    ("[]", "VZVvtJIWh5Z9CkSw5fIkWl9GuIdFnKXrDFHgL8zdqcc.W10", Err(ErrorCode::SignedRequestMalformed)),
    ("null", "xU_wtMSLAqfLJVFl0uV08VDPQgzD2NfkFfvlDN06mhk.bnVsbA", Err(ErrorCode::SignedRequestMalformed)),
    (r#""x""#, "sJS5bcSlr7hfgh3bx9_W4UysFZMdST1vWteeZkYtF3Q.Ingi", Err(ErrorCode::SignedRequestMalformed)),
    ("{", "UsZcOILm8bcoH_1-tjQ9w5tz40Qg1E3GgJvEnd5JLRU.ew", Err(ErrorCode::SignedRequestMalformed)),
    ("", "eWzTB4rxRjZ1PSaztVVUIv9Vo-Jhz4R7SOlTcbm9CqI.", Err(ErrorCode::SignedRequestMalformed)),
    (
        r#"{"user_id":"1","algorithm":"HMAC-SHA256"}x"#,
        "jPB-YfnYM-wgyuPAtuK5-RTNetG0nAw8WBOaApBXXoU.eyJ1c2VyX2lkIjoiMSIsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2In14",
        Err(ErrorCode::SignedRequestMalformed),
    ),
    (
        "not UTF-8",
        "IPQKK-EUtyzsBYrBUGrrRn-guI5YH6nBDn4oVjYwYpg.eyJ1c2VyX2lkIjoi_yIsImFsZ29yaXRobSI6IkhNQUMtU0hBMjU2In0",
        Err(ErrorCode::SignedRequestMalformed),
    ),
    (
        "a text that is not base64url",
        "EEAbVsDIvh7G72n4togPhRAIlHHH9YVXx9xyX-4XsVE.a b",
        Err(ErrorCode::SignedRequestMalformed),
    ),
];

#[test]
fn payloads_of_all_sorts() {
    let webhook = webhook(SECRET);
    for (json, request, expected) in SIGNED {
        let outcome = webhook.signed_request(request);
        let outcome = outcome
            .as_ref()
            .map(|request| (request.user_id(), request.issued_at(), request.expires()))
            .map_err(|error| error.code());
        assert_eq!(outcome, *expected, "{json}");
    }
}
