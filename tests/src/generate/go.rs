//! `go/generated.go`: the lists as typed constants with their names, and the accessors of the shapes;
//! `go/graph/generated.go`: the lists of the graph part.
//!
//! The text is written as gofmt leaves it, so that this runs where there is no Go: nothing stands in columns, every
//! function has its body on lines of its own. A test of the Go package holds it to that.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use super::Result;
use super::graph::Graph;
use super::graph_interface::{Interface, statuses};
use super::rust::literal;
use super::tables::{Field, Tables};

/// A list that becomes a type, its constants and their names.
struct List {
    ty: &'static str,
    repr: &'static str,
    about: &'static str,
    rows: Vec<Row>,
}

/// A constant of a [`List`].
struct Row {
    id: u16,
    name: String,
    doc: String,
}

impl Row {
    fn new(id: u16, name: &str, doc: &str) -> Self {
        Self { id, name: name.to_owned(), doc: doc.to_owned() }
    }
}

/// `go/generated.go`.
pub(super) fn generated(tables: &Tables, graph: &Graph) -> Result<String> {
    let mut out = String::from(
        "// Code generated from the tables in core/spec. DO NOT EDIT.\n\n\
         package hubsig\n\nimport (\n\t\"encoding/json\"\n\t\"time\"\n)\n",
    );
    for list in lists(tables) {
        out += &type_of(&list);
        out += &constants(list.ty, list.ty, &list.rows, |id| id.to_string());
        out += &names(&list);
    }
    out += &kind_shapes(tables);
    for (ty, prefix, about, rows) in bits(tables) {
        let _ = write!(out, "\n{}type {ty} uint32\n", comment(about));
        out += &constants(ty, prefix, &rows, |bit| format!("1 << {bit}"));
        out += &array(&format!("{}Names", lower(ty)), &rows);
    }
    out += &errors(tables, graph);
    out += &field_tables(tables)?;
    out += &accessors(tables)?;
    Ok(out)
}

/// `go/graph/generated.go`.
pub(super) fn graph(root: &Path, graph: &Graph) -> Result<String> {
    let mut out =
        String::from("// Code generated from the tables in core/spec. DO NOT EDIT.\n\npackage graph\n");
    for list in Interface::load(root)?.lists(graph) {
        let row = |r: &super::tables::Row| Row::new(r.id, &r.name, &r.doc);
        let list =
            List { ty: list.go, repr: "uint8", about: list.about, rows: list.rows.iter().map(row).collect() };
        out += &type_of(&list);
        out += &constants(list.ty, list.ty, &list.rows, |id| id.to_string());
        out += &names(&list);
    }
    out += "\n// What Meta limits, as published: constants, not promises.\nconst (\n";
    for (at, limit) in graph.limits.limit.iter().enumerate() {
        let name = format!("Limit{}", camel(&limit.name));
        let about = indented(&format!("{name}: {} In {}.", limit.doc, limit.unit));
        let _ = writeln!(out, "{}{about}\t{name} = {}", if at > 0 { "\n" } else { "" }, limit.value);
    }
    Ok(out + ")\n")
}

fn lists(tables: &Tables) -> Vec<List> {
    let a = &tables.attributes;
    let plain = |rows: &[super::tables::Row]| rows.iter().map(|r| Row::new(r.id, &r.name, &r.doc)).collect();
    vec![
        List {
            ty: "Kind",
            repr: "uint16",
            about: "Kind is what happened. Later versions add kinds: let a switch have a default.",
            rows: tables.kinds.iter().map(|r| Row::new(r.id, &r.name, &r.doc)).collect(),
        },
        List {
            ty: "Shape",
            repr: "uint8",
            about: "Shape is which details an event has: the number of the type that [Event.Details] returns.",
            rows: plain(&a.shape),
        },
        List {
            ty: "Platform",
            repr: "uint8",
            about: "Platform is where an event comes from.",
            rows: a.platform.iter().map(|r| Row::new(r.id, &r.name, &r.doc)).collect(),
        },
        List {
            ty: "Content",
            repr: "uint8",
            about: "Content is what a message holds. It is 0 for an event without a message.",
            rows: a.content.iter().map(|r| Row::new(r.id, &r.name, &r.doc)).collect(),
        },
        List {
            ty: "Direction",
            repr: "uint8",
            about: "Direction is who did it. A program that answers DirectionIncoming only can never answer itself.",
            rows: plain(&a.direction),
        },
        List {
            ty: "Channel",
            repr: "uint8",
            about: "Channel is whether this app owns the conversation.",
            rows: plain(&a.channel),
        },
        List {
            ty: "Envelope",
            repr: "uint8",
            about: "Envelope is where in the body an event stood.",
            rows: plain(&a.envelope),
        },
        List {
            ty: "UserIDType",
            repr: "uint8",
            about: "UserIDType is what sort of id the other person's is. It is 0 where there is no such id.",
            rows: plain(&a.user_id_type),
        },
    ]
}

