//! What `docs/events.md` says of each kind: where it comes from, what it takes to get it, and samples.
//!
//! The samples are vectors; which field of a sample stands where is what their expectations say.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Result;
use super::docs::cell;
use super::tables::{Kind, Permission, Tables};

/// The width of a line of a sample.
const WIDTH: usize = 92;

/// Groups of vectors that are about something else than what usually comes.
const ODD: [&str; 19] = [
    "account_from",
    "accounts_",
    "also_",
    "array_",
    "bad_",
    "batch_",
    "body_",
    "dup_",
    "entry_",
    "flat_",
    "ids_",
    "keys_",
    "lists_",
    "nested_",
    "order_",
    "sender_",
    "space_",
    "test_button_",
    "time_",
];

/// Kind and platform to the sample of it.
pub(super) type Samples = BTreeMap<(String, String), Sample>;

/// Alone, usual, not a copy, named like its kind, named after its kind, and how much the name adds to that.
type Rank = (bool, bool, bool, bool, bool, Reverse<usize>);

/// One delivery.
#[derive(Debug)]
pub(super) struct Sample {
    /// How good an example it is.
    rank: Rank,
    /// The body as it stands in the vector.
    body: String,
    /// Accessors of the shape that the expectation names.
    fields: Vec<String>,
}

/// For every kind and platform the vector that shows it best.
pub(super) fn samples(root: &Path) -> Result<Samples> {
    let mut best = Samples::new();
    for platform in ["instagram", "messenger", "whatsapp", "other"] {
        let folder = root.join("tests/vectors").join(platform);
        let mut names: Vec<String> = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            names.extend(name.strip_suffix(".expected.json").map(str::to_owned));
        }
        names.sort();
        for name in names {
            let expected = fs::read_to_string(folder.join(format!("{name}.expected.json")))?;
            let expected: Value = serde_json::from_str(&expected)?;
            let events = expected["events"].as_array().map_or(&[][..], Vec::as_slice);
            let Ok(body) = fs::read_to_string(folder.join(format!("{name}.json"))) else { continue };
            for event in events {
                let kind = event["kind"].as_str().unwrap_or_default();
                let fields: Vec<String> = event["fields"].as_object().map_or_else(Vec::new, |fields| {
                    fields.iter().filter(|(_, v)| !v.is_null()).map(|(name, _)| name.clone()).collect()
                });
                let sample = Sample {
                    rank: (
                        events.len() == 1,
                        !ODD.iter().any(|odd| name.starts_with(odd)),
                        event["channel"] == "primary",
                        name == kind,
                        name.starts_with(kind),
                        Reverse(name.len()),
                    ),
                    body: body.clone(),
                    fields,
                };
                let at = (kind.to_owned(), platform.to_owned());
                if best.get(&at).is_none_or(|old| sample.rank > old.rank) {
                    best.insert(at, sample);
                }
            }
        }
    }
    Ok(best)
}

/// The section of one kind.
pub(super) fn kind(out: &mut String, tables: &Tables, kind: &Kind, samples: &Samples) -> Result<()> {
    let _ = writeln!(out, "### `{}`\n\n{}\n", kind.name, kind.doc);
    if !kind.delivered {
        out.push_str("It never comes in a delivery.\n\n");
        return Ok(());
    }
    let _ = writeln!(out, "* From: {}. Direction: {}.", platforms(kind), kind.direction);
    let _ = writeln!(out, "* Subscribe to: {}.", subscription(kind));
    for (platform, field) in &kind.subscription {
        let needed = permission(tables, platform, field)?;
        let _ = writeln!(out, "* Permission on {}: {}.", title(platform), deciding(needed));
    }
    out.push('\n');
    let own = ["instagram", "messenger", "whatsapp", "other"];
    for platform in own {
        let wanted = kind.platforms.is_empty() || kind.platforms.iter().any(|each| each == platform);
        let Some(sample) = samples.get(&(kind.name.clone(), platform.to_owned())).filter(|_| wanted) else {
            continue;
        };
        let fields: Vec<_> = sample.fields.iter().map(|field| format!("`{field}`")).collect();
        let filled = if fields.is_empty() { String::new() } else { format!(", with {}", fields.join(" ")) };
        let _ = writeln!(
            out,
            "<details markdown=\"1\">\n<summary>Sample: {}{}</summary>\n\n```json\n{}\n```\n\n</details>\n",
            title(platform),
            code(&filled),
            pretty(sample.body.trim(), 0)
        );
    }
    Ok(())
}

