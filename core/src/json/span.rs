//! Where something stands in a body: two `u32`, because an index of offsets can be kept, copied and handed across a
//! language boundary where references cannot.

/// A range of a body, in bytes. The default is "absent".
///
/// Offset 0 of a body is the first byte of the outermost value, so neither the inside of a string nor a member's value
/// can begin there: a span that begins at 0 and is empty is free to mean "absent".
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Span {
    start: u32,
    len: u32,
}

impl Span {
    pub(crate) const ABSENT: Span = Span { start: 0, len: 0 };

    /// From a half-open range. A body is never longer than `u32::MAX` (see [`crate::Limits`]), which is checked before
    /// scanning starts, so the conversions cannot lose anything.
    #[inline]
    #[allow(clippy::cast_possible_truncation)]
    pub(crate) const fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, len: end.wrapping_sub(start) as u32 }
    }

    /// From what [`first`](Self::first) and [`len`](Self::len) gave, or anything else: it need not fit a body.
    #[inline]
    pub(crate) const fn of_length(start: u32, len: u32) -> Span {
        Span { start, len }
    }

    #[inline]
    pub(crate) const fn first(self) -> u32 {
        self.start
    }

    #[inline]
    pub(crate) const fn len(self) -> u32 {
        self.len
    }

    #[inline]
    pub(crate) const fn is_absent(self) -> bool {
        self.start == 0 && self.len == 0
    }

    /// First byte.
    #[inline]
    pub(crate) const fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    #[inline]
    pub(crate) const fn end(self) -> usize {
        self.start as usize + self.len as usize
    }

    /// The bytes of this span in `body`; empty where the span does not fit, which only a foreign body can cause.
    #[inline]
    pub(crate) fn of(self, body: &[u8]) -> &[u8] {
        body.get(self.start()..self.end()).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn present(self) -> Option<Span> {
        (!self.is_absent()).then_some(self)
    }
}
