//! The events about messages: received, sent, edited, deleted, and what became of a sent one.

use super::super::object::Object;
use super::super::{is_whatsapp, person};
use super::{blocks, metadata};
use crate::attachment::Attachment;
use crate::event::Event;
use crate::generated::{Content, Direction, Kind, ShapeKind};
use crate::json::{Text, Value};

/// `message.received`.
pub(super) fn received(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    whole.object("message", |message| {
        head(message, platform, event.message_id(), event.direction());
        content(message, event);
        blocks::message_sender(message, event, false);
        message.time("sentAt", event.timestamp_ms());
        message.nulls(&["isRead"]);
    });
    blocks::conversation(whole, event);
    blocks::account(whole, platform);
    whole.block("metadata", |block| metadata::received(block, event));
}

/// `message.sent`.
pub(super) fn sent(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    whole.object("message", |message| {
        head(message, platform, event.message_id(), Direction::Outgoing);
        content(message, event);
        blocks::short_sender(message, event, true);
        message.time("sentAt", event.timestamp_ms());
        message.nulls(&["isRead"]);
        // The other origin, `cloud_api`, is for what was sent through Zernio.
        let from_the_app = event.field().is_some_and(|field| field == "smb_message_echoes");
        message.string("source", from_the_app.then_some("whatsapp_business_app"));
    });
    blocks::conversation(whole, event);
    blocks::account(whole, platform);
    whole.block("metadata", |block| metadata::sent(block, event));
}

/// `message.edited`: the text as it is now, and nothing of what it was.
pub(super) fn edited(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    let is_business = event.direction() == Direction::Outgoing;
    whole.object("message", |message| {
        head(message, platform, event.message_id(), event.direction());
        message.text("text", event.text());
        message.nulls(&["attachments"]);
        blocks::message_sender(message, event, is_business);
        message.nulls(&["sentAt", "isRead"]);
    });
    whole.nulls(&["editHistory"]);
    let count = event.payload().find(&["message_edit", "num_edit"]);
    whole.int("editCount", count.and_then(|count| count.integer()));
    whole.time("editedAt", event.timestamp_ms());
    blocks::conversation(whole, event);
    blocks::account(whole, platform);
}

/// `message.deleted`: which message, and nothing of what it said.
pub(super) fn deleted(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    let is_business = event.direction() == Direction::Outgoing;
    whole.object("message", |message| {
        head(message, platform, event.target_id(), event.direction());
        message.nulls(&["text", "attachments"]);
        blocks::message_sender(message, event, is_business);
        message.nulls(&["sentAt", "isRead"]);
    });
    whole.time("deletedAt", event.timestamp_ms());
    blocks::conversation(whole, event);
    blocks::account(whole, platform);
}

/// `message.delivered`, `message.read` and `message.failed`: about a message that the business sent.
pub(super) fn status(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    whole.object("message", |message| {
        head(message, platform, event.message_id().or_else(|| only_delivered(event)), Direction::Outgoing);
        message.nulls(&["text", "attachments"]);
        blocks::message_sender(message, event, true);
        message.nulls(&["sentAt", "isRead"]);
    });
    whole.time("statusAt", event.timestamp_ms());
    whole.block("error", |block| {
        let error = (event.kind() == Kind::MessageFailed).then(|| first_error(event.payload())).flatten();
        let member = |name: &str| error?.member(name);
        block.int("code", member("code").and_then(|code| code.integer()));
        block.text("title", member("title").and_then(|title| title.string()));
        block.text("message", member("message").and_then(|message| message.string()));
        block.nulls(&["explanation"]);
    });
    blocks::conversation(whole, event);
    blocks::account(whole, platform);
}

/// The first of an object's `errors`.
pub(super) fn first_error(value: Value<'_>) -> Option<Value<'_>> {
    value.member("errors")?.elements().next()
}

fn head(message: &mut Object<'_>, platform: &str, id: Option<Text<'_>>, direction: Direction) {
    message.nulls(&["id", "conversationId"]);
    message.string("platform", Some(platform));
    message.text("platformMessageId", id);
    let directed = matches!(direction, Direction::Incoming | Direction::Outgoing);
    message.string("direction", directed.then(|| direction.name()));
}

/// The message of a receipt that names exactly one; an object has room for one.
fn only_delivered<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    let mut ids = event.payload().find(&["delivery", "mids"])?.elements();
    let first = ids.next()?.text()?;
    ids.next().is_none().then_some(first)
}

fn content(message: &mut Object<'_>, event: &Event<'_>) {
    message.text("text", event.text());
    if !is_whatsapp(event) {
        message.array("attachments", event.attachments(), attachment);
        return;
    }
    let media = if event.shape() == ShapeKind::Message { media(event) } else { None };
    message.array("attachments", media.into_iter(), |item, (name, media)| {
        item.string("type", Some(name));
        item.text("url", media.member("url").and_then(|url| url.string()));
        item.raw("payload", Some(media));
    });
}

/// An attachment of Instagram's or Messenger's: Zernio's name for its type where it has one, else Meta's.
fn attachment(item: &mut Object<'_>, attachment: Attachment<'_>) {
    match named(attachment.content()) {
        Some(name) => item.string("type", Some(name)),
        None => item.text("type", attachment.wire_type()),
    }
    item.text("url", attachment.url());
    item.raw("payload", attachment.json().member("payload").filter(Value::is_object));
}

/// The media object of a WhatsApp message, with the name of its type.
fn media<'b>(event: &Event<'b>) -> Option<(&'static str, Value<'b>)> {
    let message = person::message(event);
    let kind = message.member("type")?.string()?.decode();
    let media = message.member(&kind).filter(Value::is_object)?;
    Some((named(event.content()?)?, media))
}

fn named(content: Content) -> Option<&'static str> {
    match content {
        Content::Image => Some("image"),
        Content::Video => Some("video"),
        Content::Audio => Some("audio"),
        Content::File => Some("file"),
        Content::Sticker => Some("sticker"),
        _ => None,
    }
}
