//! The deciding keys of a messaging event and what is read from the objects behind them: the id of the message they are
//! about, and what tells their variants apart.

use super::facts::Body;
use super::{Facts, MessageFacts, Optin, Seen, Walk};
use crate::error::Error;
use crate::generated::{Flag, Key};
use crate::json::span::Span;

impl Walk<'_, '_> {
    /// The value of a deciding key. `message` decides only as an object, the others by being there.
    #[inline]
    pub(super) fn decider(&mut self, key: Key, facts: &mut Facts) -> Result<(), Error> {
        let known = facts.known & key.mask() != 0;
        let object = self.scan.peek() == b'{';
        facts.known |= key.mask();
        if key == Key::Message {
            // Taken back, should it be there twice: only the last one counts.
            facts.keys &= !key.mask();
            facts.message = MessageFacts::default();
            facts.message_text = Span::ABSENT;
            if object {
                self.message(&mut facts.message)?;
                facts.keys |= key.mask();
            } else {
                facts.message_text = self.string()?;
            }
        } else {
            let id = self.usual_id();
            self.decider_body(key, id, facts)?;
        }
        if known {
            facts.flags |= Flag::DuplicateKeys.mask();
        }
        Ok(())
    }

    /// `{"mid":"…"`: how most of the objects behind a deciding key begin. Anything else leaves the cursor where it was.
    #[inline]
    fn usual_id(&mut self) -> Option<Span> {
        let mut guess = self.scan.guess();
        if !guess.eat(b"{\"mid\":\"") {
            return None;
        }
        let id = guess.string()?;
        self.scan.accept(&guess, 1);
        Some(id)
    }

    /// The object behind a deciding key other than `message`, or what is left of it behind its `id`.
    pub(super) fn decider_body(
        &mut self,
        which: Key,
        id: Option<Span>,
        facts: &mut Facts,
    ) -> Result<(), Error> {
        let mut body = Body::default();
        let mut seen = Seen::default();
        let mut optin = OptinFacts::default();
        let mut mention = (false, false);
        let mut referral = false;
        facts.known |= which.mask();
        facts.keys |= which.mask();
        let mut more = if let Some(id) = id {
            body.id = id;
            seen.first(1);
            self.scan.next_member()?
        } else if self.scan.peek() == b'{' {
            self.scan.enter_object()?
        } else {
            self.scan.skip()?;
            false
        };
        while more {
            let key = self.scan.key()?;
            let name = key.name();
            // Most of these objects have nothing but an id that is wanted at once.
            if *name != *b"mid" && !looks_inside(which) {
                self.scan.skip()?;
                more = self.scan.next_member()?;
                continue;
            }
            let bit = match (&*name, which) {
                (b"mid", _) => {
                    body.id = self.id()?;
                    1
                }
                (b"text", Key::MessageEdit) => {
                    body.text = self.string()?;
                    1 << 1
                }
                (b"type", Key::Optin) => {
                    let kind = self.string()?;
                    optin.kind = optin_type(&self.name(kind));
                    1 << 2
                }
                (b"one_time_notif_token", Key::Optin) => {
                    optin.one_time_token = true;
                    self.scan.skip()?;
                    1 << 3
                }
                (b"notification_messages_token", Key::Optin) => {
                    optin.messages_token = true;
                    self.scan.skip()?;
                    1 << 4
                }
                (b"source", Key::Referral) => {
                    let source = self.string()?;
                    mention.0 = *self.name(source) == *b"STORY_MENTION";
                    1 << 5
                }
                (b"story", Key::Referral) => {
                    mention.1 = self.has_member(b"mention")?;
                    1 << 6
                }
                (b"referral", Key::Postback) => {
                    referral = self.scan.peek() == b'{';
                    self.scan.skip()?;
                    1 << 7
                }
                _ => {
                    self.scan.skip()?;
                    0
                }
            };
            seen.add(bit);
            more = self.scan.next_member()?;
        }
        facts.note(seen);
        match which {
            Key::Optin => facts.optin = optin.decide(),
            Key::Referral => facts.story_mention = mention.0 || mention.1,
            _ => {}
        }
        if referral {
            facts.flags |= Flag::HasReferral.mask();
        }
        if which.bit() <= facts.body_rank {
            facts.body_rank = which.bit();
            facts.body = body;
        }
        Ok(())
    }

    /// Whether the value under the cursor is an object with a member `name`.
    fn has_member(&mut self, name: &[u8]) -> Result<bool, Error> {
        let mut found = false;
        if self.scan.peek() != b'{' {
            self.scan.skip()?;
            return Ok(found);
        }
        let mut more = self.scan.enter_object()?;
        while more {
            found |= *self.scan.key()?.name() == *name;
            self.scan.skip()?;
            more = self.scan.next_member()?;
        }
        Ok(found)
    }
}

/// What tells one kind of opt-in from another: its type, or the token that only one type has.
#[derive(Default)]
struct OptinFacts {
    kind: Option<Optin>,
    one_time_token: bool,
    messages_token: bool,
}

impl OptinFacts {
    fn decide(&self) -> Optin {
        if self.one_time_token || self.kind == Some(Optin::OneTime) {
            Optin::OneTime
        } else if self.messages_token || self.kind == Some(Optin::Messages) {
            Optin::Messages
        } else {
            Optin::Plain
        }
    }
}

/// Whether more than the id of a deciding key's object is wanted at once.
#[inline]
fn looks_inside(which: Key) -> bool {
    matches!(which, Key::MessageEdit | Key::Optin | Key::Referral | Key::Postback)
}

fn optin_type(name: &[u8]) -> Option<Optin> {
    match name {
        b"one_time_notif_req" => Some(Optin::OneTime),
        b"notification_messages" => Some(Optin::Messages),
        _ => None,
    }
}
