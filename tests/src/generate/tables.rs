//! The tables as they stand in `core/spec`, read strictly: an unknown column is an error.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Result;

/// All tables.
#[derive(Debug)]
pub struct Tables {
    /// `kinds.toml`.
    pub kinds: Vec<Kind>,
    /// `keys.toml`.
    pub keys: Vec<Key>,
    /// `attributes.toml`.
    pub attributes: Attributes,
    /// `changes.toml`.
    pub changes: Vec<Change>,
    /// `errors.toml`.
    pub errors: Vec<ErrorRow>,
    /// `errors.toml`, what the sender is told.
    pub answers: Vec<Answer>,
    /// `errors.toml`, what only the C interface answers.
    pub interface: Vec<InterfaceRow>,
    /// `fields.toml`.
    pub fields: Fields,
    /// `permissions.toml`.
    pub permissions: Vec<Permission>,
}

/// A kind of event.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Number in the binary interface.
    pub id: u16,
    /// Public name.
    pub name: String,
    /// Platforms that send it; empty means any.
    pub platforms: Vec<String>,
    /// Name of the shape.
    pub shape: String,
    /// Default direction.
    pub direction: String,
    /// The deciding key of a messaging event, where one key decides.
    pub key: Option<String>,
    /// Field to subscribe to, per platform.
    #[serde(default)]
    pub subscription: BTreeMap<String, String>,
    /// Whether it can come in a delivery at all.
    #[serde(default = "yes")]
    pub delivered: bool,
    /// First version that had it.
    pub since: String,
    /// One sentence: what happened.
    pub doc: String,
}

/// What an app has to be allowed for a group of fields; for the documentation only.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Permission {
    /// The platform.
    pub platform: String,
    /// Fields to subscribe to; empty stands for every other field of the platform.
    pub fields: Vec<String>,
    /// With Instagram Login, the one that decides first; empty where that login does not offer the fields.
    pub instagram_login: Vec<String>,
    /// With Facebook Login.
    pub facebook_login: Vec<String>,
    /// Whether a page of Meta's names it.
    pub sure: bool,
    /// What has to be said beside it.
    pub note: Option<String>,
}

/// A deciding key of a messaging event.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// Bit and rank.
    pub bit: u16,
    /// Spelling on the wire.
    pub name: String,
    /// Name of the Rust variant where the wire name is no identifier.
    pub variant: Option<String>,
    /// The kind it decides for.
    pub kind: Option<String>,
}

/// The closed lists of `attributes.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attributes {
    /// Platforms.
    pub platform: Vec<Platform>,
    /// Directions.
    pub direction: Vec<Row>,
    /// Channels.
    pub channel: Vec<Row>,
    /// Envelopes.
    pub envelope: Vec<Row>,
    /// Shapes.
    pub shape: Vec<Row>,
    /// Types of user ids.
    pub user_id_type: Vec<Row>,
    /// Flags.
    pub flag: Vec<Flag>,
    /// Contents.
    pub content: Vec<Content>,
}

/// A row that has a number, a name and a meaning.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Number in the binary interface.
    pub id: u16,
    /// Public name.
    pub name: String,
    /// Meaning.
    pub doc: String,
}

/// A platform.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Number in the binary interface.
    pub id: u16,
    /// Public name.
    pub name: String,
    /// The wire's name for it.
    pub object: Option<String>,
    /// Meaning.
    pub doc: String,
}

/// A flag.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flag {
    /// Position in the flag word.
    pub bit: u16,
    /// Public name.
    pub name: String,
    /// Meaning.
    pub doc: String,
}

/// A content class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// Number in the binary interface.
    pub id: u16,
    /// Public name.
    pub name: String,
    /// Attachment types of this class.
    pub attachments: Vec<String>,
    /// Kind of a plain message of this class.
    pub kind: String,
    /// Meaning.
    pub doc: String,
}

