//! Random deliveries, shaped as Meta's, and random JSON that is none; all from one seeded generator. What is then done to
//! them is in [`crate::spoil`].

use fastrand::Rng;

use crate::spoil::NAMES;
use crate::tree::{Style, Tree, inside};

/// Account, another account, two persons, the test button's account, and an id beyond 2^64.
const IDS: [&str; 6] =
    ["17841460033002211", "601122334455667", "2938471650021834", "7", "0", "36893488147419103232"];

/// What people write, and what only looks like JSON, a number or a name of the protocol.
const TEXTS: [&str; 16] = [
    "ja",
    "",
    "née 😍",
    "https://lookaside.fbsbx.com/ig_messaging_cdn/?asset_id=17900011122233344&signature=St0ryQx_1",
    "\u{0}\u{1f}\u{7f}\u{ffff}",
    "\"},{\"message\":{",
    "true",
    "STORY_MENTION",
    "message",
    "12334",
    "\\u0061\\",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ünd so weiter, länger als ein Block von sechzehn Bytes",
    "[]",
    "instagram",
    "page",
    "comment",
];

const TIMES: [&str; 12] = [
    "1790412345678",
    "1527459824",
    "99999999999",
    "100000000000",
    "0",
    "1",
    "9999999999999999",
    "10000000000000000",
    "-1",
    "1.5",
    "1e12",
    "12345678901234567890123",
];

const NUMBERS: [&str; 10] =
    ["0", "-0", "7", "1.50", "-2e-3", "1E5", "18446744073709551616", "1e400", "-1E+400", "0.1e0"];

const OBJECTS: [&str; 6] = ["instagram", "page", "instagram", "page", "user", "whatsapp_business_account"];

const FIELDS: [&str; 34] = [
    "messages",
    "message_echoes",
    "message_reactions",
    "messaging_seen",
    "messaging_postbacks",
    "messaging_handovers",
    "standby",
    "send_cart",
    "call_permission_reply",
    "comments",
    "comments",
    "live_comments",
    "mentions",
    "mentions",
    "story_insights",
    "delta",
    "follow",
    "share_to_feed",
    "feed",
    "mention",
    "ratings",
    "leadgen_fat",
    "message_template_status_update",
    "hours",
    "website",
    "invoice_access_bank_slip_events",
    "registration",
    "marketing_message_clicks",
    "marketing_message_echoes",
    "marketing_message_delivery_failed",
    "holograms",
    "Comments",
    "commentsx",
    "",
];

/// Keys that decide.
const KEYS: [&str; 25] = [
    "message_edit",
    "reaction",
    "read",
    "delivery",
    "postback",
    "optin",
    "account_linking",
    "pass_thread_control",
    "take_thread_control",
    "request_thread_control",
    "app_roles",
    "policy_enforcement",
    "policy-enforcement",
    "response_feedback",
    "messaging_feedback",
    "messaging_customer_information",
    "order",
    "form",
    "game_play",
    "call_permission_reply",
    "payment",
    "pre_checkout",
    "checkout_update",
    "branded_camera",
    "referral",
];

const ATTACHMENTS: [&str; 27] = [
    "image",
    "animated_media",
    "video",
    "audio",
    "file",
    "share",
    "ig_post",
    "post",
    "media_share",
    "media",
    "ig_reel",
    "reel",
    "ig_story",
    "story",
    "story_mention",
    "template",
    "generic",
    "like_heart",
    "sticker",
    "fallback",
    "ephemeral",
    "unsupported_type",
    "location",
    "appointment_booking",
    "hologram",
    "Image",
    "",
];

/// What makes a change of one platform.
type Make = fn(&mut Generator) -> Tree;

