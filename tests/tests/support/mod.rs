//! What the contract tests share: where the vectors are, and the canonical line.

#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

use std::path::{Path, PathBuf};

#[path = "../../examples/canonical/line.rs"]
pub(crate) mod line;

/// The folder of this crate.
pub(crate) fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder whose names end like this, sorted; empty where there is no such folder.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().ends_with(ending))
        .collect();
    files.sort();
    files
}

/// The bodies of the own vectors, with their names.
pub(crate) fn vectors() -> Vec<(String, Vec<u8>)> {
    let folder = here().join("vectors/instagram");
    let vectors: Vec<_> = files(&folder, ".json")
        .into_iter()
        .filter(|path| !path.to_string_lossy().ends_with(".expected.json"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    assert!(vectors.len() > 200, "the vectors are part of this repository");
    vectors
}

/// A collection of further payloads that may lie beside the checkout: `HUBSIG_CORPUS`, or `../shared/corpus`. The
/// project passes without it.
pub(crate) fn corpus() -> Option<PathBuf> {
    let named = std::env::var_os("HUBSIG_CORPUS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| here().join("../../shared/corpus"));
    folder.is_dir().then_some(folder)
}
