//! A WhatsApp change as Meta writes it: value, then field; metadata, then the one contact, then messages or statuses.
//!
//! Like [`super::usual`] it compares what is between the values, and hands over to the general readers ([`super::change`],
//! [`super::whatsapp`], [`super::element`]) at the place from which on something is not as usual.

use super::list::List;
use super::surroundings::{Contacts, Surroundings, mark_business};
use super::{Start, Walk};
use crate::classify;
use crate::error::Error;
use crate::generated::{Channel, Content, Envelope};
use crate::index::{Noted, Record};
use crate::json::Text;
use crate::json::guess::Guess;
use crate::json::span::Span;
use crate::time::milliseconds;

/// What a value begins with.
pub(super) struct ValueHead {
    /// Where the value itself begins.
    at: usize,
    /// Where `metadata` begins.
    metadata: u32,
    /// `display_phone_number`.
    number: Span,
    contacts: Option<Contacts>,
    /// What comes then, and has an element, an object.
    list: List,
}

/// What an element begins with, or is.
pub(super) struct ElementHead {
    /// `from` of a message, `recipient_id` of a status; absent where there is only a business-scoped id.
    pub(super) other: Span,
    /// There is a business-scoped id.
    pub(super) scoped: bool,
    pub(super) id: Span,
    /// In milliseconds.
    pub(super) timestamp: i64,
    /// `type` of a message, `status` of a status.
    pub(super) word: Span,
    /// `text.body` of a message.
    pub(super) text: Span,
    /// The element ends here; a message is a text.
    pub(super) whole: bool,
}

/// `{"value":`
const VALUE: usize = 9;

/// `"messages"}`, the quotes and the brace behind the field.
const FIELD: &[u8; 8] = b"messages";

impl<'b> Walk<'b, '_> {
    /// `{"value":{"messaging_product":…,"metadata":{…},"contacts":[{…}],"messages":`; the cursor is left on the array.
    /// Anything else leaves it where it was.
    #[inline]
    pub(super) fn usual_value(&mut self) -> Option<ValueHead> {
        let mut guess = self.scan.guess();
        let at = guess.pos() + VALUE;
        guess.expect(b"{\"value\":{\"messaging_product\":\"")?;
        guess.string()?;
        guess.expect(b",\"metadata\":")?;
        let metadata = place(&guess);
        guess.expect(b"{\"display_phone_number\":\"")?;
        let number = guess.string()?;
        guess.expect(b",\"phone_number_id\":\"")?;
        guess.string()?;
        guess.expect(b"}")?;
        let contacts = self.usual_contacts(&mut guess);
        let list = if guess.eat(b",\"messages\":") {
            List::Messages
        } else if guess.eat(b",\"statuses\":") {
            List::Statuses
        } else {
            return None;
        };
        if !guess.clone().eat(b"[{") {
            return None;
        }
        self.scan.accept(&guess, 2);
        Some(ValueHead { at, metadata, number, contacts, list })
    }

    /// `,"contacts":[{"profile":{"name":"…"},"wa_id":"…"}]`, with username and business-scoped ids where somebody has
    /// them; anything else leaves the guess where it was.
    #[inline]
    fn usual_contacts(&self, guess: &mut Guess<'b>) -> Option<Contacts> {
        let mut ahead = *guess;
        ahead.expect(b",\"contacts\":")?;
        let mark = self.scan.mark_of(&ahead, 2);
        ahead.expect(b"[{\"profile\":{\"name\":\"")?;
        ahead.text()?;
        let scoped = usual_ids(&mut ahead)?;
        ahead.expect(b"]")?;
        *guess = ahead;
        let array = Span::new(mark.pos(), mark.pos());
        Some(Contacts { mark, count: 1, first: array.first() + 1, scoped })
    }

    /// The rest of a change that began as usual.
    pub(super) fn usual_change(
        &mut self,
        start: Start,
        envelope: Envelope,
        head: &ValueHead,
    ) -> Result<(), Error> {
        self.list_elements(head.list, Channel::Primary)?;
        let mut guess = self.scan.guess();
        if !guess.eat(b"},\"field\":\"messages\"}") {
            return self.unusual_end(start, envelope, head);
        }
        let field = Span::new(guess.pos() - 2 - FIELD.len(), guess.pos() - 2);
        let value = Span::new(head.at, self.scan.pos() + 1);
        self.scan.accept_end(&guess, 2);
        let body = self.scan.bytes();
        let number = Some(Text::new(head.number.of(body)));
        for record in self.index.tail(start.events) {
            record.field = field;
            record.value = value;
            record.envelope = envelope;
            record.around = head.metadata;
            record.related = head.contacts.map_or(0, |contacts| contacts.first);
            if head.list == List::Messages {
                mark_business(record, number, body);
            }
        }
        if head.contacts.is_some_and(|contacts| contacts.scoped) {
            self.ask_contacts(start.events);
        }
        Ok(())
    }

    /// What comes behind the list, where it is not the end.
    #[cold]
    #[inline(never)]
    fn unusual_end(&mut self, start: Start, envelope: Envelope, head: &ValueHead) -> Result<(), Error> {
        let around = Surroundings {
            metadata: head.metadata,
            number: head.number,
            contacts: head.contacts,
            copied_contacts: None,
        };
        let lists = self.value_after(start.events, head.list, around)?;
        let value = Span::new(head.at, self.scan.pos());
        self.change_after(start, envelope, value, lists)
    }

    /// The event of an element that is usual as a whole.
    #[inline]
    pub(super) fn usual_element(&self, start: Start, list: List, head: &ElementHead) -> Record {
        let content = Content::Text;
        let mut record =
            Record::new(content.message_kind(), self.platform, Envelope::Change, self.since(start));
        record.id = head.id;
        record.timestamp = head.timestamp;
        record.noted = if head.scoped { Noted::Scoped } else { Noted::Plain };
        if list == List::Statuses {
            record.kind = classify::whatsapp_status(&[], head.word.of(self.scan.bytes()));
            record.recipient = head.other;
        } else {
            record.content = Some(content);
            record.sender = head.other;
            record.text = head.text;
        }
        record
    }
}

