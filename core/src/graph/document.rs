//! A JSON text that is looked into where it stands.

use crate::json::Value;
use crate::json::scan::Scanner;

/// The value that `bytes` consists of, checked against the whole grammar; `None` for anything else.
pub(super) fn document(bytes: &[u8]) -> Option<Value<'_>> {
    // Offsets have 32 bits.
    u32::try_from(bytes.len()).ok()?;
    let mut scanner = Scanner::new(bytes);
    scanner.space();
    let value = scanner.skip().ok()?;
    scanner.finish().ok()?;
    Some(Value::new(value.of(bytes)))
}

/// The text of a JSON object without the space around it.
pub(super) fn object(text: &str) -> Option<&str> {
    let value = document(text.as_bytes())?;
    if value.is_object() { core::str::from_utf8(value.raw()).ok() } else { None }
}
