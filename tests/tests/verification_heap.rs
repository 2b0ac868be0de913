//! Verifying allocates nothing, whether it accepts or refuses.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use hubsig::{Signature, Webhook, sign};

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, counting what each thread asks for.
struct Counting;

// SAFETY: every call is passed on unchanged to the system's allocator; the counter is a plain thread-local number, which
// itself allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise about `layout` is handed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise about `pointer` and `layout` is handed on; it came from `System`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[track_caller]
fn allocations<T>(work: impl FnOnce() -> T) -> usize {
    let before = ALLOCATIONS.get();
    let outcome = work();
    let after = ALLOCATIONS.get();
    drop(outcome);
    after - before
}

#[test]
fn verifying_allocates_nothing() {
    let webhook =
        Webhook::builder().app_secret("one").app_secret("two").verify_token("token").build().unwrap();
    let body = br#"{"object":"instagram","entry":[{"id":"1","time":1,"messaging":[{"sender":{"id":"2"}}]}]}"#;
    let right = sign(b"two", body);
    let forged = sign(b"three", body);

    assert_eq!(allocations(|| vec![1_u8]), 1, "the counter counts");
    assert_eq!(allocations(|| webhook.verify(body, &right).unwrap()), 0);
    assert_eq!(allocations(|| webhook.receive(body, &right).unwrap()), 0);
    assert_eq!(allocations(|| webhook.verify(body, &forged).unwrap_err()), 0);
    assert_eq!(allocations(|| webhook.verify_sha1(body, "sha1=00").unwrap_err()), 0);
    for value in ["", " ", "sha256=00", "sha256=\u{e9}", "a,b"] {
        assert_eq!(allocations(|| webhook.verify(body, value).unwrap_err()), 0);
    }
    assert_eq!(allocations(|| webhook.verify(body, Signature::Many).unwrap_err()), 0);
    assert_eq!(allocations(|| hubsig::diagnose(body)), 0);
    // A query without escapes is answered from its own bytes.
    let query = "hub.mode=subscribe&hub.verify_token=token&hub.challenge=123";
    assert_eq!(allocations(|| webhook.challenge(query).unwrap()), 0);
}
