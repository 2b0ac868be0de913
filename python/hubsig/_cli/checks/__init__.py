"""What `hubsig doctor` asks an endpoint, and what it makes of the answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

import hubsig
from hubsig._cli.client import Answer, Client, Target, Unreachable
from hubsig._cli.inputs import printable
from hubsig._generated import Platform

Level: TypeAlias = Literal["pass", "warn", "fail", "skip"]

#: The platforms that have messages, as they are written.
NAMES: Final = {"instagram": "Instagram", "messenger": "Messenger", "whatsapp": "WhatsApp"}
#: Seconds after which Meta counts a delivery as failed, and those that already are too many.
LIMIT: Final = 5.0
SLOW: Final = 1.0


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one check."""

    name: str
    level: Level
    found: str
    advice: str = ""


Check: TypeAlias = Callable[["Patient"], Iterator[Finding]]


@dataclass(slots=True)
class Patient:
    """The endpoint that is examined, what is known about it, and what has been learned so far."""

    to: Target
    timeout: float
    platform: Platform
    secrets: list[tuple[bytes, str]] = field(repr=False)
    token: bytes | None = field(repr=False)
    #: Whether a signed delivery was accepted: without that, many checks would say the same again.
    accepts: bool = False
    #: What was answered to it instead, and to the handshake with the right token.
    refusal: int | None = None
    handshake_refusal: int | None = None
    #: The slowest answer to a delivery, and what was asked.
    slowest: tuple[float, str] = (0.0, "")

    @property
    def secret(self) -> bytes:
        return self.secrets[0][0]

    def ask(
        self, method: str, *, query: str = "", body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        """One request, each on a connection of its own: a server may close one in the middle of a refusal."""
        connection = Client(self.to, self.timeout)
        try:
            return connection.ask(method, body, headers or {}, query)
        finally:
            connection.close()

    def deliver(self, what: str, body: bytes, signature: str | None = "", **headers: str) -> Answer:
        """A delivery: signed, unless another signature is given, or None for no header."""
        sent = {"Content-Type": "application/json"}
        if signature is not None:
            sent["X-Hub-Signature-256"] = signature or hubsig.sign(self.secret, body)
        answer = self.ask(
            "POST", body=body, headers={**sent, **{name.replace("_", "-"): value for name, value in headers.items()}}
        )
        if answer.seconds > self.slowest[0]:
            self.slowest = (answer.seconds, what)
        return answer


def told(answer: Answer) -> str:
    """The answer in a few words."""
    return f"{answer.status} in {duration(answer.seconds)}"


def duration(seconds: float) -> str:
    """`0.4 ms`, `12 ms`, `3.1 s`."""
    if seconds >= 1:
        return f"{seconds:.1f} s"
    return f"{seconds * 1000:.0f} ms" if seconds >= 0.01 else f"{seconds * 1000:.1f} ms"


def is_good(answer: Answer) -> bool:
    """Whether Meta takes it for an acknowledgement."""
    return 200 <= answer.status < 300


def redirect(answer: Answer) -> str | None:
    """Where an answer sends the asker, in words; None if it does not."""
    if not 300 <= answer.status < 400:
        return None
    where = printable((answer.headers.get("Location") or "").partition("?")[0])[:120]
    slash = "; the slash at the end makes the difference" if where.endswith("/") else ""
    return f"a redirect to {where or 'nowhere'}: Meta does not follow it, enter the final address{slash}"


def why_refused(answer: Answer, *, method: str = "POST") -> str:
    """What most often is behind an answer that should have been 200."""
    if moved := redirect(answer):
        return moved
    text = answer.body[:20_000].lower()
    if answer.status == 403 and (b"csrf" in text or b"verification failed" in text):
        return "this is the CSRF protection of a framework: exempt the view (Django: @csrf_exempt)"
    return {
        400: "the handler cannot read it: does it expect another body or content type?",
        401: "the secret is not the one the server has (Instagram Login has its own, beside that of the Facebook app), "
        "or the server signs other bytes than it received",
        403: "the server refuses it: another secret, a firewall, or the CSRF protection of a framework",
        404: "no route there: compare the path, also the slash at its end",
        405: f"there is a route, but not for {method}",
        411: "the server wants a Content-Length; a proxy may have removed it",
        413: "too large for the server: nginx has client_max_body_size (1 MB unless set), Express's json() a limit of "
        "100 kB, Django DATA_UPLOAD_MAX_MEMORY_SIZE",
        415: "the server does not take application/json there",
        429: "a limit of requests: Meta sends bursts from many addresses, do not limit it",
        500: "the handler failed: its log says where; Meta will deliver again and again",
        502: "a proxy answers, the program behind it does not",
        503: "a proxy answers, the program behind it does not",
        504: "a proxy waited too long for the program behind it: answer first, work afterwards",
    }.get(answer.status, "Meta takes only 200 for an acknowledgement")


def no_answer(name: str, error: Unreachable) -> Finding:
    """A check that got none."""
    slow = "in time" in str(error)
    advice = "answer first and do the work afterwards, in a queue or a thread" if slow else "did the server survive it?"
    return Finding(name, "fail", str(error), advice)
