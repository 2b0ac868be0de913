"""What is each asynchronous framework's own: threads, endpoints of one's own, bodies that somebody else has read.

Everything goes through real servers, as the table does.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

import hubsig.aiohttp
import hubsig.fastapi
import hubsig.litestar
import hubsig.quart
import hubsig.starlette
import pytest
import servers
from aiohttp import web
from conftest import SECRET, TOKEN
from fastapi import Depends, FastAPI
from litestar import Litestar
from litestar import Request as LitestarRequest
from litestar import get as litestar_get
from litestar import post as litestar_post
from litestar.config.csrf import CSRFConfig
from litestar.di import NamedDependency, Provide
from quart import Quart, request
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from table import ONE, PATH, ROWS, Row, signature, signed

GOOD = next(row for row in ROWS if row.name == "good")
CHUNKED = signed("chunked", ONE, chunked=True)
FORM = next(row for row in ROWS if row.name == "form")
FORGED = Row("forged", 401, None, headers=(signature(ONE, "another secret"),), body=ONE)


def webhook() -> hubsig.Webhook:
    return hubsig.Webhook(SECRET, TOKEN)


@contextlib.contextmanager
def asking(server: AbstractContextManager[int]) -> Iterator[Any]:
    with server as port:
        yield lambda row, path=PATH: servers.exchange(port, row.wire().replace(PATH.encode(), path.encode(), 1))


class Raised:
    """The exceptions that reached the framework, by being logged."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog

    def one(self) -> str:
        found = {str(record.exc_info[1]) for record in self._caplog.records if record.exc_info and record.exc_info[1]}
        assert len(found) == 1, found
        return found.pop()


@pytest.fixture
def raised(caplog: pytest.LogCaptureFixture) -> Raised:
    return Raised(caplog)


def both(hooks: hubsig.Dispatcher) -> dict[str, int]:
    """Registers a plain handler and an async one that tell which thread they run in."""
    threads: dict[str, int] = {}

    @hooks.on("message_text")
    def plain(event: hubsig.Message) -> None:
        threads["plain"] = threading.get_ident()

    @hooks.on("message_text")
    async def waiting(event: hubsig.Message) -> None:
        threads["async"] = threading.get_ident()

    return threads


class TestStarlette:
    def serve(self, hooks: hubsig.starlette.Hooks, **more: Any) -> AbstractContextManager[Any]:
        return asking(servers.asgi(Starlette(routes=[hooks.route(PATH)], **more)))

    def test_plain_handlers_run_in_a_thread(self) -> None:
        hooks = hubsig.starlette.Hooks(webhook())
        threads = both(hooks)
        with self.serve(hooks) as ask:
            assert ask(GOOD).status == 200
        assert threads["plain"] != threads["async"]

    def test_an_endpoint_of_ones_own(self) -> None:
        hooks = hubsig.starlette.Hooks(webhook())

        async def receive(request: Request) -> PlainTextResponse:
            delivery = await hooks.delivery(request)
            assert await request.body() == delivery.body
            return PlainTextResponse(delivery[0].kind)

        async def subscribe(request: Request) -> PlainTextResponse:
            return PlainTextResponse(await hooks.challenge(request))

        routes = [Route("/mine", receive, methods=["POST", "PUT"]), Route("/mine", subscribe)]
        with asking(servers.asgi(Starlette(routes=routes))) as ask:
            assert ask(GOOD, "/mine").body == b"message_text"
            reply = ask(FORGED, "/mine")
            assert (reply.status, reply.body) == (401, b"invalid signature")
            for row in ROWS:
                if row.method == "GET":
                    assert ask(row, "/mine").status == row.status
            reply = ask(next(row for row in ROWS if row.method == "PUT"), "/mine")
            assert (reply.status, reply.headers["allow"]) == (405, "GET, POST")

    def test_the_handshake_has_no_delivery(self, raised: Raised) -> None:
        hooks = hubsig.starlette.Hooks(webhook())

        async def receive(request: Request) -> None:
            await hooks.delivery(request)

        with asking(servers.asgi(Starlette(routes=[Route(PATH, receive)]))) as ask:
            assert ask(next(row for row in ROWS if row.name == "handshake")).status == 500
        assert "hooks.challenge(request) answers it" in raised.one()

    @pytest.mark.parametrize("kept", [True, False])
    @pytest.mark.parametrize("row", [GOOD, FORM], ids=["json", "form"])
    def test_a_body_that_a_middleware_has_read(self, raised: Raised, kept: bool, row: Row) -> None:
        async def read(request: Request, call_next: Any) -> Any:
            if kept:
                await request.body()
            else:
                async for _ in request.stream():
                    pass
            return await call_next(request)

        hooks = hubsig.starlette.Hooks(webhook())
        with self.serve(hooks, middleware=[Middleware(BaseHTTPMiddleware, dispatch=read)]) as ask:
            assert ask(row).status == (200 if kept else 500)
        if not kept:
            assert "await request.body() before that" in raised.one()


