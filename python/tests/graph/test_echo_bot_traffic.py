"""examples/echo_bot.py under ten thousand deliveries and a Graph API that fails in every way it can: each message once, or the
reason why not."""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from bot_support import (
    ACCESS,
    ACCOUNT,
    DAY,
    DELIVERIES,
    HTML,
    SEED,
    TABLE,
    Clock,
    Echoes,
    Meta,
    Row,
    bot_on,
    closed,
    comment,
    delivery,
    echo,
    events_of,
    message,
    rows,
    served,
    work,
)
from fake_graph import Answer, FakeGraph, Sent, failing
from hubsig import graph
from hubsig.testing import SECRET, sign

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
