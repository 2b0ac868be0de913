"""The core of all adapters: what is answered to which request. No framework is known here.

A request is answered in two steps, so that no adapter reads a body it need not read:

    before_body   the method, the handshake, the announced length: an answer, or None if the body is needed
    with_body     signature and parsing: an answer, or the delivery

`receive` and `receive_async` do both around an adapter's own way of reading, and `run` and `run_async` call the
handlers. What differs between the synchronous and the asynchronous is only that one waits.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterable, Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from hubsig._dispatch import Dispatcher, Handler, as_dispatcher, call
from hubsig._errors import PayloadError, WebhookError
from hubsig._native import Delivery, Webhook

if TYPE_CHECKING:
    from hubsig._native import _Body, _Headers, _Query

Response: TypeAlias = tuple[int, dict[str, str], str]

#: Every method that HTTP defines, for routers that want to be told. All but GET and POST are answered with 405.
METHODS: Final = ("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE")

_CHUNK: Final = 64 * 1024
_LOG: Final = logging.getLogger("hubsig")


class Answer(NamedTuple):
    """What goes back to the sender, and why if it is a refusal."""

    status: int
    headers: dict[str, str]
    text: str
    error: WebhookError | None = None


class TooLarge(Exception):
    """Raised by an adapter's way of reading: the body is longer than a limit. The text says whose, for the log."""


class Unreadable(Exception):
    """Raised by an adapter's way of reading: there is no whole body, mostly because the sender left in the middle.

    Anybody can do that, so it is no error of the application, which error reporters would hear of.
    """


def before_body(webhook: Webhook, method: str, query: _Query, length: int | None) -> Answer | None:
    """Answers what can be answered without the body; None if it is needed.

    `length` is the announced length of the body in bytes, or None if there is none, as in a chunked request.
    """
    if method == "GET":
        return challenge(webhook, query)
    if method != "POST":
        answer = _answer(405, "" if method == "HEAD" else "method not allowed")
        answer.headers["Allow"] = "GET, POST"
        return answer
    if length is not None and length > webhook.max_body:
        return refusal(PayloadError("body_too_large"))
    return None


def challenge(webhook: Webhook, query: _Query) -> Answer:
    """Answers the handshake."""
    try:
        return _answer(200, webhook.challenge(query))
    except WebhookError as error:
        return refusal(error)


def with_body(webhook: Webhook, headers: _Headers, body: _Body) -> Answer | Delivery:
    """Verifies and parses: the delivery, or the answer that refuses it."""
    try:
        return webhook.receive(body, headers)
    except WebhookError as error:
        return refusal(error)


def accepted() -> Answer:
    """The answer to a delivery whose handlers all returned."""
    return _answer(200, "")


def failed() -> Answer:
    """The answer to a delivery whose handler raised, where no framework gives one. Meta will deliver it again."""
    return _answer(500, "internal server error")


def refusal(error: WebhookError, limit: str = "") -> Answer:
    """The answer that belongs to `error`. The sender is told nothing of the reason; the log is.

    `limit` names the limit of a framework that the body was over.
    """
    _LOG.warning("refused with %d: %s%s", error.http_status, error, f" ({limit})" if limit else "")
    return _answer(error.http_status, error.public_text, error)


def _unread(error: TooLarge | Unreadable) -> Answer:
    """The answer to a request whose body could not be read."""
    if isinstance(error, TooLarge):
        return refusal(PayloadError("body_too_large"), str(error))
    _LOG.info("the body could not be read to its end")
    return _answer(400, "bad request")


def _answer(status: int, text: str, error: WebhookError | None = None) -> Answer:
    # Never anything but text, whatever a browser makes of it: the challenge is the sender's.
    headers = {"Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"}
    return Answer(status, headers, text, error)


