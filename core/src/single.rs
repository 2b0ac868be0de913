//! One event as a delivery of its own.

use alloc::vec::Vec;

use crate::event::Event;
use crate::generated::{Channel, Envelope, Flag, Platform};

impl Event<'_> {
    /// The smallest delivery that holds just this event: parsed (with
    /// [`Delivery::parse_unverified`](crate::Delivery::parse_unverified)), it gives the event with all its attributes.
    ///
    /// For a queue or a worker process: the bytes of the event and at most 200 around them, instead of the whole batch. An
    /// event of a `WhatsApp` list also takes the metadata and the contact with it that it belongs to.
    /// Its signature is gone, so keep such bytes where only your own code writes.
    pub fn to_delivery(&self) -> Vec<u8> {
        let raw = self.raw();
        let mut out = Vec::with_capacity(raw.len() + 200);
        if self.list().is_some() {
            self.listed(&mut out);
            return out;
        }
        match self.envelope() {
            // The whole body. In an array it stays one element, even if it is an array itself.
            Envelope::Body | Envelope::Flat => {
                out.push(b'[');
                out.extend_from_slice(raw);
                out.push(b']');
            }
            Envelope::Entry | Envelope::EntryChange | Envelope::EntryBare => {
                self.open(&mut out);
                out.extend_from_slice(raw);
                out.extend_from_slice(b"]}");
            }
            Envelope::Messaging => self.contained(&mut out, b"\"messaging\":[", b"]"),
            Envelope::Standby => self.contained(&mut out, b"\"standby\":[", b"]"),
            Envelope::EntryCalls => self.contained(&mut out, b"\"calls\":[", b"]"),
            Envelope::ChangedFields => self.contained(&mut out, b"\"changed_fields\":[", b"]"),
            // One that holds changes and is an event all the same was inside another change, and has to be again.
            Envelope::Change if self.holds_changes() => {
                self.contained(&mut out, b"\"changes\":[{\"value\":{\"changes\":[", b"]}}]");
            }
            Envelope::Change => self.contained(&mut out, b"\"changes\":[", b"]"),
        }
        out
    }

    /// The envelope up to its entries. What was said twice is said twice again: it is an attribute of the event.
    fn open(&self, out: &mut Vec<u8>) {
        let twice = usize::from(self.is(Flag::DuplicateKeys)) + 1;
        out.push(b'{');
        if let Some(object) = self.platform().object() {
            for _ in 0..twice {
                out.extend_from_slice(b"\"object\":\"");
                out.extend_from_slice(object.as_bytes());
                out.extend_from_slice(b"\",");
            }
        } else if twice == 2 {
            out.extend_from_slice(b"\"object\":0,\"object\":0,");
        }
        out.extend_from_slice(b"\"entry\":[");
    }

    fn contained(&self, out: &mut Vec<u8>, container: &[u8], end: &[u8]) {
        self.open(out);
        out.push(b'{');
        self.account(out);
        out.extend_from_slice(container);
        out.extend_from_slice(self.raw());
        out.extend_from_slice(end);
        out.extend_from_slice(b"}]}");
    }

    /// An element of a WhatsApp list, with the surroundings that its attributes are taken from.
    fn listed(&self, out: &mut Vec<u8>) {
        match self.envelope() {
            Envelope::Flat => {
                out.extend_from_slice(b"[{\"object\":\"whatsapp_business_account\",");
                self.list_change(out);
                out.extend_from_slice(b"}]");
            }
            Envelope::EntryChange => {
                self.open(out);
                out.push(b'{');
                self.account(out);
                self.list_change(out);
                out.extend_from_slice(b"}]}");
            }
            _ => {
                self.open(out);
                out.push(b'{');
                self.account(out);
                out.extend_from_slice(b"\"changes\":[{");
                self.list_change(out);
                out.extend_from_slice(b"}]}]}");
            }
        }
    }

    /// `"field":…,"value":{…}` with the event as the only element of its list.
    fn list_change(&self, out: &mut Vec<u8>) {
        let standby = self.channel() == Channel::Standby;
        if let Some(field) = self.field() {
            member(out, "field");
            out.push(b'"');
            out.extend_from_slice(field.raw());
            out.extend_from_slice(b"\",");
        }
        member(out, "value");
        out.push(b'{');
        if let Some(metadata) = self.metadata() {
            member(out, "metadata");
            out.extend_from_slice(metadata.raw());
            out.push(b',');
        }
        if standby {
            out.extend_from_slice(b"\"standby\":{");
        }
        if let Some(contact) = self.contact() {
            member(out, "contacts");
            out.push(b'[');
            out.extend_from_slice(contact.raw());
            out.extend_from_slice(b"],");
        }
        if let Some(list) = self.list() {
            member(out, list.name());
        }
        out.push(b'[');
        out.extend_from_slice(self.raw());
        out.extend_from_slice(if standby { b"]}}" } else { b"]}" });
    }

    fn account(&self, out: &mut Vec<u8>) {
        if let Some(account) = self.entry_id() {
            member(out, "id");
            out.push(b'"');
            out.extend_from_slice(account.raw());
            out.extend_from_slice(b"\",");
        }
        if let Some(time) = self.entry_time() {
            member(out, "time");
            out.extend_from_slice(time.raw());
            out.push(b',');
        }
    }

    fn holds_changes(&self) -> bool {
        matches!(self.platform(), Platform::Instagram | Platform::Messenger)
            && self.payload().member("changes").is_some_and(|changes| changes.elements().next().is_some())
    }
}

fn member(out: &mut Vec<u8>, name: &str) {
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}
