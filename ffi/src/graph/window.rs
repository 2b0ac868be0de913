//! What is known without an answer: codes, windows, lengths.

use hubsig::Kind;
use hubsig::graph::oauth::{Due, refresh_due};
use hubsig::graph::{self, Channel, Thread, classify, opens_window, split_text};

use crate::error::{Fault, hubsig_status};
use crate::event::HUBSIG_NO_TIME;
use crate::generated::{
    HUBSIG_DUE_DEAD, HUBSIG_DUE_DUE, HUBSIG_DUE_FRESH, HUBSIG_DUE_TOO_YOUNG, HUBSIG_ERROR_TEXT_NOT_UTF8,
    HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_PLATFORM_INSTAGRAM, HUBSIG_PLATFORM_MESSENGER,
    HUBSIG_PLATFORM_WHATSAPP,
};
use crate::guard::{self, answer};
use crate::input;
use crate::output::{Optional, Out};

/// What to do about a code and a subcode, HUBSIG_ACTION_*, without an answer: also for the errors that WhatsApp reports in a
/// status webhook. `subcode` is 0 for none, `transient` is Meta's `is_transient`. `*maybe_delivered` (may be NULL) is 1
/// where the request may have taken effect.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_classify(
    code: i32,
    subcode: i32,
    transient: u8,
    maybe_delivered: *mut u8,
) -> u8 {
    // SAFETY: the contract of the C interface.
    let out = unsafe { Optional::new(maybe_delivered) };
    guard::value(0, || {
        let (action, maybe) = classify(code, subcode, transient != 0);
        out.put(maybe.into());
        action.id()
    })
}

/// hubsig_thread.live: the comment is on no live video.
pub const HUBSIG_LIVE_NONE: u32 = 0;
/// hubsig_thread.live: the broadcast that was commented on is running.
pub const HUBSIG_LIVE_RUNNING: u32 = 1;
/// hubsig_thread.live: it is over.
pub const HUBSIG_LIVE_OVER: u32 = 2;

/// What is known about a conversation. Begin with HUBSIG_THREAD_INIT. Times are milliseconds since 1970 UTC, as events have
/// them; HUBSIG_NO_TIME for what did not happen.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct hubsig_thread {
    /// The newest event that opens the window (hubsig_graph_opens_window), by its own timestamp.
    pub last_open_ms: i64,
    /// When the person commented.
    pub comment_ms: i64,
    /// 1 if that comment was answered privately: it can be once.
    pub comment_used: u32,
    /// For a comment on a live video: HUBSIG_LIVE_*.
    pub live: u32,
}

/// What may be sent, and until when: each is a time in milliseconds since 1970 UTC from which on it may no more,
/// HUBSIG_NO_TIME if it may not now.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct hubsig_allowed {
    /// Anything, promotional content included.
    pub open_until: i64,
    /// What a person wrote, tagged HUMAN_AGENT, by apps with that feature. The tag is needed once `open_until` is over.
    pub human_until: i64,
    /// One private reply to the comment. For a live comment the end of the broadcast may come first.
    pub private_reply_until: i64,
    /// 1 for templates that Meta approved (WhatsApp), utility templates and marketing messages (Messenger): they need no
    /// window, but consent of their own.
    pub templates: u32,
    /// 0.
    pub reserved: u32,
}

