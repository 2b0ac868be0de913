//! The tables agree with themselves and with each other.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use hubsig_contracts::generate::tables::{Field, Tables};
use hubsig_contracts::generate::{Result, root};

/// Kinds in the public list. It only ever grows, and then this number grows with it.
const KINDS: usize = 130;

/// Ids that were given away once and must stay unused.
const RETIRED_KINDS: [u16; 0] = [];

const TYPES: [&str; 8] = ["name", "names", "text", "int", "bool", "time", "raw", "list"];

fn tables() -> Tables {
    let loaded: Result<Tables> = Tables::load(&root());
    loaded.unwrap()
}

fn is_snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('_')
        && !name.contains("__")
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Ids and names are each used once, names are snake case, every row says what it means.
fn check<'t>(table: &str, rows: impl Iterator<Item = (u16, &'t str, &'t str)>) -> Vec<u16> {
    let (mut ids, mut names) = (Vec::new(), BTreeSet::new());
    for (id, name, doc) in rows {
        assert!(!ids.contains(&id), "{table}: id {id} is used twice");
        assert!(names.insert(name), "{table}: the name {name} is used twice");
        assert!(is_snake(name), "{table}: {name} is not snake case");
        assert!(doc.trim() == doc && doc.ends_with(['.', '…']), "{table}: {name} needs a sentence as `doc`");
        ids.push(id);
    }
    ids
}

fn contiguous(table: &str, ids: &[u16], from: u16) {
    let expected: Vec<u16> = (from..).take(ids.len()).collect();
    assert_eq!(ids, expected, "{table}: ids run from {from} without a gap, in the order of the table");
}

#[test]
fn kinds() {
    let tables = tables();
    let mut ids = check("kinds", tables.kinds.iter().map(|k| (k.id, k.name.as_str(), k.doc.as_str())));
    assert_eq!(ids.len(), KINDS);
    assert!(RETIRED_KINDS.iter().all(|id| !ids.contains(id)), "a retired id is used again");
    ids.extend(RETIRED_KINDS);
    ids.sort_unstable();
    contiguous("kinds", &ids, 1);

    let a = &tables.attributes;
    for kind in &tables.kinds {
        let name = &kind.name;
        assert!(a.shape.iter().any(|s| s.name == kind.shape), "{name}: no shape {}", kind.shape);
        assert!(
            a.direction.iter().any(|d| d.name == kind.direction),
            "{name}: no direction {}",
            kind.direction
        );
        for platform in kind.platforms.iter().chain(kind.subscription.keys()) {
            assert!(a.platform.iter().any(|p| p.name == *platform), "{name}: no platform {platform}");
        }
        for platform in kind.subscription.keys() {
            assert!(
                kind.platforms.contains(platform),
                "{name}: {platform} is subscribed to but does not send it"
            );
        }
        if let Some(key) = &kind.key {
            let decides = tables.keys.iter().any(|k| k.name == *key && k.kind.as_deref() == Some(name));
            assert!(decides, "{name}: keys.toml does not say that {key} decides for it");
        }
    }
    let unknown = tables.kinds.iter().filter(|k| k.shape == "Unknown");
    assert!(unknown.into_iter().all(|k| k.name.starts_with("unknown_") && k.direction == "none"));
    let undelivered: Vec<_> = tables.kinds.iter().filter(|k| !k.delivered).map(|k| k.name.as_str()).collect();
    assert_eq!(undelivered, ["signed_request"]);
}

#[test]
fn keys() {
    let tables = tables();
    let bits: Vec<u16> = tables.keys.iter().map(|k| k.bit).collect();
    contiguous("keys", &bits, 0);
    assert!(bits.len() <= 32, "the set of keys is one 32-bit word");
    assert_eq!(tables.keys[0].name, "message", "a message goes before everything else");
    let names: BTreeSet<_> = tables.keys.iter().map(|k| k.name.as_str()).collect();
    assert_eq!(names.len(), bits.len());
    for key in &tables.keys {
        match &key.kind {
            None => assert_eq!(key.name, "message"),
            Some(kind) => {
                assert!(tables.kinds.iter().any(|k| k.name == *kind), "{}: no kind {kind}", key.name);
            }
        }
    }
}

