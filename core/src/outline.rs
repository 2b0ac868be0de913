//! The names in an event, two levels deep: enough to know, without looking again, of most fields that they are absent.
//!
//! An event has four names and a table row has sixty fields. Looking for each in the event's bytes would read them sixty
//! times; whoever wants all of the fields reads the names once first.

use alloc::vec::Vec;

use crate::event::Event;
use crate::generated::{Field, FieldSpec, FieldType};
use crate::json::scan::Name;
use crate::walk::List;

/// The names of the members of an event's details, and of the objects among them.
pub(crate) struct Outline<'b> {
    members: Vec<(Name<'b>, Vec<Name<'b>>)>,
    /// The details stand in a `WhatsApp` value.
    whatsapp: bool,
    /// A message inside the message may hold what is looked for.
    layered: bool,
}

impl<'b> Outline<'b> {
    pub(crate) fn of(event: &Event<'b>) -> Self {
        let members: Vec<_> = event
            .payload()
            .names()
            .into_iter()
            .map(|(name, value)| (name, value.names().into_iter().map(|(name, _)| name).collect()))
            .collect();
        let has = |wanted: &[u8]| members.iter().any(|(name, _): &(Name<'b>, _)| **name == *wanted);
        let layered = match event.list() {
            Some(List::Messages) => has(b"edit"),
            Some(List::MessageEchoes) => true,
            _ => false,
        };
        Outline { layered, whatsapp: event.is_in_whatsapp_value(), members }
    }

    /// Whether a field is certainly absent, because none of its paths begins with names that are there.
    pub(crate) fn lacks(&self, field: Field) -> bool {
        let FieldSpec { paths, whatsapp, special, shape, ty, .. } = field.spec();
        let paths = if self.whatsapp { whatsapp } else { paths };
        // A list is never absent, only empty.
        let by_path = shape.is_some() && special.is_none() && *ty != FieldType::List;
        let by_path = by_path && !paths.is_empty() && field.name() != "text";
        by_path && !self.layered && paths.iter().all(|path| !self.may_hold(path))
    }

    fn may_hold(&self, path: &[&str]) -> bool {
        let is = |name: &Name<'_>, step: &str| matches!(step, "*" | "0") || **name == *step.as_bytes();
        let Some((first, rest)) = path.split_first() else { return true };
        self.members.iter().filter(|(name, _)| is(name, first)).any(|(_, inner)| match rest.first() {
            // What an array holds has no names here.
            None | Some(&"0") => true,
            Some(second) => inner.iter().any(|name| is(name, second)),
        })
    }
}