/// The lists whose members are bits: type, beginning of the constants, meaning, rows.
fn bits(tables: &Tables) -> Vec<(&'static str, &'static str, &'static str, Vec<Row>)> {
    let also = tables.keys.iter().map(|key| {
        let doc = format!("The key `{}` stood beside the one that decided.", key.name);
        Row::new(key.bit, &key.name, &doc)
    });
    let flags = tables.attributes.flag.iter().map(|flag| Row::new(flag.bit, &flag.name, &flag.doc));
    vec![
        ("Flags", "Flag", "Flags are the yes-or-no remarks about an event, as bits.", flags.collect()),
        (
            "Also",
            "Also",
            "Also are the deciding keys that stood in an event beside the one that decided, as bits.",
            also.collect(),
        ),
    ]
}

fn type_of(list: &List) -> String {
    format!("\n{}type {} {}\n", comment(list.about), list.ty, list.repr)
}

fn constants(ty: &str, prefix: &str, rows: &[Row], value: impl Fn(u16) -> String) -> String {
    let mut out = format!("\n// The values of {ty}.\nconst (\n");
    for (at, row) in rows.iter().enumerate() {
        let break_before = if at > 0 { "\n" } else { "" };
        let variant = match row.name.as_str() {
            // The one name that would be the same as another with its hyphen taken away.
            "policy-enforcement" => "PolicyEnforcementHyphenated".to_owned(),
            // What the wire shouts.
            name if name == name.to_uppercase() => camel(&name.to_lowercase()),
            name => camel(name),
        };
        let _ = writeln!(
            out,
            "{break_before}{}\t{prefix}{variant} {ty} = {}",
            indented(&format!("{prefix}{variant}: {}", row.doc)),
            value(row.id)
        );
    }
    out + ")\n"
}

