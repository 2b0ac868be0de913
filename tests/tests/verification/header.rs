//! The signature header: every way it can be wrong has its own error, and nothing wrong is accepted.

use hubsig::{Error, ErrorCode, Signature, Webhook, sign};

use crate::{SECRET, code, webhook};

const BODY: &[u8] = br#"{"object":"instagram","entry":[]}"#;

/// What is accepted, else the code and offset.
fn verdict(webhook: &Webhook, value: &[u8]) -> Result<(), Error> {
    webhook.verify(BODY, value).map(|verified| assert_eq!(verified.body(), BODY))
}

const fn refused(code: ErrorCode) -> Result<(), Error> {
    Err(Error::new(code))
}

const fn refused_at(code: ErrorCode, offset: usize) -> Result<(), Error> {
    Err(Error::at(code, offset))
}

/// Every byte value in every place of a right header: accepted only where it is the same digit.
#[test]
fn every_byte_in_every_place() {
    for secret in 0..8_u8 {
        let secret = [b'a' + secret; 20];
        let webhook = webhook(secret);
        let lower = sign(&secret, BODY).into_bytes();
        for (position, byte) in
            (0..lower.len()).flat_map(|position| (0..=255).map(move |byte| (position, byte)))
        {
            let mut value = lower.clone();
            let right = std::mem::replace(&mut value[position], byte);
            let expected = match byte {
                _ if byte == right || (position >= 7 && byte.eq_ignore_ascii_case(&right)) => Ok(()),
                b',' => refused(ErrorCode::SignatureRepeated),
                0x80.. => refused_at(ErrorCode::SignatureNotAscii, position),
                _ if position < 7 => refused(ErrorCode::SignatureAlgorithm),
                b' ' | b'\t' if position == 70 => refused(ErrorCode::SignatureLength),
                b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' => refused(ErrorCode::SignatureMismatch),
                _ => refused_at(ErrorCode::SignatureNotHex, position),
            };
            assert_eq!(verdict(&webhook, &value), expected, "byte {byte:#04x} at {position}");
        }
    }
}

/// Every byte value put between any two bytes of a right header, and every byte taken out.
#[test]
fn one_byte_more_or_less() {
    let webhook = webhook(SECRET);
    let right = sign(SECRET, BODY).into_bytes();
    for (position, byte) in (0..=right.len()).flat_map(|position| (0..=255).map(move |byte| (position, byte)))
    {
        let mut value = right.clone();
        value.insert(position, byte);
        let expected = match byte {
            b' ' | b'\t' if position == 0 || position == right.len() => Ok(()),
            b',' => refused(ErrorCode::SignatureRepeated),
            0x80.. => refused_at(ErrorCode::SignatureNotAscii, position),
            _ if !value.starts_with(b"sha256=") => refused(ErrorCode::SignatureAlgorithm),
            _ => refused(ErrorCode::SignatureLength),
        };
        assert_eq!(verdict(&webhook, &value), expected, "byte {byte:#04x} before {position}");
    }
    for position in 0..right.len() {
        let mut value = right.clone();
        value.remove(position);
        let expected = if position < 7 { ErrorCode::SignatureAlgorithm } else { ErrorCode::SignatureLength };
        assert_eq!(verdict(&webhook, &value), refused(expected), "without byte {position}");
    }
    for length in 0..right.len() {
        let expected = match length {
            0 => ErrorCode::SignatureEmpty,
            1..7 => ErrorCode::SignatureAlgorithm,
            _ => ErrorCode::SignatureLength,
        };
        assert_eq!(verdict(&webhook, &right[..length]), refused(expected), "first {length} bytes");
    }
}

