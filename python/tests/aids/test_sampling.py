"""`hubsig.testing.sample`: what can be overridden, and that every override does what it says."""

from __future__ import annotations

import json
from typing import Any, cast

import hubsig
import pytest
from hubsig import _samples
from hubsig.testing import REMOVE, overridable, sample

ALL = [(platform, cast("hubsig.Kind", kind)) for platform, kinds in _samples.BUILDERS.items() for kind in kinds]
#: What nearly every event has; a name that a kind has and that could not be overridden would be a gap.
USUAL = ("text", "user_id", "account_id", "message_id", "timestamp_ms")
#: Names whose value decides the kind, for some kinds.
DECIDING = {"call_event", "interactive_type", "item", "receipt_status"}


def only(body: bytes) -> hubsig.AnyEvent:
    (event,) = hubsig.parse_unverified(body)
    return event


def other(value: object) -> str | int:
    """A value unlike any in the samples, of the same sort; a time stays whole seconds."""
    if isinstance(value, int):
        return value + 1000
    assert isinstance(value, str)
    return "999" + value if value.isdigit() else f"{value} é/@"


def test_every_override_of_every_kind_does_what_it_says() -> None:
    changed = 0
    for platform, kind in ALL:
        plain = only(sample(kind, platform=platform))
        for name in overridable(kind, platform):
            wanted = other(getattr(plain, name))
            try:
                event = only(sample(kind, platform=platform, **{name: wanted}))  # type: ignore[arg-type]
            except ValueError as error:
                assert name in DECIDING and "becomes" in str(error), (platform, kind, name, error)
                continue
            assert (event.platform, event.kind, getattr(event, name)) == (platform, kind, wanted)
            changed += 1
    assert changed > 1000


def test_what_every_event_has_can_be_overridden() -> None:
    for platform, kind in ALL:
        event, names = only(sample(kind, platform=platform)), overridable(kind, platform)
        assert [name for name in USUAL if getattr(event, name) is not None and name not in names] == [], kind


def test_several_at_once() -> None:
    when = 1_700_000_000_123
    event = only(sample("message_text", text="Olá <3", user_id="42", account_id="7", message_id="m", timestamp_ms=when))
    assert (event.text, event.user_id, event.account_id) == ("Olá <3", "42", "7")
    assert (event.message_id, event.timestamp_ms, event.direction) == ("m", when, "incoming")
    echo = only(sample("message_echo", user_id="42", account_id="7"))
    assert (echo.sender_id, echo.recipient_id, echo.direction) == ("7", "42", "outgoing")


def test_who_is_the_same_throughout_a_delivery() -> None:
    body = sample("message_text", platform="whatsapp", user_id="351911111111")
    assert body.count(b'"351911111111"') == 2 and _samples.elements.WA_ID.encode() not in body
    (value,) = [change["value"] for change in json.loads(body)["entry"][0]["changes"]]
    assert value["contacts"][0]["wa_id"] == value["messages"][0]["from"] == "351911111111"


def test_an_equal_value_elsewhere_stays() -> None:
    event = cast("hubsig.Message", only(sample("message_fallback", platform="messenger", text="look")))
    assert event.text == "look" and event.attachments[0].url == "https://example.org/mug"


def test_a_platform_is_the_first_that_has_the_kind() -> None:
    assert only(sample("message_text")).platform == "instagram"
    assert only(sample("message_text", platform="whatsapp")).platform == "whatsapp"
    assert only(sample("message_location")).platform == "messenger"


@pytest.mark.parametrize(("platform", "kind"), ALL)
def test_several_events_of_one_kind(platform: hubsig.Platform, kind: hubsig.Kind) -> None:
    events = list(hubsig.parse_unverified(sample(kind, platform=platform, count=3)))
    assert [(event.platform, event.kind) for event in events] == [(platform, kind)] * 3


def test_numbers_tell_events_apart() -> None:
    three = [event.message_id for event in hubsig.parse_unverified(sample("message_text", count=3, number=5))]
    assert three == [only(sample("message_text", number=number)).message_id for number in (5, 6, 7)]
    assert len(set(three)) == 3
    overridden = hubsig.parse_unverified(sample("message_text", count=3, text="same"))
    assert [event.text for event in overridden] == ["same"] * 3
    assert len({event.key for event in overridden}) == 3


