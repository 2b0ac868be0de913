// Generated from core/spec/attributes.toml; edit the table, not this file.

use super::kinds::Kind;

/// Where an event comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Platform {
    /// Instagram messaging, comments, mentions and insights.
    Instagram = 1,
    /// Messenger and everything else a Facebook page sends.
    Messenger = 2,
    /// The WhatsApp Business platform.
    WhatsApp = 3,
    /// Any other webhook object, or none.
    Other = 4,
}

impl Platform {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[Self::Instagram, Self::Messenger, Self::WhatsApp, Self::Other];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Instagram),
            2 => Some(Self::Messenger),
            3 => Some(Self::WhatsApp),
            4 => Some(Self::Other),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Instagram => "instagram",
            Self::Messenger => "messenger",
            Self::WhatsApp => "whatsapp",
            Self::Other => "other",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"instagram" => Some(Self::Instagram),
            b"messenger" => Some(Self::Messenger),
            b"whatsapp" => Some(Self::WhatsApp),
            b"other" => Some(Self::Other),
            _ => None,
        }
    }

    /// The platform that sends this top-level `object`; any other name is [`Platform::Other`].
    #[inline]
    pub const fn from_object(object: &[u8]) -> Self {
        match object {
            b"instagram" => Self::Instagram,
            b"page" => Self::Messenger,
            b"whatsapp_business_account" => Self::WhatsApp,
            _ => Self::Other,
        }
    }

    /// The top-level `object` it sends.
    pub const fn object(self) -> Option<&'static str> {
        match self {
            Self::Instagram => Some("instagram"),
            Self::Messenger => Some("page"),
            Self::WhatsApp => Some("whatsapp_business_account"),
            Self::Other => None,
        }
    }
}

impl core::fmt::Display for Platform {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// What a message holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Content {
    /// Text without attachments.
    Text = 1,
    /// A picture, GIFs included.
    Image = 2,
    /// A video.
    Video = 3,
    /// A sound file or voice message.
    Audio = 4,
    /// A document or other file.
    File = 5,
    /// A sticker; also any attachment whose payload carries a sticker id.
    Sticker = 6,
    /// A shared feed post.
    Share = 7,
    /// A shared reel.
    Reel = 8,
    /// A shared story.
    StoryShare = 9,
    /// A story that mentions the account.
    StoryMention = 10,
    /// A place.
    Location = 11,
    /// Contact cards.
    Contacts = 12,
    /// A structured template.
    Template = 13,
    /// A link with a title, standing for something that cannot be handed over.
    Fallback = 14,
    /// View-once media, without its content.
    Ephemeral = 15,
    /// An appointment.
    Appointment = 16,
    /// Attachments of several classes.
    Mixed = 17,
    /// Something the platform does not hand over.
    Unsupported = 18,
    /// An attachment type that is not in this table.
    Unknown = 19,
    /// Neither text nor attachment.
    Empty = 20,
}

