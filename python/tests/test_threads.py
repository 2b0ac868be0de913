"""Threads: one webhook, shared events, buffers that change under its hands. And what lets it run without a lock at all.

The interpreters here have the lock; they are told to hand it over as often as they can.
"""

from __future__ import annotations

import copy
import gc
import itertools
import pickle
import re
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Callable, Iterator
from typing import Any

import hubsig
import pytest
from conftest import ROOT, SECRET, vector_files
from hubsig import _samples

THREADS = 16


@pytest.fixture(autouse=True)
def impatient() -> Iterator[None]:
    """Threads change over after microseconds instead of milliseconds."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def together(work: Callable[[int], None], threads: int = THREADS) -> None:
    """Runs `work` in so many threads that begin at the same moment; what one of them raises is raised here."""
    faults: list[BaseException] = []
    start = threading.Barrier(threads)

    def run(number: int) -> None:
        try:
            start.wait(timeout=30)
            work(number)
        except BaseException as fault:
            faults.append(fault)

    running = [threading.Thread(target=run, args=(number,)) for number in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    if faults:
        raise faults[0]


def everything(event: hubsig.AnyEvent) -> tuple[Any, ...]:
    """All that can be asked of an event."""
    names = [name for name in dir(event) if not name.startswith("_")]
    return (
        *(value for name in names if not callable(value := getattr(event, name))),
        *(event.json(), event.unified(), event.to_dict(), event.compat("zernio"), event.raw_json()),
        *(hash(event), repr(event), pickle.dumps(event), copy.copy(event)),
        *((each.to_dict(), hash(each), repr(each)) for each in getattr(event, "attachments", ())),
    )


class TestHammer:
    def test_shared_events_with_all_attributes(self) -> None:
        """Sixteen threads read the same objects; each sees what one alone sees."""
        kinds: dict[str, hubsig.AnyEvent] = {}
        for file in vector_files():
            for event in hubsig.parse_unverified(file.read_bytes()):
                kinds.setdefault(event.kind, event)
        events = list(kinds.values())
        expected = [everything(event) for event in events]
        assert len(events) > 100

        def work(number: int) -> None:
            # Each begins somewhere else, and some go backwards.
            at = number * len(events) // THREADS
            order = [*range(at, len(events)), *range(at)][:: -1 if number % 2 else 1]
            for each in order:
                assert everything(events[each]) == expected[each]

        together(work)

    def test_one_webhook(self) -> None:
        webhook = hubsig.Webhook([SECRET, "another"], "token")
        bodies = [_samples.sample(kind) for kind in ("message_text", "message_mixed", "story_reply", "comment")]
        bodies += [_samples.batch(40), _samples.batch(700)]
        assert len(bodies[-1]) > 64 * 1024, "none is read without the lock"
        expected = [[event.key for event in hubsig.parse_unverified(body)] for body in bodies]
        signed = [[hubsig.sign(secret, body) for body in bodies] for secret in (SECRET, "another")]

        def work(number: int) -> None:
            for turn in range(60):
                at = (number + turn) % len(bodies)
                delivery = webhook.receive(bodies[at], {"X-Hub-Signature-256": signed[turn % 2][at]})
                assert delivery.secret_index == turn % 2
                assert [event.key for event in delivery] == expected[at]
                with pytest.raises(hubsig.SignatureError):
                    webhook.receive(bodies[at], signed[turn % 2][at - 1])
                with pytest.raises(hubsig.HandshakeError):
                    webhook.challenge({"hub.mode": "subscribe", "hub.verify_token": "other", "hub.challenge": "1"})

        together(work)

    def test_one_delivery_dies_while_others_read_its_events(self) -> None:
        for _ in range(20):
            events = list(hubsig.parse_unverified(_samples.batch(64)))
            texts = [event.text for event in events]
            queue = list(enumerate(events))
            del events

            def work(number: int, queue: list[tuple[int, Any]] = queue, texts: list[str | None] = texts) -> None:
                while queue:
                    try:
                        at, event = queue.pop()
                    except IndexError:
                        return
                    assert event.text == texts[at]
                    del event
                    if number == 0:
                        gc.collect(0)

            together(work)

    def test_first_use_in_many_threads_at_once(self) -> None:
        """What is made at the first call, shared names and exception classes, is made once and whole."""
        script = f"""
import sys, threading
sys.setswitchinterval(1e-6)
import hubsig
body = {_samples.sample("message_text")!r}
seen, start = [], threading.Barrier({THREADS})
def work():
    start.wait()
    event = hubsig.parse_unverified(body)[0]
    try:
        hubsig.parse_unverified(b"{{")
    except hubsig.PayloadError as error:
        seen.append((event.kind, event.platform, event.content, event.direction, event.envelope, error.code))
