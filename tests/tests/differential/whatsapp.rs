//! The rules for the value of a `WhatsApp` change, written a second time: w1 to w7, and who is who in the lists.

use crate::lists::row;
use crate::oracle::{Expected, Out, Place, id, text, time};
use crate::tree::Node;

/// The lists whose elements are events, in the order of the events.
const LISTS: [&str; 11] = [
    "messages",
    "statuses",
    "message_echoes",
    "calls",
    "history",
    "groups",
    "state_sync",
    "user_preferences",
    "user_id_update",
    "automatic_events",
    "events",
];

/// A change, and what its elements are in.
struct Change<'n, 'a> {
    place: &'n Place,
    field: Option<&'n str>,
    value: &'n Node<'a>,
    standby: bool,
}

/// Level 3 for `WhatsApp`.
pub(crate) fn change<'a>(out: &mut Out<'a>, node: &Node<'a>, place: &Place, field: Option<&str>) {
    let Some(value) = node.get("value").filter(|value| value.is_object()) else {
        return whole(out, node, place, field, "unknown_change", None);
    };
    let there = |name: &str| value.get(name).is_some();
    // w1
    if field == Some("messaging_handovers") || there("control_passed") || there("control_taken") {
        let kind = match (there("control_passed"), there("control_taken")) {
            (true, _) => "pass_thread_control",
            (_, true) => "take_thread_control",
            _ => "unknown_change",
        };
        whole(out, node, place, field, kind, Some(value));
        if kind != "unknown_change" {
            let sender = id(value.get("sender").and_then(|sender| sender.get("phone_number")));
            let event = out.events.last_mut().unwrap();
            event.say("sender_id", sender.as_deref());
            event
                .say("user_id", sender.as_deref().filter(|sender| Some(*sender) != place.account.as_deref()));
            event.say("timestamp_ms", time(value.get("timestamp")).as_deref());
        }
        return;
    }
    // w3, w4
    if let Some(row) = field.and_then(|field| row("whatsapp", field)) {
        let quality = field == Some("message_template_status_update") && there("new_quality_score");
        let kind = if quality { "message_template_quality_update" } else { &row.kind };
        whole(out, node, place, field, kind, Some(value));
        out.events.last_mut().unwrap().say("timestamp_ms", time(value.get("timestamp")).as_deref());
        return;
    }
    // w2, w5
    let before = out.events.len();
    let standby = field == Some("standby");
    let change = Change { place, field, value, standby };
    let holder = if standby { value.get("standby") } else { Some(value) };
    for name in LISTS {
        for element in holder.and_then(|holder| holder.get(name)).map(Node::elements).unwrap_or_default() {
            out.events.push(change.element(name, element));
        }
    }
    // w6
    if out.events.len() == before && !standby {
        for element in value.get("errors").map(Node::elements).unwrap_or_default() {
            out.events.push(change.element("errors", element));
        }
    }
    // w7
    if out.events.len() == before {
        whole(out, node, place, field, "unknown_change", Some(value));
    }
}

/// An event that is the whole change.
fn whole<'a>(
    out: &mut Out<'a>,
    node: &Node<'a>,
    place: &Place,
    field: Option<&str>,
    kind: &str,
    value: Option<&Node<'a>>,
) {
    out.plain_change(node, place, field, kind);
    let event = out.events.last_mut().unwrap();
    event.say("account_id", place.account.as_deref());
    event.say("direction", Some("none"));
    event.absent(&["recipient_id", "message_id", "target_id", "text"]);
    event.say("phone_number_id", value.and_then(number).as_deref());
}

/// The id of the number that a change is about. The elements of a list take theirs from the `metadata` beside the list
/// and from nowhere else.
fn number(value: &Node<'_>) -> Option<String> {
    ["metadata", "recipient", "phone_number_settings"]
        .iter()
        .find_map(|holder| id(value.get(holder)?.get("phone_number_id")))
}

