//! What Python says about an accessor: the meaning out of the table, the unit, and where the value comes from.
//!
//! The getters of the extension module and the properties of its stub get the same text.

use std::fmt::Write as _;

use super::tables::{Field, Flag, Tables};

/// So that the longest line of the stub, indented twice, stays below 120 columns.
const WIDTH: usize = 108;

/// The docstring of a field or an attribute, without quotes and indentation.
pub(super) fn of_field(field: &Field) -> String {
    let mut more = Vec::new();
    match field.ty.as_str() {
        "raw" => more.push("Bytes of JSON, as received.".to_owned()),
        "time" if !field.doc.contains("milliseconds") => {
            more.push("Milliseconds since 1970 (UTC).".to_owned());
        }
        "names" if field.of.as_deref() == Some("Flag") => {
            more.push("In the order of `hubsig.flags()`; each is an attribute of its own, too.".to_owned());
        }
        _ => {}
    }
    more.extend(source(field));
    let mut out = field.doc.clone();
    if !more.is_empty() {
        let _ = write!(out, "\n\n{}", wrapped(&more.join(" ")));
    }
    out
}

/// The same as lines of a Rust documentation comment.
pub(super) fn comment(field: &Field) -> String {
    of_field(field).lines().fold(String::new(), |mut out, line| {
        let _ = writeln!(out, "{}", format!("/// {line}").trim_end());
        out
    })
}

/// `about!`: the docstrings of what every event has, for the getters that are written by hand.
pub(super) fn about(tables: &Tables) -> String {
    let attributes = tables.fields.attribute.iter().map(|field| (&field.name, of_field(field)));
    let flags = tables.attributes.flag.iter().map(|Flag { name, doc, .. }| (name, doc.clone()));
    let arms = attributes.chain(flags).fold(String::new(), |mut out, (name, doc)| {
        let _ = writeln!(out, "({name}) => {{ {doc:?} }};");
        out
    });
    format!("macro_rules! about {{\n{arms}}}\npub(crate) use about;\n")
}

/// Where Meta puts it. Paths are tried in their order.
fn source(field: &Field) -> Option<String> {
    let among =
        |paths: &[String]| paths.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", else ");
    Some(match (field.paths.as_slice(), field.whatsapp.as_slice()) {
        ([], []) => return None,
        (paths, []) => format!("From {}.", among(paths)),
        ([], whatsapp) => format!("On WhatsApp, from {}.", among(whatsapp)),
        (paths, whatsapp) => format!("From {}; on WhatsApp, from {}.", among(paths), among(whatsapp)),
    })
}

fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split(' ') {
        if column > 0 && column + 1 + word.len() > WIDTH {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += word.len();
    }
    out
}
