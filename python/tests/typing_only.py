"""Never run: what a type checker has to accept, and what it has to know. Checked by mypy and pyright in strict mode."""

import copy
import pickle
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any, Literal, assert_never, assert_type

import hubsig


def handle(webhook: hubsig.Webhook, body: bytes, headers: dict[str, str]) -> str | None:
    for event in webhook.receive(body, headers):
        assert_type(event, hubsig.AnyEvent)
        assert_type(event.kind, hubsig.Kind)
        assert_type(event.user_id, str | None)
        assert_type(event.timestamp_ms, int | None)
        if event.direction == "outgoing" or event.is_echo:
            continue
        match event:
            case hubsig.Message(text=str(text)):
                assert_type(text, str)
                for attachment in event.attachments:
                    assert_type(attachment.url, str | None)
                return text
            case hubsig.Reaction(emoji=emoji):
                assert_type(emoji, str | None)
            case hubsig.Change(value=value):
                assert_type(value, bytes | None)
            case _:
                pass
    return None


def shape(event: hubsig.AnyEvent) -> str:
    """A match over every class of the union is known to be complete."""
    match event:
        case hubsig.Message() | hubsig.Reaction() | hubsig.Receipt() | hubsig.Postback() | hubsig.Referral():
            return "conversation"
        case hubsig.Optin() | hubsig.Handover() | hubsig.Call() | hubsig.Order():
            return "business"
        case hubsig.Comment() | hubsig.Mention() | hubsig.Insights():
            return "content"
        case hubsig.Change() | hubsig.Unknown():
            return "other"
        case _:
            assert_never(event)


def attributes(event: hubsig.AnyEvent) -> None:
    """The type of everything that every event has."""
    assert_type(event.kind, hubsig.Kind)
    assert_type(event.platform, Literal["instagram", "messenger", "whatsapp", "other"])
    assert_type(event.platform, hubsig.Platform)
    assert_type(event.content, hubsig.Content | None)
    assert_type(event.direction, Literal["incoming", "outgoing", "none"])
    assert_type(event.channel, hubsig.Channel)
    assert_type(event.envelope, hubsig.Envelope)
    assert_type(event.user_id_type, hubsig.UserIdType | None)
    assert_type(event.account_id, str | None)
    assert_type(event.message_id, str | None)
    assert_type(event.key, str)
    assert_type(event.flags, tuple[hubsig.Flag, ...])
    assert_type(event.also, tuple[str, ...])
    assert_type(event.is_echo, bool)
    assert_type(event.text, str | None)
    assert_type(event.raw, bytes)
    assert_type(event.raw_json(), str)
    assert_type(event.to_dict(), dict[str, Any])
    assert_type(event.unified(), dict[str, Any])
    assert_type(event.unified_json(), str)
    assert_type(event.compat("zernio"), dict[str, Any] | None)
    assert_type(copy.copy(event), hubsig.AnyEvent)
    assert_type(event == event, bool)
    assert_type({event: 1}[event], int)


def fields(event: hubsig.AnyEvent) -> None:
    """Fields belong to their class, and `isinstance` narrows as `match` does."""
    if isinstance(event, hubsig.Message):
        assert_type(event.attachments, tuple[hubsig.Attachment, ...])
        assert_type(event.story_url, str | None)
        assert_type(event.num_edit, int | None)
        assert_type(event.reply_to_is_self, bool | None)
        assert_type(event.nlp, bytes | None)
    elif isinstance(event, hubsig.Receipt):
        assert_type(event.watermark_ms, int | None)
    elif isinstance(event, hubsig.Optin):
        assert_type(event.token_expiry_ms, int | None)
    elif isinstance(event, hubsig.Change):
        assert_type(event.name, str | None)


def kinds(kind: hubsig.Kind) -> bool:
    """The kinds are a closed list of strings; one of them is a string like any other."""
    text: str = kind
    known: tuple[hubsig.Kind, ...] = ("message_text", "story_reply")
    return kind == "message_text" or kind in known or text.startswith("message_")


def delivery(webhook: hubsig.Webhook, body: bytes) -> None:
    received = webhook.receive(body, None)
    assert_type(received[0], hubsig.AnyEvent)
    assert_type(received[1:], list[hubsig.AnyEvent])
    assert_type(len(received), int)
    assert_type(received.body, bytes)
    assert_type(received.secret_index, int | None)
    assert_type(next(iter(received)), hubsig.AnyEvent)
    assert_type(webhook.verify(body, None), int)
    assert_type(webhook.challenge("hub.mode=subscribe"), str)
    assert_type(webhook.explain(body, None), dict[str, str])
    assert_type(hubsig.parse_unverified(body)[0], hubsig.AnyEvent)
    assert_type(hubsig.sign("secret", body), str)
    assert_type(hubsig.kinds(), tuple[hubsig.Kind, ...])
    assert_type(hubsig.errors(), tuple[hubsig.ErrorCode, ...])
    events: Iterable[hubsig.AnyEvent] = received
    backwards: Iterator[hubsig.AnyEvent] = reversed(received)
    del events, backwards


def signed(webhook: hubsig.Webhook, form: dict[str, str]) -> None:
    request = webhook.signed_request(form.get("signed_request"))
    assert_type(request.user_id, str)
    assert_type(request.issued_at, int | None)
    assert_type(request.payload, bytes)


def text_of(event: hubsig.AnyEvent) -> str | None:
    return event.text


def elsewhere(events: list[hubsig.AnyEvent]) -> None:
    """Events go to other processes as they are."""
    with ProcessPoolExecutor() as pool:
        assert_type(list(pool.map(text_of, events)), list[str | None])
    pickle.dumps(events)


def answers(error: hubsig.WebhookError) -> tuple[str, int]:
    assert_type(error.code, str)
    assert_type(error.offset, int | None)
    return error.public_text, error.http_status


def frameworks(webhook: hubsig.Webhook, pairs: list[tuple[bytes, bytes]], view: memoryview) -> None:
    """What frameworks hand over is accepted as it is."""
    import email.message

    import flask

    webhook.receive(flask.request.get_data(), flask.request.headers)
    webhook.challenge(flask.request.args)
    webhook.receive(view, pairs)
    webhook.receive(bytearray(), email.message.Message())
    webhook.verify(b"", None)
    hubsig.Webhook(["one", b"two"], "token", max_body=1 << 20)


def dispatching(webhook: hubsig.Webhook, body: bytes) -> None:
    """What decorates keeps its type, and the names of kinds are known."""
    handlers = hubsig.Dispatcher()

    @handlers.on(hubsig.Message, "quick_reply", direction="incoming")
    def answer(message: hubsig.Message) -> str | None:
        return message.text

    assert_type(webhook.respond("POST", None, {}, body, handlers), tuple[int, dict[str, str], str])
    assert_type(webhook.max_body, int)
    answer.__name__


async def waiting(webhook: hubsig.Webhook, body: bytes) -> None:
    async def handle(event: hubsig.AnyEvent) -> None: ...

    assert_type(await webhook.respond_async("POST", None, {}, body, handle), tuple[int, dict[str, str], str])
