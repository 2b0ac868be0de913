"""What a token is worth, and the pages of a user with theirs."""

from __future__ import annotations

import copy
import pickle
import random
import tomllib
from typing import Any, get_args

import pytest
from conftest import VECTORS
from hubsig import graph
from hubsig.graph import oauth

ROWS = tomllib.loads((VECTORS / "graph" / "tokens.toml").read_text(encoding="utf-8"))
TEXTS = ("app_id", "type", "issued_at_ms", "expires_at_ms", "data_access_expires_at_ms", "user_id", "profile_id")


def same_error(error: graph.GraphError, expected: dict[str, Any]) -> None:
    assert (error.action, error.code, error.subcode) == (expected["action"], expected["code"], expected["subcode"])
    assert error.maybe_delivered == expected["maybe_delivered"]
    assert error.message == expected.get("message", error.message)


@pytest.mark.parametrize("row", ROWS["debug_token"], ids=lambda row: row["name"])
def test_debug_token(row: dict[str, Any]) -> None:
    if expected := row.get("error"):
        with pytest.raises(graph.GraphError) as caught:
            oauth.parse_debug_token(row["status"], row["answer"].encode())
        same_error(caught.value, expected)
        return
    info, expected = oauth.parse_debug_token(row["status"], row["answer"].encode()), row["info"]
    assert {name: getattr(info, name) for name in TEXTS} == {name: expected.get(name) for name in TEXTS}
    assert (info.is_valid, list(info.scopes)) == (expected["is_valid"], expected.get("scopes", []))
    granular = [(each.scope, each.target_ids) for each in info.granular_scopes]
    assert granular == [
        (each["scope"], tuple(each["target_ids"]) if "target_ids" in each else None)
        for each in expected.get("granular_scopes", [])
    ]
    if "error" in expected:
        assert info.error is not None and not info.is_valid
        same_error(info.error, expected["error"])
    else:
        assert info.error is None


@pytest.mark.parametrize("row", ROWS["pages"], ids=lambda row: row["name"])
def test_page_tokens(row: dict[str, Any]) -> None:
    if expected := row.get("error"):
        with pytest.raises(graph.GraphError) as caught:
            oauth.parse_page_tokens(row["status"], row["answer"].encode())
        same_error(caught.value, expected)
        return
    pages, after = oauth.parse_page_tokens(row["status"], row["answer"].encode())
    assert after == row.get("after")
    names = ("id", "name", "access_token", "instagram_id")
    assert [{name: getattr(page, name) for name in names} for page in pages] == [
        {name: each.get(name) for name in names} for each in row.get("pages", [])
    ]
    assert [list(page.tasks) for page in pages] == [each.get("tasks", []) for each in row.get("pages", [])]


def test_the_rest_of_the_pages() -> None:
    api = graph.Api("messenger", "v26.0", "TEST-TOKEN")
    first, rest = oauth.page_tokens(api), oauth.page_tokens(api, "QVFI+b=")
    assert rest.url == f"{first.url}&after=QVFI%2Bb%3D" and rest.headers == first.headers
    with pytest.raises(graph.BuildError) as caught:
        oauth.page_tokens(api, "")
    assert (caught.value.code, caught.value.argument) == ("empty", "after")


def test_no_token_and_no_id_shows() -> None:
    token = "EAAB0123456789abcdefghijklmnop"
    answer = f'{{"data":[{{"id":"104477001122334","name":"Shop","access_token":"{token}"}}]}}'
    found = oauth.parse_page_tokens(200, answer.encode())
    assert found.pages[0].access_token == token
    worth = oauth.parse_debug_token(
        200,
        b'{"data":{"is_valid":true,"app_id":"990001112223334","user_id":"10220000000000001","expires_at":1785184000}}',
    )
    printed = f"{found!r} {found.pages[0]!r} {worth!r} {found} {worth}"
    for part in (token[:12], token[-12:], "104477001122334", "990001112223334", "10220000000000001"):
        assert part not in printed
    assert repr(worth) == "TokenInfo(is_valid=True, scopes=0, expires_at_ms=1785184000000)"
    assert repr(found.pages[0]) == "PageToken(with token)"


def test_what_was_read_can_be_copied() -> None:
    row = next(row for row in ROWS["debug_token"] if row["name"] == "dead")
    info = oauth.parse_debug_token(200, row["answer"].encode())
    for back in (copy.copy(info), copy.deepcopy(info), pickle.loads(pickle.dumps(info))):
        assert back.type == "PAGE" and back.error is not None and back.error.subcode == 463


def test_errors_name_their_sources() -> None:
    with pytest.raises(graph.GraphError) as caught:
        graph.interpret(400, None, b'{"error":{"code":190}}')
    assert "Graph API, handling errors" in caught.value.sources
    assert pickle.loads(pickle.dumps(caught.value)).sources == caught.value.sources
    assert graph.unanswered().sources == ()


def test_whatever_comes_is_answered() -> None:
    choose = random.Random(20261128)
    bodies = [row["answer"].encode() for row in [*ROWS["debug_token"], *ROWS["pages"]]]
    for _ in range(4000):
        body = bytearray(choose.choice(bodies))
        del body[choose.randrange(len(body) + 1) :]
        if body:
            body[choose.randrange(len(body))] = choose.randrange(256)
        for read in (oauth.parse_debug_token, oauth.parse_page_tokens):
            try:
                read(choose.choice((200, 200, 400, 500)), bytes(body))
            except graph.GraphError as error:
                assert error.action in get_args(graph.Action)