/// The forms that receivers in the field have accepted or crashed on.
#[test]
fn forms_that_others_get_wrong() {
    let webhook = webhook(SECRET);
    let right = sign(SECRET, BODY);
    let digits = &right[7..];
    let upper = digits.to_uppercase();
    let pairs = |separator: &str| {
        let pairs: Vec<_> = (0..32).map(|index| &digits[2 * index..2 * index + 2]).collect();
        format!("sha256={}", pairs.join(separator))
    };
    // HMAC-SHA1 of the body, right but under the wrong name.
    let sha1 = "sha1=c2318068f171f2a2db8e5857573f191e5f6561c4";
    webhook.verify_sha1(BODY, sha1).unwrap();

    let forms: Vec<(String, Result<(), ErrorCode>)> = vec![
        (right.clone(), Ok(())),
        (format!("sha256={upper}"), Ok(())),
        (format!(" \t{right}\t "), Ok(())),
        (digits.to_owned(), Err(ErrorCode::SignatureAlgorithm)),
        (upper.clone(), Err(ErrorCode::SignatureAlgorithm)),
        (String::new(), Err(ErrorCode::SignatureEmpty)),
        (" \t ".into(), Err(ErrorCode::SignatureEmpty)),
        ("sha256=".into(), Err(ErrorCode::SignatureLength)),
        ("sha256".into(), Err(ErrorCode::SignatureAlgorithm)),
        (format!("sha256= {digits}"), Err(ErrorCode::SignatureLength)),
        (format!("sha256 ={digits}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("SHA256={digits}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("Sha256={digits}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("sha256:{digits}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("sha-256={digits}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("sha256=sha256={digits}"), Err(ErrorCode::SignatureLength)),
        (format!("sha512={digits}{digits}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("md5={}", &digits[..32]), Err(ErrorCode::SignatureAlgorithm)),
        (format!("none={digits}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("={digits}"), Err(ErrorCode::SignatureAlgorithm)),
        (sha1.into(), Err(ErrorCode::SignatureAlgorithm)),
        (pairs(" "), Err(ErrorCode::SignatureLength)),
        (pairs(":"), Err(ErrorCode::SignatureLength)),
        (pairs("\u{200b}"), Err(ErrorCode::SignatureNotAscii)),
        (format!("sha256=0x{digits}"), Err(ErrorCode::SignatureLength)),
        (format!("sha256=0x{}", &digits[2..]), Err(ErrorCode::SignatureNotHex)),
        (format!("sha256=0X{}", &digits[2..]), Err(ErrorCode::SignatureNotHex)),
        (format!("{right}0"), Err(ErrorCode::SignatureLength)),
        (format!("{right}\0"), Err(ErrorCode::SignatureLength)),
        (format!("{right}\r\n"), Err(ErrorCode::SignatureLength)),
        (format!("\r\n{right}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("\u{a0}{right}"), Err(ErrorCode::SignatureNotAscii)),
        (format!("\x0b{right}"), Err(ErrorCode::SignatureAlgorithm)),
        (format!("{right};v=1"), Err(ErrorCode::SignatureLength)),
        (format!("{right},{right}"), Err(ErrorCode::SignatureRepeated)),
        (format!("{right}, {right}"), Err(ErrorCode::SignatureRepeated)),
        (format!("{right},"), Err(ErrorCode::SignatureRepeated)),
        (",".into(), Err(ErrorCode::SignatureRepeated)),
        (format!("\"{right}\""), Err(ErrorCode::SignatureAlgorithm)),
        // Full-width digits, Arabic digits: digits to Unicode, not to us.
        (right.replace(|c: char| c.is_ascii_digit(), "\u{ff11}"), Err(ErrorCode::SignatureNotAscii)),
        (format!("sha256={}", "\u{661}".repeat(32)), Err(ErrorCode::SignatureNotAscii)),
    ];
    for (value, expected) in forms {
        let outcome = verdict(&webhook, value.as_bytes()).map_err(Error::code);
        assert_eq!(outcome, expected, "{value:?}");
    }
}

#[test]
fn long_headers_are_refused_unread() {
    let webhook = webhook(SECRET);
    let right = sign(SECRET, BODY);
    for filler in [b'a', b'0', b' ', b',', 0xff, 0] {
        for length in [257, 1_000, 1_000_000] {
            let outcome = verdict(&webhook, &vec![filler; length]);
            assert_eq!(outcome, refused(ErrorCode::SignatureLength), "{filler:#04x} × {length}");
        }
    }
    let room = 256 - right.len();
    assert_eq!(verdict(&webhook, format!("{right}{}", " ".repeat(room)).as_bytes()), Ok(()));
    let too_long = format!("{right}{}", " ".repeat(room + 1));
    assert_eq!(verdict(&webhook, too_long.as_bytes()), refused(ErrorCode::SignatureLength));
}

#[test]
fn the_header_comes_in_many_types() {
    let webhook = webhook(SECRET);
    let right = sign(SECRET, BODY);
    let bytes = right.clone().into_bytes();
    webhook.verify(BODY, &right).unwrap();
    webhook.verify(BODY, right.as_str()).unwrap();
    webhook.verify(BODY, bytes.as_slice()).unwrap();
    webhook.verify(BODY, &bytes).unwrap();
    webhook.verify(BODY, Some(right.as_str())).unwrap();
    webhook.verify(BODY, Some(bytes.as_slice())).unwrap();
    webhook.verify(BODY, Some(&right)).unwrap();
    webhook.verify(BODY, Signature::from_values([right.as_str()])).unwrap();
    webhook.verify(BODY, Signature::from_values([&right])).unwrap();
    webhook.verify(BODY, Signature::from_values(std::slice::from_ref(&bytes))).unwrap();

    assert_eq!(code(webhook.verify(BODY, None::<&str>)), ErrorCode::SignatureMissing);
    assert_eq!(code(webhook.verify(BODY, None::<&[u8]>)), ErrorCode::SignatureMissing);
    assert_eq!(code(webhook.verify(BODY, Signature::from_values::<str>([]))), ErrorCode::SignatureMissing);
    assert_eq!(code(webhook.verify(BODY, Signature::Many)), ErrorCode::SignatureRepeated);
    // Twice the right value is as wrong as anything else that came twice.
    assert_eq!(
        code(webhook.verify(BODY, Signature::from_values([&right, &right]))),
        ErrorCode::SignatureRepeated
    );
    assert_eq!(
        code(webhook.verify(BODY, Signature::from_values(["", &right]))),
        ErrorCode::SignatureRepeated
    );
    assert_eq!(code(webhook.verify(BODY, Some(""))), ErrorCode::SignatureEmpty);
}

#[test]
fn the_legacy_call_is_as_strict() {
    let webhook = webhook(SECRET);
    let right = b"sha1=c2318068f171f2a2db8e5857573f191e5f6561c4";
    for (position, byte) in (0..right.len()).flat_map(|position| (0..=255).map(move |byte| (position, byte)))
    {
        let mut value = *right;
        let expected = std::mem::replace(&mut value[position], byte);
        let same = byte == expected || (position >= 5 && byte.eq_ignore_ascii_case(&expected));
        assert_eq!(webhook.verify_sha1(BODY, &value).is_ok(), same, "byte {byte:#04x} at {position}");
    }
    for (value, expected) in [
        ("", ErrorCode::SignatureEmpty),
        ("sha1=", ErrorCode::SignatureLength),
        ("sha256=c2318068f171f2a2db8e5857573f191e5f6561c4", ErrorCode::SignatureAlgorithm),
        ("c2318068f171f2a2db8e5857573f191e5f6561c4", ErrorCode::SignatureAlgorithm),
        ("sha1=g2318068f171f2a2db8e5857573f191e5f6561c4", ErrorCode::SignatureNotHex),
        ("sha1=\u{e9}318068f171f2a2db8e5857573f191e5f6561c4", ErrorCode::SignatureNotAscii),
        ("sha1=00,sha1=00", ErrorCode::SignatureRepeated),
        ("sha1=0000000000000000000000000000000000000000", ErrorCode::SignatureMismatch),
    ] {
        assert_eq!(code(webhook.verify_sha1(BODY, value)), expected, "{value:?}");
    }
    assert_eq!(code(webhook.verify_sha1(BODY, None::<&str>)), ErrorCode::SignatureMissing);
}

/// The signature is checked before the body is looked at, and a wrong one says nothing about the body.
#[test]
fn nothing_is_read_before_it_is_verified() {
    let webhook = webhook(SECRET);
    for body in [&b""[..], b"{", b"\xff", b"[[[[[[", b"not json", BODY] {
        assert_eq!(code(webhook.receive(body, &sign(b"another secret", body))), ErrorCode::SignatureMismatch);
        assert_eq!(code(webhook.receive(body, None::<&str>)), ErrorCode::SignatureMissing);
        assert_eq!(code(webhook.receive(body, "sha256=")), ErrorCode::SignatureLength);
    }
}
