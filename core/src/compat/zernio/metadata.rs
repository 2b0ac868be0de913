//! `metadata` of a message: what it answers, what was tapped, where the person came from.

use super::super::object::Object;
use super::super::{is_whatsapp, person};
use super::message::first_error;
use crate::event::Event;
use crate::generated::Kind;
use crate::json::{Document, Text, Value};

/// Of a message that was received.
pub(super) fn received(block: &mut Object<'_>, event: &Event<'_>) {
    let here = Source::of(event);
    block.text("quotedMessageId", here.quoted());
    block.text("quickReplyPayload", here.meta(&["message", "quick_reply", "payload"]));
    block.text("postbackPayload", here.meta(&["postback", "payload"]));
    block.text("postbackTitle", here.meta(&["postback", "title"]));
    // Telegram's.
    block.nulls(&["callbackData"]);
    block.string("interactiveType", interactive_type(event));
    block.text("interactiveId", here.interactive_id());
    block.text("buttonPayload", here.whatsapp(&["button", "payload"]).and_then(|payload| payload.text()));
    let response = here.whatsapp(&["interactive", "nfm_reply", "response_json"]);
    let response = response.and_then(|response| response.string());
    block.text("flowResponseJson", response);
    flow_response(block, response);
    block.raw("order", here.whatsapp(&["order"]).filter(Value::is_object));
    block.raw("referredProduct", here.whatsapp(&["context", "referred_product"]).filter(Value::is_object));
    let contacts = here.whatsapp(&["contacts"]).filter(|contacts| contacts.raw().first() == Some(&b'['));
    block.raw("contacts", contacts);
    let origin = contacts.and_then(|contacts| contacts.elements().find_map(|card| card.member("origin")));
    block.text("contactsOrigin", origin.and_then(|origin| origin.string()));
    block.block("storyReply", |reply| {
        reply.text("storyId", here.meta(&["message", "reply_to", "story", "id"]));
        reply.text("storyUrl", here.meta(&["message", "reply_to", "story", "url"]));
    });
    block.bool("isStoryMention", (event.kind() == Kind::StoryMention).then_some(true));
    block.raw("referral", here.referral());
    block.block("unsupported", |unsupported| here.unsupported(unsupported));
    block.bool("noRenderableContent", here.is_empty().then_some(true));
}

/// Of a message that was sent: what it answers, and nothing else.
pub(super) fn sent(block: &mut Object<'_>, event: &Event<'_>) {
    block.text("quotedMessageId", Source::of(event).quoted());
    block.nulls(&[
        "quickReplyPayload",
        "postbackPayload",
        "postbackTitle",
        "callbackData",
        "interactiveType",
        "interactiveId",
        "buttonPayload",
        "flowResponseJson",
        "flowResponseData",
        "order",
        "referredProduct",
        "contacts",
        "contactsOrigin",
        "storyReply",
        "isStoryMention",
        "referral",
        "unsupported",
        "noRenderableContent",
    ]);
}

fn interactive_type(event: &Event<'_>) -> Option<&'static str> {
    match event.kind() {
        Kind::InteractiveButtonReply => Some("button_reply"),
        Kind::InteractiveListReply => Some("list_reply"),
        Kind::InteractiveNfmReply => Some("nfm_reply"),
        _ => None,
    }
}

/// `flowResponseData`: what the answer to a flow says, where it is an object in a string, as Meta documents it.
fn flow_response(block: &mut Object<'_>, response: Option<Text<'_>>) {
    let document = response.and_then(|response| Document::parse(response.decode().as_bytes()).ok());
    block.raw("flowResponseData", document.as_ref().map(Document::root).filter(Value::is_object));
}

/// The object that a message's details are in; only one of the two families of platforms has any given one.
struct Source<'b, 'e> {
    event: &'e Event<'b>,
    message: Value<'b>,
    is_whatsapp: bool,
}

impl<'b, 'e> Source<'b, 'e> {
    fn of(event: &'e Event<'b>) -> Self {
        let is_whatsapp = is_whatsapp(event);
        let message = if is_whatsapp { person::message(event) } else { event.payload() };
        Source { event, message, is_whatsapp }
    }

    /// A text of Instagram's or Messenger's.
    fn meta(&self, path: &[&str]) -> Option<Text<'b>> {
        if self.is_whatsapp { None } else { self.message.find(path)?.text() }
    }

    /// A value of WhatsApp's.
    fn whatsapp(&self, path: &[&str]) -> Option<Value<'b>> {
        if self.is_whatsapp { self.message.find(path) } else { None }
    }

    fn quoted(&self) -> Option<Text<'b>> {
        let quoted = self.whatsapp(&["context", "id"]).and_then(|id| id.text());
        quoted.or_else(|| self.meta(&["message", "reply_to", "mid"]))
    }

    fn interactive_id(&self) -> Option<Text<'b>> {
        let reply = self.whatsapp(&["interactive"])?;
        let id = |name: &str| reply.find(&[name, "id"])?.text();
        id("button_reply").or_else(|| id("list_reply"))
    }

    fn referral(&self) -> Option<Value<'b>> {
        let paths: &[&[&str]] = if self.is_whatsapp {
            &[&["referral"]]
        } else {
            &[&["message", "referral"], &["postback", "referral"], &["referral"]]
        };
        paths.iter().find_map(|path| self.message.find(path).filter(Value::is_object))
    }

    /// Meta's reason for a message without content.
    fn unsupported(&self, unsupported: &mut Object<'_>) {
        let error = if self.is_whatsapp { first_error(self.message) } else { None };
        let member = |path: &[&str]| error?.find(path);
        let details = member(&["error_data", "details"]).or_else(|| member(&["details"]));
        unsupported.int("code", member(&["code"]).and_then(|code| code.integer()));
        unsupported.text("title", member(&["title"]).and_then(|title| title.string()));
        unsupported.text("details", details.and_then(|details| details.string()));
    }

    /// Nothing that could be shown: Instagram's or Messenger's own remark, or a template without text and elements.
    fn is_empty(&self) -> bool {
        match self.event.kind() {
            Kind::MessageUnsupported => !self.is_whatsapp,
            Kind::MessageTemplate => {
                let mut templates = self.event.attachments();
                self.event.text().is_none() && !templates.any(|template| template.elements().is_some())
            }
            _ => false,
        }
    }
}
