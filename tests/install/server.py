"""examples/c_server: built against the installed library and driven over loopback."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import IO
from urllib.parse import quote

from consumers import BUILT, WARNINGS
from installed import PREFIX
from support import CC, SECONDS, SECRET, TOKEN, check, delivery, equal, printed, run, sign, skipped, succeeds

LIMIT = 4 * 1024 * 1024
GOOD = f"hub.mode=subscribe&hub.verify_token={quote(TOKEN)}&hub.challenge=1158201444"
#: What a refused sender is told: one text for each status.
REFUSED = {400: "bad request", 401: "invalid signature", 403: "verification failed", 413: "payload too large"}


#: Bytes, or pieces of them that are sent as such.
Body = bytes | list[bytes] | None
#: Pairs, so that one can come twice.
Headers = Sequence[tuple[str, str | bytes]]


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    text: str
    headers: Message


class Server:
    """The example as a process of its own."""

    def __init__(self, program: Path, stdout: int | IO[str] = subprocess.PIPE) -> None:
        environment = os.environ | {
            "META_APP_SECRET": SECRET, "META_VERIFY_TOKEN": TOKEN, "PORT": "0", "LD_LIBRARY_PATH": str(PREFIX / "lib"),
        }
        self._process = subprocess.Popen(
            [str(program)], env=environment, stdout=stdout, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        )
        assert self._process.stderr is not None
        self.first = self._process.stderr.readline()
        found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/webhook\n", self.first)
        self.port = int(found[1]) if found else 0
        self.printed: list[str] = []
        self.log: list[str] = []
        self._readers = [
            threading.Thread(target=_drain, args=each, daemon=True)
            for each in ((self._process.stdout, self.printed), (self._process.stderr, self.log)) if each[0] is not None
        ]
        for reader in self._readers:
            reader.start()

    def stop(self) -> int:
        """Ends it as a service manager does; its exit code."""
        self._process.send_signal(signal.SIGTERM)
        try:
            code = self._process.wait(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        for reader in self._readers:
            reader.join(timeout=SECONDS)
        return code

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)

    def ask(self, method: str, path: str, body: Body = None, headers: Headers = ()) -> Answer:
        """One request on a connection of its own."""
        connection = self.connect()
        try:
            return send(connection, method, path, body, headers)
        finally:
            connection.close()


def send(
    connection: http.client.HTTPConnection, method: str, path: str, body: Body = None, headers: Headers = ()
) -> Answer:
    """One request of many on a connection."""
    connection.putrequest(method, path)
    for name, value in headers:
        connection.putheader(name, value)
    if isinstance(body, list):
        connection.putheader("Transfer-Encoding", "chunked")
    elif body is not None:
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body, encode_chunked=isinstance(body, list))
    answer = connection.getresponse()
    return Answer(answer.status, answer.read().decode("utf-8"), answer.headers)


def _drain(stream: IO[str], lines: list[str]) -> None:
    with stream:
        lines.extend(stream)


def signed(body: bytes) -> Headers:
    return [("X-Hub-Signature-256", sign(body))]


def server() -> None:
    if not shutil.which("pkg-config"):
        return skipped("needs pkg-config")
    where = {"PKG_CONFIG_PATH": str(PREFIX / "lib" / "pkgconfig")}
    if run(["pkg-config", "--exists", "libmicrohttpd"]).returncode:
        return skipped("needs libmicrohttpd")
    program = BUILT / "server"
    line = f"{CC} -std=c11 {WARNINGS} examples/c_server/server.c $(pkg-config --cflags --libs hubsig libmicrohttpd)"
    if not succeeds("server: builds", f"{line} -o '{program}'", **where):
        return
    started = Server(program)
    check("server: says where it listens", started.port, started.first)
    try:
        if started.port:
            expected = _requests(started) + _connections(started) + _crowd(started)
    finally:
        code = started.stop()
    equal("server: ends with 0", code, 0)
    if started.port:
        equal("server: printed every event once, and nothing else", sorted(started.printed), sorted(expected))
        lines = started.log + started.printed
        secrets = [each for each in lines if SECRET in each or TOKEN in each or "sha256=" in each]
        check("server: logged no secret", started.log and not secrets, secrets)
    _full_disk(program)
    _settings(program)


def _requests(server: Server) -> list[str]:
    """The table of requests; the lines that have to be printed for them."""
    expected: list[str] = []

    def post(name: str, body: Body, headers: Headers, status: int, *texts: str) -> None:
        answer = server.ask("POST", "/webhook", body, headers)
        wanted = (status, REFUSED.get(status, ""), "nosniff")
        equal(f"POST {name}", (answer.status, answer.text, answer.headers["X-Content-Type-Options"]), wanted)
        expected.extend(printed(*texts).splitlines(keepends=True))

    def get(name: str, query: str, status: int, text: str | None = None) -> None:
        answer = server.ask("GET", f"/webhook{query}")
        wanted = (status, REFUSED[status] if text is None else text, "nosniff")
        equal(f"GET {name}", (answer.status, answer.text, answer.headers["X-Content-Type-Options"]), wanted)
        kind = str(answer.headers["Content-Type"]).partition(";")[0]
        equal(f"GET {name}: plain text", kind, "text/plain")

    one = delivery("caf\u00e9 \U0001f600")
    name, value = "X-Hub-Signature-256", sign(one)
    post("good", one, signed(one), 200, "caf\u00e9 \U0001f600")
    post("good, header's name in small letters", one, [(name.lower(), value)], 200, "caf\u00e9 \U0001f600")
    many = [f"number {number}" for number in range(1000)]
    post("a thousand events", delivery(*many), signed(delivery(*many)), 200, *many)
    post("forged", one, [(name, sign(one, "another secret"))], 401)
    post("changed after signing", one + b" ", signed(one), 401)
    post("no header", one, [], 401)
    post("empty header", one, [(name, "")], 401)
    post("older header only", one, [("X-Hub-Signature", value)], 401)
    post("header twice", one, [(name, value), (name, value)], 401)
    post("header twice, the second wrong", one, [(name, value), (name.lower(), "sha256=0")], 401)
    post("header twice, both empty", one, [(name, ""), (name, "")], 401)
    post("header beyond ASCII", one, [(name, b"sha256=" + b"\xc3\xa9" * 32)], 401)
    post("header too long", one, [(name, value + "0" * 2000)], 401)
    post("no JSON", b'{"object":', signed(b'{"object":'), 400)
    post("no UTF-8", b'"\xff"', signed(b'"\xff"'), 400)
    post("too deep", b"[" * 100, signed(b"[" * 100), 400)
    post("empty body, signed", b"", signed(b""), 400)
    post("empty body, not signed", b"", [], 401)
    post("no body at all", None, [("Content-Length", "0"), *signed(b"")], 400)
    padded = one + b" " * (LIMIT - len(one))
    post("as large as is allowed", padded, signed(padded), 200, "caf\u00e9 \U0001f600")
    post("a byte too large", padded + b" ", signed(padded + b" "), 413)
    post("far too large", b" " * (3 * LIMIT), [], 413)
    pieces = [one[at:at + 7] for at in range(0, len(one), 7)]
    post("in pieces", pieces, signed(one), 200, "caf\u00e9 \U0001f600")
    post("in pieces, forged", pieces, [(name, sign(b"x"))], 401)
    post("in pieces, too large", [b" " * 65536] * 65, [], 413)

    get("handshake", f"?{GOOD}", 200, "1158201444")
    get("handshake among other parameters", f"?a=1&{GOOD}&b", 200, "1158201444")
    get("handshake, spaces as plus signs", "?" + GOOD.replace("%20", "+"), 200, "1158201444")
    get("wrong token", "?" + GOOD.replace(quote(TOKEN), "guess"), 403)
    get("no query", "", 403)
    get("empty query", "?", 403)
    get("no challenge", "?" + GOOD.rpartition("&")[0], 403)
    get("wrong mode", "?" + GOOD.replace("subscribe", "unsubscribe"), 403)
    get("a challenge that is a script", "?" + GOOD.replace("1158201444", "%3Cscript%3E"), 403)
    for key in ("hub.mode=subscribe", f"hub.verify_token={quote(TOKEN)}", "hub.challenge=1158201444"):
        get(f"{key.partition('=')[0]} twice", f"?{GOOD}&{key}", 403)
        get(f"{key.partition('=')[0]} twice, once with an underscore", f"?{GOOD}&{key.replace('.', '_', 1)}", 403)
        get(f"{key.partition('=')[0]} twice, once escaped", f"?{GOOD}&{key.replace('hub', '%68ub', 1)}", 403)

    for method in ("HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"):
        answer = server.ask(method, f"/webhook?{GOOD}", None if method == "HEAD" else one, signed(one))
        seen = (answer.status, answer.text, answer.headers["Allow"])
        equal(f"{method} is not allowed", seen, (405, "", "GET, POST"))
    equal("another path", server.ask("POST", "/", one, signed(one)).status, 404)
    return expected


def _connections(server: Server) -> list[str]:
    """Connections that last, and one that breaks off."""
    expected: list[str] = []
    connection = server.connect()
    statuses = []
    sockets = set()
    for number in range(50):
        body = delivery(f"kept alive {number}")
        # What is refused in between must leave nothing behind.
        forged = number % 5 == 4
        statuses.append(send(connection, "POST", "/webhook", body, signed(b"x" if forged else body)).status)
        sockets.add(connection.sock.getsockname() if connection.sock else None)
        if not forged:
            expected += printed(f"kept alive {number}").splitlines(keepends=True)
    connection.close()
    equal("50 requests on one connection", statuses, [200, 200, 200, 200, 401] * 10)
    equal("it is one connection", len(sockets), 1)

    with socket.create_connection(("127.0.0.1", server.port), timeout=SECONDS) as half:
        half.sendall(b"POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{")
    equal("a request that breaks off harms none", server.ask("GET", f"/webhook?{GOOD}").status, 200)
    return expected


def _crowd(server: Server) -> list[str]:
    """Eight clients at once, each with deliveries of several events."""
    expected: list[str] = []

    def client(number: int) -> list[int]:
        connection = server.connect()
        try:
            bodies = [delivery(*[f"client {number} {step} {each}" for each in range(20)]) for step in range(25)]
            return [send(connection, "POST", "/webhook", body, signed(body)).status for body in bodies]
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        statuses = [status for each in pool.map(client, range(8)) for status in each]
    equal("8 clients at once", statuses, [200] * 200)
    for number in range(8):
        for step in range(25):
            texts = [f"client {number} {step} {each}" for each in range(20)]
            expected += printed(*texts).splitlines(keepends=True)
    return expected


def _full_disk(program: Path) -> None:
    """What cannot be handled is not acknowledged."""
    if not Path("/dev/full").exists():
        return skipped("needs /dev/full")
    with open("/dev/full", "w", encoding="utf-8") as full:
        started = Server(program, full)
        body = delivery("x")
        statuses = [started.ask("POST", "/webhook", body, signed(body)).status for _ in range(2)]
        equal("a handler that fails", statuses, [500, 500])
        started.stop()


def _settings(program: Path) -> None:
    """A server that could not verify does not start."""
    for name, change in (
        ("no secret", {"META_APP_SECRET": None}), ("an empty secret", {"META_APP_SECRET": ""}),
        ("no token", {"META_VERIFY_TOKEN": None}), ("a blank token", {"META_VERIFY_TOKEN": " "}),
        ("no such port", {"PORT": "70000"}),
    ):
        settings = {"META_APP_SECRET": SECRET, "META_VERIFY_TOKEN": TOKEN, "PORT": "0"} | change
        unset = [f"--unset={each}" for each, value in settings.items() if value is None]
        rest = [f"{each}={value}" for each, value in settings.items() if value is not None]
        done = run(["env", *unset, *rest, str(program)], LD_LIBRARY_PATH=str(PREFIX / "lib"))
        refused = done.returncode == 2 and done.stderr and not done.stdout
        check(f"server: {name}", refused, (done.returncode, done.stderr))
