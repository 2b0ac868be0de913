//! The subjects of the comparison: one closure for each way to do a stage of the work on one delivery.

use std::hint::black_box;
use std::time::{Duration, Instant};

use hubsig::graph::Request;
use hubsig::{Delivery, ErrorCode, Index, Limits, Webhook};

use crate::SECRET;
use crate::answering::{self, CLOSED, ID, SENT, read_error, read_success};
use crate::payloads::Payload;
use crate::peers::{self, AwsLc, Ring, SimdJsonReader, TapeReader, by_hand};
use crate::work::{self, MacAlone, Seen};

/// Something to be measured.
pub struct Subject {
    /// The language: `rust`, or `c`, which is loaded into the same process.
    pub layer: &'static str,
    /// `verify`, `parse`, `receive` or `refuse`; of the way back, the job's name.
    pub stage: &'static str,
    /// Who does it.
    pub name: &'static str,
    pub(crate) run: Box<dyn FnMut(u64) -> Duration>,
}

impl Subject {
    /// Does the work so many times; the time taken is that of the work alone.
    pub fn run(&mut self, times: u64) -> Duration {
        (self.run)(times)
    }

    /// A subject whose every call has to arrive at `expected`.
    fn new<T: PartialEq + std::fmt::Debug + 'static>(
        stage: &'static str,
        name: &'static str,
        expected: T,
        mut call: impl FnMut() -> T + 'static,
    ) -> Self {
        let run = move |times| {
            let began = Instant::now();
            for _ in 0..times {
                assert!(call() == expected, "{stage} by {name} gives another result");
            }
            began.elapsed()
        };
        Subject { layer: "rust", stage, name, run: Box::new(run) }
    }
}

/// All subjects for one delivery. The name `hubsig` always stands for kind and four more attributes read of each event;
/// `hubsig-unread` for nothing read but the kinds.
pub fn of(payload: &Payload) -> Vec<Subject> {
    let mut subjects = verification(payload);
    subjects.extend(parsing(payload));
    subjects
}

/// Those of the way back: each job of [`answering`] by hubsig and as people write it by hand, with the same request and the
/// same findings. By hand nothing is checked, and one form of error is known.
///
/// # Panics
/// If the requests differ.
pub fn answering() -> Vec<Subject> {
    let Request { url, headers, body, .. } = answering::message();
    let lengths = (url.len(), body.len());
    assert_eq!((url, headers, body), by_hand::message());
    vec![
        Subject::new("build_send", "hubsig", lengths, || {
            let request = black_box(answering::message());
            (request.url.len(), request.body.len())
        }),
        Subject::new("build_send", "serde_json", lengths, || {
            let (url, _, body) = black_box(by_hand::message());
            (url.len(), body.len())
        }),
        Subject::new("interpret_error", "hubsig", Some((10, 2_534_022, true)), || read_error(CLOSED)),
        Subject::new("interpret_error", "serde_json", Some((10, 2_534_022, true)), || {
            by_hand::read_error(CLOSED)
        }),
        Subject::new("interpret_success", "hubsig", Some(ID), || read_success(SENT)),
        Subject::new("interpret_success", "serde_json", Some(ID), || by_hand::read_success(SENT)),
    ]
}

/// A webhook with the secret that the payloads are signed with.
///
/// # Panics
/// Never: the configuration is right.
#[allow(clippy::expect_used, reason = "it is right")]
pub fn webhook() -> Webhook {
    Webhook::builder().app_secret(SECRET).build().expect("a right configuration")
}

/// What has to be seen in a delivery: the kinds are the payload's own, the rest is what `serde_json` reads, or hubsig
/// where no peer does.
///
/// # Panics
/// If other kinds are found than the payload was made of.
pub fn expected(payload: &Payload) -> Seen {
    let mut kinds = Seen::default();
    payload.kinds.iter().for_each(|kind| kinds.add_kind(*kind));
    let seen = if payload.peers {
        peers::serde_json(&payload.body)
    } else {
        Delivery::parse_unverified(&payload.body).as_ref().map(work::five).unwrap_or_default()
    };
    assert_eq!(seen.kinds_only(), kinds, "{}", payload.name);
    seen
}

