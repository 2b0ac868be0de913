//! What the caller has made room for. Nothing is read from there: it may never have been written to.

use std::ptr;

use hubsig::Text;

use crate::error::Fault;
use crate::generated::{HUBSIG_ERROR_BUFFER_TOO_SMALL, HUBSIG_ERROR_NULL_POINTER, HUBSIG_ERROR_TOO_LONG};

/// Room for one object.
pub(crate) struct Out<T>(*mut T);

impl<T> Out<T> {
    /// # Safety
    /// `pointer` points to room for one `T` that is the caller's alone during the call, or is NULL.
    #[inline]
    pub(crate) unsafe fn new(pointer: *mut T) -> Result<Self, Fault> {
        if pointer.is_null() || !pointer.is_aligned() {
            return Err(HUBSIG_ERROR_NULL_POINTER.into());
        }
        Ok(Out(pointer))
    }

    #[inline]
    pub(crate) fn put(self, value: T) {
        // SAFETY: not NULL and aligned, checked when it was made; that there is room is the contract of `new`.
        unsafe { self.0.write(value) }
    }
}

/// Room for one object, or NULL where the caller has no use for it.
pub(crate) struct Optional<T>(*mut T);

impl<T> Optional<T> {
    /// For a function without such an output.
    pub(crate) const NONE: Self = Optional(ptr::null_mut());

    /// # Safety
    /// As for [`Out::new`]. A pointer that is not aligned is treated as NULL.
    #[inline]
    pub(crate) unsafe fn new(pointer: *mut T) -> Self {
        Optional(if pointer.is_aligned() { pointer } else { ptr::null_mut() })
    }

    #[inline]
    pub(crate) fn put(self, value: T) {
        if !self.0.is_null() {
            // SAFETY: not NULL and aligned; that there is room is the contract of `new`.
            unsafe { self.0.write(value) }
        }
    }
}

/// Room for several objects, and where to say how many there are.
pub(crate) struct Room<T> {
    first: *mut T,
    capacity: usize,
    needed: Out<usize>,
}

impl<T> Room<T> {
    /// # Safety
    /// `first` points to room for `capacity` objects that is the caller's alone during the call, or `capacity` is 0;
    /// `needed` as for [`Out::new`].
    #[inline]
    pub(crate) unsafe fn new(first: *mut T, capacity: usize, needed: *mut usize) -> Result<Self, Fault> {
        // SAFETY: the contract is the same.
        let needed = unsafe { Out::new(needed) }?;
        if capacity > isize::MAX as usize / size_of::<T>() {
            return Err(HUBSIG_ERROR_TOO_LONG.into());
        }
        if capacity > 0 && (first.is_null() || !first.is_aligned()) {
            return Err(HUBSIG_ERROR_NULL_POINTER.into());
        }
        Ok(Room { first, capacity, needed })
    }

    /// Writes all of `values`, or nothing where they do not fit; says how many they are in both cases.
    #[inline]
    pub(crate) fn put(self, values: impl ExactSizeIterator<Item = T>) -> Result<(), Fault> {
        let count = values.len();
        self.needed.put(count);
        if count > self.capacity {
            return Err(HUBSIG_ERROR_BUFFER_TOO_SMALL.into());
        }
        // `take`, because the length that an iterator announces is a promise and not a proof.
        for (at, value) in values.take(count).enumerate() {
            // SAFETY: `at` is below `count`, which is at most `capacity`; the room is the contract of `new`.
            unsafe { self.first.add(at).write(value) }
        }
        Ok(())
    }
}

impl Room<u8> {
    /// Writes a text as it is.
    #[inline]
    pub(crate) fn put_bytes(self, bytes: &[u8]) -> Result<(), Fault> {
        self.needed.put(bytes.len());
        if bytes.len() > self.capacity {
            return Err(HUBSIG_ERROR_BUFFER_TOO_SMALL.into());
        }
        if !bytes.is_empty() {
            // SAFETY: it fits; the room is the contract of `new`, which also says that it is not the body's.
            unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), self.first, bytes.len()) }
        }
        Ok(())
    }

    /// Writes a text of the body, decoded.
    pub(crate) fn put_text(self, text: Text<'_>) -> Result<(), Fault> {
        if !text.is_escaped() {
            return self.put_bytes(text.raw());
        }
        // Decoding goes eight bytes at a time where there is room to write a little too much.
        let ample = text.raw().len() + Text::DECODE_ROOM;
        if self.capacity >= ample {
            // SAFETY: `ample` is at most `capacity`; the room is the contract of `new`. It is written to here first, so
            // that a reference to it is one to bytes and not to what was never written.
            let room = unsafe {
                self.first.write_bytes(0, ample);
                std::slice::from_raw_parts_mut(self.first, ample)
            };
            if let Some(length) = text.decode_to(room).map(<[u8]>::len) {
                self.needed.put(length);
                return Ok(());
            }
        }
        self.put_characters(text)
    }

    /// The same, character by character, into room that may be just large enough.
    fn put_characters(self, text: Text<'_>) -> Result<(), Fault> {
        let length = text.chars().map(char::len_utf8).sum();
        self.needed.put(length);
        if length > self.capacity {
            return Err(HUBSIG_ERROR_BUFFER_TOO_SMALL.into());
        }
        let mut at = 0;
        for character in text.chars() {
            let mut encoded = [0; 4];
            let encoded = character.encode_utf8(&mut encoded).as_bytes();
            // SAFETY: the lengths add up to `length`, which is at most `capacity`; the room is the contract of `new`.
            unsafe { ptr::copy_nonoverlapping(encoded.as_ptr(), self.first.add(at), encoded.len()) }
            at += encoded.len();
        }
        Ok(())
    }
}
