// Generated from core/spec/graph_errors.toml and core/spec/graph_limits.toml; edit the tables, not this file.

#![allow(clippy::unreadable_literal, reason = "codes are searched for as Meta writes them")]

use crate::graph::known::{KnownError, Range, Wait};

/// What to do about an answer that is no success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Action {
    /// Passing trouble: try again, waiting longer each time; look at `maybe_delivered` first.
    Retry = 1,
    /// Throttled: send nothing until the wait is over. Calls made meanwhile prolong it.
    Wait = 2,
    /// The token is dead: stop the account and ask for a new login.
    Reauth = 3,
    /// This person cannot be reached, or this look-up has no answer: discard it, keep the account.
    Drop = 4,
    /// The request itself is wrong: never send it again unchanged.
    Fix = 5,
    /// Outside the messaging window: a HUMAN_AGENT reply or a template, or nothing, until the person writes.
    Window = 6,
    /// Permission, review, linkage, policy or rollout: a person has to act, waiting does not help.
    Escalate = 7,
}

impl Action {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] =
        &[Self::Retry, Self::Wait, Self::Reauth, Self::Drop, Self::Fix, Self::Window, Self::Escalate];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u8) -> Option<Self> {
        match id {
            1 => Some(Self::Retry),
            2 => Some(Self::Wait),
            3 => Some(Self::Reauth),
            4 => Some(Self::Drop),
            5 => Some(Self::Fix),
            6 => Some(Self::Window),
            7 => Some(Self::Escalate),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::Wait => "wait",
            Self::Reauth => "reauth",
            Self::Drop => "drop",
            Self::Fix => "fix",
            Self::Window => "window",
            Self::Escalate => "escalate",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"retry" => Some(Self::Retry),
            b"wait" => Some(Self::Wait),
            b"reauth" => Some(Self::Reauth),
            b"drop" => Some(Self::Drop),
            b"fix" => Some(Self::Fix),
            b"window" => Some(Self::Window),
            b"escalate" => Some(Self::Escalate),
            _ => None,
        }
    }
}

impl core::fmt::Display for Action {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// Why a request was not built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum BuildErrorCode {
    /// A text, id, list or secret that the request cannot do without has nothing in it.
    Empty = 601,
    /// A text is longer than the limit in the table of limits. Texts of Instagram are counted in bytes of UTF-8: `split_text` cuts them.
    TooLong = 602,
    /// More images, quick replies, buttons or cards than one message may hold.
    TooMany = 603,
    /// An id in a path may hold ASCII letters, digits and `_.:=-` only, and is not `.` or `..`. Anything else could change which address is called.
    IdInvalid = 604,
    /// The version is `v`, digits, `.`, digits.
    VersionInvalid = 605,
    /// A token holds visible ASCII characters only. White space at the end usually comes from a file.
    TokenInvalid = 606,
    /// A URL begins with `https://` or `http://`, has a host, and holds no space or control character.
    UrlInvalid = 607,
    /// What is handed over as JSON is checked before it is sent: one object, RFC 8259.
    JsonInvalid = 608,
    /// Sender actions go to a user only; a post and a notification token exist on Messenger only.
    RecipientUnsupported = 609,
    /// The content or call belongs to another channel: images on quick replies are Messenger's, `whatsapp` has functions of its own.
    ChannelUnsupported = 610,
    /// The message tag is HUMAN_AGENT or none: `MessageTag` goes with `human_agent` and with nothing else. Other tags fail since 2026-04-27.
    TagMismatch = 611,
    /// A card needs a subtitle, an image, a default action or a button beside its title.
    CardBare = 612,
    /// The token and its proof are placed by the library: a token in a URL ends up in logs.
    QueryReserved = 613,
    /// GET requests carry no JSON.
    BodyNotAllowed = 614,
}

