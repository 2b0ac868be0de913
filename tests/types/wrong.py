"""Never run: mistakes that a type checker has to find. Lines that end in `# wrong` must be reported, and no others."""

# pyright: strict

from typing import assert_never

import hubsig


def misspelt_kind(event: hubsig.AnyEvent) -> bool:
    return event.kind == "mesage_text"  # wrong


def misspelt_kind_for_a_list() -> tuple[hubsig.Kind, ...]:
    return ("message_text", "storyreply")  # wrong


def misspelt_direction(event: hubsig.AnyEvent) -> bool:
    return event.direction == "inbound"  # wrong


def misspelt_platform(event: hubsig.AnyEvent) -> bool:
    return event.platform == "facebook"  # wrong


def misspelt_flag(event: hubsig.AnyEvent) -> bool:
    return event.is_eco  # wrong


def a_match_that_forgets_orders(event: hubsig.AnyEvent) -> str:
    match event:
        case hubsig.Message() | hubsig.Reaction() | hubsig.Receipt() | hubsig.Postback() | hubsig.Referral():
            return "conversation"
        case hubsig.Optin() | hubsig.Handover() | hubsig.Call() | hubsig.Comment() | hubsig.Mention():
            return "business"
        case hubsig.Insights() | hubsig.Change() | hubsig.Unknown():
            return "other"
        case _:
            assert_never(event)  # wrong


def a_field_of_another_shape(event: hubsig.Reaction) -> object:
    return event.attachments  # wrong


def absent_text(event: hubsig.Message) -> str:
    return event.text  # wrong


def text_as_a_body(webhook: hubsig.Webhook) -> None:
    webhook.receive("text", {})  # wrong


def no_secret() -> None:
    hubsig.Webhook(None)  # wrong


def a_forgotten_header(webhook: hubsig.Webhook) -> None:
    webhook.receive(b"{}")  # wrong


def another_service(event: hubsig.AnyEvent) -> None:
    event.compat("facebook")  # wrong


def writing(event: hubsig.Message) -> None:
    event.kind = "message_text"  # wrong


class Mine(hubsig.Message):  # wrong
    """The classes are final."""


def handlers_of_what_there_is_not(handlers: hubsig.Dispatcher) -> None:
    handlers.on("no such kind")  # wrong
    handlers.on(direction="in")  # wrong
    handlers.on(hubsig.Attachment)  # wrong
