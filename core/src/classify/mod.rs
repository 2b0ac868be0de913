//! The rules: from what the walk found to a kind.
//!
//! Total and deterministic, and pure functions of small facts, so that the order of the rules can be read here from top
//! to bottom. Which key and which field mean what stands in the tables (`spec/keys.toml`, `spec/changes.toml`,
//! `spec/attributes.toml`); here is only what a table cannot say.

mod whatsapp;

pub(crate) use whatsapp::{
    by_field, call, handover, history, odd_element, whatsapp_echo, whatsapp_message, whatsapp_status,
};

use crate::generated::{ChangeRule, Content, Flag, Key, Kind};
use crate::walk::{Facts, FeedItem, MessageFacts, Optin};

/// Whether it is a message in which somebody says or shows something, as far as the kind tells: not one that tells of
/// another message, such as an echo, an edit or a deletion.
pub(crate) fn says_something(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::MessageText
            | Kind::MessageImage
            | Kind::MessageVideo
            | Kind::MessageAudio
            | Kind::MessageFile
            | Kind::MessageSticker
            | Kind::MessageShare
            | Kind::MessageReel
            | Kind::MessageStoryShare
            | Kind::MessageLocation
            | Kind::MessageContacts
            | Kind::MessageTemplate
            | Kind::MessageFallback
            | Kind::MessageEphemeral
            | Kind::MessageMixed
            | Kind::MessageAttachmentUnknown
            | Kind::MessageUnsupported
            | Kind::StoryReply
            | Kind::StoryMention
            | Kind::QuickReply
    )
}

/// Level 2: what a messaging event is, and the content of its message.
///
/// Echo comes before content, because answering one's own echo is the costliest mistake; deleted before echo, because
/// a deletion has no content; the referral that is a story mention before all, because that form holds a message too.
#[inline]
pub(crate) fn messaging(facts: &Facts) -> (Kind, Option<Content>) {
    if facts.story_mention {
        return (Kind::StoryMention, Some(Content::StoryMention));
    }
    if facts.keys & Key::Message.mask() != 0 {
        let (kind, content) = message(&facts.message);
        return (kind, Some(content));
    }
    (without_message(facts), None)
}

/// What an event is that holds this message and none of what comes before all; and the content of the message.
#[inline]
pub(crate) fn message(facts: &MessageFacts) -> (Kind, Content) {
    let content = content(facts);
    (message_kind(facts, content), content)
}

fn message_kind(message: &MessageFacts, content: Content) -> Kind {
    if message.is_deleted {
        Kind::MessageDeleted
    } else if message.flags & Flag::IsEcho.mask() != 0 {
        Kind::MessageEcho
    } else if message.is_unsupported || (content == Content::Unsupported && message.text.is_absent()) {
        Kind::MessageUnsupported
    } else if content == Content::StoryMention {
        Kind::StoryMention
    } else if message.story_reply {
        Kind::StoryReply
    } else if message.quick_reply {
        Kind::QuickReply
    } else {
        content.message_kind()
    }
}

/// The content class of a message: what its attachments are, else its text, else its sticker.
fn content(message: &MessageFacts) -> Content {
    let set = message.attachments;
    if set == 0 {
        return if !message.text.is_absent() {
            Content::Text
        } else if message.sticker {
            Content::Sticker
        } else {
            Content::Empty
        };
    }
    if set & Content::StoryMention.set() != 0 {
        return Content::StoryMention;
    }
    if set.is_power_of_two() {
        return Content::from_set(set);
    }
    Content::Mixed
}

/// The first deciding key there is, in the order of `spec/keys.toml`.
fn without_message(facts: &Facts) -> Kind {
    match Key::first(facts.keys) {
        None => Kind::UnknownMessagingEvent,
        Some(Key::Optin) => match facts.optin {
            Optin::OneTime => Kind::OptinOneTimeNotification,
            Optin::Messages => Kind::OptinNotificationMessages,
            Optin::Plain => Kind::Optin,
        },
        Some(key) => key.kind().unwrap_or(Kind::UnknownMessagingEvent),
    }
}

/// Level 3: what a change is that is no messaging event; `None` where its field says nothing.
pub(crate) fn change(rule: ChangeRule, item: FeedItem) -> Option<Kind> {
    match rule {
        ChangeRule::Kind(kind) | ChangeRule::Marketing(kind) => Some(kind),
        ChangeRule::Messaging => None,
        ChangeRule::Feed => Some(match item {
            FeedItem::Comment => Kind::FeedComment,
            FeedItem::Reaction => Kind::FeedReaction,
            FeedItem::Post => Kind::FeedPost,
            FeedItem::Other => Kind::FeedOther,
        }),
    }
}

impl Content {
    /// This class as a set of one.
    #[inline]
    pub(crate) fn set(self) -> u32 {
        1 << self.id()
    }

    /// The only class of a set of one.
    fn from_set(set: u32) -> Content {
        u8::try_from(set.trailing_zeros()).ok().and_then(Content::from_id).unwrap_or(Content::Unknown)
    }
}