threads = [threading.Thread(target=work) for _ in range({THREADS})]
[thread.start() for thread in threads]; [thread.join() for thread in threads]
assert seen == [("message_text", "instagram", "text", "incoming", "messaging", "invalid_json")] * {THREADS}, seen
assert len({{tuple(map(id, each[:5])) for each in seen}}) == 1, "the shared names are not shared"
"""
        for _ in range(5):
            subprocess.run([sys.executable, "-W", "error", "-c", script], check=True, timeout=60)


def flip(body: bytearray) -> None:
    body[100] ^= 1


def rewrite(body: bytearray) -> None:
    """A whole other body of the same length, through a view."""
    with memoryview(body) as view:
        view[50:250] = view[250:450]


def resize(body: bytearray) -> None:
    """Its memory moves. While somebody has a view of it, Python refuses, which is fine, too."""
    try:
        body.extend(b" " * 5000)
        del body[-5000:]
    except BufferError:
        pass


class TestBuffersThatChange:
    """A body that others write to is copied first: the answer is that of one state of it, and never a crash."""

    @pytest.mark.parametrize("change", [flip, rewrite, resize])
    @pytest.mark.parametrize("events", [1, 600])
    @pytest.mark.parametrize("wrap", [lambda body: body, memoryview], ids=["bytearray", "memoryview"])
    def test_meanwhile(self, change: Callable[[bytearray], None], events: int, wrap: Callable[[Any], Any]) -> None:
        webhook = hubsig.Webhook(SECRET)
        good = _samples.batch(events) + b" " * 500
        header = hubsig.sign(SECRET, good)
        body = bytearray(good)
        done = threading.Event()

        def scribble() -> None:
            while not done.is_set():
                change(body)

        threads = [threading.Thread(target=scribble) for _ in range(3)]
        for thread in threads:
            thread.start()
        answers = set()
        try:
            for _ in range(60):
                given = wrap(body)
                try:
                    delivery = webhook.receive(given, header)
                except hubsig.SignatureError as error:
                    answers.add(error.code)
                else:
                    # What was verified is what is read, whatever has happened to the buffer since.
                    assert type(delivery.body) is bytes and delivery.body == good
                    assert [event.kind for event in delivery] == ["message_text"] * events
                    answers.add("received")
                finally:
                    if isinstance(given, memoryview):
                        given.release()
        finally:
            done.set()
            for thread in threads:
                thread.join()
        assert answers <= {"received", "signature_mismatch"}
        assert len(webhook.receive(good, header)) == events

    def test_parsing_without_verifying(self) -> None:
        """Not even JSON: every answer is a delivery or a documented error."""
        body = bytearray(_samples.batch(200))
        done = threading.Event()
        generator = itertools.cycle(b'"{}[],:\\0a \xff')

        def scribble() -> None:
            while not done.is_set():
                body[next(generator) * 37 % len(body)] = next(generator)

        thread = threading.Thread(target=scribble)
        thread.start()
        try:
            for _ in range(200):
                try:
                    delivery = hubsig.parse_unverified(body)
                except hubsig.PayloadError as error:
                    assert error.code in hubsig.errors()
                else:
                    for event in delivery:
                        event.unified_json()
        finally:
            done.set()
            thread.join()

    def test_a_view_that_is_gone(self) -> None:
        view = memoryview(bytearray(_samples.sample("message_text")))
        view.release()
        with pytest.raises(TypeError, match="cannot be read"):
            hubsig.parse_unverified(view)


class TestTheCode:
    """What an interpreter without the lock relies on, where no such interpreter is at hand."""

    SOURCES = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "python/src").glob("*.rs"))}

    def test_every_class_is_frozen(self) -> None:
        classes = [each for text in self.SOURCES.values() for each in re.findall(r"#\[pyclass\b.*?\]", text, re.S)]
        assert len(classes) >= 7
        for each in classes:
            assert re.search(r"\bfrozen\b", each), each

    def test_the_module_asks_for_no_lock(self) -> None:
        modules = re.findall(r"#\[(?:pyo3::)?pymodule\b.*?\]", "".join(self.SOURCES.values()))
        assert modules == ["#[pyo3::pymodule(gil_used = false)]"]
        # An interpreter that can do without takes the lock back, with a warning, for a module that asks for it.
        if sysconfig.get_config_var("Py_GIL_DISABLED"):
            assert not sys._is_gil_enabled()

    def test_nothing_global_can_change(self) -> None:
        """Statics are written once; what is per thread is nobody else's."""
        for name, text in self.SOURCES.items():
            code = re.sub(r"//.*", "", text)
            assert "unsafe" not in code.replace("forbid(unsafe_code)", ""), name
            assert not re.search(r"static\s+mut\b|lazy_static|\bMutex\b|\bRwLock\b|\bUnsafeCell\b", code), name
            per_thread = "".join(re.findall(r"thread_local! \{.*?\n\}", code, re.S))
            rest = code.replace(per_thread, "") if per_thread else code
            for declared in re.findall(r"\bstatic [A-Z_]+: [^=;]+", rest):
                assert re.match(r"static [A-Z_]+: (PyOnceLock<|Names\b)", declared), declared
            # A cell anywhere else would be a field that changes.
            assert not re.search(r"\b(Ref)?Cell(?:<|::)", rest), name
        assert "type Names = PyOnceLock<" in self.SOURCES["names.rs"]
