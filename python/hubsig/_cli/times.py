"""Times on the command line: read in three forms, written in UTC."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, datetime, timedelta
from typing import Final

#: Below this a number is in seconds, as everywhere in hubsig: as milliseconds it would lie in the spring of 1973.
MILLISECONDS_FROM: Final = 10**11
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
#: The last millisecond of the year 9999.
_LAST: Final = 253_402_300_799_999
#: RFC 3339, also with a space for the T and, as Meta writes it, no colon in the offset.
_RFC3339: Final = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:?\d\d)?", re.ASCII)


def moment(text: str) -> int:
    """A time in milliseconds: RFC 3339, or seconds or milliseconds since 1970."""
    if re.fullmatch(r"\d{1,16}", text, re.ASCII):
        value = int(text)
        value = value * 1000 if value < MILLISECONDS_FROM else value
        if value <= _LAST:
            return value
    elif (parts := _RFC3339.fullmatch(text)) is not None:
        day, time, fraction, zone = parts.groups()
        if zone is None:
            raise argparse.ArgumentTypeError(f"{ascii(text)} says no zone: append Z for UTC, or an offset like +02:00")
        try:
            at = datetime.fromisoformat(f"{day}T{time}{'+00:00' if zone in 'Zz' else zone}")
        except ValueError:
            pass
        else:
            return (at - _EPOCH) // timedelta(milliseconds=1) + int((fraction or ".0")[1:4].ljust(3, "0"))
    raise argparse.ArgumentTypeError(
        f"{ascii(text)} is not a time: RFC 3339 such as 2026-11-28T09:30:00Z, or seconds or milliseconds since 1970"
    )


def written(milliseconds: int) -> str:
    """`2026-11-28 09:30:00 UTC`, with milliseconds where there are any."""
    try:
        at = _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return f"{milliseconds} ms"
    fraction = f".{at.microsecond // 1000:03}" if at.microsecond else ""
    return f"{at:%Y-%m-%d %H:%M:%S}{fraction} UTC"


def duration(milliseconds: int) -> str:
    """`6 d 23 h`, `5 min`, `30 s`: the two largest units, rounded down; below a minute, up to the second."""
    seconds = max(milliseconds, 0) // 1000
    units = (("d", 86400), ("h", 3600), ("min", 60), ("s", 1))
    parts: list[tuple[int, str]] = []
    for name, size in units:
        count, seconds = divmod(seconds, size)
        if count or (parts and len(parts) < 2):
            parts.append((count, name))
    shown = [f"{count} {name}" for count, name in parts[:2] if count]
    return " ".join(shown) or ("0 s" if milliseconds <= 0 else "less than a second")
