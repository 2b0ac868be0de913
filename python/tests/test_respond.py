"""`Webhook.respond` and what the adapters share below it."""

from __future__ import annotations

import asyncio
import copy
import io
import logging
from collections.abc import AsyncIterator
from typing import Any

import hubsig
import pytest
from conftest import SECRET, TOKEN
from hubsig import _respond, _samples

BODY = _samples.sample("message_text")
GOOD = hubsig.sign(SECRET, BODY)
QUERY = {"hub.mode": "subscribe", "hub.verify_token": TOKEN, "hub.challenge": "1158201444"}
PLAIN = {"Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"}

REQUESTS = [
    ("POST", None, {"x-hub-signature-256": GOOD}, BODY, (200, PLAIN, "")),
    ("POST", None, GOOD, bytearray(BODY), (200, PLAIN, "")),
    ("POST", QUERY, [("X-Hub-Signature-256", GOOD)], memoryview(BODY), (200, PLAIN, "")),
    ("POST", None, {}, BODY, (401, PLAIN, "invalid signature")),
    ("POST", None, hubsig.sign(SECRET, b""), None, (400, PLAIN, "bad request")),
    ("GET", QUERY, None, None, (200, PLAIN, "1158201444")),
    ("GET", None, None, None, (403, PLAIN, "verification failed")),
    ("HEAD", QUERY, None, None, (405, PLAIN | {"Allow": "GET, POST"}, "")),
    ("post", None, GOOD, BODY, (405, PLAIN | {"Allow": "GET, POST"}, "method not allowed")),
]


@pytest.mark.parametrize(("method", "query", "headers", "body", "answer"), REQUESTS)
@pytest.mark.parametrize("wait", [False, True])
def test_answers(
    webhook: hubsig.Webhook, wait: bool, method: str, query: Any, headers: Any, body: Any, answer: Any
) -> None:
    seen: list[str] = []

    def handle(event: hubsig.AnyEvent) -> None:
        seen.append(event.kind)

    async def handle_async(event: hubsig.AnyEvent) -> None:
        handle(event)

    if wait:
        given = asyncio.run(webhook.respond_async(method, query, headers, body, handle_async))
    else:
        given = webhook.respond(method, query, headers, body, handle)
    assert type(given) is tuple and given == answer
    assert seen == (["message_text"] if answer[0] == 200 and method == "POST" else [])


def test_by_name(webhook: hubsig.Webhook) -> None:
    given = webhook.respond(method="GET", query=QUERY, headers=None, body=None, on_event=print)
    assert given[0] == 200


def test_the_headers_are_the_callers_own(webhook: hubsig.Webhook) -> None:
    _, headers, _ = webhook.respond("GET", None, None, None, print)
    before = copy.copy(headers)
    headers["X-Mine"] = "1"
    assert webhook.respond("GET", None, None, None, print)[1] == before


def test_what_a_handler_raises_goes_on(webhook: hubsig.Webhook) -> None:
    # Of whatever kind: even a refusal of ours is not the sender's fault here.
    def fail(event: hubsig.AnyEvent) -> None:
        hubsig.parse_unverified(b"{")

    with pytest.raises(hubsig.PayloadError):
        webhook.respond("POST", None, GOOD, BODY, fail)
    with pytest.raises(hubsig.PayloadError):
        asyncio.run(webhook.respond_async("POST", None, GOOD, BODY, fail))


def test_mistakes_of_the_caller(webhook: hubsig.Webhook) -> None:
    async def handle(event: hubsig.AnyEvent) -> None: ...

    with pytest.raises(TypeError, match="is async"):
        webhook.respond("POST", None, GOOD, BODY, handle)
    with pytest.raises(TypeError, match="must be bytes, not str"):
        webhook.respond("POST", None, GOOD, BODY.decode(), print)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="the headers must be"):
        webhook.respond("POST", None, 5, BODY, print)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="on_event must be"):
        webhook.respond("GET", None, None, None, None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("method", "query", "headers", "body", "line"),
    [
        ("POST", None, hubsig.sign("another", BODY), BODY, "refused with 401: signature_mismatch: "),
        ("POST", None, hubsig.sign(SECRET, BODY[:9]), BODY[:9], "refused with 400: invalid_json: "),
        ("GET", QUERY | {"hub.verify_token": "a wrong one"}, None, None, "refused with 403: handshake_token: "),
    ],
)
def test_the_log_says_why_and_nothing_else(
    webhook: hubsig.Webhook,
    caplog: pytest.LogCaptureFixture,
    method: str,
    query: Any,
    headers: Any,
    body: Any,
    line: str,
) -> None:
    webhook.respond(method, query, headers, body, print)
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("hubsig", logging.WARNING)
    assert record.getMessage().startswith(line)
    for secret in (SECRET, TOKEN, "a wrong one", GOOD[7:], "invented", "1158201444"):
        assert secret not in caplog.text


def test_the_limits_can_be_read() -> None:
    webhook = hubsig.Webhook(SECRET)
    assert (webhook.max_body, webhook.max_events) == (4 * 1024 * 1024, 100_000)
    webhook = hubsig.Webhook(SECRET, max_body=5, max_events=6)
    assert (webhook.max_body, webhook.max_events) == (5, 6)


class Counting(io.BytesIO):
    """Knows how much was read, and gives little at a time."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.given = 0

    def read(self, size: int | None = -1, /) -> bytes:
        assert size is not None and size > 0, "no limit was given"
        data = super().read(min(size, 1000))
        self.given += len(data)
        return data


@pytest.mark.parametrize("size", [0, 1, 999, 1000, 1001, 4999, 5000])
def test_reads_to_the_end(size: int) -> None:
    assert _respond.read_file(Counting(bytes(size)).read, 5000) == bytes(size)
    assert _respond.read_file(Counting(bytes(size) + b"the next request").read, 5000, size) == bytes(size)


def test_reads_no_further_than_needed_to_know() -> None:
    source = Counting(bytes(100_000))
    with pytest.raises(_respond.TooLarge):
        _respond.read_file(source.read, 5000)
    assert source.given == 5001


def test_a_body_that_ends_early_is_no_body() -> None:
    with pytest.raises(_respond.Unreadable):
        _respond.read_file(Counting(b"12345").read, 5000, 10)


def test_a_connection_that_breaks() -> None:
    def read(size: int) -> bytes:
        raise ConnectionResetError

    with pytest.raises(_respond.Unreadable):
        _respond.read_file(read, 5000)


def test_a_stream_is_left_as_soon_as_it_is_too_long() -> None:
    asked = 0

    async def chunks() -> AsyncIterator[bytes]:
        nonlocal asked
        while True:
            asked += 1
            yield bytes(1000)

    with pytest.raises(_respond.TooLarge):
        asyncio.run(_respond.read_stream(chunks(), 5000))
    assert asked == 6


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("0", 0),
        ("17", 17),
        (b"17", 17),
        *((nothing, None) for nothing in ("", None, "-1", "+1", "1.5", "٣", "x", " 1", "1" * 5000)),
    ],
)
def test_content_length(value: Any, length: int | None) -> None:
    assert _respond.content_length(value) == length
