//! The work that is measured: what a program does with a delivery, reduced to numbers that can be compared.

use hmac::{Hmac, KeyInit as _, Mac as _};
use hubsig::{Delivery, Event, Kind};
use sha2::Sha256;

/// A keyed state of the same MAC that hubsig uses: the limit that nothing which verifies can go below.
#[derive(Clone)]
pub struct MacAlone(Hmac<Sha256>);

impl MacAlone {
    /// Keys the state once, as hubsig does.
    ///
    /// # Panics
    /// Never: HMAC takes keys of every length.
    pub fn new(secret: &str) -> Self {
        MacAlone(
            Hmac::new_from_slice(secret.as_bytes()).unwrap_or_else(|_| unreachable!("any length will do")),
        )
    }

    /// The digest of a body, from a copy of the keyed state.
    #[inline]
    pub fn digest(&self, body: &[u8]) -> [u8; 32] {
        self.0.clone().chain_update(body).finalize().into_bytes().into()
    }
}

/// What was read from the events of a delivery. Every subject of a comparison has to arrive at the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Seen {
    /// The number of events.
    pub events: u32,
    /// A hash of their kinds, in order.
    pub kinds: u32,
    /// The lengths of all user ids and message ids together.
    pub ids: u32,
    /// How many had a text.
    pub texts: u32,
    /// All timestamps added up.
    pub times: i64,
}

impl Seen {
    /// Takes in one event by its kind and four more attributes.
    #[inline]
    pub fn add(&mut self, kind: Kind, user_id: &[u8], message_id: &[u8], text: bool, timestamp_ms: i64) {
        self.add_kind(kind);
        self.ids = self.ids.wrapping_add((user_id.len() + message_id.len()) as u32);
        self.texts += u32::from(text);
        self.times = self.times.wrapping_add(timestamp_ms);
    }

    /// Takes in one event by its kind alone.
    #[inline]
    pub fn add_kind(&mut self, kind: Kind) {
        self.events += 1;
        self.kinds = self.kinds.wrapping_mul(31).wrapping_add(u32::from(kind.id()));
    }

    /// What is left when only kinds were read.
    pub fn kinds_only(self) -> Seen {
        Seen { events: self.events, kinds: self.kinds, ..Seen::default() }
    }
}

/// The kinds of a delivery's events.
#[inline]
pub fn kinds(delivery: &Delivery<'_>) -> Seen {
    let mut seen = Seen::default();
    for event in delivery.events() {
        seen.add_kind(event.kind());
    }
    seen
}

/// Five attributes of each of a delivery's events: kind, user, message id, text and time, the text as it stands.
#[inline]
pub fn five(delivery: &Delivery<'_>) -> Seen {
    let mut seen = Seen::default();
    for event in delivery.events() {
        add_event(&mut seen, &event, event.text().is_some());
    }
    seen
}

/// Like [`five`], with each text decoded.
#[inline]
pub fn five_decoded(delivery: &Delivery<'_>) -> Seen {
    let mut seen = Seen::default();
    for event in delivery.events() {
        let text = event.text().map(|text| text.decode());
        add_event(&mut seen, &event, std::hint::black_box(&text).is_some());
    }
    seen
}

#[inline]
fn add_event(seen: &mut Seen, event: &Event<'_>, text: bool) {
    seen.add(
        event.kind(),
        event.user_id().map_or(&[], |id| id.raw()),
        event.message_id().map_or(&[], |id| id.raw()),
        text,
        event.timestamp_ms().unwrap_or(0),
    );
}
