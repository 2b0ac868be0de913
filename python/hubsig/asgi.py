"""hubsig as an ASGI application, for any server and any framework that can mount one:

    webhook = hubsig.Webhook(app_secret=…, verify_token=…)
    app = hubsig.asgi.app(webhook, handle)

It answers on every path it is given. An exception of a handler goes on to the server, which answers 500.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from hubsig import _respond
from hubsig._dispatch import as_dispatcher
from hubsig._native import Webhook

__all__ = ["app"]

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Application: TypeAlias = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


class _Disconnected(Exception):
    """The client left before its body was complete: nobody waits for an answer."""


def app(webhook: Webhook, on_event: Callable[[Any], Any]) -> Application:
    """The application. `on_event` is a function of one event, `async` or not, or a `hubsig.Dispatcher`.

    A plain function runs in the event loop: if it waits for anything, make it `async`. Bodies over `webhook.max_body`
    bytes are refused and not read to the end.
    """
    dispatcher = as_dispatcher(on_event)

    async def application(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close"})
            return
        lengths = [value for name, value in scope["headers"] if name == b"content-length"]
        try:
            outcome = await _respond.receive_async(
                webhook,
                scope["method"],
                scope.get("query_string", b""),
                list(scope["headers"]),
                _respond.content_length(lengths[0]) if lengths else None,
                lambda: _respond.read_stream(_chunks(receive), webhook.max_body),
            )
        except _Disconnected:
            return
        answer = outcome if isinstance(outcome, _respond.Answer) else await _respond.run_async(outcome, dispatcher)
        text = answer.text.encode()
        headers = [(name.lower().encode(), value.encode()) for name, value in answer.headers.items()]
        headers.append((b"content-length", str(len(text)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": text})

    return application


async def _chunks(receive: Receive) -> AsyncIterator[bytes]:
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _Disconnected
        yield message.get("body", b"")
        more = message.get("more_body", False)


async def _lifespan(receive: Receive, send: Send) -> None:
    """There is nothing to start or to stop, but a server that asks is answered."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
