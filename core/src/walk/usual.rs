//! The messaging event as Meta writes it, which is how almost all of them come.
//!
//! Sender, recipient, timestamp, message, id, text, in this order and without white space: read by comparing what is
//! between the values (what is in the message in [`super::usual_message`]), and decided on the way. Whatever deviates goes on with the general reader
//! ([`super::facts`]) from the place up to which it was as usual, so nothing is read for nothing. Both give the same
//! event for the same bytes; a test writes each vector in other orders to see to that.

use super::facts::Host;
use super::usual_message::message_head;
use super::{Facts, Walk};
use crate::error::Error;
use crate::generated::{Channel, Envelope, Key, Kind, Platform};
use crate::index::Record;
use crate::json::guess::Guess;
use crate::json::span::Span;
use crate::time::milliseconds;

/// What a messaging event begins with.
pub(super) struct Head {
    pub(super) sender: Span,
    pub(super) recipient: Span,
    /// In milliseconds.
    pub(super) timestamp: i64,
}

impl Head {
    /// The event of this head.
    #[inline]
    fn record(&self, kind: Kind, platform: Platform, envelope: Envelope, raw: Span) -> Record {
        let mut record = Record::new(kind, platform, envelope, raw);
        record.channel = channel_of(envelope);
        record.sender = self.sender;
        record.recipient = self.recipient;
        record.timestamp = self.timestamp;
        record
    }
}

impl Walk<'_, '_> {
    /// Level 2: an object that is a messaging event.
    #[inline]
    pub(super) fn messaging_event(&mut self, envelope: Envelope) -> Result<(), Error> {
        let start = self.start();
        let mut guess = self.scan.guess();
        let Some(head) = event_head(&mut guess) else {
            let mut facts = Facts::default();
            self.facts(Host::Event, &mut facts)?;
            let record = self.decided(envelope, self.since(start), &facts);
            return self.push(record);
        };
        let message = message_head(&mut guess);
        if let Some(message) = &message
            && guess.eat(b"}}")
        {
            self.scan.accept(&guess, 0);
            let (kind, content) = message.decided();
            let mut record = head.record(kind, self.platform, envelope, self.since(start));
            record.content = Some(content);
            record.keys = Key::Message.mask();
            record.flags = message.facts.flags;
            record.id = message.facts.id;
            record.text = message.facts.text;
            return self.push(record);
        }
        let mut facts = Facts::default();
        if message.is_none()
            && let Some((key, id)) = decider_head(&mut guess)
        {
            if let Some(kind) = key.kind()
                && decider_end(&mut guess, key)
            {
                self.scan.accept(&guess, 0);
                let mut record = head.record(kind, self.platform, envelope, self.since(start));
                record.keys = key.mask();
                record.id = id;
                return self.push(record);
            }
            self.scan.accept(&guess, 2);
            self.facts_behind(&head, key, id, &mut facts)?;
        } else {
            self.scan.accept(&guess, 1 + u32::from(message.is_some()));
            self.facts_after(&head, message, &mut facts)?;
        }
        let record = self.decided(envelope, self.since(start), &facts);
        self.push(record)
    }

    #[inline]
    fn decided(&self, envelope: Envelope, raw: Span, facts: &Facts) -> Record {
        let mut record = Record::new(Kind::UnknownMessagingEvent, self.platform, envelope, raw);
        record.channel = channel_of(envelope);
        facts.decide_messaging(&mut record);
        record
    }
}

/// `{"sender":{"id":"…"},"recipient":{"id":"…"},"timestamp":…`
#[inline]
fn event_head(guess: &mut Guess<'_>) -> Option<Head> {
    guess.expect(b"{\"sender\":{\"id\":\"")?;
    let sender = guess.string()?;
    guess.expect(b"},\"recipient\":{\"id\":\"")?;
    let recipient = guess.string()?;
    guess.expect(b"},\"timestamp\":")?;
    Some(Head { sender, recipient, timestamp: milliseconds(guess.integer()?) })
}

/// `,"reaction":{"mid":"…"` and the like, for the events that come by the thousand.
#[inline]
fn decider_head(guess: &mut Guess<'_>) -> Option<(Key, Span)> {
    let mut ahead = *guess;
    let key = if ahead.eat(b",\"reaction\":{\"mid\":\"") {
        Key::Reaction
    } else if ahead.eat(b",\"read\":{\"mid\":\"") {
        Key::Read
    } else if ahead.eat(b",\"postback\":{\"mid\":\"") {
        Key::Postback
    } else {
        return None;
    };
    let id = ahead.string()?;
    *guess = ahead;
    Some((key, id))
}

/// What comes behind the id of a reaction, a receipt or a postback, to the end of the event. False leaves the guess where
/// it was.
#[inline]
fn decider_end(guess: &mut Guess<'_>, key: Key) -> bool {
    let mut ahead = *guess;
    let ends = match key {
        Key::Reaction => reaction_end(&mut ahead).is_some(),
        Key::Postback => postback_end(&mut ahead).is_some(),
        _ => true,
    } && ahead.eat(b"}}");
    if ends {
        *guess = ahead;
    }
    ends
}

/// `,"action":"…"`, and unless it is taken back `,"reaction":"…","emoji":"…"`.
#[inline]
fn reaction_end(guess: &mut Guess<'_>) -> Option<()> {
    guess.expect(b",\"action\":\"")?;
    guess.string()?;
    if guess.eat(b",\"reaction\":\"") {
        guess.string()?;
    }
    if guess.eat(b",\"emoji\":\"") {
        guess.text()?;
    }
    Some(())
}

/// `,"title":"…","payload":"…"`
#[inline]
fn postback_end(guess: &mut Guess<'_>) -> Option<()> {
    guess.expect(b",\"title\":\"")?;
    guess.text()?;
    guess.expect(b",\"payload\":\"")?;
    guess.text()?;
    Some(())
}

#[inline]
pub(super) fn channel_of(envelope: Envelope) -> Channel {
    if envelope == Envelope::Standby { Channel::Standby } else { Channel::Primary }
}
