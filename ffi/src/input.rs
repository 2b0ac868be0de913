//! What the caller passes in: pointers and lengths become slices and references here, and nowhere else.
//!
//! The contract of every export, which the header states: a pointer with a length points to that many bytes that stay as
//! they are during the call, or the length is 0 and the pointer is not looked at; a pointer to a struct points to one, or
//! is NULL. What can be checked of that is checked: NULL, alignment, and a length that no object can have.

use std::slice;

use crate::error::Fault;
use crate::generated::{HUBSIG_ERROR_NULL_POINTER, HUBSIG_ERROR_TOO_LONG};

/// `length` bytes at `data`. With length 0 the pointer may be anything.
///
/// # Safety
/// `data` points to `length` readable bytes that nobody writes to during `'a`, or is NULL, or `length` is 0.
#[inline]
pub(crate) unsafe fn bytes<'a>(data: *const u8, length: usize) -> Result<&'a [u8], Fault> {
    // SAFETY: the contract is the same.
    unsafe { array(data, length) }
}

/// `count` objects at `data`. With count 0 the pointer may be anything.
///
/// # Safety
/// As for [`bytes`], with objects in place of bytes.
#[inline]
pub(crate) unsafe fn array<'a, T>(data: *const T, count: usize) -> Result<&'a [T], Fault> {
    if count == 0 {
        return Ok(&[]);
    }
    if count > isize::MAX as usize / size_of::<T>() {
        return Err(HUBSIG_ERROR_TOO_LONG.into());
    }
    if data.is_null() || !data.is_aligned() {
        return Err(HUBSIG_ERROR_NULL_POINTER.into());
    }
    // SAFETY: not NULL, aligned, not too long; that there are so many objects is the caller's part of the contract.
    Ok(unsafe { slice::from_raw_parts(data, count) })
}

/// The object at `pointer`.
///
/// # Safety
/// `pointer` points to an object that nobody writes to during `'a`, or is NULL.
#[inline]
pub(crate) unsafe fn reference<'a, T>(pointer: *const T) -> Result<&'a T, Fault> {
    if pointer.is_null() || !pointer.is_aligned() {
        return Err(HUBSIG_ERROR_NULL_POINTER.into());
    }
    // SAFETY: not NULL and aligned; that there is an object is the caller's part of the contract.
    Ok(unsafe { &*pointer })
}
