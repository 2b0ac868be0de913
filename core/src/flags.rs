//! The set of flags of an event.

use crate::generated::Flag;

/// A set of [`Flag`]s.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Flags {
    bits: u32,
}

impl Flags {
    #[inline]
    pub(crate) const fn from_bits(bits: u32) -> Self {
        Flags { bits }
    }

    /// The set as the bits of [`Flag::mask`], which are the same in every language.
    #[inline]
    pub const fn bits(self) -> u32 {
        self.bits
    }

    /// Whether `flag` is in the set.
    #[inline]
    pub const fn contains(self, flag: Flag) -> bool {
        self.bits & flag.mask() != 0
    }

    /// True if no flag is set.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The flags of the set, in the order of their table.
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.iter().copied().filter(move |flag| self.contains(*flag))
    }

    /// The names of the flags of the set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.iter().map(Flag::name)
    }
}

impl core::fmt::Debug for Flags {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}
