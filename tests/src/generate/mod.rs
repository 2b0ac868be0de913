//! From the tables in `core/spec` to the committed twins.
//!
//! [`twins`] only computes; [`bless`] writes what differs. Nothing here depends on the core, so a table can be
//! changed and the twins rewritten while the core does not compile.

#![allow(clippy::format_collect, reason = "readable; the generator runs a few times a year, at a desk")]

mod c;
pub mod docs;
mod docs_kinds;
mod go;
pub mod graph;
mod graph_interface;
mod header;
mod python;
mod python_docs;
mod rust;
mod rust_changes;
mod rust_enums;
mod rust_fields;
mod rust_kinds;
mod rust_shapes;
mod schema;
pub mod tables;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

pub use tables::Tables;

/// What goes wrong here is for a developer at a terminal: a text is enough.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// One generated file.
#[derive(Debug)]
pub struct Twin {
    /// Where it lies, relative to the root of the repository.
    pub path: &'static str,
    /// What it must hold, to the byte.
    pub content: String,
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every twin, from the tables below `root`.
pub fn twins(root: &Path) -> Result<Vec<Twin>> {
    let tables = Tables::load(root)?;
    let mut twins = Vec::new();
    let mut rust = |path, source: String| -> Result<()> {
        let content = rust::format(root, &source).map_err(|error| format!("{path}: {error}"))?;
        twins.push(Twin { path, content });
        Ok(())
    };
    rust("core/src/generated/mod.rs", rust::module(&tables))?;
    rust("core/src/generated/kinds.rs", rust_kinds::kinds(&tables))?;
    rust("core/src/generated/keys.rs", rust_kinds::keys(&tables))?;
    rust("core/src/generated/attributes.rs", rust_enums::attributes(&tables))?;
    rust("core/src/generated/errors.rs", rust_enums::errors(&tables))?;
    rust("core/src/generated/changes.rs", rust_changes::changes(&tables))?;
    rust("core/src/generated/fields.rs", rust_fields::fields(&tables))?;
    rust("core/src/generated/shapes.rs", rust_shapes::shapes(&tables))?;
    let graph = graph::Graph::load(root)?;
    rust("core/src/generated/graph.rs", graph::rust(&graph))?;
    rust("python/src/generated.rs", python::classes(&tables))?;
    rust("ffi/src/generated.rs", c::generated(root, &tables, &graph)?)?;
    let lists = twins.last().map(|twin| twin.content.clone()).unwrap_or_default();
    twins.push(Twin { path: "include/hubsig.h", content: header::header(root, &lists)? });
    twins.push(Twin { path: "go/generated.go", content: go::generated(&tables, &graph)? });
    twins.push(Twin { path: "go/graph/generated.go", content: go::graph(root, &graph)? });
    twins.push(Twin { path: "docs/events.md", content: docs::events(root, &tables)? });
    twins.push(Twin { path: "docs/graph_errors.md", content: graph::docs(&graph) });
    twins.push(Twin { path: "python/hubsig/graph/_generated.py", content: graph::python(&graph) });
    twins.push(Twin { path: "python/hubsig/_generated.py", content: python::names(&tables) });
    twins.push(Twin { path: "python/hubsig/_cli/catalogue.py", content: python::catalogue(&tables) });
    twins.push(Twin { path: "python/hubsig/_cli/actions.py", content: graph::actions(&graph) });
    twins.push(Twin { path: "docs/unified.schema.json", content: schema::unified(&tables) });
    let stub = "python/hubsig/_native.pyi";
    twins.push(Twin { path: stub, content: python::stub(root, stub, &tables)? });
    let package = "python/hubsig/__init__.py";
    twins.push(Twin { path: package, content: python::exports(root, package, &tables)? });
    let readme = root.join("README.md");
    if readme.exists() {
        let content = docs::readme(&tables, &fs::read_to_string(readme)?)?;
        twins.push(Twin { path: "README.md", content });
    }
    Ok(twins)
}

/// Rewrites the twins that differ and says which.
pub fn bless(root: &Path) -> Result<Vec<&'static str>> {
    let mut written = Vec::new();
    for twin in twins(root)? {
        let path = root.join(twin.path);
        if fs::read_to_string(&path).ok().as_deref() != Some(&twin.content) {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, &twin.content)?;
            written.push(twin.path);
        }
    }
    Ok(written)
}