pub(crate) struct Generator {
    pub(crate) rng: Rng,
}

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        Generator { rng: Rng::with_seed(seed) }
    }

    /// True once in `of` times.
    pub(crate) fn once_in(&mut self, of: u32) -> bool {
        self.rng.u32(..of) == 0
    }

    pub(crate) fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.rng.usize(..from.len())]
    }

    /// A delivery with up to a few faults, in any spelling.
    pub(crate) fn delivery(&mut self) -> Vec<u8> {
        let mut tree = self.body();
        self.spoil_some(&mut tree);
        self.write(&mut tree)
    }

    /// A document made from another one: spoiled and in another spelling.
    pub(crate) fn variation(&mut self, tree: &Tree) -> Vec<u8> {
        let mut tree = tree.clone();
        self.spoil_some(&mut tree);
        self.write(&mut tree)
    }

    /// JSON without any intention.
    pub(crate) fn plain(&mut self) -> Vec<u8> {
        let mut tree = self.any(4);
        if self.once_in(8) {
            self.bury(&mut tree);
        }
        self.write(&mut tree)
    }

    fn spoil_some(&mut self, tree: &mut Tree) {
        let faults = [0, 0, 1, 1, 2, 3, 5, 8][self.rng.usize(..8)];
        for _ in 0..faults {
            self.spoil(tree);
        }
    }

    fn write(&mut self, tree: &mut Tree) -> Vec<u8> {
        if self.rng.bool() {
            tree.shuffle(&mut self.rng);
        }
        let spaces = [0, 0, 0, 8, 128][self.rng.usize(..5)];
        let escapes = [0, 0, 4, 64, 255][self.rng.usize(..5)];
        if self.once_in(12) {
            return tree.write(&mut Style::Pretty);
        }
        tree.write(&mut Style::Random { rng: &mut self.rng, spaces, escapes })
    }

    fn body(&mut self) -> Tree {
        match self.rng.u32(..20) {
            0 => {
                let count = self.rng.usize(..4);
                Tree::Array((0..count).map(|_| self.envelope()).collect())
            }
            1 => self.flat(),
            _ => self.envelope(),
        }
    }

    fn envelope(&mut self) -> Tree {
        let count = [1, 1, 1, 2, 3][self.rng.usize(..5)];
        let (object, own): (&str, Option<Make>) = match self.rng.u32(..10) {
            0..3 => ("whatsapp_business_account", Some(Generator::whatsapp_change)),
            3 => ("page", Some(Generator::page_change)),
            _ => (if self.rng.bool() { "instagram" } else { self.pick(&OBJECTS) }, None),
        };
        let entries = (0..count).map(|_| match own {
            Some(own) if !self.once_in(16) => self.entry_of(own),
            _ => self.entry(),
        });
        let entries = entries.collect();
        Tree::object([("object", Tree::text(object)), ("entry", Tree::Array(entries))])
    }

    /// An entry of the changes of one platform, or one that is such a change.
    fn entry_of(&mut self, change: Make) -> Tree {
        let mut entry = if self.once_in(16) { change(self) } else { Tree::object([]) };
        if !self.once_in(8) {
            push(&mut entry, "id", self.id());
        }
        if !self.once_in(12) {
            let count = [1, 1, 1, 2, 3, 0][self.rng.usize(..6)];
            push(&mut entry, "changes", Tree::Array((0..count).map(|_| change(self)).collect()));
        }
        entry
    }

    /// A change as the whole body.
    fn flat(&mut self) -> Tree {
        let mut flat = match self.rng.u32(..6) {
            0 => self.whatsapp_change(),
            1 => self.page_change(),
            _ => self.change(1),
        };
        if self.rng.bool() {
            push(&mut flat, "object", Tree::text(self.pick(&OBJECTS)));
        }
        for name in ["recipient_id", "page_id", "mid"] {
            if self.once_in(3) {
                push(&mut flat, name, self.id());
            }
        }
        flat
    }

    fn entry(&mut self) -> Tree {
        let mut entry = Tree::object([]);
        match self.rng.u32(..24) {
            0 => return self.messaging_event(),
            1 => {
                entry = self.change(1);
                if self.once_in(4) {
                    push(&mut entry, "message", self.message());
                }
            }
            _ => {}
        }
        if !self.once_in(8) {
            push(&mut entry, "id", self.id());
            push(&mut entry, "time", Tree::number(self.pick(&TIMES)));
        }
        let containers = [1, 1, 1, 1, 2, 3, 0][self.rng.usize(..7)];
        for _ in 0..containers {
            let count = [1, 1, 1, 2, 3, 0][self.rng.usize(..6)];
            let (name, elements): (&str, Vec<Tree>) = match self.rng.u32(..10) {
                0..5 => ("messaging", (0..count).map(|_| self.messaging_event()).collect()),
                5 => ("standby", (0..count).map(|_| self.messaging_event()).collect()),
                6..8 => ("changes", (0..count).map(|_| self.change(2)).collect()),
                8 => ("calls", (0..count).map(|_| self.call()).collect()),
                _ => ("changed_fields", (0..count).map(|_| Tree::text(self.pick(&FIELDS))).collect()),
            };
            push(&mut entry, name, Tree::Array(elements));
        }
        entry
    }

    fn messaging_event(&mut self) -> Tree {
        let mut event = Tree::object([]);
        for name in ["sender", "recipient"] {
            if !self.once_in(10) {
                push(&mut event, name, Tree::object([("id", self.id())]));
            }
        }
        if !self.once_in(12) {
            push(&mut event, "timestamp", self.time());
        }
        if self.rng.bool() {
            push(&mut event, "message", self.message());
        }
        let more = [0, 0, 1, 1, 2][self.rng.usize(..5)];
        for _ in 0..more {
            let key = if self.once_in(6) { "referral" } else { self.pick(&KEYS) };
            let value = self.decider(key);
            push(&mut event, key, value);
        }
        if self.once_in(16) {
            push(&mut event, "is_self", self.boolean());
        }
        event
    }

    /// What stands behind a deciding key.
    fn decider(&mut self, key: &str) -> Tree {
        let mut value = Tree::object([("mid", self.id())]);
        match key {
            "message_edit" => {
                push(&mut value, "text", self.text());
                push(&mut value, "num_edit", Tree::number(self.rng.u8(..9)));
            }
            "reaction" => {
                push(&mut value, "action", Tree::text(if self.rng.bool() { "react" } else { "unreact" }));
                push(&mut value, "emoji", self.text());
            }
            "optin" => {
                let kinds = ["notification_messages", "one_time_notif_req", "other"];
                let kind = self.pick(&kinds);
                push(&mut value, "type", Tree::text(kind));
                for token in ["one_time_notif_token", "notification_messages_token"] {
                    if self.once_in(4) {
                        push(&mut value, token, self.text());
                    }
                }
            }
            "referral" => {
                push(&mut value, "source", self.text());
                if self.once_in(3) {
                    let mut story = Tree::object([("id", self.id())]);
                    if self.rng.bool() {
                        push(&mut story, "mention", Tree::object([("page_id", self.id())]));
                    }
                    push(&mut value, "story", story);
                }
            }
            _ => {
                let name = self.pick(&NAMES);
                let odd = self.any(2);
                push(&mut value, name, odd);
            }
        }
        if self.once_in(8) { self.any(1) } else { value }
    }

    fn message(&mut self) -> Tree {
        let mut message = Tree::object([("mid", self.id())]);
        if !self.once_in(3) {
            push(&mut message, "text", self.text());
        }
        if self.once_in(3) {
            let count = [1, 1, 1, 2, 3, 0][self.rng.usize(..6)];
            let attachments = (0..count).map(|_| self.attachment()).collect();
            push(&mut message, "attachments", Tree::Array(attachments));
        }
        for name in ["is_echo", "is_self", "is_deleted", "is_unsupported"] {
            if self.once_in(8) {
                push(&mut message, name, self.boolean());
            }
        }
        if self.once_in(6) {
            let mut reply = Tree::object([("mid", self.id())]);
            if self.rng.bool() {
                push(&mut reply, "story", Tree::object([("id", self.id()), ("url", self.text())]));
            }
            push(&mut message, "reply_to", reply);
        }
        if self.once_in(8) {
            push(&mut message, "quick_reply", Tree::object([("payload", self.text())]));
        }
        if self.once_in(12) {
            let product = Tree::object([("id", self.id())]);
            push(&mut message, "referral", Tree::object([("source", self.text()), ("product", product)]));
        }
        if self.once_in(12) {
            push(&mut message, "sticker_id", self.id());
        }
        message
    }

    fn attachment(&mut self) -> Tree {
        let kind = self.pick(&ATTACHMENTS);
        let mut payload = Tree::object([("url", self.text())]);
        if self.once_in(8) && kind != "unsupported_type" {
            push(&mut payload, "sticker_id", self.id());
        }
        Tree::object([("type", Tree::text(kind)), ("payload", payload)])
    }

    fn change(&mut self, depth: u32) -> Tree {
        let value = match self.rng.u32(..10) {
            0..3 => self.messaging_event(),
            3 if depth > 0 => {
                let count = self.rng.usize(..3);
                let changes = (0..count).map(|_| self.change(depth - 1)).collect();
                Tree::object([("business_id", self.id()), ("changes", Tree::Array(changes))])
            }
            4 => self.any(2),
            _ => self.comment(),
        };
        let mut change = Tree::object([("field", Tree::text(self.pick(&FIELDS)))]);
        if !self.once_in(12) {
            push(&mut change, "value", value);
        }
        change
    }

    pub(crate) fn comment(&mut self) -> Tree {
        let mut value = Tree::object([]);
        for name in ["id", "comment_id", "parent_id", "media_id", "post_id"] {
            if self.rng.bool() {
                push(&mut value, name, self.id());
            }
        }
        for name in ["text", "message"] {
            if self.rng.bool() {
                push(&mut value, name, self.text());
            }
        }
        if self.rng.bool() {
            push(&mut value, "from", Tree::object([("id", self.id()), ("username", self.text())]));
        }
        if self.once_in(3) {
            let items = ["comment", "reaction", "like", "photo-album", "story", "tag"];
            let item = self.pick(&items);
            push(&mut value, "item", Tree::text(item));
        }
        value
    }

    fn call(&mut self) -> Tree {
        let events = ["connect", "terminate", "hold"];
        let event = self.pick(&events);
        Tree::object([
            ("id", self.id()),
            ("to", self.id()),
            ("from", self.id()),
            ("event", Tree::text(event)),
            ("timestamp", self.time()),
        ])
    }

    pub(crate) fn id(&mut self) -> Tree {
        let id = self.pick(&IDS);
        match self.rng.u32(..12) {
            0 => Tree::number(id),
            1 => self.text(),
            _ => Tree::text(id),
        }
    }

    pub(crate) fn time(&mut self) -> Tree {
        let time = if self.rng.bool() { TIMES[0] } else { self.pick(&TIMES) };
        if self.once_in(3) { Tree::text(time) } else { Tree::number(time) }
    }

    fn boolean(&mut self) -> Tree {
        match self.rng.u32(..8) {
            0 => Tree::Bool(false),
            1 => Tree::text("true"),
            2 => Tree::number(1),
            3 => Tree::Null,
            _ => Tree::Bool(true),
        }
    }

    pub(crate) fn text(&mut self) -> Tree {
        if self.once_in(64) {
            // Half an emoji, as clients cut it.
            return Tree::String("ja \\ud83d".to_owned());
        }
        Tree::text(self.pick(&TEXTS))
    }

    /// Any value.
    pub(crate) fn any(&mut self, depth: u32) -> Tree {
        match self.rng.u32(..if depth > 0 { 9 } else { 6 }) {
            0 => Tree::Null,
            1 => Tree::Bool(self.rng.bool()),
            2 => Tree::number(self.pick(&NUMBERS)),
            3 => Tree::number(self.pick(&IDS)),
            4 | 5 => self.text(),
            6 => {
                let count = self.rng.usize(..5);
                Tree::Array((0..count).map(|_| self.any(depth - 1)).collect())
            }
            _ => {
                let count = self.rng.usize(..5);
                let mut object = Tree::object([]);
                for _ in 0..count {
                    let name = if self.once_in(4) { self.pick(&TEXTS) } else { self.pick(&NAMES) };
                    let value = self.any(depth - 1);
                    push(&mut object, name, value);
                }
                object
            }
        }
    }
}

pub(crate) fn push(object: &mut Tree, name: &str, value: Tree) {
    if let Tree::Object(members) = object {
        members.push((inside(name), value));
    }
}