impl<'a> Change<'_, 'a> {
    fn element(&self, list: &str, node: &Node<'a>) -> Expected<'a> {
        let object = node.is_object();
        let wrapped = node.get("message").filter(|message| list == "message_echoes" && message.is_object());
        let word = |node: &Node<'_>, name: &str| {
            node.get(name).and_then(Node::string).unwrap_or_default().to_owned()
        };
        // An echo that wraps its message is of the type of that, unless it has one of its own.
        let kind_of = node.get("type").and_then(Node::string);
        let inner = wrapped.filter(|_| kind_of.is_none());
        let kind_of = inner.map_or_else(|| word(node, "type"), |message| word(message, "type"));
        let interactive = inner.unwrap_or(node).get("interactive").map(|one| word(one, "type"));

        let kind = match list {
            "messages" | "message_echoes" if !object => "unknown_message_type",
            "messages" if self.field == Some("history") => "history_media",
            "messages" => message(&kind_of, &interactive.unwrap_or_default()),
            "message_echoes" => match kind_of.as_str() {
                "revoke" => "message_deleted",
                "edit" => "message_edit",
                _ => "message_echo",
            },
            "statuses" => status(&kind_of, &word(node, "status")),
            "calls" => match word(node, "event").as_str() {
                "connect" => "call_connect",
                "terminate" => "call_terminate",
                _ => "call_unknown",
            },
            "history" if node.get("errors").is_some() => "history_declined",
            "history" => "history_chunk",
            "groups" if object => group(self.field),
            "groups" => "group_unknown",
            "state_sync" => "smb_app_state_sync",
            "user_preferences" => "user_preferences",
            "user_id_update" => "user_id_update",
            "automatic_events" => "automatic_events",
            "events" => "tracking_events",
            _ => "platform_error",
        };
        let said = list == "messages" || list == "message_echoes";
        let content = content(&kind_of).filter(|_| said && object);

        let mut event = Expected::new(node, self.place, kind);
        event.say("content", content);
        event.say("channel", Some(if self.standby { "standby" } else { "primary" }));
        event.say("field", self.field);
        event.say("account_id", self.place.account.as_deref());
        let metadata = self.value.get("metadata");
        let delivered_for = id(metadata.and_then(|metadata| metadata.get("phone_number_id")));
        event.say("phone_number_id", delivered_for.as_deref());
        event.say("also", Some(""));
        event.say("message_id", id(node.get("id")).as_deref());
        let sender = id(node.get("from"));
        let recipient = id(node.get(if list == "statuses" { "recipient_id" } else { "to" }));
        event.say("sender_id", sender.as_deref());
        event.say("recipient_id", recipient.as_deref());
        let stamped = node.get("metadata").filter(|_| list == "state_sync");
        let stamp = time(node.get("timestamp")).or_else(|| time(stamped?.get("timestamp")));
        event.say("timestamp_ms", stamp.as_deref());

        let own = self.is_from_business(list, node)
            || (object && list == "message_echoes")
            || (sender.is_some() && sender == self.place.account);
        let direction = match crate::lists::direction(kind) {
            "incoming" if own => "outgoing",
            default => default,
        };
        event.say("direction", Some(direction));
        let (user, user_type) = self.user(list, node, sender);
        event.say("user_id", user.as_deref());
        event.say("user_id_type", user.and(user_type));

        // Inside before outside: what an edit holds, what an echo wraps, the element.
        let edited = wrapped.unwrap_or(node).get("edit").and_then(|edit| edit.get("message"));
        let edited = edited.filter(|edited| said && edited.is_object());
        let layers = [edited, wrapped, Some(node)];
        let inside = |object: &str, name: &str| {
            layers.iter().flatten().find_map(|layer| id(layer.get(object)?.get(name)))
        };
        let target = match kind {
            "message_reaction" | "message_echo" => inside("reaction", "message_id"),
            "message_edit" => inside("edit", "original_message_id"),
            "message_deleted" => inside("revoke", "original_message_id"),
            _ if list == "statuses" && kind != "call_status" => id(node.get("id")),
            _ => None,
        };
        event.say("target_id", target.as_deref());
        let words = match list {
            "messages" => written(node, true),
            "message_echoes" => written(node, true).or_else(|| written(node.get("message")?, true)),
            _ => None,
        };
        event.say("text", words.as_deref());
        event
    }

    fn is_from_business(&self, list: &str, node: &Node<'_>) -> bool {
        let shown = self.value.get("metadata").and_then(|metadata| id(metadata.get("display_phone_number")));
        let sender = id(node.get("from"));
        (list == "calls" && is_call_out(node))
            || (matches!(list, "messages" | "calls") && sender.is_some() && sender == shown)
    }

    /// The other person and the sort of id that names them.
    fn user(
        &self,
        list: &str,
        node: &Node<'_>,
        sender: Option<String>,
    ) -> (Option<String>, Option<&'static str>) {
        let group = node.get("recipient_type").and_then(Node::string) == Some("group");
        let out = self.is_from_business(list, node);
        let (scoped, numbers): (&[&[&str]], &[&str]) = match list {
            "messages" | "calls" if !out => (&[&["from_user_id"]], &["from"]),
            "messages" | "calls" | "message_echoes" => (&[&["to_user_id"]], &["to"]),
            "statuses" if group => (
                &[&["recipient_participant_user_id"], &["participant_recipient_user_id"]],
                &["recipient_participant_id", "participant_recipient_id"],
            ),
            "statuses" => (&[&["recipient_user_id"]], &["recipient_id"]),
            "user_preferences" => (&[&["user_id"]], &["wa_id"]),
            "user_id_update" => (&[&["user_id", "current"]], &["wa_id"]),
            _ => return (sender, Some("wa_id")),
        };
        let walk = |path: &[&str]| path.iter().try_fold(node, |node, name| node.get(name));
        let scoped = scoped.iter().find_map(|path| id(walk(path)));
        let number = numbers.iter().find_map(|name| id(node.get(name)));
        let contact = self.contact(node, scoped.as_ref(), number.as_ref());
        let of_contact = |name: &str| id(contact.and_then(|contact| contact.get(name)));
        match scoped.or_else(|| of_contact("user_id")) {
            Some(id) => (Some(id), Some("bsuid")),
            None => (number.or_else(|| of_contact("wa_id")), Some("wa_id")),
        }
    }

    /// The contact of these ids; a single one, unless it names others.
    fn contact(
        &self,
        node: &Node<'_>,
        scoped: Option<&String>,
        number: Option<&String>,
    ) -> Option<&Node<'a>> {
        let copies = self.value.get("standby").filter(|_| self.standby);
        let contacts =
            copies.and_then(|copies| copies.get("contacts")).or_else(|| self.value.get("contacts"));
        let contacts = contacts.map(Node::elements).filter(|_| node.is_object())?;
        let same = |contact: &Node<'_>| {
            let (user, wa) = (id(contact.get("user_id")), id(contact.get("wa_id")));
            (user.is_some() && user.as_ref() == scoped) || (wa.is_some() && wa.as_ref() == number)
        };
        if let [only] = contacts {
            let other = |name: &str, known: Option<&String>| {
                known.is_some() && id(only.get(name)).is_some_and(|own| Some(&own) != known)
            };
            let foreign = other("user_id", scoped) || other("wa_id", number);
            return (same(only) || !foreign).then_some(only);
        }
        contacts.iter().find(|contact| same(contact))
    }
}

