"""Every example is started as its first lines say, and Meta is played against it."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlencode

import hubsig
import pytest
import servers
from apps import version_2
from conftest import ROOT, SECRET, TOKEN
from hubsig import _samples
from table import PATH, Row, signature, signed

EXAMPLES = ROOT / "examples"
SECONDS = 20.0


class Step(NamedTuple):
    """A request, and what the example prints for it."""

    row: Row
    printed: str | None = None


def delivery(kind: str, printed: str | None = None) -> Step:
    return Step(signed(kind, _samples.sample(kind)), printed)


HANDSHAKE = urlencode({"hub.mode": "subscribe", "hub.verify_token": TOKEN, "hub.challenge": "1158201444"})
FORGED = _samples.sample("message_text")
PLAY = [
    Step(Row("handshake", 200, "1158201444", method="GET", query=HANDSHAKE)),
    delivery("message_text", "to answer"),
    # Were it answered, the bot would talk to itself.
    delivery("message_echo"),
    Step(Row("forged", 401, "invalid signature", headers=(signature(FORGED, "another secret"),), body=FORGED)),
    Step(Row("wrong token", 403, "verification failed", method="GET", query=HANDSHAKE.replace("verify", "wrong", 1))),
    delivery("story_reply", "story_reply"),
]

PYTHON = [sys.executable, "-W", "error", "-m"]
COMMANDS: dict[str, Callable[[str], list[str]]] = {
    "aiohttp_app": lambda port: [*PYTHON, "aiohttp.web", "-H", "127.0.0.1", "-P", port, "aiohttp_app:create_app"],
    "asgi_app": lambda port: [*PYTHON, "uvicorn", "asgi_app:app", "--port", port],
    "django_app": lambda port: [sys.executable, "django_app.py", "runserver", "--noreload", f"127.0.0.1:{port}"],
    "fastapi_app": lambda port: [*PYTHON, "uvicorn", "fastapi_app:app", "--port", port],
    "flask_hooks": lambda port: [*PYTHON, "flask", "--app", "flask_hooks", "run", "--port", port],
    "litestar_app": lambda port: [*PYTHON, "litestar", "--app", "litestar_app:app", "run", "--port", port],
    "quart_app": lambda port: [*PYTHON, "quart", "--app", "quart_app:create_app", "run", "--port", port],
    "starlette_app": lambda port: [*PYTHON, "uvicorn", "starlette_app:app", "--port", port],
    "wsgi_app": lambda port: [sys.executable, "-W", "error", "wsgi_app.py", port],
}

ENVIRONMENT = {
    f"{prefix}_{name}": value
    for prefixes, name, value in (
        (("META", "FLASK_HUBSIG", "QUART_HUBSIG"), "APP_SECRET", SECRET),
        (("META", "FLASK_HUBSIG", "QUART_HUBSIG"), "VERIFY_TOKEN", TOKEN),
    )
    for prefix in prefixes
} | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"}


@pytest.fixture(params=COMMANDS)
def running(request: pytest.FixtureRequest) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """The example as a process of its own, once it takes connections."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        COMMANDS[request.param](str(port)),
        cwd=EXAMPLES, env=os.environ | ENVIRONMENT,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
    )
    try:
        deadline = time.monotonic() + SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                if process.poll() is not None or time.monotonic() > deadline:
                    process.kill()
                    pytest.fail(f"it did not start:\n{process.communicate()[0]}")
                time.sleep(0.05)
        yield port, process
    finally:
        process.terminate()
        try:
            process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def check(send: Callable[[Row], servers.Reply]) -> None:
    for step in PLAY:
        reply = send(step.row)
        assert (step.row.name, reply.status, reply.body.decode()) == (step.row.name, step.row.status, step.row.text)
        assert reply.headers["content-type"] == "text/plain; charset=utf-8"


def handled(output: str) -> list[str]:
    return [line.partition("\t")[0] for line in output.splitlines() if line.count("\t") == 2]


def test_example(running: tuple[int, subprocess.Popen[str]]) -> None:
    port, process = running
    check(lambda row: servers.exchange(port, row.wire()))
    process.terminate()
    assert handled(process.communicate(timeout=SECONDS)[0]) == [step.printed for step in PLAY if step.printed]


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    for variable, value in ENVIRONMENT.items():
        monkeypatch.setenv(variable, value)
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_lambda(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    handler = load("lambda_app", monkeypatch).handler

    def send(row: Row) -> servers.Reply:
        answer = handler(version_2(row, False), None)
        headers = {name.lower(): value for name, value in answer["headers"].items()}
        return servers.Reply(answer["statusCode"], headers, answer["body"].encode())

    check(send)
    assert handled(capsys.readouterr().out) == [step.printed for step in PLAY if step.printed]


def test_endpoints_of_ones_own_in_fastapi(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Refusals are FastAPI's JSON there, everything else is the same."""
    body = _samples.sample("message_text")
    with servers.asgi(load("fastapi_app", monkeypatch).app) as port:

        def ask(row: Row) -> servers.Reply:
            return servers.exchange(port, row.wire().replace(PATH.encode(), b"/custom", 1))

        reply = ask(PLAY[0].row)
        assert (reply.status, reply.body) == (200, b"1158201444")
        assert reply.headers["content-type"] == "text/plain; charset=utf-8"
        assert ask(signed("good", body)).status == 200
        reply = ask(Row("forged", 401, None, headers=(signature(body, "another"),), body=body))
        assert (reply.status, reply.body) == (401, b'{"detail":"invalid signature"}')
        reply = ask(Row("wrong", 403, None, method="GET", query="hub.mode=subscribe"))
        assert (reply.status, reply.body) == (403, b'{"detail":"verification failed"}')
    assert handled(capsys.readouterr().out) == ["to answer"]


def test_every_example_is_short_and_tested() -> None:
    files = {file.stem: file for file in EXAMPLES.glob("*.py")}
    # The first is the README's, played in full by examples/demo and tests of its own.
    # The last answers, which takes more; graph/test_echo_bot.py plays Meta's other side against it.
    assert set(files) == {"flask_app", "lambda_app", *COMMANDS, "echo_bot"}
    for name, file in files.items():
        assert len(file.read_text(encoding="utf-8").splitlines()) < (200 if name == "echo_bot" else 60)
        assert hubsig.__name__ in file.read_text(encoding="utf-8")
