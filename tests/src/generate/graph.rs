//! The tables of the Graph API: `core/spec/graph_errors.toml` and `core/spec/graph_limits.toml`, their Rust twin and
//! `docs/graph_errors.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use super::Result;
use super::rust::{Enum, Variant, arms, camel, doc, header, literal, whole};
use super::tables::{Row, parse};

/// Both tables.
#[derive(Debug)]
pub struct Graph {
    /// `graph_errors.toml`.
    pub errors: Errors,
    /// `graph_limits.toml`.
    pub limits: Limits,
}

/// `graph_errors.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errors {
    /// The seven actions.
    pub action: Vec<Row>,
    /// Where meanings come from.
    pub source: Vec<Source>,
    /// What codes and subcodes mean.
    pub error: Vec<ErrorRow>,
    /// Codes without a row of their own.
    pub range: Vec<Range>,
    /// Why a request was not built.
    pub build: Vec<Refusal>,
    /// Why an event is not answered.
    pub reply: Vec<Refusal>,
    /// Why a redirect was refused.
    pub callback: Vec<Refusal>,
}

/// Where a fact was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The key used in rows.
    pub name: String,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub address: Option<String>,
}

/// A code, a subcode or a pair of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    /// `code`; none where the subcode says it all.
    pub code: Option<i32>,
    /// `error_subcode`; none where the code says it all.
    pub subcode: Option<i32>,
    /// What to do.
    pub action: String,
    /// Whether the request may have taken effect.
    #[serde(default)]
    pub maybe_delivered: bool,
    /// How long to wait.
    pub wait_s: Option<u32>,
    /// By how much that grows.
    pub wait_factor: Option<u32>,
    /// Where it stops growing.
    pub wait_max_s: Option<u32>,
    /// One sentence.
    pub meaning: String,
    /// Keys of sources.
    pub source: Vec<String>,
}

/// A range of codes, both ends included.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The first code.
    pub from: i32,
    /// The last code.
    pub to: i32,
    /// What to do.
    pub action: String,
    /// How long to wait.
    pub wait_s: Option<u32>,
    /// By how much that grows.
    pub wait_factor: Option<u32>,
    /// Where it stops growing.
    pub wait_max_s: Option<u32>,
    /// One sentence.
    pub meaning: String,
    /// Keys of sources.
    pub source: Vec<String>,
}

/// A refusal of our own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// Number in the binary interface.
    pub id: u16,
    /// Public name.
    pub name: String,
    /// Text for logs.
    pub message: String,
    /// Meaning and remedy.
    pub doc: String,
}

/// `graph_limits.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Where numbers come from.
    pub source: Vec<Source>,
    /// The numbers.
    pub limit: Vec<Limit>,
}

/// One number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The constant, in lower case.
    pub name: String,
    /// Where it holds.
    pub channel: String,
    /// The number.
    pub value: u32,
    /// What it counts.
    pub unit: String,
    /// What is limited.
    pub doc: String,
    /// Keys of sources.
    pub source: Vec<String>,
}

impl Graph {
    /// Reads both tables below the root of the repository.
    pub fn load(root: &Path) -> Result<Self> {
        let spec = root.join("core/spec");
        let graph = Self { errors: parse(&spec, "graph_errors")?, limits: parse(&spec, "graph_limits")? };
        graph.check()?;
        Ok(graph)
    }

    /// What the generated code takes for granted.
    fn check(&self) -> Result<()> {
        let mut pairs = BTreeSet::new();
        for row in &self.errors.error {
            let pair = (row.code, row.subcode);
            if pair == (None, None) || !pairs.insert(pair) {
                return Err(format!("graph_errors.toml: {pair:?} has no code or stands twice").into());
            }
        }
        let errors = self.errors.error.iter().flat_map(|row| &row.source);
        let ranges = self.errors.range.iter().flat_map(|row| &row.source);
        known("graph_errors", &self.errors.source, errors.chain(ranges))?;
        known("graph_limits", &self.limits.source, self.limits.limit.iter().flat_map(|row| &row.source))
    }
}

fn known<'t>(table: &str, sources: &[Source], names: impl Iterator<Item = &'t String>) -> Result<()> {
    for name in names {
        if !sources.iter().any(|source| source.name == *name) {
            return Err(format!("{table}.toml: no source {name}").into());
        }
    }
    Ok(())
}

