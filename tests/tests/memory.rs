//! What reading a delivery costs in memory: no heap for up to four events and for an index that is used again, one growing
//! buffer beyond, a small constant of stack whatever the nesting; and that bodies made to be expensive are answered
//! rightly.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;

use std::hint::black_box;
use std::thread;

use allocation_counter::{AllocationInfo, measure};
use hubsig::{Delivery, Error, ErrorCode, Event, Flag, Index, Kind, Limits, Webhook, sign};

fn webhook() -> Webhook {
    Webhook::builder().app_secret("one").app_secret("another").build().unwrap()
}

/// Reads what needs no memory: everything but decoded text and made objects.
fn look(event: &Event<'_>) {
    black_box((event.kind(), event.platform(), event.content(), event.direction(), event.channel()));
    black_box((
        event.envelope(),
        event.timestamp_ms(),
        event.flags(),
        event.also(),
        event.raw(),
        event.body(),
    ));
    for text in [event.field(), event.account_id(), event.sender_id(), event.recipient_id(), event.user_id()]
    {
        black_box(text.map(|text| (text.as_plain(), text.raw(), text == "x")));
    }
    for text in [event.message_id(), event.target_id(), event.text()] {
        black_box(text.map(|text| text.chars().count()));
    }
    event.attachments().for_each(|one| {
        black_box((one.content(), one.raw()));
    });
}

/// Verifies, parses and looks at every event, and says what that took.
fn cost(webhook: &Webhook, body: &[u8]) -> (AllocationInfo, usize) {
    let signature = sign(b"another", body);
    let mut events = 0;
    let info = measure(|| {
        let delivery = webhook.receive(body, &signature).unwrap();
        delivery.events().for_each(|event| look(&event));
        events = delivery.len();
    });
    (info, events)
}

/// The counter counts: without this a zero would mean nothing.
#[test]
fn the_counter_sees_allocations() {
    let info = measure(|| drop(black_box(vec![0_u8; 1000])));
    assert_eq!((info.count_total, info.bytes_max), (1, 1000));
}

#[test]
fn up_to_four_events_take_no_heap() {
    let webhook = webhook();
    let mut zero = 0;
    for (name, body) in support::vectors() {
        let (info, events) = cost(&webhook, &body);
        if events <= 4 {
            assert_eq!(info, AllocationInfo::default(), "{name}");
            zero += 1;
        }
    }
    assert!(zero > 200, "{zero}");
}

#[test]
fn refusing_takes_no_heap() {
    let webhook = webhook();
    let (_, body) = support::vectors().swap_remove(0);
    let good = sign(b"another", &body);
    let forged = sign(b"a third", &body);
    let info = measure(|| {
        for signature in
            [None, Some(""), Some("sha256="), Some("sha256=zz"), Some(forged.as_str()), Some("sha1=00")]
        {
            assert!(webhook.receive(&body, signature).is_err());
        }
        for end in 0..body.len() {
            let error = Delivery::parse_unverified(&body[..end]).unwrap_err();
            black_box((error.code(), error.http_status(), error.public_text(), error.offset()));
        }
        assert!(webhook.verify(&body, &good).is_ok());
    });
    assert_eq!(info, AllocationInfo::default());
}

