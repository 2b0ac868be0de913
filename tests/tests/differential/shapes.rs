//! Random values shaped as WhatsApp's, and as a page's.

use crate::generate::{Generator, push};
use crate::support::LISTS;
use crate::tree::Tree;

const FIELDS: [&str; 32] = [
    "messages",
    "messages",
    "messages",
    "messages",
    "message_echoes",
    "smb_message_echoes",
    "smb_app_state_sync",
    "history",
    "history",
    "standby",
    "standby",
    "messaging_handovers",
    "calls",
    "user_preferences",
    "user_id_update",
    "automatic_events",
    "tracking_events",
    "group_lifecycle_update",
    "group_participants_update",
    "group_participant_update",
    "group_settings_update",
    "group_status_update",
    "group_polls_update",
    "account_update",
    "account_settings_update",
    "business_username_updates",
    "flows",
    "message_template_status_update",
    "message_template_quality_update",
    "template_category_update",
    "phone_number_quality_update",
    "holograms",
];

const TYPES: [&str; 24] = [
    "text",
    "text",
    "image",
    "video",
    "audio",
    "document",
    "sticker",
    "location",
    "contacts",
    "interactive",
    "interactive",
    "button",
    "order",
    "reaction",
    "system",
    "request_welcome",
    "edit",
    "revoke",
    "unsupported",
    "unknown",
    "errors",
    "media_placeholder",
    "hologram",
    "call",
];

/// Fields of pages that the list for both platforms has too few of.
const PAGE_FIELDS: [&str; 16] = [
    "feed",
    "feed",
    "feed",
    "feed",
    "mention",
    "ratings",
    "leadgen",
    "inbox_labels",
    "conversations",
    "live_videos",
    "videos",
    "messenger_template_status_update",
    "marketing_message_deliveries",
    "marketing_message_reads",
    "personal_info",
    "call_settings_update",
];

impl Generator {
    /// A change of WhatsApp.
    pub(crate) fn whatsapp_change(&mut self) -> Tree {
        let field = self.pick(&FIELDS);
        let mut value = Tree::object([("messaging_product", Tree::text("whatsapp"))]);
        if !self.once_in(4) {
            let metadata =
                Tree::object([("display_phone_number", self.id()), ("phone_number_id", self.id())]);
            push(&mut value, "metadata", metadata);
        }
        match self.rng.u32(..12) {
            0 => self.handover(&mut value),
            1 => {
                let name = if self.once_in(3) { "new_quality_score" } else { "event" };
                push(&mut value, name, self.text());
                push(&mut value, "timestamp", self.time());
            }
            _ => {
                self.lists(&mut value);
                if field == "standby" || self.once_in(12) {
                    let mut copies = Tree::object([]);
                    self.lists(&mut copies);
                    push(&mut value, "standby", copies);
                }
            }
        }
        let mut change = Tree::object([("field", Tree::text(field))]);
        if !self.once_in(16) {
            push(&mut change, "value", value);
        }
        change
    }

    /// A change of a page.
    pub(crate) fn page_change(&mut self) -> Tree {
        let mut value = self.comment();
        for name in ["sender_id", "reviewer_id", "recipient_id", "page_id", "mid", "message_id"] {
            if self.once_in(4) {
                push(&mut value, name, self.id());
            }
        }
        if self.once_in(4) {
            push(&mut value, "timestamp", self.time());
        }
        if self.rng.bool() {
            let items = ["comment", "comment", "reaction", "like", "post", "milestone", "coupon"];
            push(&mut value, "item", Tree::text(self.pick(&items)));
        }
        Tree::object([("field", Tree::text(self.pick(&PAGE_FIELDS))), ("value", value)])
    }

    fn handover(&mut self, value: &mut Tree) {
        for name in ["control_passed", "control_taken"] {
            if self.rng.bool() {
                push(value, name, Tree::object([("metadata", self.text())]));
            }
        }
        push(value, "recipient", Tree::object([("phone_number_id", self.id())]));
        push(value, "sender", Tree::object([("phone_number", self.id())]));
        push(value, "timestamp", self.time());
    }

    /// Contacts and up to three lists.
    fn lists(&mut self, value: &mut Tree) {
        if self.rng.bool() {
            let count = [1, 1, 1, 2, 0][self.rng.usize(..5)];
            let contacts = (0..count).map(|_| self.contact()).collect();
            push(value, "contacts", Tree::Array(contacts));
        }
        let lists = [1, 1, 1, 2, 3, 0][self.rng.usize(..6)];
        for _ in 0..lists {
            let list = if self.rng.bool() { "messages" } else { self.pick(&LISTS) };
            let count = [1, 1, 1, 2, 3, 0][self.rng.usize(..6)];
            let elements = (0..count).map(|_| self.element(list)).collect();
            push(value, list, Tree::Array(elements));
        }
    }

