//! The few bytes of JSON that hubsig itself writes: quoted text, and a value with the white space between its tokens
//! removed. Owned output of any other shape is for `serde_json`; this is what must not depend on it.

use alloc::string::String;
use core::fmt::Write as _;

use super::text::Text;

/// Appends `text` as a JSON string: only what has to be escaped is.
pub(crate) fn string(out: &mut String, text: &str) {
    out.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= b' ' && byte != b'"' && byte != b'\\' {
            continue;
        }
        // What is escaped is ASCII, so both ends are boundaries of characters.
        out.push_str(text.get(from..at).unwrap_or_default());
        from = at + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            0x08 => out.push_str("\\b"),
            0x0c => out.push_str("\\f"),
            _ => {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "\\u{byte:04x}");
            }
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.push('"');
}

/// Appends the decoded text as a JSON string.
pub(crate) fn text(out: &mut String, text: Text<'_>) {
    string(out, &text.decode());
}

/// Appends a scanned value without the white space between its tokens; every token keeps its spelling.
pub(crate) fn compact(out: &mut String, value: &[u8]) {
    let mut in_string = false;
    let mut escaped = false;
    let mut from = 0;
    let mut push = |bytes: &[u8]| out.push_str(&String::from_utf8_lossy(bytes));
    for (at, byte) in value.iter().enumerate() {
        if in_string {
            in_string = escaped || *byte != b'"';
            escaped = !escaped && *byte == b'\\';
        } else if *byte == b'"' {
            in_string = true;
        } else if matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
            push(value.get(from..at).unwrap_or_default());
            from = at + 1;
        }
    }
    push(value.get(from..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_where_they_must_be() {
        let mut out = String::new();
        string(&mut out, "a\"\\/\n\u{1}\u{7f}é😍\u{2028}");
        assert_eq!(out, "\"a\\\"\\\\/\\n\\u0001\u{7f}é😍\u{2028}\"");
    }

    #[test]
    fn compact_touches_only_the_space_between_tokens() {
        let mut out = String::new();
        compact(&mut out, b"{ \"a b\\\" \" :\n[ 1.50 ,\t\"\\\\\" , { } ] }");
        assert_eq!(out, "{\"a b\\\" \":[1.50,\"\\\\\",{}]}");
    }
}
