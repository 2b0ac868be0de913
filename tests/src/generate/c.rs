//! `ffi/src/generated.rs`: the numbers of the tables as constants of the C interface, and their names as C strings.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::Result;
use super::graph::{Graph, Limit};
use super::graph_interface::{Interface, statuses};
use super::rust::{arms, doc, header, literal};
use super::tables::{Field, Row, Tables};

/// A constant of the header.
struct Constant {
    name: String,
    value: u32,
    about: String,
}

/// The constants of one list, which have a type and the beginning of their names in common.
struct List {
    /// Heading of the group in the header.
    title: &'static str,
    ty: &'static str,
    constants: Vec<Constant>,
}

/// `ffi/src/generated.rs`.
pub(super) fn generated(root: &Path, tables: &Tables, graph: &Graph) -> Result<String> {
    let interface = Interface::load(root)?;
    let mut out = header("*");
    out += "//! The numbers of the tables, and their names.\n\n\
            #![allow(clippy::match_same_arms, clippy::too_many_lines, reason = \"a row of the table is an arm\")]\n\
            #![allow(clippy::unreadable_literal, reason = \"numbers are searched for as the tables have them\")]\n\n\
            use core::ffi::CStr;\n\n";
    out += &version(root)?;
    let mut taken = BTreeSet::new();
    for list in lists(tables, graph, &interface) {
        let _ = writeln!(out, "// {}\n", list.title);
        for Constant { name, value, about } in list.constants {
            if !taken.insert(name.clone()) {
                return Err(format!("two constants are called {name}").into());
            }
            let value = match list.ty {
                "u32"
                    if value.is_power_of_two() && name.starts_with("HUBSIG_FLAG")
                        || name.starts_with("HUBSIG_ALSO") =>
                {
                    format!("1 << {}", value.trailing_zeros())
                }
                _ => value.to_string(),
            };
            let _ = writeln!(out, "{}pub const {name}: {} = {value};", doc(&wrap(&about)), list.ty);
        }
        out.push('\n');
    }
    out += &names(tables, graph, &interface);
    Ok(out)
}

/// The version of the workspace, as constants.
fn version(root: &Path) -> Result<String> {
    #[derive(Deserialize)]
    struct Manifest {
        workspace: Workspace,
    }
    #[derive(Deserialize)]
    struct Workspace {
        package: Package,
    }
    #[derive(Deserialize)]
    struct Package {
        version: String,
    }
    let manifest: Manifest = toml::from_str(&fs::read_to_string(root.join("Cargo.toml"))?)?;
    let version = manifest.workspace.package.version;
    let numbers = version.split('.').map(str::parse).collect::<std::result::Result<Vec<u32>, _>>()?;
    let [major, minor, patch] = numbers[..] else {
        return Err(format!("the version {version} has not three numbers").into());
    };
    let all = major << 16 | minor << 8 | patch;
    let constant =
        |name: &str, value: u32, about: &str| format!("{}pub const {name}: u32 = {value};\n", doc(about));
    Ok([
        constant(
            "HUBSIG_VERSION_MAJOR",
            major,
            "The first number of the version that this header belongs to.",
        ),
        constant("HUBSIG_VERSION_MINOR", minor, "The second number."),
        constant("HUBSIG_VERSION_PATCH", patch, "The third number."),
        constant(
            "HUBSIG_VERSION",
            all,
            "All three: `major << 16 | minor << 8 | patch`, to compare with hubsig_version().",
        ),
        format!(
            "{}pub const HUBSIG_VERSION_STRING: &CStr = c{};\n\n",
            doc("The version as text."),
            literal(&version)
        ),
    ]
    .concat())
}

