"""Answers, tokens, limits, windows; and that no secret shows."""

from __future__ import annotations

import copy
import pickle
import random
import tomllib
from email.message import Message
from typing import Any, get_args

import pytest
from conftest import ROOT, VECTORS
from hubsig import graph
from hubsig.graph import oauth

TABLE = tomllib.loads((ROOT / "core" / "spec" / "graph_errors.toml").read_text(encoding="utf-8"))


def answers() -> list[dict[str, Any]]:
    rows = []
    for name in ("pairs", "answers"):
        (found,) = tomllib.loads((VECTORS / "graph" / f"{name}.toml").read_text(encoding="utf-8")).values()
        rows += found
    return rows


@pytest.mark.parametrize("row", answers(), ids=lambda row: row["name"])
def test_means_what_the_vector_says(row: dict[str, Any]) -> None:
    status, headers, body = row["status"], row.get("answer_headers", []), row["answer"].encode()
    if expected := row.get("token"):
        token = oauth.parse_token(status, body)
        assert (token.access_token, list(token.scopes)) == (expected["token"], expected["scopes"])
        assert (token.user_id, token.expires_in) == (expected.get("user_id"), expected.get("expires_in_s"))
    elif expected := row.get("ok"):
        reply = graph.interpret(status, headers, body)
        for name in ("message_id", "recipient_id", "id", "attachment_id", "success", "after"):
            if name in expected or f"no_{name}" in expected:
                assert getattr(reply, name) == expected.get(name)
        assert reply.missing(*expected.get("asked", [])) == expected.get("missing", [])
    else:
        expected = row["error"]
        with pytest.raises(graph.GraphError) as caught:
            graph.interpret(status, headers, body)
        error = caught.value
        assert (error.action, error.code, error.subcode) == (
            expected["action"],
            expected["code"],
            expected["subcode"],
        )
        assert error.maybe_delivered == expected["maybe_delivered"]
        assert error.wait_hint == expected.get("wait_hint_s")
        assert error.status == status
        for name in ("message", "details"):
            if name in expected:
                assert getattr(error, name) == expected[name]


def test_lists_are_those_of_the_table() -> None:
    assert [row["name"] for row in TABLE["action"]] == list(get_args(graph.Action))
    for row in TABLE["error"]:
        action, maybe_delivered = graph.classify(row.get("code", 424_242), row.get("subcode", 0))
        assert (action, maybe_delivered) == (row["action"], row.get("maybe_delivered", False))


def test_headers_in_every_form() -> None:
    message = Message()
    message["Retry-After"] = "9"
    for headers in ({"Retry-After": "9"}, [("retry-after", "9")], [(b"retry-after", b"9")], message):
        assert graph.usage(headers).wait == 9
    assert graph.usage(None) == graph.usage({}) == graph.Usage(None, None, None, None, ())
    value = '{"1":[{"type":"instagram","call_count":104,"estimated_time_to_regain_access":7}]}'
    usage = graph.usage({"X-Business-Use-Case-Usage": value, "x-app-usage": '{"call_count":28}'})
    assert (usage.max_percent, usage.wait, usage.app) == (104, 420, graph.Percent(28, 0, 0))
    assert usage.business == (graph.BusinessUsage("1", "instagram", graph.Percent(104, 0, 0), 7),)


def test_errors_wait_and_travel() -> None:
    with pytest.raises(graph.GraphError) as caught:
        graph.interpret(400, None, b'{"error":{"code":131056,"fbtrace_id":"Abc"}}')
    error = caught.value
    assert [error.wait_hint_after(attempts) for attempts in (0, 1, 2, 99)] == [1, 4, 16, 3600]
    for back in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (back.action, back.code, back.fbtrace_id, str(back)) == ("wait", 131056, "Abc", str(error))
    nobody = graph.unanswered()
    assert (nobody.action, nobody.maybe_delivered, nobody.status) == ("retry", True, 0)
    build = pickle.loads(pickle.dumps(graph.BuildError("empty", "text", "`text` must not be empty")))
    assert (build.code, str(build)) == ("empty", "empty: `text` must not be empty")


