"""Real servers on the loopback interface, one per way of serving, and a client that hides nothing."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import uvicorn
from aiohttp import web
from werkzeug.serving import WSGIRequestHandler, make_server

SECONDS = 20.0


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes


def exchange(port: int, request: bytes) -> Reply:
    """Sends `request` as it is, and reads one answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=SECONDS) as connection:
        # A server that refuses a long body need not read it; what it says then is still to be read.
        with contextlib.suppress(ConnectionError):
            connection.sendall(request)
        answer = http.client.HTTPResponse(connection, method=request.partition(b" ")[0].decode())
        answer.begin()
        headers: dict[str, str] = {}
        for name, value in answer.getheaders():
            assert name.lower() not in headers, f"{name} twice"
            headers[name.lower()] = value
        reply = Reply(answer.status, headers, answer.read())
        answer.close()
        return reply


def leave(port: int, request: bytes) -> None:
    """Sends `request`, which is not complete, and goes."""
    with socket.create_connection(("127.0.0.1", port), timeout=SECONDS) as connection:
        connection.sendall(request)
        # The server has it before it learns that nothing more will come.
        time.sleep(0.05)
        connection.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionError):
            connection.recv(1)


class _Quiet(WSGIRequestHandler):
    # HTTP/1.1, or the server takes no chunked bodies.
    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: Any) -> None:
        """Nobody reads it."""


@contextlib.contextmanager
def wsgi(application: Any) -> Iterator[int]:
    """Serves a WSGI application; the port."""
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=_Quiet)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.port
    finally:
        server.shutdown()
        thread.join(SECONDS)
        server.server_close()


@contextlib.contextmanager
def asgi(application: Any) -> Iterator[int]:
    """Serves an ASGI application; the port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(application, log_config=None, ws="none", access_log=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not server.started:
                assert thread.is_alive(), "the server did not start"
                thread.join(0.01)
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join(SECONDS)


@contextlib.contextmanager
def aiohttp(application: web.Application) -> Iterator[int]:
    """Serves an application of aiohttp, which brings its own server; the port."""
    loop = asyncio.new_event_loop()
    runner = web.AppRunner(application, access_log=None)

    async def start() -> int:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return int(runner.addresses[0][1])

    port = loop.run_until_complete(start())
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield port
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(SECONDS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(SECONDS)
        loop.close()
