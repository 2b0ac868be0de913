//! What Meta always writes alike is read by comparing it with what is expected, and everything else by the grammar. Here
//! each usual delivery deviates once, at every place and in every way, and has to give what it gives in a style that no
//! expectation fits: with white space between all tokens.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;
#[path = "support/tree.rs"]
mod tree;

use hubsig::Delivery;
use serde_json::value::RawValue;
use support::described::events;
use tree::{Style, Tree};

/// What is around an event in Meta's order, compact; the event, or the list that it is in, takes the place of `@`.
const ENVELOPES: [&str; 5] = [
    r#"{"object":"whatsapp_business_account","entry":[{"id":"204417735120966","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550107733","phone_number_id":"318840226101177"},@},"field":"messages"}]}]}"#,
    r#"{"object":"whatsapp_business_account","entry":[{"id":"204417735120966","time":1781352011,"changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550107733","phone_number_id":"318840226101177"},"contacts":[{"profile":{"name":"Nora \u00dcnal"},"wa_id":"4915550107744"}],@},"field":"messages"}]}]}"#,
    r#"{"object":"instagram","entry":[{"time":1781352004118,"id":"17841460023918475","messaging":[{"sender":{"id":"9102938475610293"},"recipient":{"id":"17841460023918475"},"timestamp":1781352004001,@}]}]}"#,
    r#"{"object":"instagram","entry":[{"id":"17841460023918475","time":1781352011,"changes":[@]}]}"#,
    r#"{"object":"whatsapp_business_account","entry":[{"id":"204417735120966","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550107733","phone_number_id":"318840226101177"},"contacts":[{"profile":{"name":"Nora","username":"nora.beck"},"wa_id":"4915550107744","user_id":"DE.8347120956613402","parent_user_id":"DE.ENT.11"}],@},"field":"messages"}]}]}"#,
];