/// A delivery of `count` messages as Meta writes them: its own key order, escapes, and ids of real length.
fn batch(count: usize, entries: bool) -> String {
    let mid = "aWdfZAG1faXRlbToxOklHTWVzc2FnZAUlEOjE3ODQxNDYwMDMzMDAyMjExOjM0MDI4MjM2Njg0MTcxMDMwMTI0NDI1OTkxNTEzNDU2OjMyNzY1MDk4NzY1NDMyMTA5ODc2NTQzMjEwOTg3";
    let event = |at: usize| {
        format!(
            r#"{{"sender":{{"id":"2938471650021834"}},"recipient":{{"id":"17841460033002211"}},"timestamp":{},"message":{{"mid":"{mid}{at:08}","text":"Gr\u00fc\u00dfe aus https:\/\/example.com\/{at}"}}}}"#,
            1_790_412_345_678_u64 + at as u64
        )
    };
    let entry = |events: &[String]| {
        format!(r#"{{"time":1790412346078,"id":"17841460033002211","messaging":[{}]}}"#, events.join(","))
    };
    let events: Vec<String> = (0..count).map(event).collect();
    let entries: Vec<String> =
        if entries { events.chunks(1).map(entry).collect() } else { vec![entry(&events)] };
    format!(r#"{{"object":"instagram","entry":[{}]}}"#, entries.join(","))
}

#[test]
fn more_events_take_one_growing_buffer() {
    let webhook = webhook();
    for entries in [false, true] {
        for count in [5, 6, 8, 20, 50, 100, 999, 1000, 4000] {
            let body = batch(count, entries);
            let (info, events) = cost(&webhook, body.as_bytes());
            assert_eq!(events, count);
            assert_eq!(info.count_total, 1, "{count} events in {} bytes: {info:?}", body.len());
            assert_eq!(info.count_current, 0);
            assert!(share(info, &body) <= 0.3, "{count} events: {}", share(info, &body));
        }
    }
}

/// Events of all kinds and lengths, so that the room for the rest cannot be known from the first: the buffer may have to
/// grow. The counter takes growing for a second buffer, which it is not where the system can grow it in place.
#[test]
fn batches_of_unlike_events_take_one_growing_buffer() {
    let webhook = webhook();
    let mut rng = fastrand::Rng::with_seed(11);
    let vectors = support::vectors();
    let mut events = Vec::new();
    for (name, body) in &vectors {
        let delivery = Delivery::parse_unverified(body).unwrap();
        let ordinary =
            delivery.events().filter(|event| event.sender_id().is_some() && event.raw().len() > 100);
        if name.starts_with("instagram/") {
            events.extend(ordinary.map(|event| String::from_utf8(event.raw().to_vec()).unwrap()));
        }
    }
    for count in [50, 200, 1000, 4000] {
        for _ in 0..20 {
            let events: Vec<_> = (0..count).map(|_| rng.choice(&events).unwrap().as_str()).collect();
            let body = entry(&format!(r#""messaging":[{}]"#, events.join(",")));
            let (info, events) = cost(&webhook, body.as_bytes());
            assert_eq!(events, count);
            assert!(info.count_total <= 4, "{count} events in {} bytes: {info:?}", body.len());
            // Twice what is needed, and the half of it again while it is moved.
            assert!(info.bytes_max <= 3 * 96 * count as u64, "{count} events: {info:?}");
        }
    }
}

/// Which of several contacts is whose is found without heap for up to 16 of them, or for a few events.
#[test]
fn contacts_take_no_heap() {
    let webhook = webhook();
    for (count, contacts, buffers) in [(4, 3, 0), (4, 500, 0), (8, 500, 1), (50, 1, 1), (50, 16, 1)] {
        let join = |one: &dyn Fn(usize) -> String, count| (0..count).map(one).collect::<Vec<_>>().join(",");
        let message = |at| {
            format!(
                r#"{{"from":"4915550{at:06}","id":"wamid.HBgLNDkxNTU1MDEwNzc0NBUCABIYIDk4QjA5MDY5RTY1MTYzRTM3QjI5MTJBNEIyNDY2{at:08}","timestamp":"1","type":"text","text":{{"body":"Is that blue one still there?"}}}}"#
            )
        };
        let contact = |at| format!(r#"{{"user_id":"DE.{at:06}","wa_id":"4915550{at:06}"}}"#);
        let body = format!(
            r#"{{"object":"whatsapp_business_account","entry":[{{"changes":[{{"field":"messages","value":{{"contacts":[{}],"messages":[{}]}}}}]}}]}}"#,
            join(&contact, contacts),
            join(&message, count)
        );
        let (info, events) = cost(&webhook, body.as_bytes());
        assert_eq!((events, info.count_total), (count, buffers), "{contacts} contacts: {info:?}");
    }
}

/// Bytes of heap for each byte of the body.
#[allow(clippy::cast_precision_loss, reason = "a ratio")]
fn share(info: AllocationInfo, body: &str) -> f64 {
    info.bytes_max as f64 / body.len() as f64
}

#[test]
fn an_index_that_is_used_again_takes_no_heap() {
    let bodies = [batch(1000, false), batch(1, false), batch(1000, true), batch(999, false)];
    let mut index = Index::new();
    Delivery::parse_unverified_into(bodies[0].as_bytes(), Limits::default(), &mut index).unwrap();
    let mut counts = Vec::with_capacity(bodies.len());
    let info = measure(|| {
        for body in &bodies {
            Delivery::parse_unverified_into(body.as_bytes(), Limits::default(), &mut index).unwrap();
            (0..index.len()).for_each(|at| look(&index.event(body.as_bytes(), at).unwrap()));
            counts.push(index.len());
        }
    });
    assert_eq!(counts, [1000, 1, 1000, 999]);
    assert_eq!(info, AllocationInfo::default());
}

/// Runs something on a stack of so many bytes. A stack that is too small ends the whole process, so what is returned is
/// judged outside: a failed assertion needs stack of its own.
fn on_a_small_stack<T: Send>(bytes: usize, run: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        thread::Builder::new().stack_size(bytes).spawn_scoped(scope, run).unwrap().join().unwrap()
    })
}

/// What a thread itself needs is in these, too: its handle, its locals, and the counter of this test.
const STACK: usize = 16 * 1024;

/// Depths at which something changes, and on to a million.
fn depths() -> Vec<usize> {
    let large = [100, 127, 128, 129, 255, 1000, 4095, 10_000, 65_535, 65_536, 100_000, 1_000_000];
    (1..=70).chain(large).collect()
}

#[test]
fn nesting_takes_no_stack() {
    let limits = Limits::default().with_max_body(16 << 20).unwrap();
    // Where the nesting stands: alone, and wherever the walk looks into values.
    let places = [
        ("", "", 0),
        (r#"{"object":"instagram","entry":["#, "]}", 2),
        (r#"{"entry":[{"messaging":["#, r#"]}],"object":"instagram"}"#, 4),
        (r#"{"entry":[{"messaging":[{"message":{"attachments":["#, "]}}]}]}", 7),
        (r#"{"entry":[{"standby":[{"referral":{"story":"#, "}}]}]}", 6),
        (r#"{"object":"page","entry":[{"changes":[{"field":"feed","value":"#, "}]}]}", 5),
        (r#"{"object":"page","entry":[{"changes":[{"value":{"changes":[{"value":"#, "}]}}]}]}", 8),
        (r#"{"field":"comments","value":"#, "}", 1),
        (r#"[{"entry":[{"calls":[{"session":"#, "}]}]}]", 6),
    ];
    for depth in depths() {
        for (open, close) in
            [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"message":"#, "}]"), (r#"{"changes":["#, "]}")]
        {
            let each = if open.len() > 1 && open.contains('[') { 2 } else { 1 };
            if depth > 10_000 && each == 2 {
                continue;
            }
            for (before, after, around) in places {
                let opened = open.repeat(depth);
                let balanced = format!("{before}{opened}0{}{after}", close.repeat(depth));
                let cut = format!("{before}{opened}");
                for (body, whole) in [(&balanced, true), (&cut, false)] {
                    let answer = on_a_small_stack(STACK, || {
                        Delivery::parse_unverified_with(body.as_bytes(), limits).map(|delivery| {
                            delivery.events().for_each(|event| look(&event));
                            delivery.len()
                        })
                    });
                    let deep = around + each * depth > Limits::MAX_NESTING as usize;
                    let expected = match (deep, whole) {
                        (true, _) => Err(ErrorCode::TooDeep),
                        (false, true) => Ok(()),
                        (false, false) => Err(ErrorCode::InvalidJson),
                    };
                    let answer = answer.map(drop).map_err(Error::code);
                    assert_eq!(answer, expected, "{before}, {depth} times {open}");
                    if depth > 1000 {
                        break;
                    }
                }
            }
        }
    }
}

/// Nested brackets with no end in sight, as a hostile body has them: refused where the limit is passed.
#[test]
fn a_million_open_brackets() {
    let limits = Limits::default().with_max_body(16 << 20).unwrap();
    for unit in ["[", "{\"a\":", "[[", "[{\"entry\":"] {
        let body = unit.repeat(1_000_000);
        let answer =
            on_a_small_stack(STACK, || Delivery::parse_unverified_with(body.as_bytes(), limits).map(drop));
        assert_eq!(answer.map_err(Error::code), Err(ErrorCode::TooDeep), "{unit}");
    }
}

/// The accessors that make something, on a deep value: as deep as is allowed.
#[test]
fn deep_values_can_be_looked_into_on_a_small_stack() {
    let deep = format!("{}7{}", "[".repeat(55), "]".repeat(55));
    let body = format!(
        r#"{{"object":"instagram","entry":[{{"id":"1","messaging":[{{"sender":{{"id":"2"}},"message":{{"mid":"m","nlp":{deep},"attachments":[{{"type":"template","payload":{{"elements":{}}}}}]}}}}],"changes":[{{"field":"delta","value":{deep}}}]}}]}}"#,
        &deep[2..deep.len() - 2]
    );
    let texts = on_a_small_stack(64 * 1024, || {
        let delivery = Delivery::parse_unverified(body.as_bytes()).unwrap();
        let texts = delivery.events().map(|event| (event.unified(), event.key(), event.raw_compact()));
        texts.collect::<Vec<_>>()
    });
    assert_eq!(texts.len(), 2);
    for (unified, key, raw) in texts {
        assert!(unified.contains(&deep) && raw.contains(&deep) && key.len() == 35);
    }
}

fn parse(body: &str) -> Result<Vec<Kind>, ErrorCode> {
    let limits = Limits::default().with_max_body(64 << 20).unwrap();
    let delivery = Delivery::parse_unverified_with(body.as_bytes(), limits).map_err(Error::code)?;
    Ok(delivery.events().map(|event| event.kind()).collect())
}

/// One delivery around the members of an entry.
fn entry(members: &str) -> String {
    format!(r#"{{"object":"instagram","entry":[{{"id":"1",{members}}}]}}"#)
}

/// Keys again and again in one object: the last one counts, and nothing is read more often for it.
#[test]
fn repeated_keys_are_answered_rightly() {
    let times = 30_000;
    let event = |inside: &str| entry(&format!(r#""messaging":[{{"sender":{{"id":"2"}},{inside}}}]"#));
    let repeat = |one: &str| vec![one; times].join(",");
    for (inside, last, kind) in [
        (repeat(r#""x":0"#), r#""message":{"text":"a"}"#, Kind::MessageText),
        (repeat(r#""message":{"text":"a"}"#), r#""message":{"sticker_id":1}"#, Kind::MessageSticker),
        (repeat(r#""message":{"text":"a"}"#), r#""message":null"#, Kind::UnknownMessagingEvent),
        (repeat(r#""referral":{"source":"STORY_MENTION"}"#), r#""referral":0"#, Kind::Referral),
        (repeat(r#""optin":{"one_time_notif_token":1}"#), r#""optin":{}"#, Kind::Optin),
        (repeat(r#""sender":{"id":"9","id":"2"}"#), r#""read":{}"#, Kind::MessageRead),
        (repeat(r#""\u0072ead":{}"#), r#""reaction":{}"#, Kind::MessageReaction),
        (
            format!(r#""message":{{{}}}"#, repeat(r#""attachments":[{"type":"image"},{"type":"video"}]"#)),
            r#""message":{"attachments":[{"type":"audio","type":"file"}]}"#,
            Kind::MessageFile,
        ),
    ] {
        let body = event(&format!("{inside},{last}"));
        assert_eq!(parse(&body), Ok(vec![kind]), "{last}");
        let limits = Limits::default().with_max_body(64 << 20).unwrap();
        let delivery = Delivery::parse_unverified_with(body.as_bytes(), limits).unwrap();
        let event = delivery.get(0).unwrap();
        assert_eq!(event.sender_id().unwrap(), "2");
        assert!(event.unified().len() > 100 && event.key().len() == 35);
    }
}

/// Containers that come again and again, in turns: of each the last one counts, in the fixed order.
#[test]
fn repeated_containers_are_answered_rightly() {
    let messaging = r#""messaging":[{"message":{}},{"read":{}}]"#;
    let standby = r#""standby":[{"reaction":{}}]"#;
    let changes =
        r#""changes":[{"field":"comments","value":{}},{"field":"comments","value":{"changes":[{},{}]}}]"#;
    let fields = r#""changed_fields":["a"]"#;
    let turns = vec![[standby, messaging, fields, changes].join(","); 10_000].join(",");
    for (members, expected) in [
        (
            turns.clone(),
            vec![
                Kind::MessageEmpty,
                Kind::MessageRead,
                Kind::MessageReaction,
                Kind::Comment,
                Kind::UnknownChange,
                Kind::UnknownChange,
                Kind::ChangedFieldsOnly,
            ],
        ),
        (
            format!(r#"{turns},"changes":[],"standby":null,"messaging":[{{"postback":{{}}}}]"#),
            vec![Kind::Postback, Kind::ChangedFieldsOnly],
        ),
        (
            format!(r#"{turns},"messaging":0,"standby":0,"changes":0,"changed_fields":0"#),
            vec![Kind::UnknownEntry],
        ),
    ] {
        let body = entry(&members);
        assert_eq!(parse(&body), Ok(expected));
        let limits = Limits::default().with_max_body(64 << 20).unwrap();
        for event in Delivery::parse_unverified_with(body.as_bytes(), limits).unwrap().events() {
            assert!(event.flags().contains(Flag::DuplicateKeys));
            assert_eq!(event.account_id().unwrap(), "1");
        }
    }
}

/// A long container that has to make room for a short one over and over.
#[test]
fn a_long_container_beside_short_ones() {
    let long = vec!["{}"; 60_000].join(",");
    let turns = vec![r#""messaging":[{"read":{}}],"standby":[{"read":{}}]"#; 20_000].join(",");
    let mut expected = vec![Kind::MessageRead; 2];
    expected.extend(vec![Kind::CallUnknown; 60_000]);
    for body in [
        entry(&format!(r#""calls":[{long}],{turns}"#)),
        entry(&format!(r#"{turns},"calls":[{long}]"#)),
        entry(&format!(r#"{turns},"calls":[{long}],"calls":[{long}],{turns}"#)),
    ] {
        assert_eq!(parse(&body).unwrap(), expected);
    }
}

/// `entry`, `object`, `value` and `field` again and again, before and behind what they decide about.
#[test]
fn repeated_envelopes_are_answered_rightly() {
    let events = r#"[{"messaging":[{"message":{"text":"a"}},{"read":{}}]}]"#;
    let entries = vec![format!(r#""entry":{events}"#); 10_000].join(",");
    let objects = vec![r#""object":"page","object":"instagram""#; 10_000].join(",");
    let two = vec![Kind::MessageText, Kind::MessageRead];
    for body in [
        format!("{{{entries}}}"),
        format!("{{{entries},{objects}}}"),
        format!("{{{objects},{entries}}}"),
        format!(r#"{{{entries},{objects},{entries},"object":"page"}}"#),
        format!(
            "{{{}}}",
            vec![format!(r#""object":"page","entry":{events},"object":"instagram""#); 5000].join(",")
        ),
    ] {
        assert_eq!(parse(&body), Ok(two.clone()));
    }
    let value = r#""value":{"changes":[{"field":"mentions"},{"field":"mentions"}]},"field":"comments""#;
    let values = vec![value; 10_000].join(",");
    let change = |inside: &str| entry(&format!(r#""changes":[{{{inside}}}]"#));
    assert_eq!(parse(&change(&values)), Ok(vec![Kind::Mention; 2]));
    assert_eq!(parse(&change(&format!(r#"{values},"value":{{}}"#))), Ok(vec![Kind::Comment]));
    assert_eq!(parse(&format!("{{{values}}}")), Ok(vec![Kind::OtherObjectChange; 2]));
    let inner = vec![r#""changes":[{"field":"mentions"}]"#; 10_000].join(",");
    assert_eq!(
        parse(&change(&format!(r#""value":{{{inner},"changes":[]}},"field":"comments""#))),
        Ok(vec![Kind::Comment])
    );
}

/// Escapes only, white space only, tiny values only.
#[test]
fn monotonous_bodies_are_answered_rightly() {
    for escape in [r"\u0061", r"\ud83d", r"\\", r"\/", "\u{e9}", r"\u00e9é"] {
        let text = escape.repeat(200_000);
        let body = entry(&format!(r#""messaging":[{{"message":{{"text":"{text}"}}}}]"#));
        assert_eq!(parse(&body), Ok(vec![Kind::MessageText]));
        let limits = Limits::default().with_max_body(64 << 20).unwrap();
        let delivery = Delivery::parse_unverified_with(body.as_bytes(), limits).unwrap();
        let text = delivery.get(0).unwrap().text().unwrap();
        assert!(text.decode().chars().eq(text.chars()));
        assert!(text.chars().count() >= 200_000);
        // The same as a key.
        let key = entry(&format!(r#""{escape}{}":[],"messaging":[{{"read":{{}}}}]"#, escape.repeat(100_000)));
        assert_eq!(parse(&key), Ok(vec![Kind::MessageRead]));
    }
    let space = " \t\r\n".repeat(500_000);
    assert_eq!(parse(&format!("{space}{{{space}}}{space}")), Ok(vec![Kind::UnknownBody]));
    assert_eq!(parse(&space), Err(ErrorCode::InvalidJson));
    for (tiny, kind) in [("{}", Kind::UnknownEntry), ("0", Kind::UnknownEntry), ("[]", Kind::UnknownEntry)] {
        let body = format!(r#"{{"entry":[{}]}}"#, vec![tiny; 99_999].join(","));
        assert_eq!(parse(&body).unwrap(), vec![kind; 99_999]);
    }
    let ignored = format!(r#"{{"a":[{}],"entry":[{{"calls":[0]}}]}}"#, vec!["{}"; 1_000_000].join(","));
    assert_eq!(parse(&ignored), Ok(vec![Kind::CallUnknown]));
}

/// The limit is for the events of a delivery, not for what was taken back on the way.
#[test]
fn the_limit_of_events_counts_what_is_there() {
    let list = |count: usize| vec!["{}"; count].join(",");
    let container = |name: &str, count: usize| format!(r#""{name}":[{}]"#, list(count));
    let most = 100_000;
    let kinds = |body: &str| parse(body).map(|kinds| kinds.len());
    for name in ["messaging", "standby", "changes", "calls", "changed_fields"] {
        assert_eq!(kinds(&entry(&container(name, most))), Ok(most), "{name}");
        assert_eq!(kinds(&entry(&container(name, most + 1))), Err(ErrorCode::TooManyEvents), "{name}");
        // Twice: only the second counts.
        let twice = format!("{},{}", container(name, most), container(name, most));
        assert_eq!(kinds(&entry(&twice)), Ok(most), "{name}");
    }
    let both = format!("{},{}", container("messaging", most / 2), container("standby", most / 2));
    assert_eq!(kinds(&entry(&both)), Ok(most));
    let more = format!("{},{}", container("messaging", most / 2), container("standby", most / 2 + 1));
    assert_eq!(kinds(&entry(&more)), Err(ErrorCode::TooManyEvents));
    assert_eq!(kinds(&format!("[{}]", list(most))), Ok(most));
    assert_eq!(kinds(&format!("[{}]", list(most + 1))), Err(ErrorCode::TooManyEvents));
    let entries = format!(r#""entry":[{}]"#, list(most));
    assert_eq!(kinds(&format!("{{{entries},{entries}}}")), Ok(most));
    assert_eq!(kinds(&format!(r#"{{{entries},"object":"page"}}"#)), Ok(most));
    let nested = format!(r#""changes":[{{"value":{{"changes":[{}]}}}}]"#, list(most));
    assert_eq!(kinds(&entry(&nested)), Ok(most));

    let few = Limits::default().with_max_events(1).unwrap();
    for (body, fits) in [("[{},{}]", false), ("[{}]", true), ("{}", true), (r#"{"entry":[{},0]}"#, false)] {
        let answer = Delivery::parse_unverified_with(body.as_bytes(), few).map(|delivery| delivery.len());
        let expected = if fits { Ok(1) } else { Err(ErrorCode::TooManyEvents) };
        assert_eq!(answer.map_err(Error::code), expected, "{body}");
    }
}

/// An index that held many events is not the larger for a hostile body, and an error leaves nothing dangerous behind.
#[test]
fn an_index_survives_errors() {
    let good = batch(10, false);
    let mut index = Index::new();
    for bad in [&b"["[..], b"{\"entry\":[{},{},{},{},{},{},{}", b"\xff", b""] {
        assert!(Delivery::parse_unverified_into(bad, Limits::default(), &mut index).is_err());
        (0..index.len()).for_each(|at| look(&index.event(bad, at).unwrap()));
        assert!(Delivery::parse_unverified_into(good.as_bytes(), Limits::default(), &mut index).is_ok());
        assert_eq!(index.len(), 10);
    }
    // Over another body the answers mean nothing, but nothing worse happens.
    let hostile = [0xff, b'"', b'\\', b'{'].map(|byte| vec![byte; 3000]);
    let short = [&b""[..], b"{", &good.as_bytes()[..200]];
    for other in short.into_iter().chain(hostile.iter().map(Vec::as_slice)) {
        for at in 0..index.len() {
            let event = index.event(other, at).unwrap();
            look(&event);
            black_box((event.unified(), event.key(), event.raw_compact(), format!("{event:?}")));
        }
    }
}
