//! The index of a delivery: one small record per event, made of offsets.
//!
//! An index refers to no memory, so it can be kept beside the body (Python keeps `bytes` + index), be filled again and
//! again, or be copied into an array of another language. What it says is only true for the body it was made from.

use smallvec::SmallVec;

use crate::error::{Error, ErrorCode};
use crate::generated::{Channel, Content, Envelope, Kind, Platform};
use crate::json::span::Span;
use crate::limits::Limits;
use crate::walk::List;

/// Events that an index holds without heap memory.
const INLINE: usize = 4;

/// Where the events of a body stand and what they are.
///
/// Made by parsing a delivery; [`crate::Delivery::into_index`] and [`crate::Delivery::with_index`] take it apart from
/// the body and put the two together again. Up to four events need no heap memory, more need one growing buffer, and
/// an index that is filled again keeps its buffer.
///
/// One thing more takes memory, for as long as it is read: a WhatsApp value with more than 16 contacts and more than eight
/// events, of which somebody has to find out who is whose.
#[derive(Clone, Default)]
pub struct Index {
    records: SmallVec<[Record; INLINE]>,
}

/// What the walk finds out about one event. 96 bytes; the rest is read from the event's own slice when asked for.
#[derive(Clone, Copy)]
pub(crate) struct Record {
    /// The event itself.
    pub(crate) raw: Span,
    /// The object that its details are in, where that is not the event itself: the `value` of a change.
    pub(crate) value: Span,
    /// `entry.id`.
    pub(crate) account: Span,
    pub(crate) sender: Span,
    pub(crate) recipient: Span,
    /// The event's own id, else the id of what it is about.
    pub(crate) id: Span,
    pub(crate) text: Span,
    /// The wire's field name.
    pub(crate) field: Span,
    /// Milliseconds, or [`Record::NO_TIME`].
    pub(crate) timestamp: i64,
    /// The deciding keys present, as the bits of [`crate::generated::Key`].
    pub(crate) keys: u32,
    /// Flags that the walk saw, as the bits of [`crate::generated::Flag`].
    pub(crate) flags: u32,
    /// Of an element of a WhatsApp list: where the `metadata` of its value begins. Of a comment: where the `time` of its
    /// entry begins, the only one that Instagram gives. 0 where there is none.
    pub(crate) around: u32,
    /// Of an element of a WhatsApp list: where the contact begins that is its own, or the only one. Of a comment: see
    /// [`Noted::Parent`]. 0 where there is none.
    pub(crate) related: u32,
    pub(crate) kind: Kind,
    pub(crate) platform: Platform,
    pub(crate) envelope: Envelope,
    pub(crate) channel: Channel,
    pub(crate) content: Option<Content>,
    /// The list of a WhatsApp value that the event is an element of; `value` is then its surroundings, not its details.
    pub(crate) list: Option<List>,
    /// What need not be looked for any more.
    pub(crate) noted: Noted,
}

/// What the walk has seen on its way that an event would otherwise have to look for: who is who in an element of a
/// WhatsApp list, and what a comment answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Noted {
    /// Nothing: the event and what is around it have to be asked.
    Nothing,
    /// The sender of a message or the recipient of a status is the other person, and nothing around it says more than
    /// this phone number.
    Plain,
    /// The element names the other person by a business-scoped id, at the place where Meta writes it.
    Scoped,
    /// It comes from the number that its value was delivered for.
    Business,
    /// What a comment answers: the one whose id, a word, begins at [`Record::related`], or none.
    Parent,
}

impl Noted {
    const ALL: [Self; 5] = [Self::Nothing, Self::Plain, Self::Scoped, Self::Business, Self::Parent];

    pub(crate) fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

impl Record {
    pub(crate) const NO_TIME: i64 = i64::MIN;

