//! What the events of Zernio have in common: the account, the conversation and the people.

use alloc::string::String;

use super::super::object::Object;
use super::super::{is_whatsapp, person};
use crate::event::Event;
use crate::generated::{Direction, Platform};
use crate::json::Text;

/// The other person's id on the platform: on WhatsApp the number, and the business-scoped id where there is none.
pub(super) fn person_id<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    if is_whatsapp(event) { person::number(event).or_else(|| person::scoped(event)) } else { event.user_id() }
}

/// The other person's name; only WhatsApp delivers it.
pub(super) fn person_name<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    is_whatsapp(event).then(|| person::name(event))?
}

/// `account`: the platform, and nothing of what Zernio calls the account.
pub(super) fn account(whole: &mut Object<'_>, platform: &str) {
    whole.object("account", |account| {
        account.nulls(&["id", "accountId", "profileId"]);
        account.string("platform", Some(platform));
        account.nulls(&["username", "displayName"]);
    });
}

/// `conversation`: who takes part in it, and nothing of its state.
pub(super) fn conversation(whole: &mut Object<'_>, event: &Event<'_>) {
    whole.object("conversation", |conversation| {
        conversation.nulls(&["id", "platformConversationId"]);
        conversation.text("participantId", person_id(event));
        conversation.text("participantName", person_name(event));
        let username = is_whatsapp(event).then(|| person::username(event)).flatten();
        conversation.text("participantUsername", username);
        conversation.nulls(&["participantPicture", "status", "contactId"]);
    });
}

/// The members of a `sender` that every event has.
fn sender_start(sender: &mut Object<'_>, event: &Event<'_>, is_business: bool) {
    match business_id(event).filter(|_| is_business) {
        Some(id) => sender.string("id", Some(&id)),
        None if is_business => sender.nulls(&["id"]),
        None => sender.text("id", person_id(event)),
    }
    sender.nulls(&["contactId"]);
    sender.text("name", person_name(event).filter(|_| !is_business));
    sender.nulls(&["username", "picture"]);
}

/// `sender` of a message; of one that the business sent, the business.
pub(super) fn message_sender(whole: &mut Object<'_>, event: &Event<'_>, is_business: bool) {
    let of_person = is_whatsapp(event) && !is_business;
    whole.object("sender", |sender| {
        sender_start(sender, event, is_business);
        sender.string("phoneNumber", phone_number(event).filter(|_| of_person).as_deref());
        sender.text("businessScopedUserId", person::scoped(event).filter(|_| of_person));
        sender.text("parentBusinessScopedUserId", person::parent_scoped(event).filter(|_| of_person));
        sender.text("whatsappUsername", of_person.then(|| person::username(event)).flatten());
        sender.block("instagramProfile", instagram_profile);
    });
}

/// `sender` of an event that says less of people.
pub(super) fn short_sender(whole: &mut Object<'_>, event: &Event<'_>, is_business: bool) {
    whole.object("sender", |sender| sender_start(sender, event, is_business));
}

/// `sender` of a reaction.
pub(super) fn reaction_sender(whole: &mut Object<'_>, event: &Event<'_>) {
    let is_business = event.direction() == Direction::Outgoing;
    whole.object("sender", |sender| {
        sender_start(sender, event, is_business);
        let number = phone_number(event).filter(|_| is_whatsapp(event) && !is_business);
        sender.string("phoneNumber", number.as_deref());
    });
}

/// Whether the two follow each other: never in a delivery, so this is `null` as a whole.
pub(super) fn instagram_profile(profile: &mut Object<'_>) {
    profile.nulls(&["isFollower", "isFollowing", "followerCount", "isVerified"]);
}

fn phone_number(event: &Event<'_>) -> Option<String> {
    person::number(event).and_then(person::e164)
}

/// The business's own id on the platform: the account, or the digits of its number.
fn business_id(event: &Event<'_>) -> Option<String> {
    if event.platform() != Platform::WhatsApp {
        return event.account_id().map(|id| id.decode().into_owned());
    }
    let from = person::message(event).member("from").and_then(|from| from.text());
    match from.filter(|_| event.direction() == Direction::Outgoing) {
        Some(from) => Some(from.decode().into_owned()),
        None => person::business_number(event),
    }
}
