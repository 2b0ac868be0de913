//! What a careful program does without hubsig: parse with a fast library, decide the kind by the same fields, read the
//! same five values. The kinds are those that the payloads hold; a real program would know fewer than hubsig does.

pub mod by_hand;
mod macs;
mod pulled;
mod tape;
mod typed;

pub use macs::{AwsLc, Ring};
pub use pulled::jiter;
pub use tape::{TapeReader, padded};
pub use typed::{SimdJsonReader, serde_json, sonic_rs};

use hubsig::Kind;

/// The attachment's type as the kind of a message that has nothing else.
fn attachment_kind(wire: &str) -> Kind {
    match wire {
        "image" => Kind::MessageImage,
        "video" => Kind::MessageVideo,
        "audio" => Kind::MessageAudio,
        "file" => Kind::MessageFile,
        "share" => Kind::MessageShare,
        "story_mention" => Kind::StoryMention,
        _ => Kind::MessageAttachmentUnknown,
    }
}

/// What decides the kind of a message.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "independent facts of a message")]
struct MessageFacts<'a> {
    is_deleted: bool,
    is_echo: bool,
    is_unsupported: bool,
    story_reply: bool,
    quick_reply: bool,
    text: bool,
    attachment: Option<&'a str>,
    mixed: bool,
}

impl MessageFacts<'_> {
    /// The kind, by hubsig's order of rules.
    fn kind(&self) -> Kind {
        if self.is_deleted {
            Kind::MessageDeleted
        } else if self.is_echo {
            Kind::MessageEcho
        } else if self.is_unsupported {
            Kind::MessageUnsupported
        } else if self.story_reply {
            Kind::StoryReply
        } else if self.quick_reply {
            Kind::QuickReply
        } else if self.mixed {
            Kind::MessageMixed
        } else if let Some(wire) = self.attachment {
            attachment_kind(wire)
        } else if self.text {
            Kind::MessageText
        } else {
            Kind::MessageEmpty
        }
    }
}