fn is_call_out(node: &Node<'_>) -> bool {
    let direction = node.get("direction").and_then(Node::string);
    direction.is_some_and(|direction| direction.eq_ignore_ascii_case("business_initiated"))
}

fn message(kind: &str, interactive: &str) -> &'static str {
    match (kind, interactive) {
        ("text", _) => "message_text",
        ("image", _) => "message_image",
        ("video", _) => "message_video",
        ("audio", _) => "message_audio",
        ("document", _) => "message_file",
        ("sticker", _) => "message_sticker",
        ("location", _) => "message_location",
        ("contacts", _) => "message_contacts",
        ("interactive", "button_reply") => "interactive_button_reply",
        ("interactive", "list_reply") => "interactive_list_reply",
        ("interactive", "nfm_reply") => "interactive_nfm_reply",
        ("interactive", "call_permission_reply") => "call_permission_reply",
        ("interactive", _) => "interactive_unknown",
        ("button", _) => "template_button_reply",
        ("order", _) => "order",
        ("reaction", _) => "message_reaction",
        ("system", _) => "system_message",
        ("request_welcome", _) => "request_welcome",
        ("edit", _) => "message_edit",
        ("revoke", _) => "message_deleted",
        ("unsupported" | "unknown" | "errors", _) => "message_unsupported",
        ("media_placeholder", _) => "message_media_placeholder",
        _ => "unknown_message_type",
    }
}

fn content(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "text" => "text",
        "image" => "image",
        "video" => "video",
        "audio" => "audio",
        "document" => "file",
        "sticker" => "sticker",
        "location" => "location",
        "contacts" => "contacts",
        "unsupported" | "unknown" | "errors" => "unsupported",
        _ => return None,
    })
}

fn status(kind: &str, status: &str) -> &'static str {
    match (kind, status) {
        ("payment", _) => "payment_status",
        ("call", _) => "call_status",
        (_, "sent") => "message_sent",
        (_, "delivered") => "message_delivered",
        (_, "read") => "message_read",
        (_, "played") => "message_played",
        (_, "failed") => "message_failed",
        _ => "message_status_unknown",
    }
}

fn group(field: Option<&str>) -> &'static str {
    match field {
        Some("group_lifecycle_update") => "group_lifecycle_update",
        Some("group_participants_update" | "group_participant_update") => "group_participants_update",
        Some("group_settings_update") => "group_settings_update",
        Some("group_status_update") => "group_status_update",
        _ => "group_unknown",
    }
}

/// The words of a message object.
fn written(message: &Node<'_>, first: bool) -> Option<String> {
    let inside = |object: &str, name: &str| text(message.get(object)?.get(name));
    match message.get("type")?.string()? {
        "text" => inside("text", "body"),
        "button" => inside("button", "text"),
        "system" => inside("system", "body"),
        "order" => inside("order", "text"),
        kind @ ("image" | "video" | "document") => inside(kind, "caption"),
        "interactive" => {
            let reply = message.get("interactive")?;
            let title = |object: &str, name: &str| text(reply.get(object)?.get(name));
            title("button_reply", "title")
                .or_else(|| title("list_reply", "title"))
                .or_else(|| title("nfm_reply", "body"))
        }
        "edit" if first => written(message.get("edit")?.get("message")?, false),
        _ => None,
    }
}
