"""The terminal: whether it is one, how wide it is, colours, and columns that stand below each other.

Everything that strangers wrote goes through `cell` or `inputs.printable` first: it cannot move the cursor.
"""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections.abc import Sequence
from typing import Final, TextIO

from hubsig._cli.inputs import printable

_STYLES: Final = {
    "bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "magenta": "35", "cyan": "36",
}  # fmt: skip


class Screen:
    """A stream for a person, and what may be done with it."""

    def __init__(self, stream: TextIO | None = None, color: str = "auto") -> None:
        self.stream = sys.stdout if stream is None else stream
        self.terminal = self.stream.isatty()
        self._color = color == "always" or (color == "auto" and _wants_color(terminal=self.terminal))
        encoding = (self.stream.encoding or "").lower().replace("-", "")
        self.unicode = encoding.startswith("utf")

    @property
    def width(self) -> int:
        """Columns, asked again each time: windows are resized."""
        return max(shutil.get_terminal_size((100, 24)).columns, 40)

    def style(self, text: str, *styles: str) -> str:
        """`text` in colours, where they are wanted."""
        if not self._color or not styles or not text:
            return text
        return f"\x1b[{';'.join(_STYLES[each] for each in styles)}m{text}\x1b[0m"

    def mark(self, name: str) -> str:
        """A sign for an outcome: pass, warn, fail, skip."""
        unicode, plain, style = {
            "pass": ("✓", "ok", "green"),
            "warn": ("!", "!", "yellow"),
            "fail": ("✗", "XX", "red"),
            "skip": ("–", "-", "dim"),
        }[name]
        return self.style(unicode if self.unicode else f"{plain:<2}", style, *(("bold",) if name == "fail" else ()))

    def print(self, line: str = "") -> None:
        """One line, at once."""
        print(line, file=self.stream, flush=True)


def _wants_color(*, terminal: bool) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"


def columns(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(each) for each in text)


def _columns_of(character: str) -> int:
    if unicodedata.combining(character) or character in "\ufe0f\u200d":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cell(text: str, width: int, *, right: bool = False) -> str:
    """`text` in exactly `width` columns, fit for a terminal: cut where it is too long, filled where it is too short.

    `right` keeps the end of what is too long, as for ids, whose first digits are all alike.
    """
    # Joined emoji come apart into their parts: terminals do not agree on how wide they are together.
    text = printable(" ".join(text.replace("\u200d", "").split()))
    taken = columns(text)
    if taken > width:
        kept: list[str] = []
        room = width - 1
        for each in reversed(text) if right else text:
            room -= _columns_of(each)
            if room < 0:
                break
            kept.append(each)
        cut = "".join(reversed(kept)) if right else "".join(kept)
        text = f"…{cut}" if right else f"{cut}…"
        taken = columns(text)
    return text + " " * (width - taken)


def widths(rows: Sequence[Sequence[str]], most: Sequence[int]) -> list[int]:
    """The widths of columns that hold all of `rows`, each at most what is given."""
    found = [max(columns(printable(value)) for value in column) for column in zip(*rows, strict=True)]
    return [min(each, limit) for each, limit in zip(found, most, strict=True)]


def number(value: int, one: str, many: str | None = None) -> str:
    """`1 event`, `2 events`, `12,000 events`."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"
