"""The RQ recipe with a real Redis and a real worker."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from typing import Any

import hubsig
import pytest
import redis
from hubsig.testing import sample
from recipes_support import redis_url, store
from redis.backoff import NoBackoff
from redis.retry import Retry
from rq import Queue, SimpleWorker, Worker
from rq.registry import ScheduledJobRegistry
from rq.scheduler import RQScheduler

import dedup_redis  # isort: skip
import rq_worker  # isort: skip

__all__ = ["redis_url", "store"]

DELIVERY = hubsig.parse_unverified(sample("message_text", text="Olá CANARY", count=2))


@pytest.fixture
def queue(store: redis.Redis) -> Queue:
    return Queue(connection=store)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[hubsig.AnyEvent]]:
    calls: list[hubsig.AnyEvent] = []
    monkeypatch.setattr(rq_worker, "reply", calls.append)
    yield calls


def burst(queue: Queue, worker: Any = SimpleWorker) -> None:
    """Works on all that waits, in this process unless another worker is named."""
    worker([queue], connection=queue.connection).work(burst=True)


def retries_now(queue: Queue) -> int:
    """Queues the retries that wait for their time, as the scheduler will when it has come."""
    registry = ScheduledJobRegistry(queue=queue)
    jobs = registry.get_job_ids()
    for each in jobs:
        queue.connection.zadd(registry.key, {each: 1})
    scheduler = RQScheduler([queue], connection=queue.connection)
    scheduler.acquire_locks()
    scheduler.enqueue_scheduled_jobs()
    scheduler.release_locks()
    return len(jobs)


def test_each_event_once(queue: Queue, seen: list[hubsig.AnyEvent]) -> None:
    for _ in range(3):
        rq_worker.accept(queue, DELIVERY)
    burst(queue)
    assert seen == list(DELIVERY) and type(seen[0]) is hubsig.Message


def test_echoes_are_not_handed_over(queue: Queue) -> None:
    rq_worker.accept(queue, hubsig.parse_unverified(sample("message_echo")))
    assert queue.count == 0


def test_an_event_carries_itself_and_no_more(queue: Queue) -> None:
    rq_worker.accept(queue, DELIVERY)
    for job in queue.jobs:
        (event,) = job.args
        assert event in list(DELIVERY) and len(pickle.dumps(event)) < len(event.raw) + 512
        assert job.description == "message_text"


def test_what_fails_is_tried_again(queue: Queue, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[hubsig.AnyEvent] = []

    def fails_once(event: hubsig.AnyEvent) -> None:
        seen.append(event)
        if len(seen) == 1:
            raise RuntimeError

    monkeypatch.setattr(rq_worker, "reply", fails_once)
    rq_worker.accept(queue, DELIVERY)
    burst(queue)
    assert len(seen) == 2 and retries_now(queue) == 1
    burst(queue)
    assert [event.key for event in seen] == [DELIVERY[0].key, DELIVERY[1].key, DELIVERY[0].key]


def test_a_crash_loses_nothing(queue: Queue, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process that does the work dies at it. The retry comes when the lease has run out."""
    monkeypatch.setattr(rq_worker, "reply", lambda event: os._exit(9))
    rq_worker.accept(queue, hubsig.parse_unverified(sample("message_text")))
    burst(queue, Worker)
    key = f"hubsig:{DELIVERY[0].key}"
    left = queue.connection.ttl(key)
    assert 0 < left <= dedup_redis.LEASE < rq_worker.INTERVALS[0]

    seen: list[hubsig.AnyEvent] = []
    monkeypatch.setattr(rq_worker, "reply", seen.append)
    assert retries_now(queue) == 1
    burst(queue)
    assert seen == [], "another may still be at it"
    queue.connection.delete(key)  # what the end of the lease does
    assert retries_now(queue) == 1
    burst(queue)
    assert len(seen) == 1


def test_a_redis_that_is_gone_is_an_error() -> None:
    """So that the answer is 500 and Meta delivers again."""
    with redis.Redis(port=1, retry=Retry(NoBackoff(), 0)) as nowhere, pytest.raises(redis.ConnectionError):
        rq_worker.accept(Queue(connection=nowhere), DELIVERY)
