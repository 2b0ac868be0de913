"""Never run: what a type checker has to accept, and what it has to know. Checked by mypy in strict mode."""

from typing import assert_never, assert_type

import hubsig


def handle(webhook: hubsig.Webhook, body: bytes, headers: dict[str, str]) -> str | None:
    for event in webhook.receive(body, headers):
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
    webhook.receive("text", {})  # type: ignore[arg-type]
    hubsig.Webhook(None)  # type: ignore[arg-type]


def dispatching(webhook: hubsig.Webhook, body: bytes) -> None:
    """What decorates keeps its type, and the names of kinds are known."""
    handlers = hubsig.Dispatcher()

    @handlers.on(hubsig.Message, "quick_reply", direction="incoming")
    def answer(message: hubsig.Message) -> str | None:
        return message.text

    assert_type(webhook.respond("POST", None, {}, body, handlers), tuple[int, dict[str, str], str])
    assert_type(webhook.max_body, int)
    answer.__name__
    handlers.on("no such kind")  # type: ignore[arg-type]
    handlers.on(direction="in")  # type: ignore[arg-type]
    handlers.on(hubsig.Attachment)  # type: ignore[arg-type]


async def waiting(webhook: hubsig.Webhook, body: bytes) -> None:
    async def handle(event: hubsig.AnyEvent) -> None: ...

    assert_type(await webhook.respond_async("POST", None, {}, body, handle), tuple[int, dict[str, str], str])
