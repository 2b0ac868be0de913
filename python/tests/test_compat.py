"""The JSON of hosted services, against the same objects that the core is held to."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any, get_args

import hubsig
import pytest
from conftest import ROOT, SECRET
from test_cli import run

FOLDER = ROOT / "tests" / "vectors" / "compat"
CASES = sorted(FOLDER.glob("*.expected.json"))
FORMATS: tuple[hubsig.CompatFormat, ...] = get_args(hubsig.CompatFormat)


def file_of(case: Path) -> Path:
    return case.with_name(case.name.replace(".expected", ""))


def body_of(case: Path) -> bytes:
    return file_of(case).read_bytes()


def expected_of(case: Path) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = json.loads(case.read_bytes())["events"]
    return events


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.partition(".")[0])
def test_every_delivery_gives_the_objects_it_is_to_give(case: Path) -> None:
    delivery = hubsig.parse_unverified(body_of(case))
    for event, expected in zip(delivery, expected_of(case), strict=True):
        for form in FORMATS:
            assert event.compat(form) == expected[form]
            text = event.compat_json(form)
            assert (text and json.loads(text)) == expected[form]


def test_there_are_cases() -> None:
    assert len(CASES) > 40


def test_a_verified_signature_is_said() -> None:
    body = body_of(FOLDER / "ig_text.expected.json")
    (event,) = hubsig.Webhook(SECRET).receive(body, hubsig.sign(SECRET, body))
    for form in FORMATS:
        compat = event.compat(form)
        assert compat is not None and compat.get("signature_verified", True) is True
    (unverified,) = hubsig.parse_unverified(body)
    for other in (unverified, pickle.loads(pickle.dumps(event))):
        flat = other.compat("socialhook-flat")
        assert flat is not None and flat["signature_verified"] is None


@pytest.mark.parametrize("form", ["", "Zernio", "unified"])
def test_other_formats_are_refused(form: Any) -> None:
    (event,) = hubsig.parse_unverified(body_of(FOLDER / "ig_text.expected.json"))
    for call in (event.compat, event.compat_json):
        with pytest.raises(ValueError, match="^the format is one of " + ", ".join(FORMATS) + "$"):
            call(form)


class TestCommandLine:
    @pytest.mark.parametrize("form", FORMATS)
    def test_a_line_for_every_event_that_the_service_has(self, form: str) -> None:
        code, out, err = run("parse", "--as", form, *map(file_of, CASES))
        assert (code, err) == (0, "")
        expected = [event[form] for case in CASES for event in expected_of(case) if event[form] is not None]
        assert [json.loads(line) for line in out.splitlines()] == expected

    def test_pretty(self) -> None:
        file = FOLDER / "ig_text.json"
        code, pretty, _ = run("parse", "--as", "zernio", "--pretty", file)
        assert code == 0 and pretty.count("\n") > 20
        assert json.loads(pretty) == json.loads(run("parse", "--as=zernio", file)[1])

    @pytest.mark.parametrize("form", ["", "Zernio", "unified"])
    def test_other_formats_are_wrong_usage(self, form: str) -> None:
        code, out, err = run("parse", "--as", form, FOLDER / "ig_text.json")
        assert (code, out) == (64, "") and "zernio-data" in err
