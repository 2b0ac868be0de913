"""Three HTTP clients send every request of the vectors to a server that answers as documented: what arrives is what was
built, and what comes back means what the vectors say.
"""

from __future__ import annotations

import importlib
import json
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import ROOT, VECTORS
from hubsig import graph
from hubsig.graph import oauth
from stand_in import Answer, Asked, Meta
from test_requests import BUILT, SPACED

CLIENTS = ("httpx", "requests", "urllib")
PAIRS: list[dict[str, Any]] = tomllib.loads((VECTORS / "graph" / "pairs.toml").read_text(encoding="utf-8"))["pair"]
API = graph.Api("instagram", "v26.0", "TEST-TOKEN")
Ask = Callable[[graph.Request], tuple[int, Any, bytes]]


@pytest.fixture(scope="module")
def meta() -> Iterator[Meta]:
    with Meta(lambda asked: None) as running:
        yield running


@pytest.fixture(scope="module", params=CLIENTS)
def recipe(request: pytest.FixtureRequest, meta: Meta) -> Iterator[Any]:
    """The recipe of a client, made anew: it trusts what is trusted now."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "examples" / "recipes"))
        module = importlib.reload(importlib.import_module(f"sending_{request.param}"))
    yield module
    for name in ("client", "session"):
        if hasattr(module, name):
            getattr(module, name).close()


@pytest.fixture
def ask(recipe: Any, meta: Meta) -> Ask:
    """Its one function, with nothing asked so far."""
    meta.asked.clear()
    return recipe.ask  # type: ignore[no-any-return]


def always(status: int, body: bytes, **headers: str) -> Callable[[Asked], Answer]:
    return lambda asked: (status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: row["name"])
def test_every_request_and_its_answer(ask: Ask, meta: Meta, row: dict[str, Any]) -> None:
    meta.answer = lambda asked: (row["status"], dict(row.get("answer_headers", [])), row["answer"].encode())
    request = BUILT[row["name"]]()
    status, headers, body = ask(request)
    (asked,) = meta.asked
    assert (asked.method, asked.url) == (row["method"], row["url"])
    assert asked.headers.items() >= {name: value for name, value in row["headers"]}.items()
    assert asked.body == (request.body if row["name"] in SPACED else row.get("body", "").encode())
    assert (status, body) == (row["status"], row["answer"].encode())
    if expected := row.get("token"):
        assert oauth.parse_token(status, body).access_token == expected["token"]
    elif expected := row.get("ok"):
        reply = graph.interpret(status, headers, body)
        assert {name: getattr(reply, name) for name in ("message_id", "id", "success") if name in expected} == {
            name: expected[name] for name in ("message_id", "id", "success") if name in expected
        }
    else:
        with pytest.raises(graph.GraphError) as caught:
            graph.interpret(status, headers, body)
        error, expected = caught.value, row["error"]
        assert (error.action, error.code, error.subcode) == (expected["action"], expected["code"], expected["subcode"])
        assert (error.maybe_delivered, error.wait_hint) == (expected["maybe_delivered"], expected.get("wait_hint_s"))


def test_headers_reach_the_interpretation(ask: Ask, meta: Meta) -> None:
    usage = '{"1":[{"type":"instagram","call_count":104,"estimated_time_to_regain_access":7}]}'
    meta.answer = always(400, b'{"error":{"code":80002}}', X_Business_Use_Case_Usage=usage)
    status, headers, body = ask(graph.send(API, "me", user="1", text="Hi"))
    with pytest.raises(graph.GraphError) as caught:
        graph.interpret(status, headers, body)
    assert (caught.value.action, caught.value.wait_hint) == ("wait", 420)
    assert graph.usage(headers).max_percent == 104


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_redirect_is_followed(ask: Ask, meta: Meta, status: int, method: str) -> None:
    meta.answer = always(status, b"", Location="https://graph.facebook.com/elsewhere")
    request = graph.call(API, method, ["me"], json={"a": 1} if method == "POST" else None)  # type: ignore[arg-type]
    assert ask(request)[0] == status and len(meta.asked) == 1


@pytest.mark.parametrize("short", [False, True], ids=["closed", "cut short"])
@pytest.mark.parametrize("status", [200, 500])
def test_no_answer_may_have_been_delivered(ask: Ask, meta: Meta, short: bool, status: int) -> None:
    cut = always(status, b'{"message_id"', Content_Length="400")
    meta.answer = cut if short else lambda asked: None
    request = graph.send(API, "me", user="1", text="a secret word")
    with pytest.raises(graph.GraphError) as caught:
        ask(request)
    error = caught.value
    assert (error.action, error.maybe_delivered, error.status) == ("retry", True, 0)
    assert error.__cause__ is None and error.__suppress_context__
    assert "TEST-TOKEN" not in f"{error!r} {error}" and "secret word" not in f"{error!r} {error}"


def test_a_page_of_a_gateway(ask: Ask, meta: Meta) -> None:
    meta.answer = always(502, b"<html>Bad Gateway</html>", Content_Type="text/html")
    with pytest.raises(graph.GraphError) as caught:
        graph.interpret(*ask(graph.send(API, "me", user="1", text="Hi")))
    assert (caught.value.action, caught.value.maybe_delivered, caught.value.status) == ("retry", True, 502)


def test_all_characters_arrive(ask: Ask, meta: Meta) -> None:
    meta.answer = always(200, b'{"recipient_id":"1","message_id":"m"}')
    text = 'Grüße 😍 "\\\n\u2028 </script>'
    request = graph.send(API, "me", user="1", text=text)
    assert graph.interpret(*ask(request)).message_id == "m"
    assert meta.asked[0].body == request.body and json.loads(request.body)["message"]["text"] == text
