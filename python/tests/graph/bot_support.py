"""The example bot, its endpoint and the one who delivers to it, for the tests of examples/echo_bot.py."""

from __future__ import annotations

import importlib.util
import json
import queue
import sqlite3
import threading
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import hubsig
import pytest
from conftest import ROOT
from fake_graph import FakeGraph, Sent
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
