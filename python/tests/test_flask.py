"""The example application in the real framework."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from typing import Any

import hubsig
import pytest
from conftest import ROOT, SECRET, TOKEN
from hubsig import _samples
from hubsig.testing import deliver, handshake
from werkzeug.datastructures import Headers

BODY = _samples.sample("message_text")
NAME = "X-Hub-Signature-256"
GOOD = hubsig.sign(SECRET, BODY)
FILE = ROOT / "examples" / "flask_app.py"


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("META_APP_SECRET", SECRET)
    monkeypatch.setenv("META_VERIFY_TOKEN", TOKEN)
    spec = importlib.util.spec_from_file_location("flask_app", FILE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.app.test_client()


def post(client: Any, body: bytes = BODY, *signatures: Any) -> Any:
    headers = Headers([(NAME, each) for each in signatures])
    return client.post("/webhook", data=body, headers=headers, content_type="application/json")


def test_is_short() -> None:
    assert len(FILE.read_text(encoding="utf-8").splitlines()) < 40


def test_a_delivery(client: Any, capsys: pytest.CaptureFixture[str]) -> None:
    answer = deliver(client, "message_text", user_id="42", secret=SECRET)
    assert (answer.status_code, answer.text) == (200, "")
    assert capsys.readouterr().out.split("\t")[:3] == ["message_text", "incoming", "42"]


def test_what_it_answers(client: Any, capsys: pytest.CaptureFixture[str]) -> None:
    for kind, note in [
        ("story_reply", "about our story: 'Olá'"),
        ("message_text", "to answer: 'Olá'"),
        ("message_echo", "-"),
        ("comment", "-"),
    ]:
        assert deliver(client, kind, text="Olá", secret=SECRET).status_code == 200
        assert capsys.readouterr().out.rstrip("\n").split("\t")[3] == note
    assert deliver(client, "message_reaction", emoji="✨", secret=SECRET).status_code == 200
    assert capsys.readouterr().out.endswith("\treacted with ✨\n")


def test_a_subscription(client: Any) -> None:
    assert handshake(client, TOKEN, challenge="77").text == "77"
    assert handshake(client, "another token").status_code == 403


@pytest.mark.parametrize(
    ("body", "signatures", "status", "text"),
    [
        (BODY, [], 401, "invalid signature"),
        (BODY, [""], 401, "invalid signature"),
        (BODY, [GOOD, GOOD], 401, "invalid signature"),
        (BODY, [GOOD[:-1]], 401, "invalid signature"),
        (BODY, [GOOD.replace("sha256", "sha1")], 401, "invalid signature"),
        (BODY, [GOOD[:-1] + "é"], 401, "invalid signature"),
        (BODY, [hubsig.sign("another", BODY)], 401, "invalid signature"),
        (BODY[:-1], [GOOD], 401, "invalid signature"),
        (b"", [GOOD], 401, "invalid signature"),
        (b"", [hubsig.sign(SECRET, b"")], 400, "bad request"),
        (BODY[:-1], [hubsig.sign(SECRET, BODY[:-1])], 400, "bad request"),
    ],
)
def test_refusals(client: Any, body: bytes, signatures: list[str], status: int, text: str) -> None:
    answer = post(client, body, *signatures)
    assert (answer.status_code, answer.text) == (status, text)


def test_one_too_large(client: Any) -> None:
    body = BODY + b" " * (4 * 1024 * 1024)
    answer = post(client, body, hubsig.sign(SECRET, body))
    assert (answer.status_code, answer.text) == (413, "payload too large")


QUERY = [("hub.mode", "subscribe"), ("hub.verify_token", TOKEN), ("hub.challenge", "1158201444")]


@pytest.mark.parametrize(
    ("query", "status", "text"),
    [
        (QUERY, 200, "1158201444"),
        ([(name.replace(".", "_"), value) for name, value in QUERY], 200, "1158201444"),
        ([*QUERY[:1], ("hub.verify_token", "wrong"), *QUERY[2:]], 403, "verification failed"),
        ([*QUERY, ("hub.challenge", "2")], 403, "verification failed"),
        ([*QUERY[:2], ("hub.challenge", "<script>")], 403, "verification failed"),
        ([], 403, "verification failed"),
    ],
)
def test_the_handshake(client: Any, query: list[tuple[str, str]], status: int, text: str) -> None:
    answer = client.get("/webhook", query_string=query)
    assert (answer.status_code, answer.text) == (status, text)
    if status == 200:
        assert answer.content_type.startswith("text/plain")


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods(client: Any, method: str) -> None:
    assert getattr(client, method)("/webhook").status_code == 405


@pytest.mark.parametrize("missing", ["META_APP_SECRET", "META_VERIFY_TOKEN"])
@pytest.mark.parametrize("blank", [True, False])
def test_it_does_not_start_without_its_secrets(missing: str, blank: bool) -> None:
    environment = os.environ | {"META_APP_SECRET": SECRET, "META_VERIFY_TOKEN": TOKEN}
    if blank:
        environment[missing] = " "
    else:
        del environment[missing]
    done = subprocess.run([sys.executable, FILE], env=environment, capture_output=True, text=True)
    assert done.returncode != 0 and SECRET not in done.stderr
