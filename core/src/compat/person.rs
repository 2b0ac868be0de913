//! The other person and the business number of a WhatsApp event, in the spellings of the hosted services.
//!
//! Meta writes a phone number as digits. The services write it as digits where it is an id, and with a plus where it is
//! a number to call.

use alloc::string::String;

use crate::event::Event;
use crate::generated::{Direction, Special};
use crate::json::{Text, Value};

/// The message object of a WhatsApp event; some echoes wrap it.
pub(super) fn message<'b>(event: &Event<'b>) -> Value<'b> {
    let element = event.payload();
    match element.member("message").filter(Value::is_object) {
        Some(message) if element.member("type").is_none() => message,
        _ => element,
    }
}

/// The other person's phone number as Meta writes it, without a plus.
pub(super) fn number<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    event.whatsapp_special(Special::WaId)
}

/// The other person's business-scoped id.
pub(super) fn scoped<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    event.whatsapp_special(Special::Bsuid)
}

/// The other person's id for a group of businesses.
pub(super) fn parent_scoped<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    event.whatsapp_special(Special::ParentBsuid)
}

/// The name that the other person goes by.
pub(super) fn name<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    event.whatsapp_special(Special::ProfileName)
}

/// The user name of the other person.
pub(super) fn username<'b>(event: &Event<'b>) -> Option<Text<'b>> {
    event.whatsapp_special(Special::Username)
}

/// A number with a plus before it; `None` for what is no number.
pub(super) fn e164(number: Text<'_>) -> Option<String> {
    let number = number.decode();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| String::from("+") + digits)
}

/// The digits of the business number that the event was delivered for. Meta shows it with or without spaces.
pub(super) fn business_number(event: &Event<'_>) -> Option<String> {
    let shown = event.whatsapp_special(Special::DisplayPhoneNumber)?.decode();
    let is_number = |character: char| character.is_ascii_digit() || " +-().".contains(character);
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    (shown.chars().all(is_number) && !digits.is_empty()).then_some(digits)
}

/// Who called whom, where a call says so.
pub(super) fn call_direction(event: &Event<'_>) -> Option<Direction> {
    let direction = event.payload().member("direction")?.string()?.decode();
    if direction.eq_ignore_ascii_case("business_initiated") {
        Some(Direction::Outgoing)
    } else if direction.eq_ignore_ascii_case("user_initiated") {
        Some(Direction::Incoming)
    } else {
        None
    }
}
