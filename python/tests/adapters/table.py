"""The requests that every adapter has to answer in the same way, written as they go over the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlencode

import hubsig
from conftest import SECRET, TOKEN
from hubsig import _samples

#: The limits that the webhooks of these tests have.
MAX_BODY = 64 * 1024
MAX_EVENTS = 20
PATH = "/webhooks/meta"

#: What the handlers of these tests do not survive.
POISON = "fail, please"

ONE = _samples.sample("message_text")
THREE = _samples.batch(3)
#: A text in place of the sample's own.
FAILING = ONE.replace(b'"text":"', b'"text":"' + POISON.encode() + b" ", 1)
assert POISON.encode() in FAILING

UNAUTHORIZED = (401, "invalid signature")
FORBIDDEN = (403, "verification failed")
BAD = (400, "bad request")
LARGE = (413, "payload too large")

TEXT = ("message_text",)

Header = tuple[str, bytes]


@dataclass(frozen=True)
class Row:
    """One request, and what must come of it. A text of None is the framework's own affair."""

    name: str
    status: int
    text: str | None
    method: str = "POST"
    query: str = ""
    headers: tuple[Header, ...] = ()
    body: bytes = b""
    chunked: bool = False
    kinds: tuple[str, ...] = field(default=())

    def wire(self) -> bytes:
        """The request as HTTP/1.1."""
        target = f"{PATH}?{self.query}" if self.query else PATH
        lines = [f"{self.method} {target} HTTP/1.1".encode(), b"Host: localhost", b"Connection: close"]
        lines += [name.encode() + b": " + value for name, value in self.headers]
        body = self.body
        if self.chunked:
            lines.append(b"Transfer-Encoding: chunked")
            pieces = [body[at : at + 1000] for at in range(0, len(body), 1000)]
            body = b"".join(b"%x\r\n%s\r\n" % (len(each), each) for each in [*pieces, b""])
        elif self.method == "POST" or body:
            lines.append(b"Content-Length: %d" % len(body))
        return b"\r\n".join([*lines, b"", body])


def signature(body: bytes, secret: str = SECRET) -> Header:
    """The header that Meta would send with `body`."""
    return "X-Hub-Signature-256", hubsig.sign(secret, body).encode()


def signed(name: str, body: bytes, *kinds: str, answer: tuple[int, str | None] = (200, ""), **more: object) -> Row:
    """A delivery with its signature."""
    headers = (("Content-Type", b"application/json"), signature(body))
    return Row(name, *answer, headers=headers, body=body, kinds=kinds, **more)  # type: ignore[arg-type]


def typed(name: str, content_type: bytes) -> Row:
    """The sample as something other than JSON, which it still is."""
    return Row(name, 200, "", headers=(("Content-Type", content_type), signature(ONE)), body=ONE, kinds=TEXT)


def delivered(name: str, *headers: Header, answer: tuple[int, str] = UNAUTHORIZED, kinds: tuple[str, ...] = ()) -> Row:
    """The sample with the headers given."""
    return Row(name, *answer, headers=(("Content-Type", b"application/json"), *headers), body=ONE, kinds=kinds)


def handshake(name: str, *pairs: tuple[str, str], answer: tuple[int, str] = FORBIDDEN) -> Row:
    return Row(name, *answer, method="GET", query=urlencode(pairs))


MODE, VERIFY, CHALLENGE = ("hub.mode", "subscribe"), ("hub.verify_token", TOKEN), ("hub.challenge", "1158201444")
NAME, GOOD = signature(ONE)
TOO_LONG = ONE + b" " * (MAX_BODY + 1 - len(ONE))
SUBSCRIBE = (MODE, VERIFY, CHALLENGE)
ESCAPED = "verify_token=" + TOKEN.replace(" ", "+", 1).replace(" ", "%20")

