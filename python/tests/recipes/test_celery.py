"""The Celery recipe: eagerly with serialisation, and with a real worker behind a real Redis."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import hubsig
import pytest
import redis
from celery.exceptions import Retry
from hubsig.testing import sample
from kombu import pools
from kombu.exceptions import OperationalError
from recipes_support import RECIPES, redis_url, store

from dedup_redis import LEASE  # isort: skip

__all__ = ["redis_url", "store"]

DELIVERY = hubsig.parse_unverified(sample("message_text", text="Olá ✨", count=2))


@pytest.fixture(scope="module")
def loaded(redis_url: str) -> Iterator[Any]:
    """The module, with the real Redis as its broker and memory."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REDIS_URL", redis_url)
        module = importlib.import_module("celery_worker")
        yield module
        module.store.close()
        pools.reset()  # closes the connections to the broker
        module.app.close()


@pytest.fixture
def recipe(loaded: Any, store: redis.Redis) -> Iterator[Any]:
    yield loaded
    loaded.app.conf.task_always_eager = False


@pytest.fixture
def seen(recipe: Any, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the recipe's work was called with."""
    calls: list[dict[str, Any]] = []
    monkeypatch.setattr(recipe, "reply", calls.append)
    return calls


def test_tasks_are_acknowledged_after_their_work(recipe: Any) -> None:
    conf = recipe.app.conf
    assert conf.task_acks_late and conf.task_reject_on_worker_lost
    assert conf.task_serializer == "json" and conf.accept_content == ["json"]
    assert conf.broker_transport_options["visibility_timeout"] > LEASE


def test_eagerly(recipe: Any, seen: list[dict[str, Any]]) -> None:
    """Celery writes and reads the arguments even then, so what cannot travel is found."""
    recipe.app.conf.task_always_eager = True
    for _ in range(3):
        recipe.accept(DELIVERY)
    assert [event["text"] for event in seen] == ["Olá ✨"] * 2
    with pytest.raises(Exception, match="not JSON serializable"):
        recipe.handle.delay(DELIVERY[0])  


def test_events_travel_as_json() -> None:
    for kind in hubsig.kinds():
        if kind != "signed_request":
            (event,) = hubsig.parse_unverified(sample(kind))
            assert json.loads(json.dumps(event.unified())) == event.unified()


def test_echoes_are_not_handed_over(recipe: Any, seen: list[dict[str, Any]]) -> None:
    recipe.app.conf.task_always_eager = True
    recipe.accept(hubsig.parse_unverified(sample("message_echo")))
    assert seen == []


def test_busy_or_failed_is_tried_again(
    recipe: Any, seen: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    event = DELIVERY[0].unified()
    recipe.store.set(f"hubsig:{event['key']}", "another's", ex=LEASE)
    with pytest.raises(Retry) as busy:
        called_by_a_worker(recipe, event)
    assert busy.value.when == LEASE and seen == []
    recipe.store.flushall()

    def fails(_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(recipe, "reply", fails)
    with pytest.raises(Retry):
        called_by_a_worker(recipe, event)
    monkeypatch.setattr(recipe, "reply", seen.append)
    called_by_a_worker(recipe, event)
    assert len(seen) == 1


def called_by_a_worker(recipe: Any, event: dict[str, Any]) -> None:
    """Runs the task as a worker does, where a retry is sent to the broker."""
    task = recipe.handle
    task.push_request(args=(event,), kwargs={}, called_directly=False, is_eager=False, delivery_info={})
    try:
        task.run(event)
    finally:
        task.pop_request()


#: A worker whose first work ends in a crash, and which has little patience. What it did it leaves in Redis.
WORKER = """
import os, celery_worker, dedup_redis

def reply(event):
    if celery_worker.store.set("crashed", 1, nx=True):
        os._exit(9)
    celery_worker.store.rpush("handled", event["key"])

celery_worker.reply, celery_worker.LEASE = reply, 1
dedup_redis.once.__kwdefaults__["lease"] = 1
celery_worker.app.worker_main(["worker", "--pool=prefork", "--concurrency=1", "--loglevel=CRITICAL"])
"""


def test_a_crash_loses_nothing(recipe: Any, redis_url: str) -> None:
    """The process of a real worker dies at work: the broker gives the task out again, and then the lease runs out."""
    recipe.accept(DELIVERY)
    environment = os.environ | {"REDIS_URL": redis_url}
    command = [sys.executable, "-c", WORKER]
    worker = subprocess.Popen(command, cwd=RECIPES, env=environment, stderr=subprocess.DEVNULL)
    try:
        for _ in range(300):
            if recipe.store.llen("handled") >= len(DELIVERY):
                break
            time.sleep(0.1)
        assert recipe.store.get("crashed") == b"1"
        handled = [key.decode() for key in recipe.store.lrange("handled", 0, -1)]
        assert sorted(handled) == sorted(event.key for event in DELIVERY)
    finally:
        worker.terminate()
        worker.wait(30)


def test_a_broker_that_is_gone_is_an_error(recipe: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the answer is 500 and Meta delivers again."""

    def gone(*_: object, **__: object) -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr(recipe.app, "send_task", gone)
    monkeypatch.setattr(recipe.handle, "apply_async", gone)
    with pytest.raises(OperationalError):
        recipe.accept(DELIVERY)
