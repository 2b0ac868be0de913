"""hubsig as a WSGI application, for any server and any framework that can mount one:

    webhook = hubsig.Webhook(app_secret=…, verify_token=…)
    application = hubsig.wsgi.app(webhook, handle)

It answers on every path it is given. An exception of a handler goes on to the server, which answers 500.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from hubsig import _respond
from hubsig._dispatch import as_dispatcher, refuse_async
from hubsig._native import Webhook

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

__all__ = ["app"]


def app(webhook: Webhook, on_event: Callable[[Any], Any]) -> WSGIApplication:
    """The application. `on_event` is a function of one event, or a `hubsig.Dispatcher`.

    Bodies over `webhook.max_body` bytes are refused unread. Raises TypeError if a handler is `async`.
    """
    dispatcher = as_dispatcher(on_event)
    refuse_async(dispatcher)

    def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        length = _respond.content_length(environ.get("CONTENT_LENGTH"))
        outcome = _respond.receive(
            webhook,
            environ["REQUEST_METHOD"],
            environ.get("QUERY_STRING", ""),
            environ.get("HTTP_X_HUB_SIGNATURE_256"),
            length,
            lambda: body(environ, webhook.max_body, length),
        )
        answer = outcome if isinstance(outcome, _respond.Answer) else _respond.run(outcome, dispatcher)
        text = answer.text.encode()
        status = f"{answer.status} {HTTPStatus(answer.status).phrase}"
        start_response(status, [*answer.headers.items(), ("Content-Length", str(len(text)))])
        return [text]

    return application


def body(environ: WSGIEnvironment, limit: int, length: int | None) -> bytes:
    """The body of a request that announces `length` bytes, or none (a chunked one). For frameworks over WSGI, too."""
    if length is None and not environ.get("wsgi.input_terminated"):
        # A server that does not say where the body ends would let us wait for ever; PEP 3333 knows no other bodies.
        return b""
    return _respond.read_file(environ["wsgi.input"].read, limit, length)
