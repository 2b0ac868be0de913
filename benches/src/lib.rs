//! Measuring hubsig: the deliveries that are measured, what each subject does with them, and what the peers do.
//!
//! Two programs share this. `benches/stages.rs` is a criterion benchmark of hubsig alone, for people at work on it.
//! `bin/compare.rs` (feature `peers`) runs all subjects in short interleaved rounds and reports ratios.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "times and sizes of a measurement are far from where that matters"
)]

pub mod answering;
#[cfg(feature = "peers")]
pub mod c_interface;
pub mod counted;
pub mod families;
pub mod payloads;
#[cfg(feature = "peers")]
pub mod peers;
#[cfg(feature = "peers")]
pub mod report;
#[cfg(feature = "peers")]
pub mod rounds;
#[cfg(feature = "peers")]
pub mod subjects;
pub mod work;

/// The app secret of all measurements, as long as Meta's are.
pub const SECRET: &str = "5e1f0c7a94b2d8366af01be27c95d43e";
