"""hubsig in Litestar:

    hooks = hubsig.litestar.Hooks(hubsig.Webhook(app_secret=…, verify_token=…))

    @hooks.on("story_reply")
    async def answer(event): ...

    app = Litestar([hooks.route("/webhooks/meta")])

`pip install hubsig[litestar]`.
"""

from __future__ import annotations

from typing import Any

from litestar import MediaType, Request, Response
from litestar.enums import HttpMethod
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler
from litestar.status_codes import HTTP_413_REQUEST_ENTITY_TOO_LARGE

from hubsig import _respond
from hubsig._dispatch import Dispatcher
from hubsig._native import Delivery, Webhook

__all__ = ["Hooks"]


class Hooks(Dispatcher):
    """The route handler and the handlers of its events.

    A handler that is not `async` runs in the event loop: if it waits for anything, make it `async`. An exception of a
    handler is Litestar's to handle, and answered with 500. `request_max_body_size` is kept as well.
    """

    def __init__(self, webhook: Webhook) -> None:
        super().__init__()
        #: What verifies and reads.
        self.webhook = webhook

    def route(self, path: str, *, name: str = "hubsig") -> HTTPRouteHandler:
        """The route handler that answers the handshake and receives the deliveries, at `path`.

        It is exempt from CSRF checks and authentication by their usual keys, and not part of the schema.
        """

        async def hubsig(request: Request[Any, Any, Any]) -> Response[str]:
            return await self._answer(request)

        # All methods come here, so that the others are answered as everywhere: 405, and which are allowed.
        decorate = HTTPRouteHandler(
            path,
            http_method=list(HttpMethod),
            name=name,
            status_code=200,
            media_type=MediaType.TEXT,
            include_in_schema=False,
            exclude_from_csrf=True,
            exclude_from_auth=True,
        )
        return decorate(hubsig)

    async def delivery(self, request: Request[Any, Any, Any]) -> Delivery:
        """Verifies and parses the request of a route handler of your own: its events.

        As a dependency: `dependencies={"delivery": Provide(hooks.delivery)}` and a parameter
        `delivery: NamedDependency[hubsig.Delivery]`. Raises HTTPException (400, 401, 405, 413) with the public text,
        for a request that must not be accepted.
        """
        outcome = await self._receive(request)
        if isinstance(outcome, Delivery):
            return outcome
        if outcome.status == 200:
            raise RuntimeError("this is the handshake: hooks.challenge(request) answers it")
        raise _refused(outcome)

    async def challenge(self, request: Request[Any, Any, Any]) -> str:
        """The answer to the handshake for a route handler of your own, to send as text/plain.

        Raises HTTPException (403) with the public text, for a handshake that must not be accepted.
        """
        answer = _respond.challenge(self.webhook, request.scope["query_string"])
        if answer.status != 200:
            raise _refused(answer)
        return answer.text

    async def _receive(self, request: Request[Any, Any, Any]) -> _respond.Answer | Delivery:
        length = _respond.content_length(request.headers.get("content-length"))
        return await _respond.receive_async(
            self.webhook,
            request.method,
            request.scope["query_string"],
            request.headers,
            length,
            lambda: _body(request, self.webhook.max_body, length),
        )

    async def _answer(self, request: Request[Any, Any, Any]) -> Response[str]:
        outcome = await self._receive(request)
        if not isinstance(outcome, _respond.Answer):
            outcome = await _respond.run_async(outcome, self)
        return Response(outcome.text, status_code=outcome.status, headers=outcome.headers, media_type=MediaType.TEXT)


def _refused(answer: _respond.Answer) -> HTTPException:
    # The media type is that of Litestar's own errors.
    headers = {name: value for name, value in answer.headers.items() if name != "Content-Type"}
    return HTTPException(answer.text, status_code=answer.status, headers=headers)


async def _body(request: Request[Any, Any, Any], limit: int, length: int | None) -> bytes:
    try:
        if length is None:
            # Nobody said how much will come, so it is counted.
            return await _respond.read_stream(request.stream(), limit)
        # Kept by Litestar, so that whoever wants the body after us has it.
        body = await request.body()
    except HTTPException as error:
        if error.status_code == HTTP_413_REQUEST_ENTITY_TOO_LARGE:
            raise _respond.TooLarge("request_max_body_size") from None
        if "stream consumed" in error.detail:
            raise _respond.consumed(_ADVICE) from error
        if "disconnected" in error.detail:
            raise _respond.Unreadable from error
        raise
    if len(body) < length:
        raise _respond.consumed(_ADVICE)
    return body


_ADVICE = (
    "something before hubsig has read it without keeping it, as request.stream() and multipart forms do; await "
    "request.body() before that"
)
