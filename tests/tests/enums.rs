//! The compiled enums answer as their tables do.
#![allow(clippy::unwrap_used)]

use hubsig::{
    AttachmentField, Channel, Content, Direction, Envelope, ErrorClass, ErrorCode, Field, Flag, Kind,
    Platform, ShapeKind, UserIdType,
};
use hubsig_contracts::generate::{Tables, root};

fn tables() -> Tables {
    Tables::load(&root()).unwrap()
}

/// Every variant is found by its id and by its name, and nothing else is.
macro_rules! round_trip {
    ($($of:ty),+ $(,)?) => {$(
        for one in <$of>::ALL.iter().copied() {
            assert_eq!(<$of>::from_id(one.id()), Some(one));
            assert_eq!(<$of>::from_name(one.name()), Some(one));
            assert_eq!(one.to_string(), one.name());
        }
        let ids: Vec<_> = <$of>::ALL.iter().map(|one| one.id()).collect();
        for id in (0..=u8::MAX).map(Into::into).filter(|id| !ids.contains(id)) {
            assert_eq!(<$of>::from_id(id), None, "{} {id}", stringify!($of));
        }
        for name in ["", " ", "no_such_name", "\u{0}"] {
            assert_eq!(<$of>::from_name(name), None);
        }
    )+};
}

#[test]
fn ids_and_names_lead_back() {
    round_trip!(
        Kind, Platform, Content, Direction, Channel, Envelope, ShapeKind, UserIdType, Flag, ErrorClass,
        ErrorCode,
    );
    assert_eq!(Kind::from_id(u16::MAX), None);
    assert_eq!(Kind::from_name("Message_Text"), None, "names are compared as they are");
}

#[test]
fn kinds_answer_as_their_rows() {
    let tables = tables();
    assert_eq!(Kind::ALL.len(), tables.kinds.len());
    for (kind, row) in Kind::ALL.iter().zip(&tables.kinds) {
        assert_eq!((kind.id(), kind.name()), (row.id, row.name.as_str()));
        assert_eq!(kind.shape().name(), row.shape);
        assert_eq!(kind.direction().name(), row.direction);
        let platforms: Vec<_> = kind.platforms().iter().map(|platform| platform.name()).collect();
        assert_eq!(platforms, row.platforms);
        assert_eq!((kind.doc(), kind.since()), (row.doc.as_str(), row.since.as_str()));
        assert_eq!(kind.is_delivered(), row.delivered);
    }
}

#[test]
fn errors_answer_as_their_rows() {
    let tables = tables();
    assert_eq!(ErrorCode::ALL.len(), tables.errors.len());
    for (code, row) in ErrorCode::ALL.iter().zip(&tables.errors) {
        assert_eq!((code.id(), code.name()), (row.id, row.name.as_str()));
        assert_eq!((code.class().name(), code.http_status()), (row.class.as_str(), row.http_status));
        assert_eq!(code.message(), row.message);
    }
}

#[test]
fn wire_names_are_told_apart() {
    for row in &tables().attributes.platform {
        let platform = Platform::from_name(&row.name).unwrap();
        assert_eq!(platform.object(), row.object.as_deref());
        if let Some(object) = &row.object {
            assert_eq!(Platform::from_object(object.as_bytes()), platform);
        }
    }
    for object in ["", "Instagram", "user", "pages", "whatsapp"] {
        assert_eq!(Platform::from_object(object.as_bytes()), Platform::Other, "{object}");
    }
    for row in &tables().attributes.content {
        let content = Content::from_name(&row.name).unwrap();
        assert_eq!(content.message_kind().name(), row.kind);
        for attachment in &row.attachments {
            assert_eq!(Content::from_attachment_type(attachment.as_bytes()), Some(content));
        }
    }
    for attachment in ["", "Image", "images", "text", "mixed"] {
        assert_eq!(Content::from_attachment_type(attachment.as_bytes()), None, "{attachment}");
    }
}

#[test]
fn fields_answer_as_their_rows() {
    let tables = tables();
    let rows = tables.fields.attribute.iter().chain(&tables.fields.field);
    assert_eq!(Field::ALL.len(), tables.fields.attribute.len() + tables.fields.field.len());
    for (field, row) in Field::ALL.iter().zip(rows) {
        assert_eq!((field.id(), field.name()), (row.id, row.name.as_str()));
        assert_eq!(field.shape().map(ShapeKind::name), row.shape.as_deref());
        assert_eq!(format!("{:?}", field.field_type()).to_lowercase(), row.ty);
        assert_eq!(Field::from_id(row.id), Some(*field));
        for shape in ShapeKind::ALL.iter().copied() {
            let own = field.shape().is_none_or(|of| of == shape);
            assert_eq!(Field::find(shape, field.name()) == Some(*field), own, "{shape} {field:?}");
        }
    }
    let of_shapes = ShapeKind::ALL.iter().flat_map(|shape| shape.fields());
    assert_eq!(Field::ATTRIBUTES.iter().chain(of_shapes).copied().collect::<Vec<_>>(), Field::ALL);
    for (field, row) in AttachmentField::ALL.iter().zip(&tables.fields.attachment) {
        assert_eq!((field.id(), field.name()), (row.id, row.name.as_str()));
        assert_eq!(AttachmentField::from_id(row.id), Some(*field));
    }
}
