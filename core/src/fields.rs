//! The fields of the shapes: what `spec/fields.toml` says about each, read from an event when asked for.
//!
//! A field of the wrong type is absent, never an error: the event's kind does not depend on it and its bytes are there.

use alloc::string::String;

use crate::attachment::{Attachment, Attachments};
use crate::event::Event;
use crate::flags::Flags;
use crate::generated::{AttachmentField, Envelope, Field, FieldSpec, Key, Kind, ShapeKind, Special};
use crate::json::{Text, Value};
use crate::time;

/// The value of a field, whatever its type; see [`Event::field_value`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FieldValue<'b> {
    /// The event does not have it.
    Absent,
    /// A name from a closed list.
    Name(&'static str),
    /// The flags.
    Flags(Flags),
    /// Names of other deciding keys, as the bits of a set.
    Also(Also),
    /// Text of the body, or a number as its own digits.
    Text(Text<'b>),
    /// Text that was computed.
    Owned(String),
    /// An integer, or a time in milliseconds UTC.
    Int(i64),
    /// True or false.
    Bool(bool),
    /// JSON as it stands.
    Raw(&'b [u8]),
    /// Attachments.
    List(Attachments<'b>),
}

/// The deciding keys that stood beside the one that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Also {
    keys: u32,
}

impl Also {
    #[inline]
    pub(crate) fn new(keys: u32) -> Self {
        Also { keys }
    }

    /// The keys as bits, which are the same in every language.
    #[inline]
    pub const fn bits(self) -> u32 {
        self.keys
    }

    /// Their names, in the order in which they would have decided.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Key::ALL.iter().filter(move |key| self.keys & key.mask() != 0).map(|key| key.name())
    }
}

impl<'b> Event<'b> {
    /// The value of any attribute or field, by its number in the table. A field of another shape is absent.
    ///
    /// The typed accessors of [`Event`] and of the shapes are the better way where the field is known beforehand.
    pub fn field_value(&self, field: Field) -> FieldValue<'b> {
        if field.shape().is_some_and(|shape| shape != self.shape()) {
            return FieldValue::Absent;
        }
        match field {
            Field::Kind => FieldValue::Name(self.kind().name()),
            Field::Platform => FieldValue::Name(self.platform().name()),
            Field::Content => {
                self.content().map_or(FieldValue::Absent, |content| FieldValue::Name(content.name()))
            }
            Field::Direction => FieldValue::Name(self.direction().name()),
            Field::Channel => FieldValue::Name(self.channel().name()),
            Field::Envelope => FieldValue::Name(self.envelope().name()),
            Field::Field => self.field().into(),
            Field::AccountId => self.account_id().into(),
            Field::PhoneNumberId => self.phone_number_id().into(),
            Field::SenderId => self.sender_id().into(),
            Field::RecipientId => self.recipient_id().into(),
            Field::UserId => self.user_id().into(),
            Field::UserIdType => {
                self.user_id_type().map_or(FieldValue::Absent, |kind| FieldValue::Name(kind.name()))
            }
            Field::MessageId => self.message_id().into(),
            Field::TargetId => self.target_id().into(),
            Field::TimestampMs => self.timestamp_ms().map_or(FieldValue::Absent, FieldValue::Int),
            Field::Key => FieldValue::Owned(self.key()),
            Field::Flags => FieldValue::Flags(self.flags()),
            Field::Also => FieldValue::Also(self.also()),
            Field::MessageAttachments => FieldValue::List(self.attachments()),
            _ => self.by_type(field),
        }
    }

    fn by_type(&self, field: Field) -> FieldValue<'b> {
        use crate::generated::FieldType;
        match field.field_type() {
            FieldType::Text => self.text_field(field).into(),
            FieldType::Int => self.int_field(field).map_or(FieldValue::Absent, FieldValue::Int),
            FieldType::Time => self.time_field(field).map_or(FieldValue::Absent, FieldValue::Int),
            FieldType::Bool => self.bool_field(field).map_or(FieldValue::Absent, FieldValue::Bool),
            FieldType::Raw => self.raw_field(field).map_or(FieldValue::Absent, FieldValue::Raw),
            FieldType::Name | FieldType::Names | FieldType::List => FieldValue::Absent,
        }
    }

    pub(crate) fn text_field(&self, field: Field) -> Option<Text<'b>> {
        // What the walk has noted need not be looked for again.
        if matches!(field, Field::MessageText | Field::CommentText) {
            return self.text();
        }
        let spec = field.spec();
        self.look(spec, |value| value.text()).or_else(|| self.special_text(spec.special?))
    }

    pub(crate) fn int_field(&self, field: Field) -> Option<i64> {
        self.look(field.spec(), |value| value.integer())
    }

    pub(crate) fn bool_field(&self, field: Field) -> Option<bool> {
        self.look(field.spec(), |value| value.boolean())
    }

    pub(crate) fn time_field(&self, field: Field) -> Option<i64> {
        self.look(field.spec(), |value| time::parse(value.text()?))
    }

    pub(crate) fn raw_field(&self, field: Field) -> Option<&'b [u8]> {
        let spec = field.spec();
        match spec.special {
            Some(Special::Value) => self.what_changed(),
            _ => self.look(spec, |value| Some(value.raw())),
        }
    }

    /// The first value of a fitting type where the table says that the field stands.
    fn look<T>(&self, spec: &FieldSpec, fits: impl Fn(Value<'b>) -> Option<T>) -> Option<T> {
        if self.is_in_whatsapp_value() {
            return self.whatsapp_look(spec.whatsapp, fits);
        }
        if spec.paths.is_empty() {
            return None;
        }
        find(self.payload(), spec, fits)
    }

    /// The attachments of the message; none where there is no message.
    pub fn attachments(&self) -> Attachments<'b> {
        if self.shape() != ShapeKind::Message {
            return Attachments::none();
        }
        Attachments::of(self.payload().find(&["message", "attachments"]))
    }

    fn special_text(&self, special: Special) -> Option<Text<'b>> {
        match special {
            // A reaction whose name is no name but the character itself: some senders write it so.
            Special::Emoji => {
                let reaction = self.payload().find(&["reaction", "reaction"])?.string()?;
                reaction.chars().any(|character| !character.is_ascii()).then_some(reaction)
            }
            Special::StoryUrl if self.kind() == Kind::StoryMention => {
                let mut mentions = self
                    .attachments()
                    .filter(|one| one.wire_type().is_some_and(|name| name == "story_mention"));
                mentions.next()?.url()
            }
            Special::Name => self.changed_name(),
            _ if self.is_in_whatsapp_value() => self.whatsapp_special(special),
            _ => None,
        }
    }

    /// The name of what changed: the field, or the key that decided.
    fn changed_name(&self) -> Option<Text<'b>> {
        match self.decider() {
            Some(key) => Some(Text::new(key.name().as_bytes())),
            None => self.field(),
        }
    }

    /// What it changed to: what the deciding key holds, or the value of the change.
    fn what_changed(&self) -> Option<&'b [u8]> {
        let value = match (self.decider(), self.envelope()) {
            // An element of a list is the whole of what it says.
            (None, _) if self.list().is_some() => self.json(),
            (Some(key), _) => self.payload().member(key.name())?,
            // A flat change has its details beside `field` where it has no `value`.
            (None, Envelope::Flat) => self.json().member("value").unwrap_or(self.json()),
            (None, _) => self.json().member("value")?,
        };
        Some(value.raw())
    }
}