impl BuildErrorCode {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::TooLong,
        Self::TooMany,
        Self::IdInvalid,
        Self::VersionInvalid,
        Self::TokenInvalid,
        Self::UrlInvalid,
        Self::JsonInvalid,
        Self::RecipientUnsupported,
        Self::ChannelUnsupported,
        Self::TagMismatch,
        Self::CardBare,
        Self::QueryReserved,
        Self::BodyNotAllowed,
    ];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u16) -> Option<Self> {
        match id {
            601 => Some(Self::Empty),
            602 => Some(Self::TooLong),
            603 => Some(Self::TooMany),
            604 => Some(Self::IdInvalid),
            605 => Some(Self::VersionInvalid),
            606 => Some(Self::TokenInvalid),
            607 => Some(Self::UrlInvalid),
            608 => Some(Self::JsonInvalid),
            609 => Some(Self::RecipientUnsupported),
            610 => Some(Self::ChannelUnsupported),
            611 => Some(Self::TagMismatch),
            612 => Some(Self::CardBare),
            613 => Some(Self::QueryReserved),
            614 => Some(Self::BodyNotAllowed),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too_long",
            Self::TooMany => "too_many",
            Self::IdInvalid => "id_invalid",
            Self::VersionInvalid => "version_invalid",
            Self::TokenInvalid => "token_invalid",
            Self::UrlInvalid => "url_invalid",
            Self::JsonInvalid => "json_invalid",
            Self::RecipientUnsupported => "recipient_unsupported",
            Self::ChannelUnsupported => "channel_unsupported",
            Self::TagMismatch => "tag_mismatch",
            Self::CardBare => "card_bare",
            Self::QueryReserved => "query_reserved",
            Self::BodyNotAllowed => "body_not_allowed",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"empty" => Some(Self::Empty),
            b"too_long" => Some(Self::TooLong),
            b"too_many" => Some(Self::TooMany),
            b"id_invalid" => Some(Self::IdInvalid),
            b"version_invalid" => Some(Self::VersionInvalid),
            b"token_invalid" => Some(Self::TokenInvalid),
            b"url_invalid" => Some(Self::UrlInvalid),
            b"json_invalid" => Some(Self::JsonInvalid),
            b"recipient_unsupported" => Some(Self::RecipientUnsupported),
            b"channel_unsupported" => Some(Self::ChannelUnsupported),
            b"tag_mismatch" => Some(Self::TagMismatch),
            b"card_bare" => Some(Self::CardBare),
            b"query_reserved" => Some(Self::QueryReserved),
            b"body_not_allowed" => Some(Self::BodyNotAllowed),
            _ => None,
        }
    }

    /// A text for logs, without anything secret and without anything that was handed over.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Empty => "must not be empty",
            Self::TooLong => "is longer than Meta accepts",
            Self::TooMany => "has more elements than Meta accepts",
            Self::IdInvalid => "is no id that may stand in a path",
            Self::VersionInvalid => "is no version such as v26.0",
            Self::TokenInvalid => "cannot stand in a header",
            Self::UrlInvalid => "is no http or https URL",
            Self::JsonInvalid => "is no JSON object",
            Self::RecipientUnsupported => "cannot be the recipient of this",
            Self::ChannelUnsupported => "does not exist on this channel",
            Self::TagMismatch => "contradicts `human_agent`",
            Self::CardBare => "needs more than a title",
            Self::QueryReserved => "belongs to the library",
            Self::BodyNotAllowed => "cannot go with a GET request",
        }
    }
}

impl core::fmt::Display for BuildErrorCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// Why an event is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum ReplyRefusal {
    /// Each platform has an api of its own, and events of other products cannot be answered at all.
    PlatformMismatch = 641,
    /// An echo, an own comment, or anything else that the account did. Answering it would be answering oneself.
    Outgoing = 642,
    /// Neither a comment nor anything that opens the messaging window of its platform: receipts, edits, deletions, reactions on Instagram and WhatsApp, mentions, what is unknown. Of comments on a page, those that were edited or removed too.
    NoMessage = 643,
    /// A copy for an app that does not own the thread: Meta refuses to send for it.
    Standby = 644,
    /// Without a person, a comment id or, on WhatsApp, the number that was written to. Also for samples of the dashboard, whose ids are nobody's.
    Nobody = 645,
    /// An answer to the person alone would be another conversation, and groups are not written to with these functions.
    Group = 646,
    /// Whether the window is open cannot be known. A comment without a time has that of its entry, a message has not.
    TimeUnknown = 647,
    /// The messaging window is closed, unless the person did something since: another event says so.
    WindowClosed = 648,
    /// A comment can be answered privately for seven days. In public it still can, on Instagram with `comment::reply`.
    CommentExpired = 649,
}

