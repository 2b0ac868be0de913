"""examples/echo_bot.py against a Graph API that fails in every way it can: each message once, or the reason why not."""

from __future__ import annotations

import importlib.util
import json
import os
import queue
import random
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import hubsig
import pytest
from conftest import ROOT
from fake_graph import HOSTS, Answer, FakeGraph, Sent, failing
from hubsig import graph
from hubsig.testing import SECRET, TOKEN, sign

EXAMPLE = ROOT / "examples" / "echo_bot.py"
TABLE = tomllib.loads((ROOT / "core" / "spec" / "graph_errors.toml").read_text(encoding="utf-8"))
ACCOUNT = "17840000000000042"
ACCESS = "IGAA-test-token"
DAY = 86_400
DELIVERIES = 10_000
SEED = 1
HTML = b"<html><head><title>502 Bad Gateway</title></head></html>"


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("echo_bot", EXAMPLE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


echo_bot = load()
OPEN: list[sqlite3.Connection] = []


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    while OPEN:
        OPEN.pop().close()


class Clock:
    """The time of bot, Graph API and Meta: it goes on when everybody waits."""

    def __init__(self) -> None:
        self.now = 1_795_000_000.0

    def __call__(self) -> float:
        return self.now


class Row(NamedTuple):
    key: str
    note: str | None
    open: bool
    done: int


def rows(database: Path) -> dict[str, Row]:
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT key, note, event IS NOT NULL, done FROM answers")
        return {key: Row(key, note, bool(waits), done) for key, note, waits, done in found}


def delivery(*events: dict[str, Any], container: str = "messaging", time_s: float = 0) -> bytes:
    """A body as Meta spells it."""
    value = {"object": "instagram", "entry": [{"id": ACCOUNT, "time": int(time_s), container: list(events)}]}
    return json.dumps(value, separators=(",", ":")).replace("/", "\\/").encode()


def message(person: str, mid: str, time_s: float, **content: Any) -> dict[str, Any]:
    return {
        "sender": {"id": person},
        "recipient": {"id": ACCOUNT},
        "timestamp": int(time_s * 1000),
        "message": {"mid": mid, **content},
    }


def echo(person: str, mid: str, time_s: float, text: str) -> dict[str, Any]:
    event = message(person, mid, time_s, text=text, is_echo=True)
    return {**event, "sender": event["recipient"], "recipient": event["sender"]}


def comment(person: str, id: str, text: str) -> dict[str, Any]:
    value = {"id": id, "text": text, "from": {"id": person, "username": "p"}, "media": {"id": "17990000000000001"}}
    return {"field": "comments", "value": value}


def events_of(body: bytes) -> list[hubsig.AnyEvent]:
    return list(hubsig.parse_unverified(body))


class Meta:
    """The sending end of the webhook, over HTTP."""

    def __init__(self, port: int) -> None:
        self._port = port

    def post(self, body: bytes, signature: str | None = None) -> int:
        with closing(HTTPConnection("127.0.0.1", self._port, timeout=20)) as connection:
            headers = {"X-Hub-Signature-256": sign(SECRET, body) if signature is None else signature}
            connection.request("POST", "/webhook", body, headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status

    def get(self, path: str) -> tuple[int, bytes]:
        with closing(HTTPConnection("127.0.0.1", self._port, timeout=20)) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()


@contextmanager
def served(bot: Any) -> Iterator[Meta]:
    """The bot's real endpoint."""
    webhook = hubsig.Webhook(app_secret=SECRET, verify_token=TOKEN)
    with echo_bot.serve(bot, webhook, 0) as server:
        server.RequestHandlerClass.log_message = lambda *_: None
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield Meta(server.server_address[1])
        finally:
            server.shutdown()
            thread.join()


class Echoes:
    """Meta's word that something was sent, posted as soon as it was. Some get lost."""

    def __init__(self, clock: Clock, lost: Callable[[Sent], bool] = lambda sent: False) -> None:
        self.clock, self.lost = clock, lost
        self.queue: queue.Queue[bytes | None] = queue.Queue()
        self.forgotten: set[tuple[tuple[str, str], str]] = set()
        self.people: dict[str, str] = {}

    def arrived(self, sent: Sent, mid: str) -> None:
        kind, id = sent.to
        person = self.people[id] if kind == "comment_id" else id
        if self.lost(sent):
            self.forgotten.add((sent.to, sent.text))
        else:
            self.queue.put(delivery(echo(person, mid, self.clock(), sent.text), time_s=self.clock()))

    def post(self, meta: Meta) -> None:
        while (body := self.queue.get()) is not None:
            assert meta.post(body) == 200
            self.queue.task_done()

    @property
    def settled(self) -> bool:
        return self.queue.unfinished_tasks == 0


def work(bot: Any, clock: Clock, ended: threading.Event, echoes: Echoes) -> None:
    """`Bot.run` with a clock that jumps: where nothing is to be done now, it is later."""
    while True:
        if bot.step():
            continue
        (due,) = bot.do("SELECT min(due) FROM answers WHERE event IS NOT NULL").fetchone()
        if due is None:
            if ended.is_set():
                return
            time.sleep(0.005)
        elif echoes.settled:
            clock.now = max(clock.now + 1, due, bot.quiet_until)
        else:
            time.sleep(0.001)


def bot_on(
    account: FakeGraph, database: Path, clock: Clock, send: Callable[[graph.Request], Any] | None = None
) -> Any:
    api = graph.Api(account.login, "v26.0", account.token, app_secret=account.app_secret)  # type: ignore[arg-type]
    bot = echo_bot.Bot(api, str(database), send or account.transport(), clock)
    bot.do("PRAGMA synchronous = OFF")  # no test takes the power away
    OPEN.append(bot.db)
    return bot


def finish(bot: Any) -> None:
    """Sends all that is due now."""
    while bot.step():
        pass


# What a bot has to take.


class Plan:
    """Decides what becomes of each message by what it says, so that the order in which they come does not matter."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        by_action: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in TABLE["error"]:
            by_action[row["action"]].append(row)
        self.by_action = by_action
        self.scarce = Counter({"wait": 12, "stall": 3})
        self.told: dict[tuple[tuple[str, str], str], list[str]] = defaultdict(list)

    def __call__(self, sent: Sent) -> Answer | None:
        luck = random.Random(f"{self.seed} {sent}")
        if luck.random() > (0.25 if sent.attempt == 1 else 0.4):
            return None
        kinds = ["retry", "drop", "fix", "window", "escalate", "wait", "html", "empty", "stall", "cut", "bare"]
        kind = luck.choice(kinds)
        if kind in ("wait", "stall"):
            if not self.scarce[kind]:
                return None
            self.scarce[kind] -= 1
        self.told[sent.to, sent.text].append(kind)
        return self.answer(kind, luck)

    def answer(self, kind: str, luck: random.Random) -> Answer:
        delivers = luck.random() < 0.5
        match kind:
            case "html":
                return Answer(luck.choice([500, 502, 503]), HTML, {"content-type": "text/html"}, delivers)
            case "empty":
                return Answer(200, b"", delivers=delivers)
            case "stall":
                return Answer(None, delivers=True, stalls=True)
            case "cut":
                return Answer(None, delivers=delivers)
            case "bare":
                return Answer(200, b'{"error":{"code":2,"is_transient":true}}', delivers=delivers)
        row = luck.choice(self.by_action[kind])
        code, subcode = row.get("code", 100), row.get("subcode")
        maybe = row.get("maybe_delivered", False)
        more: dict[str, Any] = {"delivers": maybe and delivers}
        if kind == "wait" and luck.random() < 0.5:
            use = {ACCOUNT: [{"type": "instagram", "call_count": 101, "estimated_time_to_regain_access": 3}]}
            more["headers"] = luck.choice([{"Retry-After": "90"}, {"X-Business-Use-Case-Usage": json.dumps(use)}])
        return failing(luck.choice([200, 400, 403, 429]), code, subcode, **more)


class Traffic:
    """10,000 deliveries as Meta might send them, and what has to become of each message in them."""

    def __init__(self, seed: int, clock: Clock, echoes: Echoes) -> None:
        self.random, self.clock, self.echoes = random.Random(seed), clock, echoes
        self.number = 0
        self.expected: dict[str, str] = {}  # key -> "answer", or the reason that must stand there
        self.messages: dict[str, tuple[tuple[str, str], str]] = {}  # key -> to whom, and the text
        self.earlier: list[tuple[str, dict[str, Any], float]] = []
        self.forged: set[str] = set()

    def fresh(self) -> int:
        self.number += 1
        return self.number

    def person(self) -> str:
        return f"66{self.random.randrange(400):05d}"

    def text(self) -> str:
        number = self.fresh()
        match self.random.randrange(12):
            case 0:
                return self.random.choice(["ok", "?", "👍", "Danke!"])
            case 1:
                return f"{number} " + self.random.choice(["viel Text ", "längere Wörter \U0001f69a "]) * 80
            case _:
                return f"Frage {number}: wie groß ist das? / {number % 7} 🚚"

    def dm(self, age: float, reason: str | None = None) -> tuple[str, dict[str, Any], float]:
        person, text, when = self.person(), self.text(), self.clock() - age
        event = message(person, f"m.{self.fresh()}", when, text=text)
        return self.user("messaging", event, when, ("id", person), reason)

    def remark(self, age: float, reason: str | None = None) -> tuple[str, dict[str, Any], float]:
        person, when = self.person(), self.clock() - age
        id = f"1788{self.fresh():07d}"
        self.echoes.people[id] = person
        return self.user("changes", comment(person, id, self.text()), when, ("comment_id", id), reason)

    def user(
        self, container: str, event: dict[str, Any], when: float, to: tuple[str, str], reason: str | None
    ) -> tuple[str, dict[str, Any], float]:
        (parsed,) = events_of(delivery(event, container=container, time_s=when))
        self.expected[parsed.key] = reason or "answer"
        self.messages[parsed.key] = to, parsed.text or ""
        self.earlier.append((container, event, when))
        return container, event, when

    def other(self) -> tuple[str, dict[str, Any], float]:
        """What must never be answered."""
        person, now, number = self.person(), self.clock(), self.fresh()
        plain = message(person, f"m.{number}", now, text="x")
        about = {"mid": f"m.{number}"}
        del plain["message"]
        match self.random.randrange(7):
            case 0 | 1:
                event = {**plain, "read": about}
            case 2 | 3:
                event = {**plain, "reaction": {**about, "action": "react", "reaction": "love", "emoji": "❤"}}
            case 4:
                event = echo(person, f"human.{number}", now, f"Von Hand {number}")
            case 5:
                event = message(ACCOUNT, f"self.{number}", now, text=f"Selbst {number}", is_self=True)
            case _:
                return "changes", comment(ACCOUNT, f"1799{number:07d}", f"Eigener Kommentar {number}"), now
        return "messaging", event, now

    def refused(self) -> tuple[str, dict[str, Any], float]:
        """Messages that are none to answer, and the reason that is written down."""
        person, now, number = self.person(), self.clock(), self.fresh()
        match self.random.randrange(5):
            case 0:
                return self.dm(DAY + self.random.randrange(9 * DAY), "window_closed")
            case 1:
                return self.remark(7 * DAY + self.random.randrange(9 * DAY), "comment_expired")
            case 2:
                edit = message(person, "", now)
                del edit["message"]
                edit["message_edit"] = {"mid": f"m.{number}", "text": "neu", "num_edit": 1}
                return self.user("messaging", edit, now, ("id", person), "no_message")
            case 3:
                gone = message(person, f"m.{number}", now, text="weg", is_deleted=True)
                return self.user("messaging", gone, now, ("id", person), "no_message")
            case _:
                picture = {"type": "image", "payload": {"url": "https://cdn.example.test/a.jpg"}}
                event = message(person, f"m.{number}", now, attachments=[picture])
                return self.user("messaging", event, now, ("id", person), "there is no text")

    def one(self) -> tuple[str, dict[str, Any], float]:
        luck = self.random.random()
        if luck < 0.15:
            return self.dm(self.random.randrange(3600))
        if luck < 0.2:
            return self.remark(self.random.randrange(6 * DAY))
        if luck < 0.24:
            return self.refused()
        if luck < 0.6 and self.earlier:
            return self.random.choice(self.earlier)  # a redelivery, perhaps in other company
        return self.other()

    def deliver(self, meta: Meta) -> None:
        luck = self.random.random()
        if luck < 0.05:
            return self.forge(meta)
        if luck < 0.07:
            person, number = self.person(), self.fresh()
            copy = message(person, f"m.{number}", self.clock(), text=f"Kopie {number}")
            assert meta.post(delivery(copy, container="standby", time_s=self.clock())) == 200
            return
        container, event, when = self.one()
        events = [event]
        for _ in range(self.random.randrange(1, 6) if luck < 0.15 else 0):
            other = self.one()
            # Comments have the time of their entry: of another time they come in another delivery.
            if other[0] == container == "messaging":
                events.append(other[1])
            else:
                assert meta.post(delivery(other[1], container=other[0], time_s=other[2])) == 200
        assert meta.post(delivery(*events, container=container, time_s=when)) == 200

    def forge(self, meta: Meta) -> None:
        text = f"Falsch {self.fresh()}"
        self.forged.add(text)
        body = delivery(message(self.person(), f"f.{self.fresh()}", self.clock(), text=text), time_s=self.clock())
        signature = self.random.choice(
            [sign("another secret", body), sign(SECRET, body + b" "), "", "sha256=" + "0" * 64]
        )
        assert meta.post(body, signature) == 401


def pieces_of(to: tuple[str, str], text: str) -> list[str]:
    pieces = graph.split_text(text)
    return pieces[:1] if to[0] == "comment_id" else pieces


def test_ten_thousand_deliveries(tmp_path: Path) -> None:
    clock, database, plan = Clock(), tmp_path / "bot.sqlite", Plan(SEED)
    echoes = Echoes(clock, lambda sent: random.Random(f"echo {sent}").random() < 0.1)
    account = FakeGraph(ACCESS, decide=plan, arrived=echoes.arrived, clock=clock)
    ended = threading.Event()
    with account.running():
        bot = bot_on(account, database, clock, account.transport(timeout=1.5))
        with served(bot) as meta:
            threads = [
                threading.Thread(target=work, args=(bot, clock, ended, echoes), daemon=True),
                threading.Thread(target=echoes.post, args=(meta,), daemon=True),
            ]
            for thread in threads:
                thread.start()
            traffic = Traffic(SEED, clock, echoes)
            for _ in range(DELIVERIES):
                traffic.deliver(meta)
            ended.set()
            threads[0].join(timeout=60)
            assert not threads[0].is_alive()
            echoes.queue.put(None)
            threads[1].join()
    assert account.faults == []
    check(traffic, account, echoes, plan, rows(database))


def check(
    traffic: Traffic, account: FakeGraph, echoes: Echoes, plan: Plan, table: dict[str, Row]
) -> None:
    arrived = Counter((sent.to, sent.text) for sent in account.delivered)
    asked = Counter((sent.to, sent.text) for sent in account.asked)
    assert set(table) == set(traffic.expected), "a row for each message, and for nothing else"
    notes = Counter[str]()
    wanted: dict[tuple[tuple[str, str], str], Counter[str]] = defaultdict(Counter)
    for key, row in table.items():
        assert not row.open and row.note, row
        to, text = traffic.messages[key]
        expected = traffic.expected[key]
        word = row.note.partition(":")[0]
        notes[word] += 1
        if expected != "answer":
            assert word == expected
        else:
            assert word in ("answered", "retry", "drop", "fix", "window", "escalate"), row
            for at, piece in enumerate(pieces_of(to, text)):
                wanted[to, piece]["surely"] += at < row.done
                wanted[to, piece]["perhaps"] += at == row.done and word != "answered"
    # Nothing was sent to anybody but for a message of theirs: no echo, no forgery, no receipt.
    assert set(asked) <= set(wanted)
    assert not {text for _, text in asked} & traffic.forged
    twice = 0
    for what, count in arrived.items():
        surely, perhaps = wanted[what]["surely"], wanted[what]["perhaps"]
        if what not in echoes.forgotten:
            assert surely <= count <= surely + perhaps, (what, count, wanted[what])
        else:
            # It had arrived, the answer said otherwise, and no echo came: sent again, after the time for one.
            twice += count > surely
            assert surely <= count <= surely + perhaps + len(plan.told[what]), (what, count, wanted[what])
    for what, counts in wanted.items():
        assert arrived[what] >= counts["surely"], what
    # And all of it happened.
    kinds = {kind for told in plan.told.values() for kind in told}
    assert kinds == {"retry", "drop", "fix", "window", "escalate", "wait", "html", "empty", "stall", "cut", "bare"}
    reasons = {"answered", "drop", "fix", "window", "escalate", "there is no text"}
    assert reasons | {"window_closed", "comment_expired", "no_message"} <= set(notes)
    assert notes["answered"] > 1500 and 0 < twice < 50, (notes, twice)


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