/// `core/src/generated/graph.rs`.
pub(super) fn rust(graph: &Graph) -> String {
    let errors = &graph.errors;
    let mut out = header("graph_errors").replace(".toml;", ".toml and core/spec/graph_limits.toml;");
    out = out.replace("edit the table,", "edit the tables,");
    out +=
        "#![allow(clippy::unreadable_literal, reason = \"codes are searched for as Meta writes them\")]\n\n";
    out += "use crate::graph::known::{KnownError, Range, Wait};\n\n";
    out += &small("Action", "What to do about an answer that is no success.", "u8", &errors.action, "");
    out += &refusals("BuildErrorCode", "Why a request was not built.", &errors.build);
    out += &refusals("ReplyRefusal", "Why an event is not answered.", &errors.reply);
    out += &refusals("CallbackError", "Why the redirect after a login was refused.", &errors.callback);

    let mut rows: Vec<_> = errors.error.iter().collect();
    rows.sort_by_key(|row| (row.code.is_none(), row.code, row.subcode));
    out += "/// Every row of the table of errors, in the order of code and subcode; rows without a code come last.\n";
    out += "pub(crate) static ERRORS: &[KnownError] = &[\n";
    for row in rows {
        let _ = writeln!(
            out,
            "KnownError {{ code: {:?}, subcode: {:?}, action: Action::{}, maybe_delivered: {}, wait: {}, meaning: {}, \
             sources: &{} }},",
            row.code,
            row.subcode,
            camel(&row.action),
            row.maybe_delivered,
            wait(row.wait_s, row.wait_factor, row.wait_max_s),
            literal(&row.meaning),
            titles(&errors.source, &row.source),
        );
    }
    out += "];\n\n/// Codes without a row of their own.\npub(crate) static RANGES: &[Range] = &[\n";
    for row in &errors.range {
        let _ = writeln!(
            out,
            "Range {{ codes: {}..={}, known: KnownError {{ code: None, subcode: None, action: Action::{}, \
             maybe_delivered: false, wait: {}, meaning: {}, sources: &{} }} }},",
            row.from,
            row.to,
            camel(&row.action),
            wait(row.wait_s, row.wait_factor, row.wait_max_s),
            literal(&row.meaning),
            titles(&errors.source, &row.source),
        );
    }
    out += "];\n\n";
    out += &limits(graph);
    out
}

