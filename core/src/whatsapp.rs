//! What an event of WhatsApp takes from around it: the number it was delivered for, the contact, the other person.
//!
//! An element of a WhatsApp list says little of itself; who wrote stands in the `contacts` beside the list, which
//! business number is meant in the `metadata`. Since 2026 every phone number may be missing: the business-scoped id is
//! the identity then, and where both are there.

use crate::event::Event;
use crate::generated::{Kind, ShapeKind, UserIdType};
use crate::json::{Text, Value};
use crate::walk::List;

impl<'b> Event<'b> {
    /// `metadata.phone_number_id` of the value that the event stands in.
    pub(crate) fn whatsapp_number(&self) -> Option<Text<'b>> {
        self.surroundings()?.find(&["metadata", "phone_number_id"])?.text()
    }

    /// The other person: the business-scoped id where there is one, else the phone number.
    pub(crate) fn whatsapp_user(&self) -> Option<(Text<'b>, UserIdType)> {
        let (scoped, number): (&[&str], &[&str]) = match self.list() {
            Some(List::MessageEchoes) => (&["to_user_id"], &["to"]),
            Some(List::Statuses) if self.is_for_group() => (
                &["recipient_participant_user_id", "participant_recipient_user_id"],
                &["recipient_participant_id", "participant_recipient_id"],
            ),
            Some(List::Statuses) => (&["recipient_user_id"], &["recipient_id"]),
            Some(List::Calls) if self.is_call_out() => (&["to_user_id"], &["to"]),
            Some(List::Messages | List::Calls) => (&["from_user_id"], &["from"]),
            Some(List::UserPreferences) => (&["user_id"], &["wa_id"]),
            Some(List::UserIdUpdate) => return self.updated_user(),
            _ => return Some((self.sender_id()?, UserIdType::WaId)),
        };
        let first = |names: &[&str]| names.iter().find_map(|name| self.payload().member(name)?.text());
        let scoped = first(scoped).or_else(|| self.contact()?.member("user_id")?.text());
        if let Some(id) = scoped {
            return Some((id, UserIdType::Bsuid));
        }
        let number = first(number).or_else(|| self.contact()?.member("wa_id")?.text());
        Some((number?, UserIdType::WaId))
    }

    /// The message that an event is about.
    pub(crate) fn whatsapp_target(&self) -> Option<Text<'b>> {
        let path: &[&str] = match self.kind() {
            Kind::MessageReaction => &["reaction", "message_id"],
            Kind::MessageEdit => &["edit", "original_message_id"],
            Kind::MessageDeleted => &["revoke", "original_message_id"],
            _ if self.shape() == ShapeKind::Receipt => return self.message_id(),
            _ => return None,
        };
        self.payload().find(path)?.text()
    }

    /// What somebody wrote: a text, a caption, the title of what was tapped.
    pub(crate) fn whatsapp_text(&self) -> Option<Text<'b>> {
        match self.list() {
            Some(List::Messages) => written(self.payload(), true),
            Some(List::MessageEchoes) => {
                let echo = self.payload();
                written(echo, true).or_else(|| written(echo.member("message")?, true))
            }
            _ => None,
        }
    }

    /// The entry of `contacts` for the other person; with a single one, that.
    pub(crate) fn contact(&self) -> Option<Value<'b>> {
        let surroundings = self.surroundings()?;
        let contacts = surroundings
            .member("contacts")
            .or_else(|| surroundings.find(&["standby", "contacts"]))?
            .elements();
        let mut contacts = contacts.peekable();
        let first = contacts.next()?;
        if contacts.peek().is_none() {
            return Some(first);
        }
        let number = self.payload().member("from").and_then(|id| id.text());
        let scoped = self.payload().member("from_user_id").and_then(|id| id.text());
        let is = |contact: &Value<'b>, name: &str, id: Option<Text<'b>>| {
            id.is_some() && contact.member(name).and_then(|id| id.text()) == id
        };
        core::iter::once(first)
            .chain(contacts)
            .find(|contact| is(contact, "user_id", scoped) || is(contact, "wa_id", number))
    }

    /// The value that an element of a list stands in, or the value that is the event.
    fn surroundings(&self) -> Option<Value<'b>> {
        self.change_value()
    }

    fn is_for_group(&self) -> bool {
        let kind = self.payload().member("recipient_type").and_then(|kind| kind.string());
        kind.is_some_and(|kind| kind == "group")
    }

    /// The business called.
    fn is_call_out(&self) -> bool {
        let direction = self.payload().member("direction").and_then(|direction| direction.string());
        direction.is_some_and(|direction| direction.decode().eq_ignore_ascii_case("business_initiated"))
    }

    fn updated_user(&self) -> Option<(Text<'b>, UserIdType)> {
        let update = self.payload();
        let scoped = update.find(&["user_id", "current"]).and_then(|id| id.text());
        match scoped {
            Some(id) => Some((id, UserIdType::Bsuid)),
            None => Some((update.member("wa_id")?.text()?, UserIdType::WaId)),
        }
    }
}

/// The text of a message object, by its type; an edit holds the message as it is now.
fn written(message: Value<'_>, follow_edit: bool) -> Option<Text<'_>> {
    let kind = message.member("type")?.string()?.decode();
    let path: &[&str] = match &*kind {
        "text" => &["text", "body"],
        "button" => &["button", "text"],
        "system" => &["system", "body"],
        "image" => &["image", "caption"],
        "video" => &["video", "caption"],
        "document" => &["document", "caption"],
        "order" => &["order", "text"],
        "interactive" => {
            let reply = message.member("interactive")?;
            let title = |name: &str, text: &str| reply.find(&[name, text])?.string();
            return title("button_reply", "title")
                .or_else(|| title("list_reply", "title"))
                .or_else(|| title("nfm_reply", "body"));
        }
        "edit" if follow_edit => return written(message.find(&["edit", "message"])?, false),
        _ => return None,
    };
    message.find(path)?.string()
}