/// The table of permissions.
pub(super) fn permissions(out: &mut String, tables: &Tables) {
    out.push_str(
        "## Permissions

What the token that subscribes has to be granted, by Meta's pages \"Webhooks\" (Instagram platform), \"Webhooks\"
(Messenger platform) and \"Webhooks overview\" (WhatsApp Business platform), read in 2026. Rows with a question mark are
not written there and are inferred from their neighbours. To receive from people without a role on the app, each takes
Advanced Access, which Meta grants by review.

| platform, login | fields | permissions, the deciding one first |
|---|---|---|
",
    );
    for row in &tables.permissions {
        let fields = if row.fields.is_empty() { "every other field".to_owned() } else { names(&row.fields) };
        let doubt = if row.sure { "" } else { " (?)" };
        let note = row.note.as_ref().map_or_else(String::new, |note| format!(". {}", cell(note)));
        let logins = [(", Instagram Login", &row.instagram_login), (", Facebook Login", &row.facebook_login)];
        for (login, permissions) in logins {
            let own = row.platform == "instagram";
            if permissions.is_empty() && !own {
                continue;
            }
            let (login, note) = if own { (login, note.as_str()) } else { ("", note.as_str()) };
            let needed = if permissions.is_empty() { "not available".to_owned() } else { names(permissions) };
            let _ = writeln!(out, "| {}{login} | {fields} | {needed}{doubt}{note} |", title(&row.platform));
        }
    }
    out.push('\n');
}

/// Who sends it.
pub(super) fn platforms(kind: &Kind) -> String {
    if kind.platforms.is_empty() { "any".to_owned() } else { kind.platforms.join(", ") }
}

/// The fields to subscribe to, told apart by platform only where they differ.
fn subscription(kind: &Kind) -> String {
    let mut fields: Vec<&String> = kind.subscription.values().collect();
    fields.dedup();
    match fields.as_slice() {
        [] => "nothing in particular".to_owned(),
        [field] => format!("`{field}`"),
        _ => {
            let each = kind.subscription.iter().map(|(platform, field)| format!("`{field}` ({platform})"));
            each.collect::<Vec<_>>().join(", ")
        }
    }
}

fn permission<'t>(tables: &'t Tables, platform: &str, field: &str) -> Result<&'t Permission> {
    let of = |row: &&Permission| row.platform == platform;
    let named = tables.permissions.iter().filter(of).find(|row| row.fields.iter().any(|each| each == field));
    let other = || tables.permissions.iter().filter(of).find(|row| row.fields.is_empty());
    named
        .or_else(other)
        .ok_or_else(|| format!("permissions.toml has no row for {field} of {platform}").into())
}

/// The permissions that decide.
fn deciding(row: &Permission) -> String {
    let mut each = Vec::new();
    if let Some(name) = row.instagram_login.first() {
        each.push(format!("`{name}` (Instagram Login)"));
    }
    if let Some(name) = row.facebook_login.first() {
        let login = if row.platform == "instagram" { " (Facebook Login)" } else { "" };
        each.push(format!("`{name}`{login}"));
    }
    format!("{}{}", each.join(" or "), if row.sure { "" } else { ", by inference" })
}

fn names(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" ")
}

fn title(platform: &str) -> &str {
    match platform {
        "instagram" => "Instagram",
        "messenger" => "Messenger",
        "whatsapp" => "WhatsApp",
        _ => "another object",
    }
}

