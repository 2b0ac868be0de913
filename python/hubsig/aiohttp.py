"""hubsig in aiohttp:

    hooks = hubsig.aiohttp.Hooks(hubsig.Webhook(app_secret=…, verify_token=…))

    @hooks.on("story_reply")
    async def answer(event): ...

    app = web.Application(client_max_size=hooks.webhook.max_body)
    app.add_routes([hooks.route("/webhooks/meta")])

aiohttp itself refuses bodies over 1 MiB unless told otherwise, less than a delivery can have; hence `client_max_size`.
`pip install hubsig[aiohttp]`.
"""

from __future__ import annotations

from aiohttp import web

from hubsig import _respond
from hubsig._dispatch import Dispatcher
from hubsig._native import Webhook

__all__ = ["Hooks"]


class Hooks(Dispatcher):
    """The request handler and the handlers of its events.

    A handler that is not `async` runs in the event loop: if it waits for anything, make it `async`. An exception of a
    handler is aiohttp's to handle, and answered with 500.
    """

    def __init__(self, webhook: Webhook) -> None:
        super().__init__()
        #: What verifies and reads.
        self.webhook = webhook

    def route(self, path: str) -> web.RouteDef:
        """The route that answers the handshake and receives the deliveries, at `path`; for `app.add_routes`."""
        return web.route("*", path, self.handle)

    async def handle(self, request: web.Request) -> web.Response:
        """Answers a request: a handler as aiohttp wants it."""
        outcome = await _respond.receive_async(
            self.webhook,
            request.method,
            request.rel_url.raw_query_string,
            request.headers,
            request.content_length,
            lambda: _body(request, self.webhook.max_body),
        )
        if not isinstance(outcome, _respond.Answer):
            outcome = await _respond.run_async(outcome, self)
        return web.Response(text=outcome.text, status=outcome.status, headers=outcome.headers)


async def _body(request: web.Request, limit: int) -> bytes:
    allowed = request.client_max_size or limit
    try:
        if request.content_length is None and request.can_read_body:
            # Nobody said how much will come, so it is counted. Were it read already, a middleware would have kept it.
            return await _respond.read_stream(request.content.iter_any(), min(limit, allowed))
        body = await request.read()
    except (_respond.TooLarge, web.HTTPRequestEntityTooLarge):
        raise _respond.TooLarge(f"client_max_size is {allowed}" if allowed < limit else "") from None
    except (OSError, web.RequestPayloadError) as error:
        raise _respond.Unreadable from error
    # What was compressed comes as what it was before.
    if not body and request.content_length and "Content-Encoding" not in request.headers:
        raise _respond.consumed(
            "something before hubsig has read it without keeping it, as request.content, request.post() and "
            "request.multipart() do; await request.read() before that"
        )
    return body