/// What some fields of changes mean.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Platform.
    pub platform: String,
    /// A rule other than a fixed kind.
    pub rule: Option<String>,
    /// The kind.
    pub kind: Option<String>,
    /// The wire's field names; a trailing `*` makes a prefix.
    pub fields: Vec<String>,
}

/// A refusal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    /// Number in the binary interface.
    pub id: u16,
    /// Public name.
    pub name: String,
    /// What it is caught with.
    pub class: String,
    /// The HTTP status to answer.
    pub http_status: u16,
    /// Text for logs.
    pub message: String,
    /// Meaning and remedy.
    pub doc: String,
}

/// What the sender of a refused request is told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The status of the answer.
    pub http_status: u16,
    /// Its body.
    pub text: String,
}

/// What only the C interface answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterfaceRow {
    /// Number in the binary interface, one series with the errors.
    pub id: u16,
    /// Public name.
    pub name: String,
    /// Text for logs.
    pub message: String,
    /// Meaning and remedy.
    pub doc: String,
}

/// The tables of `errors.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Errors {
    error: Vec<ErrorRow>,
    answer: Vec<Answer>,
    interface: Vec<InterfaceRow>,
}

/// The accessors of `fields.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// What every event has.
    pub attribute: Vec<Field>,
    /// What the shapes have.
    pub field: Vec<Field>,
    /// What an attachment has.
    pub attachment: Vec<Field>,
}

/// An accessor: a value with a type and a place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Number in the binary interface.
    pub id: u16,
    /// The shape that has it; none for attributes and attachments.
    pub shape: Option<String>,
    /// Public name.
    pub name: String,
    /// What it yields.
    #[serde(rename = "type")]
    pub ty: String,
    /// The closed list or the record behind the type.
    pub of: Option<String>,
    /// Where to look, in this order.
    #[serde(default)]
    pub paths: Vec<String>,
    /// The same in a `WhatsApp` value.
    #[serde(default)]
    pub whatsapp: Vec<String>,
    /// A rule other than a path.
    pub special: Option<String>,
    /// Whether it is never absent.
    #[serde(default)]
    pub always: bool,
    /// Whether the parser notes it in its first pass.
    #[serde(default)]
    pub hot: bool,
    /// Meaning.
    pub doc: String,
}

impl Fields {
    /// The fields of one shape, in order.
    pub fn of_shape<'t>(&'t self, shape: &'t str) -> impl Iterator<Item = &'t Field> {
        self.field.iter().filter(move |field| field.shape.as_deref() == Some(shape))
    }
}

impl Tables {
    /// Reads all tables below the root of the repository.
    pub fn load(root: &Path) -> Result<Self> {
        let spec = root.join("core/spec");
        let errors: Errors = parse(&spec, "errors")?;
        Ok(Self {
            kinds: rows(&spec, "kinds", "kind")?,
            keys: rows(&spec, "keys", "key")?,
            attributes: parse(&spec, "attributes")?,
            changes: rows(&spec, "changes", "change")?,
            errors: errors.error,
            answers: errors.answer,
            interface: errors.interface,
            fields: parse(&spec, "fields")?,
            permissions: rows(&spec, "permissions", "permission")?,
        })
    }
}

fn yes() -> bool {
    true
}

pub(super) fn parse<T: DeserializeOwned>(spec: &Path, file: &str) -> Result<T> {
    let path = spec.join(file).with_extension("toml");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The rows of a file that holds one table only.
fn rows<T: DeserializeOwned>(spec: &Path, file: &str, table: &str) -> Result<Vec<T>> {
    let mut tables: BTreeMap<String, Vec<T>> = parse(spec, file)?;
    let rows = tables.remove(table).ok_or_else(|| format!("{file}.toml holds no [[{table}]]"))?;
    match tables.keys().next() {
        Some(other) => Err(format!("{file}.toml holds [[{other}]] beside [[{table}]]").into()),
        None => Ok(rows),
    }
}
