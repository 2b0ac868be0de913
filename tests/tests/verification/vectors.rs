//! Known answers: the RFCs' vectors, those of Meta-shaped bodies, and many lengths against another implementation.

use hubsig::{ErrorCode, sign};

use crate::{SECRET, catalogue, code, webhook};

struct Vector {
    key: Vec<u8>,
    message: Vec<u8>,
    mac: &'static str,
}

fn vector(key: impl Into<Vec<u8>>, message: impl Into<Vec<u8>>, mac: &'static str) -> Vector {
    Vector { key: key.into(), message: message.into(), mac }
}

#[test]
fn rfc_4231() {
    let vectors = [
        vector([0x0b; 20], *b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        vector(
            *b"Jefe",
            *b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ),
        vector([0xaa; 20], [0xdd; 50], "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        vector(
            (1..=25).collect::<Vec<u8>>(),
            [0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ),
        // The RFC gives the first half only; truncated it must be refused, see below.
        vector(
            [0x0c; 20],
            *b"Test With Truncation",
            "a3b6167473100ee06e0c796c2955552bfa6f7c0a6a8aef8b93f860aab0cd20c5",
        ),
        vector(
            [0xaa; 131],
            *b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
        vector(
            [0xaa; 131],
            *b"This is a test using a larger than block-size key and a larger than block-size data. The key needs \
               to be hashed before being used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ),
    ];
    for Vector { key, message, mac } in vectors {
        let header = format!("sha256={mac}");
        assert_eq!(sign(&key, &message), header);
        let verified = webhook(&key).verify(&message, &header).unwrap();
        assert_eq!(verified.body(), message);
        let truncated = &header[..7 + 32];
        assert_eq!(code(webhook(&key).verify(&message, truncated)), ErrorCode::SignatureLength);
    }
}

#[test]
fn rfc_2202() {
    let vectors = [
        vector([0x0b; 20], *b"Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"),
        vector(*b"Jefe", *b"what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        vector([0xaa; 20], [0xdd; 50], "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
        vector((1..=25).collect::<Vec<u8>>(), [0xcd; 50], "4c9007f4026250c6bc8414f9bf50c86c2d7235da"),
        vector([0x0c; 20], *b"Test With Truncation", "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"),
        vector(
            [0xaa; 80],
            *b"Test Using Larger Than Block-Size Key - Hash Key First",
            "aa4ae5e15272d00e95705637ce8a3b55ed402112",
        ),
        vector(
            [0xaa; 80],
            *b"Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
            "e8e99d0f45237d786d6bbaa7965c7808bbff1a91",
        ),
    ];
    for Vector { key, message, mac } in vectors {
        let header = format!("sha1={mac}");
        webhook(&key).verify_sha1(&message, &header).unwrap();
        let truncated = &header[..header.len() - 16];
        assert_eq!(code(webhook(&key).verify_sha1(&message, truncated)), ErrorCode::SignatureLength);
        // Each call reads its own header only.
        assert_eq!(code(webhook(&key).verify(&message, &header)), ErrorCode::SignatureAlgorithm);
        assert_eq!(
            code(webhook(&key).verify_sha1(&message, &sign(&key, &message))),
            ErrorCode::SignatureAlgorithm
        );
    }
}

/// Computed with Python's `hmac`: key, body, HMAC-SHA256, HMAC-SHA1.
#[test]
fn bodies_and_keys_of_every_sort() {
    let every_byte: Vec<u8> = (0..=255).collect();
    let rows: [(&[u8], &[u8], &str, &str); 9] = [
        (
            SECRET,
            b"",
            "796cd3078af14636753d26b3b5555422ff55a3e261cf847b48e95371b9bd0aa2",
            "8a22708cf0dde70b0e75ead9575e659dce6a85b2",
        ),
        (
            b"k",
            b"{}",
            "add853b103fbcc936a194f9eb15e29c4ff08af6e47d5d1bca4f20218e31e4fff",
            "cd5db8ad80a5f76d54ce6d879c8e1c0e1c9c8dcc",
        ),
        (
            SECRET,
            br#"{"object":"instagram","entry":[]}"#,
            "8912de8ce2cf02fdf72be5dee010dc1bf8145745d177db4fb80b628f8bccf8de",
            "c2318068f171f2a2db8e5857573f191e5f6561c4",
        ),
        (
            &[b'x'; 63],
            br#"{"text":"caf\u00e9 \ud83d\ude00"}"#,
            "2b39d52e1f655cef8ef347313d5d7d57e0ba0ec53d371e83fd463f3a5962a774",
            "65f3d64db5d86a82e3bcce9cc08b41988dfca2c2",
        ),
        (
            &[b'x'; 64],
            "{\"text\":\"caf\u{e9} \u{1f600}\"}".as_bytes(),
            "cdf008d95aa395f87b80670e4701fb699bba9bac60568eda92a34b66ffc52424",
            "2019e49c68e7b5b8d25523979f78e2c01b88c869",
        ),
        (
            &[b'x'; 65],
            b"\0",
            "caf8c0ca5b7056400c936a1b9790a07955c2845e95f7c8f89d7ff43927563df0",
            "d6b3a46cb568595716faa9d55c1a379f1bce5eae",
        ),
        (
            b"\0",
            &every_byte,
            "c450437761cf2a4dab89fd3015a8fbc04a2d413833a8e7fcfe60aeae22066746",
            "5b28d9e066c1a573340474a2368490d954653a4f",
        ),
        (
            &[0xff; 200],
            b"\xff\xfe\xfd",
            "dbc5d7c8884dacf883ec5a24412625e3eff9729b4513df4e95a1eb9f979852f7",
            "81179d46c06e4ccdc96659078e1053f011e3df1e",
        ),
        (
            " geheim \u{df} ".as_bytes(),
            br#"{"url":"https:\/\/example.com\/"}"#,
            "2129bef0595fe5c6bb7984491f8faa4b279e5a51e4db8de0d071cdcf60ff06f2",
            "db1160464b0a8aaf188d974b8dc19826f7d394de",
        ),
    ];
    for (key, body, sha256, sha1) in rows {
        let webhook = webhook(key);
        assert_eq!(sign(key, body), format!("sha256={sha256}"));
        webhook.verify(body, &format!("sha256={sha256}")).unwrap();
        webhook.verify(body, &format!("sha256={}", sha256.to_uppercase())).unwrap();
        webhook.verify_sha1(body, &format!("sha1={sha1}")).unwrap();
        webhook.verify_sha1(body, &format!("\tsha1={} ", sha1.to_uppercase())).unwrap();
    }
}

/// Every body length over several hash blocks, every key length around the block size. The figure to reach is the MAC of
/// all the headers one after another, computed with Python's `hmac`.
#[test]
fn every_length() {
    let body: Vec<u8> = (0..1100_u32).map(|index| u8::try_from(index % 251).unwrap()).collect();
    let key: Vec<u8> = (0..200_u32).map(|index| u8::try_from(index % 249 + 1).unwrap()).collect();
    let one_key = webhook(b"0123456789abcdef");

    let mut headers = String::new();
    for length in 0..=body.len() {
        let header = sign(b"0123456789abcdef", &body[..length]);
        one_key.verify(&body[..length], &header).unwrap();
        headers += &header;
    }
    assert_eq!(
        sign(b"0123456789abcdef", headers.as_bytes()),
        "sha256=06ec4ab1a3952ad5d6e410a78540232536410c218e8996cd66143c5907975881"
    );

    let mut headers = String::new();
    for length in 0..=key.len() {
        let header = sign(&key[..length], &body[..77]);
        if length > 0 {
            webhook(&key[..length]).verify(&body[..77], &header).unwrap();
        }
        headers += &header;
    }
    assert_eq!(
        sign(b"0123456789abcdef", headers.as_bytes()),
        "sha256=12296a21d806a1727cdcbbd30c8318d94c746c271bd292a722d43753510b3bf7"
    );
}

#[test]
fn the_longest_body_and_one_more() {
    let body: Vec<u8> = (0..4 * 1024 * 1024_u32).map(|index| u8::try_from(index % 251).unwrap()).collect();
    let header = "sha256=c9fcb956c995380f3f3bb8478be60b7f12e5cf680c2aa05ee16b079d5f79fa8d";
    webhook(b"0123456789abcdef").verify(&body, header).unwrap();

    let longer = [&body[..], b"x"].concat();
    let header = sign(b"0123456789abcdef", &longer);
    let webhook = webhook(b"0123456789abcdef");
    assert_eq!(code(webhook.verify(&longer, &header)), ErrorCode::BodyTooLarge);
    assert_eq!(code(webhook.verify_sha1(&longer, &header)), ErrorCode::BodyTooLarge);
    assert_eq!(code(webhook.receive(&longer, &header)), ErrorCode::BodyTooLarge);
}

/// Payload, bytes, HMAC-SHA256 and HMAC-SHA1 under [`SECRET`].
const PAYLOADS: [(&str, usize, &str, &str); 6] = [
    (
        "P001",
        419,
        "219878033b6edfe82fad9acd84791fb4466842667e01ea8052c1f3edc2d7c681",
        "78cec210c346c110bcb2c7c6efa049d458c76e58",
    ),
    (
        "P015",
        620,
        "01b55c25362e1bfd436897bf4796166b5f2ae7a24305116a1d74647487ac288d",
        "f0408ee937054a876746f9d363c421ec90e60ce4",
    ),
    (
        "P042",
        422,
        "e6ac64057f3838ee0c648ecf049aef21253c7bc1d15fb2944ab2611e065c57ed",
        "c11694d6e53a8662a3d31080cd169f4bf508484a",
    ),
    (
        "P058",
        606,
        "763ca627a6e322d90d75eaf6c10f990629e71ddb06212db084effe9b7ef686ae",
        "1739aa2a0aa4b8e663452e6e27be9445a2fd811e",
    ),
    (
        "P097",
        506,
        "e0a7fc035b1f24ab3000e7ebe3e9ead9c441ba1b17176af54872b996fa09992b",
        "2422db7e14304c1c1f7c24d45846af6796b31478",
    ),
    (
        "P110",
        719,
        "a1335a2675c78dd79972e7f90fbee803154c1f204d2141803bc99db78f5ce976",
        "7c0b873f07ba4fe14c5727fdc99ae4d055faa7f8",
    ),
];

#[test]
fn catalogue_payloads() {
    let webhook = webhook(SECRET);
    for (name, bytes, sha256, sha1) in PAYLOADS {
        let Some(body) = catalogue(name) else {
            eprintln!("skipped: no catalogue beside the repository");
            return;
        };
        assert_eq!(body.len(), bytes, "{name}");
        assert_eq!(sign(SECRET, &body), format!("sha256={sha256}"), "{name}");
        webhook.verify(&body, &format!("sha256={sha256}")).unwrap();
        webhook.verify_sha1(&body, &format!("sha1={sha1}")).unwrap();

        let with_newline = [&body[..], b"\n"].concat();
        assert_eq!(
            code(webhook.verify(&with_newline, &format!("sha256={sha256}"))),
            ErrorCode::SignatureMismatch
        );
        assert_eq!(
            code(webhook.verify_sha1(&with_newline, &format!("sha1={sha1}"))),
            ErrorCode::SignatureMismatch
        );
    }
}
