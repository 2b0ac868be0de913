//! The C interface as a subject: `benches/c/receive.c`, built as a C program builds and loaded into this process, so that
//! C and Rust take turns over the same deliveries. `benches/run.py` builds it.

use std::error::Error;
use std::ffi::c_int;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use libloading::Library;

use crate::SECRET;
use crate::payloads::Payload;
use crate::subjects::{self, Subject};
use crate::work::Seen;

/// What `receive.c` keeps for one delivery; only passed through here.
type Bench = *mut std::ffi::c_void;

type New = unsafe extern "C" fn(*const u8, usize, *const u8, usize, *const u8, usize, usize) -> Bench;
type Free = unsafe extern "C" fn(Bench);
type Receive = unsafe extern "C" fn(Bench, u64, c_int, *mut SeenByC) -> u32;

/// `struct seen` of `receive.c`.
#[repr(C)]
#[derive(Clone, Copy, Default)]
struct SeenByC {
    events: u32,
    kinds: u32,
    ids: u32,
    texts: u32,
    times: i64,
}

/// The loaded program.
#[derive(Clone)]
pub struct CInterface {
    new: New,
    free: Free,
    receive: Receive,
    /// The functions are in it.
    library: Arc<Library>,
}

impl CInterface {
    /// Loads the library that was built of `receive.c`.
    pub fn load(path: &Path) -> Result<Self, Box<dyn Error>> {
        // SAFETY: it is our own program, which does nothing when it is loaded, and the types are those of its source.
        unsafe {
            let library = Library::new(path).map_err(|error| format!("{}: {error}", path.display()))?;
            Ok(CInterface {
                new: *library.get(b"bench_new")?,
                free: *library.get(b"bench_free")?,
                receive: *library.get(b"bench_receive")?,
                library: Arc::new(library),
            })
        }
    }

    /// The subjects for one delivery: with five attributes read, and with the kinds alone.
    ///
    /// # Panics
    /// When they are run and give another result than Rust.
    pub fn subjects(&self, payload: &Payload) -> Vec<Subject> {
        let seen = subjects::expected(payload);
        [("hubsig", false, seen), ("hubsig-unread", true, seen.kinds_only())]
            .into_iter()
            .filter_map(|(name, unread, expected)| {
                let delivery = Delivery::new(self, payload)?;
                let run = move |times| {
                    let began = Instant::now();
                    let seen = delivery.receive(times, unread);
                    let took = began.elapsed();
                    assert!(seen == Some(expected), "C gives another result: {seen:?}");
                    took
                };
                Some(Subject { layer: "c", stage: "receive", name, run: Box::new(run) })
            })
            .collect()
    }
}

/// A delivery in the hands of the C program.
struct Delivery {
    program: CInterface,
    bench: Bench,
}

impl Delivery {
    fn new(program: &CInterface, payload: &Payload) -> Option<Self> {
        let (body, header) = (&payload.body, payload.header.as_bytes());
        // SAFETY: each pointer comes with the length of what it points to, and all of it is copied.
        let bench = unsafe {
            (program.new)(
                SECRET.as_ptr(),
                SECRET.len(),
                body.as_ptr(),
                body.len(),
                header.as_ptr(),
                header.len(),
                payload.kinds.len(),
            )
        };
        (!bench.is_null()).then(|| Delivery { program: program.clone(), bench })
    }

    fn receive(&self, times: u64, unread: bool) -> Option<Seen> {
        let mut seen = SeenByC::default();
        // SAFETY: `bench` was made by the same program and not freed; `seen` is of the type that it writes.
        let status = unsafe { (self.program.receive)(self.bench, times, unread.into(), &raw mut seen) };
        let SeenByC { events, kinds, ids, texts, times } = seen;
        (status == 0).then_some(Seen { events, kinds, ids, texts, times })
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        // SAFETY: made by the same program, which is still loaded, and freed only here.
        unsafe { (self.program.free)(self.bench) }
        let _ = &self.program.library;
    }
}
