"""The documented exit codes, and the exception that carries one to the top."""

from __future__ import annotations

from typing import Final

GOOD: Final = 0
REFUSED: Final = 1
UNUSABLE: Final = 2
USAGE: Final = 64
#: What a shell reports for a program ended by Ctrl-C.
INTERRUPTED: Final = 130


class Stop(Exception):
    """End the command with one line on stderr."""

    def __init__(self, code: int, line: str) -> None:
        super().__init__(line)
        self.code = code
