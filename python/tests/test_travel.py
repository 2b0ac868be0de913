"""Events on their way to other processes: what they weigh, and that they arrive whole, by every usual road."""

from __future__ import annotations

import concurrent.futures
import copy
import json
import multiprocessing
import pickle
from collections.abc import Iterator
from typing import Any

import hubsig
import pytest
from conftest import vector_files
from hubsig import _samples

#: What an event may weigh in a pickle beyond its own JSON: account, surroundings, contact and the pickle's own frame.
ALLOWANCE = 512


def vector_events() -> list[hubsig.AnyEvent]:
    return [event for file in vector_files() for event in hubsig.parse_unverified(file.read_bytes())]


def one_of_each() -> list[hubsig.AnyEvent]:
    """The first event of every kind."""
    kinds: dict[str, hubsig.AnyEvent] = {}
    for event in vector_events():
        kinds.setdefault(event.kind, event)
    return list(kinds.values())


def told(event: hubsig.AnyEvent) -> tuple[str, str, dict[str, Any]]:
    """Runs elsewhere: what an event says there."""
    return type(event).__name__, event.key, event.to_dict()


def same(event: hubsig.AnyEvent) -> tuple[str, hubsig.AnyEvent, tuple[hubsig.Attachment, ...]]:
    """Runs elsewhere, and sends the event and parts of it back."""
    return event.kind, event, getattr(event, "attachments", ())


class TestWeight:
    @pytest.mark.parametrize("protocol", range(3, pickle.HIGHEST_PROTOCOL + 1))
    def test_of_every_vector(self, protocol: int) -> None:
        for event in vector_events():
            over = len(pickle.dumps(event, protocol)) - len(event.raw)
            assert over <= ALLOWANCE, (event, over)

    def test_does_not_grow_with_the_delivery(self) -> None:
        alone = hubsig.parse_unverified(_samples.batch(1))[0]
        among = hubsig.parse_unverified(_samples.batch(2000))[1999]
        assert abs(len(pickle.dumps(among)) - len(pickle.dumps(alone))) <= 16

    def test_of_an_event_given_twice(self) -> None:
        event = hubsig.parse_unverified(_samples.sample("message_text"))[0]
        assert len(pickle.dumps([event] * 100)) <= len(pickle.dumps(event)) + 1000

    def test_of_attachments_is_that_of_their_event_once(self) -> None:
        event: Any = hubsig.parse_unverified(_samples.sample("message_mixed"))[0]
        assert len(pickle.dumps(event.attachments)) <= len(event.raw) + 2 * ALLOWANCE


class TestProcesses:
    """Spawned, not forked: the other side knows nothing but what it is sent."""

    def test_of_multiprocessing(self) -> None:
        events = one_of_each()
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            assert pool.map(told, events) == [told(event) for event in events]

    def test_of_concurrent_futures(self) -> None:
        events = one_of_each()
        context = multiprocessing.get_context("spawn")
        with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as pool:
            for event, (kind, back, attachments) in zip(events, pool.map(same, events, chunksize=50), strict=True):
                assert (kind, back, attachments) == same(event)
                assert type(back) is type(event) and hash(back) == hash(event)

    def test_what_is_raised_there_is_raised_here(self) -> None:
        context = multiprocessing.get_context("spawn")
        with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as pool:
            with pytest.raises(hubsig.PayloadError) as raised:
                pool.submit(hubsig.parse_unverified, b'{"object":').result()
        assert (raised.value.code, raised.value.http_status) == ("invalid_json", 400)


@pytest.fixture(scope="class")
def celery() -> Iterator[Any]:
    """A Celery with a worker in this process and a broker in memory: everything is serialised, nothing is connected."""
    pytest.importorskip("celery", reason="needs celery")
    from celery import Celery
    from celery.contrib.testing.worker import start_worker

    app = Celery("hubsig-tests", broker="memory://", backend="cache+memory://")
    app.conf.update(
        accept_content=["json", "pickle"],
        # How a task is sent is said with each; what it returns is an event here and plain data there.
        result_serializer="pickle",
        broker_transport_options={"polling_interval": 0.01},
        broker_connection_retry_on_startup=False,
        worker_hijack_root_logger=False,
    )
    app.task(name="same")(same)
    app.task(name="kept")(copy.copy)
    with start_worker(app, pool="solo", perform_ping_check=False, loglevel="ERROR"):
        yield app


class TestCelery:
    def test_with_pickle(self, celery: Any) -> None:
        events = one_of_each()
        results = [celery.tasks["same"].apply_async((event,), serializer="pickle") for event in events]
        for event, result in zip(events, results, strict=True):
            kind, back, attachments = result.get(timeout=20)
            assert (kind, back, attachments) == same(event)

    def test_with_json(self, celery: Any) -> None:
        events = one_of_each()
        results = [celery.tasks["kept"].apply_async((event.to_dict(),), serializer="json") for event in events]
        for event, result in zip(events, results, strict=True):
            assert result.get(timeout=20) == event.to_dict() == json.loads(json.dumps(event.to_dict()))