def receive(
    webhook: Webhook, method: str, query: _Query, headers: _Headers, length: int | None, read: Callable[[], bytes]
) -> Answer | Delivery:
    """Both steps; `read` reads the body if it is needed, and may raise TooLarge or Unreadable."""
    answer = before_body(webhook, method, query, length)
    if answer is not None:
        return answer
    try:
        body = read()
    except (TooLarge, Unreadable) as error:
        return _unread(error)
    return with_body(webhook, headers, body)


async def receive_async(
    webhook: Webhook, method: str, query: _Query, headers: _Headers, length: int | None,
    read: Callable[[], Awaitable[bytes]],
) -> Answer | Delivery:
    """`receive` for a body that is waited for."""
    answer = before_body(webhook, method, query, length)
    if answer is not None:
        return answer
    try:
        body = await read()
    except (TooLarge, Unreadable) as error:
        return _unread(error)
    return with_body(webhook, headers, body)


def run(
    delivery: Delivery, dispatcher: Dispatcher, adapt: Callable[[Handler], Handler] = lambda handler: handler
) -> Answer:
    """Calls the handlers for every event. `adapt` makes a plain function of a handler, in the framework's own way."""
    for event in delivery:
        for handler in dispatcher.matching(event):
            call(adapt(handler), event)
    return accepted()


async def run_async(
    delivery: Delivery, dispatcher: Dispatcher, adapt: Callable[[Handler], Handler] = lambda handler: handler
) -> Answer:
    """The same, awaiting what a handler returns. `adapt` says how a plain function runs, in the framework's own way."""
    for event in delivery:
        for handler in dispatcher.matching(event):
            result = adapt(handler)(event)
            # Twice, where a thread ran a function that returned a coroutine.
            while isawaitable(result):
                result = await result
    return accepted()


def respond(
    webhook: Webhook, method: str, query: _Query, headers: _Headers, body: _Body | None, on_event: Handler
) -> Response:
    """What `Webhook.respond` does."""
    dispatcher = as_dispatcher(on_event)
    outcome = _open(webhook, method, query, headers, body)
    answer = outcome if isinstance(outcome, Answer) else run(outcome, dispatcher)
    return answer.status, answer.headers, answer.text


async def respond_async(
    webhook: Webhook, method: str, query: _Query, headers: _Headers, body: _Body | None, on_event: Handler
) -> Response:
    """What `Webhook.respond_async` does."""
    dispatcher = as_dispatcher(on_event)
    outcome = _open(webhook, method, query, headers, body)
    answer = outcome if isinstance(outcome, Answer) else await run_async(outcome, dispatcher)
    return answer.status, answer.headers, answer.text


def _open(webhook: Webhook, method: str, query: _Query, headers: _Headers, body: _Body | None) -> Answer | Delivery:
    answer = before_body(webhook, method, query, None)
    return answer if answer is not None else with_body(webhook, headers, b"" if body is None else body)


def content_length(value: Any) -> int | None:
    """The value of a Content-Length header (str or bytes); None for what is no length, which is then counted."""
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 20 else None


def read_file(read: Callable[[int], bytes], limit: int, length: int | None = None) -> bytes:
    """Reads a body of `length` bytes, or to its end if it has none.

    TooLarge once there are more than `limit`, Unreadable if there are less than `length`.
    """
    chunks = []
    room = limit + 1 if length is None else length
    try:
        while room and (chunk := read(min(room, _CHUNK))):
            chunks.append(chunk)
            room -= len(chunk)
    except OSError as error:
        raise Unreadable from error
    if length is None and not room:
        raise TooLarge
    if length is not None and room:
        raise Unreadable
    return b"".join(chunks)


async def read_stream(chunks: AsyncIterable[bytes], limit: int) -> bytes:
    """Collects a body that comes in pieces; TooLarge once there are more than `limit` bytes."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > limit:
            raise TooLarge
    return bytes(body)


def consumed(where: str) -> RuntimeError:
    """The error for a body that somebody else has read before, which cannot be verified any more."""
    return RuntimeError(
        f"hubsig cannot read the request's body: {where}. The signature covers the bytes as they were received, so "
        "hubsig has to read them first, or they have to be kept"
    )
