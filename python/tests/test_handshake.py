"""The subscription request, in every form a framework hands it over."""

from __future__ import annotations

from typing import Any

import hubsig
import pytest
from conftest import TOKEN
from werkzeug.datastructures import ImmutableMultiDict, MultiDict

GOOD = {"hub.mode": "subscribe", "hub.verify_token": TOKEN, "hub.challenge": "1158201444"}
RAW = "hub.mode=subscribe&hub.verify_token=a+verify%20token&hub.challenge=1158201444"


class OnlyGet:
    """The least a query can be."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values

    def get(self, name: str) -> Any:
        return self.values.get(name)


class GetAll(OnlyGet):
    """Raises for what is absent, as aiohttp's does."""

    def getall(self, name: str) -> list[Any]:
        return [self.values[name]]


@pytest.mark.parametrize(
    "query",
    [
        RAW,
        "?" + RAW,
        RAW.encode(),
        RAW.replace("hub.", "hub_"),
        GOOD,
        GOOD | {"hub.challenge": 1158201444},
        {name: [value] for name, value in GOOD.items()},
        {name.encode(): value.encode() for name, value in GOOD.items()},
        {name.replace(".", "_"): value for name, value in GOOD.items()},
        GOOD | {"unrelated": object()},
        list(GOOD.items()),
        tuple(GOOD.items()),
        [*GOOD.items(), "not a pair", 5, ("one",)],
        MultiDict(GOOD),
        ImmutableMultiDict(GOOD),
        OnlyGet(GOOD),
        GetAll(GOOD),
    ],
    ids=lambda query: type(query).__name__,
)
def test_is_answered(webhook: hubsig.Webhook, query: Any) -> None:
    assert webhook.challenge(query) == "1158201444"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        (None, "handshake_missing"),
        ("", "handshake_missing"),
        ({}, "handshake_missing"),
        ([], "handshake_missing"),
        (GOOD | {"hub.mode": None}, "handshake_missing"),
        (GOOD | {"hub.mode": []}, "handshake_missing"),
        (GOOD | {"hub.mode": True}, "handshake_missing"),
        (GOOD | {"hub.mode": "unsubscribe"}, "handshake_mode"),
        (GOOD | {"hub.verify_token": "wrong"}, "handshake_token"),
        (GOOD | {"hub.verify_token": TOKEN + " "}, "handshake_token"),
        (GOOD | {"hub.verify_token": "\udc80"}, "handshake_token"),
        (GOOD | {"hub.verify_token": b"\xff"}, "handshake_token"),
        (GOOD | {"hub.challenge": "<script>"}, "handshake_challenge"),
        (GOOD | {"hub.challenge": ""}, "handshake_challenge"),
        (GOOD | {"hub.challenge": 10**300}, "handshake_challenge"),
        (GOOD | {"hub.challenge": ["1", "2"]}, "handshake_repeated"),
        (GOOD | {"hub_challenge": "1"}, "handshake_repeated"),
        ([*GOOD.items(), ("hub.mode", "subscribe")], "handshake_repeated"),
        (MultiDict([*GOOD.items(), ("hub.mode", "subscribe")]), "handshake_repeated"),
        (RAW + "&hub.challenge=1", "handshake_repeated"),
    ],
)
def test_is_refused(webhook: hubsig.Webhook, query: Any, code: str) -> None:
    with pytest.raises(hubsig.HandshakeError) as caught:
        webhook.challenge(query)
    assert caught.value.code == code
    assert (caught.value.http_status, caught.value.public_text) == (403, "verification failed")


def test_without_a_token_nobody_subscribes() -> None:
    with pytest.raises(hubsig.HandshakeError, match="handshake_unset"):
        hubsig.Webhook("secret").challenge(GOOD)


def test_a_query_that_raises_is_refused(webhook: hubsig.Webhook) -> None:
    class Hostile:
        def get(self, name: str) -> str:
            raise RuntimeError(name)

    with pytest.raises(hubsig.HandshakeError) as caught:
        webhook.challenge(Hostile())
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_a_huge_integer_is_refused(webhook: hubsig.Webhook) -> None:
    # Python itself refuses to print this one.
    with pytest.raises(hubsig.HandshakeError):
        webhook.challenge(GOOD | {"hub.challenge": 10**5000})


@pytest.mark.parametrize("query", [5, object(), 1.5])
def test_what_is_no_query_is_a_mistake_of_the_caller(webhook: hubsig.Webhook, query: Any) -> None:
    with pytest.raises(TypeError):
        webhook.challenge(query)
