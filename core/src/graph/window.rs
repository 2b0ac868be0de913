//! Messaging windows: when one may write at all. Pure functions of times.
//!
//! An answer is advice. Meta's clock decides, and it has closed windows early:
//! [`Action::Window`](super::Action::Window) is to be expected however open a window looks from here.

use super::api::Channel;
use crate::classify::says_something;
use crate::generated::Kind;
use crate::generated::graph::limits;

/// What is known about a conversation. Times are milliseconds UTC, as events have them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Thread {
    /// The newest event that [opens the window](opens_window), by its own timestamp, not its entry's.
    pub last_open_ms: Option<i64>,
    /// When the person commented, if they did.
    pub comment_ms: Option<i64>,
    /// Whether that comment was answered privately: it can be once.
    pub comment_used: bool,
    /// For a comment on a live video, whether it is still running; `None` for other comments.
    pub live: Option<bool>,
}

/// What may be sent, and until when: each is a time in milliseconds UTC from which on it may no more, `None` if it
/// may not now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Allowed {
    /// Anything, promotional content included.
    pub open_until: Option<i64>,
    /// What a person wrote, tagged HUMAN_AGENT, by apps with that feature. The tag is needed once
    /// [`open_until`](Self::open_until) is `None`.
    pub human_until: Option<i64>,
    /// One private reply to the comment. For a live comment the end of the broadcast may come first.
    pub private_reply_until: Option<i64>,
    /// Templates that Meta approved (WhatsApp), utility templates and marketing messages (Messenger): they need no
    /// window, but consent of their own.
    pub template: bool,
}

/// Whether an event opens the standard window of 24 hours. Ask it about incoming events only: a kind does not tell
/// whose message it is.
///
/// A person's message in any form does, and so does tapping a button, a menu or an ice breaker. A reaction does on
/// Messenger; for Instagram and WhatsApp no page says so. A comment never does. What is not known does not.
pub fn opens_window(channel: Channel, kind: Kind) -> bool {
    match kind {
        kind if says_something(kind) => true,
        Kind::MessageMediaPlaceholder | Kind::Postback | Kind::Order => true,
        Kind::InteractiveButtonReply
        | Kind::InteractiveListReply
        | Kind::InteractiveNfmReply
        | Kind::InteractiveUnknown
        | Kind::TemplateButtonReply
        | Kind::CallConnect => channel == Channel::WhatsApp,
        Kind::MessageReaction | Kind::Referral | Kind::Optin => channel == Channel::Messenger,
        _ => false,
    }
}

/// What may be sent at `now_ms`.
///
/// A window of 24 hours is open for less than 24 hours: at exactly 24 it is closed. `skew_ms` shortens every window
/// by so much, for clocks that differ; a minute is a sensible value. A negative one counts as 0. No time overflows.
///
/// ```
/// use hubsig::graph::{Channel, Thread, allowed};
///
/// let thread = Thread { last_open_ms: Some(1_780_000_000_000), ..Thread::default() };
/// let after_a_day = allowed(Channel::Instagram, &thread, 1_780_086_400_000, 0);
/// assert_eq!(after_a_day.open_until, None);
/// assert_eq!(after_a_day.human_until, Some(1_780_604_800_000));
/// ```
pub fn allowed(channel: Channel, thread: &Thread, now_ms: i64, skew_ms: i64) -> Allowed {
    let skew = skew_ms.max(0);
    let until = |from: Option<i64>, length: i64| {
        let end = from?.saturating_add(length).saturating_sub(skew);
        (now_ms < end).then_some(end)
    };
    let tagged = channel != Channel::WhatsApp;
    let answerable = tagged && !thread.comment_used && thread.live != Some(false);
    Allowed {
        open_until: until(thread.last_open_ms, limits::WINDOW_MS),
        human_until: until(thread.last_open_ms.filter(|_| tagged), limits::HUMAN_AGENT_MS),
        private_reply_until: until(thread.comment_ms.filter(|_| answerable), limits::PRIVATE_REPLY_MS),
        template: match channel {
            Channel::Instagram => false,
            Channel::Messenger => thread.last_open_ms.is_some(),
            Channel::WhatsApp => true,
        },
    }
}
