//! Level 3: a change, `{field, value}`, wherever it stands: in `changes[]`, on an entry, as the whole body, or once
//! more inside the value of another change.

use super::entry::note_time;
use super::facts::Host;
use super::whatsapp::Lists;
use super::{Facts, Member, Seen, Start, Walk};
use crate::classify;
use crate::error::Error;
use crate::generated::{ChangeRule, Channel, Envelope, Flag, Kind, Platform, change_kind};
use crate::index::Record;
use crate::json::span::Span;

/// What a change was found to hold.
#[derive(Default)]
struct Change {
    field: Span,
    value: Span,
    /// Where `value` is an object, and not WhatsApp's.
    facts: Option<Facts>,
    /// Where `value` is an object of WhatsApp's.
    lists: Option<Lists>,
    seen: Seen,
}

impl Walk<'_, '_> {
    /// Reads the object under the cursor as a change. It yields one event; or, if it is the `outermost` and its value
    /// holds changes again, the events of those.
    pub(super) fn change(&mut self, envelope: Envelope, outermost: bool) -> Result<(), Error> {
        let start = self.start();
        // Only where it is usual: elsewhere the bytes have been passed over once more already.
        if envelope == Envelope::Change {
            if self.platform == Platform::WhatsApp {
                if let Some(head) = self.usual_value() {
                    return self.usual_change(start, envelope, &head);
                }
            } else if self.platform == Platform::Instagram && self.usual_comment(envelope, outermost)? {
                return Ok(());
            }
        }
        let more = self.scan.enter_object()?;
        self.change_members(start, envelope, outermost, Change::default(), more)
    }

    /// A change of WhatsApp's that has begun with its value.
    pub(super) fn change_after(
        &mut self,
        start: Start,
        envelope: Envelope,
        value: Span,
        lists: Lists,
    ) -> Result<(), Error> {
        let mut change = Change { value, lists: Some(lists), ..Change::default() };
        change.seen.first(Member::VALUE);
        let more = self.scan.next_member()?;
        self.change_members(start, envelope, true, change, more)
    }

    /// A change that has begun with its value, or with its field and then the value.
    pub(super) fn change_after_facts(
        &mut self,
        start: Start,
        envelope: Envelope,
        outermost: bool,
        field: Option<Span>,
        value: Span,
        facts: Facts,
    ) -> Result<(), Error> {
        let mut change = Change { value, facts: Some(facts), ..Change::default() };
        change.field = field.unwrap_or(Span::ABSENT);
        change.seen.first(Member::VALUE | if field.is_some() { Member::FIELD } else { 0 });
        let more = self.scan.next_member()?;
        self.change_members(start, envelope, outermost, change, more)
    }

    /// The members of a change, or those that are left, and what it is.
    fn change_members(
        &mut self,
        start: Start,
        envelope: Envelope,
        outermost: bool,
        mut change: Change,
        mut more: bool,
    ) -> Result<(), Error> {
        while more {
            let key = self.scan.key()?;
            match &*key.name() {
                b"field" => {
                    change.seen.add(Member::FIELD);
                    change.field = self.string()?;
                }
                b"value" => {
                    change.seen.add(Member::VALUE);
                    self.index.truncate(start.events);
                    let value = self.start();
                    change.facts = None;
                    change.lists = None;
                    if self.scan.peek() != b'{' {
                        self.scan.skip()?;
                    } else if self.platform == Platform::WhatsApp {
                        change.lists = Some(self.whatsapp_value()?);
                    } else {
                        let facts = change.facts.insert(Facts::default());
                        self.facts(Host::Value { follow_changes: outermost }, facts)?;
                    }
                    change.value = self.since(value);
                }
                _ => drop(self.scan.skip()?),
            }
            more = self.scan.next_member()?;
        }
        if let Some(lists) = &mut change.lists {
            self.finish_whatsapp(start, envelope, change.field, change.value, lists)?;
        } else {
            self.finish_change(start, envelope, &change)?;
        }
        if change.seen.repeated {
            self.flag_since(start, Flag::DuplicateKeys);
        }
        Ok(())
    }

    /// Decides what the change is; `start` is where it and the events of changes inside it begin.
    fn finish_change(&mut self, start: Start, envelope: Envelope, change: &Change) -> Result<(), Error> {
        let rule = self.change_rule(envelope, change.field);
        let facts = change.facts.as_ref();
        let messaging = self.tells_changes_apart(envelope)
            && facts.is_some_and(|facts| facts.is_messaging(rule == Some(ChangeRule::Messaging)));
        let nested = self.index.len() > start.events;
        if nested
            && !messaging
            && self.tells_changes_apart(envelope)
            && !matches!(rule, Some(ChangeRule::Marketing(_)))
        {
            return Ok(());
        }
        self.index.truncate(start.events);

        let mut record = Record::new(self.unknown_change(), self.platform, envelope, self.since(start));
        record.field = change.field;
        record.value = change.value;
        if messaging && *self.name(change.field) == *b"standby" {
            record.channel = Channel::Standby;
        }
        match facts {
            Some(facts) if messaging => facts.decide_messaging(&mut record),
            _ => {
                let item = facts.map(|facts| facts.item).unwrap_or_default();
                if let Some(kind) = rule.and_then(|rule| classify::change(rule, item)) {
                    record.kind = kind;
                }
                if rule.is_some_and(|rule| matches!(rule, ChangeRule::Marketing(_))) && self.no_object {
                    record.platform = Platform::Messenger;
                }
                if let Some(facts) = facts {
                    facts.fill_change(&mut record);
                }
                note_time(&mut record, self.entry_time);
            }
        }
        self.push(record)
    }

    fn change_rule(&self, envelope: Envelope, field: Span) -> Option<ChangeRule> {
        let name = self.name(field.present()?);
        // The marketing receipts come flat and without an `object`; only Messenger has these names.
        let marketing =
            change_kind(Platform::Messenger, &name).filter(|rule| matches!(rule, ChangeRule::Marketing(_)));
        match self.platform {
            Platform::Instagram | Platform::Messenger => change_kind(self.platform, &name).or(marketing),
            // Without an object for a value there is nothing that the field could name.
            Platform::WhatsApp => None,
            Platform::Other => marketing.filter(|_| self.is_bare(envelope)),
        }
    }

    /// Whether what a change holds can make it anything but unknown.
    fn tells_changes_apart(&self, envelope: Envelope) -> bool {
        matches!(self.platform, Platform::Instagram | Platform::Messenger) || self.is_bare(envelope)
    }

    /// A change that is the whole body and names no `object`: what the dashboard shows as an example, and how the
    /// marketing receipts come.
    fn is_bare(&self, envelope: Envelope) -> bool {
        self.no_object && envelope == Envelope::Flat
    }

    /// What a change is that nothing is known of.
    pub(super) fn unknown_change(&self) -> Kind {
        match self.platform {
            Platform::Other => Kind::OtherObjectChange,
            _ => Kind::UnknownChange,
        }
    }
}