/// The rest of a contact behind the name: `,"username":"…"},"wa_id":"…","user_id":"…","parent_user_id":"…"}`, each of
/// them where somebody has it. Whether one has a business-scoped id.
#[inline]
fn usual_ids(guess: &mut Guess<'_>) -> Option<bool> {
    if guess.eat(b"},\"wa_id\":\"") {
        guess.string()?;
    } else {
        if guess.eat(b",\"username\":\"") {
            guess.string()?;
        }
        guess.expect(b"}")?;
        if guess.eat(b",\"wa_id\":\"") {
            guess.string()?;
        }
    }
    if guess.eat(b"}") {
        return Some(false);
    }
    guess.expect(b",\"user_id\":\"")?;
    guess.string()?;
    if guess.eat(b",\"parent_user_id\":\"") {
        guess.string()?;
    }
    guess.expect(b"}")?;
    Some(true)
}

/// `{"from":"…","from_user_id":"…"`, one of the two or both; the guess is left behind `,"id":"`. What stands under the
/// one and under the other.
#[inline]
fn sender(guess: &mut Guess<'_>) -> Option<(Span, Span)> {
    let mut number = Span::ABSENT;
    if guess.eat(b"{\"from\":\"") {
        number = guess.string()?;
        if guess.eat(b",\"id\":\"") {
            return Some((number, Span::ABSENT));
        }
        guess.expect(b",\"from_user_id\":\"")?;
    } else {
        guess.expect(b"{\"from_user_id\":\"")?;
    }
    let scoped = guess.string()?;
    if guess.eat(b",\"from_parent_user_id\":\"") {
        guess.string()?;
    }
    guess.expect(b",\"id\":\"")?;
    Some((number, scoped))
}

/// `,"recipient_id":"…","recipient_user_id":"…"`, one of the two or both. What stands under the one and under the other.
#[inline]
fn recipient(guess: &mut Guess<'_>) -> Option<(Span, Span)> {
    let mut number = Span::ABSENT;
    if guess.eat(b",\"recipient_id\":\"") {
        number = guess.string()?;
    }
    if !guess.eat(b",\"recipient_user_id\":\"") {
        return number.present().map(|number| (number, Span::ABSENT));
    }
    let scoped = guess.string()?;
    if guess.eat(b",\"parent_recipient_user_id\":\"") {
        guess.string()?;
    }
    Some((number, scoped))
}