impl Content {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::Text,
        Self::Image,
        Self::Video,
        Self::Audio,
        Self::File,
        Self::Sticker,
        Self::Share,
        Self::Reel,
        Self::StoryShare,
        Self::StoryMention,
        Self::Location,
        Self::Contacts,
        Self::Template,
        Self::Fallback,
        Self::Ephemeral,
        Self::Appointment,
        Self::Mixed,
        Self::Unsupported,
        Self::Unknown,
        Self::Empty,
    ];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Text),
            2 => Some(Self::Image),
            3 => Some(Self::Video),
            4 => Some(Self::Audio),
            5 => Some(Self::File),
            6 => Some(Self::Sticker),
            7 => Some(Self::Share),
            8 => Some(Self::Reel),
            9 => Some(Self::StoryShare),
            10 => Some(Self::StoryMention),
            11 => Some(Self::Location),
            12 => Some(Self::Contacts),
            13 => Some(Self::Template),
            14 => Some(Self::Fallback),
            15 => Some(Self::Ephemeral),
            16 => Some(Self::Appointment),
            17 => Some(Self::Mixed),
            18 => Some(Self::Unsupported),
            19 => Some(Self::Unknown),
            20 => Some(Self::Empty),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::File => "file",
            Self::Sticker => "sticker",
            Self::Share => "share",
            Self::Reel => "reel",
            Self::StoryShare => "story_share",
            Self::StoryMention => "story_mention",
            Self::Location => "location",
            Self::Contacts => "contacts",
            Self::Template => "template",
            Self::Fallback => "fallback",
            Self::Ephemeral => "ephemeral",
            Self::Appointment => "appointment",
            Self::Mixed => "mixed",
            Self::Unsupported => "unsupported",
            Self::Unknown => "unknown",
            Self::Empty => "empty",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"text" => Some(Self::Text),
            b"image" => Some(Self::Image),
            b"video" => Some(Self::Video),
            b"audio" => Some(Self::Audio),
            b"file" => Some(Self::File),
            b"sticker" => Some(Self::Sticker),
            b"share" => Some(Self::Share),
            b"reel" => Some(Self::Reel),
            b"story_share" => Some(Self::StoryShare),
            b"story_mention" => Some(Self::StoryMention),
            b"location" => Some(Self::Location),
            b"contacts" => Some(Self::Contacts),
            b"template" => Some(Self::Template),
            b"fallback" => Some(Self::Fallback),
            b"ephemeral" => Some(Self::Ephemeral),
            b"appointment" => Some(Self::Appointment),
            b"mixed" => Some(Self::Mixed),
            b"unsupported" => Some(Self::Unsupported),
            b"unknown" => Some(Self::Unknown),
            b"empty" => Some(Self::Empty),
            _ => None,
        }
    }

    /// The class of an attachment type on the wire, unescaped.
    #[inline]
    pub fn from_attachment_type(name: &[u8]) -> Option<Self> {
        match name.len() {
            5 if name == b"image" => Some(Self::Image),
            14 if name == b"animated_media" => Some(Self::Image),
            5 if name == b"video" => Some(Self::Video),
            5 if name == b"audio" => Some(Self::Audio),
            4 if name == b"file" => Some(Self::File),
            7 if name == b"sticker" => Some(Self::Sticker),
            10 if name == b"like_heart" => Some(Self::Sticker),
            5 if name == b"share" => Some(Self::Share),
            7 if name == b"ig_post" => Some(Self::Share),
            11 if name == b"media_share" => Some(Self::Share),
            5 if name == b"media" => Some(Self::Share),
            4 if name == b"post" => Some(Self::Share),
            7 if name == b"ig_reel" => Some(Self::Reel),
            4 if name == b"reel" => Some(Self::Reel),
            8 if name == b"ig_story" => Some(Self::StoryShare),
            5 if name == b"story" => Some(Self::StoryShare),
            13 if name == b"story_mention" => Some(Self::StoryMention),
            8 if name == b"location" => Some(Self::Location),
            8 if name == b"template" => Some(Self::Template),
            7 if name == b"generic" => Some(Self::Template),
            8 if name == b"fallback" => Some(Self::Fallback),
            9 if name == b"ephemeral" => Some(Self::Ephemeral),
            19 if name == b"appointment_booking" => Some(Self::Appointment),
            16 if name == b"unsupported_type" => Some(Self::Unsupported),
            _ => None,
        }
    }

    /// The kind of a message of this content when nothing else decides.
    #[inline]
    pub const fn message_kind(self) -> Kind {
        match self {
            Self::Text => Kind::MessageText,
            Self::Image => Kind::MessageImage,
            Self::Video => Kind::MessageVideo,
            Self::Audio => Kind::MessageAudio,
            Self::File => Kind::MessageFile,
            Self::Sticker => Kind::MessageSticker,
            Self::Share => Kind::MessageShare,
            Self::Reel => Kind::MessageReel,
            Self::StoryShare => Kind::MessageStoryShare,
            Self::StoryMention => Kind::StoryMention,
            Self::Location => Kind::MessageLocation,
            Self::Contacts => Kind::MessageContacts,
            Self::Template => Kind::MessageTemplate,
            Self::Fallback => Kind::MessageFallback,
            Self::Ephemeral => Kind::MessageEphemeral,
            Self::Appointment => Kind::MessageAppointment,
            Self::Mixed => Kind::MessageMixed,
            Self::Unsupported => Kind::MessageUnsupported,
            Self::Unknown => Kind::MessageAttachmentUnknown,
            Self::Empty => Kind::MessageEmpty,
        }
    }
}

impl core::fmt::Display for Content {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Direction {
    /// Another person did it.
    Incoming = 1,
    /// The account itself did it: an echo, an own comment, a message to itself.
    Outgoing = 2,
    /// Nobody wrote: statuses, handovers, insights, management and what is unknown.
    None = 3,
}

impl Direction {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[Self::Incoming, Self::Outgoing, Self::None];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Incoming),
            2 => Some(Self::Outgoing),
            3 => Some(Self::None),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
            Self::None => "none",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"incoming" => Some(Self::Incoming),
            b"outgoing" => Some(Self::Outgoing),
            b"none" => Some(Self::None),
            _ => None,
        }
    }
}

impl core::fmt::Display for Direction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// Whether this app owns the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Channel {
    /// This app owns the conversation, or the event belongs to none.
    Primary = 1,
    /// A copy: another app owns the conversation, and answering is its business.
    Standby = 2,
}

