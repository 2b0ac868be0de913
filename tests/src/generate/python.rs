//! The twins for Python: the classes of the extension module, their stub, and the names for type checkers.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::Result;
use super::python_docs::{about, comment, of_field};
use super::rust::{camel, doc, header};
use super::rust_fields::ident;
use super::tables::{Field, Tables};

/// `python/src/generated.rs`: one class per shape with one getter per field.
pub(super) fn classes(tables: &Tables) -> String {
    let shapes = &tables.attributes.shape;
    let names: Vec<&str> = shapes.iter().map(|shape| shape.name.as_str()).collect();
    let classes: String = shapes
        .iter()
        .map(|shape| {
            // What the parser notes in its first pass is an attribute of every event already.
            let fields = tables.fields.of_shape(&shape.name).filter(|field| !field.hot);
            let fields: String = fields.map(|field| getter(field, &ident(field))).collect();
            format!("shape! {{\n{}{} {{\n{fields}}}\n}}\n\n", doc(&shape.doc), shape.name)
        })
        .collect();
    let attachment: String = tables.fields.attachment.iter().map(|f| getter(f, &camel(&f.name))).collect();
    let made: String = names
        .iter()
        .filter(|name| **name != "Unknown")
        .map(|name| format!("ShapeKind::{name} => made(py, event, {name}),\n"))
        .collect();
    let added: String = names.iter().map(|name| format!("module.add_class::<{name}>()?;\n")).collect();
    format!(
        "{}use hubsig::ShapeKind;
        use pyo3::prelude::*;

        use crate::event::Event;
        use crate::shapes::{{Attachment, attachment, made, shape}};

        {}

        {classes}
        attachment! {{ {attachment} }}

        /// The object for `event`, of the class of its shape.
        pub(crate) fn object(py: Python<'_>, shape: ShapeKind, event: Event) -> PyResult<Py<PyAny>> {{
            match shape {{
                {made}
                // And for a shape that a newer core knows and this list does not.
                _ => made(py, event, Unknown),
            }}
        }}

        /// Puts the classes into the module.
        pub(crate) fn add_classes(module: &Bound<'_, PyModule>) -> PyResult<()> {{
            {added}
            module.add_class::<Attachment>()
        }}
        ",
        header("fields"),
        about(tables),
    )
}

fn getter(field: &Field, variant: &str) -> String {
    // A keyword of Rust may be an attribute in Python.
    let raw = if field.name == "type" { "r#" } else { "" };
    format!("{}{raw}{}: {variant},\n", comment(field), field.name)
}

/// `python/hubsig/_generated.py`: closed lists as `Literal`, and the union of the classes.
pub(super) fn names(tables: &Tables) -> String {
    let a = &tables.attributes;
    let shapes: Vec<&str> = a.shape.iter().map(|shape| shape.name.as_str()).collect();
    let lists: Vec<(&str, Vec<&str>)> = vec![
        ("Kind", tables.kinds.iter().map(|kind| kind.name.as_str()).collect()),
        ("Platform", a.platform.iter().map(|row| row.name.as_str()).collect()),
        ("Content", a.content.iter().map(|row| row.name.as_str()).collect()),
        ("Direction", a.direction.iter().map(|row| row.name.as_str()).collect()),
        ("Channel", a.channel.iter().map(|row| row.name.as_str()).collect()),
        ("Envelope", a.envelope.iter().map(|row| row.name.as_str()).collect()),
        ("UserIdType", a.user_id_type.iter().map(|row| row.name.as_str()).collect()),
        ("Flag", a.flag.iter().map(|row| row.name.as_str()).collect()),
        ("ErrorCode", tables.errors.iter().map(|row| row.name.as_str()).collect()),
    ];
    let mut out = String::from(
        "\"\"\"Generated from the tables in core/spec; edit those, not this file.\n\n\
         The closed lists as types, and the union of everything that iterating over a delivery yields.\n\"\"\"\n\n\
         from typing import Literal, TypeAlias\n\nfrom hubsig._native import (\n    Attachment,\n",
    );
    let mut sorted = shapes.clone();
    sorted.sort_unstable();
    for name in &sorted {
        let _ = writeln!(out, "    {name},");
    }
    out += ")\n\n__all__ = [\n    \"AnyEvent\",\n    \"Attachment\",\n";
    for name in sorted.iter().copied().chain(lists.iter().map(|(name, _)| *name)) {
        let _ = writeln!(out, "    \"{name}\",");
    }
    let _ = writeln!(out, "]\n\nAnyEvent: TypeAlias = {}", shapes.join(" | "));
    for (name, members) in &lists {
        let _ = writeln!(out, "\n{name}: TypeAlias = Literal[");
        for member in members {
            let _ = writeln!(out, "    \"{member}\",");
        }
        out += "]\n";
    }
    out
}