fn verification(payload: &Payload) -> Vec<Subject> {
    let bytes = || payload.body.clone();
    let header = || payload.header.clone();
    let seen = expected(payload);
    let mac = MacAlone::new(SECRET);
    let digest = mac.digest(&payload.body);

    let alone = {
        let (mac, body) = (mac.clone(), bytes());
        Subject::new("verify", "hmac", digest, move || mac.digest(black_box(&body)))
    };
    let verify = {
        let (webhook, body, header) = (webhook(), bytes(), header());
        Subject::new("verify", "hubsig", Some(0), move || {
            webhook.verify(black_box(&body), black_box(&*header)).ok().map(|verified| verified.secret_index())
        })
    };
    let receive_unread = {
        let (webhook, body, header) = (webhook(), bytes(), header());
        Subject::new("receive", "hubsig-unread", Some(seen.kinds_only()), move || {
            webhook.receive(black_box(&body), black_box(&*header)).ok().as_ref().map(work::kinds)
        })
    };
    let receive = {
        let (webhook, body, header) = (webhook(), bytes(), header());
        Subject::new("receive", "hubsig", Some(seen), move || {
            webhook.receive(black_box(&body), black_box(&*header)).ok().as_ref().map(work::five)
        })
    };
    let by_hand = {
        let body = bytes();
        Subject::new("receive", "hmac+serde_json", Some(seen), move || {
            let body = black_box(&body);
            (mac.digest(body) == black_box(digest)).then(|| peers::serde_json(body))
        })
    };
    let refuse = {
        let (webhook, body, header) = (webhook(), bytes(), payload.forged_header());
        Subject::new("refuse", "hubsig", Some(ErrorCode::SignatureMismatch), move || {
            webhook.receive(black_box(&body), black_box(&*header)).err().map(hubsig::Error::code)
        })
    };
    let mut subjects = vec![alone, verify, receive_unread, receive, refuse];
    subjects.extend(other_macs(payload, digest));
    if payload.peers {
        subjects.extend([by_hand, fastest_by_hand(payload, seen, digest)]);
    }
    subjects
}

/// The same MAC by those who are known for theirs, keyed once.
fn other_macs(payload: &Payload, digest: [u8; 32]) -> [Subject; 2] {
    let (ring, aws, body, same) =
        (Ring::new(SECRET), AwsLc::new(SECRET), payload.body.clone(), payload.body.clone());
    [
        Subject::new("verify", "ring", digest, move || ring.digest(black_box(&body))),
        Subject::new("verify", "aws-lc-rs", digest, move || aws.digest(black_box(&same))),
    ]
}

/// What somebody takes who wants the fastest of both, and compares with the header's digest in constant time.
fn fastest_by_hand(payload: &Payload, seen: Seen, digest: [u8; 32]) -> Subject {
    let (mac, body) = (AwsLc::new(SECRET), payload.body.clone());
    Subject::new("receive", "aws-lc-rs+sonic-rs", Some(seen), move || {
        let body = black_box(&body);
        mac.verifies(body, &black_box(digest)).then(|| peers::sonic_rs(body))
    })
}

fn parsing(payload: &Payload) -> Vec<Subject> {
    let bytes = || payload.body.clone();
    let seen = expected(payload);

    let unread = {
        let body = bytes();
        Subject::new("parse", "hubsig-unread", Some(seen.kinds_only()), move || {
            Delivery::parse_unverified(black_box(&body)).ok().as_ref().map(work::kinds)
        })
    };
    let five = {
        let body = bytes();
        Subject::new("parse", "hubsig", Some(seen), move || {
            Delivery::parse_unverified(black_box(&body)).ok().as_ref().map(work::five)
        })
    };
    let decoded = {
        let body = bytes();
        Subject::new("parse", "hubsig-decoded", Some(seen), move || {
            Delivery::parse_unverified(black_box(&body)).ok().as_ref().map(work::five_decoded)
        })
    };
    let reused = {
        let (body, mut index) = (bytes(), Index::new());
        Subject::new("parse", "hubsig-reused", Some(seen.events as usize), move || {
            Delivery::parse_unverified_into(black_box(&body), Limits::default(), &mut index).ok()?;
            Some(black_box(&index).len())
        })
    };
    let mut subjects = vec![unread, five, decoded, reused];
    if !payload.peers {
        return subjects;
    }
    let serde_json = {
        let body = bytes();
        Subject::new("parse", "serde_json", seen, move || peers::serde_json(black_box(&body)))
    };
    let sonic_rs = {
        let body = bytes();
        Subject::new("parse", "sonic-rs", seen, move || peers::sonic_rs(black_box(&body)))
    };
    let simd_json = {
        let (body, mut reader) = (bytes(), SimdJsonReader::default());
        Subject::new("parse", "simd-json", seen, move || reader.read(black_box(&body)))
    };
    let jiter = {
        let body = bytes();
        Subject::new("parse", "jiter", seen, move || peers::jiter(black_box(&body)))
    };
    let tape = {
        let (body, mut reader) = (bytes(), TapeReader::default());
        Subject::new("parse", "simd-json-tape", seen, move || reader.read_copy(black_box(&body)))
    };
    subjects.extend([serde_json, sonic_rs, simd_json, jiter, tape, tape_without_copy(payload, seen)]);
    subjects
}

/// The tape over bodies that were copied before the clock started, for programs that own the body.
fn tape_without_copy(payload: &Payload, seen: Seen) -> Subject {
    let fresh = peers::padded(&payload.body);
    let length = payload.body.len();
    let mut reader = TapeReader::default();
    let mut copies: Vec<Vec<u8>> = Vec::new();
    let run = move |times: u64| {
        let times = usize::try_from(times).unwrap_or(usize::MAX);
        if copies.len() < times {
            copies.resize(times, fresh.clone());
        }
        for copy in &mut copies[..times] {
            copy.copy_from_slice(&fresh);
        }
        let began = Instant::now();
        for copy in &mut copies[..times] {
            assert!(reader.read(black_box(copy), length) == seen, "the tape gives another result");
        }
        began.elapsed()
    };
    Subject { layer: "rust", stage: "parse", name: "simd-json-tape-in-place", run: Box::new(run) }
}
