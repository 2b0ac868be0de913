//! The rules of classification, written a second time: slowly, over a parsed tree, one rule after the other, from the
//! catalogue and the vectors. What the library says must agree with this; where the two differ, the rules decide.
//!
//! An attribute that the rules leave open is not named, and not compared. The lists of `WhatsApp` are in
//! [`crate::whatsapp`].

use crate::lists::{ATTACHMENTS, KEYS, MARKETING, direction, row};
use crate::tree::{Json, Node};
use crate::whatsapp;

/// What an event must be: its own text, and its attributes by name, `None` where one must be absent.
pub(crate) struct Expected<'a> {
    pub(crate) raw: &'a str,
    pub(crate) attributes: Vec<(&'static str, Option<String>)>,
}

impl<'a> Expected<'a> {
    pub(crate) fn new(raw: &Node<'a>, place: &Place, kind: &str) -> Self {
        let mut expected = Expected { raw: raw.raw, attributes: Vec::new() };
        expected.say("kind", Some(kind));
        expected.say("platform", Some(place.platform.name()));
        expected.say("envelope", Some(place.envelope));
        expected
    }

    pub(crate) fn say(&mut self, name: &'static str, value: Option<&str>) {
        self.attributes.push((name, value.map(str::to_owned)));
    }

    pub(crate) fn absent(&mut self, names: &[&'static str]) {
        for name in names {
            self.say(name, None);
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Platform {
    Instagram,
    Messenger,
    WhatsApp,
    Other,
}

impl Platform {
    fn name(self) -> &'static str {
        match self {
            Platform::Instagram => "instagram",
            Platform::Messenger => "messenger",
            Platform::WhatsApp => "whatsapp",
            Platform::Other => "other",
        }
    }
}

/// Where an event stands.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) platform: Platform,
    /// The body names no `object`.
    no_object: bool,
    pub(crate) envelope: &'static str,
    /// `entry.id`.
    pub(crate) account: Option<String>,
}

impl Place {
    fn within(&self, envelope: &'static str) -> Place {
        Place { envelope, ..self.clone() }
    }
}

/// The events of a body, in order.
pub(crate) fn events<'a>(body: &Node<'a>) -> Vec<Expected<'a>> {
    let mut out = Out { events: Vec::new() };
    match &body.json {
        Json::Array(elements) if elements.is_empty() => out.unknown_body(body, Platform::Other),
        Json::Array(elements) => elements.iter().for_each(|element| out.envelope(element)),
        _ => out.envelope(body),
    }
    out.events
}

pub(crate) struct Out<'a> {
    pub(crate) events: Vec<Expected<'a>>,
}

impl<'a> Out<'a> {
    fn unknown_body(&mut self, node: &Node<'a>, platform: Platform) {
        let place = Place { platform, no_object: false, envelope: "body", account: None };
        self.nothing_known(node, &place, "unknown_body");
    }

    /// An event of which nothing is known but where it stood.
    fn nothing_known(&mut self, node: &Node<'a>, place: &Place, kind: &str) {
        let mut event = Expected::new(node, place, kind);
        let channel = if place.envelope == "standby" { "standby" } else { "primary" };
        event.say("channel", Some(channel));
        event.say("direction", Some("none"));
        event.say("account_id", place.account.as_deref());
        event.absent(&["content", "field", "sender_id", "recipient_id", "user_id", "message_id"]);
        event.absent(&["target_id", "timestamp_ms", "text"]);
        event.say("also", Some(""));
        self.events.push(event);
    }

    /// Level 0.
    fn envelope(&mut self, node: &Node<'a>) {
        if !node.is_object() {
            return self.unknown_body(node, Platform::Other);
        }
        let object = node.get("object");
        let platform = match object.and_then(Node::string) {
            Some("instagram") => Platform::Instagram,
            Some("page") => Platform::Messenger,
            Some("whatsapp_business_account") => Platform::WhatsApp,
            _ => Platform::Other,
        };
        let place = Place { platform, no_object: object.is_none(), envelope: "flat", account: None };
        match node.get("entry") {
            Some(entries) if !entries.elements().is_empty() => {
                entries.elements().iter().for_each(|entry| self.entry(entry, &place));
            }
            None if is_string(node.get("field")) => self.change(node, &place, true),
            _ => self.unknown_body(node, platform),
        }
    }

