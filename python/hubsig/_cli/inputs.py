"""What the commands read: bodies and deliveries from files."""

from __future__ import annotations

import sys

from hubsig._cli import exits


def read_body(name: str) -> bytes:
    """The bytes of a file, or of the standard input for ``-``; exactly as they are, for a signature covers each one."""
    try:
        if name == "-":
            return sys.stdin.buffer.read()
        with open(name, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        # ValueError: a name that no file can have.
        reason = getattr(error, "strerror", None) or "not a file name"
        raise exits.Stop(exits.UNUSABLE, f"{printable(name)}: {reason}") from None


def printable(text: str) -> str:
    """`text` fit for one line of a terminal, whatever bytes a file name or a stranger's message holds."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode("ascii") for each in text)