/// Code inside of HTML, where Markdown does not reach.
fn code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts
        .map(|(at, part)| if at % 2 == 1 { format!("<code>{part}</code>") } else { part.to_owned() })
        .collect()
}

/// JSON over several lines, every token as it stands.
fn pretty(json: &str, indent: usize) -> String {
    let json = json.trim();
    let line = one_line(json);
    let (Some(open), Some(inner)) = (json.chars().next(), json.get(1..json.len().saturating_sub(1))) else {
        return line;
    };
    if !matches!(open, '{' | '[') || inner.trim().is_empty() || indent + line.len() <= WIDTH {
        return line;
    }
    let deeper = indent + 2;
    let members: Vec<_> = split(inner, ',')
        .into_iter()
        .map(|member| {
            let parts = if open == '{' { split(member, ':') } else { Vec::new() };
            let text = match parts.first() {
                Some(name) => {
                    let value = member.get(name.len() + 1..).unwrap_or_default();
                    format!("{}: {}", name.trim(), pretty(value, deeper))
                }
                None => pretty(member, deeper),
            };
            format!("{:deeper$}{text}", "")
        })
        .collect();
    format!("{open}\n{}\n{:indent$}{}", members.join(",\n"), "", if open == '{' { '}' } else { ']' })
}

/// With one space after commas and colons and none elsewhere.
fn one_line(json: &str) -> String {
    let mut out = String::new();
    walk(json, |c, inside, _| match c {
        ',' | ':' if !inside => {
            out.push(c);
            out.push(' ');
        }
        ' ' | '\t' | '\n' | '\r' if !inside => {}
        _ => out.push(c),
    });
    out
}

/// The parts between `separator`s that stand outside of strings and brackets.
fn split(json: &str, separator: char) -> Vec<&str> {
    let mut cuts = Vec::new();
    let mut at = 0;
    walk(json, |c, inside, depth| {
        if c == separator && !inside && depth == 0 {
            cuts.push(at);
        }
        at += c.len_utf8();
    });
    let starts = std::iter::once(0).chain(cuts.iter().map(|cut| cut + 1));
    let ends = cuts.iter().copied().chain(std::iter::once(json.len()));
    starts.zip(ends).filter_map(|(start, end)| json.get(start..end)).collect()
}

/// Each character with whether it stands in a string, and in how many brackets.
fn walk(json: &str, mut each: impl FnMut(char, bool, usize)) {
    let (mut inside, mut escaped, mut depth) = (false, false, 0_usize);
    for c in json.chars() {
        if !inside && matches!(c, '}' | ']') {
            depth = depth.saturating_sub(1);
        }
        each(c, inside, depth);
        if !inside && matches!(c, '{' | '[') {
            depth += 1;
        }
        if c == '"' && !escaped {
            inside = !inside;
        }
        escaped = inside && c == '\\' && !escaped;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::generate::root;

    #[test]
    fn every_token_stays() {
        let long = "x".repeat(WIDTH);
        let json = format!(r#"{{"a":[1,{{"b":"c, \"d\": [\/"}}],"{long}":"\u0040\\","e":{{}},"f":[]}}"#);
        let shown = pretty(&json, 0);
        assert_eq!(shown.lines().count(), 6, "{shown}");
        assert!(shown.contains(r#"  "a": [1, {"b": "c, \"d\": [\/"}],"#), "{shown}");
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(bare(&shown), bare(&json));
    }

    #[test]
    fn every_kind_that_comes_has_a_sample_and_its_permission() {
        let tables = Tables::load(&root()).unwrap();
        let samples = samples(&root()).unwrap();
        for row in tables.kinds.iter().filter(|row| row.delivered) {
            let mut out = String::new();
            kind(&mut out, &tables, row, &samples).unwrap();
            let expected = row.platforms.len().max(1);
            assert!(out.matches("<details").count() >= expected, "{}", row.name);
            for platform in row.subscription.keys() {
                assert!(out.contains(&format!("* Permission on {}: `", title(platform))), "{}", row.name);
            }
        }
    }
}
