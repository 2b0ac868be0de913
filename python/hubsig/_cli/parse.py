"""`hubsig parse`: saved bodies in; a table, or one JSON object per event, out."""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Final, get_args

import hubsig
from hubsig._cli import archive, exits, inputs, options
from hubsig._cli.screen import Screen, number
from hubsig._compat import CompatFormat

DESCRIPTION: Final = """\
Show the events of saved deliveries: a table on a terminal, one JSON object per
event in a pipe. Signatures are not looked at; `hubsig verify` does that.

A file holds one body. A .jsonl file holds a body, or a delivery as `hubsig
listen --save` keeps it, in each line. A folder holds files of both sorts.
"""
EXAMPLES: Final = """\
examples:
  hubsig parse delivery.json
  hubsig parse deliveries/ | jq .kind
  hubsig parse --as zernio delivery.json      # the JSON of a hosted service
  pbpaste | hubsig parse -
"""

#: One token of valid compact JSON: a string, a bracket, a comma, a colon, or anything else up to the next of those.
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[][{},:]|[^"\][{},:]+', re.DOTALL)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file or folder; - is the standard input")
    parser.add_argument("--lines", action="store_true", help="each line is a delivery, whatever the file is called")
    parser.add_argument(
        "--as",
        dest="form",
        choices=get_args(CompatFormat),
        metavar="FORM",
        help="write the JSON of a hosted service: %(choices)s; events that the service does not have are left out",
    )
    parser.add_argument("--pretty", action="store_true", help="JSON spread over several lines")
    options.add_output(parser, quiet="no complaints and no summary")


def run(arguments: argparse.Namespace) -> int:
    """Prints the events.

    Every delivery is tried, whatever became of the one before; the exit code tells whether all were usable.
    """
    as_json = arguments.pretty or arguments.form is not None
    if as_json and arguments.format == "table":
        raise exits.Stop(exits.USAGE, "--pretty and --as write JSON: they do not go with --format table")
    table = not as_json and options.as_table(arguments.format)
    printer = _Table(Screen(color=arguments.color)) if table else _Json(arguments.form, pretty=arguments.pretty)
    code = exits.GOOD
    for each in _deliveries(arguments.files, lines=arguments.lines):
        try:
            if isinstance(each, archive.Broken):
                raise exits.Stop(exits.UNUSABLE, f"{each.place}: {each.reason}")
            try:
                delivery = hubsig.parse_unverified(each.body)
            except hubsig.PayloadError as error:
                raise exits.Stop(exits.UNUSABLE, f"{each.place}: {error}") from None
        except exits.Stop as stop:
            code = stop.code
            if not arguments.quiet:
                sys.stdout.flush()
                print(f"hubsig: {stop}", file=sys.stderr)
        else:
            printer.delivery(delivery)
    if not arguments.quiet:
        printer.end()
    return code


def _deliveries(names: list[str], *, lines: bool) -> Iterator[archive.Saved | archive.Broken]:
    for name in names:
        try:
            if name == "-":
                shown, content = "-", inputs.read_body(name)
                yield from archive.lines(io.BytesIO(content), shown) if lines else iter((archive.of(content, shown),))
                continue
            files = archive.files(name)
            if not files:
                raise archive.none_found(name)
            if lines:
                for file in files:
                    shown = inputs.printable(str(file))
                    yield from archive.lines(io.BytesIO(inputs.read_body(str(file))), shown)
            else:
                yield from archive.read(files)
        except exits.Stop as stop:
            place, _, reason = str(stop).rpartition(": ")
            yield archive.Broken(place, reason)
        except ValueError:
            yield archive.Broken(inputs.printable(name), "not a file name")


class _Json:
    """One JSON object per event."""

    def __init__(self, form: CompatFormat | None, *, pretty: bool) -> None:
        self._form = form
        self._pretty = pretty

    def delivery(self, delivery: hubsig.Delivery) -> None:
        out = sys.stdout.buffer
        for event in delivery:
            line = to_json(event) if self._form is None else event.compat_json(self._form)
            if line is None:
                continue
            if self._pretty:
                line = "".join(indent(line))
            # JSON in a pipe is UTF-8, whatever the terminal speaks.
            out.write(line.encode("utf-8") + b"\n")
        out.flush()

    def end(self) -> None:
        pass


class _Table:
    """One row per event, and a summary."""

    def __init__(self, screen: Screen) -> None:
        from hubsig._cli.rows import Rows

        self._screen = screen
        self._rows = Rows(screen)
        self._deliveries = 0
        self._events: Counter[str] = Counter()

    def delivery(self, delivery: hubsig.Delivery) -> None:
        if not self._events:
            self._rows.header()
        self._deliveries += 1
        for event in delivery:
            self._rows.event(event)
            self._events[event.direction] += 1

    def end(self) -> None:
        """What the screen scrolled away: how much it was."""
        parts = [f"{self._events[each]:,} {each}" for each in ("incoming", "outgoing") if self._events[each]]
        found = number(self._events.total(), "event") + (f" ({', '.join(parts)})" if parts else "")
        if self._deliveries:
            self._screen.print(
                self._screen.style(f"{found} in {number(self._deliveries, 'delivery', 'deliveries')}", "dim")
            )


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
