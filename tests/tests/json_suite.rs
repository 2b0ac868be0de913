//! JSON conformance: which bodies are read and which are refused, and what strings and numbers come out.
//!
//! Three collections say so. `own.tsv` and `values.tsv` are ours and always run. `verdicts.tsv` holds a verdict on each
//! file of `JSONTestSuite`; the files come with the package `actson`, which Cargo fetches like any other, and are not
//! copied into this repository.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use hubsig::{Delivery, ErrorClass, ErrorCode, Limits};

/// The package that carries the files of `JSONTestSuite`, and where in it they are.
const SUITE_PACKAGE: &str = "actson";
const SUITE_FOLDER: &str = "tests/json_test_suite/test_parsing";

/// The number of files the suite has; a smaller folder is a broken one.
const SUITE_FILES: usize = 318;

#[test]
fn own_collection() {
    let mut failures = Failures::default();
    for row in table("own.tsv") {
        let [name, verdict, body] = &row[..] else { panic!("own.tsv: {row:?}") };
        let body = unescape(body);
        failures.check(name, Verdict::parse(verdict), &body);
        if let Some(code) = demanded_code(name) {
            let got = Delivery::parse_unverified(&body).err().map(hubsig::Error::code);
            failures.note(got == Some(code), || format!("{name}: {got:?} instead of {code:?}"));
        }
    }
    failures.finish();
}

#[test]
fn json_test_suite() {
    let verdicts: BTreeMap<String, Verdict> =
        table("verdicts.tsv").map(|row| (row[0].clone(), Verdict::parse(&row[1]))).collect();
    assert_eq!(verdicts.len(), SUITE_FILES, "verdicts.tsv must name every file of the suite once");

    let Some(folder) = suite_folder() else {
        let needed = format!("json_test_suite skipped: needs the package {SUITE_PACKAGE} (`cargo fetch`)");
        assert!(std::env::var_os("CI").is_none(), "{needed}");
        // Past the capture of the harness: a suite that did not run must not look like one that passed.
        writeln!(std::io::stderr(), "{needed}").unwrap();
        return;
    };

    let mut failures = Failures::default();
    let mut seen = 0;
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let body = std::fs::read(&path).unwrap();
        seen += 1;
        match verdicts.get(&name) {
            Some(verdict) => failures.check(&name, *verdict, &body),
            None => failures.note(false, || format!("{name}: has no verdict")),
        }
    }
    failures.finish();
    assert_eq!(seen, SUITE_FILES);
}

/// The suite leaves no choice for its `y_` and `n_` files; our table must not either.
#[test]
fn verdicts_follow_the_names() {
    for row in table("verdicts.tsv") {
        let demanded = match row[0].as_bytes()[0] {
            b'y' => "accept",
            b'n' => "reject",
            _ => continue,
        };
        assert_eq!(row[1], demanded, "{}", row[0]);
    }
}

#[test]
fn values_survive() {
    let mut failures = Failures::default();
    for row in table("values.tsv") {
        let [name, place, token, expected] = &row[..] else { panic!("values.tsv: {row:?}") };
        let expected = String::from_utf8(unescape(expected)).unwrap();
        let (sender, text) = match place.as_str() {
            "text" => (b"\"2\"".to_vec(), unescape(token)),
            "id" => (unescape(token), b"\"\"".to_vec()),
            other => panic!("values.tsv: {other}"),
        };
        let body = delivery(&sender, &text);
        let delivery = Delivery::parse_unverified(&body).unwrap();
        assert_eq!(delivery.len(), 1, "{name}");
        let event = delivery.get(0).unwrap();
        let got = if place == "text" { event.text() } else { event.sender_id() };
        let got = got.map(|text| text.decode().into_owned());
        failures
            .note(got.as_deref() == Some(expected.as_str()), || format!("{name}: {got:?}, not {expected:?}"));
    }
    failures.finish();
}

/// No beginning of a document is a document, numbers and surrounding white space aside.
#[test]
fn every_prefix_is_refused() {
    for row in table("own.tsv").filter(|row| row[1] == "accept") {
        let body = unescape(&row[2]);
        let body = body.trim_ascii();
        if !matches!(body.first(), Some(b'[' | b'{' | b'"')) {
            continue;
        }
        for end in 0..body.len() {
            assert_eq!(Verdict::of(&body[..end]), Verdict::Reject, "{} cut at {end}", row[0]);
        }
    }
}

/// Each byte value in each place where the grammar treats bytes one by one. The string is tried at several lengths,
/// because scanners step over strings in blocks.
#[test]
fn every_byte_in_every_place() {
    for byte in 0..=u8::MAX {
        let white = matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        for body in [vec![byte, b'[', b']'], vec![b'[', b']', byte], vec![b'[', byte, b']', byte]] {
            // A digit between the brackets is a number, but never after them.
            assert_eq!(Verdict::of(&body), Verdict::from(white), "{body:?}");
        }
        for before in [0, 1, 14, 15, 16, 17, 30, 31, 32, 33, 63, 64, 65] {
            for after in [0, 1, 15, 16, 31, 32, 64] {
                let mut body = b"[\"".to_vec();
                body.resize(2 + before, b'x');
                body.push(byte);
                body.resize(body.len() + after, b'y');
                body.extend(b"\"]");
                let plain = byte.is_ascii() && byte >= 0x20 && byte != b'"' && byte != b'\\';
                // `\y` is no escape and `\"` leaves the string open.
                assert_eq!(
                    Verdict::of(&body),
                    Verdict::from(plain),
                    "{byte:#04x} after {before}, before {after}"
                );
            }
        }
        let escape = matches!(byte, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't');
        assert_eq!(Verdict::of(&[b'"', b'\\', byte, b'"']), Verdict::from(escape), "escape {byte:#04x}");
        for place in 0..4 {
            let mut body = *b"\"\\u0000\"";
            body[3 + place] = byte;
            assert_eq!(
                Verdict::of(&body),
                Verdict::from(byte.is_ascii_hexdigit()),
                "{byte:#04x} at hex digit {place}"
            );
        }
    }
}

