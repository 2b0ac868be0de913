//! The message of a messaging event as Meta writes it: its id, then what is said with it.
//!
//! The members behind the id are taken in any order, each at most once, and only in the form that they almost always
//! have. The first that is not usual ends the guess; [`super::message`] goes on from there.

use super::MessageFacts;
use super::message::Known;
use crate::classify;
use crate::generated::{Content, Flag, Kind};
use crate::json::guess::Guess;
use crate::json::span::Span;

/// What a message begins with.
pub(super) struct MessageHead {
    pub(super) facts: MessageFacts,
    /// The members that were there, as bits.
    pub(super) seen: u32,
}

impl MessageHead {
    /// What an event of this message alone is, and its content.
    #[inline]
    pub(super) fn decided(&self) -> (Kind, Content) {
        // Most are a text and nothing else.
        if self.seen == Known::MID | Known::TEXT {
            return (Content::Text.message_kind(), Content::Text);
        }
        classify::message(&self.facts)
    }
}

/// `,"message":{"mid":"…"` and the members behind it that are usual; anything else leaves the guess where it was.
#[inline]
pub(super) fn message_head(guess: &mut Guess<'_>) -> Option<MessageHead> {
    let mut ahead = *guess;
    ahead.expect(b",\"message\":{\"mid\":\"")?;
    let id = ahead.string()?;
    *guess = ahead;
    let mut head = MessageHead { facts: MessageFacts { id, ..MessageFacts::default() }, seen: Known::MID };
    while let Some(bit) = member(guess, &mut head) {
        head.seen |= bit;
    }
    Some(head)
}

/// One usual member. Returns its bit; `None` leaves the guess where it was.
#[inline]
fn member(guess: &mut Guess<'_>, head: &mut MessageHead) -> Option<u32> {
    let mut ahead = *guess;
    let facts = &mut head.facts;
    let bit = if ahead.eat(b",\"text\":\"") {
        if head.seen & Known::TEXT != 0 {
            return None;
        }
        facts.text = ahead.text()?;
        Known::TEXT
    } else if ahead.eat(b",\"attachments\":[") {
        if head.seen & Known::ATTACHMENTS != 0 {
            return None;
        }
        facts.attachments = attachments(&mut ahead)?;
        Known::ATTACHMENTS
    } else if ahead.eat(b",\"reply_to\":{\"") {
        if head.seen & Known::REPLY_TO != 0 {
            return None;
        }
        facts.story_reply = reply_to(&mut ahead)?;
        facts.flags |= Flag::HasReplyTo.mask();
        Known::REPLY_TO
    } else if ahead.eat(b",\"is_echo\":true") {
        if head.seen & Known::IS_ECHO != 0 {
            return None;
        }
        facts.flags |= Flag::IsEcho.mask();
        Known::IS_ECHO
    } else if ahead.eat(b",\"quick_reply\":{\"payload\":\"") {
        if head.seen & Known::QUICK_REPLY != 0 {
            return None;
        }
        ahead.text()?;
        ahead.expect(b"}")?;
        facts.quick_reply = true;
        Known::QUICK_REPLY
    } else {
        return None;
    };
    *guess = ahead;
    Some(bit)
}

/// `{"type":"…","payload":{"url":"…"}}` as often as it comes, and the bracket: the content classes, as a set.
#[inline]
fn attachments(guess: &mut Guess<'_>) -> Option<u32> {
    let mut set = 0;
    loop {
        guess.expect(b"{\"type\":\"")?;
        set |= content(guess)?.set();
        guess.expect(b",\"payload\":{\"url\":\"")?;
        guess.text()?;
        guess.expect(b"}}")?;
        if !guess.eat(b",") {
            break;
        }
    }
    guess.expect(b"]")?;
    Some(set)
}

/// The rest of an attachment's type, which has a content of its own or is unknown.
#[inline]
fn content(guess: &mut Guess<'_>) -> Option<Content> {
    let name: Span = guess.string()?;
    Some(Content::from_attachment_type(guess.bytes_of(name)).unwrap_or(Content::Unknown))
}

/// `story":{"id":"…","url":"…"}}`, which is a reply to a story, or `mid":"…"}`, which is none.
#[inline]
fn reply_to(guess: &mut Guess<'_>) -> Option<bool> {
    let story = guess.eat(b"story\":{\"id\":\"");
    if story {
        guess.string()?;
        guess.expect(b",\"url\":\"")?;
        guess.text()?;
        guess.expect(b"}")?;
    } else {
        guess.expect(b"mid\":\"")?;
        guess.string()?;
    }
    guess.expect(b"}")?;
    Some(story)
}
