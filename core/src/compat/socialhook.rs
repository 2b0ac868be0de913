//! SocialHook's two forms: that of its payload reference, which differs from platform to platform, and that of its guide
//! to Instagram, which is the same for all.
//!
//! It has three events. `message.received` and `status.update` are made here. `conversation.started` is not: what raises
//! it is nowhere said, and no delivery says that a conversation is the first.

use alloc::string::String;

use super::object::{Object, object};
use super::{is_whatsapp, person};
use crate::event::Event;
use crate::generated::{Content, Direction, Kind, Platform, ShapeKind};
use crate::json::{Text, Value};

/// The form of the payload reference.
pub(super) fn documented(event: &Event<'_>, platform: &str) -> Option<String> {
    let name = name(event)?;
    Some(object(|whole| {
        whole.string("platform", Some(platform));
        whole.string("event", Some(name));
        whole.int("timestamp", seconds(event));
        // Both are ids of SocialHook's own.
        whole.nulls(&["webhook_id", "conversation_id"]);
        match event.platform() {
            Platform::WhatsApp => whatsapp(whole, event),
            Platform::Messenger => messenger(whole, event),
            _ => instagram(whole, event),
        }
    }))
}

fn whatsapp(whole: &mut Object<'_>, event: &Event<'_>) {
    whole.string("from", person::number(event).and_then(person::e164).as_deref());
    whole.object("profile", |profile| profile.text("name", person::name(event)));
    whole.object("message", |message| {
        message.string("type", message_type(event));
        message.text("body", event.text());
        message.text("media_url", media_url(event));
    });
}

fn messenger(whole: &mut Object<'_>, event: &Event<'_>) {
    whole.object("from", |from| {
        from.text("id", event.user_id());
        from.nulls(&["name"]);
    });
    whole.text("page_id", event.account_id());
    whole.object("message", |message| {
        message.text("text", event.text());
        message.raw("attachments", attachments(event));
    });
}

/// Meta's objects as they stand; a message without any has none, and a status has no message.
fn attachments<'b>(event: &Event<'b>) -> Option<Value<'b>> {
    let list = event.payload().find(&["message", "attachments"]).filter(|list| list.raw().starts_with(b"["));
    list.or_else(|| (event.shape() == ShapeKind::Message).then(|| Value::new(b"[]")))
}

fn instagram(whole: &mut Object<'_>, event: &Event<'_>) {
    whole.object("from", |from| {
        from.text("id", event.user_id());
        from.nulls(&["username"]);
    });
    whole.text("account_id", event.account_id());
    whole.object("message", |message| message.text("text", event.text()));
    whole.text("story_id", story(event, "id"));
}

/// The form of the guide.
pub(super) fn flat(event: &Event<'_>, platform: &str, verified: Option<bool>) -> Option<String> {
    let name = name(event)?;
    Some(object(|whole| {
        whole.string("platform", Some(platform));
        whole.string("event", Some(name));
        if is_whatsapp(event) {
            whole.string("from", person::number(event).and_then(person::e164).as_deref());
        } else {
            whole.text("from", event.user_id());
        }
        whole.int("timestamp", seconds(event));
        whole.object("message", |message| {
            message.string("type", message_type(event));
            message.text("body", event.text());
            message.text("id", event.message_id());
            message.text("story_id", story(event, "id"));
            message.text("story_url", story(event, "url"));
        });
        whole.bool("signature_verified", verified);
    }))
}

/// What SocialHook calls the event.
fn name(event: &Event<'_>) -> Option<&'static str> {
    match event.kind() {
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
        | Kind::MessageTemplate
        | Kind::MessageFallback
        | Kind::MessageMixed
        | Kind::MessageAttachmentUnknown
        | Kind::MessageUnsupported
        | Kind::StoryReply
        | Kind::QuickReply
        | Kind::InteractiveButtonReply
        | Kind::InteractiveListReply
        | Kind::TemplateButtonReply => {
            // There is no event for what the account itself sent; a handler would answer it.
            (event.direction() == Direction::Incoming).then_some("message.received")
        }
        Kind::MessageSent | Kind::MessageDelivered | Kind::MessageFailed => Some("status.update"),
        Kind::MessageRead if is_whatsapp(event) => Some("status.update"),
        _ => None,
    }
}

/// The type of the message, where SocialHook has a name for it.
fn message_type(event: &Event<'_>) -> Option<&'static str> {
    if event.kind() == Kind::StoryReply {
        return Some("story_reply");
    }
    match event.content()? {
        Content::Text => Some("text"),
        Content::Image => Some("image"),
        Content::Audio => Some("audio"),
        Content::Video => Some("video"),
        Content::File => Some("document"),
        Content::Location => Some("location"),
        Content::Sticker => Some("sticker"),
        _ => None,
    }
}

/// The link to WhatsApp media; most deliveries hold only an id that has to be asked for.
fn media_url<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    let message = person::message(event);
    let kind = message.member("type")?.string()?.decode();
    match &*kind {
        "image" | "audio" | "video" | "document" | "sticker" => message.find(&[&kind, "url"])?.string(),
        _ => None,
    }
}

/// The story that is answered.
fn story<'b>(event: &Event<'b>, member: &str) -> Option<Text<'b>> {
    event.payload().find(&["message", "reply_to", "story", member])?.text()
}

fn seconds(event: &Event<'_>) -> Option<i64> {
    event.timestamp_ms().map(|ms| ms.div_euclid(1000))
}
