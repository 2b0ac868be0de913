//! `changes.rs`: what the field of a change says.

use std::fmt::Write as _;

use super::rust::{camel, header, literal};
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
            "const fn {name}(field: &[u8]) -> Option<ChangeRule> {{ match field {{ {} _ => None, }} }}\n",
            rows.iter().map(|row| arm(row)).collect::<String>()
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
        pub(crate) const fn change_kind(platform: Platform, field: &[u8]) -> Option<ChangeRule> {{
            match platform {{ {dispatch} Platform::Other => None, }}
        }}

        {lookups}",
        header("changes")
    )
}

fn arm(row: &Change) -> String {
    let kind = row.kind.as_deref().map(camel).unwrap_or_default();
    let rule = match row.rule.as_deref() {
        None => format!("ChangeRule::Kind(Kind::{kind})"),
        Some("marketing") => format!("ChangeRule::Marketing(Kind::{kind})"),
        Some(rule) => format!("ChangeRule::{}", camel(rule)),
    };
    let patterns: Vec<_> = row.fields.iter().map(|field| pattern(field)).collect();
    format!("{} => Some({rule}),\n", patterns.join(" | "))
}

/// A byte string, or a slice pattern for a prefix.
fn pattern(field: &str) -> String {
    match field.strip_suffix('*') {
        None => format!("b{}", literal(field)),
        Some(prefix) => {
            let bytes: Vec<_> = prefix.bytes().map(|b| format!("b'{}'", char::from(b))).collect();
            format!("[{}, ..]", bytes.join(", "))
        }
    }
}
