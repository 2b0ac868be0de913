//! Windows close at the millisecond, whatever the clock and the skew.

use hubsig::graph::{Allowed, Channel, Thread, allowed, limits, opens_window};
use hubsig::{Direction, Kind};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;
/// When the person wrote.
const THEN: i64 = 1_780_000_000_000;

const CHANNELS: [Channel; 3] = [Channel::Instagram, Channel::Messenger, Channel::WhatsApp];

fn opened() -> Thread {
    Thread { last_open_ms: Some(THEN), ..Thread::default() }
}

#[test]
fn a_day_and_a_week_to_the_millisecond() {
    for channel in CHANNELS {
        let tagged = channel != Channel::WhatsApp;
        for skew in [0, 1, 60_000, HOUR] {
            for (age, open, human) in [
                (-HOUR, true, true),
                (0, true, true),
                (DAY - skew - 1, true, true),
                (DAY - skew, false, true),
                (DAY - skew + 1, false, true),
                (WEEK - skew - 1, false, true),
                (WEEK - skew, false, false),
                (WEEK - skew + 1, false, false),
                (100 * WEEK, false, false),
            ] {
                let now = allowed(channel, &opened(), THEN + age, skew);
                let what = format!("{channel:?} {age} {skew}");
                assert_eq!(now.open_until, open.then_some(THEN + DAY - skew), "{what}");
                assert_eq!(now.human_until, (human && tagged).then_some(THEN + WEEK - skew), "{what}");
                assert_eq!(now.private_reply_until, None, "{what}");
                assert_eq!(now.template, channel != Channel::Instagram, "{what}");
            }
        }
    }
}

#[test]
fn what_a_deadline_says_is_what_the_next_question_answers() {
    for channel in CHANNELS {
        let until = allowed(channel, &opened(), THEN, 60_000).open_until.unwrap();
        assert!(allowed(channel, &opened(), until - 1, 60_000).open_until.is_some());
        assert!(allowed(channel, &opened(), until, 60_000).open_until.is_none());
    }
}

#[test]
fn a_thread_that_never_opened() {
    let nothing = Allowed::default();
    assert_eq!(allowed(Channel::Instagram, &Thread::default(), THEN, 0), nothing);
    assert_eq!(allowed(Channel::Messenger, &Thread::default(), THEN, 0), nothing);
    let template = Allowed { template: true, ..nothing };
    assert_eq!(allowed(Channel::WhatsApp, &Thread::default(), THEN, 0), template);
}

#[test]
fn a_comment_can_be_answered_once_within_a_week() {
    let comment = Thread { comment_ms: Some(THEN), ..Thread::default() };
    for channel in CHANNELS {
        for (thread, age, skew, may) in [
            (comment, 0, 0, true),
            (comment, WEEK - 1, 0, true),
            (comment, WEEK, 0, false),
            (comment, WEEK - 60_000, 60_000, false),
            (comment, WEEK - 60_001, 60_000, true),
            (Thread { comment_used: true, ..comment }, 0, 0, false),
            (Thread { live: Some(true), ..comment }, HOUR, 0, true),
            (Thread { live: Some(false), ..comment }, HOUR, 0, false),
        ] {
            let now = allowed(channel, &thread, THEN + age, skew);
            let may = may && channel != Channel::WhatsApp;
            assert_eq!(now.private_reply_until.is_some(), may, "{channel:?} {thread:?} {age} {skew}");
            assert_eq!((now.open_until, now.human_until), (None, None), "a comment opens no window");
        }
    }
}

#[test]
fn no_time_overflows() {
    let edges = [i64::MIN, i64::MIN + 1, -1, 0, 1, THEN, i64::MAX - 1, i64::MAX];
    for time in edges {
        for now in edges {
            for skew in edges {
                let thread = Thread { last_open_ms: Some(time), comment_ms: Some(time), ..Thread::default() };
                for channel in CHANNELS {
                    let all = allowed(channel, &thread, now, skew);
                    for until in
                        [all.open_until, all.human_until, all.private_reply_until].into_iter().flatten()
                    {
                        assert!(now < until, "{time} {now} {skew}");
                    }
                }
            }
        }
    }
    let negative = allowed(Channel::Instagram, &opened(), THEN + DAY, -HOUR);
    assert_eq!(negative.open_until, None, "a negative skew does not lengthen a window");
    assert_eq!(limits::WINDOW_MS, DAY);
    assert_eq!(limits::HUMAN_AGENT_MS, WEEK);
}

#[test]
fn what_opens_a_window() {
    use Channel::{Instagram, Messenger, WhatsApp};
    for (kind, channels) in [
        (Kind::MessageText, &CHANNELS[..]),
        (Kind::StoryMention, &CHANNELS),
        (Kind::StoryReply, &CHANNELS),
        (Kind::QuickReply, &CHANNELS),
        (Kind::Postback, &CHANNELS),
        (Kind::MessageReaction, &[Messenger]),
        (Kind::Referral, &[Messenger]),
        (Kind::Optin, &[Messenger]),
        (Kind::CallConnect, &[WhatsApp]),
        (Kind::InteractiveListReply, &[WhatsApp]),
        (Kind::Comment, &[]),
        (Kind::LiveComment, &[]),
        (Kind::FeedComment, &[]),
        (Kind::Mention, &[]),
        (Kind::MessageEcho, &[]),
        (Kind::MessageEdit, &[]),
        (Kind::MessageDeleted, &[]),
        (Kind::MessageRead, &[]),
        (Kind::MessageDelivered, &[]),
        (Kind::SystemMessage, &[]),
        (Kind::UnknownMessagingEvent, &[]),
    ] {
        for channel in [Instagram, Messenger, WhatsApp] {
            assert_eq!(opens_window(channel, kind), channels.contains(&channel), "{kind:?} {channel:?}");
        }
    }
    for kind in Kind::ALL {
        let opens = CHANNELS.iter().any(|channel| opens_window(*channel, *kind));
        assert!(!opens || kind.direction() == Direction::Incoming, "{kind:?} is nothing a person did");
    }
}
