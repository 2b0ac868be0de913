"""The receiving end of `hubsig listen`: an HTTP server that answers as a webhook should, and says what came."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import hubsig

#: Larger bodies are refused before they are read; the limit that hubsig has unless another is set.
MAX_BODY: Final = 4 << 20
#: A sender that stops in the middle of a request is left after this many seconds.
_PATIENCE: Final = 30.0

Headers = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered."""

    status: int
    text: str = ""
    allow: str | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """A request and what became of it."""

    method: str
    headers: Headers
    body: bytes
    reply: Reply
    #: The events of a good delivery.
    delivery: hubsig.Delivery | None = None
    #: Why it was refused.
    error: hubsig.WebhookError | None = None
    #: Whether a challenge was answered.
    handshake: bool = False


def respond(webhook: hubsig.Webhook, method: str, query: str, headers: Headers, body: bytes) -> Received:
    """The whole of a webhook's HTTP: 200, or the status of what is wrong; 405 for what no webhook has to answer."""
    try:
        if method == "GET":
            text = webhook.challenge(query)
            return Received(method, headers, body, Reply(200, text), handshake=True)
        if method == "POST":
            delivery = webhook.receive(body, headers)
            return Received(method, headers, body, Reply(200), delivery=delivery)
    except hubsig.WebhookError as error:
        return Received(method, headers, body, Reply(error.http_status, error.public_text), error=error)
    return Received(method, headers, body, Reply(405, "method not allowed", allow="GET, POST"))


class Server(http.server.ThreadingHTTPServer):
    """Serves on the loopback interface; `on_received` is called for one request at a time."""

    # A request that is being answered when the server ends need not be waited for.
    daemon_threads = True

    def __init__(self, port: int, webhook: hubsig.Webhook, on_received: Callable[[Received], None]) -> None:
        self.webhook = webhook
        self._on_received = on_received
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def tell(self, received: Received) -> None:
        """Hands the request to whoever listens."""
        with self._lock:
            self._on_received(received)

    def server_bind(self) -> None:
        # HTTPServer would look the name of the address up, which can take seconds and is not needed.
        socket_address = self.server_address
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(socket_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A connection that breaks is nothing to show a traceback for."""


class _TooLarge(Exception):
    pass


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    timeout = _PATIENCE
    # Headers and body leave together.
    wbufsize = -1

    def version_string(self) -> str:
        return f"hubsig/{hubsig.__version__}"

    def log_message(self, format: str, *args: object) -> None:
        """What comes is shown by whoever listens; the standard log would show queries, and tokens with them."""

    def answer(self) -> None:
        query = self.path.partition("?")[2]
        try:
            body = self._body()
        except _TooLarge:
            self.close_connection = True
            error = hubsig.PayloadError("body_too_large")
            received = Received(
                self.command, self.headers.items(), b"", Reply(error.http_status, error.public_text), error=error
            )
        except (ValueError, OSError):
            # A length that is no number, or a sender that left: there is nobody to answer properly.
            self.close_connection = True
            self._send(Reply(400, "bad request"))
            return
        else:
            received = respond(self.server.webhook, self.command, query, self.headers.items(), body)
        # First kept and shown, then acknowledged: what is lost after a 200 does not come again.
        self.server.tell(received)
        self._send(received.reply)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = answer

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").strip().lower() == "chunked":
            return self._chunks()
        lengths = set(self.headers.get_all("Content-Length", ["0"]))
        if len(lengths) != 1:
            raise ValueError
        (text,) = lengths
        if not (text.isascii() and text.strip().isdigit()):
            raise ValueError
        if int(text) > MAX_BODY:
            raise _TooLarge
        return self._exactly(int(text))

    def _chunks(self) -> bytes:
        """Some tunnels pass a body on in chunks."""
        body = bytearray()
        while size := int(self.rfile.readline(256).partition(b";")[0].strip() or b"-", 16):
            if size < 0:
                raise ValueError
            if len(body) + size > MAX_BODY:
                raise _TooLarge
            body += self._exactly(size)
            if self.rfile.readline(3).strip():
                raise ValueError
        while self.rfile.readline(65536).strip():
            pass
        return bytes(body)

    def _exactly(self, size: int) -> bytes:
        body = self.rfile.read(size)
        if len(body) != size:
            raise ValueError
        return body

    def _send(self, reply: Reply) -> None:
        content = reply.text.encode("utf-8")
        self.send_response(reply.status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("X-Content-Type-Options", "nosniff")
        if reply.allow is not None:
            self.send_header("Allow", reply.allow)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)
        self.wfile.flush()
