//! `fields.rs`: the accessors as data.

use std::fmt::Write as _;

use super::rust::{arms, camel, doc, header, literal};
use super::tables::{Field, Tables};

/// The name of the variant: `MessageText` for a field of a shape, `MessageId` for an attribute.
pub(super) fn ident(field: &Field) -> String {
    field.shape.clone().unwrap_or_default() + &camel(&field.name)
}

/// `core/src/generated/fields.rs`.
pub(super) fn fields(tables: &Tables) -> String {
    let fields = &tables.fields;
    let mut out = header("fields");
    out += "use super::attributes::ShapeKind;\n\n";
    out += &types(tables);
    let attributes = variants("Self", &fields.attribute);
    let all: Vec<_> = fields.attribute.iter().chain(&fields.field).collect();
    out += &table(
        "Field",
        "An attribute of every event or a field of one shape, by number.",
        &all,
        &format!(
            "/// What every event has, in the order of the canonical line.
            pub const ATTRIBUTES: &'static [Self] = &[{attributes}];

            /// The field of this name that events of this shape have, the attributes of every event included.
            pub fn find(shape: ShapeKind, name: &str) -> Option<Self> {{
                Self::ATTRIBUTES.iter().chain(shape.fields()).copied().find(|field| field.name() == name)
            }}

            /// The shape it belongs to; none for an attribute, which every event has.
            pub const fn shape(self) -> Option<ShapeKind> {{ self.spec().shape }}
            "
        ),
    );
    out += &shape_fields(tables);
    out += &table(
        "AttachmentField",
        "A field of an attachment, by number.",
        &Vec::from_iter(&fields.attachment),
        "",
    );
    out
}

fn variants<'t>(of: &str, fields: impl IntoIterator<Item = &'t Field>) -> String {
    fields.into_iter().map(|field| format!("{of}::{},", ident(field))).collect()
}

/// `FieldType`, `Special`, `FieldSpec`.
fn types(tables: &Tables) -> String {
    let mut specials: Vec<&str> = Vec::new();
    let fields = &tables.fields;
    for row in fields.field.iter().chain(&fields.attachment) {
        if let Some(special) = row.special.as_deref()
            && !specials.contains(&special)
        {
            specials.push(special);
        }
    }
    let specials: String =
        specials.iter().map(|s| format!("/// The rule `{s}` of the table.\n{},\n", camel(s))).collect();
    format!(
        "/// What an accessor yields.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum FieldType {{
            /// A name out of a closed list.
            Name,
            /// Several names out of a closed list.
            Names,
            /// A string, or a number as its own digits.
            Text,
            /// A number without fraction, given as such or in a string.
            Int,
            /// True or false.
            Bool,
            /// Milliseconds UTC.
            Time,
            /// JSON as it stands.
            Raw,
            /// The elements of an array, each a record.
            List,
        }}

        /// A rule other than a path.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Special {{ {specials} }}

        /// Where an accessor finds its value.
        #[derive(Debug, Clone, Copy)]
        pub(crate) struct FieldSpec {{
            /// The public name.
            pub(crate) name: &'static str,
            /// The shape, unless every event or an attachment has it.
            pub(crate) shape: Option<ShapeKind>,
            /// What it yields.
            pub(crate) ty: FieldType,
            /// Where to look, in this order.
            pub(crate) paths: &'static [&'static [&'static str]],
            /// Where to look in a WhatsApp value.
            pub(crate) whatsapp: &'static [&'static [&'static str]],
            /// What else decides.
            pub(crate) special: Option<Special>,
        }}

        const fn spec(
            name: &'static str,
            shape: Option<ShapeKind>,
            ty: FieldType,
            paths: &'static [&'static [&'static str]],
            whatsapp: &'static [&'static [&'static str]],
            special: Option<Special>,
        ) -> FieldSpec {{
            FieldSpec {{ name, shape, ty, paths, whatsapp, special }}
        }}

        "
    )
}

fn shape_fields(tables: &Tables) -> String {
    let per_shape = arms(tables.attributes.shape.iter().map(|shape| {
        let list = variants("Field", tables.fields.of_shape(&shape.name));
        (format!("Self::{}", shape.name), format!("&[{list}]"))
    }));
    format!(
        "impl ShapeKind {{
            /// The fields its events have beside the attributes, in the order of the canonical line.
            pub const fn fields(self) -> &'static [Field] {{ match self {{ {per_shape} }} }}
        }}

        "
    )
}

/// The enum of some fields and their specifications.
fn table(name: &str, about: &str, rows: &[&Field], extra: &str) -> String {
    let mut variants = String::new();
    for row in rows {
        let place = row.shape.as_ref().map_or_else(String::new, |shape| format!("`{shape}.{}`: ", row.name));
        let _ = writeln!(variants, "{}{} = {},", doc(&format!("{place}{}", row.doc)), ident(row), row.id);
    }
    let by_id = arms(rows.iter().map(|r| (r.id.to_string(), format!("Some(Self::{})", ident(r)))));
    let specs: String = rows.iter().map(|row| specification(row) + ",\n").collect();
    let by_field =
        arms(rows.iter().enumerate().map(|(at, r)| (format!("Self::{}", ident(r)), format!("&SPECS[{at}]"))));
    let count = rows.len();
    let all: String = rows.iter().map(|r| format!("Self::{},", ident(r))).collect();
    format!(
        "{about}#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum {name} {{ {variants} }}

        impl {name} {{
            /// Every one, in the order of the table.
            pub const ALL: &'static [Self] = &[{all}];

            {extra}

            /// The number in the binary interface; never changed, never reused.
            #[inline]
            pub const fn id(self) -> u16 {{ self as u16 }}

            /// The one with this id, if there is one.
            pub const fn from_id(id: u16) -> Option<Self> {{ match id {{ {by_id} _ => None, }} }}

            /// The public name.
            pub const fn name(self) -> &'static str {{ self.spec().name }}

            /// What it yields.
            pub const fn field_type(self) -> FieldType {{ self.spec().ty }}

            /// Where to find it.
            #[inline]
            pub(crate) const fn spec(self) -> &'static FieldSpec {{
                static SPECS: [FieldSpec; {count}] = [{specs}];
                match self {{ {by_field} }}
            }}
        }}

        ",
        about = doc(about),
    )
}

fn specification(row: &Field) -> String {
    let shape =
        row.shape.as_ref().map_or_else(|| "None".to_owned(), |shape| format!("Some(ShapeKind::{shape})"));
    let special =
        row.special.as_deref().map_or_else(|| "None".to_owned(), |s| format!("Some(Special::{})", camel(s)));
    let steps = |path: &String| -> String { path.split('.').map(literal).collect::<Vec<_>>().join(", ") };
    let list =
        |paths: &[String]| -> String { paths.iter().map(|path| format!("&[{}],", steps(path))).collect() };
    format!(
        "spec({}, {shape}, FieldType::{}, &[{}], &[{}], {special})",
        literal(&row.name),
        camel(&row.ty),
        list(&row.paths),
        list(&row.whatsapp),
    )
}
