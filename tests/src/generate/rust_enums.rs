//! `attributes.rs` and `errors.rs`: the small enums.

use super::rust::{Enum, Variant, arms, arms_by_length, camel, grouped_arms, header, literal, whole};
use super::tables::{Row, Tables};

/// `core/src/generated/attributes.rs`.
pub(super) fn attributes(tables: &Tables) -> String {
    let a = &tables.attributes;
    let mut out = header("attributes");
    out += "use super::kinds::Kind;\n\n";
    out += &platform(tables);
    out += &content(tables);
    out += &plain("Direction", "Who did it.", &a.direction, "");
    out += &plain("Channel", "Whether this app owns the conversation.", &a.channel, "");
    out += &plain("Envelope", "Where in the body the event stood.", &a.envelope, "");
    out += &plain("ShapeKind", "Which details an event has: its class.", &a.shape, "");
    out += &plain("UserIdType", "What sort of id the id of the other person is.", &a.user_id_type, "");
    let flags: Vec<_> =
        a.flag.iter().map(|f| Row { id: f.bit, name: f.name.clone(), doc: f.doc.clone() }).collect();
    out += &plain(
        "Flag",
        "A yes-or-no remark about an event. The id is the position in the flag word.",
        &flags,
        "
        /// The flag word that holds this flag only.
        #[inline]
        pub const fn mask(self) -> u32 { 1 << (self as u32) }
        ",
    );
    out
}

/// `core/src/generated/errors.rs`.
pub(super) fn errors(tables: &Tables) -> String {
    let mut classes: Vec<Row> = Vec::new();
    for error in &tables.errors {
        if !classes.iter().any(|class| class.name == error.class) {
            let id = u16::try_from(classes.len()).unwrap_or(u16::MAX).saturating_add(1);
            let doc = format!("Errors of the class `{}`.", error.class);
            classes.push(Row { id, name: error.class.clone(), doc });
        }
    }
    let of = Enum {
        name: "ErrorCode",
        doc: "Why something was refused. More codes may come with any release.",
        id_doc: "The number of the error in the binary interface; never changed, never reused.",
        repr: "u16",
        visibility: "pub",
        non_exhaustive: true,
        variants: tables.errors.iter().map(|e| Variant::new(e.id, &e.name, &e.doc)).collect(),
    };
    let ident = |name: &str| format!("Self::{}", camel(name));
    let class_of = grouped_arms(
        tables.errors.iter().map(|e| (ident(&e.name), format!("ErrorClass::{}", camel(&e.class)))),
    );
    let status = grouped_arms(tables.errors.iter().map(|e| (ident(&e.name), e.http_status.to_string())));
    let message = arms(tables.errors.iter().map(|e| (ident(&e.name), literal(&e.message))));
    let text = |status: u16| tables.answers.iter().find(|answer| answer.http_status == status);
    let public =
        grouped_arms(tables.errors.iter().map(|e| {
            (ident(&e.name), literal(text(e.http_status).map_or("", |answer| answer.text.as_str())))
        }));
    let extra = format!(
        "
        /// What it is caught with.
        pub const fn class(self) -> ErrorClass {{ match self {{ {class_of} }} }}

        /// The HTTP status to answer with.
        pub const fn http_status(self) -> u16 {{ match self {{ {status} }} }}

        /// A text for logs, without anything secret and without anything the sender wrote.
        pub const fn message(self) -> &'static str {{ match self {{ {message} }} }}

        /// What to tell the sender: one text for each status.
        pub const fn public_text(self) -> &'static str {{ match self {{ {public} }} }}
        "
    );
    let class_enum = plain("ErrorClass", "What a program may want to catch together.", &classes, "");
    format!("{}{}{class_enum}", header("errors"), whole(&of, &extra))
}

fn plain(name: &'static str, doc: &'static str, rows: &[Row], extra: &str) -> String {
    let variants = rows.iter().map(|row| Variant::new(row.id, &row.name, &row.doc)).collect();
    whole(&small(name, doc, variants), extra)
}

fn small(name: &'static str, doc: &'static str, variants: Vec<Variant>) -> Enum {
    Enum {
        name,
        doc,
        id_doc: "The number in the binary interface; never changed, never reused.",
        repr: "u8",
        visibility: "pub",
        non_exhaustive: true,
        variants,
    }
}

fn platform(tables: &Tables) -> String {
    let rows = &tables.attributes.platform;
    let variants = rows.iter().map(|p| Variant::new(p.id, &p.name, &p.doc)).collect();
    let with_object = || rows.iter().filter_map(|p| Some((p, p.object.as_deref()?)));
    let by_object = arms(
        with_object()
            .map(|(p, object)| (format!("b{}", literal(object)), format!("Self::{}", camel(&p.name)))),
    );
    let objects = arms(rows.iter().map(|p| {
        let object =
            p.object.as_deref().map_or_else(|| "None".to_owned(), |o| format!("Some({})", literal(o)));
        (format!("Self::{}", camel(&p.name)), object)
    }));
    let extra = format!(
        "
        /// The platform that sends this top-level `object`; any other name is [`Platform::Other`].
        #[inline]
        pub const fn from_object(object: &[u8]) -> Self {{ match object {{ {by_object} _ => Self::Other, }} }}

        /// The top-level `object` it sends.
        pub const fn object(self) -> Option<&'static str> {{ match self {{ {objects} }} }}
        "
    );
    whole(&small("Platform", "Where an event comes from.", variants), &extra)
}

fn content(tables: &Tables) -> String {
    let rows = &tables.attributes.content;
    let variants = rows.iter().map(|c| Variant::new(c.id, &c.name, &c.doc)).collect();
    let types = rows.iter().flat_map(|c| c.attachments.iter().map(move |name| (name, c)));
    let by_type = arms_by_length(
        "name",
        types.map(|(name, c)| (name.as_str(), format!("Some(Self::{})", camel(&c.name)))),
    );
    let kinds =
        arms(rows.iter().map(|c| (format!("Self::{}", camel(&c.name)), format!("Kind::{}", camel(&c.kind)))));
    let extra = format!(
        "
        /// The class of an attachment type on the wire, unescaped.
        #[inline]
        pub fn from_attachment_type(name: &[u8]) -> Option<Self> {{
            match name.len() {{ {by_type} _ => None, }}
        }}

        /// The kind of a message of this content when nothing else decides.
        #[inline]
        pub const fn message_kind(self) -> Kind {{ match self {{ {kinds} }} }}
        "
    );
    whole(&small("Content", "What a message holds.", variants), &extra)
}
