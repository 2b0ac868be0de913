"""An event is answered, or there is a reason. What is right is tested in the core; here, that Python says the same."""

from __future__ import annotations

import copy
import json
import pickle
import time
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any, get_args

import hubsig
import pytest
from conftest import ROOT, vector_files
from hubsig import graph
from hubsig._native import _graph_reply_refusals
from hubsig.testing import sample

TABLE = tomllib.loads((ROOT / "core" / "spec" / "graph_errors.toml").read_text(encoding="utf-8"))
REASONS = [row["name"] for row in TABLE["reply"]]

INSTAGRAM = graph.Api("instagram", "v26.0", "TEST-TOKEN")
MESSENGER = graph.Api("messenger", "v26.0", "TEST-TOKEN")
WHATSAPP = graph.Api("whatsapp", "v26.0", "TEST-TOKEN")
APIS = {
    "instagram": [INSTAGRAM, graph.Api("instagram_page", "v26.0", "T", app_secret="S")],
    "messenger": [MESSENGER],
    "whatsapp": [WHATSAPP],
    "other": [],
}
DAY = 24 * 3_600_000


def event_of(kind: Any, **arguments: Any) -> hubsig.AnyEvent:
    (event,) = hubsig.parse_unverified(sample(kind, **arguments))
    return event


def reason(api: graph.Api, event: hubsig.AnyEvent, text: str = "Moin", **arguments: Any) -> str | None:
    try:
        graph.reply(api, event, text, **arguments)
    except graph.ReplyRefused as refused:
        return refused.reason
    return None


def test_reasons_are_those_of_the_table() -> None:
    assert REASONS == list(get_args(graph.ReplyRefusal)) == _graph_reply_refusals()


@pytest.mark.parametrize("path", vector_files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_event_of_the_vectors_is_answered_or_there_is_a_reason(path: Path) -> None:
    for event in hubsig.parse_unverified(path.read_bytes()):
        for platform, apis in APIS.items():
            for api in apis:
                arguments = {"now_ms": event.timestamp_ms or 1_790_500_007_000, "skew_ms": 0}
                said = reason(api, event, **arguments)
                assert said is None or said in REASONS
                assert (said == "platform_mismatch") == (platform != event.platform)
                assert said is not None or (event.direction, event.channel) == ("incoming", "primary")
                assert reason(api, pickle.loads(pickle.dumps(event)), **arguments) == said


def test_requests_are_those_of_send() -> None:
    dm = event_of("message_text", user_id="66")
    now = {"now_ms": dm.timestamp_ms}
    same(graph.reply(INSTAGRAM, dm, "Moin", **now), graph.send(INSTAGRAM, "me", user="66", text="Moin"))
    comment = event_of("comment", message_id="180")
    (entry,) = json.loads(sample("comment", message_id="180"))["entry"]
    now = {"now_ms": entry["time"] * 1000}
    same(graph.reply(INSTAGRAM, comment, "Moin", **now), graph.send(INSTAGRAM, "me", comment="180", text="Moin"))
    page = event_of("message_text", platform="messenger", user_id="33")
    now = {"now_ms": page.timestamp_ms}
    same(graph.reply(MESSENGER, page, "Moin", **now), graph.send(MESSENGER, "me", user="33", text="Moin"))
    phone = event_of("message_text", platform="whatsapp", phone_number_id="109")
    assert phone.sender_id
    now = {"now_ms": phone.timestamp_ms}
    expected = graph.whatsapp.text(WHATSAPP, "109", phone.sender_id, "Moin")
    same(graph.reply(WHATSAPP, phone, "Moin", **now), expected)


def same(one: graph.Request, other: graph.Request) -> None:
    assert (one.method, one.url, one.headers, one.body) == (other.method, other.url, other.headers, other.body)


def test_closes_to_the_millisecond() -> None:
    dm = event_of("message_text", timestamp_ms=1_790_000_000_000)
    (then, end) = (1_790_000_000_000, 1_790_000_000_000 + DAY)
    assert reason(INSTAGRAM, dm, now_ms=end - 60_001) is None
    assert reason(INSTAGRAM, dm, now_ms=end - 60_000) == "window_closed"
    assert reason(INSTAGRAM, dm, now_ms=end - 1, skew_ms=0) is None
    assert reason(INSTAGRAM, dm, now_ms=end, skew_ms=0) == "window_closed"
    assert reason(INSTAGRAM, dm, now_ms=then - DAY) is None
    tree = json.loads(sample("comment"))
    tree["entry"][0]["time"] = then // 1000
    (comment,) = hubsig.parse_unverified(json.dumps(tree).encode())
    assert comment.timestamp_ms is None
    assert reason(INSTAGRAM, comment, now_ms=then + 7 * DAY - 1, skew_ms=0) is None
    assert reason(INSTAGRAM, comment, now_ms=then + 7 * DAY, skew_ms=0) == "comment_expired"


def test_asks_the_clock_only_if_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    dm = event_of("message_text", timestamp_ms=1_790_000_000_000)
    asked = Counter[str]()

    def clock() -> int:
        asked["clock"] += 1
        return 1_790_000_000_000_000_000 + 59_999_999

    monkeypatch.setattr(time, "time_ns", clock)
    assert reason(INSTAGRAM, dm, skew_ms=DAY - 60) is None
    assert reason(INSTAGRAM, dm, skew_ms=DAY - 59) == "window_closed"
    assert asked["clock"] == 2
    assert reason(INSTAGRAM, dm, now_ms=0) is None
    assert asked["clock"] == 2


def test_what_is_wrong_with_the_text_passes_through() -> None:
    dm = event_of("message_text")
    for text, code in (("", "empty"), ("€" * 334, "too_long")):
        with pytest.raises(graph.BuildError) as caught:
            graph.reply(INSTAGRAM, dm, text, now_ms=dm.timestamp_ms)
        assert caught.value.code == code
    with pytest.raises(UnicodeEncodeError):
        graph.reply(INSTAGRAM, dm, "\ud800", now_ms=dm.timestamp_ms)
    for wrong in (None, "event", b"{}", hubsig.parse_unverified(b"{}")):
        with pytest.raises(TypeError):
            graph.reply(INSTAGRAM, wrong, "Moin")  # type: ignore[arg-type]


def test_a_refusal_says_why_and_travels() -> None:
    with pytest.raises(graph.ReplyRefused) as caught:
        graph.reply(INSTAGRAM, event_of("message_echo"), "Moin")
    refused = caught.value
    assert (refused.reason, str(refused)) == ("outgoing", "outgoing: the account itself wrote it")
    assert isinstance(refused, Exception)
    assert not isinstance(refused, graph.BuildError | graph.GraphError)
    for other in (copy.copy(refused), copy.deepcopy(refused), pickle.loads(pickle.dumps(refused))):
        assert (other.reason, str(other)) == (refused.reason, str(refused))
