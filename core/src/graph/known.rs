//! What codes and subcodes mean: the table, and the order in which it is asked.

use core::ops::RangeInclusive;

use crate::generated::graph::{Action, ERRORS, RANGES};

/// A row of the table of errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownError {
    pub(crate) code: Option<i32>,
    pub(crate) subcode: Option<i32>,
    pub(crate) action: Action,
    pub(crate) maybe_delivered: bool,
    pub(crate) wait: Option<Wait>,
    pub(crate) meaning: &'static str,
    pub(crate) sources: &'static [&'static str],
}

/// Codes that have no row of their own.
pub(crate) struct Range {
    pub(crate) codes: RangeInclusive<i32>,
    pub(crate) known: KnownError,
}

/// How long to wait. What the table says when no header says more is a choice: Meta publishes no such numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    pub(crate) first_s: u32,
    pub(crate) factor: u32,
    pub(crate) max_s: u32,
}

impl Wait {
    pub(super) const fn of(seconds: u32) -> Self {
        Self { first_s: seconds, factor: 1, max_s: seconds }
    }

    /// The seconds of the first wait.
    pub const fn first_s(self) -> u32 {
        self.first_s
    }

    /// By how much each wait for the same thing is longer than the one before.
    pub const fn factor(self) -> u32 {
        self.factor
    }

    /// Where that ends.
    pub const fn max_s(self) -> u32 {
        self.max_s
    }

    /// The seconds to wait after `attempts` earlier waits for the same thing.
    pub fn seconds(self, attempts: u32) -> u32 {
        let grown = self.first_s.saturating_mul(self.factor.saturating_pow(attempts));
        grown.min(self.max_s)
    }
}

impl KnownError {
    /// Every row, in the order of code and subcode; rows without a code come last.
    pub const fn all() -> &'static [Self] {
        ERRORS
    }

    /// The code; `None` where the subcode means the same with every code.
    pub const fn code(&self) -> Option<i32> {
        self.code
    }

    /// The subcode; `None` for what the code means by itself.
    pub const fn subcode(&self) -> Option<i32> {
        self.subcode
    }

    /// What to do.
    pub const fn action(&self) -> Action {
        self.action
    }

    /// Whether the request may have taken effect although the error came back.
    pub const fn maybe_delivered(&self) -> bool {
        self.maybe_delivered
    }

    /// How long to wait when no header says more.
    pub const fn wait(&self) -> Option<Wait> {
        self.wait
    }

    /// What it means, in a sentence of our own.
    pub const fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// Where that was read.
    pub const fn sources(&self) -> &'static [&'static str] {
        self.sources
    }
}

/// What to do about a code and subcode, and whether the request may have taken effect; without a status. 0 stands for
/// no subcode. `transient` is Meta's `is_transient`.
///
/// Also for the errors that WhatsApp reports in a status webhook instead of an answer.
///
/// ```
/// use hubsig::graph::{Action, classify};
///
/// assert_eq!(classify(10, 2534022, false), (Action::Window, false));
/// assert_eq!(classify(10, 0, false), (Action::Escalate, false));
/// assert_eq!(classify(131047, 0, false), (Action::Window, false));
/// ```
pub fn classify(code: i32, subcode: i32, transient: bool) -> (Action, bool) {
    match resolve(Some(code), subcode, transient) {
        Some(verdict) => (verdict.action, verdict.maybe_delivered),
        None => (Action::Fix, false),
    }
}

/// What the table says.
#[derive(Clone, Copy)]
pub(super) struct Verdict {
    pub(super) action: Action,
    pub(super) maybe_delivered: bool,
    pub(super) known: Option<&'static KnownError>,
}

/// Pair, subcode, code, range, `is_transient`; `None` where only the status is left.
pub(super) fn resolve(code: Option<i32>, subcode: i32, transient: bool) -> Option<Verdict> {
    if let Some(known) = code.and_then(|code| pair(code, subcode)).or_else(|| by_subcode(subcode)) {
        return Some(Verdict {
            action: known.action,
            maybe_delivered: known.maybe_delivered,
            known: Some(known),
        });
    }
    let known = code.and_then(|code| find(Some(code), None).or_else(|| in_range(code)));
    // That it passes speaks against giving up, but not against waiting, logging in again or the window.
    let passes = transient
        && known.is_none_or(|known| matches!(known.action, Action::Fix | Action::Drop | Action::Escalate));
    if passes {
        return Some(Verdict { action: Action::Retry, maybe_delivered: true, known });
    }
    known.map(|known| Verdict {
        action: known.action,
        maybe_delivered: known.maybe_delivered,
        known: Some(known),
    })
}

fn pair(code: i32, subcode: i32) -> Option<&'static KnownError> {
    if subcode == 0 { None } else { find(Some(code), Some(subcode)) }
}

/// Subcodes of these blocks mean the same with every code.
fn by_subcode(subcode: i32) -> Option<&'static KnownError> {
    match subcode / 1000 {
        1545 | 1893 | 2018 | 2207 | 2534 => ERRORS.iter().find(|row| row.subcode == Some(subcode)),
        _ => None,
    }
}

/// The table is in the order of code and subcode, no subcode first; rows without a code are found by their subcode.
fn find(code: Option<i32>, subcode: Option<i32>) -> Option<&'static KnownError> {
    let coded = ERRORS.partition_point(|row| row.code.is_some());
    let rows = ERRORS.get(..coded)?;
    let at = rows.binary_search_by_key(&(code, subcode), |row| (row.code, row.subcode)).ok()?;
    rows.get(at)
}

fn in_range(code: i32) -> Option<&'static KnownError> {
    RANGES.iter().find(|range| range.codes.contains(&code)).map(|range| &range.known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        let coded = ERRORS.partition_point(|row| row.code.is_some());
        assert!(ERRORS[coded..].iter().all(|row| row.code.is_none() && row.subcode.is_some()));
        assert!(ERRORS[..coded].is_sorted_by(|a, b| (a.code, a.subcode) < (b.code, b.subcode)));
    }

    #[test]
    fn waits_grow_to_their_end() {
        let wait = Wait { first_s: 1, factor: 4, max_s: 3600 };
        let grown = [0, 1, 2, 5, 6, 40, u32::MAX].map(|attempts| wait.seconds(attempts));
        assert_eq!(grown, [1, 4, 16, 1024, 3600, 3600, 3600]);
        assert_eq!(Wait::of(60).seconds(7), 60);
    }
}
