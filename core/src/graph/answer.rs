//! From an event to the request that answers it.

use alloc::borrow::Cow;
use core::fmt;

use super::api::{Api, Channel};
use super::build_error::BuildError;
use super::message::Message;
use super::request::Request;
use super::send::{SendOptions, To, send};
use super::whatsapp::{self, Content, Recipient};
use super::window::{Thread, allowed, opens_window};
use crate::event::Event;
use crate::generated::graph::ReplyRefusal;
use crate::generated::{Channel as Copied, Direction, Field, Flag, Kind, Platform, ShapeKind, UserIdType};
use crate::json::Text;

/// Why there is no request that answers an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReplyError {
    /// The event is not to be answered, or may not be any more.
    Refused(ReplyRefusal),
    /// It is, but not like this: the text is empty or too long, the token or the version is none.
    Build(BuildError),
}

impl From<BuildError> for ReplyError {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl From<ReplyRefusal> for ReplyError {
    fn from(refusal: ReplyRefusal) -> Self {
        Self::Refused(refusal)
    }
}

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => f.write_str(refusal.message()),
            Self::Build(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for ReplyError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            Self::Build(error) => Some(error),
        }
    }
}

impl core::error::Error for ReplyRefusal {}

/// The request that answers an incoming event with a text, or the reason why there is none.
///
/// Who is answered from where is taken from the event: the author of a comment privately, from `me`; any other person
/// on Instagram and Messenger by their id, from `me`; somebody on WhatsApp from the number they wrote to. Whoever asks
/// only this cannot loop: what the account did itself is refused, and so is what is no message, such as a receipt.
///
/// A message, or whatever else [opens the window](opens_window), is answered for 24 hours from its own time, a
/// comment for seven days; a comment that names no time of its own has that of the entry it came in. `now_ms` is the
/// time now in milliseconds UTC, `skew_ms` shortens both for clocks that differ, as in [`allowed`]; a minute is a
/// sensible value.
///
/// Nothing is remembered. That an event came twice ([`Event::key`] tells), that a comment was answered before (it can
/// be once), that a live video is over (then its comments cannot be any more) and that a later message has opened the
/// window again is for the caller to know. For anything but a text use [`send`] or [`whatsapp::send`].
///
/// Errors: [`ReplyError::Refused`] with the first reason that holds, in the order of
/// [`ReplyRefusal::ALL`]; [`ReplyError::Build`] as [`send`] and [`whatsapp::send`] have them.
///
/// ```
/// use hubsig::Delivery;
/// use hubsig::graph::{Api, ReplyError, ReplyRefusal, reply};
///
/// let body = br#"{"object":"instagram","entry":[{"id":"17841499900011122","time":1780000000500,"messaging":[
///     {"sender":{"id":"906112233445566"},"recipient":{"id":"17841499900011122"},"timestamp":1780000000000,
///      "message":{"mid":"m_1","text":"Hi"}}]}]}"#;
/// let api = Api::instagram("v26.0", "IGAA-token");
/// let delivery = Delivery::parse_unverified(body)?;
/// for event in delivery.events() {
///     let request = reply(&api, &event, "Hello!", 1_780_000_060_000, 60_000).unwrap();
///     assert_eq!(request.url, "https://graph.instagram.com/v26.0/me/messages");
///     assert_eq!(request.body, br#"{"recipient":{"id":"906112233445566"},"message":{"text":"Hello!"}}"#);
///
///     let late = reply(&api, &event, "Hello?", 1_780_086_400_000, 0).unwrap_err();
///     assert_eq!(late, ReplyError::Refused(ReplyRefusal::WindowClosed));
/// }
/// # Ok::<(), hubsig::Error>(())
/// ```
pub fn reply(
    api: &Api<'_>,
    event: &Event<'_>,
    text: &str,
    now_ms: i64,
    skew_ms: i64,
) -> Result<Request, ReplyError> {
    let channel = api.channel();
    if channel_of(event.platform()) != Some(channel) {
        return Err(ReplyRefusal::PlatformMismatch.into());
    }
    if event.direction() == Direction::Outgoing {
        return Err(ReplyRefusal::Outgoing.into());
    }
    let comment = event.shape() == ShapeKind::Comment;
    let answerable = if comment { is_new(event) } else { opens_window(channel, event.kind()) };
    if event.direction() != Direction::Incoming || !answerable {
        return Err(ReplyRefusal::NoMessage.into());
    }
    if event.channel() == Copied::Standby {
        return Err(ReplyRefusal::Standby.into());
    }
    let person = Person::of(event, comment)?;
    in_time(channel, event, comment, now_ms, skew_ms)?;
    Ok(person.write(api, text)?)
}