def test_logging_in() -> None:
    assert oauth.parse_callback("code=AQB1&state=s#_", "s") == "AQB1"
    for query, code in (
        ("code=AQB1&state=t", "state_mismatch"),
        ("error=access_denied&state=s", "denied"),
        ("state=s", "code_missing"),
        ("code=1&code=2&state=s", "repeated"),
    ):
        with pytest.raises(graph.CallbackError) as caught:
            oauth.parse_callback(query, "s")
        assert caught.value.code == code
    assert oauth.state_check("a", "a") and not oauth.state_check("a", "b") and not oauth.state_check("", "")
    day = 24 * 3600 * 1000
    due = [oauth.refresh_due(0, 60 * day, age) for age in (0, day, 50 * day, 60 * day)]
    assert due == ["too_young", "fresh", "due", "dead"]
    url = oauth.authorize_url("1", "https://app.example.test/cb", ["a", "b"], "s")
    assert url == (
        "https://www.instagram.com/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2Fapp.example.test%2Fcb"
        "&response_type=code&scope=a%2Cb&state=s"
    )


def test_windows() -> None:
    then, day = 1_780_000_000_000, 24 * 3600 * 1000
    assert graph.allowed("instagram", last_open_ms=then, now_ms=then + day - 1).open_until == then + day
    closed = graph.allowed("instagram", last_open_ms=then, now_ms=then + day)
    assert closed == graph.Allowed(None, then + 7 * day, None, False)
    assert graph.allowed("instagram", last_open_ms=then, now_ms=then + 7 * day).human_until is None
    assert graph.allowed("instagram", last_open_ms=then, now_ms=then + day - 1, skew_ms=60_000).open_until is None
    comment = graph.allowed("messenger", comment_ms=then, now_ms=then)
    assert comment.private_reply_until == then + 7 * day
    assert graph.allowed("instagram", comment_ms=then, live=False, now_ms=then).private_reply_until is None
    assert graph.opens_window("instagram", "message_text")
    assert not graph.opens_window("instagram", "comment")


def test_splitting() -> None:
    text = "Grüße " * 500
    pieces = graph.split_text(text)
    assert "".join(pieces) == text and all(len(piece.encode()) <= 1000 for piece in pieces)
    assert graph.split_text("one two three", 8) == ["one two ", "three"]


def test_no_secret_shows() -> None:
    choose = random.Random(20261122)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for _ in range(1000):
        token, secret, code, state, text = (
            "".join(choose.choices(letters, k=choose.randrange(24, 120))) for _ in range(5)
        )
        api = graph.Api("messenger", "v26.0", token, app_secret=secret)
        app = oauth.App("1", secret)
        redirect = "https://app.example.test/cb"
        granted = f'{{"access_token":"{token}","user_id":1}}'.encode()
        shown: list[Any] = [
            api,
            app,
            graph.send(api, "me", user="1", text=text),
            graph.call(api, "POST", ["me"], {"verify_token": state, "fields": text}, {"a": text}),
            oauth.exchange_code(app, redirect, code),
            oauth.long_lived(app, token),
            oauth.facebook_exchange_code("v26.0", app, redirect, code),
            oauth.refresh(token),
            oauth.debug_token(api, token),
            oauth.parse_token(200, granted),
            graph.interpret(200, None, granted),
        ]
        for body in (
            f'{{"error":{{"message":"Malformed access token {token}","code":190}}}}',
            f'{{"error_type":"OAuthException","code":400,"error_message":"bad {code}"}}',
            f"<html>{secret}</html>",
        ):
            with pytest.raises(graph.GraphError) as answered:
                graph.interpret(400, None, body.encode())
            shown += [answered.value, answered.value.message, answered.value.args]
        with pytest.raises(graph.BuildError) as refused:
            graph.call(graph.Api("instagram", "v26.0", token + "\n"), "GET", ["me"])
        shown.append(refused.value)
        printed = "".join(f"{each!r} {each}\n" for each in shown)
        for each in (token, secret, code, state, text):
            assert each[:12] not in printed and each[-12:] not in printed
    for holder in (api, app):
        with pytest.raises(TypeError):
            pickle.dumps(holder)


def test_whatever_comes_is_answered() -> None:
    choose = random.Random(20261123)
    bodies = [row["answer"].encode() for row in answers()]
    for _ in range(5000):
        body = bytearray(choose.choice(bodies))
        del body[choose.randrange(len(body) + 1) :]
        if body:
            body[choose.randrange(len(body))] = choose.randrange(256)
        try:
            graph.interpret(choose.randrange(0, 65536), [("x-app-usage", bytes(body))], bytes(body))
        except graph.GraphError as error:
            assert error.action in get_args(graph.Action)
