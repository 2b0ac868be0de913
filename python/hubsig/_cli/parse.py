"""`hubsig parse`: saved bodies in, one JSON object per event out."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Final

import hubsig
from hubsig._cli import exits, inputs
from hubsig._compat import CompatFormat

#: One token of valid compact JSON: a string, a bracket, a comma, a colon, or anything else up to the next of those.
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[][{},:]|[^"\][{},:]+', re.DOTALL)


def run(files: list[str], *, pretty: bool, form: CompatFormat | None = None) -> int:
    """Prints the events, in the form of a hosted service if one is named.

    Every file is tried, whatever became of the one before; the exit code tells whether all were usable.
    """
    code = exits.GOOD
    out = sys.stdout.buffer
    for name in files:
        try:
            delivery = hubsig.parse_unverified(inputs.read_body(name))
        except exits.Stop as stop:
            code = _complain(str(stop))
        except hubsig.PayloadError as error:
            code = _complain(f"{inputs.printable(name)}: {error}")
        else:
            for event in delivery:
                line = to_json(event) if form is None else event.compat_json(form)
                if line is None:
                    continue
                if pretty:
                    line = "".join(indent(line))
                # JSON in a pipe is UTF-8, whatever the terminal speaks.
                out.write(line.encode("utf-8") + b"\n")
            out.flush()
    return code


def _complain(line: str) -> int:
    print(f"hubsig: {line}", file=sys.stderr)
    return exits.UNUSABLE


def to_json(event: hubsig.Event) -> str:
    """The unified object of `event` with one more key, `raw`: its own JSON, token for token as Meta wrote it.

    The text is put together rather than loaded and dumped, for that would round long numbers.
    """
    return f'{event.unified_json()[:-1]},"raw":{event.raw_json()}}}'


def indent(text: str) -> Iterator[str]:
    """The pieces of `text`, which is valid compact JSON, spread over lines; no token is changed."""
    depth = 0
    previous = ""
    for token in _TOKEN.findall(text):
        if token in "}]":
            depth -= 1
            if previous not in ("{", "["):
                yield "\n" + "  " * depth
        elif previous in ("{", "[", ","):
            yield "\n" + "  " * depth
        yield token
        if token == ":":
            yield " "
        elif token in ("{", "["):
            depth += 1
        previous = token