impl ReplyRefusal {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] = &[
        Self::PlatformMismatch,
        Self::Outgoing,
        Self::NoMessage,
        Self::Standby,
        Self::Nobody,
        Self::Group,
        Self::TimeUnknown,
        Self::WindowClosed,
        Self::CommentExpired,
    ];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u16) -> Option<Self> {
        match id {
            641 => Some(Self::PlatformMismatch),
            642 => Some(Self::Outgoing),
            643 => Some(Self::NoMessage),
            644 => Some(Self::Standby),
            645 => Some(Self::Nobody),
            646 => Some(Self::Group),
            647 => Some(Self::TimeUnknown),
            648 => Some(Self::WindowClosed),
            649 => Some(Self::CommentExpired),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PlatformMismatch => "platform_mismatch",
            Self::Outgoing => "outgoing",
            Self::NoMessage => "no_message",
            Self::Standby => "standby",
            Self::Nobody => "nobody",
            Self::Group => "group",
            Self::TimeUnknown => "time_unknown",
            Self::WindowClosed => "window_closed",
            Self::CommentExpired => "comment_expired",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"platform_mismatch" => Some(Self::PlatformMismatch),
            b"outgoing" => Some(Self::Outgoing),
            b"no_message" => Some(Self::NoMessage),
            b"standby" => Some(Self::Standby),
            b"nobody" => Some(Self::Nobody),
            b"group" => Some(Self::Group),
            b"time_unknown" => Some(Self::TimeUnknown),
            b"window_closed" => Some(Self::WindowClosed),
            b"comment_expired" => Some(Self::CommentExpired),
            _ => None,
        }
    }

    /// A text for logs, without anything secret and without anything that was handed over.
    pub const fn message(self) -> &'static str {
        match self {
            Self::PlatformMismatch => "the event is of another platform than the api",
            Self::Outgoing => "the account itself wrote it",
            Self::NoMessage => "it is nothing to answer",
            Self::Standby => "another app has the conversation",
            Self::Nobody => "it names nobody to answer",
            Self::Group => "it was written in a group",
            Self::TimeUnknown => "it has no time",
            Self::WindowClosed => "the 24 hours are over",
            Self::CommentExpired => "the seven days are over",
        }
    }
}

impl core::fmt::Display for ReplyRefusal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// Why the redirect after a login was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum CallbackError {
    /// The redirect does not belong to the login that was started, or the expected value is empty. Also given when `state` is missing.
    StateMismatch = 661,
    /// The person refused the permissions (`error=access_denied`).
    Denied = 662,
    /// Meta came back with an `error` other than `access_denied`.
    Refused = 663,
    /// Neither a code nor an error came back.
    CodeMissing = 664,
    /// `code`, `state` or `error` occurs twice. Which one counts cannot be known, so none does.
    Repeated = 665,
    /// The query string is longer than 16 KiB and was not read.
    TooLong = 666,
}

impl CallbackError {
    /// Every one, in the order of the table.
    pub const ALL: &'static [Self] =
        &[Self::StateMismatch, Self::Denied, Self::Refused, Self::CodeMissing, Self::Repeated, Self::TooLong];

    /// The number in the binary interface; never changed, never reused.
    #[inline]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// The one with this id, if there is one.
    pub const fn from_id(id: u16) -> Option<Self> {
        match id {
            661 => Some(Self::StateMismatch),
            662 => Some(Self::Denied),
            663 => Some(Self::Refused),
            664 => Some(Self::CodeMissing),
            665 => Some(Self::Repeated),
            666 => Some(Self::TooLong),
            _ => None,
        }
    }

