//! What the contract tests share: where the vectors are, and the canonical line.

#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

use std::path::{Path, PathBuf};

pub(crate) mod described;
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

/// The folders of the vectors.
const FOLDERS: [&str; 4] = ["instagram", "messenger", "whatsapp", "other"];

/// The bodies of the own vectors, with their names: folder, slash, name of the file without its ending.
pub(crate) fn vectors() -> Vec<(String, Vec<u8>)> {
    let mut vectors = Vec::new();
    for folder in FOLDERS {
        let before = vectors.len();
        for path in files(&here().join("vectors").join(folder), ".json") {
            let name = path.file_name().unwrap().to_string_lossy();
            if name.ends_with(".expected.json") {
                continue;
            }
            let name = name.trim_end_matches(".json");
            vectors.push((format!("{folder}/{name}"), std::fs::read(&path).unwrap()));
        }
        assert!(vectors.len() > before, "the vectors are part of this repository");
    }
    vectors
}

/// What must come out of a vector: its events in order, each with the attributes that are compared.
pub(crate) fn expected(name: &str) -> Vec<serde_json::Value> {
    let file = std::fs::read(here().join(format!("vectors/{name}.expected.json"))).unwrap();
    let mut file: serde_json::Value = serde_json::from_slice(&file).unwrap();
    match file["events"].take() {
        serde_json::Value::Array(events) => events,
        other => panic!("{name}: {other}"),
    }
}

/// A collection of further payloads that may lie beside the checkout: `HUBSIG_CORPUS`, or `../shared/corpus`. The
/// project passes without it.
pub(crate) fn corpus() -> Option<PathBuf> {
    let named = std::env::var_os("HUBSIG_CORPUS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| here().join("../../shared/corpus"));
    folder.is_dir().then_some(folder)
}

/// The lists of a WhatsApp value, in the order in which their elements become events.
pub(crate) const LISTS: [&str; 12] = [
    "messages",
    "statuses",
    "message_echoes",
    "calls",
    "history",
    "groups",
    "state_sync",
    "user_preferences",
    "user_id_update",
    "automatic_events",
    "events",
    "errors",
];
