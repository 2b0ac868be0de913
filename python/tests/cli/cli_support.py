"""What the tests of the command line share: running it, a terminal to run it in, and servers that behave or do not."""

from __future__ import annotations

import fcntl
import http.server
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import hubsig
from hubsig._cli import receiver

SCRIPT = Path(sys.executable).with_name("hubsig")
#: Words that can be searched for: wherever one shows, a secret has leaked.
SECRET = "canary-secret-7f3a"
TOKEN = "canary-token-91bc"
WEBHOOK = hubsig.Webhook(SECRET, TOKEN)
_CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def environment(**more: str) -> dict[str, str]:
    """A plain environment, whatever the one of the test run is."""
    kept = {
        name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES")
    }
    return kept | {"META_APP_SECRET": SECRET, "META_VERIFY_TOKEN": TOKEN, "LC_ALL": "C.UTF-8", "TERM": "xterm"} | more


def run(*arguments: str | Path, stdin: bytes = b"", **more: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a run without a terminal. There is never a traceback, and never a secret."""
    done = subprocess.run([SCRIPT, *arguments], input=stdin, capture_output=True, env=environment(**more), timeout=60)
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert "Traceback" not in err, err
    assert "canary" not in out + err
    return done.returncode, out, err


class Terminal:
    """A command in a terminal of its own."""

    def __init__(self, *arguments: str | Path, width: int = 80, plain: bool = True, **more: str) -> None:
        if plain:
            more["PYTHONPATH"] = os.pathsep.join(filter(None, (without_rich(), os.environ.get("PYTHONPATH"))))
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
        self._master = master
        self._seen = bytearray()
        command = [str(SCRIPT), *map(str, arguments)]
        self._process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=environment(**more), start_new_session=True
        )
        os.close(slave)

    def wait_for(self, text: str, seconds: float = 20.0) -> None:
        """Until `text` is on the screen."""
        end = time.monotonic() + seconds
        while text not in self.text:
            assert time.monotonic() < end, self.text
            self._read(0.05)

    def interrupt(self) -> None:
        """Ctrl-C, as the terminal sends it."""
        self._process.send_signal(2)

    def end(self, seconds: float = 60.0) -> tuple[int, str]:
        """The exit code and all that was printed."""
        end = time.monotonic() + seconds
        while self._read(0.05) or self._process.poll() is None:
            if time.monotonic() > end:
                self._process.kill()
                raise AssertionError(self.text)
        os.close(self._master)
        assert "Traceback" not in self.text and "canary" not in self.text, self.text
        return self._process.wait(), self.text

    def _read(self, seconds: float) -> bool:
        if not select.select([self._master], [], [], seconds)[0]:
            return False
        try:
            piece = os.read(self._master, 65536)
        except OSError:  # Linux says so when the other end is closed.
            return False
        self._seen += piece
        return bool(piece)

    @property
    def text(self) -> str:
        return self._seen.decode("utf-8", "replace").replace("\r\n", "\n")


def in_terminal(*arguments: str | Path, width: int = 80, plain: bool = True, **more: str) -> tuple[int, str]:
    """Exit code and screen of a run in a terminal; without rich unless `plain` is false."""
    return Terminal(*arguments, width=width, plain=plain, **more).end()


def bare(text: str) -> str:
    """`text` without colours."""
    return _CODES.sub("", text)


def without_rich() -> str:
    """A folder that hides rich, whether it is installed or not."""
    return str(Path(__file__).parent / "without_rich")


Answer = tuple[int, dict[str, str], bytes]
Behaviour = Callable[[str, str, dict[str, str], bytes], Answer | None]


@dataclass
class Endpoint:
    """A server on the loopback interface."""

    url: str
    #: method, query, headers with lower-case names, body
    requests: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)

    @property
    def bodies(self) -> list[bytes]:
        return [body for method, _, _, body in self.requests if method == "POST"]


@contextmanager
def endpoint(behave: Behaviour, path: str = "/webhook") -> Iterator[Endpoint]:
    """Answers as `behave` says; None closes the connection without a word."""
    found = Endpoint("")

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            address, _, query = self.path.partition("?")
            found.requests.append((self.command, query, headers, body))
            answer = behave(self.command, query, headers, body) if address == path else (404, {}, b"")
            if answer is None:
                self.close_connection = True
                return
            status, more, content = answer
            self.send_response(status)
            for name, value in {
                "Content-Type": "text/html; charset=utf-8",
                **more,
                "Content-Length": str(len(content)),
            }.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_HEAD = answer

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            pass

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        found.url = f"http://127.0.0.1:{server.server_address[1]}{path}"
        try:
            yield found
        finally:
            server.shutdown()
            thread.join()


def good(method: str, query: str, headers: dict[str, str], body: bytes) -> Answer:
    """As an endpoint should be."""
    reply = receiver.respond(WEBHOOK, method, query, list(headers.items()), body).reply
    return reply.status, {"Content-Type": "text/plain"}, reply.text.encode("utf-8")


@contextmanager
def listening(
    *arguments: str | Path, stdout: int = subprocess.PIPE, **more: str
) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """`hubsig listen` on a free port, in a pipe; ended with SIGTERM if it runs still."""
    command = [SCRIPT, "listen", "--port", "0", *arguments]
    process = subprocess.Popen(command, stdout=stdout, stderr=subprocess.PIPE, env=environment(**more), bufsize=0)
    assert process.stderr is not None
    with process:
        try:
            first = process.stderr.readline().decode("utf-8")
            matched = re.search(r"http://127\.0\.0\.1:\d+/", first)
            assert matched, first
            yield matched[0], process
        finally:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
