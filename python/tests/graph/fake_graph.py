"""A Graph API on loopback that takes text messages for one account, strictly, and fails when it is told to.

What it is sent is checked to the last header; whatever is wrong is kept in `faults`, which a test holds against the
empty list. What it accepted is in `delivered`, whatever it answered: a failure may come after the delivery.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from hubsig import graph

VERSION = "v26.0"
#: What the hosts that requests are for are called, by login.
HOSTS = {"instagram": "graph.instagram.com", "instagram_page": "graph.facebook.com"}


class Answer(NamedTuple):
    """What is answered, and whether the message arrives all the same. Without a status there is no answer."""

    status: int | None
    body: bytes = b""
    headers: Mapping[str, str] = {}
    delivers: bool = False
    #: Whether, where there is no answer, the other side is left waiting until it gives up; else the connection is cut.
    stalls: bool = False

    @property
    def wait(self) -> int | None:
        """Seconds in which nothing may be sent, if it says so."""
        try:
            graph.interpret(self.status or 500, self.headers, self.body)
        except graph.GraphError as error:
            return error.wait_hint if error.action == "wait" else None
        return None


def failing(status: int, code: int, subcode: int | None = None, **more: Any) -> Answer:
    """An error as Meta writes it."""
    error: dict[str, Any] = {"message": f"(#{code}) invented", "type": "OAuthException", "code": code}
    if subcode is not None:
        error["error_subcode"] = subcode
    return Answer(status, json.dumps({"error": error}).encode(), **more)


class Sent(NamedTuple):
    """A message that was asked for: to whom (`id` or `comment_id`), the text, and how often it has been by now."""

    to: tuple[str, str]
    text: str
    attempt: int


@dataclass
class FakeGraph:
    """The account's side. `decide` says what becomes of a message; None lets it arrive."""

    token: str
    login: str = "instagram"
    app_secret: str | None = None
    decide: Callable[[Sent], Answer | None] = lambda sent: None
    #: Called with each message that arrives and its id, before it is answered.
    arrived: Callable[[Sent, str], None] = lambda sent, mid: None
    clock: Callable[[], float] = time.time

    asked: list[Sent] = field(default_factory=list)
    delivered: list[Sent] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    quiet_until: float = 0.0
    dead: bool = False
    port: int = 0

    def __post_init__(self) -> None:
        self._attempts: dict[tuple[tuple[str, str], str], int] = {}
        self._answered_comments: set[str] = set()
        self._connections: list[HTTPConnection] = []

    @contextmanager
    def running(self) -> Iterator[FakeGraph]:
        account = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                answer = account.answer(self.command, self.path, self.headers, body)
                if answer.status is None:
                    self.close_connection = True
                    with suppress(OSError):
                        if answer.stalls:
                            self.connection.recv(1)
                        self.connection.shutdown(socket.SHUT_RDWR)
                    return
                self.send_response_only(answer.status)
                for name, value in {**answer.headers, "content-length": str(len(answer.body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body)

            do_GET = do_POST = do_DELETE = do_PUT = answer

            def log_message(self, *_: object) -> None:
                pass

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            self.port = server.server_address[1]
            thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
            thread.start()
            try:
                yield self
            finally:
                for connection in self._connections:
                    connection.close()
                server.shutdown()
                thread.join()

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"127.0.0.1:{self.port}"

    def transport(self, timeout: float = 5.0) -> Callable[[graph.Request], tuple[int, HTTPMessage, bytes]]:
        """Sends to this server what is meant for Meta's, the name of the host included, over one connection."""
        connection = HTTPConnection(self.address, timeout=timeout)
        self._connections.append(connection)

        def send(request: graph.Request) -> tuple[int, HTTPMessage, bytes]:
            url = urlsplit(request.url)
            if url.scheme != "https":
                self.faults.append(f"{url.scheme}, not https")
            path = url._replace(scheme="", netloc="").geturl()
            try:
                connection.request(request.method, path, request.body, {**request.headers, "host": url.netloc})
                answer = connection.getresponse()
                return answer.status, answer.headers, answer.read()
            except Exception:
                connection.close()
                raise

        return send

    def answer(self, method: str, path: str, headers: HTTPMessage, body: bytes) -> Answer:
        wrong = list(self.wrong(method, path, headers, body))
        if wrong:
            self.faults += wrong
            return failing(400, 100)
        message = json.loads(body)
        (to,) = message["recipient"].items()
        text = message["message"]["text"]
        attempt = self._attempts[to, text] = self._attempts.get((to, text), 0) + 1
        sent = Sent(to, text, attempt)
        self.asked.append(sent)
        answer = self.decide(sent)
        if answer is not None and (seconds := answer.wait) is not None:
            self.quiet_until = self.clock() + seconds
        if answer is not None and not answer.delivers:
            return answer
        kind, id = to
        if kind == "comment_id" and id in self._answered_comments:
            return failing(400, 100, 2534025)
        if kind == "comment_id":
            self._answered_comments.add(id)
        self.delivered.append(sent)
        mid = f"mid.{len(self.delivered)}"
        self.arrived(sent, mid)
        return answer or Answer(200, json.dumps({"recipient_id": id, "message_id": mid}).encode())

    def wrong(self, method: str, path: str, headers: HTTPMessage, body: bytes) -> Iterator[str]:
        """What is not as Meta wants it, or as a bot should behave."""
        url = urlsplit(path)
        if (method, url.path) != ("POST", f"/{VERSION}/me/messages"):
            yield f"{method} {url.path}"
        if dict(parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query))) != self.proof():
            yield f"the query is {url.query!r}"
        for name, expected in {
            "host": HOSTS[self.login],
            "authorization": f"Bearer {self.token}",
            "content-type": "application/json",
            "content-length": str(len(body)),
        }.items():
            if headers.get_all(name) != [expected]:
                yield f"{name} is {headers.get_all(name)}"
        if self.dead:
            yield "the token is dead, and said to be"
        if self.clock() < self.quiet_until:
            yield f"{self.quiet_until - self.clock():.0f} s too early after a throttle"
        match json.loads(body):
            case {"recipient": {"id": str(id)}, "message": {"text": str(text)}} if id.isdigit():
                shape: dict[str, Any] = {"recipient": {"id": id}, "message": {"text": text}}
            case {"recipient": {"comment_id": str(id)}, "message": {"text": str(text)}} if id.isdigit():
                shape = {"recipient": {"comment_id": id}, "message": {"text": text}}
            case _:
                yield f"no message: {body!r}"
                return
        if json.loads(body) != shape:
            yield f"more than a message: {body!r}"
        if not 1 <= len(text.encode()) <= 1000:
            yield f"a text of {len(text.encode())} bytes"

    def proof(self) -> dict[str, str]:
        """What has to stand in the query: the proof, on the host that takes it."""
        if self.app_secret is None or HOSTS[self.login] != "graph.facebook.com":
            return {}
        digest = hmac.new(self.app_secret.encode(), self.token.encode(), hashlib.sha256)
        return {"appsecret_proof": digest.hexdigest()}
