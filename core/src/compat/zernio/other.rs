//! The events that are about no message: reactions, referrals, comments, calls, leads and templates.

use super::super::object::Object;
use super::super::person;
use super::blocks;
use super::message::first_error;
use crate::event::Event;
use crate::generated::{Direction, Kind, Platform};
use crate::json::{Text, Value};
use crate::time;

/// `reaction.received`.
pub(super) fn reaction(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    whole.object("reaction", |reaction| {
        let (emoji, action) = emoji_and_action(event);
        match emoji {
            Some(emoji) => reaction.text("emoji", Some(emoji)),
            // On WhatsApp Meta does not report which emoji was removed, and Zernio writes an empty one.
            None => reaction.string("emoji", (event.platform() == Platform::WhatsApp).then_some("")),
        }
        reaction.string("action", action);
        reaction.nulls(&["messageId"]);
        reaction.text("platformMessageId", event.target_id());
        blocks::reaction_sender(reaction, event);
        reaction.time("reactedAt", event.timestamp_ms());
    });
    blocks::conversation(whole, event);
    blocks::account(whole, platform);
}

/// Whether a WhatsApp message is an emoji on another one.
pub(super) fn is_reaction(event: &Event<'_>) -> bool {
    let kind = person::message(event).member("type").and_then(|kind| kind.string());
    kind.is_some_and(|kind| kind == "reaction")
}

fn emoji_and_action<'b>(event: &Event<'b>) -> (Option<Text<'b>>, Option<&'static str>) {
    let reaction = person::message(event).member("reaction");
    let member = |name: &str| reaction?.member(name)?.string();
    if event.platform() == Platform::WhatsApp {
        let emoji = member("emoji").filter(|emoji| !emoji.raw().is_empty());
        return (emoji, Some(if emoji.is_some() { "added" } else { "removed" }));
    }
    let action = match member("action") {
        Some(action) if action == "react" => Some("added"),
        Some(action) if action == "unreact" => Some("removed"),
        _ => None,
    };
    // Some senders put the character where its name belongs.
    let character = || member("reaction").filter(|name| name.chars().any(|c| !c.is_ascii()));
    (member("emoji").or_else(character), action)
}

/// `referral.received`.
pub(super) fn referral(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    whole.raw("referral", event.payload().member("referral").filter(Value::is_object));
    whole.object("sender", |sender| {
        sender.text("id", blocks::person_id(event));
        sender.nulls(&["contactId"]);
    });
    blocks::conversation(whole, event);
    blocks::account(whole, platform);
}

/// `comment.received`.
pub(super) fn comment(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    let value = event.payload();
    let text = |path: &[&str]| value.find(path)?.text();
    let post = text(if event.kind() == Kind::FeedComment { &["post_id"] } else { &["media", "id"] });
    // A comment on the post itself names the post as its parent, on Facebook.
    let parent = text(&["parent_id"]).filter(|parent| Some(*parent) != post);
    whole.object("comment", |comment| {
        comment.text("id", event.message_id());
        comment.nulls(&["postId"]);
        comment.text("platformPostId", post);
        comment.string("platform", Some(platform));
        comment.text("text", event.text());
        comment.object("author", |author| {
            author.text("id", event.sender_id());
            author.text("username", text(&["from", "username"]));
            author.text("name", text(&["from", "name"]).or_else(|| text(&["sender_name"])));
            author.nulls(&["picture"]);
            let both_known = event.sender_id().is_some() && event.account_id().is_some();
            let is_own = event.direction() == Direction::Outgoing;
            author.bool("isOwnAccount", (both_known || is_own).then_some(is_own));
            author.block("instagramProfile", blocks::instagram_profile);
        });
        comment.time("createdAt", event.timestamp_ms().or_else(|| time_at(value, "created_time")));
        comment.bool("isReply", Some(parent.is_some()));
        comment.text("parentCommentId", parent);
        comment.block("ad", |ad| {
            ad.text("id", text(&["media", "ad_id"]));
            ad.text("title", text(&["media", "ad_title"]));
            ad.nulls(&["promotionStatus"]);
        });
        comment.block("attachment", |attachment| attachment.nulls(&["type", "imageUrl", "url"]));
    });
    whole.object("post", |block| {
        block.nulls(&["id"]);
        block.text("platformPostId", post);
        block.nulls(&["content", "imageUrl", "permalink"]);
    });
    whole.object("account", |account| {
        account.nulls(&["id", "accountId"]);
        account.string("platform", Some(platform));
        account.nulls(&["username"]);
    });
}

/// `call.received`: a call in either direction begins.
pub(super) fn call_received(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    whole.object("call", |call| {
        call_start(call, event);
        call.nulls(&["forwardTo", "contactId", "conversationId"]);
        call.time("startedAt", event.timestamp_ms());
    });
    blocks::account(whole, platform);
}

/// `call.ended`.
pub(super) fn call_ended(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    let value = event.payload();
    whole.object("call", |call| {
        call_start(call, event);
        call.time("startedAt", time_at(value, "start_time"));
        call.time("endedAt", time_at(value, "end_time").or_else(|| event.timestamp_ms()));
        call.int("durationSeconds", value.member("duration").and_then(|duration| duration.integer()));
        call.nulls(&["endReason", "hangupCause", "sipHangupCause", "recordingUrl", "recordingExpiresAt"]);
        call.block("billing", |billing| {
            billing.nulls(&[
                "metaCostUSD",
                "telnyxCostUSD",
                "recordingCostUSD",
                "billableCostUSD",
                "totalCostUSD",
            ]);
        });
    });
    blocks::account(whole, platform);
}