/// Whom an answer goes to, and on WhatsApp from which number.
enum Person<'b> {
    User(Cow<'b, str>),
    Comment(Cow<'b, str>),
    WhatsApp { number: Cow<'b, str>, to: Cow<'b, str>, scoped: bool },
}

impl<'b> Person<'b> {
    fn of(event: &Event<'b>, comment: bool) -> Result<Self, ReplyRefusal> {
        if event.flags().contains(Flag::IsTest) {
            return Err(ReplyRefusal::Nobody);
        }
        if comment {
            return Ok(Self::Comment(named(event.message_id())?));
        }
        if event.platform() != Platform::WhatsApp {
            return Ok(Self::User(named(event.user_id())?));
        }
        let number = named(event.phone_number_id())?;
        // Meta's pages know the phone number only, so that is taken wherever there is one.
        let phone = match event.user_id_type() {
            Some(UserIdType::Bsuid) => event.wa_id(),
            _ => event.user_id(),
        };
        let person = match phone {
            Some(phone) => Self::WhatsApp { number, to: named(Some(phone))?, scoped: false },
            None => Self::WhatsApp { number, to: named(event.user_id())?, scoped: true },
        };
        if event.payload().member("group_id").is_some_and(|id| id.text().is_some()) {
            return Err(ReplyRefusal::Group);
        }
        Ok(person)
    }

    fn write(&self, api: &Api<'_>, text: &str) -> Result<Request, BuildError> {
        let to = match self {
            Self::WhatsApp { number, to, scoped } => {
                let to = if *scoped { Recipient::UserId(to) } else { Recipient::Phone(to) };
                let content = Content::Text { body: text, preview_url: false };
                return whatsapp::send(api, number, to, &content, None);
            }
            Self::User(id) => To::User(id),
            Self::Comment(id) => To::Comment(id),
        };
        send(api, "me", to, &Message::Text(text), &SendOptions::default())
    }
}

/// Whether the event is still within its window.
fn in_time(
    channel: Channel,
    event: &Event<'_>,
    comment: bool,
    now_ms: i64,
    skew_ms: i64,
) -> Result<(), ReplyRefusal> {
    let time = event.timestamp_ms().or_else(|| {
        let own = || event.time_field(Field::CommentCreatedMs);
        if comment { own().or_else(|| event.entry_time_ms()) } else { None }
    });
    let time = Some(time.ok_or(ReplyRefusal::TimeUnknown)?);
    if comment {
        let thread = Thread { comment_ms: time, ..Thread::default() };
        let open = allowed(channel, &thread, now_ms, skew_ms).private_reply_until;
        return open.map(|_| ()).ok_or(ReplyRefusal::CommentExpired);
    }
    let thread = Thread { last_open_ms: time, ..Thread::default() };
    let open = allowed(channel, &thread, now_ms, skew_ms).open_until;
    open.map(|_| ()).ok_or(ReplyRefusal::WindowClosed)
}

/// Whether a comment has just been made. Instagram tells of nothing else, pages of every change too.
fn is_new(event: &Event<'_>) -> bool {
    event.kind() != Kind::FeedComment || event.text_field(Field::CommentVerb).is_none_or(|verb| verb == "add")
}

const fn channel_of(platform: Platform) -> Option<Channel> {
    match platform {
        Platform::Instagram => Some(Channel::Instagram),
        Platform::Messenger => Some(Channel::Messenger),
        Platform::WhatsApp => Some(Channel::WhatsApp),
        Platform::Other => None,
    }
}

fn named(id: Option<Text<'_>>) -> Result<Cow<'_, str>, ReplyRefusal> {
    id.map(|id| id.decode()).filter(|id| !id.is_empty()).ok_or(ReplyRefusal::Nobody)
}
