//! The lists that the rules of the oracle go through: the short ones written again, those of fields and kinds out of the
//! tables, which other tests hold against the catalogue.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::support;

/// Keys that decide, in order, and what they say where nothing else does.
pub(crate) const KEYS: [(&str, &str); 26] = [
    ("message", ""),
    ("message_edit", "message_edit"),
    ("reaction", "message_reaction"),
    ("read", "message_read"),
    ("delivery", "message_delivered"),
    ("postback", "postback"),
    ("optin", "optin"),
    ("account_linking", "account_linking"),
    ("pass_thread_control", "pass_thread_control"),
    ("take_thread_control", "take_thread_control"),
    ("request_thread_control", "request_thread_control"),
    ("app_roles", "app_roles"),
    ("policy_enforcement", "policy_enforcement"),
    ("policy-enforcement", "policy_enforcement"),
    ("response_feedback", "response_feedback"),
    ("messaging_feedback", "messaging_feedback"),
    ("messaging_customer_information", "customer_information"),
    ("order", "order"),
    ("form", "in_thread_lead_form_submit"),
    ("game_play", "game_play"),
    ("call_permission_reply", "call_permission_reply"),
    ("payment", "payment"),
    ("pre_checkout", "pre_checkout"),
    ("checkout_update", "checkout_update"),
    ("branded_camera", "branded_camera"),
    ("referral", "referral"),
];

/// The content classes of attachments by their type.
pub(crate) const ATTACHMENTS: [(&str, &str); 24] = [
    ("image", "image"),
    ("animated_media", "image"),
    ("video", "video"),
    ("audio", "audio"),
    ("file", "file"),
    ("share", "share"),
    ("ig_post", "share"),
    ("post", "share"),
    ("media_share", "share"),
    ("media", "share"),
    ("ig_reel", "reel"),
    ("reel", "reel"),
    ("ig_story", "story_share"),
    ("story", "story_share"),
    ("story_mention", "story_mention"),
    ("template", "template"),
    ("generic", "template"),
    ("like_heart", "sticker"),
    ("sticker", "sticker"),
    ("fallback", "fallback"),
    ("ephemeral", "ephemeral"),
    ("unsupported_type", "unsupported"),
    ("location", "location"),
    ("appointment_booking", "appointment"),
];

pub(crate) const MARKETING: [&str; 5] = [
    "marketing_message_echoes",
    "marketing_message_deliveries",
    "marketing_message_delivery_failed",
    "marketing_message_reads",
    "marketing_message_clicks",
];

/// A row of the table of changes.
pub(crate) struct Row {
    platform: String,
    pub(crate) rule: String,
    pub(crate) kind: String,
    fields: Vec<String>,
}

/// Who does what an event of this kind tells of, unless the event says otherwise.
pub(crate) fn direction(kind: &str) -> &'static str {
    static DIRECTIONS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
        let table = table("kinds.toml");
        let text = |row: &toml::Value, name: &str| row[name].as_str().unwrap().to_owned();
        table["kind"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| (text(row, "name"), text(row, "direction")))
            .collect()
    });
    &DIRECTIONS[kind]
}

fn table(name: &str) -> toml::Table {
    let path = support::here().join("../core/spec").join(name);
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let text = |row: &toml::Value, name: &str| {
        row.get(name).and_then(toml::Value::as_str).unwrap_or_default().to_owned()
    };
    let row = |row: &toml::Value| Row {
        platform: text(row, "platform"),
        rule: text(row, "rule"),
        kind: text(row, "kind"),
        fields: row["fields"].as_array().unwrap().iter().map(|f| f.as_str().unwrap().to_owned()).collect(),
    };
    table("changes.toml")["change"].as_array().unwrap().iter().map(row).collect()
});

pub(crate) fn row(platform: &str, field: &str) -> Option<&'static Row> {
    let named = |name: &String| match name.strip_suffix('*') {
        Some(prefix) => field.starts_with(prefix),
        None => name == field,
    };
    ROWS.iter().find(|row| row.platform == platform && row.fields.iter().any(named))
}
