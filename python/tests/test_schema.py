"""The published JSON Schema of the unified object, against every event of every vector."""

from __future__ import annotations

import json

import hubsig
import jsonschema
import pytest

from conftest import ROOT, vector_files

SCHEMA = json.loads((ROOT / "docs" / "unified.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    return jsonschema.Draft202012Validator(SCHEMA)


def events() -> list[hubsig.AnyEvent]:
    return [event for path in vector_files() for event in hubsig.parse_unverified(path.read_bytes())]


def test_every_unified_event_is_valid(validator: jsonschema.Draft202012Validator) -> None:
    seen = set()
    for event in events():
        seen.add(type(event).__name__)
        errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(event.unified())]
        assert not errors, (event, errors)
    assert len(seen) == 14, seen


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"kind": "no_such_kind"}, "$.kind"),
        ({"timestamp_ms": "1"}, "$.timestamp_ms"),
        ({"schema": "hubsig.event/2"}, "$.schema"),
        ({"invented": 1}, "$"),
        ({"attachments": [{}]}, "$.attachments[0]"),
    ],
)
def test_the_schema_refuses_what_is_wrong(
    validator: jsonschema.Draft202012Validator, change: dict[str, object], fault: str
) -> None:
    message = next(event for event in events() if isinstance(event, hubsig.Message))
    assert fault in {error.json_path for error in validator.iter_errors(message.unified() | change)}
