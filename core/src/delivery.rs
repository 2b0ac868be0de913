//! A delivery: the body of one webhook request, and the events in it.

use crate::error::Error;
use crate::event::Event;
use crate::index::Index;
use crate::limits::Limits;
use crate::walk;

/// The events of one webhook request, in order, over the body that they stand in.
///
/// Comes out of [`crate::Webhook::receive`], which verifies first. Every element of every container of the body is an
/// event here; what is not known is one of the `unknown_*` kinds, never left out.
///
/// ```
/// use hubsig::{Kind, Webhook, sign};
///
/// let body = br#"{"object":"instagram","entry":[{"id":"1","time":2,"messaging":[
///     {"sender":{"id":"3"},"recipient":{"id":"1"},"timestamp":1778760051266,"message":{"mid":"m","text":"ciao"}}]}]}"#;
/// let webhook = Webhook::builder().app_secret("app secret").build()?;
///
/// let delivery = webhook.receive(body, &sign(b"app secret", body))?;
/// for event in delivery.events() {
///     assert_eq!(event.kind(), Kind::MessageText);
///     assert_eq!(event.text().unwrap(), "ciao");
/// }
/// # Ok::<(), hubsig::Error>(())
/// ```
#[derive(Clone)]
pub struct Delivery<'b> {
    body: &'b [u8],
    index: Index,
    secret: Option<usize>,
}

impl<'b> Delivery<'b> {
    /// Reads a body **without looking at a signature**: for archives, tests, and bodies that were verified elsewhere.
    /// Anybody can have written such a body.
    pub fn parse_unverified(body: &'b [u8]) -> Result<Self, Error> {
        Self::parse_unverified_with(body, Limits::default())
    }

    /// [`parse_unverified`](Self::parse_unverified) within other limits.
    pub fn parse_unverified_with(body: &'b [u8], limits: Limits) -> Result<Self, Error> {
        limits.check_body(body)?;
        Self::parse(body, limits, None)
    }

    /// [`parse_unverified`](Self::parse_unverified) into an index that is used again and again: no allocation once it
    /// has grown to the size of what comes. On an error the index is not to be used.
    pub fn parse_unverified_into(body: &[u8], limits: Limits, index: &mut Index) -> Result<(), Error> {
        limits.check_body(body)?;
        walk::walk(body, limits, index)
    }

    /// A body whose length has been checked, and its signature too.
    #[inline]
    pub(crate) fn from_verified(body: &'b [u8], limits: Limits, secret: usize) -> Result<Self, Error> {
        Self::parse(body, limits, Some(secret))
    }

    #[inline]
    fn parse(body: &'b [u8], limits: Limits, secret: Option<usize>) -> Result<Self, Error> {
        // Filled where it is returned: an index has room for four events, and moving it costs more than a key does.
        let mut result = Ok(Delivery { body, index: Index::new(), secret });
        if let Ok(delivery) = &mut result
            && let Err(error) = walk::walk(body, limits, &mut delivery.index)
        {
            result = Err(error);
        }
        result
    }

    /// A body and the index that was made from it, put together again. With any other body the answers mean nothing,
    /// but nothing worse happens.
    pub fn with_index(body: &'b [u8], index: Index) -> Self {
        Delivery { body, index, secret: None }
    }

    /// The index alone, to be kept beside the body.
    pub fn into_index(self) -> Index {
        self.index
    }

    /// The body, as received.
    pub fn body(&self) -> &'b [u8] {
        self.body
    }

    /// The number of events: at least one.
    #[inline]
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Always false for a delivery that was parsed: every body holds an event, be it `unknown_body`.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    /// The event at a position.
    #[inline]
    pub fn get(&self, at: usize) -> Option<Event<'b>> {
        self.index.event(self.body, at)
    }

    /// The events in order.
    #[inline]
    pub fn events(&self) -> Events<'_, 'b> {
        Events { delivery: self, at: 0 }
    }

    /// Which of the webhook's app secrets the signature was made with, counted from 0; `None` if none was checked.
    pub fn secret_index(&self) -> Option<usize> {
        self.secret
    }
}

/// Says how many events there are, and nothing of what they hold.
impl core::fmt::Debug for Delivery<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Delivery")
            .field("events", &self.len())
            .field("bytes", &self.body.len())
            .field("secret_index", &self.secret)
            .finish()
    }
}

#[allow(clippy::into_iter_without_iter, reason = "`events` is the name people look for")]
impl<'d, 'b> IntoIterator for &'d Delivery<'b> {
    type Item = Event<'b>;
    type IntoIter = Events<'d, 'b>;

    fn into_iter(self) -> Events<'d, 'b> {
        self.events()
    }
}

/// The events of a delivery, in order.
#[derive(Clone, Debug)]
pub struct Events<'d, 'b> {
    delivery: &'d Delivery<'b>,
    at: usize,
}

impl<'b> Iterator for Events<'_, 'b> {
    type Item = Event<'b>;

    #[inline]
    fn next(&mut self) -> Option<Event<'b>> {
        let event = self.delivery.get(self.at)?;
        self.at += 1;
        Some(event)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.delivery.len() - self.at;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Events<'_, '_> {}