/// The business-scoped id of an element of which [`Noted::Scoped`] was noted.
pub(crate) fn scoped_id(element: &[u8], list: List) -> Option<Span> {
    let mut guess = Guess::new(element, 0);
    if list == List::Messages {
        return sender(&mut guess)?.1.present();
    }
    guess.expect(b"{\"id\":\"")?;
    guess.string()?;
    guess.expect(b",\"status\":\"")?;
    guess.string()?;
    timestamp(&mut guess)?;
    recipient(&mut guess)?.1.present()
}

/// Sender, `"id":"…","timestamp":"…","type":"…"`, and `,"text":{"body":"…"}` if that is next.
#[inline]
pub(super) fn message_head(guess: &mut Guess<'_>) -> Option<ElementHead> {
    let mut ahead = *guess;
    let (other, scoped) = sender(&mut ahead)?;
    let scoped = !scoped.is_absent();
    let id = ahead.string()?;
    let timestamp = timestamp(&mut ahead)?;
    ahead.expect(b",\"type\":\"")?;
    let start = ahead.pos();
    let mut whole = ahead;
    let text = if whole.eat(b"text\",\"text\":{\"body\":\"") { whole.text() } else { None };
    if let Some(text) = text {
        let word = Span::new(start, start + 4);
        if whole.eat(b"}}") {
            *guess = whole;
            return Some(ElementHead { other, scoped, id, timestamp, word, text, whole: true });
        }
        if whole.eat(b"}") {
            *guess = whole;
            return Some(ElementHead { other, scoped, id, timestamp, word, text, whole: false });
        }
    }
    let word = ahead.string()?;
    *guess = ahead;
    Some(ElementHead { other, scoped, id, timestamp, word, text: Span::ABSENT, whole: false })
}

/// `{"id":"…","status":"…","timestamp":"…"`, recipient, what it cost, and the brace if that is next.
#[inline]
pub(super) fn status_head(guess: &mut Guess<'_>) -> Option<ElementHead> {
    let mut ahead = *guess;
    ahead.expect(b"{\"id\":\"")?;
    let id = ahead.string()?;
    ahead.expect(b",\"status\":\"")?;
    let word = ahead.string()?;
    let timestamp = timestamp(&mut ahead)?;
    let (other, scoped) = recipient(&mut ahead)?;
    let scoped = !scoped.is_absent();
    let mut whole = ahead.eat(b"}");
    if !whole {
        skip_conversation(&mut ahead);
        skip_pricing(&mut ahead);
        whole = ahead.eat(b"}");
    }
    *guess = ahead;
    Some(ElementHead { other, scoped, id, timestamp, word, text: Span::ABSENT, whole })
}

/// Passes over `,"conversation":{"id":"…","origin":{"type":"…"}}` as it stands in a status; anything else leaves the
/// guess where it was.
#[inline]
fn skip_conversation(guess: &mut Guess<'_>) -> Option<()> {
    let mut ahead = *guess;
    ahead.expect(b",\"conversation\":{\"id\":\"")?;
    ahead.string()?;
    if ahead.eat(b",\"expiration_timestamp\":\"") {
        ahead.string()?;
    }
    ahead.expect(b",\"origin\":{\"type\":\"")?;
    ahead.string()?;
    ahead.expect(b"}}")?;
    *guess = ahead;
    Some(())
}

/// The same for `,"pricing":{"billable":…,"pricing_model":"…","category":"…","type":"…"}`, the last of which is new.
#[inline]
fn skip_pricing(guess: &mut Guess<'_>) -> Option<()> {
    let mut ahead = *guess;
    ahead.expect(b",\"pricing\":{\"billable\":")?;
    if !ahead.eat(b"true") {
        ahead.expect(b"false")?;
    }
    ahead.expect(b",\"pricing_model\":\"")?;
    ahead.string()?;
    ahead.expect(b",\"category\":\"")?;
    ahead.string()?;
    if ahead.eat(b",\"type\":\"") {
        ahead.string()?;
    }
    ahead.expect(b"}")?;
    *guess = ahead;
    Some(())
}

/// `,"timestamp":"…"`
#[inline]
fn timestamp(guess: &mut Guess<'_>) -> Option<i64> {
    guess.expect(b",\"timestamp\":\"")?;
    let number = guess.integer()?;
    if guess.eat(b"\"") { Some(milliseconds(number)) } else { None }
}

/// Where a guess is, as an index notes it.
#[inline]
fn place(guess: &Guess<'_>) -> u32 {
    Span::new(guess.pos(), guess.pos()).first()
}