/// `python/hubsig/_cli/catalogue.py`: the kinds with their descriptions, for `hubsig kinds`.
pub(super) fn catalogue(tables: &Tables) -> String {
    let mut out = String::from(
        "\"\"\"Generated from the tables in core/spec; edit those, not this file.\n\n\
         The kinds of events as the command line lists them.\n\"\"\"\n\n\
         from typing import Final, NamedTuple\n\n\n\
         class Row(NamedTuple):\n    \"\"\"A kind. No platforms: it can come on any.\"\"\"\n\n    \
         name: str\n    shape: str\n    platforms: tuple[str, ...]\n    direction: str\n    doc: str\n\n\n\
         KINDS: Final = (\n",
    );
    for kind in &tables.kinds {
        let platforms: String = kind.platforms.iter().map(|name| format!("{name:?}, ")).collect();
        let platforms =
            if kind.platforms.len() == 1 { platforms.trim_end() } else { platforms.trim_end_matches(", ") };
        let _ = writeln!(
            out,
            "    Row({:?}, {:?}, ({platforms}), {:?}, {:?}),",
            kind.name, kind.shape, kind.direction, kind.doc
        );
    }
    out += ")\n";
    out
}

/// `python/hubsig/__init__.py`: the generated names among the exported ones; type checkers want to see them in one list.
pub(super) fn exports(root: &Path, path: &str, tables: &Tables) -> Result<String> {
    let written = fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"))?;
    let generated = names(tables);
    let list = generated.split_once("__all__ = [\n").and_then(|(_, rest)| rest.split_once(']'));
    let mut classes: Vec<&str> = tables.attributes.shape.iter().map(|shape| shape.name.as_str()).collect();
    classes.push("Attachment");
    classes.sort_unstable();
    let classes: String = classes.iter().map(|name| format!("        {name},\n")).collect();
    let written = between(&written, "classes", &classes)?;
    between(&written, "generated", list.ok_or("the generated names have no list")?.0)
}

/// `python/hubsig/_native.pyi`: the parts between the marks; the rest is written by hand.
pub(super) fn stub(root: &Path, path: &str, tables: &Tables) -> Result<String> {
    let written = fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"))?;
    let attributes: String = tables
        .fields
        .attribute
        .iter()
        .map(property)
        .chain(tables.attributes.flag.iter().map(|flag| typed(&flag.name, "bool", &flag.doc)))
        .collect();
    let mut classes = String::new();
    for shape in &tables.attributes.shape {
        let _ = writeln!(classes, "@final\nclass {}(Event):\n    \"\"\"{}\"\"\"\n", shape.name, shape.doc);
        classes.extend(tables.fields.of_shape(&shape.name).filter(|field| !field.hot).map(property));
        classes += "\n";
    }
    let attachment: String = tables.fields.attachment.iter().map(property).collect();
    let out = between(&written, "attributes", &attributes)?;
    let out = between(&out, "attachment", &attachment)?;
    between(&out, "shapes", &classes)
}

fn property(row: &Field) -> String {
    let ty = match (row.ty.as_str(), row.of.as_deref()) {
        ("name", Some(list)) => list.to_owned(),
        // The keys of a messaging event are Meta's list, not one of ours.
        ("names", Some("Key")) => "tuple[str, ...]".to_owned(),
        ("names", Some(list)) => format!("tuple[{list}, ...]"),
        ("int" | "time", _) => "int".to_owned(),
        ("bool", _) => "bool".to_owned(),
        ("raw", _) => "bytes".to_owned(),
        ("list", _) => "tuple[Attachment, ...]".to_owned(),
        _ => "str".to_owned(),
    };
    let absent =
        row.always || matches!(row.ty.as_str(), "list" | "names") || row.special.as_deref() == Some("whole");
    typed(&row.name, &if absent { ty } else { format!("{ty} | None") }, &of_field(row))
}

fn typed(name: &str, ty: &str, doc: &str) -> String {
    let doc = doc.replace('\n', "\n        ").replace("\n        \n", "\n\n");
    let end = if doc.contains('\n') { "\n        " } else { "" };
    format!("    @property\n    def {name}(self) -> {ty}:\n        \"\"\"{doc}{end}\"\"\"\n\n")
}

/// Replaces what stands between `# <name>` and `# </name>`, wherever the marks are indented to.
fn between(text: &str, name: &str, new: &str) -> Result<String> {
    let (open, close) = (format!("# <{name}>\n"), format!("# </{name}>"));
    let mark = || format!("the mark {} is missing", open.trim_end());
    let (before, rest) = text.split_once(&open).ok_or_else(mark)?;
    let (old, after) = rest.split_once(&close).ok_or_else(mark)?;
    // The closing mark keeps its indentation.
    let indent = &old[old.rfind('\n').map_or(0, |at| at + 1)..];
    Ok(format!("{before}{open}{new}{indent}{close}{after}"))
}