    /// Level 1.
    fn entry(&mut self, node: &Node<'a>, place: &Place) {
        let mut place = place.within("entry");
        if !node.is_object() {
            return self.nothing_known(node, &place, "unknown_entry");
        }
        let before = self.events.len();
        place.account = id(node.get("id"));
        let list = |name: &str| node.get(name).map(Node::elements).unwrap_or_default();
        for (name, envelope) in [("messaging", "messaging"), ("standby", "standby")] {
            for event in list(name) {
                if event.is_object() {
                    self.messaging(event, event, &place.within(envelope), None);
                } else {
                    self.nothing_known(event, &place.within(envelope), "unknown_messaging_event");
                }
            }
        }
        for change in list("changes") {
            self.change_or_odd(change, &place.within("change"), true);
        }
        for call in list("calls") {
            self.call(call, &place.within("entry_calls"));
        }
        for name in list("changed_fields") {
            self.nothing_known(name, &place.within("changed_fields"), "changed_fields_only");
            let field =
                self.events.last_mut().unwrap().attributes.iter_mut().find(|(name, _)| *name == "field");
            field.unwrap().1 = name.string().map(str::to_owned);
        }
        let containers = ["messaging", "standby", "changes", "calls", "changed_fields"];
        if containers.iter().all(|name| node.get(name).is_none()) {
            if is_string(node.get("field")) {
                self.change(node, &place.within("entry_change"), true);
            } else if !keys(node).is_empty() {
                self.messaging(node, node, &place.within("entry_bare"), None);
            }
        }
        if self.events.len() == before {
            self.nothing_known(node, &place, "unknown_entry");
        }
    }

    fn call(&mut self, node: &Node<'a>, place: &Place) {
        let kind = match node.get("event").and_then(Node::string) {
            Some("connect") => "call_connect",
            Some("terminate") => "call_terminate",
            _ => "call_unknown",
        };
        let mut event = Expected::new(node, place, kind);
        event.say("channel", Some("primary"));
        event.say("timestamp_ms", time(node.get("timestamp")).as_deref());
        if place.account.is_some() {
            event.say("account_id", place.account.as_deref());
        }
        event.absent(&["content", "field", "text"]);
        event.say("also", Some(""));
        self.events.push(event);
    }

    fn change_or_odd(&mut self, node: &Node<'a>, place: &Place, outermost: bool) {
        if node.is_object() {
            self.change(node, place, outermost);
        } else {
            self.nothing_known(node, place, unknown_change(place.platform));
        }
    }

    /// Level 3.
    fn change(&mut self, node: &Node<'a>, place: &Place, outermost: bool) {
        let field = node.get("field").and_then(Node::string);
        let value = node.get("value");
        let bare = place.no_object && place.envelope == "flat";
        if place.platform == Platform::Other && !bare {
            return self.plain_change(node, place, field, "other_object_change");
        }
        if place.platform == Platform::WhatsApp {
            return whatsapp::change(self, node, place, field);
        }
        let row = field.and_then(|field| row(place.platform.name(), field));
        let messaging_field = row.is_some_and(|row| row.rule == "messaging");
        let marketing = field.filter(|field| MARKETING.contains(field));

        // c1
        if let Some(value) = value
            && !keys(value).is_empty()
            && (messaging_field || value.get("sender").is_some() || value.get("recipient").is_some())
        {
            return self.messaging(node, value, place, field);
        }
        // c2
        if let Some(name) = marketing {
            let mut place = place.clone();
            if bare {
                // The receipts come without an `object`, and only Messenger has them.
                place.platform = Platform::Messenger;
            }
            let details = value.or_else(|| Some(node).filter(|_| place.envelope == "flat"));
            return self.marketing(node, details, &place, field, name);
        }
        // c3, one level deep; a list that holds nothing decides nothing.
        let nested = value.and_then(|value| value.get("changes")).map(Node::elements).unwrap_or_default();
        if outermost && !nested.is_empty() {
            for change in nested {
                self.change_or_odd(change, &place.within("change"), false);
            }
            return;
        }
        // c4 to c10
        let kind = match row {
            Some(row) if row.rule == "feed" => match value.and_then(|value| value.get("item")?.string()) {
                Some("comment") => "feed_comment",
                Some("reaction" | "like") => "feed_reaction",
                Some(
                    "post" | "status" | "photo" | "video" | "share" | "link" | "album" | "photo-album"
                    | "picture" | "note" | "event" | "milestone" | "story",
                ) => "feed_post",
                _ => "feed_other",
            },
            Some(row) if !row.kind.is_empty() => &row.kind,
            _ => unknown_change(place.platform),
        };
        match (kind, value) {
            ("comment" | "live_comment" | "feed_comment", value) => {
                self.comment(node, value, place, field, kind);
            }
            ("mention", value) => self.mention(node, value, place, field),
            _ => {
                self.plain_change(node, place, field, kind);
                self.visitor(value, place, kind);
            }
        }
    }