impl Channel {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[Self::Primary, Self::Standby];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Primary),
            2 => Some(Self::Standby),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Standby => "standby",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"primary" => Some(Self::Primary),
            b"standby" => Some(Self::Standby),
            _ => None,
        }
    }
}

impl core::fmt::Display for Channel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// Where in the body the event stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Envelope {
    /// An element of `entry[].messaging[]`.
    Messaging = 1,
    /// An element of `entry[].standby[]`.
    Standby = 2,
    /// An element of `entry[].changes[]`, nested changes included.
    Change = 3,
    /// The entry itself carries `field` and `value`.
    EntryChange = 4,
    /// An element of `entry[].calls[]`.
    EntryCalls = 5,
    /// The entry itself is a messaging event.
    EntryBare = 6,
    /// The body itself is a change: it has a `field` and no `entry`.
    Flat = 7,
    /// A name in `entry[].changed_fields[]`.
    ChangedFields = 8,
    /// The whole entry, because nothing in it is known.
    Entry = 9,
    /// The whole body, because it is no envelope.
    Body = 10,
}

impl Envelope {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::Messaging,
        Self::Standby,
        Self::Change,
        Self::EntryChange,
        Self::EntryCalls,
        Self::EntryBare,
        Self::Flat,
        Self::ChangedFields,
        Self::Entry,
        Self::Body,
    ];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Messaging),
            2 => Some(Self::Standby),
            3 => Some(Self::Change),
            4 => Some(Self::EntryChange),
            5 => Some(Self::EntryCalls),
            6 => Some(Self::EntryBare),
            7 => Some(Self::Flat),
            8 => Some(Self::ChangedFields),
            9 => Some(Self::Entry),
            10 => Some(Self::Body),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Messaging => "messaging",
            Self::Standby => "standby",
            Self::Change => "change",
            Self::EntryChange => "entry_change",
            Self::EntryCalls => "entry_calls",
            Self::EntryBare => "entry_bare",
            Self::Flat => "flat",
            Self::ChangedFields => "changed_fields",
            Self::Entry => "entry",
            Self::Body => "body",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"messaging" => Some(Self::Messaging),
            b"standby" => Some(Self::Standby),
            b"change" => Some(Self::Change),
            b"entry_change" => Some(Self::EntryChange),
            b"entry_calls" => Some(Self::EntryCalls),
            b"entry_bare" => Some(Self::EntryBare),
            b"flat" => Some(Self::Flat),
            b"changed_fields" => Some(Self::ChangedFields),
            b"entry" => Some(Self::Entry),
            b"body" => Some(Self::Body),
            _ => None,
        }
    }
}

impl core::fmt::Display for Envelope {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// Which details an event has: its class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum ShapeKind {
    /// A message in any state: received, echoed, edited, deleted, unsupported.
    Message = 1,
    /// A reaction put on a message or removed.
    Reaction = 2,
    /// What became of messages of the account: sent, delivered, read, failed.
    Receipt = 3,
    /// A button, ice breaker or menu entry was pressed.
    Postback = 4,
    /// Somebody came into an existing conversation through a link or an advert.
    Referral = 5,
    /// Somebody agreed to be written to, or changed that agreement.
    Optin = 6,
    /// Control of a conversation moved between apps.
    Handover = 7,
    /// A comment on content of the account.
    Comment = 8,
    /// The account was mentioned in somebody's content.
    Mention = 9,
    /// A voice call, or the permission for one.
    Call = 10,
    /// A shopping cart.
    Order = 11,
    /// Figures about content of the account.
    Insights = 12,
    /// Any other event: a name and a value.
    Change = 13,
    /// What the catalogue does not hold; the JSON is kept.
    Unknown = 14,
}