    /// The public name, the same in every language.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StateMismatch => "state_mismatch",
            Self::Denied => "denied",
            Self::Refused => "refused",
            Self::CodeMissing => "code_missing",
            Self::Repeated => "repeated",
            Self::TooLong => "too_long",
        }
    }

    /// The one with this name, if there is one.
    pub const fn from_name(name: &str) -> Option<Self> {
        match name.as_bytes() {
            b"state_mismatch" => Some(Self::StateMismatch),
            b"denied" => Some(Self::Denied),
            b"refused" => Some(Self::Refused),
            b"code_missing" => Some(Self::CodeMissing),
            b"repeated" => Some(Self::Repeated),
            b"too_long" => Some(Self::TooLong),
            _ => None,
        }
    }

    /// A text for logs, without anything secret and without anything that was handed over.
    pub const fn message(self) -> &'static str {
        match self {
            Self::StateMismatch => "the state is not the expected one",
            Self::Denied => "the person did not agree",
            Self::Refused => "the login failed",
            Self::CodeMissing => "there is no code",
            Self::Repeated => "a parameter occurs twice",
            Self::TooLong => "the query is too long",
        }
    }
}

impl core::fmt::Display for CallbackError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.name())
    }
}

/// Every row of the table of errors, in the order of code and subcode; rows without a code come last.
pub(crate) static ERRORS: &[KnownError] = &[
    KnownError {
        code: Some(-2),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Meta timed out while working on the request.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(-2),
        subcode: Some(2207003),
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Fetching the media took too long.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(-2),
        subcode: Some(2207020),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The media container expired: make a new one.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(-1),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Meta failed with a general server error.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(-1),
        subcode: Some(2207001),
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Meta failed with a server error.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(-1),
        subcode: Some(2207032),
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "The media container could not be made; try again.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(-1),
        subcode: Some(2207053),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The upload broke: make a new media container.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(0),
        subcode: None,
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The token could not be authenticated: it expired, was withdrawn, or the person removed the app.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(1),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Unknown API error, usually passing.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(1),
        subcode: Some(99),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Unknown error, often because the app lacks the access level for this call.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(1),
        subcode: Some(1357046),
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "An error was answered although messages were sent: find out what arrived before sending anything again.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(1),
        subcode: Some(2207057),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "`thumb_offset` is not within the video.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(2),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Service unavailable for now. May also mean that the person blocked the business: give up after a few attempts.",
        sources: &["Messenger Platform, error codes", "Graph API, handling errors"],
    },
    KnownError {
        code: Some(2),
        subcode: Some(1545133),
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Temporarily unavailable.",
        sources: &["Reports in public code, not a page of Meta's"],
    },
    KnownError {
        code: Some(2),
        subcode: Some(2018344),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The terms for inbox labels were not accepted.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(3),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The app lacks the capability for this method.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(4),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "The app made too many calls within the rolling hour.",
        sources: &["Graph API, handling errors", "Graph API, rate limits"],
    },
    KnownError {
        code: Some(4),
        subcode: Some(2018354),
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Marketing messages follow each other too closely.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(4),
        subcode: Some(2207051),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The publishing action looks like spam to Meta.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(9),
        subcode: Some(2018352),
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many opt-in requests to this person.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(9),
        subcode: Some(2207042),
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 3600, factor: 1, max_s: 3600 }),
        meaning: "The account used up its daily publishing quota; read the quota again before the next attempt.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Permission not granted or removed.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(1404170),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The business is temporarily restricted from sending.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(1893015),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The person stopped notifications about this topic.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(1893063),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The business is temporarily restricted from sending.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(2018065),
        action: Action::Window,
        maybe_delivered: false,
        wait: None,
        meaning: "Outside the allowed messaging window.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(2018108),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The person cannot receive messages now.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(2018278),
        action: Action::Window,
        maybe_delivered: false,
        wait: None,
        meaning: "Outside the allowed messaging window.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(2018336),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The thread is restricted.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(2534022),
        action: Action::Window,
        maybe_delivered: false,
        wait: None,
        meaning: "Outside the allowed messaging window.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(10),
        subcode: Some(2534077),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The link between Instagram account, page and user could not be verified, or two-factor authentication is missing.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(17),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls with this user's token.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(17),
        subcode: Some(2446079),
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls to the advertising API with this user's token.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(24),
        subcode: Some(2207006),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The media was not found, or the token may not see it.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(24),
        subcode: Some(2207008),
        action: Action::Retry,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 30, factor: 1, max_s: 30 }),
        meaning: "The media container is not there yet, or expired: try again within two minutes, then make a new one.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(25),
        subcode: Some(2207050),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The Instagram account is restricted.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(32),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls for this page.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(100),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "A parameter is wrong. Message tags other than HUMAN_AGENT answer this since 2026-04-27.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(33),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The object does not exist, or the token may not see it.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018001),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "No such user for this page or account.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018008),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The URL could not be fetched.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018014),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "`message` and `sender_action` came together.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018047),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The type of the media does not match the file.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018074),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The attachment id is not yours or expired: upload again.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018109),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The attachment is too large.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018164),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The app id is wrong.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018294),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The video could not be fetched within 75 seconds, or is broken.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018320),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The product of a product template is wrong.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2018328),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The version of a product template is wrong.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2207023),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The media type is not known.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2207028),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "A carousel needs two to ten items.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2207035),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The product tags of the media are wrong.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2207036),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The product tags of the media are wrong.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2207037),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The product tags of the media are wrong.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2207040),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "More than twenty tags.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2534001),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The owner archived or deleted the thread.",
        sources: &["Reports in public code, not a page of Meta's"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2534013),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The page is not linked to an Instagram account. One report: a limit on private replies.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2534014),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "No such Instagram user, for instance an account id given in place of an Instagram-scoped one.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2534015),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "This kind of message may not hold that content.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2534025),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The comment cannot be answered privately, or was already.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2534029),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The business is blocked from the messaging API.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(100),
        subcode: Some(2534037),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Another app owns the thread: take it over or set up routing.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(102),
        subcode: None,
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The session is invalid; the subcode says why.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(190),
        subcode: None,
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The token is invalid or expired.",
        sources: &["Messenger Platform, error codes", "Graph API, handling errors"],
    },
    KnownError {
        code: Some(190),
        subcode: Some(458),
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The person removed the app or never installed it.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(190),
        subcode: Some(459),
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The account is held at a checkpoint: the person has to log in on the site first.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(190),
        subcode: Some(460),
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The password was changed.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(190),
        subcode: Some(463),
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The token expired.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(190),
        subcode: Some(464),
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The person is not confirmed: they have to log in on the site first.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(190),
        subcode: Some(467),
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The token is invalid, for instance after a logout.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(190),
        subcode: Some(490),
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The permission of the app was revoked.",
        sources: &["Reports in public code, not a page of Meta's"],
    },
    KnownError {
        code: Some(190),
        subcode: Some(492),
        action: Action::Reauth,
        maybe_delivered: false,
        wait: None,
        meaning: "The person lost their role on the page.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(200),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Permission missing, or the app is not live or not reviewed.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(200),
        subcode: Some(1545041),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The person is not available or blocked the business.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(200),
        subcode: Some(2018021),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The app is not live or not reviewed, or a fee for a phone number is open.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(200),
        subcode: Some(2018027),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The app is not live or not reviewed, or a fee for a phone number is open.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(200),
        subcode: Some(2018028),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The app is not live or not reviewed, or a fee for a phone number is open.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(200),
        subcode: Some(2534041),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The owner switched off message access for connected tools.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(230),
        subcode: None,
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The profile cannot be read before the person has written. Drop the look-up, not a message, and ask again after their next message.",
        sources: &["chatwoot, a public client, treats it so"],
    },
    KnownError {
        code: Some(341),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "The app reached its limit for this action.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(352),
        subcode: Some(2207026),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The format of the video is not supported.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(368),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Blocked for a breach of policy; passes in hours if at all, never in seconds.",
        sources: &[
            "Graph API, handling errors",
            "Error tables of the public clients pywa, courier and Botpress",
        ],
    },
    KnownError {
        code: Some(368),
        subcode: Some(1390008),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Blocked for going too fast; passes in hours if at all.",
        sources: &["Reports in public code, not a page of Meta's"],
    },
    KnownError {
        code: Some(506),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The same post was made just before.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(551),
        subcode: None,
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The person is not available or blocked the business.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(551),
        subcode: Some(1545041),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The person is not available or blocked the business.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(613),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "A limit of this call was reached.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(613),
        subcode: Some(1996),
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "The volume of requests looks odd.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(613),
        subcode: Some(1893016),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "An opt-in for this topic was asked for repeatedly.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(613),
        subcode: Some(2018338),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "Meta warns of misuse of a tag towards this person: tell somebody.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(613),
        subcode: Some(2534040),
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 60, factor: 1, max_s: 60 }),
        meaning: "The messaging rate limit was reached.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(2022),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Commerce messages are disabled.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(2500),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "No token came with a call about `me`.",
        sources: &["Reports in public code, not a page of Meta's"],
    },
    KnownError {
        code: Some(9004),
        subcode: Some(2207052),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The media could not be fetched from its URL.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(9007),
        subcode: Some(2207027),
        action: Action::Retry,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 30, factor: 1, max_s: 30 }),
        meaning: "The media is not ready: wait until its status is FINISHED.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(10303),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "`account_linking_token` is not valid.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(36000),
        subcode: Some(2207004),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The image is larger than 8 MiB.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(36001),
        subcode: Some(2207005),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The format of the image is not supported.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(36003),
        subcode: Some(2207009),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The aspect ratio of the image is outside 4:5 to 1.91:1.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(36004),
        subcode: Some(2207010),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The caption is too long.",
        sources: &["Instagram Platform, error codes"],
    },
    KnownError {
        code: Some(36103),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The account may not use the API yet.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: Some(80000),
        subcode: Some(2446079),
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls: advertising insights.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80001),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls for this page, with a page or system token.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80002),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls for this Instagram account.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80003),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls: custom audiences.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80004),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls: advertising management.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80005),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls: leads.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80006),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls: Messenger.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80007),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls for this WhatsApp business account.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(80008),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls: management of WhatsApp business accounts.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80009),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls: catalogue management.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(80014),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "Too many calls: catalogue batches.",
        sources: &["Graph API, rate limits"],
    },
    KnownError {
        code: Some(130429),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 60, factor: 1, max_s: 60 }),
        meaning: "The throughput of the Cloud API was reached.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(130472),
        subcode: None,
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The person is part of an experiment and gets no marketing message.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(130497),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The business may not write to people in this country.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131000),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Something went wrong at WhatsApp.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131005),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Permission not granted or removed.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131008),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "A required parameter is missing.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131009),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The value of a parameter is not valid.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131016),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "The service is overloaded or down.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131021),
        subcode: None,
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "Sender and recipient are the same number.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131026),
        subcode: None,
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The message cannot be delivered to this number.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131030),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The recipient is not on the list of allowed test numbers.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131031),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The account was locked.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131037),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The phone number's display name is not approved.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131042),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "There is a problem with the payment method.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131044),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The account may not send for now; the wording of the clients differs.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131045),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The phone number is not registered correctly.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131047),
        subcode: None,
        action: Action::Window,
        maybe_delivered: false,
        wait: None,
        meaning: "More than 24 hours since the person last wrote: only a template may be sent.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131048),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 3600, factor: 1, max_s: 3600 }),
        meaning: "Too many messages of this number were blocked or reported as spam.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131049),
        subcode: None,
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "Not delivered, to keep the number of marketing messages a person gets healthy.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131050),
        subcode: None,
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The person stopped marketing messages of this business.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131051),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The type of the message is not supported.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131052),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The media of the person could not be downloaded.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131053),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: false,
        wait: None,
        meaning: "The media could not be uploaded or fetched.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131056),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 1, factor: 4, max_s: 3600 }),
        meaning: "Too many messages from this number to the same person: wait four times as long at each attempt.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131057),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "The account is in maintenance.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131062),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "A business-scoped user id cannot be used for this message.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131063),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The account may not do this; listed by clients without Meta's wording.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(131064),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
        meaning: "A limit of the account was reached; listed by clients without Meta's wording.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132000),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The number of parameters does not match the template.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132001),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "There is no such template in this language, or it is not approved.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132005),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The text of the filled template is too long.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132007),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The content of the template breaks a policy.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132008),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The values of a template parameter are malformed.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132012),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "A template parameter has the wrong format.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132015),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The template is paused for low quality.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132016),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The template is disabled for low quality.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132068),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The flow is blocked.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(132069),
        subcode: None,
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The flow is throttled.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(133016),
        subcode: None,
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 3600, factor: 1, max_s: 3600 }),
        meaning: "The phone number was registered or deregistered too often.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(135000),
        subcode: None,
        action: Action::Retry,
        maybe_delivered: true,
        wait: None,
        meaning: "Unknown error about a parameter of the request.",
        sources: &["Error tables of the public clients pywa, courier and Botpress"],
    },
    KnownError {
        code: Some(1609005),
        subcode: None,
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "The link could not be read.",
        sources: &["Graph API, handling errors"],
    },
    KnownError {
        code: Some(9000001),
        subcode: None,
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "The message was deleted, or is older than the twenty newest of its thread.",
        sources: &["Instagram messaging, conversations", "Messenger Platform, error codes"],
    },
    KnownError {
        code: None,
        subcode: Some(2018171),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The app has the wrong role for this thread.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: None,
        subcode: Some(2018218),
        action: Action::Drop,
        maybe_delivered: false,
        wait: None,
        meaning: "There is no profile for this person. Drop the look-up, not a message.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: None,
        subcode: Some(2018247),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "The permission to read profiles is missing.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: None,
        subcode: Some(2018300),
        action: Action::Escalate,
        maybe_delivered: false,
        wait: None,
        meaning: "Another app controls the thread.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: None,
        subcode: Some(2018321),
        action: Action::Wait,
        maybe_delivered: false,
        wait: Some(Wait { first_s: 60, factor: 1, max_s: 60 }),
        meaning: "An automatic flow of Messenger itself holds the thread for now.",
        sources: &["Messenger Platform, error codes"],
    },
    KnownError {
        code: None,
        subcode: Some(2534068),
        action: Action::Fix,
        maybe_delivered: false,
        wait: None,
        meaning: "Several images in one message are not enabled for this account: send them one by one.",
        sources: &["Instagram Platform, changelog"],
    },
];

