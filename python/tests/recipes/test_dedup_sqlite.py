"""The inbox: once across redelivery and processes, at least once across crashes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import hubsig
import pytest
from hubsig.testing import sample
from recipes_support import RECIPES, dies

from dedup_sqlite import Inbox  # isort: skip

EVENTS = list(hubsig.parse_unverified(sample("message_text", count=3)))


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "inbox.sqlite")


def handled(inbox: Inbox) -> list[str]:
    """The message ids of what is worked on now."""
    seen: list[str] = []
    inbox.work(lambda event: seen.append(event["message_id"]))
    return seen


IDS = [event.message_id for event in EVENTS]


def test_redelivered_and_regrouped_it_is_handled_once(path: str) -> None:
    inbox = Inbox(path)
    inbox.put(EVENTS[:2])
    inbox.put(EVENTS)
    assert inbox.waiting() == 3
    assert handled(inbox) == IDS
    inbox.put(hubsig.parse_unverified(sample("message_text", count=3)))
    assert handled(inbox) == [] and inbox.waiting() == 0


def test_a_delivery_is_kept_whole_or_not_at_all(path: str) -> None:
    inbox = Inbox(path)

    def breaks() -> Any:
        yield EVENTS[0]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        inbox.put(breaks())
    assert inbox.waiting() == 0


def test_the_text_goes_with_the_work(path: str) -> None:
    inbox = Inbox(path)
    inbox.put(hubsig.parse_unverified(sample("message_text", text="CANARY")))
    assert b"CANARY" in everything(path)
    handled(inbox)
    assert inbox._run("SELECT event FROM inbox") == [(None,)]


def everything(path: str) -> bytes:
    return b"".join(each.read_bytes() for each in Path(path).parent.iterdir())


def test_what_fails_is_taken_again_after_its_lease(path: str, caplog: pytest.LogCaptureFixture) -> None:
    inbox = Inbox(path, lease=1)
    inbox.put(EVENTS)

    def fails(event: dict[str, Any]) -> None:
        if event["message_id"] == IDS[0]:
            raise RuntimeError(event["text"])

    inbox.work(fails)
    assert inbox.waiting() == 1 and handled(inbox) == []
    assert "RuntimeError" in caplog.text and "Olá" not in caplog.text
    time.sleep(1.05)
    assert handled(inbox) == IDS[:1]


def test_what_always_fails_is_left_for_a_person(path: str) -> None:
    inbox = Inbox(path, lease=0, tries=3)
    inbox.put(EVENTS[:1])
    calls: list[int] = []

    def fails(event: dict[str, Any]) -> None:
        calls.append(1)
        raise RuntimeError

    inbox.work(fails)
    assert len(calls) == 3 and inbox.waiting() == 0
    assert inbox._run("SELECT count(*) FROM inbox WHERE event IS NOT NULL") == [(1,)]


def test_keys_expire_when_their_work_is_done(path: str) -> None:
    inbox = Inbox(path, keep=-1)
    inbox.put(EVENTS)
    inbox.put([])
    assert inbox.waiting() == 3, "what is not done is never forgotten"
    handled(inbox)
    inbox.put([])
    assert inbox._run("SELECT count(*) FROM inbox") == [(0,)]


CRASH = """
import os, sys, hubsig
from hubsig.testing import sample
from dedup_sqlite import Inbox
inbox = Inbox(sys.argv[1], lease=0.3)
inbox.put(hubsig.parse_unverified(sample("message_text", count=3)))
if sys.argv[2] == "before":
    os._exit(9)
inbox.work(lambda event: os._exit(9))
"""


@pytest.mark.parametrize("when", ["before", "at"])
def test_a_crash_loses_nothing(path: str, when: str) -> None:
    """Acknowledged, remembered, and the process gone before or at the work."""
    dies(CRASH, path, when)
    inbox = Inbox(path)
    inbox.put(EVENTS)  # a redelivery changes nothing
    first = handled(inbox)
    time.sleep(0.35)
    assert sorted(first + handled(inbox)) == sorted(IDS)


MANY = """
import sys, hubsig
from hubsig.testing import sample
from dedup_sqlite import Inbox
inbox = Inbox(sys.argv[1])
for number in range(0, 100, 10):
    inbox.put(hubsig.parse_unverified(sample("message_text", count=10, number=number)))
    inbox.work(lambda event: print(event["key"], flush=True))
inbox.work(lambda event: print(event["key"], flush=True))
"""


def test_several_processes_share_it(path: str) -> None:
    command = [sys.executable, "-c", MANY, path]
    running = [subprocess.Popen(command, cwd=RECIPES, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    lines = [key for process in running for key in process.communicate(timeout=60)[0].split()]
    assert [process.returncode for process in running] == [0] * 4
    assert len(lines) == 100 and set(Counter(lines).values()) == {1}