    /// What somebody did on a page: who, and that the page itself is nobody.
    fn visitor(&mut self, value: Option<&Node<'a>>, place: &Place, kind: &str) {
        let older = match kind {
            "feed_reaction" | "feed_post" | "feed_other" | "page_mention" => "sender_id",
            "rating" => "reviewer_id",
            _ => return,
        };
        let Some(value) = value.filter(|_| place.envelope != "flat") else { return };
        let from = id(value.get("from").and_then(|from| from.get("id")));
        let visitor = from.or_else(|| id(value.get(older)));
        let own = visitor.is_some() && visitor == place.account;
        let event = self.events.last_mut().unwrap();
        event.say("sender_id", visitor.as_deref());
        event.say("user_id", visitor.as_deref().filter(|_| !own));
        event.say("direction", Some(if own && kind != "feed_other" { "outgoing" } else { direction(kind) }));
        event.absent(&["recipient_id", "timestamp_ms"]);
        let comment = id(value.get("comment_id")).filter(|_| kind == "page_mention");
        event.say("message_id", comment.as_deref());
    }

    /// A receipt of a marketing message, whose ids are plain members.
    fn marketing(
        &mut self,
        node: &Node<'a>,
        details: Option<&Node<'a>>,
        place: &Place,
        field: Option<&str>,
        kind: &str,
    ) {
        self.plain_change(node, place, field, kind);
        let event = self.events.last_mut().unwrap();
        let member = |name: &str| details.and_then(|details| details.get(name));
        event.say("direction", Some("none"));
        event.say("recipient_id", id(member("recipient_id")).as_deref());
        event.say("message_id", id(member("mid")).or_else(|| id(member("message_id"))).as_deref());
        event.say("timestamp_ms", time(member("timestamp")).as_deref());
        event.say("account_id", place.account.clone().or_else(|| id(member("page_id"))).as_deref());
    }

    /// A change of which only kind and place are compared.
    pub(crate) fn plain_change(&mut self, node: &Node<'a>, place: &Place, field: Option<&str>, kind: &str) {
        let mut event = Expected::new(node, place, kind);
        event.say("channel", Some("primary"));
        event.say("field", field);
        event.absent(&["content"]);
        event.say("also", Some(""));
        if place.account.is_some() {
            event.say("account_id", place.account.as_deref());
        }
        if matches!(kind, "unknown_change" | "instagram_change_other" | "other_object_change") {
            event.absent(&["message_id", "target_id"]);
        }
        self.events.push(event);
    }

    fn comment(
        &mut self,
        node: &Node<'a>,
        value: Option<&Node<'a>>,
        place: &Place,
        field: Option<&str>,
        kind: &str,
    ) {
        self.plain_change(node, place, field, kind);
        let event = self.events.last_mut().unwrap();
        let member = |name: &str| value.and_then(|value| value.get(name));
        let author = id(member("from").and_then(|from| from.get("id")));
        let author = author.or_else(|| id(member("sender_id")).filter(|_| kind == "feed_comment"));
        let own = author.is_some() && author == place.account;
        event.say("sender_id", author.as_deref());
        event.say("user_id", author.as_deref().filter(|_| !own));
        event.say("direction", Some(if own { "outgoing" } else { "incoming" }));
        event.say("message_id", id(member("id")).or_else(|| id(member("comment_id"))).as_deref());
        if !flat_details(value, place) {
            event.say("target_id", id(member("parent_id")).as_deref());
        }
        event.say("text", text(member("text")).or_else(|| text(member("message"))).as_deref());
        event.absent(&["recipient_id"]);
    }

    fn mention(&mut self, node: &Node<'a>, value: Option<&Node<'a>>, place: &Place, field: Option<&str>) {
        self.plain_change(node, place, field, "mention");
        let event = self.events.last_mut().unwrap();
        let member = |name: &str| value.and_then(|value| value.get(name));
        event.say("message_id", id(member("comment_id")).as_deref());
        if !flat_details(value, place) {
            event.say("target_id", id(member("media_id")).as_deref());
        }
    }

