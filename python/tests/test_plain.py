"""`to_dict()`: an event as plain objects, the same as the attributes and as `unified()`."""

from __future__ import annotations

import json
from typing import Any

import hubsig
import pytest
from conftest import vector_files
from hubsig import _samples

NAMES = hubsig.fields()
ATTRIBUTES = [name for name in NAMES if "." not in name]


def fields_of(name: str) -> list[str]:
    return [each.removeprefix(f"{name}.") for each in NAMES if each.startswith(f"{name}.")]


def all_events() -> list[hubsig.AnyEvent]:
    return [event for file in vector_files() for event in hubsig.parse_unverified(file.read_bytes())]


def plain(value: object) -> object:
    """What `to_dict` has to make of an attribute."""
    if isinstance(value, bytes):
        return json.loads(value)
    if isinstance(value, tuple):
        return [each.to_dict() if isinstance(each, hubsig.Attachment) else each for each in value]
    return value


def types_in(value: object) -> set[type]:
    found = {type(value)}
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        found |= types_in(each)
    return found


def test_agrees_with_every_attribute() -> None:
    for event in all_events():
        shape = type(event).__name__
        data = event.to_dict()
        expected = {name: plain(getattr(event, name)) for name in ATTRIBUTES}
        # The note of an order is its `text` for a program that looks at texts; as data it stands under one name.
        expected |= {"shape": shape, "text": None}
        expected |= {name: plain(getattr(event, name)) for name in fields_of(shape)}
        expected["raw"] = event.json()
        assert data == expected
        assert list(data) == list(expected)
        for attachment in data.get("attachments") or []:
            assert list(attachment) == fields_of("Attachment")
    assert len({type(event) for event in all_events()}) == 14


def test_of_attachments_agrees_with_their_attributes() -> None:
    seen = 0
    for event in all_events():
        for attachment in getattr(event, "attachments", ()):
            seen += 1
            assert attachment.to_dict() == {name: plain(getattr(attachment, name)) for name in fields_of("Attachment")}
            assert attachment.to_dict()["raw"] == attachment.json()
    assert seen > 50


def test_agrees_with_unified() -> None:
    for event in all_events():
        data, unified = event.to_dict(), event.unified()
        assert unified.pop("schema") == "hubsig.event/1"
        # There an attachment has only what it has, and leaves out what repeats.
        whole = data.pop("attachments", None)
        short = unified.pop("attachments", None)
        assert (whole is None) == (short is None)
        for mine, theirs in zip(whole or [], short or [], strict=True):
            del mine["raw"]
            assert {name: value for name, value in mine.items() if value is not None or name in theirs} == theirs
        assert data.pop("raw") == event.json()
        assert {**data, **unified} == data and list(data) == [name for name in data if name in unified]


def test_is_what_json_takes() -> None:
    allowed = {dict, list, str, int, float, bool, type(None)}
    for event in all_events():
        data = event.to_dict()
        assert types_in(data) <= allowed
        assert json.loads(json.dumps(data)) == data


def test_belongs_to_the_caller() -> None:
    event = hubsig.parse_unverified(_samples.sample("message_mixed"))[0]
    changed = event.to_dict()
    changed["raw"].clear()
    changed["attachments"].clear()
    assert event.to_dict()["raw"] == event.json() and len(event.to_dict()["attachments"]) == 2


@pytest.mark.parametrize("digits", ["1" * 4301, "-" + "9" * 100_000])
def test_numbers_that_python_does_not_read_stay_text(digits: str) -> None:
    body = b'{"object":"instagram","entry":[{"id":"1","messaging":[{"optin":{"x":%s,"y":7}}]}]}' % digits.encode()
    event: Any = hubsig.parse_unverified(body)[0]
    expected = {"optin": {"x": digits, "y": 7}}
    assert event.json() == event.to_dict()["raw"] == expected
    assert json.loads(json.dumps(event.to_dict()))["raw"] == expected
    assert event.unified()["kind"] == event.kind
