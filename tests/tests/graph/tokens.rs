//! What a token is worth, and the pages of a user: what the vectors say, for whole answers and for damaged ones.

use fastrand::Rng;
use hubsig::graph::oauth::{self, GranularScope, TokenInfo, parse_debug_token, parse_page_tokens};
use hubsig::graph::{Api, Failure};

use crate::answers::failed;
use crate::files::{self, Info, Page};

#[test]
fn every_debug_token() {
    for row in files::tokens().debug_token {
        match (parse_debug_token(row.status, row.answer.as_bytes()), row.info, row.error) {
            (Ok(info), Some(expected), None) => informed(&row.name, &info, &expected),
            (Err(failure), None, Some(expected)) => failed(&row.name, &failure, &expected),
            (result, ..) => panic!("{}: {result:?}", row.name),
        }
    }
}

fn informed(name: &str, info: &TokenInfo, expected: &Info) {
    assert_eq!(info.app_id, expected.app_id, "{name}");
    assert_eq!(info.kind, expected.kind, "{name}");
    assert_eq!(info.is_valid, expected.is_valid, "{name}");
    assert_eq!(info.issued_at_ms, expected.issued_at_ms, "{name}");
    assert_eq!(info.expires_at_ms, expected.expires_at_ms, "{name}");
    assert_eq!(info.data_access_expires_at_ms, expected.data_access_expires_at_ms, "{name}");
    assert_eq!(info.scopes, expected.scopes, "{name}");
    assert!(expected.scopes.iter().all(|scope| info.has(scope)) && !info.has("pages"), "{name}");
    let granular = expected.granular_scopes.iter();
    let granular: Vec<_> = granular
        .map(|each| GranularScope { scope: each.scope.clone(), target_ids: each.target_ids.clone() })
        .collect();
    assert_eq!(info.granular_scopes, granular, "{name}");
    assert_eq!(info.user_id, expected.user_id, "{name}");
    assert_eq!(info.profile_id, expected.profile_id, "{name}");
    match (&info.error, &expected.error) {
        (Some(failure), Some(expected)) => failed(name, failure, expected),
        (error, expected) => assert!(error.is_none() && expected.is_none(), "{name}"),
    }
}

#[test]
fn every_list_of_pages() {
    for row in files::tokens().pages {
        match (parse_page_tokens(row.status, row.answer.as_bytes()), row.error) {
            (Ok(found), None) => {
                assert_eq!(found.after, row.after, "{}", row.name);
                let pages: Vec<Page> = found
                    .pages
                    .iter()
                    .map(|page| Page {
                        id: page.id().to_owned(),
                        name: page.name().map(str::to_owned),
                        access_token: page.access_token().map(str::to_owned),
                        instagram_id: page.instagram_id().map(str::to_owned),
                        tasks: page.tasks().to_vec(),
                    })
                    .collect();
                assert_eq!(pages, row.pages, "{}", row.name);
            }
            (Err(failure), Some(expected)) => failed(&row.name, &failure, &expected),
            (result, _) => panic!("{}: {result:?}", row.name),
        }
    }
}

#[test]
fn the_rest_of_the_pages_is_asked_for_with_the_cursor() {
    let api = Api::messenger("v26.0", "TEST-TOKEN");
    let request = oauth::page_tokens_after(&api, "QVFI+b=").unwrap();
    assert_eq!(
        request.url,
        "https://graph.facebook.com/v26.0/me/accounts?fields=name%2Caccess_token%2Ctasks%2C\
         instagram_business_account&after=QVFI%2Bb%3D"
    );
    let error = oauth::page_tokens_after(&api, "").unwrap_err();
    assert_eq!((error.code().name(), error.argument()), ("empty", "after"));
}

#[test]
fn damaged_answers_are_read_or_refused() {
    let tokens = files::tokens();
    let debug = tokens.debug_token.into_iter().map(|row| row.answer);
    let seeds: Vec<Vec<u8>> =
        debug.chain(tokens.pages.into_iter().map(|row| row.answer)).map(String::into_bytes).collect();
    for seed in &seeds {
        for end in 0..=seed.len() {
            examine(200, &seed[..end]);
        }
    }
    let mut rng = Rng::with_seed(0x2026_1128);
    for _ in 0..60_000 {
        let mut body = seeds[rng.usize(0..seeds.len())].clone();
        for _ in 0..rng.usize(1..4) {
            let at = rng.usize(0..body.len());
            body[at] = if rng.bool() { rng.u8(..) } else { b"\"{}[],:0"[rng.usize(0..8)] };
        }
        examine([200, 200, 400, 401, 500][rng.usize(0..5)], &body);
    }
}

/// Whatever came: no panic, no token in any output, and consistent.
fn examine(status: u16, body: &[u8]) {
    match parse_debug_token(status, body) {
        Ok(info) => {
            assert!(status == 200 && !(info.is_valid && info.error.is_some()));
            assert!(info.expires_at_ms.is_none_or(|at| at > 0));
        }
        Err(failure) => silent(&failure),
    }
    match parse_page_tokens(status, body) {
        Ok(found) => {
            assert_eq!(status, 200);
            assert!(!format!("{:?}", found.pages).contains("EAAB"), "{found:?}");
            let token = found.pages.iter().find_map(|page| page.access_token());
            assert!(token.is_none_or(|token| !token.is_empty()));
        }
        Err(failure) => silent(&failure),
    }
}

fn silent(failure: &Failure) {
    let printed = format!("{failure} {failure:?}");
    assert!(!printed.contains("EAAB"), "{printed}");
}
