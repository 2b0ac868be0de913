"""Events as Python objects: attributes, matching, equality, pickling, what a repr shows, what they cost."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
import tracemalloc
from pathlib import Path
from typing import Any

import hubsig
import pytest
from conftest import SECRET, vector_files
from hubsig import _samples


def event_of(kind: str, **changes: Any) -> Any:
    return hubsig.parse_unverified(_samples.sample(kind, **changes))[0]


def all_events() -> list[hubsig.AnyEvent]:
    """Every event of every vector and sample."""
    bodies = [file.read_bytes() for file in vector_files()]
    bodies += [_samples.sample(kind, 1, each) for each, kinds in _samples.BUILDERS.items() for kind in kinds]
    return [event for body in bodies for event in hubsig.parse_unverified(body)]


class TestAttributes:
    def test_of_a_message(self) -> None:
        event = event_of("message_text", number=7)
        assert type(event) is hubsig.Message
        assert isinstance(event, hubsig.Event)
        assert (event.kind, event.platform, event.content) == ("message_text", "instagram", "text")
        assert (event.direction, event.channel, event.envelope) == ("incoming", "primary", "messaging")
        assert event.text == "Olá! Do you ship to São Paulo? 🚚 50% off @ home"
        assert event.user_id == event.sender_id == _samples.PERSON
        assert event.account_id == event.recipient_id == _samples.ACCOUNT
        assert event.user_id_type == "igsid"
        assert event.timestamp_ms == _samples.NOW_MS + 7
        assert (event.field, event.target_id, event.phone_number_id) == (None, None, None)
        assert (event.flags, event.also, event.attachments) == ((), (), ())
        assert event.raw == json.dumps(event.json(), separators=(",", ":")).replace("%", "\\u0025").replace(
            "@", "\\u0040"
        ).encode()
        assert json.loads(event.unified_json()) == event.unified()
        assert event.unified()["text"] == event.text

    def test_of_other_shapes(self) -> None:
        reaction = event_of("message_reaction")
        assert (reaction.action, reaction.reaction, reaction.emoji) == ("react", "love", "❤️")
        insights = event_of("story_insights")
        assert (insights.impressions, insights.replies) == (311, -1)
        change = event_of("policy_enforcement")
        assert change.name == "policy_enforcement"
        assert json.loads(change.value)["action"] == change.policy_action == "warning"
        assert json.loads(event_of("app_roles").app_roles) == {"100000000000001": ["primary_receiver"]}

    def test_of_attachments(self) -> None:
        first, second = event_of("message_mixed").attachments
        assert (first.type, first.content, second.type) == ("image", "image", "video")
        assert first.url.startswith("https://lookaside.fbsbx.com/") and first.title is None
        assert json.loads(first.raw) == first.json()
        assert first == copy.copy(first) == pickle.loads(pickle.dumps(first)) != second
        assert hash(first) == hash(pickle.loads(pickle.dumps(first)))
        assert "fbsbx" not in repr(first)
        assert first != 5
        with pytest.raises(TypeError):
            first < second  # type: ignore[operator]

    def test_flags_are_attributes_too(self) -> None:
        echo = event_of("message_echo")
        assert echo.is_echo and "is_echo" in echo.flags and echo.direction == "outgoing"
        for event in all_events():
            assert tuple(name for name in hubsig.flags() if getattr(event, name)) == event.flags

    def test_none_can_be_set_added_or_made(self) -> None:
        event = event_of("message_text")
        for name in ("text", "kind", "new"):
            with pytest.raises(AttributeError):
                setattr(event, name, "x")
        for each in (hubsig.Event, hubsig.Message, hubsig.Delivery, hubsig.Attachment, hubsig.SignedRequest):
            with pytest.raises(TypeError):
                each()

    def test_shared_names_are_one_object(self) -> None:
        one, two = event_of("message_text"), event_of("message_text", number=2)
        assert one.kind is two.kind and one.platform is two.platform and one.direction is two.direction

    def test_a_lone_surrogate_can_be_encoded(self) -> None:
        body = _samples.sample("message_text").replace(b"\\u00e1", b"\\ud83d")
        text = hubsig.parse_unverified(body)[0].text
        assert text is not None and "\ufffd" in text and text.encode()

    def test_every_attribute_of_every_event_can_be_read(self) -> None:
        for event in all_events():
            for name in dir(event):
                value = getattr(event, name)
                if not name.startswith("_") and callable(value):
                    value(*(["zernio"] if name.startswith("compat") else []))


class TestMatching:
    @staticmethod
    def describe(event: hubsig.AnyEvent) -> str:
        match event:
            case hubsig.Message(kind="story_reply", user_id=who, text=text):
                return f"story reply of {who}: {text}"
            case hubsig.Message(text=str(text)) if not event.is_echo:
                return f"message: {text}"
            case hubsig.Reaction(action="react", emoji=emoji):
                return f"reaction: {emoji}"
            case hubsig.Comment(kind, who, text):
                return f"{kind} of {who}: {text}"
            case hubsig.Message() | hubsig.Postback():
                return "something to look at"
            case hubsig.Event(kind=kind):
                return kind

    def test_by_class_and_attribute(self) -> None:
        assert self.describe(event_of("story_reply")) == f"story reply of {_samples.PERSON}: Love this! 😍"
        assert self.describe(event_of("quick_reply")) == "message: Track my order"
        assert self.describe(event_of("message_reaction")) == "reaction: ❤️"
        assert self.describe(event_of("comment")).startswith(f"comment of {_samples.PERSON}: Is the")
        assert self.describe(event_of("message_echo")) == "something to look at"
        assert self.describe(event_of("app_roles")) == "app_roles"


class TestEquality:
    def test_by_content(self) -> None:
        body = _samples.sample("message_text")
        one, again = hubsig.parse_unverified(body)[0], hubsig.parse_unverified(bytes(bytearray(body)))[0]
        assert one == again and one is not again and hash(one) == hash(again) and len({one, again}) == 1
        assert one != event_of("message_text", number=2)
        assert one != event_of("message_image") and one != "message_text" and one is not None

    def test_the_account_belongs_to_it(self) -> None:
        body = _samples.sample("message_text")
        other = body.replace(b'"id":"%s","messaging"' % _samples.ACCOUNT.encode(), b'"id":"1","messaging"')
        assert other != body
        assert hubsig.parse_unverified(body)[0] != hubsig.parse_unverified(other)[0]

    def test_regrouping_does_not_matter(self) -> None:
        alone = [event_of("message_text", number=number) for number in (1, 2)]
        merged = json.loads(_samples.sample("message_text"))
        merged["entry"][0]["messaging"] = [event.json() for event in alone]
        together = hubsig.parse_unverified(_samples.wire(merged))
        assert list(together) == alone
        assert [event.key for event in together] == [event.key for event in alone]

    def test_no_order(self) -> None:
        with pytest.raises(TypeError):
            sorted([event_of("message_text"), event_of("message_image")])


def attributes(event: hubsig.AnyEvent) -> dict[str, Any]:
    names = [name for name in dir(event) if not name.startswith("_")]
    return {name: value for name in names if not callable(value := getattr(event, name))}


class TestPickling:
    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_every_event_comes_back(self, protocol: int) -> None:
        for event in all_events():
            back = pickle.loads(pickle.dumps(event, protocol))
            assert back == event and hash(back) == hash(event) and type(back) is type(event)
            assert attributes(back) == attributes(event)
            # And once more: a restored event is as good as the first.
            assert pickle.dumps(back, protocol) == pickle.dumps(event, protocol)

    def test_an_event_does_not_carry_its_delivery(self) -> None:
        delivery = hubsig.parse_unverified(_samples.batch(1000))
        event = delivery[500]
        assert len(pickle.dumps(event)) <= len(event.raw) + 512

    def test_a_process_of_its_own(self) -> None:
        event = event_of("message_text")
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            assert pool.apply(copy.copy, (event,)) == event

    def test_copies_are_itself(self) -> None:
        event = event_of("message_text")
        assert copy.copy(event) is event and copy.deepcopy([event])[0] is event

    def test_nonsense_is_refused(self) -> None:
        from hubsig._native import _restore

        for content in (b"", b"{", _samples.batch(2)):
            with pytest.raises(ValueError):
                _restore(content)


class TestRepr:
    def test_shows_kind_and_ids_and_no_text(self) -> None:
        event = event_of("message_text")
        assert repr(event) == (
            f'<hubsig.Message message_text account_id="{_samples.ACCOUNT}" user_id="{_samples.PERSON}" '
            f'message_id="{event.message_id}">'
        )
        for event in all_events():
            assert "\n" not in repr(event)
            if event.text and len(event.text) > 3:
                assert event.text not in repr(event)

    def test_of_a_delivery(self) -> None:
        body = _samples.batch(3)
        assert repr(hubsig.parse_unverified(body)) == f"<hubsig.Delivery of 3 events, {len(body)} bytes, unverified>"
        verified = hubsig.Webhook(SECRET).receive(body, hubsig.sign(SECRET, body))
        assert repr(verified).endswith("secret_index=0>") and SECRET not in repr(verified)


class TestDelivery:
    def test_is_a_sequence(self) -> None:
        delivery = hubsig.parse_unverified(_samples.batch(5))
        assert len(delivery) == 5 and bool(delivery)
        assert [event.text for event in delivery] == [event.text for event in delivery]
        assert delivery[0] == list(delivery)[0] and delivery[-1] == delivery[4] == delivery[True + 3]
        assert delivery[1:4] == [delivery[1], delivery[2], delivery[3]]
        assert delivery[::-2] == [delivery[4], delivery[2], delivery[0]] and delivery[7:] == []
        assert list(reversed(delivery)) == delivery[::-1]
        assert delivery[2] in delivery  # type: ignore[operator]

    @pytest.mark.parametrize("at", [5, -6, 2**31, 2**63, 2**64, -(2**70)])
    def test_beyond_its_end(self, at: int) -> None:
        with pytest.raises(IndexError):
            hubsig.parse_unverified(_samples.batch(5))[at]

    @pytest.mark.parametrize("at", ["0", 1.0, None])
    def test_is_indexed_by_integers(self, at: Any) -> None:
        with pytest.raises(TypeError):
            hubsig.parse_unverified(_samples.batch(5))[at]

    def test_iterators_are_independent_and_end_for_good(self) -> None:
        delivery = hubsig.parse_unverified(_samples.batch(2))
        one, two = iter(delivery), iter(delivery)
        assert next(one) == next(two) == delivery[0]
        assert one.__length_hint__() == 1 and len(list(one)) == 1
        assert list(one) == [] and list(one) == [] and one.__length_hint__() == 0

    def test_events_outlive_it(self) -> None:
        events = list(hubsig.parse_unverified(bytes(bytearray(_samples.batch(3)))))
        assert [event.text for event in events] == [f"message {number} of many ✨" for number in range(3)]

    def test_is_not_pickled(self) -> None:
        delivery = hubsig.parse_unverified(b"{}")
        with pytest.raises(TypeError, match="pickle its events"):
            pickle.dumps(delivery)
        assert copy.copy(delivery) is delivery and copy.deepcopy(delivery) is delivery


class TestMemory:
    def test_of_unread_events(self) -> None:
        delivery = hubsig.parse_unverified(_samples.batch(1000))
        list(delivery)
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            events = list(delivery)
            after = tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
        assert len(events) == 1000
        assert (after - before) / 1000 <= 64

    def test_nothing_leaks(self) -> None:
        body, header = _samples.batch(50), hubsig.sign(SECRET, _samples.batch(50))
        webhook = hubsig.Webhook(SECRET)

        def once() -> None:
            for event in webhook.receive(body, {"X-Hub-Signature-256": header}):
                attributes(event)
                event.unified(), hash(event), repr(event), pickle.loads(pickle.dumps(event))
            for bad in (None, "sha256=", "\udc80"):
                with pytest.raises(hubsig.SignatureError):
                    webhook.receive(body, bad)

        once()
        tracemalloc.start()
        try:
            once()
            before = tracemalloc.get_traced_memory()[0]
            for _ in range(5):
                once()
            after = tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
        assert after - before < 20_000
