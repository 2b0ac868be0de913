"""`hubsig explain-error`: what to do about an answer of the Graph API."""

from __future__ import annotations

import argparse
import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any, Final

from hubsig import graph
from hubsig._cli import answer, exits, inputs, options
from hubsig._cli.actions import ACTIONS
from hubsig._cli.screen import Screen
from hubsig._cli.times import duration

DESCRIPTION: Final = """\
Say what an answer of the Graph API means and what to do about it: one of seven
actions, whether the request may have taken effect all the same, and how long to
wait. FILE holds the body, or the whole answer as `curl -i` prints it.
"""
EXAMPLES: Final = """\
The error alone will do, as WhatsApp puts it into a status webhook. The exit code is 0
whatever the answer means; "ok" in the JSON, and the first word of the text, tell a
success from an error. What looks like a token is left out of Meta's message.

examples:
  hubsig explain-error --code 10 --subcode 2534022
  hubsig explain-error --status 429 --header 'Retry-After: 30' answer.json
  curl -si https://graph.instagram.com/v26.0/me ... | hubsig explain-error -
"""
#: What an answer counts as whose status was not kept: it decides nothing where the body holds a code.
_UNKNOWN: Final = 200
_COLORS: Final = {"retry": "yellow", "wait": "yellow", "window": "yellow", "drop": "magenta"}
_ROOM: Final = 96


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("file", nargs="?", metavar="FILE", help="the answer; - is the standard input")
    parser.add_argument("--code", type=_number, metavar="N", help="explain this code, without a file")
    parser.add_argument("--subcode", type=_number, metavar="N", help="with this error_subcode")
    parser.add_argument("--status", type=_status, metavar="N", help="the HTTP status of the answer")
    parser.add_argument(
        "--header", dest="headers", type=_header, action="append", default=[], metavar="HEADER",
        help="a header of the answer, such as 'Retry-After: 30'; may be given several times",
    )  # fmt: skip
    options.add_output(parser, quiet="only what to do")


def run(arguments: argparse.Namespace) -> int:
    """Explains it."""
    status, headers, body = _asked(arguments)
    usage = graph.usage(headers)
    try:
        reply = graph.interpret(_UNKNOWN if status is None else status, headers, body)
    except graph.GraphError as error:
        return _print(arguments, _failure(error, status, usage), error=(error, body))
    return _print(arguments, _success(reply, status, usage))


def _asked(arguments: argparse.Namespace) -> answer.Answer:
    """The answer in question, out of the file or made of the code."""
    if (arguments.file is None) == (arguments.code is None):
        raise exits.Stop(exits.USAGE, "explain-error: give either a FILE (- is the standard input) or --code")
    if arguments.subcode is not None and arguments.code is None:
        raise exits.Stop(exits.USAGE, "explain-error: --subcode goes with --code")
    if arguments.file is None:
        error = {"code": arguments.code, "error_subcode": arguments.subcode or 0}
        found = answer.Answer(None, [], json.dumps({"error": error}).encode())
    else:
        found = answer.read(inputs.read_body(arguments.file))
        found = found._replace(body=answer.as_graph_error(found.body))
    status = found.status if arguments.status is None else arguments.status
    return answer.Answer(status, [*found.headers, *arguments.headers], found.body)


def _success(reply: graph.Reply, status: int | None, usage: graph.Usage) -> dict[str, Any]:
    names = ("message_id", "recipient_id", "id", "attachment_id", "success", "after")
    found = {name: getattr(reply, name) for name in names}
    return {"ok": True, "status": status, **found, "usage_percent": usage.max_percent}


def _failure(error: graph.GraphError, status: int | None, usage: graph.Usage) -> dict[str, Any]:
    return {
        "ok": False,
        "action": error.action,
        "meaning": error.meaning,
        "maybe_delivered": error.maybe_delivered,
        "wait_hint": error.wait_hint,
        "status": status,
        "code": error.code,
        "subcode": error.subcode,
        "is_transient": error.is_transient,
        "message": error.message,
        "details": error.details,
        "fbtrace_id": error.fbtrace_id,
        "sources": list(error.sources),
        "usage_percent": usage.max_percent,
    }