class TestByPlace:
    def test_sets(self) -> None:
        event = only(sample("message_text", set={"message.mid": "m", "message.is_new": True}))
        assert event.message_id == "m" and event.json()["message"]["is_new"] is True
        picture = only(sample("message_image", set={"message.attachments.0.payload.url": "https://e.org/1"}))
        assert cast("hubsig.Message", picture).attachments[0].url == "https://e.org/1"
        two = only(sample("message_image", set={"message.attachments.1": {"type": "image"}}))
        assert len(cast("hubsig.Message", two).attachments) == 2
        assert only(sample("message_text", set={"something.new": 1})).json()["something"] == {"new": 1}

    def test_is_within_the_event_wherever_that_stands(self) -> None:
        assert only(sample("message_text", platform="whatsapp", set={"text.body": "x"})).text == "x"
        assert only(sample("comment", set={"value.text": "x"})).text == "x"
        nested = only(sample("message_template_status_update", platform="messenger", set={"value.event": "PAUSED"}))
        assert nested.json()["value"]["event"] == "PAUSED"

    def test_removes(self) -> None:
        event = only(sample("message_text", set={"sender": REMOVE}))
        assert event.missing_sender and event.user_id is None
        change = {"message.attachments.2": {"type": "file"}, "message.attachments.0": REMOVE}
        mixed = only(sample("message_mixed", set=change))
        assert [each.type for each in cast("hubsig.Message", mixed).attachments] == ["video", "file"]

    def test_has_the_last_word(self) -> None:
        assert only(sample("message_text", text="one", set={"message.text": "two"})).text == "two"

    @pytest.mark.parametrize(
        ("path", "value"),
        [("message.attachments.7", {}), ("message.attachments.x.type", "y"), ("timestamp.x", 1), ("nothing", REMOVE)],
    )
    def test_what_cannot_be_set(self, path: str, value: object) -> None:
        with pytest.raises(TypeError, match=path):
            sample("message_image", set={path: value})

    def test_an_event_without_parts(self) -> None:
        with pytest.raises(TypeError, match="no parts"):
            sample("changed_fields_only", set={"x": 1})

    def test_leaves_the_samples_as_they_are(self) -> None:
        before = sample("account_update"), sample("message_failed")
        sample("account_update", set={"value.violation_info.violation_type": "x"})
        sample("message_failed", set={"errors.0.code": 1})
        assert (sample("account_update"), sample("message_failed")) == before


class TestRefusals:
    def test_of_another_kind(self) -> None:
        for kind, change in [
            ("message_text", {"message.is_echo": True}),
            ("message_text", {"message.text": REMOVE}),
            ("story_reply", {"message.reply_to": REMOVE}),
            ("comment", {"field": "mentions"}),
        ]:
            with pytest.raises(ValueError, match=f"{kind} becomes "):
                sample(cast("hubsig.Kind", kind), set=change)

    @pytest.mark.parametrize("name", ["texts", "emoji", "direction", "key", "raw", "json", "is_echo", "__class__"])
    def test_of_a_name_that_the_kind_does_not_have(self, name: str) -> None:
        with pytest.raises(TypeError, match=rf"message_text of instagram has no {name} .*\btext\b.*\buser_id\b"):
            sample("message_text", **{name: "x"})  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("name", "value"),
        [("text", 1), ("text", None), ("user_id", 5), ("timestamp_ms", "1"), ("timestamp_ms", True), ("text", b"x")],
    )
    def test_of_another_type(self, name: str, value: Any) -> None:
        with pytest.raises(TypeError, match=f"{name} must be "):
            sample("message_text", **{name: value})

    def test_of_what_the_wire_cannot_say(self) -> None:
        """Some events count in seconds."""
        assert only(sample("call_connect", timestamp_ms=1_700_000_000_000)).timestamp_ms == 1_700_000_000_000
        with pytest.raises(ValueError, match="timestamp_ms"):
            sample("call_connect", timestamp_ms=1_700_000_000_001)

    def test_of_kinds_without_a_sample(self) -> None:
        for kind in ("signed_request", "message_txt", ""):
            with pytest.raises(ValueError, match="no sample"):
                sample(kind)  # type: ignore[arg-type]
        for platform in ("whatsapp", "telegram"):
            with pytest.raises(ValueError, match="comment"):
                sample("comment", platform=platform)  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="count"):
            sample("comment", count=0)