class TestFastAPI:
    def test_plain_handlers_run_in_a_thread_and_the_schema_has_none_of_it(self) -> None:
        hooks = hubsig.fastapi.Hooks(webhook())
        threads = both(hooks)
        app = FastAPI()
        app.include_router(hooks.router(PATH))
        with asking(servers.asgi(app)) as ask:
            assert ask(GOOD).status == 200
        assert threads["plain"] != threads["async"]
        assert app.openapi()["paths"] == {}

    def test_a_body_that_another_dependency_has_read(self, raised: Raised) -> None:
        hooks = hubsig.fastapi.Hooks(webhook())
        app = FastAPI()

        async def other(request: Request) -> None:
            async for _ in request.stream():
                pass

        @app.post(PATH, dependencies=[Depends(other), Depends(hooks.delivery)])
        async def receive() -> None: ...

        with asking(servers.asgi(app)) as ask:
            assert ask(GOOD).status == 500
        assert "await request.body() before that" in raised.one()


class TestQuart:
    def app(self, hooks: hubsig.quart.Hooks, **config: Any) -> Quart:
        app = Quart(__name__)
        app.config.update({"HUBSIG_APP_SECRET": SECRET, "HUBSIG_VERIFY_TOKEN": TOKEN, "HUBSIG_URL": PATH} | config)
        hooks.init_app(app)
        return app

    def test_plain_handlers_run_in_a_thread(self) -> None:
        hooks = hubsig.quart.Hooks()
        threads = both(hooks)
        with asking(servers.asgi(self.app(hooks))) as ask:
            assert ask(GOOD).status == 200
        assert threads["plain"] != threads["async"]

    def test_does_not_start_without_its_settings(self) -> None:
        with pytest.raises(ValueError, match="HUBSIG_VERIFY_TOKEN is not set"):
            self.app(hubsig.quart.Hooks(), HUBSIG_VERIFY_TOKEN=None)

    @pytest.mark.parametrize("row", [GOOD, CHUNKED], ids=["length", "chunked"])
    def test_a_body_that_was_read_and_kept(self, row: Row) -> None:
        app = self.app(hubsig.quart.Hooks())

        @app.before_request
        async def read() -> None:
            assert await request.get_data() == ONE

        with asking(servers.asgi(app)) as ask:
            assert ask(row).status == 200

    @pytest.mark.parametrize("how", ["body", "get_data"])
    def test_a_body_that_was_read_and_not_kept(self, raised: Raised, how: str) -> None:
        app = self.app(hubsig.quart.Hooks())

        @app.before_request
        async def read() -> None:
            if how == "get_data":
                await request.get_data(cache=False)
            else:
                async for _ in request.body:
                    pass

        with asking(servers.asgi(app)) as ask:
            assert ask(GOOD).status == 500
        assert "await request.get_data() instead" in raised.one()

    @pytest.mark.parametrize("head", [b"Content-Length: 5", b"Transfer-Encoding: chunked"])
    def test_a_body_that_does_not_come(self, head: bytes) -> None:
        with servers.asgi(self.app(hubsig.quart.Hooks(), BODY_TIMEOUT=0.05)) as port:
            lines = [f"POST {PATH} HTTP/1.1".encode(), b"Host: localhost", b"Connection: close", head, b"", b""]
            assert servers.exchange(port, b"\r\n".join(lines)).status == 408


