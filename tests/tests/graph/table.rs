//! The table of errors: every row decides what it says, in the documented order.

use std::collections::BTreeMap;

use hubsig::graph::{
    Action, BuildErrorCode, CallbackError, KnownError, ReplyRefusal, Usage, classify, interpret, limits,
};
use hubsig_contracts::generate::graph::Graph;
use hubsig_contracts::generate::root;

use crate::files;

fn graph() -> Graph {
    Graph::load(&root()).unwrap()
}

/// An answer with the usual envelope.
fn body(code: Option<i32>, subcode: Option<i32>) -> String {
    let code = code.map(|code| format!("\"code\":{code},")).unwrap_or_default();
    let subcode = subcode.map(|subcode| format!("\"error_subcode\":{subcode},")).unwrap_or_default();
    format!("{{\"error\":{{{code}{subcode}\"message\":\"m\"}}}}")
}

#[test]
fn every_row_decides() {
    let graph = graph();
    let rows = &graph.errors.error;
    assert_eq!(KnownError::all().len(), rows.len());
    for row in rows {
        let (code, subcode) = (row.code, row.subcode);
        // A row without a code holds for every one, also for those that mean something by themselves.
        let codes =
            code.map_or(vec![Some(100), Some(10), Some(4), Some(424_242), None], |code| vec![Some(code)]);
        for code in codes {
            let text = body(code, subcode);
            for status in [200, 400, 403, 429] {
                let failure = interpret(status, &Usage::default(), text.as_bytes()).unwrap_err();
                assert_eq!(failure.action().name(), row.action, "{text}");
                assert_eq!(failure.maybe_delivered(), row.maybe_delivered, "{text}");
                assert_eq!(failure.meaning(), row.meaning, "{text}");
                if let Some(seconds) = row.wait_s {
                    assert_eq!(failure.wait_hint_s(), Some(seconds), "{text}");
                }
            }
            let failure = interpret(500, &Usage::default(), text.as_bytes()).unwrap_err();
            assert_eq!(failure.action().name(), row.action, "{text}");
            assert_eq!(failure.maybe_delivered(), row.action != "wait", "{text}");
            if let Some(code) = code {
                let (action, maybe) = classify(code, subcode.unwrap_or(0), false);
                assert_eq!((action.name(), maybe), (row.action.as_str(), row.maybe_delivered), "{text}");
            }
        }
    }
}

/// The list was written from the pages, not from the table: neither has a row that the other lacks.
#[test]
fn the_table_is_complete() {
    let listed = files::errors();
    for (code, subcode, action) in &listed {
        let (code, subcode) = (code.unwrap_or(424_242), subcode.unwrap_or(0));
        assert_eq!(classify(code, subcode, false).0.name(), action, "{code}/{subcode}");
    }
    for row in KnownError::all() {
        let known = listed.iter().any(|(code, subcode, _)| (*code, *subcode) == (row.code(), row.subcode()));
        assert!(known, "{:?}/{:?}", row.code(), row.subcode());
    }
}

#[test]
fn every_wait_has_seconds_and_only_what_passes_has() {
    for row in &graph().errors.error {
        let what = (row.code, row.subcode);
        assert!(row.action != "wait" || row.wait_s.is_some(), "{what:?}");
        assert!(row.wait_s.is_none() || ["wait", "retry"].contains(&row.action.as_str()), "{what:?}");
        assert_eq!(row.wait_factor.is_some(), row.wait_max_s.is_some(), "{what:?}");
        assert!(!row.maybe_delivered || row.action == "retry", "{what:?}");
        assert!(row.meaning.ends_with('.') && !row.source.is_empty(), "{what:?}");
    }
}

/// Subcodes of the blocks that are looked up alone must not contradict themselves.
#[test]
fn subcodes_mean_one_thing() {
    let mut actions = BTreeMap::new();
    for row in &graph().errors.error {
        let Some(subcode) = row.subcode else { continue };
        if [1545, 1893, 2018, 2207, 2534].contains(&(subcode / 1000)) {
            let first = actions.entry(subcode).or_insert(&row.action).clone();
            assert_eq!(first, row.action, "{subcode}");
            assert_eq!(classify(424_242, subcode, false).0.name(), row.action, "{subcode}");
        } else {
            assert!(row.code.is_some(), "{subcode} is not looked up alone");
        }
    }
}

