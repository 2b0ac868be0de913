"""`hubsig send`: signed samples to a running webhook."""

from __future__ import annotations

import argparse
import json
import secrets
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import Final

import hubsig
from hubsig import _samples
from hubsig._cli import client, credentials, exits, options
from hubsig._cli.client import REFUSALS, Answer, Client, Unreachable
from hubsig._cli.sample import platform_of
from hubsig._cli.screen import Screen, number
from hubsig._samples import Delivery

DESCRIPTION: Final = """\
Post signed samples to your server and print what it answers: one of every kind,
of some kinds, or random ones.
"""
EXAMPLES: Final = """\
The exit code is 0 if every delivery was answered with 2xx, 1 if one was refused
(401, 403), 2 for anything else. With --forge it is the other way round: 0 if
all were refused, 1 if a forged delivery was accepted.

examples:
  hubsig send http://127.0.0.1:5000/webhook
  hubsig send http://127.0.0.1:5000/webhook --kind story_reply comment
  hubsig send http://127.0.0.1:5000/webhook --random 500 --seed 7 --rate 20
  hubsig send http://127.0.0.1:5000/webhook --kind message_text --duplicate
  hubsig send http://127.0.0.1:5000/webhook --forge
"""
#: Room for the longest kind, so that the columns stand below each other.
_WIDTH: Final = max(map(len, hubsig.kinds()))


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument("url", metavar="URL", help="where your webhook listens, such as http://127.0.0.1:5000/webhook")
    what = parser.add_argument_group("what to send")
    what.add_argument(
        "--kind",
        dest="kinds",
        action="extend",
        nargs="+",
        metavar="NAME",
        help="kinds to send, in this order; without it one of every kind",
    )
    options.add_platform(what, "of which platform: %(choices)s; without it all, or of a kind the first that has it")
    what.add_argument("--count", type=options.count, metavar="N", help="so many deliveries of each kind (1)")
    what.add_argument("--batch", type=options.count, metavar="N", help="so many events in each delivery (1)")
    what.add_argument(
        "--random", type=options.count, metavar="N", help="send N events of random kinds in random deliveries"
    )
    what.add_argument("--seed", type=int, metavar="S", help="with --random: the same seed, the same deliveries (1)")
    how = parser.add_argument_group("how to send it")
    how.add_argument("--rate", type=options.rate, metavar="R", help="at most R deliveries per second")
    how.add_argument("--duplicate", action="store_true", help="each delivery twice, as Meta delivers again")
    how.add_argument("--forge", action="store_true", help="sign with a secret that nobody has: the server must refuse")
    options.add_secret(parser, several=False)
    options.add_server(parser)
    options.add_output(parser, quiet="print nothing but faults; the exit code tells")


def run(arguments: argparse.Namespace) -> int:
    """Posts the deliveries; prints `platform kind status` for each."""
    to = client.target(arguments.url, allow_remote=arguments.allow_remote)
    deliveries = _random(arguments) if arguments.random is not None else _samples_of(arguments)
    secret = secrets.token_bytes(32) if arguments.forge else credentials.one_secret(arguments).value

    printer = _Printer(arguments)
    times = 2 if arguments.duplicate else 1
    begun = time.monotonic()
    connection = Client(to, arguments.timeout)
    try:
        for at, (each, again) in enumerate((each, again) for each in deliveries for again in range(times)):
            if arguments.rate is not None:
                time.sleep(max(0.0, begun + at / arguments.rate - time.monotonic()))
            printer.row(each, connection.deliver(each.body, hubsig.sign(secret, each.body)), again=again > 0)
    except Unreachable as error:
        raise exits.Stop(exits.UNUSABLE, f"{to.label}: {error}") from None
    finally:
        connection.close()
        printer.end(time.monotonic() - begun)
    return _verdict(printer.statuses, forge=arguments.forge)


def _verdict(statuses: Counter[int], *, forge: bool) -> int:
    accepted = any(200 <= status < 300 for status in statuses)
    refused = any(status in REFUSALS for status in statuses)
    broken = any(not 200 <= status < 300 and status not in REFUSALS for status in statuses)
    if forge:
        if accepted:
            print("hubsig: the server accepted a forged delivery: it does not verify signatures", file=sys.stderr)
            return exits.REFUSED
        return exits.UNUSABLE if broken else exits.GOOD
    return exits.UNUSABLE if broken else exits.REFUSED if refused else exits.GOOD


def _random(arguments: argparse.Namespace) -> Iterator[Delivery]:
    """So many events in random deliveries."""
    if arguments.kinds is not None:
        raise exits.Stop(exits.USAGE, "--kind names what to send, --random leaves it open: give one of the two")
    if arguments.count is not None or arguments.batch is not None:
        raise exits.Stop(exits.USAGE, "--random N says how much to send: --count and --batch do not go with it")
    return _samples.deliveries(1 if arguments.seed is None else arguments.seed, arguments.random, arguments.platform)


def _samples_of(arguments: argparse.Namespace) -> Iterator[Delivery]:
    """Deliveries per kind: of those named, or of all."""
    if arguments.seed is not None:
        raise exits.Stop(exits.USAGE, "--seed is for --random")
    platform = arguments.platform
    if arguments.kinds is not None:
        pairs = [(platform_of(kind, platform), kind) for kind in arguments.kinds]
    else:
        platforms = _samples.PLATFORMS if platform is None else (platform,)
        pairs = [(each, kind) for each in platforms for kind in _samples.BUILDERS[each]]
    events, count = arguments.batch or 1, arguments.count or 1

    def made() -> Iterator[Delivery]:
        first = 1
        for each, kind in pairs:
            for _ in range(count):
                yield Delivery(each, _samples.sample(kind, first, each, events=events), (kind,) * events)
                first += events

    return made()


class _Printer:
    """A row for each answer, and a summary for a person."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._screen = Screen(color=arguments.color)
        self._quiet: bool = arguments.quiet
        # Rows are words between spaces for a person and a script alike, unless JSON is asked for.
        self._json: bool = arguments.format == "json"
        self.statuses: Counter[int] = Counter()

    def row(self, sent: Delivery, answer: Answer, *, again: bool) -> None:
        self.statuses[answer.status] += 1
        if self._quiet:
            return
        took = round(answer.seconds * 1000, 1)
        if self._json:
            row = {"platform": sent.platform, "kinds": sent.kinds, "status": answer.status, "again": again, "ms": took}
            print(json.dumps(row, separators=(",", ":")), flush=True)
            return
        more = f" and {len(sent.kinds) - 1} more" if len(sent.kinds) > 1 else ""
        status = self._screen.style(str(answer.status), style_of(answer.status))
        shown = f"{sent.platform:<9}  {sent.kinds[0] + more:<{_WIDTH}}  {status}"
        if self._screen.terminal:
            extra = f"{took:8.1f} ms{'  again' if again else ''}{_remark(answer)}"
            shown += self._screen.style(extra, "dim")
        print(shown, flush=True)

    def end(self, seconds: float) -> None:
        if self._quiet or not self._screen.terminal or not self.statuses:
            return
        counted = ", ".join(f"{many:,} × {status}" for status, many in sorted(self.statuses.items()))
        total = number(self.statuses.total(), "delivery", "deliveries")
        self._screen.print(self._screen.style(f"{total} in {seconds:.1f} s: {counted}", "dim"))


def _remark(answer: Answer) -> str:
    if 300 <= answer.status < 400:
        return "  a redirect: Meta does not follow it"
    return ""


def style_of(status: int) -> str:
    """The colour of a status."""
    return "green" if 200 <= status < 300 else "yellow" if status in REFUSALS else "red"
