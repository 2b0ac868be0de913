"""Prints the canonical line of every event of the deliveries named as arguments.

Each language assembles this line from its own accessors, and a test compares the lines byte for byte. So nothing here
may come from `unified()`: every value is an attribute of a Python object.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import hubsig

_NAMES = hubsig.fields()
ATTRIBUTES = [name for name in _NAMES if "." not in name]


def of_class(name: str) -> list[str]:
    """The fields of a class, in the order of the table."""
    return [each.removeprefix(f"{name}.") for each in _NAMES if each.startswith(f"{name}.")]


def line(event: hubsig.Event) -> str:
    """The line, without a line break."""
    names = ATTRIBUTES + of_class(type(event).__name__)
    return json.dumps({name: plain(getattr(event, name)) for name in names}, ensure_ascii=False, separators=(",", ":"))


def plain(value: Any) -> Any:
    """`value` as JSON has it: bytes, which are JSON themselves, become a string of it."""
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, hubsig.Attachment):
        return {name: plain(getattr(value, name)) for name in of_class("Attachment")}
    return value


def main(files: list[str]) -> None:
    for file in files:
        try:
            for event in hubsig.parse_unverified(Path(file).read_bytes()):
                print(line(event))
        except hubsig.PayloadError as error:
            print(json.dumps({"error": error.code}, separators=(",", ":")))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main(sys.argv[1:])
