//! `changes.rs`: what the field of a change says.

use std::fmt::Write as _;

use super::rust::{arms_by_length, camel, header, literal};
use super::tables::{Change, Tables};

/// `core/src/generated/changes.rs`.
pub(super) fn changes(tables: &Tables) -> String {
    let mut lookups = String::new();
    let mut dispatch = String::new();
    for platform in &tables.attributes.platform {
        let rows: Vec<_> = tables.changes.iter().filter(|row| row.platform == platform.name).collect();
        if rows.is_empty() {
            continue;
        }
        let name = &platform.name;
        let _ = writeln!(dispatch, "Platform::{} => {name}(field),", camel(name));
        let _ = writeln!(
            lookups,
            "fn {name}(field: &[u8]) -> Option<ChangeRule> {{ match field.len() {{ {} _ => None, }} }}\n",
            rows.iter().map(|row| arms_of(row)).collect::<String>()
        );
    }
    format!(
        "{}use super::attributes::Platform;
        use super::kinds::Kind;

        /// What the field of a change says about it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum ChangeRule {{
            /// A change of this kind.
            Kind(Kind),
            /// A messaging event, if the value holds a deciding key.
            Messaging,
            /// Of this kind before anything in the value is looked at.
            Marketing(Kind),
            /// The item of the value decides.
            Feed,
        }}

        /// The rule for a field, unescaped, of a platform.
        pub(crate) fn change_kind(platform: Platform, field: &[u8]) -> Option<ChangeRule> {{
            match platform {{ {dispatch} Platform::Other => None, }}
        }}

        {lookups}",
        header("changes")
    )
}

fn arms_of(row: &Change) -> String {
    let kind = row.kind.as_deref().map(camel).unwrap_or_default();
    let rule = match row.rule.as_deref() {
        None => format!("Some(ChangeRule::Kind(Kind::{kind}))"),
        Some("marketing") => format!("Some(ChangeRule::Marketing(Kind::{kind}))"),
        Some(rule) => format!("Some(ChangeRule::{})", camel(rule)),
    };
    let (prefixes, names): (Vec<_>, Vec<_>) = row.fields.iter().partition(|field| field.ends_with('*'));
    let mut out = arms_by_length("field", names.iter().map(|name| (name.as_str(), rule.clone())));
    for prefix in prefixes {
        let prefix = literal(prefix.trim_end_matches('*'));
        let _ = writeln!(out, "_ if field.starts_with(b{prefix}) => {rule},");
    }
    out
}
