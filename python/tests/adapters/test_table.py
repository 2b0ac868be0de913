"""Every row of the table against every adapter, in the real framework."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import servers
from apps import ADAPTERS, LIMITED, SERVED, Send
from table import LARGE, ROWS, THREE, Row, signed

GOOD = next(row for row in ROWS if row.name == "good")
#: In three events, below it is one.
FRAMEWORK_LIMIT = len(THREE) - 1


class Running:
    """An adapter that runs, and what its handler saw."""

    def __init__(self, send: Send, seen: list[str]) -> None:
        self._send = send
        self._seen = seen

    def ask(self, row: Row) -> tuple[servers.Reply, tuple[str, ...]]:
        self._seen.clear()
        return self._send(row), tuple(self._seen)


@pytest.fixture(scope="module", params=ADAPTERS)
def adapter(request: pytest.FixtureRequest) -> Iterator[Running]:
    seen: list[str] = []
    with ADAPTERS[request.param](seen, None) as send:
        yield Running(send, seen)


@pytest.fixture(scope="module", params=LIMITED)
def limited(request: pytest.FixtureRequest) -> Iterator[Running]:
    seen: list[str] = []
    with ADAPTERS[request.param](seen, FRAMEWORK_LIMIT) as send:
        yield Running(send, seen)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name.replace(" ", "-"))
def test_row(adapter: Running, row: Row) -> None:
    reply, seen = adapter.ask(row)
    assert (reply.status, seen) == (row.status, row.kinds)
    if row.text is not None:
        assert reply.body.decode() == row.text
        assert reply.headers["content-type"] == "text/plain; charset=utf-8"
        assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers.get("allow") == ("GET, POST" if row.status == 405 else None)


@pytest.mark.parametrize("row", [GOOD, signed("chunked", THREE, chunked=True)], ids=["length", "chunked"])
@pytest.mark.parametrize("name", SERVED)
def test_a_sender_that_leaves(name: str, row: Row, caplog: pytest.LogCaptureFixture) -> None:
    """Anybody can do that, so it must not look like a failure of the application."""
    seen: list[str] = []
    with ADAPTERS[name](seen, None) as send:
        request = row.wire()
        head = request.index(b"\r\n\r\n") + 4
        for sent in (0, 40):
            servers.leave(send.port, request[: head + sent])
        # Whatever comes of it is done when another request has been.
        assert send(GOOD).status == 200
    assert seen == ["message_text"]
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
def test_a_limit_of_the_framework(limited: Running, chunked: bool) -> None:
    """A body over it is answered like one over ours. The text may be the framework's, if it answers before us."""
    reply, seen = limited.ask(signed("over", THREE, answer=LARGE, chunked=chunked))
    assert (reply.status, seen) == (413, ())
    reply, seen = limited.ask(GOOD)
    assert (reply.status, seen) == (200, ("message_text",))
