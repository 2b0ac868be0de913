"""What the commands read: bodies from files, secrets from the environment."""

from __future__ import annotations

import os
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
        # ValueError: a name with a zero byte in it.
        reason = getattr(error, "strerror", None) or str(error)
        raise exits.Stop(exits.UNUSABLE, f"{printable(name)}: {reason}") from None


def read_secrets(names: list[str]) -> list[bytes]:
    """The app secrets held by the environment variables `names`. One that is unset or blank is wrong usage."""
    secrets = []
    for name in names:
        value = os.environ.get(name)
        if value is None:
            raise exits.Stop(exits.USAGE, f"the environment variable {printable(name)} is not set")
        if not value.strip():
            raise exits.Stop(exits.USAGE, f"the environment variable {printable(name)} is blank")
        secrets.append(os.fsencode(value))
    return secrets


def printable(text: str) -> str:
    """`text` fit for one line of a terminal, whatever bytes a file name holds."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode("ascii") for each in text)
