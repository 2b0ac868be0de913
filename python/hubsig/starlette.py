"""hubsig in Starlette:

    hooks = hubsig.starlette.Hooks(hubsig.Webhook(app_secret=…, verify_token=…))

    @hooks.on("story_reply")
    async def answer(event): ...

    app = Starlette(routes=[hooks.route("/webhooks/meta")])

`pip install hubsig[starlette]`; for FastAPI see `hubsig.fastapi`.
"""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from hubsig import _respond
from hubsig._dispatch import Dispatcher, Handler, is_async
from hubsig._native import Delivery, Webhook

__all__ = ["Hooks"]


class Hooks(Dispatcher):
    """The endpoint and its handlers.

    A handler that is not `async` runs in a thread, as Starlette runs such endpoints. An exception of a handler is
    Starlette's to handle, and answered with 500. `max_body_size` of the application or the router is kept as well.
    """

    def __init__(self, webhook: Webhook) -> None:
        super().__init__()
        #: What verifies and reads.
        self.webhook = webhook

    def route(self, path: str, *, name: str = "hubsig") -> Route:
        """The route that answers the handshake and receives the deliveries, at `path`."""
        # All methods come here, so that the others are answered as everywhere: 405, and which are allowed.
        return Route(path, self._answer, methods=_respond.METHODS, name=name, include_in_schema=False)

    async def delivery(self, request: Request) -> Delivery:
        """Verifies and parses the request of an endpoint of your own: its events.

        Raises HTTPException (400, 401, 405, 413) with the public text, for a request that must not be accepted.
        """
        outcome = await self._receive(request)
        if isinstance(outcome, Delivery):
            return outcome
        if outcome.status == 200:
            raise RuntimeError("this is the handshake: hooks.challenge(request) answers it")
        raise HTTPException(outcome.status, outcome.text or None, outcome.headers)

    async def challenge(self, request: Request) -> str:
        """The answer to the handshake for an endpoint of your own, to send as text/plain, never as JSON.

        Raises HTTPException (403) with the public text, for a handshake that must not be accepted.
        """
        answer = _respond.challenge(self.webhook, request.scope["query_string"])
        if answer.status != 200:
            raise HTTPException(answer.status, answer.text, answer.headers)
        return answer.text

    async def _receive(self, request: Request) -> _respond.Answer | Delivery:
        length = _respond.content_length(request.headers.get("content-length"))
        return await _respond.receive_async(
            self.webhook,
            request.method,
            request.scope["query_string"],
            request.headers,
            length,
            lambda: _body(request, self.webhook.max_body, length),
        )

    async def _answer(self, request: Request) -> Response:
        outcome = await self._receive(request)
        if not isinstance(outcome, _respond.Answer):
            outcome = await _respond.run_async(outcome, self, _in_thread)
        return Response(outcome.text, outcome.status, outcome.headers)


def _in_thread(handler: Handler) -> Handler:
    if is_async(handler):
        return handler
    return lambda event: run_in_threadpool(handler, event)


async def _body(request: Request, limit: int, length: int | None) -> bytes:
    try:
        if length is None:
            # Nobody said how much will come, so it is counted.
            return await _respond.read_stream(request.stream(), limit)
        # Kept by Starlette, so that whoever wants the body after us has it.
        body = await request.body()
    except HTTPException as error:
        if error.status_code != 413:
            raise
        raise _respond.TooLarge("max_body_size") from None
    except ClientDisconnect as error:
        raise _respond.Unreadable from error
    except RuntimeError as error:
        raise _respond.consumed(_ADVICE) from error
    if len(body) < length:
        raise _respond.consumed(_ADVICE)
    return body


_ADVICE = (
    "something before hubsig has read it without keeping it, as request.form() and request.stream() do, in a "
    "middleware or for a parameter of the endpoint; await request.body() before that"
)