    #[inline]
    pub(crate) fn new(kind: Kind, platform: Platform, envelope: Envelope, raw: Span) -> Self {
        Record {
            raw,
            value: Span::ABSENT,
            account: Span::ABSENT,
            sender: Span::ABSENT,
            recipient: Span::ABSENT,
            id: Span::ABSENT,
            text: Span::ABSENT,
            field: Span::ABSENT,
            timestamp: Self::NO_TIME,
            keys: 0,
            flags: 0,
            around: 0,
            related: 0,
            kind,
            platform,
            envelope,
            channel: Channel::Primary,
            content: None,
            list: None,
            noted: Noted::Nothing,
        }
    }
}

impl Index {
    /// An index of nothing, to be filled by [`crate::Webhook::receive_into`] or
    /// [`crate::Delivery::parse_unverified_into`].
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of events.
    #[inline]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// True if there is no event, which only an index that was never filled can say.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    #[inline]
    pub(crate) fn get(&self, at: usize) -> Option<&Record> {
        self.records.get(at)
    }

    #[inline]
    pub(crate) fn records(&self) -> &[Record] {
        &self.records
    }

    #[inline]
    pub(crate) fn clear(&mut self) {
        self.records.clear();
    }

    /// Adds a record. `read` of `total` bytes of the body have been read for those already there, from which the room
    /// for the rest is guessed: a batch of like events is stored with one allocation of about the right size.
    #[inline]
    pub(crate) fn push(
        &mut self,
        record: Record,
        limits: Limits,
        read: usize,
        total: usize,
    ) -> Result<(), Error> {
        if self.records.len() == self.records.capacity() {
            self.grow(limits, read, total)?;
        }
        if self.records.len() >= limits.max_events() as usize {
            return Err(Error::at(ErrorCode::TooManyEvents, record.raw.start()));
        }
        self.records.push(record);
        Ok(())
    }

    #[cold]
    fn grow(&mut self, limits: Limits, read: usize, total: usize) -> Result<(), Error> {
        let known = self.records.len();
        // Counted from the first event on: what stands before it is there once.
        let first = self.records.first().map_or(0, |record| record.raw.start());
        let read = read.saturating_sub(first).max(1);
        let expected = (known + 1).saturating_mul(total.saturating_sub(first)) / read;
        let expected = expected.saturating_add(expected / 64);
        // A hostile body can begin with tiny events; then the guess is wrong by far. So it may not take more than half
        // as many bytes as the body has, which is plenty for real events, unless so many have been there already.
        let plenty = (total / (2 * size_of::<Record>())).max(known.saturating_mul(4));
        let more = expected.saturating_sub(known).clamp(known / 8 + 1, plenty.max(known / 8 + 1));
        let most = (limits.max_events() as usize).saturating_sub(known).max(1);
        self.records.try_grow(known + more.min(most)).map_err(|_| Error::new(ErrorCode::TooManyEvents))
    }

    /// Takes back everything from `from` on.
    #[inline]
    pub(crate) fn truncate(&mut self, from: usize) {
        self.records.truncate(from);
    }

    /// Takes back the records of `range`.
    pub(crate) fn remove(&mut self, range: core::ops::Range<usize>) {
        self.records.drain(range);
    }

    /// Moves the records of `range` to before `to`, which stands before them.
    pub(crate) fn move_back(&mut self, range: core::ops::Range<usize>, to: usize) {
        let count = range.len();
        if let Some(records) = self.records.get_mut(to..range.end) {
            records.rotate_right(count);
        }
    }

    /// The records from `from` on, to say something about all of them.
    #[inline]
    pub(crate) fn tail(&mut self, from: usize) -> &mut [Record] {
        self.records.get_mut(from..).unwrap_or_default()
    }
}

impl core::fmt::Debug for Index {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Index").field("events", &self.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_stays_small() {
        // 96 bytes are what keeps the index of a batch below 0.3 byte for each byte of the body.
        assert!(size_of::<Record>() <= 96, "{}", size_of::<Record>());
    }
}