    /// Level 2: `event` holds the keys, and `node` is what counts as the event.
    fn messaging(&mut self, node: &Node<'a>, event: &Node<'a>, place: &Place, field: Option<&str>) {
        let found = Found::of(event);
        let (kind, content, decider) = found.decide(event);
        let mut out = Expected::new(node, place, &kind);
        out.say("content", content);
        out.say("field", field);
        match (place.envelope, field) {
            ("standby", _) => out.say("channel", Some("standby")),
            // A copy for the owner's partner may also be announced by its field; the rules leave that open.
            (_, Some("standby")) => {}
            _ => out.say("channel", Some("primary")),
        }

        let party = |name: &str| event.get(name).and_then(|party| id(party.get("id")));
        let (sender, recipient) = (party("sender"), party("recipient"));
        let other = if found.echo { &sender } else { &recipient };
        let elsewhere = other.clone().filter(|_| place.platform != Platform::WhatsApp);
        let account = place.account.clone().or(elsewhere);
        let own = found.echo || (sender.is_some() && sender == place.account);
        out.say("sender_id", sender.as_deref());
        out.say("recipient_id", recipient.as_deref());
        out.say("account_id", account.as_deref());
        let user = match &sender {
            Some(sender) if !own => Some(sender),
            _ => recipient.as_ref().filter(|recipient| own || account.as_ref() != Some(recipient)),
        };
        out.say("user_id", user.map(String::as_str));
        let direction = match direction(&kind) {
            "incoming" if own || found.is_self => "outgoing",
            default => default,
        };
        out.say("direction", Some(direction));
        out.say("timestamp_ms", time(event.get("timestamp")).as_deref());
        let also: Vec<_> = found.keys.iter().copied().filter(|key| Some(*key) != decider).collect();
        out.say("also", Some(&also.join(",")));

        let message = event.get("message").filter(|message| message.is_object());
        let body = match decider {
            Some("referral") if kind == "story_mention" => message,
            Some(key) => event.get(key),
            None => None,
        };
        match decider {
            None => out.absent(&["message_id", "target_id", "text"]),
            Some("message" | "message_edit") => {
                out.say("message_id", id(body.and_then(|value| value.get("mid"))).as_deref());
                out.say("text", text(body.and_then(|value| value.get("text"))).as_deref());
            }
            Some("referral") if kind == "story_mention" => {
                if message.is_some() {
                    out.say("message_id", id(body.and_then(|value| value.get("mid"))).as_deref());
                    out.say("text", text(body.and_then(|value| value.get("text"))).as_deref());
                }
            }
            Some("reaction" | "read" | "postback" | "response_feedback") => {
                out.say("message_id", id(body.and_then(|value| value.get("mid"))).as_deref());
            }
            Some(_) => {}
        }
        self.events.push(out);
    }
}

/// What the rules of level 2 ask about an event.
struct Found {
    keys: Vec<&'static str>,
    echo: bool,
    is_self: bool,
}

impl Found {
    fn of(event: &Node<'_>) -> Found {
        let message = event.get("message").filter(|message| message.is_object());
        let truth = |node: Option<&Node<'_>>| node.is_some_and(|node| matches!(node.json, Json::Bool(true)));
        Found {
            keys: keys(event),
            echo: truth(message.and_then(|message| message.get("is_echo"))),
            is_self: truth(event.get("is_self")) || truth(message.and_then(|message| message.get("is_self"))),
        }
    }

    /// The kind, the content where there is one, and the key that body.
    fn decide(&self, event: &Node<'_>) -> (String, Option<&'static str>, Option<&'static str>) {
        // m1
        let referral = event.get("referral");
        let source = referral.and_then(|referral| referral.get("source")?.string());
        let mention = referral.and_then(|referral| referral.get("story")?.get("mention"));
        if source == Some("STORY_MENTION") || mention.is_some() {
            return ("story_mention".to_owned(), Some("story_mention"), Some("referral"));
        }
        let decider = self.keys.first().copied();
        let Some(message) = event.get("message").filter(|message| message.is_object()) else {
            return (without_message(event, decider), None, decider);
        };
        let content = content(message);
        (self.message(message, content), Some(content), decider)
    }

