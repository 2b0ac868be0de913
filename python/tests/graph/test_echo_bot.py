"""examples/echo_bot.py, one trouble at a time: what it does about each, and what it remembers."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from bot_support import (
    ACCESS,
    DAY,
    EXAMPLE,
    HTML,
    Clock,
    Meta,
    bot_on,
    closed,
    comment,
    delivery,
    echo,
    echo_bot,
    events_of,
    finish,
    message,
    rows,
)
from fake_graph import HOSTS, Answer, FakeGraph, failing
from hubsig import graph
from hubsig.testing import SECRET, TOKEN
import pytest

# One thing at a time.


class Line:
    """A transport that answers what it is told to, and remembers what it was asked."""

    def __init__(self, *answers: Answer | BaseException) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: graph.Request) -> tuple[int, Any, bytes]:
        self.asked.append(json.loads(request.body))
        answer = self.answers.pop(0) if self.answers else Answer(200, b'{"recipient_id":"66","message_id":"mid.1"}')
        if isinstance(answer, BaseException):
            raise answer
        assert answer.status is not None
        return answer.status, answer.headers, answer.body


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "bot.sqlite"


def bot_with(line: Line, database: Path, clock: Clock, token: str = ACCESS) -> Any:
    return bot_on(FakeGraph(token), database, clock, line)


def wrote(bot: Any, clock: Clock, text: str = "Hallo", number: int = 1, person: str = "66") -> None:
    for event in events_of(delivery(message(person, f"m.{number}", clock(), text=text))):
        bot.receive(event)


def echoed(bot: Any, clock: Clock, mid: str, text: str = "Hallo") -> None:
    for event in events_of(delivery(echo("66", mid, clock(), text))):
        bot.receive(event)


def notes(database: Path) -> list[str | None]:
    return [row.note for row in rows(database).values()]


@pytest.mark.parametrize(
    ("code", "subcode", "note"),
    [
        (100, 2534014, "drop"),
        (551, None, "drop"),
        (100, 2018008, "fix"),
        (10, 2534022, "window"),
        (10, None, "escalate"),
    ],
)
def test_what_no_second_try_would_help(code: int, subcode: int | None, note: str, database: Path, clock: Clock) -> None:
    line = Line(failing(400, code, subcode))
    bot = bot_with(line, database, clock)
    wrote(bot, clock)
    wrote(bot, clock, "Noch was", 2)
    finish(bot)
    assert [asked["message"]["text"] for asked in line.asked] == ["Hallo", "Noch was"]
    first, second = notes(database)
    assert first is not None and first.startswith(f"{note}: ")
    assert second == "answered", "the account goes on"


def test_passing_trouble_is_tried_again_and_in_the_end_is_not(database: Path, clock: Clock) -> None:
    passing = failing(400, 24, 2207008)  # one that certainly was not carried out; the table says when to try again
    line = Line(*[passing] * 20)
    bot = bot_with(line, database, clock)
    wrote(bot, clock)
    times: list[float] = []
    for _ in range(4000):
        if bot.step() and len(times) < len(line.asked):
            times.append(clock())
        clock.now += 1
    assert len(times) == echo_bot.TRIES
    assert all(later - earlier >= 30 for earlier, later in zip(times, times[1:], strict=False))
    (note,) = notes(database)
    assert note is not None and note.startswith("retry: ")


@pytest.mark.parametrize(
    "trouble",
    [failing(400, 1, 1357046), failing(500, 2), Answer(502, HTML), Answer(200), TimeoutError(), ConnectionError()],
)
def test_what_may_have_arrived_is_looked_for_first(
    trouble: Answer | BaseException, database: Path, clock: Clock
) -> None:
    line = Line(trouble)
    bot = bot_with(line, database, clock)
    wrote(bot, clock)
    finish(bot)
    echoed(bot, clock, "mid.other", "Etwas anderes")
    clock.now += echo_bot.PATIENCE - 1
    finish(bot)
    assert len(line.asked) == 1
    echoed(bot, clock, "mid.1")
    clock.now += DAY / 2
    finish(bot)
    assert (len(line.asked), notes(database)) == (1, ["answered"])


def test_what_did_not_arrive_is_sent_again(database: Path, clock: Clock) -> None:
    line = Line(TimeoutError())
    bot = bot_with(line, database, clock)
    wrote(bot, clock)
    finish(bot)
    clock.now += echo_bot.PATIENCE
    finish(bot)
    assert (len(line.asked), notes(database)) == (2, ["answered"])


def test_an_echo_counts_once(database: Path, clock: Clock) -> None:
    """The same text twice: the late echo of the first answer says nothing about the second."""
    line = Line(Answer(200, b'{"message_id":"mid.1"}'), TimeoutError(), Answer(200, b'{"message_id":"mid.2"}'))
    bot = bot_with(line, database, clock)
    wrote(bot, clock, "ok", 1)
    wrote(bot, clock, "ok", 2)
    finish(bot)
    for _ in range(2):
        echoed(bot, clock, "mid.1", "ok")
    finish(bot)
    assert Counter(row.note for row in rows(database).values())["answered"] == 1
    clock.now += echo_bot.PATIENCE
    finish(bot)
    assert (len(line.asked), notes(database)) == (3, ["answered", "answered"])


def test_an_echo_may_come_before_the_answer_does(database: Path, clock: Clock) -> None:
    for number, end in enumerate([Answer(200, b'{"message_id":"mid.7"}'), TimeoutError()]):
        line = Line()
        bot = bot_with(line, database.with_suffix(f".{number}"), clock)

        def send(request: graph.Request, end: Any = end, bot: Any = bot, line: Line = line) -> Any:
            echoed(bot, clock, "mid.7")
            line.answers.append(end)
            return line(request)

        bot.send = send
        wrote(bot, clock)
        finish(bot)
        clock.now += echo_bot.PATIENCE
        finish(bot)
        assert (len(line.asked), notes(database.with_suffix(f".{number}"))) == (1, ["answered"])


def test_a_throttle_is_the_accounts(database: Path, clock: Clock) -> None:
    line = Line(failing(400, 613, 2534040), failing(400, 4), failing(400, 4))
    bot = bot_with(line, database, clock)
    for number in range(3):
        wrote(bot, clock, number=number, person=str(number))
    for silence in (60, 600, 1200):  # the second time the table's five minutes have doubled, and so on
        asked = len(line.asked)
        finish(bot)
        assert len(line.asked) == asked + 1
        clock.now += silence - 1
        finish(bot)
        assert len(line.asked) == asked + 1
        clock.now += 1
    finish(bot)
    assert (len(line.asked), notes(database)) == (6, ["answered"] * 3)


def test_a_dead_token_stops_everything_until_there_is_a_new_one(database: Path, clock: Clock) -> None:
    line = Line(failing(400, 190, 463))
    bot = bot_with(line, database, clock)
    wrote(bot, clock, "Eins", 1, "1")
    wrote(bot, clock, "Zwei", 2, "2")
    finish(bot)
    wrote(bot, clock, "Drei", 3, "3")
    clock.now += 3600
    finish(bot)
    assert len(line.asked) == 1
    for row in rows(database).values():
        assert row.open and row.note is not None and row.note.startswith("reauth: ")
    line = Line()
    finish(bot_with(line, database, clock, "IGAA-new"))
    assert [asked["message"]["text"] for asked in line.asked] == ["Eins", "Zwei", "Drei"]
    assert notes(database) == ["answered"] * 3


class Crash(BaseException):
    """The process is gone."""


@pytest.mark.parametrize("arrived", [True, False])
def test_a_crash_while_sending(arrived: bool, database: Path, clock: Clock) -> None:
    line = Line(Crash())
    bot = bot_with(line, database, clock)
    wrote(bot, clock)
    with pytest.raises(Crash):
        bot.step()
    line = Line()
    bot = bot_with(line, database, clock)
    finish(bot)
    assert line.asked == []
    if arrived:
        echoed(bot, clock, "mid.1")
    clock.now += echo_bot.PATIENCE
    finish(bot)
    assert (len(line.asked), notes(database)) == (0 if arrived else 1, ["answered"])


def test_messages_of_one_person_are_answered_in_order(database: Path, clock: Clock) -> None:
    line = Line(failing(400, 24, 2207008))
    bot = bot_with(line, database, clock)
    long = "Wort " * 500
    for number, text in enumerate([long, "danach"]):
        wrote(bot, clock, text, number)
    wrote(bot, clock, "jemand anderes", 9, "67")
    finish(bot)
    clock.now += 60
    finish(bot)
    texts = [asked["message"]["text"] for asked in line.asked if asked["recipient"]["id"] == "66"]
    assert "".join(texts[1:]) == long + "danach"
    assert line.asked[1]["recipient"]["id"] == "67", "nobody waits for somebody else"


def test_what_is_over_is_forgotten_after_a_week(database: Path, clock: Clock) -> None:
    bot = bot_with(Line(), database, clock)
    wrote(bot, clock)
    finish(bot)
    wrote(bot, clock)
    finish(bot)
    assert notes(database) == ["answered"]
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT event, sending FROM answers").fetchall() == [(None, None)]
    clock.now += 7 * DAY + 1
    finish(bot)
    assert notes(database) == []


@pytest.mark.parametrize(("login", "secret"), [("instagram", "s"), ("instagram_page", "s"), ("instagram_page", None)])
def test_the_request_that_leaves(
    login: str, secret: str | None, database: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = FakeGraph(ACCESS, login, secret, clock=clock)
    with account.running():
        hosts = []

        def connection(host: str, timeout: float) -> HTTPConnection:
            hosts.append(host)
            # The header says what the request is for, whatever the connection is to.
            made = HTTPConnection(host, timeout=timeout)
            made.sock = socket.create_connection(("127.0.0.1", account.port), timeout)
            return made

        monkeypatch.setattr(echo_bot, "HTTPSConnection", connection)
        bot = bot_on(account, database, clock, echo_bot.https)
        wrote(bot, clock)
        for event in events_of(delivery(comment("66", "178", "Schön!"), container="changes", time_s=clock())):
            bot.receive(event)
        finish(bot)
    assert account.faults == []
    assert [sent[:2] for sent in account.delivered] == [(("id", "66"), "Hallo"), (("comment_id", "178"), "Schön!")]
    assert set(hosts) == {HOSTS[login]}


def test_the_program(tmp_path: Path) -> None:
    """As it is started; nothing is sent, because the message is too old."""
    port = free_port()
    environment = os.environ | {
        "META_APP_SECRET": SECRET,
        "META_VERIFY_TOKEN": TOKEN,
        "META_ACCESS_TOKEN": ACCESS,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-W", "error", str(EXAMPLE), str(port)]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            meta, query = Meta(port), f"hub.mode=subscribe&hub.challenge=42&hub.verify_token={TOKEN}"
            until(lambda: listening(port))
            assert meta.get(f"/webhook?{query}") == (200, b"42")
            assert meta.get(f"/webhook?{query}x")[0] == 403
            body = delivery(message("66", "m.1", time.time() - 2 * DAY, text="Alt"))
            assert meta.post(body, "sha256=" + "0" * 64) == 401
            assert [meta.post(body) for _ in range(2)] == [200, 200]
            until(lambda: notes(tmp_path / "echo_bot.sqlite") == ["window_closed: the 24 hours are over"])
            assert process.poll() is None
        finally:
            process.terminate()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def until(happened: Callable[[], bool]) -> None:
    for _ in range(400):
        if happened():
            return
        time.sleep(0.05)
    pytest.fail("it did not happen")


# The fake is strict.


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"method": "PUT"}, "PUT /v26.0/me/messages"),
        ({"path": "/v25.0/me/messages"}, "POST /v25.0/me/messages"),
        ({"path": "/v26.0/me/messages?access_token=x"}, "the query"),
        ({"headers": {"authorization": "Bearer another"}}, "authorization"),
        ({"headers": {"authorization": f"bearer {ACCESS}"}}, "authorization"),
        ({"headers": {"content-type": "text/json"}}, "content-type"),
        ({"headers": {"host": "graph.facebook.com"}}, "host"),
        ({"body": {"recipient": {"id": "66"}}}, "no message"),
        ({"body": {"recipient": {"id": 66}, "message": {"text": "x"}}}, "no message"),
        ({"body": {"recipient": {"id": "66"}, "message": {"text": "x"}, "tag": "HUMAN_AGENT"}}, "more than a message"),
        ({"body": {"recipient": {"id": "66"}, "message": {"text": ""}}}, "a text of 0 bytes"),
        ({"body": {"recipient": {"id": "66"}, "message": {"text": "€" * 334}}}, "a text of 1002 bytes"),
    ],
)
def test_the_fake_finds(change: dict[str, Any], fault: str) -> None:
    account = FakeGraph(ACCESS)
    body = json.dumps(change.get("body", {"recipient": {"id": "66"}, "message": {"text": "x"}})).encode()
    headers = {
        "host": "graph.instagram.com",
        "authorization": f"Bearer {ACCESS}",
        "content-type": "application/json",
        "content-length": str(len(body)),
    }
    method, path = change.get("method", "POST"), change.get("path", "/v26.0/me/messages")
    with account.running(), closing(HTTPConnection(account.address)) as connection:
        connection.request(method, path, body, headers | change.get("headers", {}))
        assert connection.getresponse().status == 400
    (found,) = account.faults
    assert found.startswith(fault)
    assert account.delivered == []