/// Every code point as raw UTF-8 and as escapes comes out as itself, surrogates as U+FFFD.
#[test]
fn every_code_point() {
    let mut raw = String::from("\"");
    let mut escaped = String::from("\"");
    let mut expected = String::new();
    for scalar in ('\u{20}'..=char::MAX).filter(|c| !matches!(c, '"' | '\\')) {
        raw.push(scalar);
        for unit in scalar.encode_utf16(&mut [0; 2]) {
            write!(escaped, "\\u{unit:04x}").unwrap();
        }
        expected.push(scalar);
    }
    raw.push('"');
    escaped.push('"');
    for token in [&raw, &escaped] {
        let body = delivery(b"\"2\"", token.as_bytes());
        let delivery = Delivery::parse_unverified_with(&body, large()).unwrap();
        assert!(delivery.get(0).unwrap().text().unwrap().decode() == expected, "raw: {}", token == &raw);
    }
    for unit in 0xd800..=0xdfff_u32 {
        let body = delivery(b"\"2\"", format!("\"a\\u{unit:04x}b\"").as_bytes());
        let delivery = Delivery::parse_unverified(&body).unwrap();
        assert_eq!(delivery.get(0).unwrap().text().unwrap().decode(), "a\u{fffd}b", "{unit:04x}");
    }
}

/// Nesting is refused where it passes the limit, however deep it would go and however it is closed.
#[test]
fn nesting_is_bounded() {
    for depth in [65, 128, 129, 1_000, 100_000, 1_000_000] {
        for (open, close, step) in [("[", "]", 1_u32), ("{\"a\":", "}", 5)] {
            for body in [open.repeat(depth), format!("{}0{}", open.repeat(depth), close.repeat(depth))] {
                let error = Delivery::parse_unverified_with(body.as_bytes(), large()).unwrap_err();
                let expected = (ErrorCode::TooDeep, Some(Limits::MAX_NESTING * step));
                assert_eq!((error.code(), error.offset()), expected, "{open} {depth}");
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Accept,
    Reject,
}

impl Verdict {
    fn parse(word: &str) -> Self {
        match word {
            "accept" => Self::Accept,
            "reject" => Self::Reject,
            other => panic!("no verdict: {other}"),
        }
    }

    fn of(body: &[u8]) -> Self {
        match Delivery::parse_unverified(body) {
            Ok(delivery) => {
                assert!(!delivery.is_empty(), "what is read yields an event");
                Self::Accept
            }
            Err(error) => {
                assert_eq!(error.code().class(), ErrorClass::Payload, "{error}");
                Self::Reject
            }
        }
    }
}

impl From<bool> for Verdict {
    fn from(accept: bool) -> Self {
        if accept { Self::Accept } else { Self::Reject }
    }
}

/// Collects what went wrong, so that one run shows all of it.
#[derive(Default)]
struct Failures(String);

impl Failures {
    fn check(&mut self, name: &str, expected: Verdict, body: &[u8]) {
        let got = Verdict::of(body);
        self.note(got == expected, || format!("{name}: {got:?}, not {expected:?}"));
    }

    fn note(&mut self, good: bool, text: impl FnOnce() -> String) {
        if !good {
            self.0.push_str(&text());
            self.0.push('\n');
        }
    }

    fn finish(self) {
        assert!(self.0.is_empty(), "\n{}", self.0);
    }
}

/// The error a row of `own.tsv` must end in, where its name says what is wrong with it.
fn demanded_code(name: &str) -> Option<ErrorCode> {
    if name.starts_with("n_depth_") {
        Some(ErrorCode::TooDeep)
    } else if name.starts_with("n_utf8_in_") {
        Some(ErrorCode::InvalidUtf8)
    } else {
        None
    }
}

/// Limits that let the large bodies of these tests in.
fn large() -> Limits {
    Limits::default().with_max_body(64 << 20).unwrap()
}

/// A delivery with one text message around two JSON tokens.
fn delivery(sender: &[u8], text: &[u8]) -> Vec<u8> {
    [
        br#"{"object":"instagram","entry":[{"id":"1","messaging":[{"sender":{"id":"#.as_slice(),
        sender,
        br#"},"recipient":{"id":"1"},"timestamp":1790412345678,"message":{"mid":"m","text":"#,
        text,
        b"}}]}]}",
    ]
    .concat()
}

/// The rows of a table under `vectors/json`, split at tabs.
fn table(name: &str) -> impl Iterator<Item = Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/json").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows: Vec<_> = text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    assert!(!rows.is_empty(), "{name} is empty");
    rows.into_iter()
}

/// Undoes the escaping of the tables: `%XX` is one byte, everything else stands for itself.
fn unescape(text: &str) -> Vec<u8> {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        let (hex, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(hex, 16).unwrap());
        bytes.extend(rest.as_bytes());
    }
    bytes
}

/// Where Cargo unpacked the files of the suite, or nothing when it did not.
fn suite_folder() -> Option<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--offline", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .output()
        .ok()?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
    let packages = metadata["packages"].as_array()?;
    let package = packages.iter().find(|package| package["name"] == SUITE_PACKAGE)?;
    let folder = Path::new(package["manifest_path"].as_str()?).parent()?.join(SUITE_FOLDER);
    folder.is_dir().then_some(folder)
}
