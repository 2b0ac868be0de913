//! A comment on Instagram as Meta writes it: a change whose value holds nothing but who, what and under which media.
//!
//! Captures have the field before the value and behind it, and the members of the value in several orders, so they are
//! taken in any order, each at most once. From the first that is not as usual on the general readers ([`super::facts`],
//! [`super::change`]) go on.

use super::{Start, Walk};
use crate::error::Error;
use crate::generated::{Envelope, Kind};
use crate::index::{Noted, Record};
use crate::json::guess::Guess;
use crate::json::span::Span;

/// What a value begins with that may be a comment's; absent where it did not come.
#[derive(Default)]
pub(super) struct CommentHead {
    pub(super) id: Span,
    pub(super) from: Span,
    pub(super) text: Span,
    /// `parent_id`, of the comment that is answered.
    parent: Span,
}

/// The members of a value that are usual, as bits.
struct Usual;

impl Usual {
    const ID: u32 = 1;
    const TEXT: u32 = 1 << 1;
    const FROM: u32 = 1 << 2;
    const MEDIA: u32 = 1 << 3;
    const PARENT: u32 = 1 << 4;
}

/// What comes under a field that is for comments.
#[inline]
fn kind(field: &[u8]) -> Option<Kind> {
    match field {
        b"comments" => Some(Kind::Comment),
        b"live_comments" => Some(Kind::LiveComment),
        _ => None,
    }
}

impl Walk<'_, '_> {
    /// The change under the cursor, if it begins as comments do. False leaves the cursor where it was.
    #[inline]
    pub(super) fn usual_comment(&mut self, envelope: Envelope, outermost: bool) -> Result<bool, Error> {
        let start = self.start();
        let mut guess = self.scan.guess();
        let mut field = None;
        if guess.eat(b"{\"field\":\"") {
            let name = guess.string();
            if !guess.eat(b",\"value\":") {
                return Ok(false);
            }
            field = name;
        } else if !guess.eat(b"{\"value\":") {
            return Ok(false);
        }
        let at = guess.pos();
        if !guess.eat(b"{") {
            return Ok(false);
        }
        let mut head = CommentHead::default();
        let mut seen = 0;
        while let Some(bit) = member(&mut guess, &mut head, seen) {
            seen |= bit;
        }
        if seen == 0 {
            return Ok(false);
        }
        let mut end = guess;
        if end.eat(b"}") {
            let value = Span::new(at, end.pos());
            let named = field.or_else(|| behind(&mut end));
            let name = named.map_or(&[][..], |field| field.of(self.scan.bytes()));
            if end.eat(b"}")
                && let Some(kind) = kind(name)
            {
                self.scan.accept(&end, 0);
                let mut record = Record::new(kind, self.platform, envelope, self.since(start));
                record.field = named.unwrap_or(Span::ABSENT);
                record.value = value;
                record.sender = head.from;
                record.id = head.id;
                record.text = head.text;
                record.noted = Noted::Parent;
                record.related = head.parent.first();
                record.around = self.entry_time;
                self.push(record)?;
                return Ok(true);
            }
        }
        self.scan.accept(&guess, 2);
        self.comment_after(start, envelope, outermost, field, at, &head)?;
        Ok(true)
    }

    /// The rest of a change whose value began as usual: the cursor is in the value.
    #[cold]
    #[inline(never)]
    fn comment_after(
        &mut self,
        start: Start,
        envelope: Envelope,
        outermost: bool,
        field: Option<Span>,
        at: usize,
        head: &CommentHead,
    ) -> Result<(), Error> {
        let facts = self.value_facts_after(head, outermost)?;
        let value = Span::new(at, self.scan.pos());
        self.change_after_facts(start, envelope, outermost, field, value, facts)
    }
}

/// `,"field":"…"` behind a value; anything else leaves the guess where it was.
#[inline]
fn behind(guess: &mut Guess<'_>) -> Option<Span> {
    let mut ahead = *guess;
    ahead.expect(b",\"field\":\"")?;
    let field = ahead.string()?;
    *guess = ahead;
    Some(field)
}

/// One usual member of the value, and its comma if others have been `seen`. Returns its bit; `None` leaves the guess
/// where it was.
#[inline]
fn member(guess: &mut Guess<'_>, head: &mut CommentHead, seen: u32) -> Option<u32> {
    let mut ahead = *guess;
    if seen != 0 {
        ahead.expect(b",")?;
    }
    let bit = if ahead.eat(b"\"id\":\"") {
        Usual::ID
    } else if ahead.eat(b"\"from\":{\"id\":\"") {
        Usual::FROM
    } else if ahead.eat(b"\"text\":\"") {
        Usual::TEXT
    } else if ahead.eat(b"\"media\":{\"id\":\"") {
        Usual::MEDIA
    } else if ahead.eat(b"\"parent_id\":\"") {
        Usual::PARENT
    } else {
        return None;
    };
    // One that comes again has to be told from the first.
    if seen & bit != 0 {
        return None;
    }
    let value = if bit == Usual::TEXT { ahead.text()? } else { ahead.string()? };
    match bit {
        Usual::FROM => {
            if ahead.eat(b",\"username\":\"") {
                ahead.text()?;
            }
            ahead.expect(b"}")?;
        }
        Usual::MEDIA => {
            if ahead.eat(b",\"media_product_type\":\"") {
                ahead.string()?;
            }
            ahead.expect(b"}")?;
        }
        _ => {}
    }
    // Only now is it certain that the member is taken here.
    match bit {
        Usual::ID => head.id = value,
        Usual::TEXT => head.text = value,
        Usual::FROM => head.from = value,
        Usual::PARENT => head.parent = value,
        _ => {}
    }
    *guess = ahead;
    Some(bit)
}