#[test]
fn the_order() {
    use Action::{Drop, Escalate, Fix, Reauth, Retry, Wait, Window};
    for (code, subcode, transient, expected) in [
        // The pair goes before the code.
        (4, 0, false, (Wait, false)),
        (4, 2_207_051, false, (Escalate, false)),
        (1, 0, false, (Retry, true)),
        (1, 2_207_057, false, (Fix, false)),
        (10, 0, false, (Escalate, false)),
        (10, 2_534_022, false, (Window, false)),
        (100, 2_534_025, false, (Drop, false)),
        (613, 2_018_338, false, (Drop, false)),
        // An unknown subcode leaves the code.
        (190, 999, false, (Reauth, false)),
        (10, 2_534_999, false, (Escalate, false)),
        // The row goes before the range.
        (230, 0, false, (Drop, false)),
        (200, 0, false, (Escalate, false)),
        (299, 0, false, (Escalate, false)),
        (300, 0, false, (Fix, false)),
        (199, 0, false, (Fix, false)),
        (79_999, 0, false, (Fix, false)),
        (80_000, 0, false, (Wait, false)),
        (80_014, 0, false, (Wait, false)),
        (80_015, 0, false, (Fix, false)),
        // `is_transient` lifts what would give up, never a pair, and hurries nothing.
        (100, 0, true, (Retry, true)),
        (3, 0, true, (Retry, true)),
        (551, 0, true, (Retry, true)),
        (250, 0, true, (Retry, true)),
        (4, 0, true, (Wait, false)),
        (190, 0, true, (Reauth, false)),
        (131_047, 0, true, (Window, false)),
        (10, 2_534_022, true, (Window, false)),
        (100, 2_018_001, true, (Drop, false)),
        (424_242, 0, true, (Retry, true)),
        (424_242, 0, false, (Fix, false)),
        (i32::MIN, i32::MIN, false, (Fix, false)),
        (i32::MAX, i32::MAX, true, (Retry, true)),
    ] {
        assert_eq!(classify(code, subcode, transient), expected, "{code}/{subcode} {transient}");
    }
}

/// What tutorials and glossaries say otherwise.
#[test]
fn what_others_get_wrong() {
    // No window of private replies: no such person, and a throttle of WhatsApp.
    assert_eq!(classify(100, 2_534_014, false).0, Action::Drop);
    assert_eq!(classify(80_007, 0, false).0, Action::Wait);
    // 4 and 613 are not always limits.
    assert_eq!(classify(4, 2_207_051, false).0, Action::Escalate);
    assert_eq!(classify(613, 1_893_016, false).0, Action::Drop);
    assert_eq!((limits::INSTAGRAM_TEXT_BYTES, limits::INSTAGRAM_SENDS_PER_SECOND), (1000, 100));
}

#[test]
fn the_small_lists_agree_with_the_table() {
    let graph = graph();
    let names = |rows: &[hubsig_contracts::generate::graph::Refusal]| {
        rows.iter().map(|row| (row.id, row.name.clone(), row.message.clone())).collect::<Vec<_>>()
    };
    let build = BuildErrorCode::ALL.iter().map(|c| (c.id(), c.name().to_owned(), c.message().to_owned()));
    assert_eq!(build.collect::<Vec<_>>(), names(&graph.errors.build));
    let callback = CallbackError::ALL.iter().map(|c| (c.id(), c.name().to_owned(), c.message().to_owned()));
    assert_eq!(callback.collect::<Vec<_>>(), names(&graph.errors.callback));
    let reply = ReplyRefusal::ALL.iter().map(|c| (c.id(), c.name().to_owned(), c.message().to_owned()));
    assert_eq!(reply.collect::<Vec<_>>(), names(&graph.errors.reply));
    let actions: Vec<_> = graph.errors.action.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(actions, ["retry", "wait", "reauth", "drop", "fix", "window", "escalate"]);
    assert!(Action::ALL.iter().map(|action| action.name()).eq(actions));
}
