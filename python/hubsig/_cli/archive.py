"""Saved deliveries: how `listen` writes them and how `replay` and `parse` read them.

An archive is JSON Lines. A line is either an object with the schema below, which keeps the signature and every byte of
the body, or a body itself. A file of another name holds one body. A folder holds files of both sorts.

    {"schema":"hubsig.delivery/1","received_at":"2026-11-28T09:00:00.000Z","status":200,
     "headers":{"X-Hub-Signature-256":"sha256=..."},"body":"{\\"object\\":..."}

The body stands as text where it is UTF-8, so that people can search for words, and as `body_base64` where it is not.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from hubsig._cli import exits, inputs

SCHEMA: Final = "hubsig.delivery/1"
_LINES: Final = (".jsonl", ".ndjson")
_HEADER: Final = "X-Hub-Signature-256"


@dataclass(frozen=True, slots=True)
class Saved:
    """One saved delivery."""

    body: bytes
    signature: str | None
    #: Where it was found: a file, or a file and a line. Fit to be printed.
    place: str


@dataclass(frozen=True, slots=True)
class Broken:
    """A place that holds no delivery."""

    place: str
    reason: str


def line(body: bytes, signature: str | None, *, at: datetime | None = None, status: int | None = None) -> bytes:
    """One line of an archive, with its end."""
    moment = (at or datetime.now(UTC)).astimezone(UTC)
    saved: dict[str, Any] = {
        "schema": SCHEMA,
        "received_at": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        **({} if status is None else {"status": status}),
        "headers": {} if signature is None else {_HEADER: signature},
    }
    try:
        saved["body"] = body.decode("utf-8")
    except UnicodeDecodeError:
        saved["body_base64"] = base64.b64encode(body).decode("ascii")
    return json.dumps(saved, separators=(",", ":"), ensure_ascii=True).encode("ascii") + b"\n"


def has_lines(name: str) -> bool:
    """Whether a file of this name holds a delivery in each line."""
    return name.lower().endswith(_LINES)


def files(path: str) -> list[Path]:
    """The files of an archive in the order of their names: itself, or those of a folder and the folders below."""
    found = Path(path)
    if not found.is_dir():
        return [found]
    inside = [each for each in found.rglob("*") if each.suffix.lower() in (".json", *_LINES) and each.is_file()]
    return sorted(inside, key=os.fspath)


def count(paths: Sequence[Path]) -> int:
    """How many deliveries the files hold, broken ones too; only line ends are looked at."""
    return sum(_lines_in(each) if has_lines(each.name) else 1 for each in paths)


def _lines_in(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return sum(1 for each in file if each.strip())
    except OSError:
        return 1


def read(paths: Sequence[Path]) -> Iterator[Saved | Broken]:
    """The deliveries in order. One that cannot be read does not stop those behind it."""
    for path in paths:
        name = inputs.printable(os.fspath(path))
        try:
            if has_lines(path.name):
                with path.open("rb") as file:
                    yield from lines(file, name)
            else:
                yield of(path.read_bytes(), name)
        except OSError as error:
            yield Broken(name, error.strerror or type(error).__name__)


def lines(file: Iterator[bytes] | Any, name: str) -> Iterator[Saved | Broken]:
    """The deliveries of the lines of a file."""
    for number, each in enumerate(file, start=1):
        if each.strip():
            yield of(each.rstrip(b"\r\n"), f"{name}:{number}")


def of(content: bytes, place: str) -> Saved | Broken:
    """What a line or a file holds: a delivery with its signature, or a body alone."""
    # Only such a line begins like that; a body is never looked into, for it may be anything.
    if not content.lstrip().startswith(b'{"schema":'):
        return Saved(content, None, place)
    try:
        saved = json.loads(content)
        if saved.get("schema") != SCHEMA:
            return Saved(content, None, place)
        text, encoded = saved.get("body"), saved.get("body_base64")
        body = text.encode("utf-8") if encoded is None else base64.b64decode(encoded, validate=True)
        signature = {name.lower(): value for name, value in saved["headers"].items()}.get(_HEADER.lower())
        # Whatever is in the file, it must not become a second header.
        if signature is not None and not (signature.isascii() and signature.isprintable()):
            return Broken(place, "its signature is no header value")
        return Saved(body, signature, place)
    except (ValueError, AttributeError, KeyError, TypeError, binascii.Error, RecursionError):
        return Broken(place, "not a saved delivery")


def none_found(path: str) -> exits.Stop:
    """The end of a command that was given a folder without deliveries."""
    return exits.Stop(exits.UNUSABLE, f"{inputs.printable(path)}: no .json or .jsonl file in it")
