//! The vectors in `tests/vectors/graph`, as they stand in the files.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A request and its answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: Vec<(String, String)>,
    #[serde(default)]
    pub(crate) body: String,
    pub(crate) status: u16,
    #[serde(default)]
    pub(crate) answer_headers: Vec<(String, String)>,
    pub(crate) answer: String,
    pub(crate) ok: Option<Accepted>,
    pub(crate) error: Option<Refused>,
    pub(crate) token: Option<Granted>,
}

/// A request alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sent {
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: Vec<(String, String)>,
    #[serde(default)]
    pub(crate) body: String,
}

/// An answer alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Received {
    pub(crate) name: String,
    pub(crate) status: u16,
    #[serde(default)]
    pub(crate) answer_headers: Vec<(String, String)>,
    pub(crate) answer: String,
    pub(crate) ok: Option<Accepted>,
    pub(crate) error: Option<Refused>,
}

/// What a success must say; what is left out is not compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accepted {
    pub(crate) message_id: Option<String>,
    #[serde(default)]
    pub(crate) no_message_id: bool,
    pub(crate) recipient_id: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) attachment_id: Option<String>,
    pub(crate) success: Option<bool>,
    pub(crate) after: Option<String>,
    #[serde(default)]
    pub(crate) no_after: bool,
    #[serde(default)]
    pub(crate) asked: Vec<String>,
    #[serde(default)]
    pub(crate) missing: Vec<String>,
}

/// What a failure must say. No `wait_hint_s` means none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Refused {
    pub(crate) action: String,
    pub(crate) code: i32,
    pub(crate) subcode: i32,
    pub(crate) maybe_delivered: bool,
    pub(crate) wait_hint_s: Option<u32>,
    pub(crate) envelope: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) details: Option<String>,
}

/// What a token must say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Granted {
    pub(crate) token: String,
    pub(crate) user_id: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) expires_in_s: Option<i64>,
}

/// An answer to `debug_token`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    pub(crate) name: String,
    pub(crate) status: u16,
    pub(crate) answer: String,
    pub(crate) info: Option<Info>,
    pub(crate) error: Option<Refused>,
}

/// What Meta says about a token.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Info {
    pub(crate) app_id: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) is_valid: bool,
    pub(crate) issued_at_ms: Option<i64>,
    pub(crate) expires_at_ms: Option<i64>,
    pub(crate) data_access_expires_at_ms: Option<i64>,
    #[serde(default)]
    pub(crate) scopes: Vec<String>,
    #[serde(default)]
    pub(crate) granular_scopes: Vec<Scope>,
    pub(crate) user_id: Option<String>,
    pub(crate) profile_id: Option<String>,
    pub(crate) error: Option<Refused>,
}

/// A permission and its accounts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scope {
    pub(crate) scope: String,
    pub(crate) target_ids: Option<Vec<String>>,
}

/// An answer to `page_tokens`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listed {
    pub(crate) name: String,
    pub(crate) status: u16,
    pub(crate) answer: String,
    #[serde(default)]
    pub(crate) pages: Vec<Page>,
    pub(crate) after: Option<String>,
    pub(crate) error: Option<Refused>,
}

/// A page of a user.
#[derive(Deserialize, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) access_token: Option<String>,
    pub(crate) instagram_id: Option<String>,
    #[serde(default)]
    pub(crate) tasks: Vec<String>,
}

/// `tokens.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tokens {
    pub(crate) debug_token: Vec<Asked>,
    pub(crate) pages: Vec<Listed>,
}

#[derive(Deserialize)]
struct Pairs {
    pair: Vec<Pair>,
}

#[derive(Deserialize)]
struct Requests {
    request: Vec<Sent>,
}

#[derive(Deserialize)]
struct Answers {
    answer: Vec<Received>,
}

pub(crate) fn pairs() -> Vec<Pair> {
    read::<Pairs>("pairs").pair
}

pub(crate) fn requests() -> Vec<Sent> {
    read::<Requests>("requests").request
}

pub(crate) fn answers() -> Vec<Received> {
    read::<Answers>("answers").answer
}

pub(crate) fn tokens() -> Tokens {
    read("tokens")
}

fn read<T: DeserializeOwned>(name: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/graph").join(name).with_extension("toml");
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every error that a page or a client names: code, subcode, action.
pub(crate) fn errors() -> Vec<(Option<i32>, Option<i32>, String)> {
    let text = include_str!("../../vectors/graph/errors.tsv");
    let rows = text.lines().map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let number = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
        (number(columns[0]), number(columns[1]), columns[2].to_owned())
    });
    rows.collect()
}