    fn contact(&mut self) -> Tree {
        let mut contact = Tree::object([("profile", Tree::object([("name", self.text())]))]);
        for name in ["wa_id", "user_id"] {
            if !self.once_in(3) {
                push(&mut contact, name, self.id());
            }
        }
        contact
    }

    fn element(&mut self, list: &str) -> Tree {
        let mut element = Tree::object([]);
        for name in ["id", "from"] {
            if !self.once_in(6) {
                push(&mut element, name, self.id());
            }
        }
        if !self.once_in(8) {
            push(&mut element, "timestamp", self.time());
        }
        match list {
            "messages" => self.said(&mut element, 1),
            "message_echoes" => {
                push(&mut element, "to", self.id());
                if self.rng.bool() {
                    let mut message = Tree::object([]);
                    self.said(&mut message, 1);
                    push(&mut element, "message", message);
                }
                if !self.once_in(3) {
                    self.said(&mut element, 1);
                }
                self.some_ids(&mut element, &["to_user_id", "to_parent_user_id"]);
            }
            "statuses" => {
                let states = ["sent", "delivered", "read", "played", "failed", "warning", "RINGING"];
                push(&mut element, "status", Tree::text(self.pick(&states)));
                push(&mut element, "recipient_id", self.id());
                if self.once_in(4) {
                    push(
                        &mut element,
                        "type",
                        Tree::text(self.pick(&["message", "payment", "call", "text"])),
                    );
                }
                if self.once_in(3) {
                    push(&mut element, "recipient_type", Tree::text("group"));
                    let names = [
                        "recipient_participant_id",
                        "participant_recipient_id",
                        "recipient_participant_user_id",
                        "participant_recipient_user_id",
                    ];
                    self.some_ids(&mut element, &names);
                }
                self.some_ids(&mut element, &["recipient_user_id"]);
            }
            "calls" => {
                push(&mut element, "event", Tree::text(self.pick(&["connect", "terminate", "recorded"])));
                push(&mut element, "to", self.id());
                if self.rng.bool() {
                    let sides = ["BUSINESS_INITIATED", "business_initiated", "USER_INITIATED"];
                    push(&mut element, "direction", Tree::text(self.pick(&sides)));
                }
                self.some_ids(&mut element, &["to_user_id", "from_user_id"]);
            }
            "history" if self.rng.bool() => push(&mut element, "errors", Tree::Array(Vec::new())),
            "state_sync" => {
                push(&mut element, "metadata", Tree::object([("timestamp", self.time())]));
            }
            "user_id_update" => {
                push(&mut element, "user_id", Tree::object([("current", self.id())]));
                self.some_ids(&mut element, &["wa_id"]);
            }
            _ => self.some_ids(&mut element, &["wa_id", "user_id", "group_id"]),
        }
        element
    }

    fn some_ids(&mut self, element: &mut Tree, names: &[&str]) {
        for name in names {
            if self.once_in(3) {
                push(element, name, self.id());
            }
        }
    }

    /// The type of a message and what it holds.
    fn said(&mut self, message: &mut Tree, depth: u32) {
        let kind = self.pick(&TYPES);
        if !self.once_in(10) {
            push(message, "type", Tree::text(kind));
        }
        let body = match kind {
            "text" | "system" => Tree::object([("body", self.text())]),
            "image" | "video" | "document" => Tree::object([("caption", self.text()), ("id", self.id())]),
            "interactive" => {
                let replies = ["button_reply", "list_reply", "nfm_reply", "call_permission_reply", "other"];
                let reply = self.pick(&replies);
                let inside = Tree::object([("id", self.id()), ("title", self.text()), ("body", self.text())]);
                Tree::object([("type", Tree::text(reply)), (reply, inside)])
            }
            "button" => Tree::object([("payload", self.text()), ("text", self.text())]),
            "order" => Tree::object([("catalog_id", self.id()), ("text", self.text())]),
            "reaction" => Tree::object([("message_id", self.id()), ("emoji", self.text())]),
            "revoke" => Tree::object([("original_message_id", self.id())]),
            "edit" => {
                let mut edited = Tree::object([]);
                if depth > 0 {
                    self.said(&mut edited, depth - 1);
                }
                Tree::object([("original_message_id", self.id()), ("message", edited)])
            }
            _ => self.any(1),
        };
        if !self.once_in(8) {
            push(message, kind, body);
        }
        if self.once_in(4) {
            push(message, "context", Tree::object([("id", self.id()), ("from", self.id())]));
        }
        if self.once_in(4) {
            self.some_ids(message, &["from_user_id", "group_id", "to", "to_user_id"]);
        }
    }
}
