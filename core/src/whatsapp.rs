//! What an event of WhatsApp takes from around it: the number it was delivered for, the contact, the other person.
//!
//! An element of a WhatsApp list says little of itself; who wrote stands in the `contacts` beside the list, which
//! business number is meant in the `metadata`. Since 2026 every phone number may be missing: the business-scoped id is
//! the identity then, and where both are there.

use crate::event::Event;
use crate::generated::{Envelope, Kind, Platform, ShapeKind, Special, UserIdType};
use crate::json::{Text, Value};
use crate::walk::List;

/// Paths, the first that leads to something counts.
type Places = &'static [&'static [&'static str]];

/// Where an event says who the other person is: the places of each id, the first one there counts.
struct Person {
    scoped: Places,
    parent: Places,
    number: Places,
}

const SENDER: Person =
    Person { scoped: &[&["from_user_id"]], parent: &[&["from_parent_user_id"]], number: &[&["from"]] };

const RECEIVER: Person =
    Person { scoped: &[&["to_user_id"]], parent: &[&["to_parent_user_id"]], number: &[&["to"]] };

const RECIPIENT: Person = Person {
    scoped: &[&["recipient_user_id"]],
    parent: &[&["parent_recipient_user_id"]],
    number: &[&["recipient_id"]],
};

/// Both spellings stand on one page of the documentation.
const PARTICIPANT: Person = Person {
    scoped: &[&["recipient_participant_user_id"], &["participant_recipient_user_id"]],
    parent: &[&["recipient_participant_parent_user_id"], &["participant_recipient_parent_user_id"]],
    number: &[&["recipient_participant_id"], &["participant_recipient_id"]],
};

const SUBJECT: Person =
    Person { scoped: &[&["user_id"]], parent: &[&["parent_user_id"]], number: &[&["wa_id"]] };

const UPDATED: Person = Person {
    scoped: &[&["user_id", "current"]],
    parent: &[&["parent_user_id", "current"]],
    number: &[&["wa_id"]],
};

impl<'b> Event<'b> {
    /// The phone number id of the business: of the metadata beside a list, or of the management value that names one.
    pub(crate) fn whatsapp_number(&self) -> Option<Text<'b>> {
        if self.list().is_some() {
            let usual = self.usual_number_id();
            return usual.or_else(|| self.metadata()?.member("phone_number_id")?.text());
        }
        let value = self.change_value()?;
        ["metadata", "recipient", "phone_number_settings"]
            .iter()
            .find_map(|holder| value.find(&[*holder, "phone_number_id"])?.text())
    }

    /// The other person: the business-scoped id where there is one, else the phone number.
    pub(crate) fn whatsapp_user(&self) -> Option<(Text<'b>, UserIdType)> {
        if let Some(id) = self.usual_scoped_id() {
            return Some((id, UserIdType::Bsuid));
        }
        if self.person().is_none() {
            return Some((self.sender_id()?, UserIdType::WaId));
        }
        match self.bsuid() {
            Some(id) => Some((id, UserIdType::Bsuid)),
            None => Some((self.wa_id()?, UserIdType::WaId)),
        }
    }

    /// The message that an event is about.
    pub(crate) fn whatsapp_target(&self) -> Option<Text<'b>> {
        let path: &[&[&str]] = match self.kind() {
            Kind::MessageReaction | Kind::MessageEcho => &[&["reaction", "message_id"]],
            Kind::MessageEdit => &[&["edit", "original_message_id"]],
            Kind::MessageDeleted => &[&["revoke", "original_message_id"]],
            _ if self.shape() == ShapeKind::Receipt => return self.message_id(),
            _ => return None,
        };
        self.whatsapp_look(path, |value| value.text())
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

    /// The entry of `contacts` for the other person; a single one, unless it is somebody else's.
    pub(crate) fn contact(&self) -> Option<Value<'b>> {
        if !self.payload().is_object() {
            return None;
        }
        // Of several it is the event's own, which the walk has found; a single one need not be.
        let contact = self.noted_contact()?;
        let (scoped, number) = self.own_ids();
        let compare = |name: &str, id: Option<Text<'b>>| Some(contact.member(name)?.text()? == id?);
        let says = [compare("user_id", scoped), compare("wa_id", number)];
        (says.contains(&Some(true)) || !says.contains(&Some(false))).then_some(contact)
    }

    /// The business-scoped id and the phone number by which the event itself names the other person.
    pub(crate) fn own_ids(&self) -> (Option<Text<'b>>, Option<Text<'b>>) {
        if self.is_plain_user() {
            return (None, self.own_number());
        }
        if let Some(id) = self.usual_scoped_id() {
            return (Some(id), self.own_number());
        }
        let Some(person) = self.person() else { return (None, None) };
        (first(self.payload(), person.scoped), first(self.payload(), person.number))
    }

    /// Whether the business itself wrote or called: the number it comes from is the one it was delivered for.
    pub(crate) fn is_from_business(&self) -> bool {
        self.is_from_own_number() || (self.list() == Some(List::Calls) && self.is_call_out())
    }

    /// Whether the details stand in a `WhatsApp` value, where `fields.toml` has paths of its own.
    pub(crate) fn is_in_whatsapp_value(&self) -> bool {
        self.platform() == Platform::WhatsApp
            && matches!(self.envelope(), Envelope::Change | Envelope::EntryChange | Envelope::Flat)
    }

    /// The first value of a fitting type at one of the `paths` of the table.
    pub(crate) fn whatsapp_look<T>(&self, paths: Places, fits: impl Fn(Value<'b>) -> Option<T>) -> Option<T> {
        if paths.is_empty() {
            return None;
        }
        let layers = self.layers();
        paths.iter().find_map(|path| layers.iter().flatten().find_map(|layer| fits(follow(*layer, path)?)))
    }

    /// What a special rule of the table finds.
    pub(crate) fn whatsapp_special(&self, special: Special) -> Option<Text<'b>> {
        match special {
            Special::Action => self.action(),
            Special::Ad => self.source("ad"),
            Special::Post => self.source("post"),
            Special::Group if self.is_for_group() => self.recipient_id(),
            Special::Bsuid => self.bsuid(),
            Special::ParentBsuid => {
                let own = self.person().and_then(|person| first(self.payload(), person.parent));
                own.or_else(|| self.contact()?.member("parent_user_id")?.text())
            }
            Special::WaId => self.wa_id(),
            Special::ProfileName => self.contact()?.find(&["profile", "name"])?.string(),
            Special::Username => self.contact()?.find(&["profile", "username"])?.string(),
            Special::DisplayPhoneNumber if self.list().is_some() => {
                self.metadata()?.member("display_phone_number")?.text()
            }
            Special::DisplayPhoneNumber => {
                let value = self.change_value()?;
                let places: Places = &[
                    &["metadata", "display_phone_number"],
                    &["recipient", "display_phone_number"],
                    &["display_phone_number"],
                ];
                first(value, places)
            }
            _ => None,
        }
    }

    fn bsuid(&self) -> Option<Text<'b>> {
        if let Some(id) = self.usual_scoped_id() {
            return Some(id);
        }
        first(self.payload(), self.person()?.scoped).or_else(|| self.contact()?.member("user_id")?.text())
    }

    pub(crate) fn wa_id(&self) -> Option<Text<'b>> {
        first(self.payload(), self.person()?.number).or_else(|| self.contact()?.member("wa_id")?.text())
    }

    /// Where the event says who the other person is.
    fn person(&self) -> Option<Person> {
        Some(match self.list()? {
            List::Messages | List::Calls if self.is_from_business() => RECEIVER,
            List::Messages | List::Calls => SENDER,
            List::MessageEchoes => RECEIVER,
            List::Statuses if self.is_for_group() => PARTICIPANT,
            List::Statuses => RECIPIENT,
            List::UserPreferences => SUBJECT,
            List::UserIdUpdate => UPDATED,
            _ => return None,
        })
    }

    /// The objects that may hold a detail, the innermost first: the message that an edit holds, the message that an echo
    /// wraps, the element itself.
    fn layers(&self) -> [Option<Value<'b>>; 3] {
        let element = self.payload();
        let wrapped = match self.list() {
            Some(List::Messages) => None,
            Some(List::MessageEchoes) => element.member("message").filter(Value::is_object),
            _ => return [None, None, Some(element)],
        };
        let message = wrapped.unwrap_or(element);
        let edited = message.find(&["edit", "message"]).filter(Value::is_object);
        [edited, wrapped, Some(element)]
    }

    /// A reaction that is taken back has no emoji, or an empty one.
    fn action(&self) -> Option<Text<'b>> {
        let reaction = self.payload().member("reaction").filter(Value::is_object)?;
        let emoji = reaction.member("emoji").and_then(|emoji| emoji.string());
        let gone = emoji.is_none_or(|emoji| emoji == "");
        Some(Text::new(if gone { b"unreact" } else { b"react" }))
    }

    /// What the person came from, where it is of this type.
    fn source(&self, wanted: &str) -> Option<Text<'b>> {
        let referral = self.payload().member("referral")?;
        let kind = referral.member("source_type")?.string()?;
        if kind == wanted { referral.member("source_id")?.text() } else { None }
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
}

/// The first id that stands at one of the places.
fn first(value: Value<'_>, places: Places) -> Option<Text<'_>> {
    places.iter().find_map(|path| value.find(path)?.text())
}

/// The value at a path of the table: `*` is the member that `type` names, `0` the first element.
fn follow<'b>(value: Value<'b>, path: &[&str]) -> Option<Value<'b>> {
    path.iter().try_fold(value, |value, step| match *step {
        "*" => value.member(&value.member("type")?.string()?.decode()),
        "0" => value.elements().next(),
        name => value.member(name),
    })
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
