//! Zernio's two forms: that of its OpenAPI document, and that of its guide to Instagram.
//!
//! `conversation.started` is not made: it means the first message ever, and that takes a memory. The product's own events
//! (`account.*`, `post.*`, `number.*` and the like) have no delivery of Meta's behind them.

mod blocks;
mod message;
mod metadata;
mod other;

use alloc::string::String;

use super::is_whatsapp;
use super::object::object;
use crate::classify::says_something;
use crate::event::Event;
use crate::generated::{Direction, Kind, Platform, ShapeKind};

/// An event of Zernio's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    MessageReceived,
    MessageSent,
    MessageEdited,
    MessageDeleted,
    MessageDelivered,
    MessageRead,
    MessageFailed,
    ReactionReceived,
    ReferralReceived,
    CommentReceived,
    CallReceived,
    CallEnded,
    CallFailed,
    CallPermissionRequest,
    LeadReceived,
    TemplateStatusUpdated,
    TemplateCategoryUpdated,
    AutomaticEvent,
}

impl Name {
    fn text(self) -> &'static str {
        match self {
            Name::MessageReceived => "message.received",
            Name::MessageSent => "message.sent",
            Name::MessageEdited => "message.edited",
            Name::MessageDeleted => "message.deleted",
            Name::MessageDelivered => "message.delivered",
            Name::MessageRead => "message.read",
            Name::MessageFailed => "message.failed",
            Name::ReactionReceived => "reaction.received",
            Name::ReferralReceived => "referral.received",
            Name::CommentReceived => "comment.received",
            Name::CallReceived => "call.received",
            Name::CallEnded => "call.ended",
            Name::CallFailed => "call.failed",
            Name::CallPermissionRequest => "call.permission_request",
            Name::LeadReceived => "lead.received",
            Name::TemplateStatusUpdated => "whatsapp.template.status_updated",
            Name::TemplateCategoryUpdated => "whatsapp.template.category_updated",
            Name::AutomaticEvent => "whatsapp.automatic_event",
        }
    }
}

/// The form of the OpenAPI document.
pub(super) fn whole(event: &Event<'_>, platform: &str) -> Option<String> {
    let name = name(event)?;
    Some(object(|whole| {
        // Zernio's own id of the event.
        whole.nulls(&["id"]);
        whole.string("event", Some(name.text()));
        match name {
            Name::MessageReceived => message::received(whole, event, platform),
            Name::MessageSent => message::sent(whole, event, platform),
            Name::MessageEdited => message::edited(whole, event, platform),
            Name::MessageDeleted => message::deleted(whole, event, platform),
            Name::MessageDelivered | Name::MessageRead | Name::MessageFailed => {
                message::status(whole, event, platform);
            }
            Name::ReactionReceived => other::reaction(whole, event, platform),
            Name::ReferralReceived => other::referral(whole, event, platform),
            Name::CommentReceived => other::comment(whole, event, platform),
            Name::CallReceived => other::call_received(whole, event, platform),
            Name::CallEnded => other::call_ended(whole, event, platform),
            Name::CallFailed => other::call_failed(whole, event, platform),
            Name::CallPermissionRequest => other::permission(whole, event, platform),
            Name::LeadReceived => other::lead(whole, event, platform),
            Name::TemplateStatusUpdated => other::template_status(whole, event, platform),
            Name::TemplateCategoryUpdated => other::template_category(whole, event, platform),
            Name::AutomaticEvent => other::automatic(whole, event),
        }
        // When Zernio made the event, which is not when it happened.
        whole.nulls(&["timestamp"]);
    }))
}

/// The form of the guide, which shows a received message and nothing else.
pub(super) fn data(event: &Event<'_>, platform: &str) -> Option<String> {
    let name = name(event).filter(|name| *name == Name::MessageReceived)?;
    Some(object(|whole| {
        whole.string("event", Some(name.text()));
        whole.object("data", |data| {
            data.text("messageId", event.message_id());
            data.nulls(&["conversationId"]);
            data.string("platform", Some(platform));
            data.string("direction", Some(event.direction().name()));
            data.text("text", event.text());
            data.object("sender", |sender| {
                sender.text("id", blocks::person_id(event));
                sender.text("name", blocks::person_name(event));
            });
            data.time("timestamp", event.timestamp_ms());
        });
    }))
}

/// Which event of Zernio's it is.
fn name(event: &Event<'_>) -> Option<Name> {
    let whatsapp = is_whatsapp(event);
    let outgoing = event.direction() == Direction::Outgoing;
    let received = (event.direction() == Direction::Incoming).then_some(Name::MessageReceived);
    // What the account wrote is what it sent, whether or not the platform calls it an echo.
    let said =
        if event.shape() == ShapeKind::Message && outgoing { Some(Name::MessageSent) } else { received };
    match event.kind() {
        kind if says_something(kind) => said,
        Kind::InteractiveButtonReply
        | Kind::InteractiveListReply
        | Kind::InteractiveNfmReply
        | Kind::TemplateButtonReply
        | Kind::Postback => said,
        // A cart that is sent to a page has no place in the schema.
        Kind::Order if whatsapp => received,
        // What the business answered with an emoji on its phone is a message on the wire, and a reaction to Zernio.
        Kind::MessageEcho if whatsapp && other::is_reaction(event) => Some(Name::ReactionReceived),
        Kind::MessageEcho => Some(Name::MessageSent),
        Kind::MessageEdit if !whatsapp => Some(Name::MessageEdited),
        Kind::MessageDeleted => deleted(event, whatsapp, outgoing),
        Kind::MessageDelivered => Some(Name::MessageDelivered),
        Kind::MessageRead => Some(Name::MessageRead),
        Kind::MessageFailed => Some(Name::MessageFailed),
        Kind::MessageReaction => Some(Name::ReactionReceived),
        Kind::Referral => Some(Name::ReferralReceived),
        Kind::Comment => Some(Name::CommentReceived),
        Kind::FeedComment => is_added(event).then_some(Name::CommentReceived),
        Kind::CallConnect if whatsapp => Some(Name::CallReceived),
        Kind::CallTerminate if whatsapp && other::has_failed(event) => Some(Name::CallFailed),
        Kind::CallTerminate if whatsapp => Some(Name::CallEnded),
        Kind::CallPermissionReply if whatsapp => Some(Name::CallPermissionRequest),
        // A change to a lead is not one more lead.
        Kind::Leadgen if event.field().is_some_and(|field| field == "leadgen_update") => None,
        Kind::Leadgen => Some(Name::LeadReceived),
        Kind::MessageTemplateStatusUpdate if whatsapp => Some(Name::TemplateStatusUpdated),
        Kind::TemplateCategoryUpdate => Some(Name::TemplateCategoryUpdated),
        Kind::AutomaticEvents => Some(Name::AutomaticEvent),
        _ => None,
    }
}

/// Published for what a person takes back on Instagram, and for what the business takes back on WhatsApp.
fn deleted(event: &Event<'_>, whatsapp: bool, outgoing: bool) -> Option<Name> {
    let instagram = event.platform() == Platform::Instagram;
    ((whatsapp && outgoing) || (instagram && !outgoing)).then_some(Name::MessageDeleted)
}

/// A comment that was written, and not edited, hidden or removed.
fn is_added(event: &Event<'_>) -> bool {
    event.payload().member("verb").is_none_or(|verb| verb.string().is_some_and(|verb| verb == "add"))
}