/// Says what may be sent at `now_ms` and writes it to `*allowed`. Advice: Meta's clock decides, and HUBSIG_ACTION_WINDOW is
/// to be expected however open a window looks from here.
///
/// `platform` is a HUBSIG_PLATFORM_*. `skew_ms` shortens every window by so much, for clocks that differ; a minute is a
/// sensible value. A window of 24 hours is open for less than 24 hours: at exactly 24 it is closed.
///
/// Statuses: HUBSIG_ERROR_UNKNOWN_NAME for another platform.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_allowed(
    platform: u8,
    thread: *const hubsig_thread,
    now_ms: i64,
    skew_ms: i64,
    allowed: *mut hubsig_allowed,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (thread, out) = unsafe { (input::reference(thread)?, Out::new(allowed)?) };
        let channel = channel(platform).ok_or(Fault::from(HUBSIG_ERROR_UNKNOWN_NAME))?;
        let known = |time: i64| (time != HUBSIG_NO_TIME).then_some(time);
        let thread = Thread {
            last_open_ms: known(thread.last_open_ms),
            comment_ms: known(thread.comment_ms),
            comment_used: thread.comment_used != 0,
            live: match thread.live {
                HUBSIG_LIVE_NONE => None,
                live => Some(live == HUBSIG_LIVE_RUNNING),
            },
        };
        let found = graph::allowed(channel, &thread, now_ms, skew_ms);
        out.put(hubsig_allowed {
            open_until: found.open_until.unwrap_or(HUBSIG_NO_TIME),
            human_until: found.human_until.unwrap_or(HUBSIG_NO_TIME),
            private_reply_until: found.private_reply_until.unwrap_or(HUBSIG_NO_TIME),
            templates: found.template.into(),
            reserved: 0,
        });
        Ok(())
    })
}

/// 1 if an event of this kind, HUBSIG_KIND_*, opens the window of 24 hours on this platform, HUBSIG_PLATFORM_*; else 0. Ask
/// it about HUBSIG_DIRECTION_INCOMING only: a kind does not tell whose message it is.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_graph_opens_window(platform: u8, kind: u16) -> u8 {
    guard::value(0, || {
        let opens = channel(platform).zip(Kind::from_id(kind));
        opens.is_some_and(|(channel, kind)| opens_window(channel, kind)).into()
    })
}

fn channel(platform: u8) -> Option<Channel> {
    match platform {
        HUBSIG_PLATFORM_INSTAGRAM => Some(Channel::Instagram),
        HUBSIG_PLATFORM_MESSENGER => Some(Channel::Messenger),
        HUBSIG_PLATFORM_WHATSAPP => Some(Channel::WhatsApp),
        _ => None,
    }
}

/// Cuts a long text into pieces that Meta takes: writes the length of the next piece to `*piece_length`, at most
/// `max_bytes`, at white space where there is some, else between two characters. The rest of the text begins behind it;
/// an empty text has pieces of length 0. A limit below 4 is taken as 4, since a character may take so many bytes.
///
/// Statuses: HUBSIG_ERROR_TEXT_NOT_UTF8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hubsig_graph_split_text(
    text: *const u8,
    text_length: usize,
    max_bytes: usize,
    piece_length: *mut usize,
) -> hubsig_status {
    answer(Optional::NONE, || {
        // SAFETY: the contract of the C interface.
        let (text, out) = unsafe { (input::bytes(text, text_length)?, Out::new(piece_length)?) };
        // A piece depends on no more than what it could hold and one character: so long texts are cut in linear time.
        let begin = text.get(..max_bytes.max(WIDEST).saturating_add(WIDEST)).unwrap_or(text);
        let begin = match str::from_utf8(begin) {
            Ok(begin) => begin,
            // A character that only the end of this part cuts in two.
            Err(error) if error.error_len().is_none() && begin.len() < text.len() => {
                str::from_utf8(begin.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
            }
            Err(_) => return Err(HUBSIG_ERROR_TEXT_NOT_UTF8.into()),
        };
        out.put(split_text(begin, max_bytes).next().map_or(0, str::len));
        Ok(())
    })
}

/// The most bytes that one character takes in UTF-8.
const WIDEST: usize = 4;

/// What to do about a long-lived token of Instagram Login, HUBSIG_DUE_*. Times are milliseconds since 1970 UTC: when it was
/// issued, when it ends, now.
#[unsafe(no_mangle)]
pub extern "C" fn hubsig_graph_refresh_due(issued_ms: i64, expires_ms: i64, now_ms: i64) -> u8 {
    guard::value(0, || match refresh_due(issued_ms, expires_ms, now_ms) {
        Due::TooYoung => HUBSIG_DUE_TOO_YOUNG,
        Due::Fresh => HUBSIG_DUE_FRESH,
        Due::Due => HUBSIG_DUE_DUE,
        Due::Dead => HUBSIG_DUE_DEAD,
    })
}