/// Every list of constants, in the order of the header.
fn lists(tables: &Tables, graph: &Graph, interface: &Interface) -> Vec<List> {
    let a = &tables.attributes;
    let plain = |title, prefix: &str, rows: &[Row]| List {
        title,
        ty: "u8",
        constants: rows.iter().map(|row| constant(prefix, &row.name, row.id.into(), &row.doc)).collect(),
    };
    let platforms = a.platform.iter().map(|row| constant("PLATFORM", &row.name, row.id.into(), &row.doc));
    let contents = a.content.iter().map(|row| constant("CONTENT", &row.name, row.id.into(), &row.doc));
    let kinds = tables.kinds.iter().map(|kind| constant("KIND", &kind.name, kind.id.into(), &kind.doc));
    let errors = tables.errors.iter().map(|e| constant("ERROR", &e.name, e.id.into(), &e.doc));
    let own = tables.interface.iter().map(|e| constant("ERROR", &e.name, e.id.into(), &e.doc));
    let refusals = statuses(graph).into_iter().map(|e| constant("ERROR", &e.name, e.id.into(), e.doc));
    let flags = a.flag.iter().map(|flag| constant("FLAG", &flag.name, 1 << flag.bit, &flag.doc));
    let also = tables.keys.iter().map(|key| {
        let about = format!("The key `{}` stood beside the one that decided.", key.name);
        let name = key.variant.as_deref().map_or_else(|| key.name.clone(), snake);
        constant("ALSO", &name, 1 << key.bit, &about)
    });
    let fields = &tables.fields;
    let attributes = fields.attribute.iter().map(|field| field_constant("FIELD", field));
    let shaped = fields.field.iter().map(|field| field_constant("FIELD", field));
    let attachment = fields.attachment.iter().map(|field| field_constant("ATTACHMENT", field));
    let mut lists = vec![
        List {
            title: "Statuses and errors.",
            ty: "u32",
            constants: errors.chain(own).chain(refusals).collect(),
        },
        List { title: "What happened: hubsig_event.kind.", ty: "u16", constants: kinds.collect() },
        plain("Which details an event has: hubsig_event.shape.", "SHAPE", &a.shape),
        List {
            title: "Where an event comes from: hubsig_event.platform.",
            ty: "u8",
            constants: platforms.collect(),
        },
        List {
            title: "What a message holds: hubsig_event.content.",
            ty: "u8",
            constants: contents.collect(),
        },
        plain("Who did it: hubsig_event.direction.", "DIRECTION", &a.direction),
        plain("Whether this app owns the conversation: hubsig_event.channel.", "CHANNEL", &a.channel),
        plain("Where in the body an event stood: hubsig_event.envelope.", "ENVELOPE", &a.envelope),
        plain(
            "What sort of id the other person's is: hubsig_event.user_id_type.",
            "USER_ID_TYPE",
            &a.user_id_type,
        ),
        List { title: "Remarks, bits of hubsig_event.flags.", ty: "u32", constants: flags.collect() },
        List {
            title: "Other deciding keys, bits of hubsig_event.also.",
            ty: "u32",
            constants: also.collect(),
        },
        List {
            title: "Attributes, which every event has: for hubsig_field and hubsig_field_text.",
            ty: "u16",
            constants: attributes.collect(),
        },
        List {
            title: "Fields of the shapes, for hubsig_field and hubsig_field_text.",
            ty: "u16",
            constants: shaped.collect(),
        },
        List {
            title: "Fields of an attachment, for hubsig_attachment_field and hubsig_attachment_text.",
            ty: "u16",
            constants: attachment.collect(),
        },
    ];
    lists.extend(interface.lists(graph).into_iter().map(|list| List {
        title: list.title,
        ty: "u8",
        constants:
            list.rows.iter().map(|row| constant(list.name, &row.name, row.id.into(), &row.doc)).collect(),
    }));
    lists.push(List {
        title: "What Meta limits, as published. Not promises.",
        ty: "u32",
        constants: graph.limits.limit.iter().map(limit).collect(),
    });
    lists
}

fn limit(limit: &Limit) -> Constant {
    constant("LIMIT", &limit.name, limit.value, &format!("{} In {}.", limit.doc, limit.unit))
}

fn constant(prefix: &str, name: &str, value: u32, about: &str) -> Constant {
    let name = format!("HUBSIG_{prefix}_{name}").to_ascii_uppercase().replace('-', "_");
    Constant { name, value, about: about.to_owned() }
}

