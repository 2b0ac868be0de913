"""Requests to a server that the user named: loopback unless another machine is allowed, no redirects, no proxies."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import hubsig
from hubsig._cli import exits
from hubsig._cli.inputs import printable

#: Answers that mean "I do not believe you" rather than "something broke".
REFUSALS: Final = (401, 403)
#: More than this of an answer is not read: nobody needs it.
_MOST: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Target:
    """Where to send requests."""

    secure: bool
    host: str
    port: int
    #: What the request line says: path and query.
    path: str
    #: Host and port as given, fit to be printed; without the path and the query, which may hold a token.
    label: str
    #: What the name stands for, where it was asked; tried in order.
    addresses: tuple[str, ...]

    @property
    def is_remote(self) -> bool:
        return not self.addresses


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, and how long it took."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes
    seconds: float


class Unreachable(Exception):
    """No answer: no server, no connection, no time left, no HTTP. The text says which."""


def target(url: str, *, allow_remote: bool) -> Target:
    """`url` in its parts, if it can be asked."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        usable = usable and url.isascii() and url.isprintable() and " " not in url
    except ValueError:
        usable = False
    if not usable:
        raise exits.Stop(exits.USAGE, f"{printable(url)}: not an address such as http://127.0.0.1:5000/webhook")
    if "@" in parts.netloc:
        raise exits.Stop(
            exits.USAGE, "an address with a user name or password in it is not used: it would show in a process list"
        )
    host = parts.hostname or ""
    addresses = _loopback(host)
    if not addresses and not allow_remote:
        raise exits.Stop(
            exits.USAGE, f"{printable(parts.netloc)} is another machine: give --allow-remote if you mean it"
        )
    secure = parts.scheme == "https"
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(secure, host, parts.port or (443 if secure else 80), path, printable(parts.netloc), addresses)


def _loopback(host: str) -> tuple[str, ...]:
    """The addresses of `host` if it is this machine and nothing else; empty if it is not."""
    try:
        return (host,) if ipaddress.ip_address(host).is_loopback else ()
    except ValueError:
        pass
    if host != "localhost" and not host.endswith(".localhost"):
        return ()
    try:
        found = [str(each[4][0]) for each in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
    except OSError:
        # Names below localhost are this machine by RFC 6761, whether the system knows them or not.
        found = ["127.0.0.1", "::1"]
    return tuple(dict.fromkeys(found)) if all(ipaddress.ip_address(each).is_loopback for each in found) else ()


class _Loopback(http.client.HTTPConnection):
    """A connection to the addresses that were looked at, whatever the name stands for by now."""

    def __init__(self, to: Target, timeout: float) -> None:
        super().__init__(to.host, to.port, timeout=timeout)
        self._addresses = to.addresses

    def connect(self) -> None:
        failure: OSError | None = None
        for address in self._addresses:
            try:
                self.sock = socket.create_connection((address, self.port), self.timeout)
            except OSError as error:
                failure = error
            else:
                self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                return
        assert failure is not None, "there is at least one address"
        raise failure


class Client:
    """Keeps a connection open from request to request. For one thread."""

    def __init__(self, to: Target, timeout: float) -> None:
        self._to = to
        self._timeout = timeout
        self._connection: http.client.HTTPConnection | None = None

    def close(self) -> None:
        """Closes the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def deliver(self, body: bytes, signature: str | None) -> Answer:
        """A delivery as Meta posts it."""
        headers = {"Content-Type": "application/json"}
        if signature is not None:
            headers["X-Hub-Signature-256"] = signature
        return self.ask("POST", body, headers)

    def ask(self, method: str, body: bytes | None = None, headers: Mapping[str, str] = {}, query: str = "") -> Answer:
        """The answer to a request. Raises Unreachable if there is none."""
        reused = self._connection is not None
        try:
            return self._ask(method, body, headers, query)
        except (ConnectionError, http.client.RemoteDisconnected):
            self.close()
            if not reused:
                raise Unreachable("the server closed the connection without an answer") from None
        except (OSError, http.client.HTTPException) as error:
            raise Unreachable(_reason(error)) from None
        # A server may close a connection that it kept open just when the next request is written.
        try:
            return self._ask(method, body, headers, query)
        except (OSError, http.client.HTTPException) as error:
            raise Unreachable(_reason(error)) from None

    def _ask(self, method: str, body: bytes | None, headers: Mapping[str, str], query: str) -> Answer:
        begun = time.perf_counter()
        connection = self._connection or self._connect()
        self._connection = None
        path = self._to.path + (("&" if "?" in self._to.path else "?") + query if query else "")
        sent = {"User-Agent": f"hubsig/{hubsig.__version__}", **headers}
        try:
            try:
                connection.request(method, path, body, sent)
            except (BrokenPipeError, ConnectionResetError):
                # A server that refuses a large body answers before it has read all of it.
                if body is None or len(body) < 65536:
                    raise
            answer = connection.getresponse()
            content = bytearray()
            while len(content) < _MOST and (piece := answer.read1(65536)):
                content += piece
                if time.perf_counter() - begun > self._timeout:
                    raise TimeoutError
            if len(content) < _MOST:
                answer.read()  # Nothing is left; only now does it know that it is at the end.
            result = Answer(answer.status, answer.headers, bytes(content), time.perf_counter() - begun)
            if answer.isclosed() and not answer.will_close:
                self._connection = connection
            return result
        finally:
            if self._connection is None:
                connection.close()

    def _connect(self) -> http.client.HTTPConnection:
        to = self._to
        if to.secure:
            return http.client.HTTPSConnection(to.host, to.port, timeout=self._timeout)
        connection = (
            http.client.HTTPConnection(to.host, to.port, timeout=self._timeout)
            if to.is_remote
            else _Loopback(to, self._timeout)
        )
        try:
            connection.connect()
        except ConnectionRefusedError:
            raise Unreachable("nothing listens there") from None
        return connection


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not accepted: {error.verify_message}"
    if isinstance(error, socket.gaierror):
        return "its name is not known"
    # http.client's exceptions quote what the server sent; the class name says enough.
    return getattr(error, "strerror", None) or type(error).__name__
