"""Flask with threads and FastAPI with background tasks: acknowledged at once, worked on later, lost never."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import hubsig
import pytest
from fastapi.testclient import TestClient
from hubsig.testing import SECRET, TOKEN, deliver, handshake, sample
from recipes_support import dies

from background_fastapi import create_app as create_fastapi  # isort: skip
from background_threads import Workers, create_app as create_flask  # isort: skip
from dedup_sqlite import Inbox  # isort: skip

WEBHOOK = hubsig.Webhook(SECRET, TOKEN)
Handle = Callable[[dict[str, Any]], object]


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    return Inbox(str(tmp_path / "inbox.sqlite"), lease=1)


@pytest.fixture(params=["flask", "fastapi"])
def client_of(request: pytest.FixtureRequest, inbox: Inbox) -> Iterator[Callable[[Handle], Any]]:
    """Makes the test client of an application that handles events with what is given."""
    closing: list[Callable[[], Any]] = []

    def make(handle: Handle) -> Any:
        if request.param == "flask":
            workers = Workers(inbox, handle)
            closing.append(workers.pool.shutdown)
            return create_flask(WEBHOOK, workers).test_client()
        client = TestClient(create_fastapi(WEBHOOK, inbox, handle))
        client.__enter__()
        closing.append(lambda: client.__exit__(None, None, None))
        return client

    yield make
    for each in closing:
        each()


def until(condition: Callable[[], bool]) -> None:
    for _ in range(2000):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError("it did not happen within 20 seconds")


def test_answers_and_works(client_of: Callable[[Handle], Any]) -> None:
    seen: list[dict[str, Any]] = []
    client = client_of(seen.append)
    body = sample("message_text", text="Hello", count=3)
    for _ in range(3):
        assert deliver(client, body).status_code == 200
    until(lambda: len(seen) == 3)
    time.sleep(0.05)
    assert [event["text"] for event in seen] == ["Hello"] * 3 and len({event["key"] for event in seen}) == 3


def test_echoes_are_not_work(client_of: Callable[[Handle], Any], inbox: Inbox) -> None:
    client = client_of(lambda event: None)
    assert deliver(client, "message_echo").status_code == 200
    assert inbox._run("SELECT count(*) FROM inbox") == [(0,)]


def test_refuses_in_the_words_of_the_library(client_of: Callable[[Handle], Any], inbox: Inbox) -> None:
    client = client_of(lambda event: None)
    assert [deliver(client, "comment", signature=each).status_code for each in (None, "sha256=")] == [401, 401]
    assert deliver(client, b"{").status_code == 400
    assert handshake(client, "wrong").status_code == 403
    assert handshake(client, challenge="77").text == "77"
    assert inbox.waiting() == 0


def test_what_is_not_kept_is_not_acknowledged(
    client_of: Callable[[Handle], Any], inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(events: object) -> None:
        raise OSError("disk full")

    client = client_of(lambda event: None)
    monkeypatch.setattr(inbox, "put", full)
    if hasattr(client, "application"):
        assert deliver(client, "comment").status_code == 500
    else:
        with pytest.raises(OSError, match="disk full"):  # the test client's way of showing a 500
            deliver(client, "comment")


def test_a_failure_is_tried_again(client_of: Callable[[Handle], Any], inbox: Inbox) -> None:
    seen: list[str] = []

    def handle(event: dict[str, Any]) -> None:
        seen.append(event["kind"])
        if len(seen) == 1:
            raise RuntimeError

    client = client_of(handle)
    deliver(client, "comment")
    until(lambda: seen == ["comment"])
    time.sleep(1.05)
    deliver(client, "message_text")
    until(lambda: inbox.waiting() == 0)
    assert seen == ["comment", "comment", "message_text"]


CRASH = """
import os, sys, hubsig
from hubsig.testing import SECRET, deliver
from dedup_sqlite import Inbox
webhook, inbox = hubsig.Webhook(SECRET), Inbox(sys.argv[1], lease=0.3)
if sys.argv[2] == "flask":
    from background_threads import Workers, create_app
    workers = Workers(inbox, lambda event: None)
    workers.pool.submit = lambda *work: None  # dies before a thread gets to it
    client = create_app(webhook, workers).test_client()
    assert deliver(client, "message_text").status_code == 200
    os._exit(9)
else:
    from fastapi.testclient import TestClient
    from background_fastapi import create_app
    with TestClient(create_app(webhook, inbox, lambda event: os._exit(9))) as client:
        deliver(client, "message_text")  # dies at work, after the answer
"""


@pytest.mark.parametrize("framework", ["flask", "fastapi"])
def test_the_next_start_takes_what_a_crash_left(inbox: Inbox, framework: str) -> None:
    """The message was acknowledged, so Meta will not send it again."""
    dies(CRASH, inbox.path, framework)
    time.sleep(0.35)
    seen: list[dict[str, Any]] = []
    if framework == "flask":
        Workers(inbox, seen.append).pool.shutdown()
    else:
        with TestClient(create_fastapi(WEBHOOK, inbox, seen.append)):
            until(lambda: inbox.waiting() == 0)
    assert [event["kind"] for event in seen] == ["message_text"]


class TestWhenTooMuchWaits:
    def test_it_is_refused_and_taken_later(self, inbox: Inbox) -> None:
        gate, seen = threading.Event(), []

        def handle(event: dict[str, Any]) -> None:
            gate.wait(20)
            seen.append(event["key"])

        inbox.lease = 60
        workers = Workers(inbox, handle, threads=1, room=5)
        client = create_flask(WEBHOOK, workers).test_client()
        assert deliver(client, "message_text", count=5).status_code == 200
        late = sample("comment")
        refused = deliver(client, late)
        assert (refused.status_code, refused.headers["Retry-After"]) == (503, "60")
        assert inbox.waiting() == 5, "nothing of a refused delivery is kept"
        gate.set()
        until(lambda: inbox.waiting() == 0)
        assert deliver(client, late).status_code == 200
        workers.pool.shutdown()
        assert len(seen) == 6

    def test_one_larger_than_the_room_gets_in(self, inbox: Inbox) -> None:
        workers = Workers(inbox, lambda event: None, room=5)
        client = create_flask(WEBHOOK, workers).test_client()
        assert deliver(client, "message_text", count=50).status_code == 200
        workers.pool.shutdown()

    def test_the_answer_does_not_wait_for_the_work(self, inbox: Inbox) -> None:
        gate = threading.Event()
        workers = Workers(inbox, lambda event: gate.wait(20), threads=1)
        client = create_flask(WEBHOOK, workers).test_client()
        with ThreadPoolExecutor(1) as caller:
            assert caller.submit(deliver, client, "message_text").result(timeout=15).status_code == 200
        assert inbox.waiting() == 1
        gate.set()
        workers.pool.shutdown()