/// `call.failed`.
pub(super) fn call_failed(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    whole.object("call", |call| {
        call_start(call, event);
        call.time("failedAt", event.timestamp_ms());
        call.block("error", |block| {
            let error = first_error(event.payload()).or_else(|| first_error(event.change_value()?));
            let member = |name: &str| error?.member(name);
            block.int("code", member("code").and_then(|code| code.integer()));
            let message = member("message").or_else(|| member("title"));
            block.text("message", message.and_then(|message| message.string()));
        });
    });
    blocks::account(whole, platform);
}

/// Whether a call that is over never came about.
pub(super) fn has_failed(event: &Event<'_>) -> bool {
    let status = event.payload().member("status").and_then(|status| status.string());
    status.is_some_and(|status| status.decode().eq_ignore_ascii_case("failed"))
}

fn call_start(call: &mut Object<'_>, event: &Event<'_>) {
    let text = |name: &str| event.payload().member(name)?.text();
    call.nulls(&["id"]);
    call.text("metaCallId", text("id"));
    call.nulls(&["accountId"]);
    call.text("phoneNumberId", event.phone_number_id());
    let direction = person::call_direction(event)
        .map(|direction| if direction == Direction::Outgoing { "outbound" } else { "inbound" });
    call.string("direction", direction);
    call.text("from", text("from").or_else(|| text("from_user_id")));
    call.text("to", text("to").or_else(|| text("to_user_id")));
}

/// `call.permission_request`.
pub(super) fn permission(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    let reply = event.payload().find(&["interactive", "call_permission_reply"]);
    let member = |name: &str| reply?.member(name);
    whole.object("permission", |permission| {
        permission.text("from", blocks::person_id(event));
        permission.text("response", member("response").and_then(|response| response.string()));
        permission.bool("isPermanent", member("is_permanent").and_then(|value| value.boolean()));
        let expires = reply.and_then(|reply| time_at(reply, "expiration_timestamp"));
        permission.time("expirationTimestamp", expires);
        permission.text("responseSource", member("response_source").and_then(|source| source.string()));
    });
    blocks::account(whole, platform);
}

/// `lead.received`: which form was sent; the answers have to be asked for.
pub(super) fn lead(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    let value = event.payload();
    let text = |name: &str| value.member(name)?.text();
    whole.object("lead", |lead| {
        lead.nulls(&["id"]);
        lead.text("leadgenId", text("leadgen_id"));
        lead.text("formId", text("form_id"));
        lead.nulls(&["formName"]);
        lead.text("adId", text("ad_id"));
        lead.nulls(&["adsetId", "campaignId", "fields", "isOrganic"]);
        lead.time("createdAt", time_at(value, "created_time"));
    });
    whole.object("account", |account| {
        account.nulls(&["id", "accountId"]);
        account.string("platform", Some(platform));
    });
}

/// `whatsapp.template.status_updated`.
pub(super) fn template_status(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    template_account(whole, platform);
    whole.object("template", |template| {
        template_start(template, event);
        template.text("status", event.payload().member("event").and_then(|status| status.string()));
        template.text("reason", event.payload().member("reason").and_then(|reason| reason.string()));
    });
}

/// `whatsapp.template.category_updated`.
pub(super) fn template_category(whole: &mut Object<'_>, event: &Event<'_>, platform: &str) {
    let value = event.payload();
    let text = |name: &str| value.member(name)?.string();
    let (previous, scheduled) = (text("previous_category"), text("correct_category"));
    let change = match (previous, scheduled) {
        (Some(_), _) => Some("applied"),
        (None, Some(_)) => Some("scheduled"),
        (None, None) => None,
    };
    template_account(whole, platform);
    whole.object("template", |template| {
        template_start(template, event);
        template.string("changeType", change);
        // In both notices the category that holds at the moment.
        template.text("category", text("new_category"));
        template.text("previousCategory", previous);
        template.text("scheduledCategory", scheduled);
        template.time("effectiveAt", time_at(value, "category_update_timestamp"));
    });
}

fn template_account(whole: &mut Object<'_>, platform: &str) {
    whole.object("account", |account| {
        account.nulls(&["accountId", "profileId"]);
        account.string("platform", Some(platform));
        account.nulls(&["username", "displayName"]);
    });
}

fn template_start(template: &mut Object<'_>, event: &Event<'_>) {
    let text = |name: &str| event.payload().member(name)?.text();
    template.text("templateId", text("message_template_id"));
    template.text("name", text("message_template_name"));
    template.text("language", text("message_template_language"));
}

/// `whatsapp.automatic_event`, the only flat one.
pub(super) fn automatic(whole: &mut Object<'_>, event: &Event<'_>) {
    let value = event.payload();
    let text = |name: &str| value.member(name)?.text();
    whole.nulls(&["accountId", "conversationId"]);
    whole.text("platformMessageId", text("id"));
    whole.text("eventName", text("event_name"));
    whole.text("ctwaClid", text("ctwa_clid"));
    whole.block("customData", |data| {
        data.text(
            "currency",
            value.find(&["custom_data", "currency"]).and_then(|currency| currency.string()),
        );
        data.raw("value", value.find(&["custom_data", "value"]));
    });
    whole.time("detectedAt", event.timestamp_ms());
}

fn time_at(value: Value<'_>, name: &str) -> Option<i64> {
    time::parse(value.member(name)?.text()?)
}
