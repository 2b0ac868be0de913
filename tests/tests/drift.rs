//! Committed twins say what the tables say.
//!
//! `BLESS=1 cargo test -p hubsig-contracts --test drift` rewrites them; so does `cargo run -p hubsig-contracts --bin
//! generate`, which needs no core that compiles.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::fs;

use hubsig_contracts::generate::{bless, root, twins};

/// Lines shown of a difference; the first ones say enough.
const SHOWN: usize = 12;

#[test]
fn twins_are_up_to_date() {
    let root = root();
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        bless(&root).unwrap();
        return;
    }
    let mut report = String::new();
    for twin in twins(&root).unwrap() {
        let committed = fs::read_to_string(root.join(twin.path)).unwrap_or_default();
        if committed != twin.content {
            let _ = writeln!(report, "{}:\n{}", twin.path, difference(&committed, &twin.content));
        }
    }
    assert!(report.is_empty(), "run with BLESS=1 to renew the twins that differ from the tables:\n{report}");
}

/// Where two texts begin to differ, and what stands there in both.
fn difference(committed: &str, generated: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (committed.lines().collect(), generated.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - same;
    let tail = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let mut out = format!("  from line {}:\n", same + 1);
    for (sign, lines) in [('-', &old), ('+', &new)] {
        let changed = &lines[same..lines.len() - tail];
        for line in changed.iter().take(SHOWN) {
            let _ = writeln!(out, "  {sign} {line}");
        }
        if changed.len() > SHOWN {
            let _ = writeln!(out, "  {sign} … and {} more lines", changed.len() - SHOWN);
        }
    }
    out
}

#[test]
fn a_difference_is_shown_where_it_is() {
    let shown = difference("a\nb\nc\n", "a\nB\nc\n");
    assert_eq!(shown, "  from line 2:\n  - b\n  + B\n");
    assert_eq!(difference("a\n", "a\nb\n"), "  from line 2:\n  + b\n");
}