/// The functions by which a list says its names.
fn names(list: &List) -> String {
    let List { ty, .. } = list;
    let names = format!("{}Names", lower(ty));
    format!(
        "{array}
// String returns the name that every language of hubsig has for it.
func ({letter} {ty}) String() string {{
\treturn nameOf({names}[:], uint({letter}), \"{ty}\")
}}

// MarshalText writes the name.
func ({letter} {ty}) MarshalText() ([]byte, error) {{
\treturn []byte({letter}.String()), nil
}}
",
        array = array(&names, &list.rows),
        letter = lower(ty).get(..1).unwrap_or("x"),
    )
}

/// The names by number, with gaps for the numbers that there are not.
fn array(name: &str, rows: &[Row]) -> String {
    let last = rows.iter().map(|row| row.id).max().unwrap_or(0);
    let mut out = format!("\nvar {name} = [...]string{{\n");
    for id in 0..=last {
        let text = rows.iter().find(|row| row.id == id).map_or("", |row| &row.name);
        let _ = writeln!(out, "\t{},", literal(text));
    }
    out + "}\n"
}

fn kind_shapes(tables: &Tables) -> String {
    let last = tables.kinds.iter().map(|kind| kind.id).max().unwrap_or(0);
    let mut out = String::from("\nvar kindShapes = [...]Shape{\n");
    for id in 0..=last {
        let shape = tables.kinds.iter().find(|kind| kind.id == id);
        let _ = writeln!(out, "\t{},", shape.map_or("0".to_owned(), |kind| format!("Shape{}", kind.shape)));
    }
    out + "}\n"
}

fn errors(tables: &Tables, graph: &Graph) -> String {
    let refusals = statuses(graph);
    let mut rows: Vec<Row> = tables.errors.iter().map(|row| Row::new(row.id, &row.name, &row.doc)).collect();
    rows.extend(tables.interface.iter().map(|row| Row::new(row.id, &row.name, &row.doc)));
    rows.extend(refusals.iter().map(|row| Row::new(row.id, &row.name, row.doc)));
    let mut out = constants("ErrorCode", "Err", &rows, |id| id.to_string());
    out += "\nvar errorRows = [...]errorRow{\n";
    let known = tables.errors.iter().map(|row| (&row.name, &row.message, camel(&row.class), row.http_status));
    let interface = tables.interface.iter().map(|row| (&row.name, &row.message, "Interface".to_owned(), 500));
    let graph = refusals.iter().map(|row| (&row.name, &row.message, row.class.to_owned(), row.http_status));
    for (name, message, class, status) in known.chain(interface).chain(graph) {
        let (name, message, code) = (literal(name), literal(message), camel(name));
        let _ = writeln!(out, "\t{{Err{code}, class{class}, {status}, {name}, {message}}},");
    }
    out += "}\n\n// publicText is what the sender is told: one text for each status.\n\
            func publicText(status int) string {\n\tswitch status {\n";
    for answer in &tables.answers {
        let _ = writeln!(out, "\tcase {}:\n\t\treturn {}", answer.http_status, literal(&answer.text));
    }
    out + "\tdefault:\n\t\treturn \"\"\n\t}\n}\n"
}

fn field_tables(tables: &Tables) -> Result<String> {
    let fields = &tables.fields;
    let mut taken = BTreeSet::new();
    let mut out = String::new();
    let all: Vec<&Field> = fields.attribute.iter().chain(&fields.field).collect();
    for (ty, rows) in [("Field", all), ("AttachmentField", fields.attachment.iter().collect())] {
        let constants_of: Vec<Row> = rows
            .iter()
            .map(|field| Row::new(field.id, &constant(field), &format!("{} ({})", field.doc, field.ty)))
            .collect();
        if let Some(twice) = constants_of.iter().find(|row| !taken.insert(camel(&row.name) + ty)) {
            return Err(format!("two fields are called {}", twice.name).into());
        }
        out += &constants(ty, ty, &constants_of, |id| id.to_string());
        let _ = writeln!(out, "\nvar {}Rows = [...]fieldRow{{", lower(ty));
        for field in rows {
            let shape =
                field.shape.as_deref().map_or_else(|| "0".to_owned(), |shape| format!("Shape{shape}"));
            let list = field.of.as_deref().filter(|_| field.ty == "name");
            let list = list.map_or_else(|| "nil".to_owned(), |of| format!("{}Names[:]", lower(&go_type(of))));
            let _ = writeln!(
                out,
                "\t{{uint16({ty}{}), {shape}, Type{}, {}, {list}}},",
                camel(&constant(field)),
                camel(&field.ty),
                literal(&field.name),
            );
        }
        out += "}\n";
    }
    Ok(out)
}

/// The name of a field's constant, with the shape before it: `message_text`.
fn constant(field: &Field) -> String {
    field
        .shape
        .as_ref()
        .map_or_else(|| field.name.clone(), |shape| format!("{}_{}", shape.to_lowercase(), field.name))
}

fn accessors(tables: &Tables) -> Result<String> {
    let mut out = String::new();
    for field in &tables.fields.attribute {
        // The key is computed, and everything else than text is a number that the event holds.
        if field.ty == "text" && field.name != "key" {
            out += &function(
                "Event",
                field,
                &camel(&field.name),
                "string",
                &format!("e.spanText(e.c.{})", field.name),
            );
        }
    }
    for flag in &tables.attributes.flag {
        let name = camel(&flag.name);
        let _ = write!(
            out,
            "\n{}func (e Event) {name}() bool {{\n\treturn e.Flags()&Flag{name} != 0\n}}\n",
            comment(&format!("{name} is {:?}: {}", flag.name, flag.doc)),
        );
    }
    for shape in &tables.attributes.shape {
        let name = &shape.name;
        let _ = write!(
            out,
            "\n{}type {name} struct {{\n\tEvent\n}}\n\nfunc ({name}) details() {{}}\n\n\
             // As{name} gives the event as a [{name}], if it is one. Unlike [Event.Details] it does not allocate.\n\
             func (e Event) As{name}() ({name}, bool) {{\n\treturn {name}{{e}}, e.Shape() == Shape{name}\n}}\n",
            comment(&format!("{name}: {}", shape.doc)),
        );
        let mut taken = BTreeSet::new();
        // What the parser notes in its first pass is an attribute of every event already.
        for field in tables.fields.of_shape(name).filter(|field| !field.hot) {
            out +=
                &field_accessor(name, "e", field, &format!("Field{}", camel(&constant(field))), &mut taken)?;
        }
    }
    out += "\n// Details gives the event as the type of its shape, for a type switch. It allocates the interface's 16 bytes; the As\n\
            // methods do not.\nfunc (e Event) Details() Details {\n\tswitch e.Shape() {\n";
    for shape in tables.attributes.shape.iter().filter(|shape| shape.name != "Unknown") {
        let _ = writeln!(out, "\tcase Shape{0}:\n\t\treturn {0}{{e}}", shape.name);
    }
    // And for a shape that a newer library knows and this list does not.
    out += "\tdefault:\n\t\treturn Unknown{e}\n\t}\n}\n";
    let mut taken = BTreeSet::new();
    // These two are in the attachment already.
    let held = |field: &&Field| !matches!(field.special.as_deref(), Some("content" | "whole"));
    for field in tables.fields.attachment.iter().filter(held) {
        let constant = format!("AttachmentField{}", camel(&field.name));
        out += &field_accessor("Attachment", "a", field, &constant, &mut taken)?;
    }
    Ok(out)
}

fn field_accessor(
    receiver: &str,
    letter: &str,
    field: &Field,
    constant: &str,
    taken: &mut BTreeSet<String>,
) -> Result<String> {
    let name = camel(&field.name);
    let call = |method: &str| format!("{letter}.{method}({constant})");
    let mut functions = vec![match field.ty.as_str() {
        "text" => (name.clone(), "string", call("text")),
        "int" | "time" => (name.clone(), "(int64, bool)", call("integer")),
        "bool" => (name.clone(), "bool", call("boolean")),
        "raw" => (name.clone(), "json.RawMessage", call("json")),
        // The attachments are a method of every event.
        "list" => return Ok(String::new()),
        other => return Err(format!("{receiver}.{}: no accessor for the type {other}", field.name).into()),
    }];
    if field.ty == "time" {
        let short = name.strip_suffix("MS").ok_or_else(|| format!("the time {} has no unit", field.name))?;
        functions.push((short.to_owned(), "(time.Time, bool)", call("time")));
    }
    let mut out = String::new();
    for (name, result, body) in functions {
        if !taken.insert(name.clone()) {
            return Err(format!("{receiver} has two accessors {name}").into());
        }
        out += &function(receiver, field, &name, result, &body);
    }
    Ok(out)
}

fn function(receiver: &str, field: &Field, name: &str, result: &str, body: &str) -> String {
    let letter = if receiver == "Attachment" { "a" } else { "e" };
    let about = comment(&format!("{name} is {:?}: {}", field.name, field.doc));
    format!("\n{about}func ({letter} {receiver}) {name}() {result} {{\n\treturn {body}\n}}\n")
}

/// `message_id` → `MessageID`: the words that Go writes in capitals stay so.
fn camel(name: &str) -> String {
    name.split(['_', '-']).map(word).collect()
}

fn word(word: &str) -> String {
    match word {
        "whatsapp" => "WhatsApp".to_owned(),
        "ids" => "IDs".to_owned(),
        "oauth" => "OAuth".to_owned(),
        "ascii" | "bsuid" | "ctwa" | "id" | "ig" | "igsid" | "json" | "ms" | "nfm" | "nlp" | "psid"
        | "sha256" | "smb" | "uri" | "url" | "utf8" | "wa" => word.to_uppercase(),
        _ => {
            let mut letters = word.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        }
    }
}

/// The Go type of a list that `fields.toml` names as Rust does.
fn go_type(list: &str) -> String {
    if list == "UserIdType" { "UserIDType".to_owned() } else { list.to_owned() }
}

/// `Kind` → `kind`.
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}

fn comment(text: &str) -> String {
    wrapped(text, "// ")
}

fn indented(text: &str) -> String {
    wrapped(text, "\t// ")
}

/// Comment lines of a readable length.
fn wrapped(text: &str, before: &str) -> String {
    const WIDTH: usize = 110;
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.into_iter().map(|line| format!("{before}{line}\n")).collect()
}
