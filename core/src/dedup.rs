//! The dedup key: the same for every copy of an event, another for every other event.
//!
//! Meta delivers at least once, groups a redelivery as it likes, and sends a standby copy beside the original; it gives
//! deliveries no id. So the key is made of what the event itself says, never of `entry.time` or its place in a body.

use alloc::string::String;

use sha2::{Digest, Sha256};

use crate::event::Event;
use crate::generated::{Kind, ShapeKind};
use crate::json::{Text, Value};
use crate::walk::List;

/// How the key is made; another derivation would get another prefix.
const PREFIX: &str = "h1-";

/// Bytes of the digest that are kept: 128 bits, so that chance collisions can be left out of account.
const KEPT: usize = 16;

/// Where a status for a group names the participant.
const PARTICIPANTS: [&str; 4] = [
    "recipient_participant_id",
    "participant_recipient_id",
    "recipient_participant_user_id",
    "participant_recipient_user_id",
];

impl Event<'_> {
    /// The key to remember an event by, so that a redelivery is not worked on twice: `h1-` and 32 hex digits.
    ///
    /// Stable across redelivery, regrouping, processes and languages. It is the beginning of the SHA-256 of these parts,
    /// each written as its length in decimal digits, `:`, its bytes in UTF-8, and `,`; an absent part is empty:
    ///
    /// 1. the platform, 2. the account's id, 3. the kind, 4. the event's own id, 5. its timestamp in milliseconds,
    /// 6. the sender's id, 7. what tells repeats apart: for an edit `num_edit`, for a reaction `action` and `emoji`,
    ///    for a comment or mention on a page `verb` and `message`, for a `WhatsApp` status `status` and the participant of
    ///    a group (the phone number, else the business-scoped id), each two with a space between, 8. where the event has
    ///    no id of its own, its JSON as received.
    ///
    /// Remember keys for at least seven days: that long Meta may deliver again.
    pub fn key(&self) -> String {
        let id = self.own_id();
        let mut digest = Sha256::new();
        part(&mut digest, self.platform().name().as_bytes());
        text(&mut digest, self.account_id());
        part(&mut digest, self.kind().name().as_bytes());
        text(&mut digest, id);
        match self.timestamp_ms() {
            Some(time) => part(&mut digest, decimal(time.unsigned_abs(), &mut [0; 20])),
            None => part(&mut digest, b""),
        }
        text(&mut digest, self.sender_id());
        part(&mut digest, self.repeat().as_bytes());
        part(&mut digest, if id.is_some() { b"" } else { self.raw() });

        let digest = digest.finalize();
        let mut key = String::with_capacity(PREFIX.len() + 2 * KEPT);
        key.push_str(PREFIX);
        key.push_str(&const_hex::encode(digest.get(..KEPT).unwrap_or_default()));
        key
    }

    /// An id that belongs to this event, or together with the other parts to no other one.
    fn own_id(&self) -> Option<Text<'_>> {
        match self.shape() {
            // The id of media says what an event is about, not which event it is; the comment of a mention does.
            ShapeKind::Insights | ShapeKind::Change | ShapeKind::Unknown => None,
            _ => self.message_id(),
        }
    }

    /// What tells apart events that share all ids: the second edit, the reaction taken back.
    fn repeat(&self) -> String {
        let text = |path: &[&str]| self.payload().find(path).and_then(|value: Value<'_>| value.text());
        let mut out = String::new();
        match self.kind() {
            Kind::MessageEdit => {
                if let Some(number) = text(&["message_edit", "num_edit"]) {
                    number.decode_into(&mut out);
                }
            }
            Kind::MessageReaction => {
                if let Some(action) = text(&["reaction", "action"]) {
                    action.decode_into(&mut out);
                }
                out.push(' ');
                if let Some(emoji) = text(&["reaction", "emoji"]).or_else(|| text(&["reaction", "reaction"]))
                {
                    emoji.decode_into(&mut out);
                }
            }
            Kind::FeedComment | Kind::PageMention => {
                if let Some(verb) = text(&["verb"]) {
                    verb.decode_into(&mut out);
                }
                out.push(' ');
                if let Some(message) = text(&["message"]) {
                    message.decode_into(&mut out);
                }
            }
            _ if self.list() == Some(List::Statuses) => {
                if let Some(status) = text(&["status"]) {
                    status.decode_into(&mut out);
                }
                out.push(' ');
                if let Some(participant) = PARTICIPANTS.iter().find_map(|name| text(&[*name])) {
                    participant.decode_into(&mut out);
                }
            }
            _ => {}
        }
        out
    }
}

/// One part, as a netstring: no two lists of parts have the same bytes.
fn part(digest: &mut Sha256, bytes: &[u8]) {
    digest.update(decimal(bytes.len() as u64, &mut [0; 20]));
    digest.update(b":");
    digest.update(bytes);
    digest.update(b",");
}

fn text(digest: &mut Sha256, text: Option<Text<'_>>) {
    match text {
        Some(text) if text.is_escaped() => part(digest, text.decode().as_bytes()),
        Some(text) => part(digest, text.raw()),
        None => part(digest, b""),
    }
}

/// A number in decimal digits, without allocating.
fn decimal(mut number: u64, buffer: &mut [u8; 20]) -> &[u8] {
    let mut from = buffer.len();
    for place in buffer.iter_mut().rev() {
        *place = b'0' + (number % 10) as u8;
        number /= 10;
        from -= 1;
        if number == 0 {
            break;
        }
    }
    buffer.get(from..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_decimal() {
        for number in [0, 7, 10, 1_778_760_051_266, u64::MAX] {
            assert_eq!(decimal(number, &mut [0; 20]), alloc::format!("{number}").as_bytes());
        }
    }
}