class TestAiohttp:
    def serve(self, *middlewares: Any, **more: Any) -> AbstractContextManager[Any]:
        app = web.Application(middlewares=middlewares, **more)
        hooks = hubsig.aiohttp.Hooks(webhook())
        self.threads = both(hooks)
        app.add_routes([hooks.route(PATH)])
        return asking(servers.aiohttp(app))

    def test_plain_handlers_run_where_all_do(self) -> None:
        with self.serve() as ask:
            assert ask(GOOD).status == 200
        assert self.threads["plain"] == self.threads["async"]

    @pytest.mark.parametrize("limit", [1 << 20, 4 << 20])
    @pytest.mark.parametrize("chunked", [False, True])
    def test_its_own_limit_is_a_mebibyte(self, caplog: pytest.LogCaptureFixture, limit: int, chunked: bool) -> None:
        row = signed("long", ONE + b" " * (1 << 20), chunked=chunked)
        with self.serve(client_max_size=limit) as ask:
            assert ask(row).status == (413 if limit == 1 << 20 else 200)
        assert ("(client_max_size is 1048576)" in caplog.text) == (limit == 1 << 20)

    @pytest.mark.parametrize("row", [GOOD, CHUNKED], ids=["length", "chunked"])
    def test_a_body_that_was_read_and_kept(self, row: Row) -> None:
        @web.middleware
        async def read(request: web.Request, handler: Any) -> Any:
            assert await request.read() == ONE
            return await handler(request)

        with self.serve(read) as ask:
            assert ask(row).status == 200

    def test_a_body_that_is_not_compressed_as_it_says(self) -> None:
        row = Row("gzip", 400, "bad request", headers=(("Content-Encoding", b"gzip"), signature(ONE)), body=ONE)
        with self.serve() as ask:
            assert (ask(row).status, ask(row).body) == (400, b"bad request")

    def test_a_body_that_was_read_and_not_kept(self, raised: Raised) -> None:
        @web.middleware
        async def read(request: web.Request, handler: Any) -> Any:
            await request.content.read()
            return await handler(request)

        with self.serve(read) as ask:
            assert ask(GOOD).status == 500
        assert "await request.read() before that" in raised.one()


class TestLitestar:
    def serve(self, *handlers: Any, **more: Any) -> AbstractContextManager[Any]:
        hooks = hubsig.litestar.Hooks(webhook())
        self.threads = both(hooks)
        return asking(servers.asgi(Litestar([hooks.route(PATH), *handlers], **more)))

    def test_plain_handlers_run_where_all_do(self) -> None:
        with self.serve() as ask:
            assert ask(GOOD).status == 200
        assert self.threads["plain"] == self.threads["async"]

    def test_exempt_from_csrf(self) -> None:
        with self.serve(csrf_config=CSRFConfig(secret="for tests")) as ask:
            assert ask(GOOD).status == 200

    def test_a_handler_of_ones_own(self) -> None:
        hooks = hubsig.litestar.Hooks(webhook())

        @litestar_post("/mine", dependencies={"delivery": Provide(hooks.delivery)}, status_code=200)
        async def receive(delivery: NamedDependency[hubsig.Delivery]) -> str:
            return str(delivery[0].kind)

        @litestar_get("/mine", media_type="text/plain")
        async def subscribe(request: LitestarRequest[Any, Any, Any]) -> str:
            return await hooks.challenge(request)

        with self.serve(receive, subscribe) as ask:
            assert ask(GOOD, "/mine").body == b"message_text"
            reply = ask(FORGED, "/mine")
            assert (reply.status, b"invalid signature" in reply.body) == (401, True)
            for row in ROWS:
                if row.method == "GET":
                    reply = ask(row, "/mine")
                    assert reply.status == row.status
                    assert row.status != 200 or reply.body.decode() == row.text

    @pytest.mark.parametrize("row", [GOOD, CHUNKED], ids=["length", "chunked"])
    def test_a_body_that_was_read_and_kept(self, row: Row) -> None:
        async def read(request: LitestarRequest[Any, Any, Any]) -> None:
            assert await request.body() == ONE

        with self.serve(before_request=read) as ask:
            assert ask(row).status == 200

    def test_a_body_that_was_read_and_not_kept(self) -> None:
        seen: list[str] = []

        async def read(request: LitestarRequest[Any, Any, Any]) -> None:
            async for _ in request.stream():
                pass

        async def failed(error: Exception, scope: Any) -> None:
            seen.append(str(error))

        with self.serve(before_request=read, after_exception=[failed]) as ask:
            assert ask(GOOD).status == 500
        assert "request.body() before that" in seen[0]