/// Codes without a row of their own.
pub(crate) static RANGES: &[Range] = &[
    Range {
        codes: 200..=299,
        known: KnownError {
            code: None,
            subcode: None,
            action: Action::Escalate,
            maybe_delivered: false,
            wait: None,
            meaning: "Permission missing or removed.",
            sources: &["Graph API, handling errors"],
        },
    },
    Range {
        codes: 80000..=80014,
        known: KnownError {
            code: None,
            subcode: None,
            action: Action::Wait,
            maybe_delivered: false,
            wait: Some(Wait { first_s: 300, factor: 2, max_s: 3600 }),
            meaning: "Too many calls for one business use case.",
            sources: &["Graph API, rate limits"],
        },
    },
];

/// What Meta limits, as published: constants, not promises. A number that Meta changed since is answered with an error.
pub mod limits {
    /// Text of a message, in bytes of UTF-8. One page of Meta's says characters; bytes is the stricter reading. In bytes. Source: Instagram API, sending messages.
    pub const INSTAGRAM_TEXT_BYTES: u32 = 1_000;
    /// Text of a message. In characters. Source: Public clients; no page of Meta's that was read.
    pub const MESSENGER_TEXT_CHARS: u32 = 2_000;
    /// Text of a message. In characters. Source: Public clients; no page of Meta's that was read.
    pub const WHATSAPP_TEXT_CHARS: u32 = 4_096;
    /// Images in one message; several in one are an Instagram feature of 2026-05-06. In images. Source: Instagram API, sending messages; Instagram Platform, changelog.
    pub const IMAGES: u32 = 10;
    /// Quick replies under one message. In quick replies. Source: Instagram messaging, quick replies.
    pub const QUICK_REPLIES: u32 = 13;
    /// Title of a quick reply. Meta cuts what is longer, so it is sent as it is. In characters. Source: Instagram messaging, quick replies.
    pub const QUICK_REPLY_TITLE_CHARS: u32 = 20;
    /// Elements of a generic template. In cards. Source: Instagram messaging, generic template.
    pub const CARDS: u32 = 10;
    /// Title of a card. In characters. Source: Instagram messaging, generic template.
    pub const CARD_TITLE_CHARS: u32 = 80;
    /// Subtitle of a card. In characters. Source: Instagram messaging, generic template.
    pub const CARD_SUBTITLE_CHARS: u32 = 80;
    /// Buttons of a card, a button template or a WhatsApp message. In buttons. Source: Instagram messaging, generic template; Instagram messaging, button template.
    pub const BUTTONS: u32 = 3;
    /// Text of a button template. In characters. Source: Instagram messaging, button template.
    pub const BUTTON_TEXT_CHARS: u32 = 640;
    /// Title of a button. Not a figure of Meta's pages that were read, so it is not enforced. In characters. Source: Public clients; no page of Meta's that was read.
    pub const BUTTON_TITLE_CHARS: u32 = 20;
    /// Size of an image given by URL. In bytes. Source: Instagram API, sending messages; Instagram messaging, attachment upload.
    pub const IMAGE_BYTES: u32 = 8_000_000;
    /// Size of an audio, video or other file. In bytes. Source: Instagram API, sending messages; Instagram messaging, attachment upload.
    pub const MEDIA_BYTES: u32 = 25_000_000;
    /// Life of a reusable attachment id. In days. Source: Messenger Platform, saving assets.
    pub const ATTACHMENT_DAYS: u32 = 90;
    /// Length of the standard messaging window. In milliseconds. Source: Instagram API, sending messages.
    pub const WINDOW_MS: i64 = 86_400_000;
    /// How long after the person's last message a HUMAN_AGENT reply may go out. In milliseconds. Source: Instagram Platform, overview; Messenger Platform and Instagram, policy overview.
    pub const HUMAN_AGENT_MS: i64 = 604_800_000;
    /// How long a comment can be answered privately. In milliseconds. Source: Instagram, private replies.
    pub const PRIVATE_REPLY_MS: i64 = 604_800_000;
    /// Text, links, reactions, stickers. Another page of Meta's says 300. In calls per second and account. Source: Instagram Platform, overview; Graph API, rate limits.
    pub const INSTAGRAM_SENDS_PER_SECOND: u32 = 100;
    /// Audio and video. In calls per second and account. Source: Instagram Platform, overview; Graph API, rate limits.
    pub const INSTAGRAM_MEDIA_PER_SECOND: u32 = 10;
    /// Conversations API. In calls per second and account. Source: Instagram Platform, overview.
    pub const INSTAGRAM_CONVERSATIONS_PER_SECOND: u32 = 2;
    /// Private replies to comments on posts and reels. In calls per hour and account. Source: Instagram Platform, overview.
    pub const INSTAGRAM_PRIVATE_REPLIES_PER_HOUR: u32 = 750;
    /// Private replies to comments on a live video. In calls per second and account. Source: Instagram Platform, overview.
    pub const INSTAGRAM_LIVE_REPLIES_PER_SECOND: u32 = 100;
    /// Text, links, reactions, stickers. In calls per second and page. Source: Messenger Platform, rate limits.
    pub const MESSENGER_SENDS_PER_SECOND: u32 = 300;
    /// Audio and video. In calls per second and page. Source: Messenger Platform, rate limits.
    pub const MESSENGER_MEDIA_PER_SECOND: u32 = 10;
    /// Private replies. In calls per hour and page. Source: Messenger Platform, rate limits.
    pub const MESSENGER_PRIVATE_REPLIES_PER_HOUR: u32 = 750;
    /// Life of a short-lived token of Instagram Login. In milliseconds. Source: Instagram, business login.
    pub const SHORT_TOKEN_MS: i64 = 3_600_000;
    /// Age from which a long-lived token can be refreshed. In milliseconds. Source: Instagram, business login.
    pub const REFRESH_AGE_MS: i64 = 86_400_000;
    /// Life left at which a refresh is due: a choice, as other clients make it. In milliseconds. Source: Public clients; no page of Meta's that was read.
    pub const REFRESH_DUE_MS: i64 = 864_000_000;
    /// Life of a timed `appsecret_proof`. In milliseconds. Source: Facebook Login, security.
    pub const PROOF_MS: i64 = 300_000;
}
