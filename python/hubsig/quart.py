"""hubsig in Quart:

    hooks = hubsig.quart.Hooks()

    @hooks.on("story_reply")
    async def answer(event): ...

    def create_app():
        app = Quart(__name__)
        app.config.from_prefixed_env()          # QUART_HUBSIG_APP_SECRET, QUART_HUBSIG_VERIFY_TOKEN
        hooks.init_app(app)
        return app

`pip install hubsig[quart]`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from quart import Quart, Request, Response, request
from werkzeug.exceptions import RequestEntityTooLarge, RequestTimeout

from hubsig import _respond
from hubsig._extension import Extension
from hubsig._native import Webhook

__all__ = ["Hooks"]


class Hooks(Extension[Quart]):
    """The extension. Its configuration, read by `init_app`:

    `HUBSIG_APP_SECRET`     the app secret, or a list of several: each is accepted
    `HUBSIG_VERIFY_TOKEN`   what was typed into Meta's dashboard
    `HUBSIG_URL`            where to answer; `/webhooks/meta` unless set
    `HUBSIG_MAX_BODY`       bytes of the longest body accepted; 4 MiB unless set
    `HUBSIG_MAX_EVENTS`     most events of one delivery; 100,000 unless set

    The endpoint is called `hubsig`, the webhook is `app.extensions["hubsig"]`. A handler that is not `async` runs in a
    thread, as Quart runs such views. An exception of a handler is Quart's to handle, and answered with 500.
    `MAX_CONTENT_LENGTH` (16 MiB in Quart unless set) and `BODY_TIMEOUT` are kept as well.
    """

    def _view(self, app: Quart, webhook: Webhook) -> Callable[[], Awaitable[Response]]:
        async def view() -> Response:
            outcome = await _respond.receive_async(
                webhook,
                request.method,
                request.query_string,
                request.headers,
                request.content_length,
                lambda: _body(request, webhook.max_body),
            )
            if not isinstance(outcome, _respond.Answer):
                outcome = await _respond.run_async(outcome, self, app.ensure_async)
            return Response(outcome.text, outcome.status, outcome.headers)

        return view


async def _body(request: Request, limit: int) -> bytes:
    allowed = limit if request.max_content_length is None else request.max_content_length
    body = b""
    try:
        if request.content_length is None:
            # Nobody said how much will come, so it is counted; Quart itself counts when all of it is there.
            async with asyncio.timeout(request.body_timeout):
                body = await _respond.read_stream(request.body, min(limit, allowed))
        # What was read before and kept does not come again by the way above.
        body = body or await request.get_data(cache=True, as_text=False, parse_form_data=False)
    except (_respond.TooLarge, RequestEntityTooLarge):
        raise _respond.TooLarge("MAX_CONTENT_LENGTH" if allowed < limit else "") from None
    except TimeoutError as error:
        raise RequestTimeout from error
    if len(body) < (request.content_length or 0):
        raise _respond.consumed(
            "something before hubsig has read it without keeping it, as a multipart request.form, request.files, "
            "iterating over request.body and get_data(cache=False) do; await request.get_data() instead"
        )
    return body
