//! The border: what happens inside stays inside.
//!
//! A panic that leaves an `extern "C"` function ends the process. A webhook handler must not take its server with it, so
//! every export does its work in one of these two functions. Nothing in the core is known to panic; this is for what
//! nobody knows.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{Fault, HUBSIG_OK, hubsig_error, hubsig_status};
use crate::generated::HUBSIG_ERROR_INTERNAL;
use crate::output::Optional;

/// Does the work of a function that answers with a status, and fills the caller's error where there is one to fill.
#[inline]
pub(crate) fn answer(
    error: Optional<hubsig_error>,
    work: impl FnOnce() -> Result<(), Fault>,
) -> hubsig_status {
    match caught(work) {
        Some(Ok(())) => HUBSIG_OK,
        Some(Err(fault)) => report(error, fault),
        None => report(error, Fault::from(HUBSIG_ERROR_INTERNAL)),
    }
}

/// Does the work of a function that answers with a value; `otherwise` is the answer where that cannot be had.
#[inline]
pub(crate) fn value<T>(otherwise: T, work: impl FnOnce() -> T) -> T {
    caught(work).unwrap_or(otherwise)
}

/// `None` after a panic. What was borrowed is either untouched or about to be thrown away: outputs are written last.
#[inline]
fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    let caught = catch_unwind(AssertUnwindSafe(|| {
        #[cfg(feature = "inject-panics")]
        injection::point();
        work()
    }));
    match caught {
        Ok(value) => Some(value),
        Err(payload) => {
            // Nearly every panic carries text. Dropping anything else could panic again, out here.
            if !payload.is::<&'static str>() && !payload.is::<String>() {
                std::mem::forget(payload);
            }
            None
        }
    }
}

#[cold]
fn report(error: Optional<hubsig_error>, fault: Fault) -> hubsig_status {
    error.put(hubsig_error::of(fault));
    fault.status
}

/// Panics on order, to prove that every export stops them.
#[cfg(feature = "inject-panics")]
mod injection {
    use std::cell::Cell;

    thread_local! {
        static ARMED: Cell<bool> = const { Cell::new(false) };
    }

    /// Makes the next call on this thread panic. Only in a library that was built to be tested so.
    #[unsafe(no_mangle)]
    pub(super) extern "C" fn hubsig_test_panic_next() {
        ARMED.set(true);
    }

    pub(super) fn point() {
        assert!(!ARMED.replace(false), "ordered");
    }
}
