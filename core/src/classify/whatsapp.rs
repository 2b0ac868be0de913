//! The rules for the lists of a WhatsApp value: from the type of an element to its kind.

use crate::generated::Kind;
use crate::walk::List;

/// An element of `messages`, by its type; `interactive` is the type of its interactive object.
pub(crate) fn whatsapp_message(kind: &[u8], interactive: &[u8]) -> Kind {
    match kind {
        b"text" => Kind::MessageText,
        b"image" => Kind::MessageImage,
        b"video" => Kind::MessageVideo,
        b"audio" => Kind::MessageAudio,
        b"document" => Kind::MessageFile,
        b"sticker" => Kind::MessageSticker,
        b"location" => Kind::MessageLocation,
        b"contacts" => Kind::MessageContacts,
        b"interactive" => match interactive {
            b"button_reply" => Kind::InteractiveButtonReply,
            b"list_reply" => Kind::InteractiveListReply,
            b"nfm_reply" => Kind::InteractiveNfmReply,
            b"call_permission_reply" => Kind::CallPermissionReply,
            _ => Kind::InteractiveUnknown,
        },
        b"button" => Kind::TemplateButtonReply,
        b"order" => Kind::Order,
        b"reaction" => Kind::MessageReaction,
        b"system" => Kind::SystemMessage,
        b"request_welcome" => Kind::RequestWelcome,
        b"edit" => Kind::MessageEdit,
        b"revoke" => Kind::MessageDeleted,
        b"unsupported" | b"unknown" | b"errors" => Kind::MessageUnsupported,
        b"media_placeholder" => Kind::MessageMediaPlaceholder,
        _ => Kind::UnknownMessageType,
    }
}

/// An element of `message_echoes`: what the account itself sent, edited or deleted.
pub(crate) fn whatsapp_echo(kind: &[u8]) -> Kind {
    match kind {
        b"revoke" => Kind::MessageDeleted,
        b"edit" => Kind::MessageEdit,
        _ => Kind::MessageEcho,
    }
}

/// An element of `statuses`: payments and calls have statuses of their own.
pub(crate) fn whatsapp_status(kind: &[u8], status: &[u8]) -> Kind {
    match (kind, status) {
        (b"payment", _) => Kind::PaymentStatus,
        (b"call", _) => Kind::CallStatus,
        (_, b"sent") => Kind::MessageSent,
        (_, b"delivered") => Kind::MessageDelivered,
        (_, b"read") => Kind::MessageRead,
        (_, b"failed") => Kind::MessageFailed,
        (_, b"played") => Kind::MessagePlayed,
        _ => Kind::MessageStatusUnknown,
    }
}

/// An element of `calls`, there and in an entry of Messenger's.
pub(crate) fn call(event: &[u8]) -> Kind {
    match event {
        b"connect" => Kind::CallConnect,
        b"terminate" => Kind::CallTerminate,
        _ => Kind::CallUnknown,
    }
}

/// An element of `history`.
pub(crate) fn history(has_errors: bool) -> Kind {
    if has_errors { Kind::HistoryDeclined } else { Kind::HistoryChunk }
}

/// A change of who answers.
pub(crate) fn handover(passed: bool, taken: bool) -> Kind {
    match (passed, taken) {
        (true, _) => Kind::PassThreadControl,
        (false, true) => Kind::TakeThreadControl,
        (false, false) => Kind::UnknownChange,
    }
}

/// What an element of a list is that says nothing of itself: for most lists what the list is for.
pub(crate) fn odd_element(list: List) -> Kind {
    match list {
        List::Messages | List::MessageEchoes => Kind::UnknownMessageType,
        List::Statuses => Kind::MessageStatusUnknown,
        List::Calls => Kind::CallUnknown,
        List::History => Kind::HistoryChunk,
        List::Groups => Kind::GroupUnknown,
        List::StateSync => Kind::SmbAppStateSync,
        List::UserPreferences => Kind::UserPreferences,
        List::UserIdUpdate => Kind::UserIdUpdate,
        List::AutomaticEvents => Kind::AutomaticEvents,
        List::Events => Kind::TrackingEvents,
        List::Errors => Kind::PlatformError,
    }
}

/// What the field of the change makes of the elements of a list; `None` where it makes no difference.
pub(crate) fn by_field(list: List, field: &[u8]) -> Option<Kind> {
    match (list, field) {
        (List::Messages, b"history") => Some(Kind::HistoryMedia),
        (List::Groups, b"group_lifecycle_update") => Some(Kind::GroupLifecycleUpdate),
        (List::Groups, b"group_participants_update" | b"group_participant_update") => {
            Some(Kind::GroupParticipantsUpdate)
        }
        (List::Groups, b"group_settings_update") => Some(Kind::GroupSettingsUpdate),
        (List::Groups, b"group_status_update") => Some(Kind::GroupStatusUpdate),
        _ => None,
    }
}
