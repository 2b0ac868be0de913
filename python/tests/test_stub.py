"""The stub says what the module says: every class, every function, every docstring. Types are stubtest's business."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from importlib import resources
from typing import Any

import hubsig
import pytest
from hubsig import _native

STUB = ast.parse((resources.files(hubsig) / "_native.pyi").read_text(encoding="utf-8"))


def documented(body: list[ast.stmt], owner: Any) -> Iterator[tuple[str, str | None, Any]]:
    """Name, docstring in the stub, and the object itself; without dunder methods, which Python documents."""
    for node in body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef) or node.name.startswith("__"):
            continue
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Protocol" for base in node.bases):
            continue
        value = inspect.getattr_static(owner, node.name)
        yield node.name, ast.get_docstring(node), value
        if isinstance(node, ast.ClassDef):
            for name, doc, member in documented(node.body, value):
                yield f"{node.name}.{name}", doc, member


EVERYTHING = list(documented(STUB.body, _native))


def words(text: str | None) -> list[str]:
    return (text or "").split()


def test_covers_the_module() -> None:
    named = {name for name, _, _ in EVERYTHING}
    for name, value in vars(_native).items():
        if not name.startswith("__") and (inspect.isclass(value) or callable(value)):
            assert name in named, name
        if inspect.isclass(value):
            assert {f"{name}.{each}" for each in vars(value) if not each.startswith("_")} <= named, name
    assert len(named) == len(EVERYTHING) > 400


def test_says_what_the_module_says() -> None:
    different = [
        (name, doc, value.__doc__)
        for name, doc, value in EVERYTHING
        if not name.split(".")[-1].startswith("_") and words(doc) != words(value.__doc__)
    ]
    assert different == []


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Message.story_url", "From `message.reply_to.story.url`, else"),
        ("Message.latitude", "On WhatsApp, from `location.latitude`."),
        ("Optin.token_expiry_ms", "Milliseconds since 1970 (UTC)."),
        ("Event.timestamp_ms", "milliseconds UTC"),
        ("Change.value", "Bytes of JSON, as received."),
        ("Webhook.receive", "Raises SignatureError or PayloadError; TypeError if `body` is str."),
        ("SignedRequest.issued_at", "in seconds since 1970 (UTC)"),
        ("Attachment", "Meta forbids storing the media"),
        ("sign", "Raises ValueError"),
    ],
)
def test_says_units_errors_and_sources(name: str, says: str) -> None:
    (doc,) = [doc for each, doc, _ in EVERYTHING if each == name]
    assert says in " ".join(words(doc))


def test_is_not_wider_than_the_rest() -> None:
    text = (resources.files(hubsig) / "_native.pyi").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if len(line) > 120] == []