/// What comes in each of the envelopes.
const INSIDES: [(&[usize], &str); 33] = [
    (
        &[0, 1],
        r#""messages":[{"from":"4915550107744","id":"wamid.HBgMNDkxNTU1MDEwNzc0NAA=","timestamp":"1781352004","type":"text","text":{"body":"Hi! 35\u20ac? \ud83d\ude4f"}}]"#,
    ),
    (
        &[1],
        r#""messages":[{"from":"15550107733","id":"wamid.1","timestamp":"1781352004","type":"text","text":{"body":"from the business"},"context":{"from":"1","id":"wamid.0"}},{"from":"4915550107744","id":"wamid.2","timestamp":"1781352005","type":"text","text":{"body":""}}]"#,
    ),
    (
        &[1],
        r#""messages":[{"from":"4915550107744","id":"wamid.HBgM","timestamp":"1781352004","type":"image","image":{"mime_type":"image\/jpeg","sha256":"mZ3q","id":"8800112233"}}]"#,
    ),
    (
        &[1],
        r#""messages":[{"from":"4915550107744","id":"wamid.HBgM","timestamp":"1781352004","type":"reaction","reaction":{"message_id":"wamid.HBgN","emoji":"\u2764\ufe0f"}}]"#,
    ),
    (
        &[1],
        r#""messages":[{"context":{"from":"1","id":"wamid.0"},"from":"4915550107744","id":"wamid.HBgM","timestamp":"1781352004","type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"1","title":"Yes"}}}]"#,
    ),
    (
        &[0],
        r#""statuses":[{"id":"wamid.HBgM","status":"read","timestamp":"1781352009","recipient_id":"4915550107744"},{"id":"wamid.HBgN","status":"sent","timestamp":"1781352010","recipient_id":"4915550107745"}]"#,
    ),
    (
        &[0],
        r#""statuses":[{"id":"wamid.HBgM","status":"delivered","timestamp":"1781352009","recipient_id":"4915550107744","conversation":{"id":"c1d2","expiration_timestamp":"1781438400","origin":{"type":"service"}},"pricing":{"billable":true,"pricing_model":"CBP","category":"service"}}]"#,
    ),
    (
        &[0],
        r#""statuses":[{"id":"wamid.HBgM","status":"sent","timestamp":"1781352009","recipient_id":"4915550107744","pricing":{"billable":false,"pricing_model":"PMP","category":"service","type":"free_customer_service"}}]"#,
    ),
    (
        &[0],
        r#""statuses":[{"id":"wamid.HBgM","status":"failed","timestamp":"1781352009","recipient_id":"4915550107744","errors":[{"code":131026,"title":"Message undeliverable"}]}]"#,
    ),
    (
        &[4, 1],
        r#""messages":[{"from":"4915550107744","from_user_id":"DE.8347120956613402","id":"wamid.HBgM","timestamp":"1781352004","type":"text","text":{"body":"Hi!"}}]"#,
    ),
    (
        &[4],
        r#""messages":[{"from_user_id":"DE.8347120956613402","from_parent_user_id":"DE.ENT.11","id":"wamid.HBgM","timestamp":"1781352004","type":"text","text":{"body":"Hi!"},"context":{"from":"1","id":"wamid.0"}},{"from":"4915550107744","id":"wamid.HBgN","timestamp":"1781352004","type":"text","text":{"body":"Hi!"}}]"#,
    ),
    (
        &[4],
        r#""messages":[{"from":"15550107733","from_user_id":"DE.1","to":"4915550107744","to_user_id":"DE.2","id":"wamid.HBgM","timestamp":"1781352004","type":"text","text":{"body":"from the business"}},{"from":"15550107733","from_user_id":"DE.1","id":"wamid.HBgN","timestamp":"1781352004","type":"text","text":{"body":"it again"},"to_user_id":"DE.2"}]"#,
    ),
    (
        &[4, 0],
        r#""statuses":[{"id":"wamid.HBgM","status":"delivered","timestamp":"1781352009","recipient_id":"4915550107744","recipient_user_id":"DE.8347120956613402","pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"marketing"}}]"#,
    ),
    (
        &[4],
        r#""statuses":[{"id":"wamid.HBgM","status":"read","timestamp":"1781352009","recipient_user_id":"DE.8347120956613402","parent_recipient_user_id":"DE.ENT.11"},{"id":"wamid.HBgN","status":"sent","timestamp":"1781352009","recipient_user_id":"DE.8347120956613402","recipient_type":"group","recipient_participant_user_id":"DE.3"}]"#,
    ),
    (&[2], r#""message":{"mid":"aWdfZAG1faXRlbToxZD","text":"Hi! 35\u20ac? \ud83d\ude4f"}"#),
    (&[2], r#""message":{"mid":"aWdfZAG1faXRlbToxZD","is_echo":true,"text":"Of course \ud83d\udce6"}"#),
    (&[2], r#""message":{"mid":"aWdfZAG1faXRlbToxZD","text":"Hours","quick_reply":{"payload":"HOURS#4"}}"#),
    (
        &[2],
        r#""message":{"mid":"aWdfZAG1faXRlbToxZD","attachments":[{"type":"image","payload":{"url":"https:\/\/lookaside.fbsbx.com\/ig_messaging_cdn\/?asset_id=17876&signature=JxkFcdI"}}]}"#,
    ),
    (
        &[2],
        r#""message":{"mid":"aWdfZAG1faXRlbToxZD","attachments":[{"type":"image","payload":{"url":"https:\/\/a.example\/1","sticker_id":369239263222822}},{"type":"video","payload":{"url":"https:\/\/a.example\/2"}}]}"#,
    ),
    (
        &[2],
        r#""message":{"mid":"aWdfZAG1faXRlbToxZD","text":"Which lens?","reply_to":{"story":{"id":"18044120937715566","url":"https:\/\/lookaside.fbsbx.com\/ig_messaging_cdn\/?asset_id=1"}}}"#,
    ),
    (
        &[2],
        r#""message":{"mid":"aWdfZAG1faXRlbToxZD","text":"Yes","reply_to":{"mid":"aWdfZAG1faXRlbToyZD"}}"#,
    ),
    (
        &[2],
        r#""reaction":{"mid":"aWdfZAG1faXRlbToxZD","action":"react","reaction":"love","emoji":"\u2764\ufe0f"}"#,
    ),
    (&[2], r#""reaction":{"mid":"aWdfZAG1faXRlbToxZD","action":"unreact"}"#),
    (&[2], r#""read":{"mid":"aWdfZAG1faXRlbToxZD"}"#),
    (&[2], r#""postback":{"mid":"aWdfZAG1faXRlbToxZD","title":"Track my order","payload":"TRACK_ORDER"}"#),
    (&[2], r#""postback":{"mid":"aWdfZAG1faXRlbToxZD","title":"Go","payload":"GO","referral":{"ref":"x"}}"#),
    (&[2], r#""message":{"mid":"aWdfZAG1faXRlbToxZD","is_deleted":true}"#),
    (
        &[3],
        r#"{"field":"comments","value":{"id":"18099887766554433","text":"Which size? \ud83d\ude0d","from":{"id":"6620019384756102","username":"nora.beck_"},"media":{"id":"17933445566778899","media_product_type":"FEED"}}}"#,
    ),
    (
        &[3],
        r#"{"field":"comments","value":{"from":{"id":"6620019384756102","username":"nora.beck_"},"media":{"id":"17933445566778899","media_product_type":"FEED"},"id":"18099887766554433","text":"Which size?"}}"#,
    ),
    (
        &[3],
        r#"{"value":{"from":{"id":"6620019384756102","username":"nora.beck_"},"media":{"id":"17933445566778899","media_product_type":"REELS"},"id":"18099887766554433","parent_id":"18031557720914563","text":"Which size?"},"field":"comments"}"#,
    ),
    (
        &[3],
        r#"{"field":"live_comments","value":{"id":"18099887766554433","text":"Which size?","from":{"id":"6620019384756102","username":"nora.beck_"},"media":{"id":"17933445566778899","media_product_type":"LIVE"}}},{"field":"mentions","value":{"media_id":"17933445566778899","comment_id":"18099887766554434"}}"#,
    ),
    (
        &[3],
        r#"{"field":"messages","value":{"sender":{"id":"9102938475610293"},"recipient":{"id":"17841460023918475"},"timestamp":1781352004001,"message":{"mid":"aWdfZAG1faXRlbToxZD","text":"ja"}}}"#,
    ),
    (&[3], r#"{"field":"mentions","value":{"media_id":"17933445566778899"}}"#),
];

fn usual() -> Vec<String> {
    let mut bodies = Vec::new();
    for (envelopes, inside) in INSIDES {
        bodies.extend(envelopes.iter().map(|envelope| ENVELOPES[*envelope].replace('@', inside)));
    }
    bodies
}

/// The events of a body are those of the same body with white space everywhere.
fn check(tree: &Tree, what: &str) {
    let compact = tree.compact();
    let spaced = tree.write(&mut Style::Pretty);
    assert_eq!(events(&compact), events(&spaced), "{what}: {}", compact.escape_ascii());
}

/// Values that may stand where another one is expected.
fn replacements(value: &Tree) -> Vec<Tree> {
    let mut others = vec![
        Tree::Null,
        Tree::Bool(true),
        Tree::Bool(false),
        Tree::number(7),
        Tree::number("1781352004"),
        Tree::number("-1.5e3"),
        Tree::text(""),
        Tree::text("text"),
        Tree::text("messages"),
        Tree::text("true"),
        Tree::text("longer than a block of sixteen bytes, é"),
        Tree::Array(vec![]),
        Tree::Array(vec![value.clone(), value.clone()]),
        Tree::object([]),
        Tree::object([("id", Tree::text("12")), ("type", Tree::text("text"))]),
    ];
    match value {
        Tree::String(inside) => {
            others.push(Tree::Number(inside.clone()));
            others.push(Tree::String(format!("{inside}\\u0041")));
            others.push(Tree::String(format!("\\/{inside}")));
            others.push(Tree::String(format!("{inside}é")));
            // The same text, written otherwise.
            if let Some(first) = inside.bytes().next().filter(u8::is_ascii_alphanumeric) {
                others.push(Tree::String(format!("\\u{:04x}{}", first, &inside[1..])));
            }
        }
        Tree::Number(digits) => {
            others.push(Tree::String(digits.clone()));
            others.extend(["", "0", ".5", "e1"].map(|end| Tree::Number(format!("{digits}{end}"))));
        }
        Tree::Array(elements) => {
            let mut more = elements.clone();
            more.push(Tree::Null);
            others.push(Tree::Array(more.clone()));
            more.rotate_right(1);
            others.push(Tree::Array(more));
        }
        _ => {}
    }
    // A number must be one.
    others.retain(|other| {
        let Tree::Number(digits) = other else { return true };
        serde_json::from_str::<&RawValue>(digits).is_ok()
    });
    others
}

/// Names of members that are added: one unknown, the others known at one level or another.
const EXTRA: [&str; 10] = [
    "extra",
    "user_id",
    "from_user_id",
    "recipient_type",
    "contacts",
    "type",
    "text",
    "errors",
    "is_self",
    "parent_id",
];

/// The members of an object with one thing changed about them.
fn rearrangements(members: &[(String, Tree)]) -> Vec<Vec<(String, Tree)>> {
    let mut all = Vec::new();
    for at in 0..members.len() {
        let mut without = members.to_vec();
        let member = without.remove(at);
        for to in 0..members.len() {
            let mut moved = without.clone();
            moved.insert(to, member.clone());
            all.push(moved);
        }
        for other in [member.1.clone(), Tree::Null, Tree::text("other"), Tree::object([])] {
            for to in [at, at + 1, members.len()] {
                let mut twice = members.to_vec();
                twice.insert(to, (member.0.clone(), other.clone()));
                all.push(twice);
            }
        }
        let mut renamed = members.to_vec();
        renamed[at].0.push('s');
        all.push(renamed);
        let mut escaped = members.to_vec();
        let first = u32::from(member.0.as_bytes()[0]);
        escaped[at].0.replace_range(..1, &format!("\\u{first:04x}"));
        all.push(escaped);
        all.push(without);
    }
    for at in 0..=members.len() {
        for name in EXTRA {
            for value in [Tree::Null, Tree::text("x"), Tree::object([("user_id", Tree::text("US.1"))])] {
                let mut more = members.to_vec();
                more.insert(at, (name.to_owned(), value));
                all.push(more);
            }
        }
    }
    all
}

#[test]
fn usual_deliveries_are_what_they_are_in_any_style() {
    for body in usual() {
        check(&Tree::parse(body.as_bytes()), "as it is");
    }
}

#[test]
fn other_values_give_the_same_in_any_style() {
    for body in usual() {
        let tree = Tree::parse(body.as_bytes());
        for at in 1..tree.count() {
            let value = tree.clone().nth(at).clone();
            for other in replacements(&value) {
                let mut changed = tree.clone();
                *changed.nth(at) = other;
                check(&changed, "another value");
            }
        }
    }
}

#[test]
fn other_members_give_the_same_in_any_style() {
    for body in usual() {
        let tree = Tree::parse(body.as_bytes());
        for at in 0..tree.count() {
            let Tree::Object(members) = tree.clone().nth(at).clone() else { continue };
            for other in rearrangements(&members) {
                let mut changed = tree.clone();
                *changed.nth(at) = Tree::Object(other);
                check(&changed, "other members");
            }
        }
    }
}

/// One byte more, fewer, or another: taken where `serde_json` takes it, and then the same in any style.
#[test]
fn single_bytes_decide_as_the_grammar_says() {
    for body in usual() {
        let body = body.into_bytes();
        for at in 0..body.len() {
            let mut damaged = vec![[&body[..at], &body[at + 1..]].concat(), body[..at].to_vec()];
            for byte in *b" \n\"\\,:{}[]0a\x01\xff" {
                damaged.push([&body[..at], &[byte], &body[at..]].concat());
                damaged.push([&body[..at], &[byte], &body[at + 1..]].concat());
            }
            for damaged in damaged {
                let json = serde_json::from_slice::<&RawValue>(&damaged).is_ok();
                let accepted = Delivery::parse_unverified(&damaged).is_ok();
                assert_eq!(accepted, json, "{}", damaged.escape_ascii());
                if json {
                    assert_eq!(
                        events(&damaged),
                        events(&Tree::parse(&damaged).write(&mut Style::Pretty)),
                        "{}",
                        damaged.escape_ascii()
                    );
                }
            }
        }
    }
}