ROWS = [
    # Deliveries
    signed("good", ONE, *TEXT),
    signed("three events", THREE, *TEXT * 3),
    signed("chunked", THREE, *TEXT * 3, chunked=True),
    signed("query beside a delivery", ONE, *TEXT, query="hub.mode=subscribe&hub.challenge=1&x=1"),
    signed("as long as may be", TOO_LONG[:-1], *TEXT),
    signed("as long as may be, chunked", TOO_LONG[:-1], *TEXT, chunked=True),
    signed("null", b"null", "unknown_body"),
    signed("array", b"[1,2]", "unknown_body", "unknown_body"),
    signed("number", b"17", "unknown_body"),
    signed("as many events as may be", _samples.batch(MAX_EVENTS), *TEXT * MAX_EVENTS),
    typed("form", b"application/x-www-form-urlencoded"),
    typed("multipart", b"multipart/form-data; boundary=x"),
    typed("text", b"text/plain"),
    Row("no content type", 200, "", headers=((NAME, GOOD),), body=ONE, kinds=TEXT),
    # Signatures
    delivered("name in lower case", (NAME.lower(), GOOD), answer=(200, ""), kinds=TEXT),
    delivered("name in capitals", (NAME.upper(), GOOD), answer=(200, ""), kinds=TEXT),
    delivered("digits in capitals", (NAME, GOOD.upper().replace(b"SHA", b"sha")), answer=(200, ""), kinds=TEXT),
    delivered("whitespace around", (NAME, b"  " + GOOD + b" \t "), answer=(200, ""), kinds=TEXT),
    delivered("whitespace within", (NAME, GOOD.replace(b"=", b"= "))),
    delivered("missing"),
    delivered("empty header", (NAME, b"")),
    delivered("forged", signature(ONE, "another secret")),
    delivered("for another body", signature(THREE)),
    delivered("one digit short", (NAME, GOOD[:-1])),
    delivered("no algorithm", (NAME, GOOD.removeprefix(b"sha256="))),
    delivered("sha1 as the algorithm", (NAME, GOOD.replace(b"sha256", b"sha1"))),
    delivered("only the old header", ("X-Hub-Signature", GOOD)),
    delivered("twice the same", (NAME, GOOD), (NAME, GOOD)),
    delivered("twice, the first good", (NAME, GOOD), signature(ONE, "another secret")),
    delivered("twice, the second good", signature(ONE, "another secret"), (NAME, GOOD)),
    delivered("twice in different case", (NAME, GOOD), (NAME.lower(), GOOD)),
    delivered("twice in one line", (NAME, GOOD + b", " + GOOD)),
    delivered("not ASCII, one byte", (NAME, GOOD[:-1] + b"\xe9")),
    delivered("not ASCII, UTF-8", (NAME, GOOD[:-1] + "é".encode())),
    # Bodies
    signed("no JSON", ONE[:-1], answer=BAD),
    signed("no JSON, chunked", ONE[:-1], answer=BAD, chunked=True),
    signed("byte order mark", b"\xef\xbb\xbf" + ONE, answer=BAD),
    signed("not UTF-8", b'"\xff"', answer=BAD),
    signed("too deep", b"[" * 65 + b"]" * 65, answer=BAD),
    signed("empty", b"", answer=BAD),
    Row("empty and not signed", *UNAUTHORIZED),
    signed("too long", TOO_LONG, answer=LARGE),
    signed("too long, chunked", TOO_LONG, answer=LARGE, chunked=True),
    Row("too long and not signed", *LARGE, body=TOO_LONG),
    signed("too many events", _samples.batch(MAX_EVENTS + 1), answer=LARGE),
    # The handshake
    handshake("handshake", *SUBSCRIBE, answer=(200, "1158201444")),
    handshake("other order, more keys", ("x", "1"), CHALLENGE, VERIFY, MODE, answer=(200, "1158201444")),
    Row("plus and percent", 200, "1", method="GET", query=f"hub.mode=subscribe&hub.challenge=1&hub%2E{ESCAPED}"),
    handshake("underscores", *[(name.replace(".", "_"), text) for name, text in SUBSCRIBE], answer=(200, CHALLENGE[1])),
    handshake("wrong token", MODE, ("hub.verify_token", TOKEN + "x"), CHALLENGE),
    handshake("no token", MODE, CHALLENGE),
    handshake("empty token", MODE, ("hub.verify_token", ""), CHALLENGE),
    handshake("no challenge", MODE, VERIFY),
    handshake("markup as the challenge", MODE, VERIFY, ("hub.challenge", "<script>")),
    handshake("other mode", ("hub.mode", "unsubscribe"), VERIFY, CHALLENGE),
    handshake("challenge twice", MODE, VERIFY, CHALLENGE, CHALLENGE),
    handshake("token twice, the first wrong", MODE, ("hub.verify_token", "x"), VERIFY, CHALLENGE),
    handshake("token twice, the second wrong", MODE, VERIFY, ("hub.verify_token", "x"), CHALLENGE),
    handshake("mode in both spellings", MODE, ("hub_mode", "subscribe"), VERIFY, CHALLENGE),
    Row("a browser", *FORBIDDEN, method="GET"),
    Row("a delivery by GET", *FORBIDDEN, method="GET", headers=((NAME, GOOD),), body=ONE),
    # Other methods
    Row("HEAD", 405, "", method="HEAD", query=urlencode(SUBSCRIBE)),
    *(
        Row(method, 405, "method not allowed", method=method, headers=((NAME, GOOD),), body=ONE)
        for method in ("PUT", "PATCH", "DELETE", "OPTIONS")
    ),
    # Handlers
    signed("a handler that fails", FAILING, answer=(500, None)),
    signed("good after a failure", ONE, *TEXT),
]

assert len({row.name for row in ROWS}) == len(ROWS)
