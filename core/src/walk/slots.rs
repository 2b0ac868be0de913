//! Lists whose events are listed in a fixed order, whatever order they came in, and of which the last of each name
//! counts.

use core::ops::Range;

use crate::index::Index;

/// Where the events of each of `N` lists stand in the index, counted from the first event of the object they are in.
pub(super) struct Slots<const N: usize> {
    first: usize,
    ranges: [Range<usize>; N],
    /// A list came before one that is listed first.
    disordered: bool,
    last: usize,
}

impl<const N: usize> Slots<N> {
    #[inline]
    pub(super) fn new(index: &Index) -> Self {
        Self::after(index.len())
    }

    /// For an object before which there were so many events.
    #[inline]
    pub(super) fn after(first: usize) -> Self {
        Slots { first, ranges: [const { 0..0 }; N], disordered: false, last: 0 }
    }

    /// Before the events of a list are added: what a list of that name yielded earlier is taken back.
    #[inline]
    pub(super) fn begin(&mut self, index: &mut Index, slot: usize) -> usize {
        self.remove(index, slot);
        self.disordered |= slot < self.last;
        self.last = self.last.max(slot);
        index.len()
    }

    /// After the events of a list, which begin at `from`, have been added.
    #[inline]
    pub(super) fn end(&mut self, index: &Index, slot: usize, from: usize) {
        if let Some(range) = self.ranges.get_mut(slot) {
            *range = from - self.first..index.len() - self.first;
        }
    }

    /// Whether a list has yielded an event.
    pub(super) fn is_empty(&self, slot: usize) -> bool {
        self.ranges.get(slot).is_none_or(Range::is_empty)
    }

    /// Takes back what a list yielded.
    pub(super) fn remove(&mut self, index: &mut Index, slot: usize) {
        let Some(range) = self.ranges.get_mut(slot).map(core::mem::take).filter(|range| !range.is_empty())
        else {
            return;
        };
        index.remove(self.first + range.start..self.first + range.end);
        for other in self.ranges.iter_mut().filter(|other| other.start >= range.end) {
            *other = other.start - range.len()..other.end - range.len();
        }
    }

    /// Brings the events into the order of the lists, where they are not. Each event moves at most `N - 1` times.
    #[inline]
    pub(super) fn arrange(&mut self, index: &mut Index) {
        if self.disordered {
            self.reorder(index);
        }
    }

    #[cold]
    fn reorder(&mut self, index: &mut Index) {
        let mut to = 0;
        for slot in 0..N {
            let Some(range) = self.ranges.get(slot).cloned().filter(|range| !range.is_empty()) else {
                continue;
            };
            index.move_back(self.first + range.start..self.first + range.end, self.first + to);
            for other in self.ranges.iter_mut().filter(|other| (to..range.start).contains(&other.start)) {
                *other = other.start + range.len()..other.end + range.len();
            }
            to += range.len();
        }
        self.disordered = false;
    }
}