fn limits(graph: &Graph) -> String {
    let mut out = "\
/// What Meta limits, as published: constants, not promises. A number that Meta changed since is answered with an error.
pub mod limits {\n"
        .to_owned();
    for limit in &graph.limits.limit {
        let ty = if limit.unit == "milliseconds" { "i64" } else { "u32" };
        let sources = named(&graph.limits.source, &limit.source).map(|s| s.title.as_str());
        let text =
            format!("{} In {}. Source: {}.", limit.doc, limit.unit, sources.collect::<Vec<_>>().join("; "));
        let _ = writeln!(
            out,
            "{}pub const {}: {ty} = {};",
            doc(&text),
            limit.name.to_uppercase(),
            grouped(limit.value)
        );
    }
    out += "}\n";
    out
}

/// Digits in groups of three, as clippy wants long numbers.
fn grouped(value: u32) -> String {
    let digits = value.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

fn wait(first: Option<u32>, factor: Option<u32>, max: Option<u32>) -> String {
    let Some(first) = first else { return "None".to_owned() };
    let (factor, max) = (factor.unwrap_or(1), max.unwrap_or(first));
    format!("Some(Wait {{ first_s: {first}, factor: {factor}, max_s: {max} }})")
}

fn titles(sources: &[Source], names: &[String]) -> String {
    format!("{:?}", named(sources, names).map(|source| &source.title).collect::<Vec<_>>())
}

fn named<'t>(sources: &'t [Source], names: &'t [String]) -> impl Iterator<Item = &'t Source> {
    names.iter().filter_map(|name| sources.iter().find(|source| source.name == *name))
}

fn small(name: &'static str, doc: &'static str, repr: &'static str, rows: &[Row], extra: &str) -> String {
    let of = Enum {
        name,
        doc,
        id_doc: "The number in the binary interface; never changed, never reused.",
        repr,
        visibility: "pub",
        non_exhaustive: repr == "u16",
        variants: rows.iter().map(|row| Variant::new(row.id, &row.name, &row.doc)).collect(),
    };
    whole(&of, extra)
}

fn refusals(name: &'static str, doc: &'static str, rows: &[Refusal]) -> String {
    let messages =
        arms(rows.iter().map(|row| (format!("Self::{}", camel(&row.name)), literal(&row.message))));
    let extra = format!(
        "
        /// A text for logs, without anything secret and without anything that was handed over.
        pub const fn message(self) -> &'static str {{ match self {{ {messages} }} }}
        "
    );
    let rows: Vec<_> =
        rows.iter().map(|r| Row { id: r.id, name: r.name.clone(), doc: r.doc.clone() }).collect();
    small(name, doc, "u16", &rows, &extra)
}

/// `python/hubsig/_cli/actions.py`: what to do about each action, for `hubsig explain-error`.
pub(super) fn actions(graph: &Graph) -> String {
    let mut out = String::from(
        "\"\"\"Generated from the tables in core/spec; edit those, not this file.\n\n\
         What the seven actions ask of whoever sent the request.\n\"\"\"\n\n\
         from typing import Final\n\nACTIONS: Final = {\n",
    );
    for row in &graph.errors.action {
        let _ = writeln!(out, "    {:?}: {:?},", row.name, row.doc);
    }
    out += "}\n";
    out
}

/// `python/hubsig/graph/_generated.py`: the closed lists, for type checkers.
pub(super) fn python(graph: &Graph) -> String {
    let errors = &graph.errors;
    let mut out = "\
\"\"\"The closed lists of core/spec/graph_errors.toml, for annotations. Generated; edit the table, not this file.\"\"\"

from __future__ import annotations

from typing import Literal, TypeAlias
"
    .to_owned();
    let actions = errors.action.iter().map(|row| &row.name).collect::<Vec<_>>();
    let refusals = errors.reply.iter().map(|row| &row.name).collect::<Vec<_>>();
    for (name, rows) in [("Action", actions), ("ReplyRefusal", refusals)] {
        let rows: String = rows.iter().map(|row| format!("    {row:?},\n")).collect();
        let _ = write!(out, "\n{name}: TypeAlias = Literal[\n{rows}]\n");
    }
    out
}

/// `docs/graph_errors.md`.
pub(super) fn docs(graph: &Graph) -> String {
    let errors = &graph.errors;
    let mut out = "<!-- Generated from core/spec; edit the tables, not this file. -->

# Answers of the Graph API

What `hubsig::graph` makes of an error. The HTTP status decides nothing where the body holds a code: the same errors
come as 400, 401, 403, 429, 5xx and even 200. Looked up in this order:

1. the pair of code and subcode,
2. the subcode alone, among those that mean the same with every code (2018xxx, 2534xxx, 1545xxx, 1893xxx, 2207xxx),
3. the code alone, then the range it lies in; `is_transient: true` turns `fix`, `drop` and `escalate` of these into
   `retry`,
4. `is_transient: true`: `retry`,
5. the status: 429 is `wait`, 408 and 5xx are `retry`, 401 is `reauth`,
6. `fix`.

\"Maybe delivered\" means that the request may have taken effect although an error came back; so it may after any 5xx, a
408, an answer that cannot be read, or none. A `wait` never is. Seconds are what is waited when no header says more:
a choice, Meta publishes none.

## Actions

| action | what to do |
|---|---|
"
    .to_owned();
    for row in &errors.action {
        let _ = writeln!(out, "| `{}` | {} |", row.name, row.doc);
    }
    out += "\n## Errors\n\n| code | subcode | action | maybe delivered | seconds | meaning | source |\n";
    out += "|---|---|---|---|---|---|---|\n";
    for row in &errors.error {
        let number = |n: Option<i32>| n.map_or_else(|| "any".to_owned(), |n| n.to_string());
        let _ = writeln!(
            out,
            "| {} | {} | `{}` | {} | {} | {} | {} |",
            number(row.code),
            number(row.subcode),
            row.action,
            if row.maybe_delivered { "yes" } else { "" },
            seconds(row.wait_s, row.wait_factor, row.wait_max_s),
            row.meaning,
            row.source.join(", "),
        );
    }
    for row in &errors.range {
        let _ = writeln!(
            out,
            "| {} to {} | any | `{}` |  | {} | {} | {} |",
            row.from,
            row.to,
            row.action,
            seconds(row.wait_s, row.wait_factor, row.wait_max_s),
            row.meaning,
            row.source.join(", "),
        );
    }
    for (title, rows) in [
        ("Requests that are not built", &errors.build),
        ("Events that are not answered", &errors.reply),
        ("Redirects that are refused", &errors.callback),
    ] {
        let _ = writeln!(out, "\n## {title}\n\n| error | text | when |\n|---|---|---|");
        for row in rows {
            let _ = writeln!(out, "| `{}` | {} | {} |", row.name, row.message, row.doc);
        }
    }
    out +=
        "\n## Limits\n\n| constant | channel | value | unit | what | source |\n|---|---|---|---|---|---|\n";
    for row in &graph.limits.limit {
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {} | {} | {} |",
            row.name.to_uppercase(),
            row.channel,
            row.value,
            row.unit,
            row.doc,
            row.source.join(", ")
        );
    }
    out += "\n## Sources\n\n| source | what it is |\n|---|---|\n";
    let mut seen = BTreeSet::new();
    for source in errors.source.iter().chain(&graph.limits.source) {
        if seen.insert(&source.name) {
            let text = match &source.address {
                Some(address) => format!("[{}]({address})", source.title),
                None => source.title.clone(),
            };
            let _ = writeln!(out, "| {} | {text} |", source.name);
        }
    }
    out
}

fn seconds(first: Option<u32>, factor: Option<u32>, max: Option<u32>) -> String {
    match (first, factor, max) {
        (None, ..) => String::new(),
        (Some(first), Some(factor), Some(max)) => format!("{first}, × {factor} each time, at most {max}"),
        (Some(first), ..) => first.to_string(),
    }
}
