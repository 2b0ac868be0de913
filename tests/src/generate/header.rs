//! `include/hubsig.h`: what cbindgen makes of the sources of the C interface, in the order in which people read.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use cbindgen::{Builder, Config, ItemType};

use super::Result;

/// The sources, in the order in which the header presents what they hold.
const SOURCES: [&str; 16] = [
    "version",
    "error",
    "webhook",
    "event",
    "field",
    "attachment",
    "writing",
    "signing",
    "graph/api",
    "graph/request",
    "graph/send",
    "graph/reply",
    "graph/oauth",
    "graph/answer",
    "graph/window",
    "names",
];

/// What cannot be said in Rust.
const INITIALISERS: &str =
    "/** What a hubsig_options begins with: `hubsig_options options = HUBSIG_OPTIONS_INIT;` */
#define HUBSIG_OPTIONS_INIT { sizeof(hubsig_options), NULL, 0, { NULL, 0 }, 0, 0 }

/** What a hubsig_graph_api begins with. */
#define HUBSIG_GRAPH_API_INIT \\
    { sizeof(hubsig_graph_api), 0, 0, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, HUBSIG_NO_TIME }

/** What a hubsig_graph_message begins with. */
#define HUBSIG_GRAPH_MESSAGE_INIT \\
    { sizeof(hubsig_graph_message), { NULL, 0 }, { NULL, 0 }, HUBSIG_TO_USER, 0, { NULL, 0 }, { NULL, 0 }, \\
      { NULL, 0 }, { NULL, 0 }, 0, 0, 0, 0 }

/** What a hubsig_graph_action begins with. */
#define HUBSIG_GRAPH_ACTION_INIT \\
    { sizeof(hubsig_graph_action), { NULL, 0 }, { NULL, 0 }, HUBSIG_TO_USER, 0, { NULL, 0 }, { NULL, 0 } }

/** What a hubsig_graph_login begins with. */
#define HUBSIG_GRAPH_LOGIN_INIT \\
    { sizeof(hubsig_graph_login), 0, 0, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, NULL, 0, \\
      { NULL, 0 }, { NULL, 0 } }

/** What a hubsig_thread begins with: nothing happened. */
#define HUBSIG_THREAD_INIT { HUBSIG_NO_TIME, HUBSIG_NO_TIME, 0, HUBSIG_LIVE_NONE }";

/// `include/hubsig.h`. `lists` is `ffi/src/generated.rs`, which may be newer than the file.
pub(super) fn header(root: &Path, lists: &str) -> Result<String> {
    let scratch = Scratch::new(lists)?;
    let sources = root.join("ffi/src");
    let config = Config::from_file(root.join("ffi/cbindgen.toml"))?;
    let made = |mut config: Config, of: &[ItemType]| -> Result<String> {
        config.export.item_types = of.to_vec();
        let mut builder = Builder::new().with_config(config);
        for name in SOURCES {
            builder = builder.with_src(sources.join(name).with_extension("rs"));
        }
        let mut text = Vec::new();
        builder.with_src(&scratch.file).generate()?.write(&mut text);
        Ok(String::from_utf8(text)?)
    };
    let types = [ItemType::Structs, ItemType::OpaqueItems, ItemType::Typedefs, ItemType::Functions];
    let whole = made(config.clone(), &types)?;
    let constants = made(Config { header: None, include_guard: None, ..config }, &[ItemType::Constants])?;
    compose(&whole, &constants, lists)
}

/// A folder for the newest lists, which goes away again.
struct Scratch {
    file: PathBuf,
}

impl Scratch {
    fn new(lists: &str) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("hubsig-header-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let file = folder.join("generated.rs");
        fs::write(&file, lists)?;
        Ok(Scratch { file })
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Some(folder) = self.file.parent() {
            // A folder that stays behind in the temporary folder does no harm.
            let _ = fs::remove_dir_all(folder);
        }
    }
}

/// Puts the constants where they belong: the small ones before the types, the lists of the tables at the end.
fn compose(whole: &str, constants: &str, lists: &str) -> Result<String> {
    let mut blocks: BTreeMap<&str, &str> = BTreeMap::new();
    let mut first = String::new();
    for block in constants.split("\n\n").filter(|block| block.contains("#define HUBSIG_")) {
        let block = block.trim_matches('\n');
        let name = block.split("#define ").nth(1).and_then(|rest| rest.split_whitespace().next());
        let name = name.ok_or("a block of constants without a name")?;
        blocks.insert(name, block);
        if !lists.contains(&format!("pub const {name}:")) || name.starts_with("HUBSIG_VERSION") {
            let _ = writeln!(first, "{block}\n");
        }
    }
    let mut last = String::new();
    for line in lists.lines() {
        if let Some(title) = line.strip_prefix("// ").filter(|title| !title.starts_with("Generated")) {
            let _ = writeln!(last, "/* ---- {title} ---- */\n");
        } else if let Some(name) = line.strip_prefix("pub const HUBSIG_") {
            let name = format!("HUBSIG_{}", name.split(':').next().unwrap_or_default());
            if name.starts_with("HUBSIG_VERSION") {
                continue;
            }
            let block = blocks.get(name.as_str()).ok_or_else(|| format!("cbindgen leaves out {name}"))?;
            let _ = writeln!(last, "{block}\n");
        }
    }
    let types = whole.find("/**").ok_or("a header without a comment")?;
    let functions = whole.find("#ifdef __cplusplus").ok_or("a header without functions")?;
    let end = whole.rfind("#ifdef __cplusplus").ok_or("a header without an end")?;
    let guard = whole.rfind("#endif").ok_or("a header without a guard")?;
    let version =
        lists.lines().find_map(|line| line.strip_prefix("pub const HUBSIG_VERSION_STRING: &CStr = c"));
    let version = version.ok_or("the lists have no version")?.trim_end_matches(';');
    let version = format!("/** The version as text. */\n#define HUBSIG_VERSION_STRING {version}\n\n");
    let header = format!(
        "{}{first}{version}{}{INITIALISERS}\n\n{}{}{last}{}",
        &whole[..types],
        &whole[types..functions],
        &whole[functions..end],
        format_args!("{}\n", whole[end..guard].trim_end()),
        &whole[guard..]
    );
    // A bit is of the type of the members that it is for, and a sign stays with its number.
    let header = header.replace("\n\n\n", "\n\n").replace("(1 << ", "(UINT32_C(1) << ");
    let header = header.replace("HUBSIG_NO_NUMBER -1\n", "HUBSIG_NO_NUMBER (-1)\n");
    Ok(on_one_line(&header))
}

/// Comments of one line take one line.
fn on_one_line(header: &str) -> String {
    const WIDTH: usize = 118;
    let mut out = String::new();
    let mut lines = header.lines();
    while let Some(line) = lines.next() {
        let mut ahead = lines.clone();
        let (text, end) = (ahead.next().unwrap_or_default(), ahead.next().unwrap_or_default());
        let fits = text.chars().count() + 4 <= WIDTH;
        match text.trim_start().strip_prefix("* ") {
            Some(words) if line.trim() == "/**" && end.trim() == "*/" && fits => {
                let _ = writeln!(out, "{line} {words} */");
                lines = ahead;
            }
            _ => {
                let _ = writeln!(out, "{line}");
            }
        }
    }
    out
}