def _print(
    arguments: argparse.Namespace, row: dict[str, Any], error: tuple[graph.GraphError, bytes] | None = None
) -> int:
    screen = Screen(color=arguments.color)
    if not options.as_table(arguments.format):
        print(json.dumps(row, ensure_ascii=False, separators=(",", ":")))
    elif error is None:
        _table(screen, "good", "green", "The answer is a success.", [] if arguments.quiet else _about_success(row))
    else:
        lines = [] if arguments.quiet else _about_failure(row, *error)
        advice = ACTIONS[row["action"]].replace("`", "")
        _table(screen, row["action"], _COLORS.get(row["action"], "red"), advice, lines)
    return exits.GOOD


def _about_success(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    names = {
        "message_id": "message id",
        "recipient_id": "recipient id",
        "id": "id",
        "attachment_id": "attachment id",
        "after": "next page",
    }
    for name, label in names.items():
        if row[name] is not None:
            yield label, f"after={row[name]}" if name == "after" else row[name]
    if row["message_id"] is None:
        yield "message id", "none: no message was sent by this, or only a reaction or a sign of typing"
    if row["success"] is not None:
        yield "success", "true" if row["success"] else "false: Meta says that nothing was changed"
    yield from _about_limits(row)


def _about_failure(row: dict[str, Any], error: graph.GraphError, body: bytes) -> Iterator[tuple[str, str]]:
    yield "meaning", row["meaning"]
    yield (
        "delivered",
        (
            "perhaps, in spite of the error: look for the echo or in the conversation before sending again"
            if row["maybe_delivered"]
            else "no: the request was not carried out"
        ),
    )
    if row["action"] in ("wait", "retry"):
        yield "wait", _wait(error)
    what = answer.what_it_is(body)
    if what is not None:
        yield "body", what
    known = row["code"] != 0 or row["sources"]
    numbers = [f"code {row['code']}" if known else "no code"]
    numbers += [f"subcode {row['subcode']}"] if row["subcode"] else []
    numbers += [] if row["status"] is None else [f"status {row['status']}"]
    yield "numbers", ", ".join(numbers)
    for name, label in (
        ("fbtrace_id", "fbtrace id"),
        ("message", "Meta says" if what is None else "it begins"),
        ("details", "details"),
    ):
        if row[name]:
            yield label, row[name]
    yield from _about_limits(row)
    if row["sources"]:
        yield "source", "; ".join(row["sources"])


def _wait(error: graph.GraphError) -> str:
    first = error.wait_hint
    if first is None:
        return "nothing says how long: begin with a few seconds and double them each time"
    last = error.wait_hint_after(99)
    grown = error.wait_hint_after(1)
    if last is None or grown is None or last == first:
        return duration(first * 1000)
    return f"{duration(first * 1000)}, next time {duration(grown * 1000)}, at most {duration(last * 1000)}"


def _about_limits(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if row["usage_percent"] is not None:
        yield "limits", f"{row['usage_percent']} % used of the fullest"


def _table(screen: Screen, word: str, color: str, advice: str, lines: Iterable[tuple[str, str]]) -> None:
    """The word and what to do in bold, below it a line for each thing known."""
    width = min(screen.width, _ROOM) - 1
    first, *more = textwrap.wrap(advice, width - 10)
    screen.print(f"{screen.style(f'{word:<8}', color, 'bold')}  {screen.style(first, 'bold')}")
    for each in more:
        screen.print(" " * 10 + screen.style(each, "bold"))
    for at, (label, text) in enumerate(lines):
        if at == 0:
            screen.print()
        wrapped = textwrap.wrap(inputs.printable(" ".join(text.split())), width - 15) or [""]
        screen.print(f"{screen.style(f'{label:<13}', 'dim')}  {wrapped[0]}")
        for each in wrapped[1:]:
            screen.print(" " * 15 + each)


def _number(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 2**31
    if not -(2**31) <= value < 2**31:
        raise argparse.ArgumentTypeError(f"{ascii(text)} is not a code: an integer such as 190 or -2")
    return value


def _status(text: str) -> int:
    if not re.fullmatch("[1-5][0-9][0-9]", text):
        raise argparse.ArgumentTypeError(f"{ascii(text)} is not an HTTP status: a number from 100 to 599")
    return int(text)


def _header(text: str) -> tuple[str, bytes]:
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        raise argparse.ArgumentTypeError("a header looks like 'Retry-After: 30'")
    return name.strip(), value.strip().encode("utf-8", "replace")
