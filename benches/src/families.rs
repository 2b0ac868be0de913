//! Bodies that grow: what Meta sends, in batches of one event to 8000, and what somebody would send who wants the time of
//! a receiver. Each family is a function of a size; eight times the size must cost no more than about eight times as much.

use std::fmt::Write as _;
use std::ops::Range;

use crate::payloads;

/// A family of bodies.
pub struct Family {
    /// Its name in the reports.
    pub name: &'static str,
    /// What it stands for.
    pub sort: Sort,
    /// The sizes at which it is read, each eight times the one before.
    pub sizes: &'static [usize],
    body: fn(usize) -> String,
}

/// What a family stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sort {
    /// What Meta sends.
    Typical,
    /// What somebody sends who wants to be expensive.
    Adversarial,
}

impl Family {
    /// The body of such a size.
    pub fn body(&self, size: usize) -> Vec<u8> {
        (self.body)(size).into_bytes()
    }
}

/// One event to 8000 and more.
const EVENTS: &[usize] = &[1, 8, 64, 512, 1000, 8000];
/// Things too small to be an event each.
const UNITS: &[usize] = &[2500, 20_000];

const fn typical(name: &'static str, body: fn(usize) -> String) -> Family {
    Family { name, sort: Sort::Typical, sizes: EVENTS, body }
}

const fn adversarial(name: &'static str, body: fn(usize) -> String) -> Family {
    Family { name, sort: Sort::Adversarial, sizes: UNITS, body }
}