fn field_constant(prefix: &str, field: &Field) -> Constant {
    let of_shape = field.shape.as_ref().map_or_else(String::new, |shape| format!("{shape}_"));
    constant(
        prefix,
        &format!("{of_shape}{}", field.name),
        field.id.into(),
        &format!("{} ({})", field.doc, field.ty),
    )
}

/// Lines short enough to be read in a header.
fn wrap(text: &str) -> String {
    const WIDTH: usize = 110;
    let mut out = String::new();
    let mut line = 0;
    for word in text.split_whitespace() {
        if line > 0 && line + 1 + word.chars().count() > WIDTH {
            out.push('\n');
            line = 0;
        } else if line > 0 {
            out.push(' ');
            line += 1;
        }
        out += word;
        line += word.chars().count();
    }
    out
}

/// `PolicyEnforcement` as `policy_enforcement`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// The functions from a number to its name.
fn names(tables: &Tables, graph: &Graph, interface: &Interface) -> String {
    let a = &tables.attributes;
    let f = &tables.fields;
    let row = |row: &'_ Row| (row.id, row.name.clone());
    let field = |field: &Field| (field.id, field.name.clone());
    let errors = tables.errors.iter().map(|e| (e.id, e.name.clone(), e.message.clone()));
    let own = tables.interface.iter().map(|e| (e.id, e.name.clone(), e.message.clone()));
    let refusals = statuses(graph);
    let statuses: Vec<_> =
        errors.chain(own).chain(refusals.iter().map(|e| (e.id, e.name.clone(), e.message.clone()))).collect();
    let named = statuses.iter().map(|(id, name, _)| (*id, name.clone()));
    let explained = statuses.iter().map(|(id, _, message)| (*id, message.clone()));
    let mut out = [
        lookup("kind", "u16", "kind", tables.kinds.iter().map(|kind| (kind.id, kind.name.clone()))),
        lookup("shape", "u8", "shape", a.shape.iter().map(row)),
        lookup("platform", "u8", "platform", a.platform.iter().map(|each| (each.id, each.name.clone()))),
        lookup("content", "u8", "content", a.content.iter().map(|each| (each.id, each.name.clone()))),
        lookup("direction", "u8", "direction", a.direction.iter().map(row)),
        lookup("channel", "u8", "channel", a.channel.iter().map(row)),
        lookup("envelope", "u8", "envelope", a.envelope.iter().map(row)),
        lookup("user_id_type", "u8", "type of id", a.user_id_type.iter().map(row)),
        lookup("flag", "u8", "flag, by its bit", a.flag.iter().map(|each| (each.bit, each.name.clone()))),
        lookup("also", "u8", "key, by its bit", tables.keys.iter().map(|key| (key.bit, key.name.clone()))),
        lookup("field", "u16", "attribute or field", f.attribute.iter().chain(&f.field).map(field)),
        lookup("attachment_field", "u16", "field of an attachment", f.attachment.iter().map(field)),
        lookup("status", "u32", "status", named),
        lookup("message", "u32", "status, explained for a log", explained),
    ]
    .concat();
    let texts = tables.answers.iter().map(|answer| (answer.http_status, answer.text.clone()));
    out += &lookup("public_text", "u16", "answer, as its text, by the HTTP status", texts);
    for list in interface.lists(graph) {
        out += &lookup(list.name, "u8", "number of the graph part", list.rows.iter().map(row));
    }
    let requests = refusals.iter().map(|refusal| (refusal.id.to_string(), refusal.http_status.to_string()));
    let _ = write!(
        out,
        "/// What to answer a request with that fails for a refusal of the graph part.
        pub(crate) const fn refusal_status(id: u32) -> Option<u16> {{ match id {{ {} _ => None }} }}",
        arms(requests.map(|(id, status)| (id, format!("Some({status})"))))
    );
    out
}

/// A function from a number to a C string.
fn lookup(name: &str, ty: &str, about: &str, rows: impl Iterator<Item = (u16, String)>) -> String {
    let arms = arms(rows.map(|(id, text)| (id.to_string(), format!("Some(c{})", literal(&text)))));
    format!(
        "/// The name of a {about}.
        pub(crate) const fn {name}(id: {ty}) -> Option<&'static CStr> {{ match id {{ {arms} _ => None }} }}

        "
    )
}