impl<'b> Attachment<'b> {
    pub(crate) fn text_field(self, field: AttachmentField) -> Option<Text<'b>> {
        find(self.json(), field.spec(), |value| value.text())
    }

    pub(crate) fn time_field(self, field: AttachmentField) -> Option<i64> {
        find(self.json(), field.spec(), |value| time::parse(value.text()?))
    }

    pub(crate) fn raw_field(self, field: AttachmentField) -> Option<&'b [u8]> {
        find(self.json(), field.spec(), |value| Some(value.raw()))
    }

    /// The value of any field of an attachment, by its number in the table.
    pub fn field_value(self, field: AttachmentField) -> FieldValue<'b> {
        use crate::generated::FieldType;
        match (field, field.field_type()) {
            (AttachmentField::Content, _) => FieldValue::Name(self.content().name()),
            (AttachmentField::Raw, _) => FieldValue::Raw(self.raw()),
            (_, FieldType::Text) => self.text_field(field).into(),
            (_, FieldType::Time) => self.time_field(field).map_or(FieldValue::Absent, FieldValue::Int),
            (_, FieldType::Raw) => self.raw_field(field).map_or(FieldValue::Absent, FieldValue::Raw),
            _ => FieldValue::Absent,
        }
    }
}

impl<'b> From<Option<Text<'b>>> for FieldValue<'b> {
    fn from(text: Option<Text<'b>>) -> Self {
        text.map_or(FieldValue::Absent, FieldValue::Text)
    }
}

/// The first path of the table that leads to a value of a fitting type.
fn find<'b, T>(value: Value<'b>, spec: &FieldSpec, fits: impl Fn(Value<'b>) -> Option<T>) -> Option<T> {
    spec.paths.iter().find_map(|path| fits(value.find(path)?))
}
