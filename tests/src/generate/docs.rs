//! `docs/events.md` and the table of shapes in the README.

use std::fmt::Write as _;
use std::path::Path;

use super::Result;
use super::docs_kinds;
use super::tables::{Field, Row, Tables};

/// Where the generated block of the README begins.
pub const BEGIN: &str = "<!-- shapes:begin -->";
/// Where it ends.
pub const END: &str = "<!-- shapes:end -->";

/// Fields named in a row of the README; the rest are in `docs/events.md`.
const SHOWN: usize = 6;

/// `docs/events.md`.
pub(super) fn events(root: &Path, tables: &Tables) -> Result<String> {
    let mut out = format!(
        "<!-- Generated from core/spec; edit the tables, not this file. -->

# Events

Every delivery becomes a list of events. An event has a *kind* out of the {} below, the attributes that every event
has, and the fields of its *shape*. Languages name them alike. What a platform does not send is absent (`None`,
`null`), never an empty string.

Of each kind there is: what happened, who sends it, its usual direction, the field to subscribe to, the
[permission](#permissions) that decides, and samples. A sample is a whole delivery from the project's test data, all of
it invented, in Meta's spelling (`\\/`, `\\u0040`) but for the line breaks. `hubsig.testing.sample(kind)` makes others.

",
        tables.kinds.len()
    );
    attributes(&mut out, tables);
    let samples = docs_kinds::samples(root)?;
    for shape in &tables.attributes.shape {
        section(&mut out, tables, shape);
        for kind in tables.kinds.iter().filter(|kind| kind.shape == shape.name) {
            docs_kinds::kind(&mut out, tables, kind, &samples)?;
        }
    }
    attachments(&mut out, tables);
    docs_kinds::permissions(&mut out, tables);
    lists(&mut out, tables);
    Ok(out)
}

/// The README with its generated block renewed.
pub(super) fn readme(tables: &Tables, current: &str) -> Result<String> {
    let missing = || format!("README.md must hold the lines `{BEGIN}` and `{END}`, in this order");
    let (before, rest) = current.split_once(BEGIN).ok_or_else(missing)?;
    let (_, after) = rest.split_once(END).ok_or_else(missing)?;
    let mut table = String::from("| shape | what happened | kinds | details |\n|---|---|---|---|\n");
    for shape in &tables.attributes.shape {
        let kinds = tables.kinds.iter().filter(|kind| kind.shape == shape.name).count();
        let fields: Vec<_> = tables.fields.of_shape(&shape.name).collect();
        let mut details: Vec<_> =
            fields.iter().take(SHOWN).map(|field| format!("`{}`", field.name)).collect();
        if fields.len() > SHOWN {
            details.push("…".to_owned());
        }
        let details = if details.is_empty() { "`raw`".to_owned() } else { details.join(" ") };
        let _ = writeln!(table, "| `{}` | {} | {kinds} | {details} |", shape.name, cell(&shape.doc));
    }
    Ok(format!("{before}{BEGIN}\n{table}{END}{after}"))
}

fn attributes(out: &mut String, tables: &Tables) {
    out.push_str("## What every event has\n\n| attribute | type | meaning |\n|---|---|---|\n");
    for field in &tables.fields.attribute {
        let absent = if field.always { "" } else { " or absent" };
        let _ =
            writeln!(out, "| `{}` | {}{absent} | {} |", field.name, kind_of_value(field), cell(&field.doc));
    }
    out.push_str("| `raw` | JSON | The event as it stands in the body. |\n\n");
}

fn section(out: &mut String, tables: &Tables, shape: &Row) {
    let _ = writeln!(out, "## {} events\n\n{}\n", shape.name, shape.doc);
    let fields: Vec<_> = tables.fields.of_shape(&shape.name).collect();
    if fields.is_empty() {
        out.push_str("No fields of its own: read `raw`.\n\n");
    } else {
        out.push_str("| field | type | meaning |\n|---|---|---|\n");
        for field in fields {
            let _ = writeln!(out, "| `{}` | {} | {} |", field.name, kind_of_value(field), cell(&field.doc));
        }
        out.push('\n');
    }
    out.push_str("| kind | platforms | direction | what happened |\n|---|---|---|---|\n");
    for kind in tables.kinds.iter().filter(|kind| kind.shape == shape.name) {
        let (name, direction, platforms) = (&kind.name, &kind.direction, docs_kinds::platforms(kind));
        let _ = writeln!(out, "| [`{name}`](#{name}) | {platforms} | {direction} | {} |", cell(&kind.doc));
    }
    out.push('\n');
}

fn attachments(out: &mut String, tables: &Tables) {
    out.push_str("## Attachments\n\n| field | type | meaning |\n|---|---|---|\n");
    for field in &tables.fields.attachment {
        let _ = writeln!(out, "| `{}` | {} | {} |", field.name, kind_of_value(field), cell(&field.doc));
    }
    out.push('\n');
}

fn lists(out: &mut String, tables: &Tables) {
    let a = &tables.attributes;
    list(out, "Platforms", a.platform.iter().map(|row| (row.name.as_str(), row.doc.as_str())));
    list(out, "Contents", a.content.iter().map(|row| (row.name.as_str(), row.doc.as_str())));
    for (title, rows) in [
        ("Directions", &a.direction),
        ("Channels", &a.channel),
        ("Envelopes", &a.envelope),
        ("Types of user ids", &a.user_id_type),
    ] {
        list(out, title, rows.iter().map(|row| (row.name.as_str(), row.doc.as_str())));
    }
    list(out, "Flags", a.flag.iter().map(|row| (row.name.as_str(), row.doc.as_str())));
    while out.ends_with("\n\n") {
        out.pop();
    }
}

fn list<'t>(out: &mut String, title: &str, rows: impl Iterator<Item = (&'t str, &'t str)>) {
    let _ = writeln!(out, "## {title}\n\n| name | meaning |\n|---|---|");
    for (name, doc) in rows {
        let _ = writeln!(out, "| `{name}` | {} |", cell(doc));
    }
    out.push('\n');
}

fn kind_of_value(field: &Field) -> &'static str {
    match field.ty.as_str() {
        "name" => "name",
        "names" => "names",
        "int" => "integer",
        "bool" => "true or false",
        "time" => "milliseconds UTC",
        "raw" => "JSON",
        "list" => "attachments",
        _ => "text",
    }
}

/// Text inside a table.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::generate::root;

    #[test]
    fn only_the_block_of_the_readme_changes() {
        let tables = Tables::load(&root()).unwrap();
        let renewed = readme(&tables, &format!("before\n{BEGIN}\nstale row\n{END}\nafter\n")).unwrap();
        assert!(renewed.starts_with(&format!("before\n{BEGIN}\n| shape |")));
        assert!(renewed.ends_with(&format!("\n{END}\nafter\n")));
        assert!(!renewed.contains("stale row"));
        assert_eq!(renewed.matches("\n| `").count(), tables.attributes.shape.len());
        assert_eq!(readme(&tables, &renewed).unwrap(), renewed, "renewing twice changes nothing");
    }

    #[test]
    fn a_readme_without_the_marks_is_refused() {
        let tables = Tables::load(&root()).unwrap();
        for text in [String::new(), BEGIN.to_owned(), format!("{END}{BEGIN}")] {
            assert!(readme(&tables, &text).is_err(), "{text}");
        }
    }
}