/// All families; the first is the one that the others are compared with.
pub const FAMILIES: &[Family] = &[
    // An event in ten is of each sort, so that fewer would not be a tenth of more.
    Family {
        name: "instagram: events of all sorts",
        sort: Sort::Typical,
        sizes: &[1000, 8000],
        body: payloads::instagram_batch,
    },
    typical("instagram: text messages", payloads::instagram_texts),
    typical("whatsapp: messages, a contact each", |n| whatsapp(&contacts(0..n), &messages(0..n))),
    typical("whatsapp: statuses", statuses),
    adversarial("contacts in the other order", |n| {
        let people: Vec<_> = (0..n / 8).rev().map(contact).collect();
        whatsapp(&people.join(","), &messages(0..n / 8))
    }),
    adversarial("the same contact again and again", |n| {
        whatsapp(&repeat(&contact(n / 8), n / 8), &messages(0..n / 8))
    }),
    adversarial("contacts, ids escaped", |n| {
        whatsapp(&contacts(0..n / 8).replace(r#":"49"#, r#":"\u0034\u0039"#), &messages(0..n / 8))
    }),
    adversarial("contacts of nobody", |n| whatsapp(&contacts(n..n + n / 8), &messages(0..n / 8))),
    adversarial("few messages, many contacts", |n| whatsapp(&contacts(0..n / 4), &messages(0..4))),
    adversarial("repeated keys: ignored", |n| event(&repeat(r#""x":0"#, n))),
    adversarial("repeated keys: message", |n| event(&repeat(r#""message":{"text":"a"}"#, n))),
    adversarial("repeated keys: sender", |n| event(&repeat(r#""sender":{"id":"9","id":"2"}"#, n))),
    adversarial("repeated keys: attachments", |n| {
        event(&format!(r#""message":{{{}}}"#, repeat(r#""attachments":[{"type":"image"}]"#, n)))
    }),
    adversarial("repeated keys: escaped", |n| event(&repeat(r#""\u006dessage":{}"#, n))),
    adversarial("repeated keys: containers in turns", |n| {
        let turn = r#""standby":[{"read":{}}],"messaging":[{"message":{}}],"changes":[{"field":"comments"}]"#;
        entry(&repeat(turn, n / 8))
    }),
    adversarial("repeated keys: object and entry", |n| {
        let turn =
            r#""object":"page","entry":[{"messaging":[{"message":{"text":"a"}}]}],"object":"instagram""#;
        format!("{{{}}}", repeat(turn, n / 8))
    }),
    adversarial("repeated keys: value and field", |n| {
        let turn = r#""value":{"changes":[{"field":"mentions"}]},"field":"comments""#;
        entry(&format!(r#""changes":[{{{}}}]"#, repeat(turn, n / 8)))
    }),
    adversarial("repeated keys: metadata and contacts", |n| {
        let turn =
            r#""metadata":{"phone_number_id":"1"},"contacts":[{"wa_id":"2"}],"messages":[{"from":"2"}]"#;
        change(&format!("{{{}}}", repeat(turn, n / 8)))
    }),
    adversarial("nesting to the limit, in an event", |n| {
        event(&format!(r#""x":[{}]"#, repeat(&format!("{}{}", "[".repeat(50), "]".repeat(50)), n / 50)))
    }),
    adversarial("nesting to the limit, an event each", |n| {
        let deep = format!(r#"{{"x":{}0{}}}"#, r#"{"a":"#.repeat(50), "}".repeat(50));
        entry(&format!(r#""messaging":[{}]"#, repeat(&deep, n / 50)))
    }),
    adversarial("changes in values, to the limit", |n| {
        let deep = format!("{}{}", r#"{"value":{"changes":["#.repeat(18), "]}}".repeat(18));
        entry(&format!(r#""changes":[{}]"#, repeat(&deep, n / 50)))
    }),
    adversarial("standby in standby, to the limit", |n| {
        let deep = format!("{}0{}", r#"{"standby":"#.repeat(50), "}".repeat(50));
        let changes: Vec<_> =
            (0..n / 50).map(|_| format!(r#"{{"field":"standby","value":{deep}}}"#)).collect();
        format!(r#"{{"object":"whatsapp_business_account","entry":[{{"changes":[{}]}}]}}"#, changes.join(","))
    }),
    adversarial("escapes in a text", |n| text(&r"\u0061".repeat(n))),
    adversarial("escapes in a text: pairs", |n| text(&r"\ud83d\ude0d".repeat(n))),
    adversarial("escapes in a text: backslashes", |n| text(&r"\\".repeat(n))),
    adversarial("escapes in a text: every other byte", |n| text(&r"\/a".repeat(n))),
    adversarial("escapes in a key", |n| event(&format!(r#""{}":0"#, r"\u006d".repeat(n)))),
    adversarial("text outside of ASCII", |n| text(&"\u{e9}".repeat(n))),
    adversarial("text outside of ASCII, mixed", |n| text(&"a\u{e9}\u{3059}\u{1f60d}".repeat(n))),
    adversarial("numbers, short", |n| event(&format!(r#""x":[{}]"#, repeat("0", n)))),
    adversarial("numbers, with everything", |n| event(&format!(r#""x":[{}]"#, repeat("-1.5e+7", n)))),
    adversarial("one long number", |n| event(&format!(r#""timestamp":{}"#, "7".repeat(n)))),
    adversarial("tiny objects, ignored", |n| event(&format!(r#""x":[{}]"#, repeat("{}", n)))),
    adversarial("tiny objects with a member, ignored", |n| {
        event(&format!(r#""x":[{}]"#, repeat(r#"{"a":0}"#, n)))
    }),
    adversarial("tiny strings, ignored", |n| event(&format!(r#""x":[{}]"#, repeat(r#""""#, n)))),
    adversarial("literals", |n| event(&format!(r#""x":[{}]"#, repeat("true,null", n)))),
    adversarial("tiny attachments", |n| {
        event(&format!(r#""message":{{"attachments":[{}]}}"#, repeat("{}", n)))
    }),
    adversarial("tiny events: entries", |n| {
        format!(r#"{{"object":"instagram","entry":[{}]}}"#, repeat("{}", n))
    }),
    adversarial("tiny events: messaging", |n| entry(&format!(r#""messaging":[{}]"#, repeat("{}", n)))),
    adversarial("tiny events: numbers", |n| entry(&format!(r#""messaging":[{}]"#, repeat("0", n)))),
    adversarial("tiny events: changes", |n| entry(&format!(r#""changes":[{}]"#, repeat("{}", n)))),
    adversarial("tiny events: changed fields", |n| {
        entry(&format!(r#""changed_fields":[{}]"#, repeat("0", n)))
    }),
    adversarial("tiny events: WhatsApp messages", |n| {
        change(&format!(r#"{{"messages":[{}]}}"#, repeat("{}", n)))
    }),
    adversarial("tiny events: WhatsApp numbers", |n| {
        change(&format!(r#"{{"statuses":[{}]}}"#, repeat("0", n)))
    }),
    adversarial("tiny events: a list", |n| format!("[{}]", repeat("{}", n))),
    adversarial("white space", |n| event(&format!(r#""x":[{}]"#, " \t\r\n".repeat(n)))),
    adversarial("white space everywhere", |n| event(&format!(r#""x" : [ {} ]"#, repeat(" \n0\n ", n)))),
];

fn repeat(one: &str, times: usize) -> String {
    let mut all = String::with_capacity((one.len() + 1) * times);
    for at in 0..times {
        all.push_str(if at == 0 { "" } else { "," });
        all.push_str(one);
    }
    all
}

fn entry(members: &str) -> String {
    format!(r#"{{"object":"instagram","entry":[{{"id":"17841460023918475",{members}}}]}}"#)
}

fn event(members: &str) -> String {
    entry(&format!(r#""messaging":[{{{members}}}]"#))
}

fn text(text: &str) -> String {
    event(&format!(r#""message":{{"mid":"m","text":"{text}"}}"#))
}

fn change(value: &str) -> String {
    format!(
        r#"{{"object":"whatsapp_business_account","entry":[{{"id":"204417735120966","changes":[{{"value":{value},"field":"messages"}}]}}]}}"#
    )
}

fn whatsapp(contacts: &str, messages: &str) -> String {
    change(&format!(
        r#"{{"messaging_product":"whatsapp","metadata":{{"display_phone_number":"15550107733","phone_number_id":"318840226101177"}},"contacts":[{contacts}],"messages":[{messages}]}}"#
    ))
}

fn contact(person: usize) -> String {
    format!(r#"{{"profile":{{"name":"Nora Beck"}},"wa_id":"4915550{person:06}"}}"#)
}

fn contacts(people: Range<usize>) -> String {
    people.map(contact).collect::<Vec<_>>().join(",")
}

fn messages(people: Range<usize>) -> String {
    let mut all = String::new();
    for person in people.clone() {
        let comma = if person == people.start { "" } else { "," };
        let _ = write!(
            all,
            r#"{comma}{{"from":"4915550{person:06}","id":"wamid.HBgLNDkxNTU1MDEwNzc0NBUCABIYIDk4QjA5MDY5RTY1{person:06}","timestamp":"1781352004","type":"text","text":{{"body":"Hi! Is that blue one now 35\u20ac? \ud83d\ude4f"}}}}"#
        );
    }
    all
}

fn statuses(count: usize) -> String {
    let status = |person: usize| {
        format!(
            r#"{{"id":"wamid.HBgLNDkxNTU1MDEwNzc0NBUCABIYIDk4QjA5MDY5RTY1{person:06}","status":"delivered","timestamp":"1781352009","recipient_id":"4915550{person:06}","pricing":{{"billable":true,"pricing_model":"PMP","category":"service","type":"free_customer_service"}}}}"#
        )
    };
    let all: Vec<_> = (0..count).map(status).collect();
    change(&format!(
        r#"{{"messaging_product":"whatsapp","metadata":{{"display_phone_number":"15550107733","phone_number_id":"318840226101177"}},"statuses":[{}]}}"#,
        all.join(",")
    ))
}