impl ShapeKind {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::Message,
        Self::Reaction,
        Self::Receipt,
        Self::Postback,
        Self::Referral,
        Self::Optin,
        Self::Handover,
        Self::Comment,
        Self::Mention,
        Self::Call,
        Self::Order,
        Self::Insights,
        Self::Change,
        Self::Unknown,
    ];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Message),
            2 => Some(Self::Reaction),
            3 => Some(Self::Receipt),
            4 => Some(Self::Postback),
            5 => Some(Self::Referral),
            6 => Some(Self::Optin),
            7 => Some(Self::Handover),
            8 => Some(Self::Comment),
            9 => Some(Self::Mention),
            10 => Some(Self::Call),
            11 => Some(Self::Order),
            12 => Some(Self::Insights),
            13 => Some(Self::Change),
            14 => Some(Self::Unknown),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Message => "Message",
            Self::Reaction => "Reaction",
            Self::Receipt => "Receipt",
            Self::Postback => "Postback",
            Self::Referral => "Referral",
            Self::Optin => "Optin",
            Self::Handover => "Handover",
            Self::Comment => "Comment",
            Self::Mention => "Mention",
            Self::Call => "Call",
            Self::Order => "Order",
            Self::Insights => "Insights",
            Self::Change => "Change",
            Self::Unknown => "Unknown",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"Message" => Some(Self::Message),
            b"Reaction" => Some(Self::Reaction),
            b"Receipt" => Some(Self::Receipt),
            b"Postback" => Some(Self::Postback),
            b"Referral" => Some(Self::Referral),
            b"Optin" => Some(Self::Optin),
            b"Handover" => Some(Self::Handover),
            b"Comment" => Some(Self::Comment),
            b"Mention" => Some(Self::Mention),
            b"Call" => Some(Self::Call),
            b"Order" => Some(Self::Order),
            b"Insights" => Some(Self::Insights),
            b"Change" => Some(Self::Change),
            b"Unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}

impl core::fmt::Display for ShapeKind {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// What sort of id the id of the other person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum UserIdType {
    /// Instagram-scoped id.
    Igsid = 1,
    /// Page-scoped id of Messenger.
    Psid = 2,
    /// Business-scoped id of WhatsApp.
    Bsuid = 3,
    /// Phone number id of WhatsApp.
    WaId = 4,
}

impl UserIdType {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[Self::Igsid, Self::Psid, Self::Bsuid, Self::WaId];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Igsid),
            2 => Some(Self::Psid),
            3 => Some(Self::Bsuid),
            4 => Some(Self::WaId),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Igsid => "igsid",
            Self::Psid => "psid",
            Self::Bsuid => "bsuid",
            Self::WaId => "wa_id",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"igsid" => Some(Self::Igsid),
            b"psid" => Some(Self::Psid),
            b"bsuid" => Some(Self::Bsuid),
            b"wa_id" => Some(Self::WaId),
            _ => None,
        }
    }
}

impl core::fmt::Display for UserIdType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// A yes-or-no remark about an event. The id is the position in the flag word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Flag {
    /// The platform marked the message as sent by the account.
    IsEcho = 0,
    /// The account wrote to itself.
    IsSelf = 1,
    /// The entry carries id `0`, as the test button of the dashboard sends it. A hint: it never gates anything.
    IsTest = 2,
    /// The event carries a referral beside what decided its kind.
    HasReferral = 3,
    /// The message answers another message or a story.
    HasReplyTo = 4,
    /// The referral names a product.
    HasProductReferral = 5,
    /// A messaging event came without the id of its sender.
    MissingSender = 6,
    /// A key the parser looks at stands twice in one object; the last one counts.
    DuplicateKeys = 7,
    /// A value had another JSON type than documented, and its accessor is absent.
    WrongType = 8,
}

impl Flag {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::IsEcho,
        Self::IsSelf,
        Self::IsTest,
        Self::HasReferral,
        Self::HasReplyTo,
        Self::HasProductReferral,
        Self::MissingSender,
        Self::DuplicateKeys,
        Self::WrongType,
    ];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            0 => Some(Self::IsEcho),
            1 => Some(Self::IsSelf),
            2 => Some(Self::IsTest),
            3 => Some(Self::HasReferral),
            4 => Some(Self::HasReplyTo),
            5 => Some(Self::HasProductReferral),
            6 => Some(Self::MissingSender),
            7 => Some(Self::DuplicateKeys),
            8 => Some(Self::WrongType),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::IsEcho => "is_echo",
            Self::IsSelf => "is_self",
            Self::IsTest => "is_test",
            Self::HasReferral => "has_referral",
            Self::HasReplyTo => "has_reply_to",
            Self::HasProductReferral => "has_product_referral",
            Self::MissingSender => "missing_sender",
            Self::DuplicateKeys => "duplicate_keys",
            Self::WrongType => "wrong_type",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"is_echo" => Some(Self::IsEcho),
            b"is_self" => Some(Self::IsSelf),
            b"is_test" => Some(Self::IsTest),
            b"has_referral" => Some(Self::HasReferral),
            b"has_reply_to" => Some(Self::HasReplyTo),
            b"has_product_referral" => Some(Self::HasProductReferral),
            b"missing_sender" => Some(Self::MissingSender),
            b"duplicate_keys" => Some(Self::DuplicateKeys),
            b"wrong_type" => Some(Self::WrongType),
            _ => None,
        }
    }

    /// The flag word that holds this flag only.
    #[inline]
    pub const fn mask(self) -> u32 {
        1 << (self as u32)
    }
}

impl core::fmt::Display for Flag {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}
