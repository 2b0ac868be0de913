//! An event is answered, or there is a reason: every event of the vectors, to the millisecond, from every api.

use std::collections::BTreeSet;

use hubsig::graph::{
    Api, BuildErrorCode, Channel, ReplyError, ReplyRefusal as Refusal, Request, limits, opens_window, reply,
};
use hubsig::{Delivery, Direction, Event, Kind, Platform, ShapeKind, UserIdType};
use serde_json::{Value, json};

use crate::support;

const INSTAGRAM: Api<'_> = Api::instagram("v26.0", "TEST-TOKEN");
const PAGE: Api<'_> = Api::instagram_page("v26.0", "TEST-TOKEN");
const MESSENGER: Api<'_> = Api::messenger("v26.0", "TEST-TOKEN");
const WHATSAPP: Api<'_> = Api::whatsapp("v26.0", "TEST-TOKEN");
const APIS: [Api<'_>; 4] = [INSTAGRAM, PAGE, MESSENGER, WHATSAPP];

const DAY: i64 = 24 * 3_600_000;
const WEEK: i64 = 7 * DAY;

fn try_reply(api: &Api<'_>, event: &Event<'_>, now_ms: i64, skew_ms: i64) -> Result<Request, ReplyError> {
    reply(api, event, "Moin", now_ms, skew_ms)
}

fn refusal(result: Result<Request, ReplyError>) -> Option<Refusal> {
    match result.err()? {
        ReplyError::Refused(refusal) => Some(refusal),
        ReplyError::Build(error) => panic!("{error:?}"),
    }
}

/// The time that counts, found with another reader: the event's own, for a comment also `created_time` or the time
/// of the entry that it is in.
fn time_of(event: &Event<'_>, body: &[u8]) -> Option<i64> {
    if event.shape() != ShapeKind::Comment {
        return event.timestamp_ms();
    }
    let root: Value = serde_json::from_slice(body).unwrap();
    let id = event.message_id()?.to_string();
    let entries = root["entry"].as_array().cloned().unwrap_or_default();
    let entry = entries.iter().find(|entry| entry.to_string().contains(&id))?;
    let change = if entry["changes"].is_array() { &entry["changes"][0] } else { entry };
    let seconds = change["value"]["created_time"].as_i64().or_else(|| entry["time"].as_i64())?;
    Some(if seconds < 100_000_000_000 { seconds * 1000 } else { seconds })
}

fn fits(api: &Api<'_>, event: &Event<'_>) -> bool {
    event.platform().name() == api.channel().name()
}

#[test]
fn every_event_of_the_vectors_is_answered_or_there_is_a_reason() {
    let (mut kinds, mut answered, mut reasons) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (name, body) in support::vectors() {
        for event in Delivery::parse_unverified(&body).unwrap().events() {
            kinds.insert(event.kind());
            let now = time_of(&event, &body).unwrap_or(0);
            for api in &APIS {
                let result = try_reply(api, &event, now, 0);
                match &result {
                    Ok(request) => {
                        assert!(fits(api, &event), "{name}");
                        assert_eq!(event.direction(), Direction::Incoming, "{name}");
                        assert_ne!(event.channel().name(), "standby", "{name}");
                        assert_eq!(serde_json::from_slice::<Value>(&request.body).unwrap(), body_of(&event));
                        assert_eq!(request.url, url_of(api, &event), "{name}");
                        answered.insert(event.kind());
                        at_the_edges(api, &event, now);
                    }
                    Err(ReplyError::Build(error)) => panic!("{name}: {error:?}"),
                    Err(ReplyError::Refused(refusal)) => {
                        assert_eq!(*refusal == Refusal::PlatformMismatch, !fits(api, &event), "{name}");
                        if fits(api, &event) {
                            let outgoing = event.direction() == Direction::Outgoing;
                            assert_eq!(*refusal == Refusal::Outgoing, outgoing, "{name}");
                        }
                        reasons.insert(refusal.name());
                    }
                }
                the_same_elsewhere(api, &event, now, &result);
            }
        }
    }
    let unasked: Vec<_> = Kind::ALL.iter().filter(|kind| !kinds.contains(kind)).collect();
    assert_eq!(unasked, [&Kind::SignedRequest], "which comes as a form, not in a delivery");
    let meant = Kind::ALL.iter().filter(|kind| kind.direction() == Direction::Incoming).filter(|kind| {
        let channels = [Channel::Instagram, Channel::Messenger, Channel::WhatsApp];
        let opens = |channel: &Channel| {
            kind.platforms().iter().any(|platform| platform.name() == channel.name())
                && opens_window(*channel, **kind)
        };
        kind.shape() == ShapeKind::Comment || channels.iter().any(opens)
    });
    let meant: BTreeSet<_> = meant.copied().collect();
    assert_eq!(answered, meant, "each kind that can be answered is, and no other");
    // Times out of the vectors are taken as now: nothing is late.
    let never = ["window_closed", "comment_expired"];
    let all: BTreeSet<_> = Refusal::ALL.iter().map(|refusal| refusal.name()).collect();
    assert_eq!(&all - &reasons, never.into_iter().collect());
}

/// What the body must be, put together by hand.
fn body_of(event: &Event<'_>) -> Value {
    let text = |text: Option<hubsig::Text<'_>>| text.unwrap().to_string();
    if event.platform() == Platform::WhatsApp {
        let element: Value = serde_json::from_slice(event.raw()).unwrap();
        let number = element["from"].as_str().map(str::to_owned);
        let number =
            number.or((event.user_id_type() == Some(UserIdType::WaId)).then(|| text(event.user_id())));
        let (name, id) = number.map_or_else(|| ("recipient", text(event.user_id())), |number| ("to", number));
        return json!({"messaging_product": "whatsapp", "recipient_type": "individual", name: id,
            "type": "text", "text": {"preview_url": false, "body": "Moin"}});
    }
    let recipient = if event.shape() == ShapeKind::Comment {
        json!({"comment_id": text(event.message_id())})
    } else {
        json!({"id": text(event.user_id())})
    };
    let mut body = json!({"recipient": recipient, "message": {"text": "Moin"}});
    if event.platform() == Platform::Messenger {
        body["messaging_type"] = "RESPONSE".into();
    }
    body
}

fn url_of(api: &Api<'_>, event: &Event<'_>) -> String {
    let node = match event.phone_number_id() {
        Some(number) => number.to_string(),
        None => "me".to_owned(),
    };
    format!("https://{}/v26.0/{node}/messages", api.host().name())
}

/// Open one millisecond before the end, closed at it.
fn at_the_edges(api: &Api<'_>, event: &Event<'_>, time: i64) {
    let (length, late) = match event.shape() {
        ShapeKind::Comment => (WEEK, Refusal::CommentExpired),
        _ => (DAY, Refusal::WindowClosed),
    };
    for skew in [0, 1, 60_000, 3_600_000] {
        let end = time + length - skew;
        assert_eq!(refusal(try_reply(api, event, end - 1, skew)), None, "{event:?} {skew}");
        for now in [end, end + 1, end + 100 * WEEK, i64::MAX] {
            assert_eq!(refusal(try_reply(api, event, now, skew)), Some(late), "{event:?} {skew} {now}");
        }
    }
    assert_eq!(refusal(try_reply(api, event, time + length, -60_000)), Some(late), "a negative skew is none");
    assert_eq!(refusal(try_reply(api, event, time - DAY, 0)), None, "a clock that is behind");
    assert_eq!(refusal(try_reply(api, event, i64::MIN, i64::MIN)), None);
}

/// A pickle, a job and a struct of C's are answered like the event that they were made of.
fn the_same_elsewhere(api: &Api<'_>, event: &Event<'_>, now: i64, result: &Result<Request, ReplyError>) {
    let single = event.to_delivery();
    let delivery = Delivery::parse_unverified(&single).unwrap();
    assert_eq!(&try_reply(api, &delivery.get(0).unwrap(), now, 0), result, "{event:?}");
    assert_eq!(delivery.get(0).unwrap().to_delivery(), single, "{event:?}");
}

#[test]
fn an_event_as_plain_numbers_is_answered_alike() {
    for (name, body) in support::vectors() {
        for event in Delivery::parse_unverified(&body).unwrap().events() {
            let again = Event::from_parts(&body, &event.parts()).unwrap();
            for api in &APIS {
                let now = time_of(&event, &body).unwrap_or(0);
                assert_eq!(try_reply(api, &again, now, 0), try_reply(api, &event, now, 0), "{name}");
            }
            // Numbers that are no event's do no harm.
            for metadata in [1, u32::try_from(body.len()).unwrap() - 1, u32::MAX] {
                let mut parts = event.parts();
                parts.around = metadata;
                let _ =
                    Event::from_parts(&body, &parts).map(|event| try_reply(&INSTAGRAM, &event, 0, 0).is_ok());
            }
        }
    }
}

/// Broken and odd bodies: no panic, and never an answer to oneself.
#[test]
fn an_event_of_a_damaged_body_is_answered_only_if_somebody_else_wrote_it() {
    let mut random = fastrand::Rng::with_seed(20_261_128);
    let mut asked = 0;
    for (name, body) in support::vectors() {
        for _ in 0..40 {
            let mut changed = body.clone();
            let at = random.usize(..changed.len());
            changed[at] = *random.choice(b"{}[]:,\"\\0159aeiotu \xc3").unwrap();
            let Ok(delivery) = Delivery::parse_unverified(&changed) else { continue };
            for event in delivery.events() {
                for api in &APIS {
                    let now = event.timestamp_ms().unwrap_or(1_790_412_346_000);
                    if let Ok(request) = try_reply(api, &event, now, 0) {
                        assert_eq!(event.direction(), Direction::Incoming, "{name}");
                        assert!(fits(api, &event), "{name}");
                        assert!(serde_json::from_slice::<Value>(&request.body).is_ok(), "{name}");
                    }
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 40_000, "{asked}");
}

fn one<T>(body: &str, ask: impl FnOnce(&Event<'_>) -> T) -> T {
    let delivery = Delivery::parse_unverified(body.as_bytes()).unwrap();
    assert_eq!(delivery.len(), 1, "{body}");
    ask(&delivery.get(0).unwrap())
}

const VALUE: &str = r#"{"id":"18099","text":"?","from":{"id":"66","username":"lia"},"media":{"id":"17"}}"#;

/// Instagram's comments have the time of their entry, wherever in it that stands.
#[test]
fn the_time_of_a_comment() {
    const THEN: i64 = 1_790_412_346_000;
    let change = format!(r#"{{"field":"comments","value":{VALUE}}}"#);
    let turned = format!(r#"{{"value":{VALUE},"field":"comments"}}"#);
    let with = |member: &str| change.replace("{\"id\":\"18099\"", &format!("{{{member},\"id\":\"18099\""));
    for (entry, expected) in [
        (format!(r#"{{"id":"1","time":1790412346,"changes":[{change}]}}"#), Some(THEN)),
        (format!(r#"{{"time":1790412346,"id":"1","changes":[{change}]}}"#), Some(THEN)),
        (format!(r#"{{"time":1790412346000,"id":"1","changes":[{turned}]}}"#), Some(THEN)),
        (format!(r#"{{ "time" : "1790412346" , "id":"1","changes" : [ {change} ] }}"#), Some(THEN)),
        (format!(r#"{{"id":"1","changes":[{change}],"time":1790412346}}"#), Some(THEN)),
        (format!(r#"{{"id":"1","changes":[{turned}],"x":[1,{{}}],"time":1790412346}}"#), Some(THEN)),
        (format!(r#"{{"changes":[{change}],"time":1790412346,"id":"1"}}"#), Some(THEN)),
        (format!(r#"{{"id":"1","ti\u006de":1790412346,"changes":[{change}]}}"#), Some(THEN)),
        (format!(r#"{{"id":"1","time":1790412346,"field":"comments","value":{VALUE}}}"#), Some(THEN)),
        (format!(r#"{{"field":"comments","value":{VALUE},"time":1790412346,"id":"1"}}"#), Some(THEN)),
        (
            format!(r#"{{"id":"1","time":1790412346,"changes":[{{"value":{{"changes":[{change}]}}}}]}}"#),
            Some(THEN),
        ),
        // Of two the last counts.
        (format!(r#"{{"id":"1","time":1,"time":1790412346,"changes":[{change}]}}"#), Some(THEN)),
        (format!(r#"{{"id":"1","time":1,"changes":[{change}],"time":1790412346}}"#), Some(THEN)),
        // A time of its own goes before that of the entry.
        (
            format!(r#"{{"id":"1","time":1,"changes":[{}]}}"#, with(r#""created_time":1790412346"#)),
            Some(THEN),
        ),
        (
            format!(r#"{{"id":"1","time":1790412346,"changes":[{}]}}"#, with(r#""created_time":"?""#)),
            Some(THEN),
        ),
        // None.
        (format!(r#"{{"id":"1","changes":[{change}]}}"#), None),
        (format!(r#"{{"id":"1","time":null,"changes":[{change}]}}"#), None),
        (format!(r#"{{"id":"1","time":{{}},"changes":[{change}]}}"#), None),
        (format!(r#"{{"id":"1","time":-5,"changes":[{change}]}}"#), None),
        (format!(r#"{{"id":"1","time":1790412346,"changes":[{change}],"time":"soon"}}"#), None),
    ] {
        for body in [
            format!(r#"{{"object":"instagram","entry":[{entry}]}}"#),
            format!(r#"{{"entry":[{entry}],"object":"instagram"}}"#),
            format!(r#"[{{"object":"instagram","entry":[{entry}]}}]"#),
        ] {
            one(&body, |event| {
                let late = |now| refusal(try_reply(&INSTAGRAM, event, now, 0));
                match expected {
                    Some(time) => {
                        assert_eq!(late(time + WEEK - 1), None, "{body}");
                        assert_eq!(late(time + WEEK), Some(Refusal::CommentExpired), "{body}");
                    }
                    None => assert_eq!(late(THEN), Some(Refusal::TimeUnknown), "{body}"),
                }
                the_same_elsewhere(&INSTAGRAM, event, THEN, &try_reply(&INSTAGRAM, event, THEN, 0));
            });
        }
    }
}

#[test]
fn a_time_belongs_to_its_own_entry() {
    let entry = |time: &str| {
        format!(
            r#"{{"id":"1",{time}"changes":[{{"field":"comments","value":{VALUE}}},{{"field":"comments","value":{VALUE}}}]}}"#
        )
    };
    let body = format!(
        r#"{{"object":"instagram","entry":[{},{},7,{}]}}"#,
        entry(r#""time":1790412346,"#),
        entry(""),
        entry(r#""time":1790412346000,"#)
    );
    let delivery = Delivery::parse_unverified(body.as_bytes()).unwrap();
    let reasons: Vec<_> =
        delivery.events().map(|event| refusal(try_reply(&INSTAGRAM, &event, 1_790_412_346_000, 0))).collect();
    let unknown = Some(Refusal::TimeUnknown);
    assert_eq!(reasons, [None, None, unknown, unknown, Some(Refusal::NoMessage), None, None]);
    let flat = format!(r#"{{"object":"instagram","time":1790412346,"field":"comments","value":{VALUE}}}"#);
    one(&flat, |event| assert_eq!(refusal(try_reply(&INSTAGRAM, event, 0, 0)), unknown, "no entry, no time"));
}

/// One message, and what becomes of it when one thing about it is different.
#[test]
fn one_reason_after_the_other() {
    const NOW: i64 = 1_790_412_346_000;
    let message = |head: &str, sender: &str, time: &str| {
        format!(
            r#"{{"object":"{head}","entry":[{{"id":"17","time":1790412346000,"messaging":[{{{sender}"recipient":{{"id":"17"}},{time}"message":{{"mid":"m","text":"?"}}}}]}}]}}"#
        )
    };
    let (lia, time) = (r#""sender":{"id":"66"},"#, r#""timestamp":1790412346000,"#);
    let whatsapp = |entry: &str, metadata: &str, element: &str| {
        format!(
            r#"{{"object":"whatsapp_business_account","entry":[{{"id":"{entry}","changes":[{{"field":"messages","value":{{"messaging_product":"whatsapp","metadata":{{{metadata}}},"messages":[{{{element}"id":"w","timestamp":"1790412346","type":"text","text":{{"body":"?"}}}}]}}}}]}}]}}"#
        )
    };
    let number = r#""display_phone_number":"49","phone_number_id":"109""#;
    for (api, body, expected) in [
        (INSTAGRAM, message("instagram", lia, time), None),
        (PAGE, message("instagram", lia, time), None),
        (MESSENGER, message("page", lia, time), None),
        (MESSENGER, message("instagram", lia, time), Some(Refusal::PlatformMismatch)),
        (INSTAGRAM, message("page", lia, time), Some(Refusal::PlatformMismatch)),
        (INSTAGRAM, message("user", lia, time), Some(Refusal::PlatformMismatch)),
        (INSTAGRAM, message("instagram", r#""sender":{"id":"17"},"#, time), Some(Refusal::Outgoing)),
        (
            INSTAGRAM,
            message("instagram", lia, time).replace("\"mid\"", "\"is_echo\":true,\"mid\""),
            Some(Refusal::Outgoing),
        ),
        (
            INSTAGRAM,
            message("instagram", lia, time).replace("\"mid\"", "\"is_self\":true,\"mid\""),
            Some(Refusal::Outgoing),
        ),
        (
            INSTAGRAM,
            message("instagram", lia, time).replace("\"mid\"", "\"is_deleted\":true,\"mid\""),
            Some(Refusal::NoMessage),
        ),
        (INSTAGRAM, message("instagram", lia, time).replace("messaging", "standby"), Some(Refusal::Standby)),
        (INSTAGRAM, message("instagram", "", time), Some(Refusal::Nobody)),
        (INSTAGRAM, message("instagram", r#""sender":{"id":""},"#, time), Some(Refusal::Nobody)),
        (
            INSTAGRAM,
            message("instagram", lia, time).replace("{\"id\":\"17\",", "{\"id\":\"0\","),
            Some(Refusal::Nobody),
        ),
        (INSTAGRAM, message("instagram", lia, ""), Some(Refusal::TimeUnknown)),
        (WHATSAPP, whatsapp("102", number, r#""from":"491","#), None),
        (WHATSAPP, whatsapp("102", number, r#""from_user_id":"DE.1","#), None),
        (WHATSAPP, whatsapp("102", number, r#""from":"491","group_id":"g1","#), Some(Refusal::Group)),
        (WHATSAPP, whatsapp("102", number, r#""from":"491","group_id":null,"#), None),
        (WHATSAPP, whatsapp("102", number, ""), Some(Refusal::Nobody)),
        (WHATSAPP, whatsapp("102", "", r#""from":"491","#), Some(Refusal::Nobody)),
        (WHATSAPP, whatsapp("0", number, r#""from":"491","#), Some(Refusal::Nobody)),
    ] {
        one(&body, |event| assert_eq!(refusal(try_reply(&api, event, NOW, 60_000)), expected, "{body}"));
    }
}

/// On a page a comment is told of again when it is edited, hidden or removed; only a new one is answered.
#[test]
fn a_comment_on_a_page() {
    let body = |verb: &str| {
        format!(
            r#"{{"object":"page","entry":[{{"id":"6","time":1790500005,"changes":[{{"value":{{"from":{{"id":"33"}},"post_id":"6_1","created_time":1790500006,"item":"comment",{verb}"comment_id":"1_2","message":"?"}},"field":"feed"}}]}}]}}"#
        )
    };
    for (verb, expected) in [
        (r#""verb":"add","#, None),
        (r#""verb":"\u0061dd","#, None),
        ("", None),
        (r#""verb":"edited","#, Some(Refusal::NoMessage)),
        (r#""verb":"remove","#, Some(Refusal::NoMessage)),
        (r#""verb":"hide","#, Some(Refusal::NoMessage)),
    ] {
        one(&body(verb), |event| {
            assert_eq!(refusal(try_reply(&MESSENGER, event, 1_790_500_006_000, 0)), expected, "{verb}");
        });
    }
}

#[test]
fn what_is_wrong_with_the_text_passes_through() {
    use BuildErrorCode::{Empty, IdInvalid, TokenInvalid, TooLong, VersionInvalid};
    let body = r#"{"object":"instagram","entry":[{"id":"17","messaging":[{"sender":{"id":"66"},"recipient":{"id":"17"},"timestamp":1790412346000,"message":{"mid":"m","text":"?"}}]}]}"#;
    let build = |result: Result<Request, ReplyError>| match result {
        Err(ReplyError::Build(error)) => Some(error.code()),
        Err(ReplyError::Refused(refusal)) => panic!("{refusal}"),
        Ok(_) => None,
    };
    let now = 1_790_412_346_000;
    one(body, |event| {
        for (api, text, expected) in [
            (INSTAGRAM, String::new(), Some(Empty)),
            (INSTAGRAM, "€".repeat(333), None),
            (INSTAGRAM, "€".repeat(334), Some(TooLong)),
            (Api::instagram("26", "t"), "x".to_owned(), Some(VersionInvalid)),
            (Api::instagram("v26.0", "t\n"), "x".to_owned(), Some(TokenInvalid)),
        ] {
            assert_eq!(build(reply(&api, event, &text, now, 0)), expected, "{} bytes", text.len());
        }
        let late = reply(&INSTAGRAM, event, "", now + DAY, 0);
        assert_eq!(refusal(late), Some(Refusal::WindowClosed), "the event comes first");
    });
    let evil = body.replace("\"66\"", "\"6/6\"");
    one(&evil, |event| assert_eq!(build(reply(&INSTAGRAM, event, "x", now, 0)), Some(IdInvalid)));
    assert_eq!((limits::WINDOW_MS, limits::PRIVATE_REPLY_MS), (DAY, WEEK));
}
