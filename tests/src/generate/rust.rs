//! What all generated Rust files share: names, enums, grouped matches, formatting.

use std::fmt::{Display, Write as _};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Result;
use super::tables::Tables;

/// An enum to be written, with the methods that every table enum has.
pub(super) struct Enum {
    pub name: &'static str,
    pub doc: &'static str,
    /// What `id()` is, for its documentation.
    pub id_doc: &'static str,
    pub repr: &'static str,
    pub visibility: &'static str,
    pub non_exhaustive: bool,
    pub variants: Vec<Variant>,
}

/// One variant of an [`Enum`].
pub(super) struct Variant {
    pub ident: String,
    pub id: u16,
    pub name: String,
    pub doc: String,
}

impl Variant {
    pub(super) fn new(id: u16, name: &str, doc: &str) -> Self {
        Self { ident: camel(name), id, name: name.to_owned(), doc: doc.to_owned() }
    }
}

/// The first lines of a generated file.
pub(super) fn header(table: &str) -> String {
    format!("// Generated from core/spec/{table}.toml; edit the table, not this file.\n\n")
}

/// `message_text` → `MessageText`. Names that are camel case already stay as they are.
pub(super) fn camel(name: &str) -> String {
    if name == "whatsapp" {
        return "WhatsApp".to_owned();
    }
    name.split(['_', '-'])
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// A Rust string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Doc comment lines.
pub(super) fn doc(text: &str) -> String {
    text.lines().fold(String::new(), |mut out, line| {
        let _ = writeln!(out, "/// {line}");
        out
    })
}

/// The definition of an enum and its common methods.
pub(super) fn definition(of: &Enum) -> String {
    let Enum { name, repr, visibility, .. } = of;
    let mut out = doc(of.doc);
    out += "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n";
    if of.non_exhaustive {
        out += "#[non_exhaustive]\n";
    }
    let _ = writeln!(out, "#[repr({repr})]\n{visibility} enum {name} {{");
    for variant in &of.variants {
        let _ = writeln!(out, "{}{} = {},", doc(&variant.doc), variant.ident, variant.id);
    }
    out += "}\n";
    out
}

/// `ALL`, `id`, `from_id`, `name` and `from_name`, to stand inside an `impl` block.
pub(super) fn common_methods(of: &Enum) -> String {
    let Enum { repr, visibility, .. } = of;
    let all: String = of.variants.iter().map(|v| format!("Self::{},", v.ident)).collect();
    let by_id = arms(of.variants.iter().map(|v| (v.id.to_string(), format!("Some(Self::{})", v.ident))));
    let names = arms(of.variants.iter().map(|v| (format!("Self::{}", v.ident), literal(&v.name))));
    let by_name = arms(
        of.variants.iter().map(|v| (format!("b{}", literal(&v.name)), format!("Some(Self::{})", v.ident))),
    );
    format!(
        "/// Every one, in the order of the table.
        {visibility} const ALL: &'static [Self] = &[{all}];

        /// {id_doc}
        #[inline]
        {visibility} const fn id(self) -> {repr} {{ self as {repr} }}

        /// The one with this id, if there is one.
        {visibility} const fn from_id(id: {repr}) -> Option<Self> {{ match id {{ {by_id} _ => None, }} }}

        /// The public name, the same in every language.
        #[inline]
        {visibility} const fn name(self) -> &'static str {{ match self {{ {names} }} }}

        /// The one with this name, if there is one.
        {visibility} const fn from_name(name: &str) -> Option<Self> {{
            match name.as_bytes() {{ {by_name} _ => None, }}
        }}
        ",
        id_doc = of.id_doc,
    )
}

/// `Display` writes the public name.
pub(super) fn display(name: &str) -> String {
    format!(
        "impl core::fmt::Display for {name} {{
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {{ f.pad(self.name()) }}
        }}\n"
    )
}

/// A whole enum: definition, common methods, `extra` methods, `Display`.
pub(super) fn whole(of: &Enum, extra: &str) -> String {
    let name = of.name;
    format!("{}\nimpl {name} {{ {} {extra} }}\n\n{}\n", definition(of), common_methods(of), display(name))
}

/// The arms of a match.
pub(super) fn arms<P: Display, V: Display>(pairs: impl IntoIterator<Item = (P, V)>) -> String {
    pairs.into_iter().fold(String::new(), |mut out, (pattern, value)| {
        let _ = writeln!(out, "{pattern} => {value},");
        out
    })
}

/// The arms of a match over the length of the byte slice `subject`, one per wire name. Comparing whole slices of a
/// known length compiles to a few wide loads; slice patterns would compare byte by byte.
pub(super) fn arms_by_length<'t>(
    subject: &str,
    names: impl IntoIterator<Item = (&'t str, String)>,
) -> String {
    arms(
        names
            .into_iter()
            .map(|(name, value)| (format!("{} if {subject} == b{}", name.len(), literal(name)), value)),
    )
}

/// The arms of a match with the patterns of equal values put together, values in order of first appearance.
pub(super) fn grouped_arms(pairs: impl IntoIterator<Item = (String, String)>) -> String {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for (pattern, value) in pairs {
        match groups.iter_mut().find(|(known, _)| *known == value) {
            Some((_, patterns)) => patterns.push(pattern),
            None => groups.push((value, vec![pattern])),
        }
    }
    arms(groups.into_iter().map(|(value, patterns)| (patterns.join(" | "), value)))
}

/// `core/src/generated/mod.rs`.
pub(super) fn module(tables: &Tables) -> String {
    let shapes: String = tables.attributes.shape.iter().map(|shape| format!("{}, ", shape.name)).collect();
    format!(
        "// Generated by the crate `tests`; edit its generator, not this file.

//! The twins of the tables in `core/spec`.
#![allow(clippy::too_many_lines, reason = \"one arm per row of a table\")]
#![allow(clippy::doc_markdown, reason = \"the tables speak of Instagram and WhatsApp, which are no identifiers\")]

mod attributes;
mod changes;
mod errors;
mod fields;
#[cfg(feature = \"graph\")]
pub(crate) mod graph;
mod keys;
mod kinds;
mod shapes;

pub use attributes::{{Channel, Content, Direction, Envelope, Flag, Platform, ShapeKind, UserIdType}};
pub(crate) use changes::{{ChangeRule, change_kind}};
pub use errors::{{ErrorClass, ErrorCode}};
pub(crate) use fields::{{FieldSpec, Special}};
pub use fields::{{AttachmentField, Field, FieldType}};
pub(crate) use keys::Key;
pub use kinds::Kind;
pub use shapes::{{{shapes}Shape}};
"
    )
}

/// Passes source through `rustfmt` with the settings of the repository.
pub(super) fn format(root: &Path, source: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt: {error}"))?;
    let mut stdin = child.stdin.take().ok_or("rustfmt has no stdin")?;
    // rustfmt reads everything before it writes, so writing first cannot block for ever.
    stdin.write_all(source.as_bytes())?;
    drop(stdin);
    let output = child.wait_with_output()?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Err(format!("rustfmt refused the source: {}", String::from_utf8_lossy(&output.stderr)).into())
    }
}
