//! Which library this is, to compare with the header that a program was compiled with.

use std::ffi::c_char;

use crate::generated::{HUBSIG_VERSION, HUBSIG_VERSION_STRING};
use crate::guard;

/// The number of the binary interface. It goes up when a program compiled with an older header would no longer work; the
/// name under which the shared library is looked for has the same number.
pub const HUBSIG_ABI_VERSION: u32 = 0;

/// The version of the library: `major << 16 | minor << 8 | patch`. HUBSIG_VERSION is that of the header.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_version() -> u32 {
    guard::value(0, || HUBSIG_VERSION)
}

/// The version of the library as text, such as "1.2.3". Constant, ends with a NUL byte, never freed.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_version_string() -> *const c_char {
    guard::value(c"".as_ptr(), || HUBSIG_VERSION_STRING.as_ptr())
}

/// The number of the library's binary interface. A program that loads the library itself compares it with
/// HUBSIG_ABI_VERSION and goes no further if they differ.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_abi_version() -> u32 {
    guard::value(u32::MAX, || HUBSIG_ABI_VERSION)
}