#[test]
fn attributes() {
    let tables = tables();
    let a = &tables.attributes;
    for (table, rows) in [
        ("direction", &a.direction),
        ("channel", &a.channel),
        ("envelope", &a.envelope),
        ("user_id_type", &a.user_id_type),
    ] {
        contiguous(table, &check(table, rows.iter().map(|r| (r.id, r.name.as_str(), r.doc.as_str()))), 1);
    }
    let platforms = check("platform", a.platform.iter().map(|r| (r.id, r.name.as_str(), r.doc.as_str())));
    contiguous("platform", &platforms, 1);
    let contents = check("content", a.content.iter().map(|r| (r.id, r.name.as_str(), r.doc.as_str())));
    contiguous("content", &contents, 1);
    let flags = check("flag", a.flag.iter().map(|r| (r.bit, r.name.as_str(), r.doc.as_str())));
    contiguous("flag", &flags, 0);
    assert!(flags.len() <= 16, "the flag word of the index has 16 bits");
    contiguous("shape", &a.shape.iter().map(|r| r.id).collect::<Vec<_>>(), 1);

    let mut types = BTreeSet::new();
    for content in &a.content {
        let kind = tables.kinds.iter().find(|k| k.name == content.kind);
        assert_eq!(
            kind.map(|k| k.shape.as_str()),
            Some("Message"),
            "{}: kind {}",
            content.name,
            content.kind
        );
        for attachment in &content.attachments {
            assert!(types.insert(attachment), "the attachment type {attachment} has two contents");
        }
    }
}

#[test]
fn changes() {
    let tables = tables();
    let mut seen = BTreeSet::new();
    for row in &tables.changes {
        assert!(
            tables.attributes.platform.iter().any(|p| p.name == row.platform),
            "no platform {}",
            row.platform
        );
        let fixed = match row.rule.as_deref() {
            None | Some("marketing") => true,
            Some("messaging" | "feed") => false,
            Some(rule) => panic!("no rule {rule}"),
        };
        assert_eq!(row.kind.is_some(), fixed, "{:?}: a kind exactly where it is fixed", row.fields);
        if let Some(name) = &row.kind {
            let kind = tables.kinds.iter().find(|k| k.name == *name);
            let kind = kind.unwrap_or_else(|| panic!("{:?}: no kind {name}", row.fields));
            assert!(kind.platforms.contains(&row.platform), "{name} does not come from {}", row.platform);
        }
        for field in &row.fields {
            assert!(seen.insert((&row.platform, field)), "{}: {field} stands in two rows", row.platform);
        }
    }
}

#[test]
fn errors() {
    let tables = tables();
    check("errors", tables.errors.iter().map(|e| (e.id, e.name.as_str(), e.doc.as_str())));
    for error in &tables.errors {
        assert!(is_snake(&error.class), "{}: class {}", error.name, error.class);
        assert!(
            [400, 401, 403, 413, 500].contains(&error.http_status),
            "{}: {}",
            error.name,
            error.http_status
        );
    }
}

#[test]
fn fields() {
    let tables = tables();
    let fields = &tables.fields;
    let attributes =
        check("attribute", fields.attribute.iter().map(|f| (f.id, f.name.as_str(), f.doc.as_str())));
    contiguous("attribute", &attributes, 1);
    let attachment =
        check("attachment", fields.attachment.iter().map(|f| (f.id, f.name.as_str(), f.doc.as_str())));
    contiguous("attachment", &attachment, 2000);

    let mut in_order = Vec::new();
    for shape in &tables.attributes.shape {
        let own: Vec<&Field> = fields.of_shape(&shape.name).collect();
        let ids = check(&shape.name, own.iter().map(|f| (f.id, f.name.as_str(), f.doc.as_str())));
        let block = shape.id * 100..shape.id * 100 + 100;
        assert!(ids.iter().all(|id| block.contains(id)), "{}: ids outside {block:?}", shape.name);
        in_order.extend(ids);
    }
    assert_eq!(
        in_order,
        fields.field.iter().map(|f| f.id).collect::<Vec<_>>(),
        "fields stand shape by shape"
    );

    let names: BTreeSet<_> = fields.attribute.iter().map(|f| f.name.as_str()).collect();
    let mut meanings: BTreeMap<&str, &Field> = BTreeMap::new();
    for field in &fields.field {
        let name = field.name.as_str();
        assert!(!names.contains(name) && name != "raw", "{name} is an attribute of every event");
        let first = meanings.entry(name).or_insert(field);
        assert_eq!((&first.ty, &first.doc), (&field.ty, &field.doc), "{name} means two things");
    }
}

#[test]
fn types_and_paths() {
    let tables = tables();
    let fields = &tables.fields;
    for field in fields.attribute.iter().chain(&fields.field).chain(&fields.attachment) {
        let name = &field.name;
        assert!(TYPES.contains(&field.ty.as_str()), "{name}: no type {}", field.ty);
        assert_eq!(
            field.of.is_some(),
            ["name", "names", "list"].contains(&field.ty.as_str()),
            "{name}: `of`"
        );
        let found = !field.paths.is_empty() || !field.whatsapp.is_empty() || field.special.is_some();
        assert_eq!(found, !fields.attribute.iter().any(|f| f.id == field.id), "{name}: a path or a rule");
        for path in &field.paths {
            let steps = path.split('.').all(|step| is_snake(&step.replace('-', "_")));
            assert!(steps, "{name}: the path {path} has a step that is no key");
        }
        for path in &field.whatsapp {
            let steps = path.split('.').all(|step| is_snake(step) || ["*", "0"].contains(&step));
            assert!(steps, "{name}: the path {path} has a step that is no key");
        }
    }
}