    /// m2 to m8.
    fn message(&self, message: &Node<'_>, content: &str) -> String {
        let is = |name: &str| message.get(name).is_some_and(|value| matches!(value.json, Json::Bool(true)));
        let object = |node: Option<&Node<'_>>| node.is_some_and(Node::is_object);
        // Old documentation shows the string, for this one alone.
        let deleted_text = message.get("is_deleted").and_then(Node::string) == Some("true");
        let attachments = message.get("attachments").map(Node::elements).unwrap_or_default();
        let unsupported = !attachments.is_empty()
            && attachments.iter().all(|one| attachment(one) == "unsupported")
            && !is_string(message.get("text"));
        if is("is_deleted") || deleted_text {
            "message_deleted".to_owned()
        } else if self.echo {
            "message_echo".to_owned()
        } else if is("is_unsupported") || unsupported {
            "message_unsupported".to_owned()
        } else if content == "story_mention" {
            "story_mention".to_owned()
        } else if object(message.get("reply_to").and_then(|reply| reply.get("story"))) {
            "story_reply".to_owned()
        } else if object(message.get("quick_reply")) {
            "quick_reply".to_owned()
        } else if content == "unknown" {
            "message_attachment_unknown".to_owned()
        } else {
            format!("message_{content}")
        }
    }
}

/// m9 and m10.
fn without_message(event: &Node<'_>, decider: Option<&str>) -> String {
    let Some(key) = decider else { return "unknown_messaging_event".to_owned() };
    let kind = KEYS.iter().find(|(name, _)| *name == key).unwrap().1;
    if key == "optin" {
        let optin = event.get("optin").unwrap();
        let kind = optin.get("type").and_then(Node::string);
        if kind == Some("one_time_notif_req") || optin.get("one_time_notif_token").is_some() {
            return "optin_one_time_notification".to_owned();
        }
        if kind == Some("notification_messages") || optin.get("notification_messages_token").is_some() {
            return "optin_notification_messages".to_owned();
        }
    }
    kind.to_owned()
}

/// The content class of a message.
fn content(message: &Node<'_>) -> &'static str {
    let attachments = message.get("attachments").map(Node::elements).unwrap_or_default();
    let mut classes: Vec<&'static str> = attachments.iter().map(attachment).collect();
    classes.sort_unstable();
    classes.dedup();
    if classes.contains(&"story_mention") {
        "story_mention"
    } else if let [class] = classes[..] {
        class
    } else if !classes.is_empty() {
        "mixed"
    } else if is_string(message.get("text")) {
        "text"
    } else if id(message.get("sticker_id")).is_some() {
        "sticker"
    } else {
        "empty"
    }
}

fn attachment(attachment: &Node<'_>) -> &'static str {
    if id(attachment.get("payload").and_then(|payload| payload.get("sticker_id"))).is_some() {
        return "sticker";
    }
    let name = attachment.get("type").and_then(Node::string);
    ATTACHMENTS.iter().find(|(known, _)| Some(*known) == name).map_or("unknown", |(_, class)| *class)
}

/// The deciding keys of an event that are there, in order. `message` counts only when it is an object.
fn keys(event: &Node<'_>) -> Vec<&'static str> {
    let there = |name: &str| match event.get(name) {
        Some(value) => name != "message" || value.is_object(),
        None => false,
    };
    KEYS.iter().map(|(name, _)| *name).filter(|name| there(name)).collect()
}

/// A flat change without a value may have its details beside `field`; what is taken from there is left open.
fn flat_details(value: Option<&Node<'_>>, place: &Place) -> bool {
    value.is_none() && place.envelope == "flat"
}

fn unknown_change(platform: Platform) -> &'static str {
    if platform == Platform::Other { "other_object_change" } else { "unknown_change" }
}

fn is_string(node: Option<&Node<'_>>) -> bool {
    node.is_some_and(|node| node.string().is_some())
}

/// An id: a string, or a number in its own spelling.
pub(crate) fn id(node: Option<&Node<'_>>) -> Option<String> {
    let node = node?;
    match &node.json {
        Json::String(text) => Some(text.clone()),
        Json::Number => Some(node.raw.to_owned()),
        _ => None,
    }
}

/// The text of somebody: a string.
pub(crate) fn text(node: Option<&Node<'_>>) -> Option<String> {
    node?.string().map(str::to_owned)
}

/// A time in milliseconds: up to sixteen digits, in a string or as a number, below 10^11 in seconds.
pub(crate) fn time(node: Option<&Node<'_>>) -> Option<String> {
    let digits = id(node)?;
    if digits.is_empty() || digits.len() > 16 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = digits.parse().unwrap();
    Some(if number < 100_000_000_000 { number * 1000 } else { number }.to_string())
}
