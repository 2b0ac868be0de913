"""Once, remembered in a real Redis."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import hubsig
import pytest
import redis
from hubsig.testing import sample
from recipes_support import dies, redis_url, store

from dedup_redis import Busy, once  # isort: skip

__all__ = ["redis_url", "store"]

KEY = hubsig.parse_unverified(sample("message_text"))[0].key


def counting() -> tuple[list[int], Callable[[], None]]:
    calls: list[int] = []
    return calls, lambda: calls.append(1)


@pytest.mark.parametrize("decode", [False, True])
def test_does_the_work_once(store: redis.Redis, redis_url: str, decode: bool) -> None:
    client = redis.Redis.from_url(redis_url, decode_responses=decode)
    calls, work = counting()
    assert [once(client, KEY, work) for _ in range(3)] == [True, False, False]
    assert len(calls) == 1
    assert 6 * 86_400 < int(store.ttl(f"hubsig:{KEY}")) <= 7 * 86_400
    client.close()


def test_another_key_is_another_event(store: redis.Redis) -> None:
    calls, work = counting()
    assert once(store, "a", work) and once(store, "b", work) and len(calls) == 2


def test_what_failed_is_free_at_once(store: redis.Redis) -> None:
    calls, work = counting()

    def fails() -> None:
        raise RuntimeError("no luck")

    with pytest.raises(RuntimeError, match="no luck"):
        once(store, KEY, fails)
    assert once(store, KEY, work) and len(calls) == 1


def test_busy_while_another_is_at_it(store: redis.Redis) -> None:
    calls, work = counting()

    def meanwhile() -> None:
        with pytest.raises(Busy):
            once(store, KEY, work)

    assert once(store, KEY, meanwhile) and calls == []
    assert not once(store, KEY, work)


def test_a_lease_that_ran_out_is_not_taken_from_the_next(store: redis.Redis) -> None:
    def too_slow() -> None:
        store.set(f"hubsig:{KEY}", "another's")  # as after the lease has run out and another began
        raise RuntimeError

    with pytest.raises(RuntimeError):
        once(store, KEY, too_slow)
    assert store.get(f"hubsig:{KEY}") == b"another's"


def test_one_of_many_threads_wins(store: redis.Redis) -> None:
    calls, _ = counting()
    outcomes: list[Any] = []

    def slow() -> None:
        calls.append(1)
        for _ in range(1000):
            if len(outcomes) == 7:  # all the others have given up
                break
            time.sleep(0.01)

    def compete() -> None:
        try:
            outcomes.append(once(store, KEY, slow))
        except Busy:
            outcomes.append("busy")

    threads = [threading.Thread(target=compete) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(calls) == 1 and sorted(map(str, outcomes)) == ["True"] + ["busy"] * 7


CRASH = """
import os, sys, redis
from dedup_redis import once
once(redis.Redis.from_url(sys.argv[1]), sys.argv[2], lambda: os._exit(9), lease=1)
"""


def test_a_crash_loses_nothing(store: redis.Redis, redis_url: str) -> None:
    """The key was leased and the process died before its work was done."""
    dies(CRASH, redis_url, KEY)
    calls, work = counting()
    with pytest.raises(Busy):  # 503: Meta delivers again
        once(store, KEY, work)
    time.sleep(1.1)
    assert once(store, KEY, work) and len(calls) == 1
