//! `kinds.rs` and `keys.rs`.

use super::rust::{
    Enum, Variant, arms, arms_by_length, camel, definition, grouped_arms, header, literal, whole,
};
use super::tables::{Key, Kind, Tables};

/// `core/src/generated/kinds.rs`.
pub(super) fn kinds(tables: &Tables) -> String {
    let of = Enum {
        name: "Kind",
        doc: "What an event is. More kinds may come with any release.",
        id_doc: "The number of the kind in the binary interface; never changed, never reused.",
        repr: "u16",
        visibility: "pub",
        non_exhaustive: true,
        variants: tables.kinds.iter().map(|k| Variant::new(k.id, &k.name, &k.doc)).collect(),
    };
    let per = |value: &dyn Fn(&Kind) -> String| {
        grouped_arms(tables.kinds.iter().map(|k| (format!("Self::{}", camel(&k.name)), value(k))))
    };
    let shapes = per(&|k| format!("ShapeKind::{}", camel(&k.shape)));
    let directions = per(&|k| format!("Direction::{}", camel(&k.direction)));
    let platforms = per(&|k| {
        let list: Vec<_> = k.platforms.iter().map(|p| format!("Platform::{}", camel(p))).collect();
        format!("&[{}]", list.join(", "))
    });
    let since = per(&|k| literal(&k.since));
    let docs = per(&|k| literal(&k.doc));
    let delivered = per(&|k| k.delivered.to_string());
    let extra = format!(
        "
        /// The shape of its events: which details they have.
        #[inline]
        pub const fn shape(self) -> ShapeKind {{ match self {{ {shapes} }} }}

        /// The direction its events have unless the event itself says otherwise.
        #[inline]
        pub const fn direction(self) -> Direction {{ match self {{ {directions} }} }}

        /// The platforms that send it; empty means any.
        pub const fn platforms(self) -> &'static [Platform] {{ match self {{ {platforms} }} }}

        /// The first version of hubsig that knew it.
        pub const fn since(self) -> &'static str {{ match self {{ {since} }} }}

        /// One sentence about what happened.
        pub const fn doc(self) -> &'static str {{ match self {{ {docs} }} }}

        /// Whether it can come in a delivery; a kind with its own entry point never does.
        pub const fn is_delivered(self) -> bool {{ match self {{ {delivered} }} }}
        "
    );
    format!(
        "{}use super::attributes::{{Direction, Platform, ShapeKind}};\n\n{}",
        header("kinds"),
        whole(&of, &extra)
    )
}

/// `core/src/generated/keys.rs`.
pub(super) fn keys(tables: &Tables) -> String {
    let ident = |key: &Key| key.variant.clone().unwrap_or_else(|| camel(&key.name));
    let of = Enum {
        name: "Key",
        doc: "A key that decides what a messaging event is; the lowest present one wins.",
        id_doc: "",
        repr: "u8",
        visibility: "pub(crate)",
        non_exhaustive: false,
        variants: tables
            .keys
            .iter()
            .map(|key| Variant {
                ident: ident(key),
                id: key.bit,
                name: key.name.clone(),
                doc: format!("`{}` on the wire.", key.name),
            })
            .collect(),
    };
    let kinds = grouped_arms(tables.keys.iter().map(|key| {
        let kind = key
            .kind
            .as_deref()
            .map_or_else(|| "None".to_owned(), |kind| format!("Some(Kind::{})", camel(kind)));
        (format!("Self::{}", ident(key)), kind)
    }));
    let all: String = of.variants.iter().map(|v| format!("Self::{},", v.ident)).collect();
    let names = arms(of.variants.iter().map(|v| (format!("Self::{}", v.ident), literal(&v.name))));
    let by_bytes = arms_by_length(
        "name",
        tables.keys.iter().map(|key| (key.name.as_str(), format!("Some(Self::{})", ident(key)))),
    );
    let by_bit = arms(of.variants.iter().map(|v| (v.id.to_string(), format!("Some(Self::{})", v.ident))));
    format!(
        "{}use super::kinds::Kind;

        {}
        impl Key {{
            /// Every key, in the order in which they decide.
            pub(crate) const ALL: &'static [Self] = &[{all}];

            /// The key with this spelling on the wire, unescaped.
            #[inline]
            pub(crate) fn from_bytes(name: &[u8]) -> Option<Self> {{
                match name.len() {{ {by_bytes} _ => None, }}
            }}

            /// The key of a set that decides, if there is one.
            #[inline]
            pub(crate) const fn first(set: u32) -> Option<Self> {{
                match set.trailing_zeros() {{ {by_bit} _ => None, }}
            }}

            /// The position in a set of keys, which is also the rank.
            #[inline]
            pub(crate) const fn bit(self) -> u32 {{ self as u32 }}

            /// The set that holds this key only.
            #[inline]
            pub(crate) const fn mask(self) -> u32 {{ 1 << self.bit() }}

            /// The spelling on the wire.
            pub(crate) const fn name(self) -> &'static str {{ match self {{ {names} }} }}

            /// The kind it decides for; none for `message`, whose contents decide.
            #[inline]
            pub(crate) const fn kind(self) -> Option<Kind> {{ match self {{ {kinds} }} }}
        }}
        ",
        header("keys"),
        definition(&of),
    )
}
