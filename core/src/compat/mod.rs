//! The JSON of hosted services that receive Meta's webhooks for others, made of one's own deliveries: a handler written
//! for such a service keeps working without it.
//!
//! The shape of an object is the service's: every key of its schema is there. The content is the delivery's: what it
//! does not hold (internal ids, names, pictures, what was written before an edit) is `null`, and nothing is looked up,
//! remembered or made up. `docs/compat.md` says for every key where it comes from.

mod clock;
mod object;
mod person;
mod socialhook;
mod zernio;

use alloc::string::String;

use crate::event::Event;
use crate::generated::{Channel, Platform};

/// A hosted service's JSON for an event; see [`Event::compat`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompatFormat {
    /// SocialHook, as its payload reference describes it.
    SocialHook,
    /// SocialHook, as its guide to Instagram shows it: `from` is a string, and the message has a type, a body and an id.
    SocialHookFlat,
    /// Zernio, as its OpenAPI document describes it.
    Zernio,
    /// Zernio, as its guide to Instagram shows it: `event` and `data`.
    ZernioData,
}

impl CompatFormat {
    /// Every format.
    pub const ALL: &'static [CompatFormat] = &[
        CompatFormat::SocialHook,
        CompatFormat::SocialHookFlat,
        CompatFormat::Zernio,
        CompatFormat::ZernioData,
    ];

    /// Its name, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            CompatFormat::SocialHook => "socialhook",
            CompatFormat::SocialHookFlat => "socialhook-flat",
            CompatFormat::Zernio => "zernio",
            CompatFormat::ZernioData => "zernio-data",
        }
    }

    /// The format of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        CompatFormat::ALL.iter().copied().find(|format| format.name() == name)
    }
}

impl Event<'_> {
    /// The event as a hosted service would send it: one JSON object on one line, with every key of the service's schema
    /// and `null` for what a delivery does not hold. `None` where the service has no such event.
    ///
    /// Copies for an app that does not own the conversation ([`Channel::Standby`]) give `None`: no format could say
    /// that they are copies, and a handler would answer them.
    ///
    /// An event does not know whether its delivery was verified, so `signature_verified` of
    /// [`CompatFormat::SocialHookFlat`] is `null` here.
    pub fn compat(&self, format: CompatFormat) -> Option<String> {
        write(self, format, None)
    }

    /// [`compat`](Self::compat) for an event of a delivery whose signature was checked: `signature_verified` is `true`.
    pub fn compat_verified(&self, format: CompatFormat) -> Option<String> {
        write(self, format, Some(true))
    }
}

fn write(event: &Event<'_>, format: CompatFormat, verified: Option<bool>) -> Option<String> {
    if event.channel() == Channel::Standby {
        return None;
    }
    let platform = platform(event)?;
    match format {
        CompatFormat::SocialHook => socialhook::documented(event, platform),
        CompatFormat::SocialHookFlat => socialhook::flat(event, platform, verified),
        CompatFormat::Zernio => zernio::whole(event, platform),
        CompatFormat::ZernioData => zernio::data(event, platform),
    }
}

/// The name that both services give the platform.
fn platform(event: &Event<'_>) -> Option<&'static str> {
    match event.platform() {
        Platform::Instagram => Some("instagram"),
        Platform::Messenger => Some("facebook"),
        Platform::WhatsApp => Some("whatsapp"),
        Platform::Other => None,
    }
}

fn is_whatsapp(event: &Event<'_>) -> bool {
    event.platform() == Platform::WhatsApp
}
