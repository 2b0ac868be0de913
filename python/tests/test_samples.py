"""The invented deliveries: each gives exactly the kinds it is for, and every kind has one."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter

import hubsig
import pytest
from conftest import ROOT
from hubsig import _samples
from hubsig._samples.deliveries import Generator

EVENTS = 20_000


def kinds_of_the_table(platform: str) -> set[str]:
    """The kinds that deliveries of a platform can give, by the table: its own, and those of any platform."""
    rows = tomllib.loads((ROOT / "core" / "spec" / "kinds.toml").read_text(encoding="utf-8"))["kind"]
    kinds = {row["name"] for row in rows if platform in row["platforms"] or not row["platforms"]}
    # A form and no delivery; and a change is either of a platform, known or not, or of another object.
    return kinds - {"signed_request", "unknown_change" if platform == "other" else "other_object_change"}


@pytest.mark.parametrize("platform", _samples.PLATFORMS)
def test_every_kind_of_a_platform_has_a_sample(platform: hubsig.Platform) -> None:
    assert set(_samples.BUILDERS[platform]) == kinds_of_the_table(platform)


def test_every_kind_of_the_library_has_a_sample() -> None:
    assert {kind for kinds in _samples.BUILDERS.values() for kind in kinds} == set(hubsig.kinds()) - {"signed_request"}


@pytest.mark.parametrize("platform", _samples.PLATFORMS)
def test_a_sample_gives_one_event_of_its_kind(platform: hubsig.Platform) -> None:
    for kind in _samples.BUILDERS[platform]:
        for number in (1, 12, 9_999):
            (event,) = hubsig.parse_unverified(_samples.sample(kind, number, platform))
            assert (event.platform, event.kind) == (platform, kind)
            assert not {"wrong_type", "duplicate_keys"} & set(event.flags), kind


def test_the_first_platform_that_has_a_kind() -> None:
    for kind in hubsig.kinds():
        platform = _samples.platform_of(kind)
        if kind == "signed_request":
            assert platform is None
            with pytest.raises(KeyError):
                _samples.sample(kind)
        else:
            assert hubsig.parse_unverified(_samples.sample(kind))[0].platform == platform
    assert _samples.platform_of("message_text") == "instagram"
    assert _samples.platform_of("order") == "messenger"
    assert _samples.platform_of("platform_error") == "whatsapp"
    with pytest.raises(KeyError):
        _samples.sample("comment", 1, "whatsapp")


def spelled_as_on_the_wire(body: bytes) -> bool:
    """No white space outside strings, nothing above ASCII, and none of the characters that arrive escaped."""
    without_strings = re.sub(rb'"(?:[^"\\]|\\.)*"', b"", body)
    return body.isascii() and not re.search(rb"(?<!\\)/|[@%<]", body) and not re.search(rb"\s", without_strings)


def test_samples_are_spelled_as_on_the_wire() -> None:
    for platform, kinds in _samples.BUILDERS.items():
        for kind in kinds:
            assert spelled_as_on_the_wire(_samples.sample(kind, 1, platform)), kind
    assert rb"\u00e1" in _samples.sample("message_text") and rb"\/" in _samples.sample("message_image")
    assert _samples.wire({"é/": "@%<ß"}) == rb'{"\u00e9\/":"\u0040\u0025\u003C\u00df"}'


def test_samples_differ_by_number() -> None:
    """Ids and times do, wherever a kind has any."""
    text = [hubsig.parse_unverified(_samples.sample("message_text", n, platform))[0]
            for platform in _samples.PLATFORMS[:3] for n in (1, 2)]  # fmt: skip
    assert len({event.message_id for event in text}) == len({event.key for event in text}) == 6


@pytest.mark.parametrize("platform", [None, *_samples.PLATFORMS])
def test_random_deliveries_give_the_kinds_they_were_made_of(platform: hubsig.Platform | None) -> None:
    seen: Counter[tuple[str, str]] = Counter()
    for made in _samples.deliveries(20261122, EVENTS, platform):
        delivery = hubsig.parse_unverified(made.body)
        assert [event.kind for event in delivery] == list(made.kinds), made.body
        assert {event.platform for event in delivery} == {made.platform}, made.body
        assert spelled_as_on_the_wire(made.body)
        by_key: dict[str, bytes | str] = {}
        for event in delivery:
            # Only what is the same may have the same key: some changes of an account have neither id nor time.
            assert by_key.setdefault(event.key, event.raw_json()) == event.raw_json(), made.body
        seen.update((made.platform, kind) for kind in made.kinds)
    assert seen.total() == EVENTS
    wanted = _samples.PLATFORMS if platform is None else (platform,)
    assert set(seen) == {(each, kind) for each in wanted for kind in _samples.BUILDERS[each]}


def test_random_deliveries_are_of_many_forms() -> None:
    forms: Counter[str] = Counter()
    for made in _samples.deliveries(3, EVENTS):
        loaded = json.loads(made.body)
        bodies = loaded if isinstance(loaded, list) else [loaded]
        entries = [entry for body in bodies for entry in body.get("entry", ())]
        forms["array"] += isinstance(loaded, list)
        forms["several entries"] += len(entries) > 1
        containers = [{*entry} & {"messaging", "standby", "changes", "calls"} for entry in entries]
        forms["several containers"] += any(len(each) > 1 for each in containers)
        forms["standby"] += any("standby" in each for each in containers)
        changes = [change for entry in entries for change in entry.get("changes", ()) if "value" in change]
        values = [change["value"] for change in changes if isinstance(change["value"], dict)]
        forms["standby of a change"] += any("standby" in value for value in values)
        forms["several lists"] += any({"messages", "statuses"} <= {*value} for value in values)
        forms["many"] += len(made.kinds) >= 60
    assert len(forms) == 7 and min(forms.values()) > 50, forms


def test_random_deliveries_repeat_with_their_seed() -> None:
    assert list(_samples.deliveries(5, 500)) == list(_samples.deliveries(5, 500))
    assert list(_samples.deliveries(5, 500)) != list(_samples.deliveries(6, 500))
    assert list(_samples.deliveries(5, 0)) == []


def test_a_random_delivery_of_a_given_size() -> None:
    generator = Generator(8, _samples.BUILDERS)
    for events in (1, 2, 7, 100, 3000):
        for platform in _samples.PLATFORMS:
            made = generator.delivery(events, platform)
            assert len(hubsig.parse_unverified(made.body)) == len(made.kinds) == events
